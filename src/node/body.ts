import type { IncomingMessage } from "node:http";
import { decodeText, tooLarge } from "../server/body.js";
import { RejectedRequest } from "../server/problem.js";

/**
 * The whole body, where it came in one packet with its head: it is there a moment later, and waiting for the events of a
 * stream would cost more than all the rest.
 * @throws (rejects) RejectedRequest with 413
 */
export async function readAtOnce(message: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const length = Number(message.headers["content-length"] ?? Number.NaN);
  if (length > maxBytes) throw tooLarge(maxBytes);
  await undefined;
  if (message.readableLength !== length || message.readableFlowing !== null) return undefined;
  const bytes: unknown = message.read();
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/**
 * The body piece by piece, no further than the bound.
 * @throws (rejects) RejectedRequest with 400, 413; TypeError where somebody else has read it
 */
export function readText(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (message.readableEnded) return reject(alreadyRead());
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

/** Whose sender goes away in the middle has asked for nothing; it is no mistake of a handler. */
export function cutShort(): RejectedRequest {
  return new RejectedRequest(400, "the body ends too early");
}

function alreadyRead(): TypeError {
  return new TypeError("the body was read before: mount the listener before whatever parses bodies");
}

/** The same as a stream, for who makes a `Request` of it: read only when asked for, and no further than the bound. */
export class MessageBody {
  tooLarge = false;
  /** Its sender went away. */
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
    const readBefore = this.#message.readableEnded;
    let length = 0;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      if (readBefore) throw alreadyRead();
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
      const step = await chunks.next();
      return step.done === true ? undefined : step.value;
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }
}
