import type { IncomingMessage, ServerResponse } from "node:http";
import { type Exchange, exchangeOf } from "../server/exchange.js";
import { MessageBody } from "./body.js";
import { NodeIncoming } from "./incoming.js";
import { isClosing, reply } from "./reply.js";
import { originOf, requestOf, targetOf } from "./request.js";
import { send } from "./stream.js";

/** A server stub, the sandbox, or any other server that speaks WHATWG `fetch`. */
export interface FetchServer {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}
/** What `createServer` of `node:http` and `node:https` takes, and what Express calls a handler. */
export type NodeListener = (message: IncomingMessage, response: ServerResponse) => void;

export interface ListenerOptions {
  /** Told of what `fetch` threw; its caller gets a bare 500. A stub tells its own `onError`. @default console.error */
  onError?: (error: unknown) => void;
}

/**
 * Makes a server a listener of `node:http`. A server stub then answers without a `Request` being made, unless a handler
 * or an option looks at it.
 * @throws TypeError for what has no `fetch`
 */
export function toNodeListener(server: FetchServer, options: ListenerOptions = {}): NodeListener {
  if (typeof server.fetch !== "function") throw new TypeError("toNodeListener takes a server with a fetch");
  const exchange = exchangeOf(server.fetch);
  const serve = exchange === undefined ? serveFetch(server, options) : serveExchange(exchange);
  return (message, response) => {
    if (isClosing(message)) return;
    serve(message, response).catch(() => response.destroy());
  };
}

type Serve = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

function serveExchange(exchange: Exchange): Serve {
  return async (message, response) => {
    const incoming = new NodeIncoming(message, response);
    const outgoing = await exchange(incoming);
    if (!response.destroyed) reply(outgoing, { message, response, unread: incoming.unread });
  };
}

function serveFetch(server: FetchServer, { onError = console.error }: ListenerOptions): Serve {
  return async (message, response) => {
    // A caller that goes away in the middle of an answer is no mistake of this server.
    response.on("error", () => {});
    const target = targetOf(message.url);
    if (target === undefined) return send(new Response(null, { status: 400 }), message, response);
    const body = new MessageBody(message);
    try {
      const request = requestOf(`${originOf(message)}${target}`, message, response, () => body.stream());
      await send(await server.fetch(request), message, response);
    } catch (error) {
      // What its sender has broken off is nobody's mistake here.
      if (!body.broken && !response.destroyed) tell(onError, error);
      if (response.headersSent) response.destroy();
      else await send(new Response(null, { status: 500 }), message, response);
    }
  };
}

function tell(onError: (error: unknown) => void, error: unknown): void {
  try {
    onError(error);
  } catch {
    // Whoever listens must not decide what the caller is answered.
  }
}
