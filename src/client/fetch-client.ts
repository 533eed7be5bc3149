import createClient, { type Client } from "openapi-fetch";
import { invalid } from "../core/issues.js";
import { printJson } from "../core/json.js";
import type { Operation } from "../core/operation.js";
import { writePath, writeQuery } from "../core/parameters.js";
import { BODILESS_STATUSES } from "../core/statuses.js";
import type { ReceivedResponse } from "./response.js";
import type { WireRequest } from "./send.js";

/** The one file that knows openapi-fetch. */
export type RawClient<Paths extends object> = Client<Paths, `${string}/${string}`>;

/** What stands under `raw` in the place of `fetch`. */
export type RawFetch = (request: Request) => Promise<Response>;

/**
 * The request that openapi-fetch, and a caller's middleware, have made.
 * @throws IssueError where the middleware would lead the credentials elsewhere
 */
export async function readOutgoing(request: Request, baseUrl: URL): Promise<WireRequest> {
  const { origin, pathname } = new URL(request.url);
  const root = baseUrl.pathname;
  const inside = pathname === root || pathname.startsWith(root.endsWith("/") ? root : `${root}/`);
  if (origin !== baseUrl.origin || !inside) invalid("baseUrl", "is not where this request would go; nothing was sent");
  const text = request.method === "GET" || request.method === "HEAD" ? "" : await request.text();
  const body = text === "" ? undefined : text;
  return { url: request.url, headers: request.headers, body, members: membersOf(text) };
}

function membersOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What may be given per call to openapi-fetch, but not here: each could carry the credentials elsewhere. */
const PER_CLIENT = ["baseUrl", "fetch", "Request"];

/** For a body that is not text; nothing was sent. */
export class BodyTypeError extends TypeError {
  override name = "TypeError";
}

/**
 * @param perform makes one call by its method and path
 * @returns a typed openapi-fetch client of its own, so that what a caller does to it cannot change a payment
 */
export function createRaw<Paths extends object>(
  baseUrl: URL,
  perform: (
    method: string,
    path: string,
    signal: unknown,
    run: (operation: Operation, fetch: RawFetch) => Promise<unknown>,
  ) => unknown,
): RawClient<Paths> {
  const root = baseUrl.href.replace(/\/$/, "");
  return new Proxy(createClient<Paths, `${string}/${string}`>({ baseUrl: root }), {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function" || typeof name !== "string" || name === "use" || name === "eject") return member;
      return async (...given: readonly unknown[]) => {
        const [method, path, init] = name === "request" ? given : [name, ...given];
        const options = checkInit(init);
        return perform(String(method).toUpperCase(), String(path), options.signal, (operation, fetch) => {
          const own = { ...serializersOf(operation), ...options, fetch };
          return Reflect.apply(member, target, [...given.slice(0, name === "request" ? 2 : 1), own]);
        });
      };
    },
  });
}

function checkInit(init: unknown): Readonly<Record<string, unknown>> {
  if (typeof init !== "object" || init === null) return {};
  const perClient = PER_CLIENT.find((name) => name in init);
  if (perClient !== undefined) {
    throw new TypeError(`${perClient} cannot be given per call; make a client of its own for it`);
  }
  const options: Record<string, unknown> = Object.fromEntries(Object.entries(init));
  const serialize = options.bodySerializer ?? printBody;
  if (typeof serialize !== "function") throw new TypeError("bodySerializer must be a function");
  const bodySerializer = (...given: readonly unknown[]) => checkText(Reflect.apply(serialize, undefined, given));
  return { ...options, bodySerializer };
}

function printBody(body: unknown): unknown {
  return isJson(body) ? printJson(body) : body;
}

/** Not what only looks like an object: a form or a stream would be sent as `{}`. */
function isJson(body: unknown): boolean {
  if (typeof body === "function" || typeof body === "symbol") return false;
  if (typeof body !== "object" || body === null || Array.isArray(body) || "toJSON" in body) return true;
  const isStream = "getReader" in body || Symbol.asyncIterator in body;
  return !isStream && Object.prototype.toString.call(body) === "[object Object]";
}

function checkText(body: unknown): string | undefined {
  if (body === undefined || typeof body === "string") return body;
  throw new BodyTypeError(
    "body must be a value that JSON can hold, or bodySerializer must return a string: a form, a Blob or a stream is not sent",
  );
}

function serializersOf(operation: Operation) {
  return {
    pathSerializer: (url: string, values: Readonly<Record<string, unknown>>) => writePath(operation, url, values),
    querySerializer: (values: Readonly<Record<string, unknown>>) => writeQuery(operation, values),
  };
}

/**
 * openapi-fetch calls `json()` where there is a Content-Length, and would parse the text itself where there is none.
 * The class is made at the first response of `raw`: to name `Response` makes Node load its whole fetch, which is half of
 * what the import of a client would cost.
 */
function exactResponseClass() {
  return class ExactResponse extends Response {
    readonly #received: ReceivedResponse;
    readonly #url: string;
    constructor(received: ReceivedResponse, url: string) {
      const headers = new Headers(received.headers);
      const hasBody = received.text !== "" && !BODILESS_STATUSES.has(received.status);
      headers.set("content-length", hasBody ? String(new TextEncoder().encode(received.text).byteLength) : "0");
      headers.delete("transfer-encoding");
      // What is handed on is already decoded.
      headers.delete("content-encoding");
      super(hasBody ? received.text : null, { status: received.status, headers });
      this.#received = received;
      this.#url = url;
    }
    override get url(): string {
      return this.#url;
    }
    override json(): Promise<unknown> {
      return Promise.resolve(this.#received.body);
    }
    override clone(): Response {
      return new ExactResponse(this.#received, this.#url);
    }
  };
}
let ExactResponse: ReturnType<typeof exactResponseClass> | undefined;

/** @param url of the request: no redirect is followed */
export function toResponse(received: ReceivedResponse, url: string): Response {
  ExactResponse ??= exactResponseClass();
  return new ExactResponse(received, url);
}
