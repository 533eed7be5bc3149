/** A body as `fetch` takes it. `duplex` is missing in some platforms' types of RequestInit. */
interface Body {
  readonly body: BodyInit;
  readonly duplex?: "half";
}

/** Where a caller names it, it is no other. */
const PLATFORM_FETCH = globalThis.fetch;

/**
 * The body of one attempt, so that `fetch` cannot make two of it; whether a payment is repeated is not its decision.
 * A body that can be read only once is the one thing that keeps it from that: Node's repeats a request by itself after
 * a 421, as the Fetch standard has it, and Deno's one whose kept connection is lost, though it was read. Deno sends such
 * a body in chunks. Bun and workerd repeat nothing, and a browser cannot send such a body: there it goes as text. So it
 * does to a `fetch` that the caller gave, which may know nothing of streams. Who puts another in the place of the
 * global one, to watch it or to test, mostly hands on to the platform's what it was given: that one gets the stream, but
 * one that reads as the text.
 */
export function bodyOfAttempt(text: string | undefined, headers: Headers, given: unknown): Body | undefined {
  if (text === undefined) return undefined;
  if ((given !== undefined && given !== PLATFORM_FETCH) || !repeats()) return { body: text };
  const bytes = new TextEncoder().encode(text);
  headers.set("content-length", String(bytes.byteLength));
  return { body: Object.assign(new Blob([bytes]).stream(), { toString: () => text }), duplex: "half" };
}

/** Whether the platform is Node or Deno. */
function repeats(): boolean {
  const versions: unknown = Reflect.get(Reflect.get(globalThis, "process") ?? {}, "versions");
  if (typeof versions !== "object" || versions === null || "bun" in versions) return false;
  return "undici" in versions || "deno" in versions;
}
