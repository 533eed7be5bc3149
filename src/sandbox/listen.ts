import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { parseUrl } from "../core/parse-url.js";
import { addressOf } from "../node/address.js";
import { listenAt } from "../node/listen-at.js";
import { inTurn, METHODS_WITHOUT_REQUEST } from "../node/message.js";
import { MessageBody } from "../node/message-body.js";
import { writeHead } from "../node/reply.js";
import { requestOf } from "../node/request.js";
import { send } from "../node/stream.js";
import { isForeign } from "./control.js";
import type { Reaction, SandboxCore } from "./types.js";

export interface Listening {
  readonly url: string;
  /** Ends the server and every connection, also those that wait for a response. */
  close(): Promise<void>;
}
export interface ListenOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** @default "127.0.0.1" */
  readonly host?: string | undefined;
  /** Names by which it is reached, such as a service of a compose file. `host` and loopback are always among them. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Called for every call when it is over; what it throws is ignored. */
  readonly onCall?: ((call: ServedCall) => void) | undefined;
}
export interface ServedCall {
  readonly method: string;
  /** Without the query, which can name a customer. */
  readonly path: string;
  /** The status, or what became of the connection instead. */
  readonly result: string;
  readonly durationMs: number;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * Serves the sandbox over HTTP, with its faults acted out on the socket.
 * @throws (rejects) what `node:http` reports: EADDRINUSE, EACCES, ENOTFOUND
 */
export async function listen(core: SandboxCore, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = "127.0.0.1", allowedHosts = [] } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`port must be a whole number from 0 to 65535, not ${port}`);
  }
  const isOwn = ownNames(host, allowedHosts);
  const server = createServer((message, response) => {
    // A caller that goes away in the middle of a response is not a mistake of this server.
    response.on("error", () => {});
    inTurn(message, response, () => {
      const begun = performance.now();
      void serve(core, message, response, isOwn).then((result) => {
        const path = (message.url ?? "").replace(/[?#].*$/s, "");
        const durationMs = Math.round(performance.now() - begun);
        report(options.onCall, { method: message.method ?? "?", path, result, durationMs });
      });
    });
  });
  const url = await listenAt(server, port, host);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

/** @returns what became of the call; it never rejects */
async function serve(
  core: SandboxCore,
  message: IncomingMessage,
  response: ServerResponse,
  isOwn: IsOwnName,
): Promise<string> {
  const body = new MessageBody(message, MAX_BODY_BYTES);
  let reaction: Reaction;
  try {
    const request = requestFor(message, response, isOwn, body);
    reaction = request instanceof Request ? await core.react(request) : { type: "respond", response: request };
  } catch {
    if (body.broken) return lose(message);
    reaction = { type: "respond", response: plain(500, "internal error") };
  }
  // Whatever the provider made of a body that ended too early, it was too large.
  if (body.tooLarge) reaction = { type: "respond", response: tooLarge() };
  try {
    return await act(reaction, message, response);
  } catch {
    return lose(message);
  }
}

/** @returns the response itself where no request comes of it */
function requestFor(
  message: IncomingMessage,
  response: ServerResponse,
  isOwn: IsOwnName,
  body: MessageBody,
): Request | Response {
  const address = addressOf(message, response);
  if (address === undefined)
    return plain(400, "Host: must be one valid host, and the target one that its method allows");
  if (METHODS_WITHOUT_REQUEST.includes(message.method ?? "")) return plain(501, `${message.method} is not supported`);
  const { hostname, origin } = new URL(`http://${address.authority}`);
  if (!isOwn(hostname)) {
    const fix = "allow it with --allow-host or allowedHosts, if it leads here on purpose";
    return plain(403, `Host: ${hostname} is not a name of this sandbox; ${fix}`);
  }
  const request = requestOf(`${origin}${address.target}`, message, response, () => body.stream());
  if (isForeign(request)) return plain(403, "Origin: a page of another origin may not use the sandbox");
  return body.tooLarge ? tooLarge() : request;
}

type IsOwnName = (hostname: string) => boolean;

/**
 * A page of anybody's whose name is made to lead to this machine must not pass for the sandbox's own. An address cannot be
 * made to lead elsewhere, so each is believed on a server that others are to reach.
 * @throws TypeError for what is not a host name
 */
function ownNames(host: string, allowedHosts: readonly string[]): IsOwnName {
  if (!Array.isArray(allowedHosts))
    throw new TypeError('allowedHosts must be a list of host names, such as ["sandbox"]');
  const allowed = Array.from(allowedHosts, (name: unknown) => {
    const hostname = typeof name === "string" ? hostnameOf(name) : undefined;
    if (hostname !== undefined) return hostname;
    throw new TypeError(
      `allowedHosts must be host names without a port, such as "sandbox", not ${JSON.stringify(name)}`,
    );
  });
  const names = new Set([hostnameOf(host), ...allowed]);
  return (hostname) => names.has(hostname) || isLoopback(hostname) || (!isLoopback(host) && isAddress(hostname));
}

/** As a URL has it. */
function hostnameOf(name: string): string | undefined {
  const text = isIP(name) === 6 ? `[${name}]` : name;
  if (/[/?#@\\]/.test(text) || /[^\]]:\d*$/.test(text)) return undefined;
  return parseUrl(`http://${text}`)?.hostname;
}

function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

function act(reaction: Reaction, message: IncomingMessage, response: ServerResponse): Promise<string> | string {
  if (reaction.type === "respond") return respond(reaction.response, message, response);
  if (reaction.type === "truncate") return truncate(reaction.response, message, response);
  if (reaction.type === "hang") return hang(response);
  message.socket.resetAndDestroy();
  return reaction.refused ? "connection refused" : "connection dropped";
}

async function respond(given: Response, message: IncomingMessage, response: ServerResponse): Promise<string> {
  await send(given, message, response);
  return String(given.status);
}

async function truncate(given: Response, message: IncomingMessage, response: ServerResponse): Promise<string> {
  const bytes = new Uint8Array(await given.arrayBuffer());
  // An empty body cannot be cut short, unless it promises a byte.
  const length = Math.max(bytes.byteLength, 1);
  writeHead(given.status, given.headers, length, { message, response, unread: !message.complete });
  response.flushHeaders();
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  await new Promise<void>((resolve) => {
    message.socket.once("close", resolve);
    response.write(half, () => resolve());
  });
  message.socket.destroy();
  return `${given.status}, cut short`;
}

/** Over when the caller goes away, or the server closes. */
async function hang(response: ServerResponse): Promise<string> {
  if (!response.destroyed) await new Promise((resolve) => response.once("close", resolve));
  return "no response";
}

function lose(message: IncomingMessage): string {
  message.socket.destroy();
  return "connection lost";
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || (isIP(host) === 4 && host.startsWith("127."));
}

function plain(status: number, error: string): Response {
  return Response.json({ error, known: [] }, { status });
}
function tooLarge(): Response {
  return plain(413, `the body is larger than ${MAX_BODY_BYTES} bytes`);
}

function report(onCall: ListenOptions["onCall"], call: ServedCall): void {
  try {
    onCall?.(call);
  } catch {
    // A listener must not decide what the caller gets.
  }
}
