import type { ContentOf } from "../core/operation.js";

/**
 * What a handler is given: a request that has passed every check, with exact numbers. `Op` is openapi-typescript's
 * `operations[id]`.
 */
export interface HandlerRequest<Op> {
  readonly path: ParametersIn<Op, "path">;
  readonly query: ParametersIn<Op, "query">;
  readonly body: BodyOf<Op>;
  /** The request as it came, for its headers; its body is already read. */
  readonly request: Request;
}
type ParametersIn<Op, Place extends "path" | "query"> = Op extends { parameters: { [P in Place]?: infer Values } }
  ? [Values] extends [undefined]
    ? NoParameters
    : NonNullable<Values>
  : NoParameters;
type NoParameters = Readonly<Record<string, never>>;
type BodyOf<Op> = Op extends { requestBody: infer Body } ? ContentOf<Body> : undefined;

type ResponsesOf<Op> = Op extends { responses: infer R } ? R : never;
/** The statuses that `5XX` stands for. */
type ServerFailure = 500 | 501 | 502 | 503 | 504;
type StatusOf<S> = S extends "5XX" ? ServerFailure : S;

type HeaderValue = string | number;
type Named<H> = { readonly [Name in keyof H as string extends Name ? never : Name]: HeaderValue };
/** Headers that the document asks for must be there; others may be added. */
type HeadersOf<R> = R extends { headers: infer H }
  ? Record<string, never> extends Named<H>
    ? { readonly headers?: Named<H> & Readonly<Record<string, HeaderValue>> }
    : { readonly headers: Named<H> & Readonly<Record<string, HeaderValue>> }
  : never;

/** One response, typed per status: a status or a body that the document does not know does not compile. */
export type HandlerAnswer<Op> = {
  [S in keyof ResponsesOf<Op>]: {
    readonly status: StatusOf<S>;
    readonly body: ContentOf<ResponsesOf<Op>[S]>;
  } & HeadersOf<ResponsesOf<Op>[S]>;
}[keyof ResponsesOf<Op>];

export type Handler<Op> = (request: HandlerRequest<Op>) => HandlerAnswer<Op> | Promise<HandlerAnswer<Op>>;

/** One handler per operationId. */
export type Handlers<Ops> = { readonly [Id in keyof Ops]: Handler<Ops[Id]> };

export interface ServerOptions {
  /**
   * Decides on the credentials, which have the names of the client's options and no prefix; `false` responds with the
   * provider's 401. @default any well-formed credential passes
   */
  authenticate?:
    | ((credentials: Readonly<Record<string, string>>, request: Request) => boolean | Promise<boolean>)
    | undefined;
  /**
   * Called with what a handler threw, or returned against the spec, and where a body parser has read the body before; the
   * caller gets a 500 without its message. It is not called for a caller's own mistakes. @default prints it by console.error
   */
  onError?: ((error: unknown, request: Request) => void) | undefined;
  /** Largest request body read, in bytes; a larger one is 413. @default 1_048_576 */
  maxRequestBytes?: number | undefined;
}

export interface ProviderServer {
  /** A WHATWG handler: mount it on Node, Bun, Deno or Workers, below any path, or hand it to a client as its `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
}
