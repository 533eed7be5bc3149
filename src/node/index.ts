import { takeOptions } from "../core/fields.js";
import { type Responder, responderOf } from "../server/responder.js";
import { type Address, addressOf, originOf } from "./address.js";
import { drain } from "./drain.js";
import { NodeIncoming } from "./incoming.js";
import { inTurn, isGone, METHODS_WITHOUT_REQUEST, type NodeRequest, type NodeResponse } from "./message.js";
import { MessageBody } from "./message-body.js";
import { reply } from "./reply.js";
import { requestOf } from "./request.js";
import { send } from "./stream.js";

/** A server stub, the sandbox, or any other server that speaks WHATWG `fetch`. */
export interface FetchServer {
  /** Responds to one request. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
}
/** What `createServer` of `node:http`, `node:https` and `node:http2` takes, and what Express calls a handler. */
export type NodeListener = (message: NodeRequest, response: NodeResponse) => void;

/** What `toNodeListener` takes besides the server. */
export interface ListenerOptions {
  /**
   * Called with what `fetch` threw; its caller gets a bare 500. A stub calls its own `onError`. It is not called for an
   * upload that was cut off. @default console.error
   */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * Makes a server a listener of `node:http`, `node:https` or `node:http2`. A server stub then responds without a `Request`
 * being made, unless a handler or an option looks at it.
 * @throws TypeError for what has no `fetch`, and for an unknown option
 */
export function toNodeListener(server: FetchServer, options: ListenerOptions = {}): NodeListener {
  if (typeof server?.fetch !== "function") throw new TypeError("toNodeListener takes a server with a fetch");
  const { onError = logError } = takeOptions(options, ["onError"], "options");
  const responder = responderOf(server.fetch);
  const serve = responder === undefined ? serveFetch(server, onError) : serveStub(responder);
  return (message, response) => {
    inTurn(message, response, () => {
      const address = addressOf(message, response);
      const done = address === undefined ? rejectAddress(message, response) : serve(message, response, address);
      done.catch(() => response.destroy());
    });
  };
}

type Serve = (message: NodeRequest, response: NodeResponse, address: Address) => Promise<void>;

function serveStub(responder: Responder): Serve {
  return async (message, response, address) => {
    const incoming = new NodeIncoming(message, response, address);
    const outgoing = await responder.respond(incoming);
    const unread = incoming.unread && !(await drain(message));
    if (!isGone(response)) reply(outgoing, { message, response, unread });
  };
}

function serveFetch(server: FetchServer, onError: (error: unknown) => void): Serve {
  return async (message, response, address) => {
    if (METHODS_WITHOUT_REQUEST.includes(message.method ?? "")) return sendStatus(501, message, response);
    const body = new MessageBody(message);
    try {
      const request = requestOf(`${originOf(message, address)}${address.target}`, message, response, () =>
        body.stream(),
      );
      const result: unknown = await server.fetch(request);
      if (!isResponse(result)) throw new TypeError("fetch must return a Response");
      await send(result, message, response);
    } catch (error) {
      // What its sender has broken off is nobody's mistake here.
      if (!body.broken && !isGone(response)) report(onError, error);
      if (response.headersSent) response.destroy();
      else await sendStatus(500, message, response);
    }
  };
}

/** By its form: another realm's, or a polyfill's, is as good. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value && "body" in value;
}

function rejectAddress(message: NodeRequest, response: NodeResponse): Promise<void> {
  const text = "the request must name one valid Host, and a target that its method allows\n";
  return send(new Response(text, { status: 400 }), message, response);
}

function sendStatus(status: number, message: NodeRequest, response: NodeResponse): Promise<void> {
  return send(new Response(null, { status }), message, response);
}

function logError(error: unknown): void {
  console.error(
    "payspec: fetch threw, so its caller got a 500; catch it there, or give toNodeListener an onError:",
    error,
  );
}

/** A listener for errors must not decide what the caller gets; one that is async may reject. */
function report(onError: (error: unknown) => unknown, error: unknown): void {
  const reported = async (): Promise<unknown> => onError(error);
  reported().catch(() => {});
}
