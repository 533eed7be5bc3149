import type { IncomingMessage, ServerResponse } from "node:http";
import type { Outgoing } from "../server/exchange.js";

/** How long the rest of a body that nobody reads is waited for, so that its sender gets to read the answer. */
const LINGER_MS = 500;
/** These are said by who writes the answer; what a handler says of them may be wrong. */
const FRAMING = ["content-length", "transfer-encoding", "connection", "keep-alive"];

/** An answer that is there as a whole. */
export function reply({ status, headers, text }: Outgoing, message: IncomingMessage, response: ServerResponse): void {
  const length = Buffer.byteLength(text);
  head(status, Object.entries(headers), length, message, response);
  // Where every letter is one byte the two say the same, and this one is quicker.
  response.end(text, length === text.length ? "latin1" : "utf8");
}

/** @param length `undefined` where it is not known yet */
export function head(
  status: number,
  headers: Iterable<readonly [string, string]>,
  length: number | undefined,
  message: IncomingMessage,
  response: ServerResponse,
): void {
  const fields: string[] = [];
  for (const [name, value] of headers) {
    if (!FRAMING.includes(name)) fields.push(name, value);
  }
  if (length !== undefined && status !== 204 && status !== 304) fields.push("content-length", String(length));
  if (!message.complete) {
    // Nobody reads the rest of the body, so no further request can be found behind it.
    fields.push("connection", "close");
    response.once("finish", () => linger(message));
  }
  response.writeHead(status, fields);
}

/** Ending a connection with bytes unread resets it, and the answer may be lost before its receiver has seen it. */
function linger(message: IncomingMessage): void {
  // Whoever stopped reading in the middle has left a listener behind, and with it nothing flows.
  message.removeAllListeners("readable");
  message.resume();
  const timer = setTimeout(() => message.socket.destroy(), LINGER_MS);
  message.socket.once("close", () => clearTimeout(timer));
}
