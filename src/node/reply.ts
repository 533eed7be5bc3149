import type { Writable } from "node:stream";
import type { Outgoing } from "../server/responder.js";
import { DRAIN_MS, dropBody } from "./drain.js";
import { isHttp2, markClosing, type NodeRequest, type NodeResponse } from "./message.js";

/** What only the writer of the response can know: what a handler says of them is of another connection, or wrong. */
const FRAMING = ["content-length", "transfer-encoding", "trailer", "connection", "keep-alive"];
/** HTTP/2 has connections of another kind, and no such header. */
const NOT_IN_HTTP2 = ["upgrade", "proxy-connection", "http2-settings", "te"];

/** Both sides of a call; `unread` where bytes of the request's body may still come. */
export interface NodeCall {
  readonly message: NodeRequest;
  readonly response: NodeResponse;
  readonly unread: boolean;
}

/** A response that is there as a whole. */
export function reply({ status, headers, text }: Outgoing, call: NodeCall): void {
  const length = Buffer.byteLength(text);
  writeHead(status, Object.entries(headers), length, call);
  // Where every character is one byte the two say the same, and the first is quicker.
  finish(text, length === text.length ? "latin1" : "utf8", call);
}

/** @param length of the body, or `undefined` where it is not known yet */
export function writeHead(
  status: number,
  headers: Iterable<readonly [string, string]>,
  length: number | undefined,
  { message, response, unread }: NodeCall,
): void {
  const fields: [string, string][] = [];
  for (const [name, value] of headers) if (!FRAMING.includes(name)) fields.push([name, value]);
  if (length !== undefined && status !== 204 && status !== 304) fields.push(["content-length", String(length)]);
  if (isHttp2(response)) {
    response.writeHead(status, grouped(fields));
    return;
  }
  // Nobody reads the rest of the body, so no request that stands behind it is taken up.
  if (unread) {
    fields.push(["connection", "close"]);
    markClosing(message);
  }
  response.writeHead(status, fields.flat());
}

function grouped(fields: readonly [string, string][]): Record<string, string | string[]> {
  const groups: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    if (NOT_IN_HTTP2.includes(name)) continue;
    const before = groups[name];
    groups[name] = before === undefined ? value : [before, value].flat();
  }
  return groups;
}

/** Writes the last of a response. */
export function finish(last: string | Uint8Array, encoding: "latin1" | "utf8", call: NodeCall): void {
  const { message, unread } = call;
  const response: Writable = call.response;
  const lingers = unread && !message.destroyed && !isHttp2(call.response);
  if (last.length > 0 && message.method !== "HEAD") response.write(last, encoding);
  else if (lingers) flushHead(call.response);
  if (lingers) linger(message, response);
  // The end of a response has a write of its own, an empty one. After the last one is through it has none.
  else if (last.length > 0) process.nextTick(end, call);
  else end(call);
}

export function flushHead(response: NodeResponse): void {
  // In HTTP/2 a head goes out by itself.
  if (!isHttp2(response)) response.flushHeaders();
}

function end({ message, response, unread }: NodeCall): void {
  // Of a body that nobody reads no more is to be sent. What has come would keep its share of the connection's window.
  if (unread && isHttp2(response)) {
    response.stream.once("finish", () => response.stream.close());
    dropBody(message);
  }
  response.end();
}

/**
 * Reads what is left before the connection is ended. Ending it with bytes unread would reset it, and the response may be
 * lost before its receiver has seen it.
 */
function linger(message: NodeRequest, response: Writable): void {
  response.on("error", () => {});
  const timer = setTimeout(() => message.socket.destroy(), DRAIN_MS);
  const over = (): void => {
    clearTimeout(timer);
    response.end();
  };
  dropBody(message).once("end", over).once("close", over);
}
