import type { Deadline } from "./deadline.js";

/**
 * The body of one attempt: it can be taken once, notes that it was taken, and is not handed out after the deadline nor
 * after the attempt. A platform that has only this body cannot send it twice by itself, and a `fetch` that never took
 * it has sent no payment, whatever it did besides. As a string it is its text: a `fetch` that takes that may have sent
 * it. See docs/decisions/one-shot-body.md.
 */
export class OneShotBody {
  readonly #text: string;
  readonly #deadline: Deadline;
  #taken: "as text" | "as bytes" | undefined;
  #closed = false;

  constructor(text: string, deadline: Deadline) {
    this.#text = text;
    this.#deadline = deadline;
  }

  /** For the header: without it the body would go out in chunks. */
  get byteLength(): number {
    const text = this.#text;
    return /^[\0-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).byteLength;
  }

  get wasTaken(): boolean {
    return this.#taken !== undefined;
  }

  /** What was not taken while the attempt ran is not handed out after it. */
  close(): void {
    this.#closed = !this.wasTaken;
  }

  toString(): string {
    this.#hold();
    this.#taken ??= "as text";
    return this.#text;
  }

  /** Begun only when the first bytes are asked for: Node and Bun do that once they have a connection. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    this.#hold();
    if (this.#taken === "as bytes") throw new TypeError("the body of this attempt was already taken");
    this.#taken = "as bytes";
    if (this.#text !== "") yield new TextEncoder().encode(this.#text);
  }

  #hold(): void {
    this.#deadline.check();
    if (this.#closed) throw new TypeError("the attempt that this body belonged to is over");
  }
}

/**
 * Node, Bun and Deno take an iterable of bytes as a body; workerd and browsers would have to send a stream, in chunks or
 * not at all, and get the text.
 */
export const TAKES_ITERABLES = ((): boolean => {
  const versions: unknown = Reflect.get(Reflect.get(globalThis, "process") ?? {}, "versions");
  if (typeof versions !== "object" || versions === null) return false;
  return ["undici", "bun", "deno"].some((name) => name in versions);
})();

/** `duplex` is missing in some platforms' types of RequestInit. */
export function addBody(init: RequestInit & { duplex?: "half" }, body: OneShotBody | string | undefined): void {
  if (typeof body !== "string" && !isBodyInit(body)) return;
  init.body = body;
  if (typeof body !== "string") init.duplex = "half";
}

/** The platforms' types do not know of iterables. */
function isBodyInit(body: unknown): body is BodyInit {
  return body instanceof OneShotBody;
}
