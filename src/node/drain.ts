import type { Readable } from "node:stream";
import { isComplete, type NodeRequest } from "./message.js";

/** How much of a body that nobody wants is read, so that its connection can be kept. */
const MAX_BYTES = 131_072;
/** How long the rest of a body is waited for. */
export const DRAIN_MS = 500;

/**
 * Reads and drops what is left of a body, within bounds of size and time.
 * @returns whether the connection is at the request's end, and can be kept
 */
export async function drain(message: NodeRequest): Promise<boolean> {
  if (isComplete(message)) return true;
  // In HTTP/2 each call has a stream of its own.
  if ("stream" in message || Number(message.headers["content-length"] ?? 0) > MAX_BYTES) return false;
  await new Promise<void>((resolve) => {
    let left = MAX_BYTES;
    const stop = (): void => {
      clearTimeout(timer);
      body.off("data", count).off("end", stop).off("close", stop);
      resolve();
    };
    const count = (chunk: Uint8Array): void => {
      left -= chunk.byteLength;
      if (left < 0) stop();
    };
    const timer = setTimeout(stop, DRAIN_MS);
    const body = dropBody(message).on("data", count).once("end", stop).once("close", stop);
  });
  return message.complete;
}

/** Lets the rest of a body flow into nothing. */
export function dropBody(message: Readable): Readable {
  // A reader that stopped in the middle has left a listener behind, and with it nothing flows.
  if (message.listenerCount("readable") > 0) message.removeAllListeners("readable");
  return message.resume();
}
