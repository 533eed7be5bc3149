import type { Readable } from "node:stream";
import { BodyAlreadyRead, cutShort, decodeText, tooLarge } from "../server/body-text.js";
import type { NodeRequest } from "./message.js";

/**
 * The whole body, where it came in one packet with its head: it is there a moment later, and waiting for the events of a
 * stream would cost more than all the rest.
 * @throws (rejects) RejectedRequest with 413
 */
export async function readAtOnce(message: NodeRequest, maxBytes: number): Promise<Uint8Array | undefined> {
  const length = Number(message.headers["content-length"] ?? Number.NaN);
  if (length > maxBytes) throw tooLarge(maxBytes);
  await undefined;
  if (message.readableLength !== length || message.readableFlowing !== null) return undefined;
  const bytes: unknown = message.read();
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/**
 * The body piece by piece, no further than the bound.
 * @throws (rejects) RejectedRequest with 400, 413; BodyAlreadyRead where somebody else has read it
 */
export function readText(message: Readable, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (wasRead(message)) return reject(new BodyAlreadyRead());
    if (message.destroyed) return reject(cutShort());
    const chunks: Uint8Array[] = [];
    let length = 0;
    const read = (chunk: Uint8Array): void => {
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
        resolve(decodeText(Buffer.concat(chunks)));
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

/** A parser has it, or had it; of a body without a byte nothing was lost. */
function wasRead(message: Readable): boolean {
  return (message.readableEnded && message.readableDidRead) || message.readableFlowing === true;
}

/** The same as a stream, for a caller that makes a `Request` of it: read only when asked for, and no further than the bound. */
export class MessageBody {
  tooLarge = false;
  /** Its sender went away. */
  broken = false;
  readonly #message: NodeRequest;
  readonly #maxBytes: number;
  constructor(message: NodeRequest, maxBytes = Number.POSITIVE_INFINITY) {
    this.#message = message;
    this.#maxBytes = maxBytes;
    this.tooLarge = Number(message.headers["content-length"] ?? 0) > maxBytes;
  }

  stream(): ReadableStream<Uint8Array> {
    // Giving up on the body must not destroy the socket: the response still has to go out.
    const chunks = this.#message.iterator({ destroyOnReturn: false });
    const readBefore = wasRead(this.#message);
    let length = 0;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      if (readBefore) throw new BodyAlreadyRead();
      const chunk: unknown = await this.#next(chunks);
      if (chunk === undefined) return controller.close();
      if (!(chunk instanceof Uint8Array)) throw new BodyAlreadyRead();
      length += chunk.byteLength;
      this.tooLarge ||= length > this.#maxBytes;
      if (this.tooLarge) throw new RangeError(`the body is larger than ${this.#maxBytes} bytes`);
      controller.enqueue(chunk);
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
  }

  async #next(chunks: AsyncIterator<unknown>): Promise<unknown> {
    try {
      const step = await chunks.next();
      return step.done === true ? undefined : step.value;
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }
}
