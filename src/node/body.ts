import type { IncomingMessage } from "node:http";
import { decodeText, tooLarge } from "../server/body.js";
import { Refused } from "../server/problem.js";

/**
 * The body of a message as text, no further than the bound.
 * @throws (rejects) Refused with 400, 413; TypeError where somebody else has read it
 */
export function readText(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (message.readableEnded) return reject(readBefore());
    if (message.destroyed) return reject(cutShort());
    if (Number(message.headers["content-length"] ?? 0) > maxBytes) return reject(tooLarge(maxBytes));
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    const read = (chunk: Uint8Array<ArrayBuffer>): void => {
      length += chunk.byteLength;
      if (length <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      message.off("data", read).pause();
      reject(tooLarge(maxBytes));
    };
    message.on("data", read);
    message.on("end", () => {
      try {
        resolve(decodeText(joined(chunks)));
      } catch (error) {
        reject(error);
      }
    });
    // Its sender may go away in the middle.
    message.on("close", () => {
      if (!message.readableEnded) reject(cutShort());
    });
  });
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

function cutShort(): Refused {
  return new Refused(400, "the body ends too early");
}

function readBefore(): TypeError {
  return new TypeError("the body was read before: mount the listener before whatever parses bodies");
}

/** The same as a stream, for who makes a `Request` of it: read only when asked for, and no further than the bound. */
export class MessageBody {
  tooLarge = false;
  /** Its sender went away, or somebody else has read it. */
  broken = false;
  readonly #message: IncomingMessage;
  readonly #maxBytes: number;
  constructor(message: IncomingMessage, maxBytes = Number.POSITIVE_INFINITY) {
    this.#message = message;
    this.#maxBytes = maxBytes;
    this.tooLarge = Number(message.headers["content-length"] ?? 0) > maxBytes;
  }

  stream(): ReadableStream<Uint8Array> {
    // Giving up on the body must not destroy the socket: the answer still has to go out.
    const chunks = this.#message.iterator({ destroyOnReturn: false });
    let length = 0;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      const chunk: unknown = await this.#next(chunks);
      if (chunk === undefined) return controller.close();
      if (!(chunk instanceof Uint8Array)) throw new TypeError("a body comes in bytes");
      length += chunk.byteLength;
      this.tooLarge ||= length > this.#maxBytes;
      if (this.tooLarge) throw new RangeError(`the body is larger than ${this.#maxBytes} bytes`);
      controller.enqueue(chunk);
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
  }

  async #next(chunks: AsyncIterator<unknown>): Promise<unknown> {
    try {
      if (this.#message.readableEnded && !this.#begun) throw readBefore();
      this.#begun = true;
      const step = await chunks.next();
      return step.done === true ? undefined : step.value;
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }
  #begun = false;
}
