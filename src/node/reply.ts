import type { IncomingMessage, ServerResponse } from "node:http";
import type { Outgoing } from "../server/exchange.js";

/** How long the rest of a body that nobody reads is waited for, so that its sender gets to read the answer. */
const LINGER_MS = 500;
/** For who writes the answer to say: what a handler says of them is of another connection, or wrong. */
const FRAMING = ["content-length", "transfer-encoding", "trailer", "connection", "keep-alive"];

/** Connections of which their caller was told that they end; Node itself goes on reading requests from them. */
const CLOSING = new WeakSet<object>();

/** Whether nothing that still comes by this connection can be answered, so that it must not be acted upon. */
export function isClosing({ socket }: IncomingMessage): boolean {
  return CLOSING.has(socket);
}

/** Both sides of a call; `unread` where bytes of the request's body may still come. */
export interface Call {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly unread: boolean;
}

/** An answer that is there as a whole. */
export function reply({ status, headers, text }: Outgoing, call: Call): void {
  const length = Buffer.byteLength(text);
  writeHead(status, Object.entries(headers), length, call);
  // Where every letter is one byte the two say the same, and the first is quicker.
  finish(text, length === text.length ? "latin1" : "utf8", call);
}

/** @param length of the body, or `undefined` where it is not known yet */
export function writeHead(
  status: number,
  headers: Iterable<readonly [string, string]>,
  length: number | undefined,
  { message, response, unread }: Call,
): void {
  const fields: string[] = [];
  for (const [name, value] of headers) {
    if (!FRAMING.includes(name)) fields.push(name, value);
  }
  if (length !== undefined && status !== 204 && status !== 304) fields.push("content-length", String(length));
  // Nobody reads the rest of the body, so no request that stands behind it is taken up.
  if (unread) {
    fields.push("connection", "close");
    CLOSING.add(message.socket);
  }
  response.writeHead(status, fields);
}

/** Writes the last of an answer. */
export function finish(last: string | Uint8Array, encoding: "latin1" | "utf8", call: Call): void {
  const { message, response, unread } = call;
  if (unread && !message.destroyed) {
    if (last.length > 0) response.write(last, encoding);
    else response.flushHeaders();
    linger(message, response);
  } else if (last.length === 0 || message.method === "HEAD") {
    response.end();
  } else {
    // The end of an answer has a write of its own, an empty one. After this one is through it has none.
    response.write(last, encoding);
    process.nextTick(end, response);
  }
}

function end(response: ServerResponse): void {
  response.end();
}

/**
 * Reads what is left before the connection is ended. Ending it with bytes unread would reset it, and the answer may be
 * lost before its receiver has seen it.
 */
function linger(message: IncomingMessage, response: ServerResponse): void {
  response.on("error", () => {});
  const timer = setTimeout(() => message.socket.destroy(), LINGER_MS);
  const over = (): void => {
    clearTimeout(timer);
    response.end();
  };
  // Whoever stopped reading in the middle has left a listener behind, and with it nothing flows.
  message.removeAllListeners("readable").once("end", over).once("close", over).resume();
}
