import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";

export type NodeRequest = IncomingMessage | Http2ServerRequest;
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** Methods that no `Request` can have. */
export const METHODS_WITHOUT_REQUEST: readonly string[] = ["TRACE", "TRACK", "CONNECT"];

export function isHttp2(response: NodeResponse): response is Http2ServerResponse {
  return "stream" in response;
}

/** Whether nobody receives the response any more. */
export function isGone(response: NodeResponse): boolean {
  return isHttp2(response) ? response.stream.destroyed : response.destroyed;
}

/** Whether no more bytes of the request will come. */
export function isComplete(message: NodeRequest): boolean {
  return message.complete || ("stream" in message && message.stream.endAfterHeaders);
}

/** Connections that end with the response under way, while Node goes on reading requests from them. */
const CLOSING = new WeakSet<object>();

export function markClosing({ socket }: NodeRequest): void {
  CLOSING.add(socket);
}

/**
 * Serves the requests of one connection one after another, as long as their responses can be sent: what was pipelined
 * behind a response that closes is not acted upon, for its caller would never know.
 */
export function inTurn(message: NodeRequest, response: NodeResponse, serve: () => void): void {
  if (isHttp2(response)) {
    serve();
    return;
  }
  const begin = (): void => {
    if (CLOSING.has(message.socket) || message.socket.destroyed) return;
    if (!response.shouldKeepAlive) markClosing(message);
    serve();
  };
  // Node gives a response its socket when the one before it is through.
  if (response.socket === null && !response.writableEnded) response.once("socket", begin);
  else begin();
}
