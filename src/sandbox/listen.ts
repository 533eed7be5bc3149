import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, isIP, type Socket } from "node:net";
import { MessageBody } from "../node/body.js";
import { finish, writeHead } from "../node/reply.js";
import { requestOf, targetOf } from "../node/request.js";
import type { Reaction, SandboxCore } from "./types.js";

export interface Listening {
  readonly url: string;
  /** Ends the server and every connection, also those that wait for an answer. */
  close(): Promise<void>;
}
export interface ListenOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** Told of every call when it is over; what it throws is ignored. */
  readonly onCall?: (call: Call) => void;
}
export interface Call {
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
  const { port = 0, host = "127.0.0.1" } = options;
  const sockets = new Set<Socket>();
  let origin = "";
  const server = createServer((message, response) => {
    const begun = performance.now();
    // A caller that goes away in the middle of an answer is no mistake of this server.
    response.on("error", () => {});
    void serve(core, message, response, origin).then((result) => {
      const path = targetOf(message.url)?.replace(/\?.*$/, "") ?? "?";
      const durationMs = Math.round(performance.now() - begun);
      tell(options.onCall, { method: message.method ?? "?", path, result, durationMs });
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      // A connection that could not be taken is its caller's loss alone.
      server.on("error", () => {});
      resolve();
    });
  });
  origin = originOf(server.address());
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return {
    url: origin,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** @returns what became of the call; it never rejects */
async function serve(
  core: SandboxCore,
  message: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<string> {
  const body = new MessageBody(message, MAX_BODY_BYTES);
  let reaction: Reaction;
  try {
    const request = asked(message, response, origin, body);
    if (request === undefined)
      return await answer(plain(400, "the request is none that HTTP allows"), message, response);
    if (body.tooLarge) return await answer(tooLarge(), message, response);
    reaction = await core.react(request);
  } catch {
    if (body.broken) return lose(message);
    reaction = { type: "answer", response: plain(500, "internal error") };
  }
  // Whatever the provider made of a body that ended too early, it was too large.
  if (body.tooLarge) reaction = { type: "answer", response: tooLarge() };
  try {
    return await act(reaction, message, response);
  } catch {
    return lose(message);
  }
}

function act(reaction: Reaction, message: IncomingMessage, response: ServerResponse): Promise<string> | string {
  if (reaction.type === "answer") return answer(reaction.response, message, response);
  if (reaction.type === "truncate") return truncate(reaction.response, message, response);
  if (reaction.type === "hang") return hang(response);
  message.socket.resetAndDestroy();
  return reaction.refused ? "connection refused" : "connection dropped";
}

async function answer(given: Response, message: IncomingMessage, response: ServerResponse): Promise<string> {
  const bytes = new Uint8Array(await given.arrayBuffer());
  const call = { message, response, unread: !message.complete };
  writeHead(given.status, given.headers, bytes.byteLength, call);
  finish(bytes, "latin1", call);
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
  return "no answer";
}

function lose(message: IncomingMessage): string {
  message.socket.destroy();
  return "connection lost";
}

function asked(
  message: IncomingMessage,
  response: ServerResponse,
  origin: string,
  body: MessageBody,
): Request | undefined {
  const target = targetOf(message.url);
  if (target === undefined) return undefined;
  try {
    const url = `${ownOrigin(message.headers.host, origin)}${target}`;
    return requestOf(url, message, response, () => body.stream());
  } catch {
    return undefined;
  }
}

/**
 * The origin as the caller wrote it, where that is surely this server. A name is believed on a server that others are
 * to reach, and else not: a page of somebody else whose name leads to this machine must not pass for the own one.
 */
function ownOrigin(host: string | undefined, origin: string): string {
  const candidate = `http://${host ?? ""}`;
  if (host === undefined || !URL.canParse(candidate)) return origin;
  const { hostname, origin: asked } = new URL(candidate);
  const believed = isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 || hostname === "localhost";
  return believed || !isLoopback(new URL(origin).hostname) ? asked : origin;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || (isIP(host) === 4 && host.startsWith("127."));
}

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
}

function plain(status: number, error: string): Response {
  return Response.json({ error, known: [] }, { status });
}
function tooLarge(): Response {
  return plain(413, `the body is larger than ${MAX_BODY_BYTES} bytes`);
}

function tell(onCall: ListenOptions["onCall"], call: Call): void {
  try {
    onCall?.(call);
  } catch {
    // Whoever listens must not decide what the caller is answered.
  }
}
