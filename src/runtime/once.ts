/** A body as `fetch` takes it. `duplex` is missing in some platforms' types of RequestInit. */
interface Body {
  readonly body: BodyInit;
  readonly duplex?: "half";
}

/** The platform's own; what stands in its place later may know nothing of streams. */
const PLATFORM_FETCH = globalThis.fetch;

/**
 * The body of one attempt, so that `fetch` cannot make two of it: after a 421, Node's repeats a request by itself, as
 * the Fetch standard has it, unless the body can be read only once. Whether a payment is repeated is not its decision.
 * Other platforms would send such a body in chunks or not at all; there, and to any other `fetch`, it goes as text.
 */
export function bodyOfAttempt(text: string | undefined, headers: Headers, fetch: unknown): Body | undefined {
  if (text === undefined) return undefined;
  if (fetch !== PLATFORM_FETCH || !isNode()) return { body: text };
  const bytes = new TextEncoder().encode(text);
  headers.set("content-length", String(bytes.byteLength));
  return { body: new Blob([bytes]).stream(), duplex: "half" };
}

function isNode(): boolean {
  const versions: unknown = Reflect.get(Reflect.get(globalThis, "process") ?? {}, "versions");
  return typeof versions === "object" && versions !== null && "undici" in versions && !("bun" in versions);
}
