import type { ContentOf } from "../core/operation.js";

/**
 * What a handler is given: a request that has passed every check, with exact numbers. `Op` is openapi-typescript's
 * `operations[id]`.
 */
export interface HandlerRequest<Op> {
  /** The path's parameters. */
  readonly path: ParametersIn<Op, "path">;
  /** The query's parameters. */
  readonly query: ParametersIn<Op, "query">;
  /** Those that the document names, by its spelling. */
  readonly header: ParametersIn<Op, "header">;
  /** As the document has it, with exact numbers. */
  readonly body: BodyOf<Op>;
  /** The request as it came, for its headers; its body is already read. */
  readonly request: Request;
}
type ParametersIn<Op, Place extends "path" | "query" | "header"> = Op extends {
  parameters: { [P in Place]?: infer Values };
}
  ? [Values] extends [undefined]
    ? NoParameters
    : NonNullable<Values>
  : NoParameters;
type NoParameters = Readonly<Record<string, never>>;
type BodyOf<Op> = Op extends { requestBody: infer Body }
  ? ContentOf<Body>
  : Op extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? undefined
      : ContentOf<NonNullable<Body>> | undefined
    : undefined;

type ResponsesOf<Op> = Op extends { responses: infer R } ? R : never;
const SUCCESSES = [200, 201, 202, 203, 204, 205, 206, 207, 208, 226] as const;
const REDIRECTS = [300, 301, 302, 303, 304, 307, 308] as const;
const CLIENT_FAILURES = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
  425, 426, 428, 429, 431, 451,
] as const;
const SERVER_FAILURES = [500, 501, 502, 503, 504] as const;
/** The statuses that a range stands for. */
interface Hundreds {
  readonly "2XX": (typeof SUCCESSES)[number];
  readonly "3XX": (typeof REDIRECTS)[number];
  readonly "4XX": (typeof CLIENT_FAILURES)[number];
  readonly "5XX": (typeof SERVER_FAILURES)[number];
}
interface Ranges extends Hundreds {
  readonly default: Hundreds[keyof Hundreds];
}
/** A status that the document has by itself is not among those of a range, and what a range has is not `default`. */
type StatusOf<S, All> = S extends "default"
  ? Exclude<Ranges["default"], All | RangesIn<All>>
  : S extends keyof Ranges
    ? Exclude<Ranges[S], All>
    : S;
type RangesIn<All> = { [S in keyof Hundreds]: S extends All ? Hundreds[S] : never }[keyof Hundreds];

type HeaderValue = string | number;
type Named<H> = {
  readonly [Name in keyof H as string extends Name ? never : Name]: HeaderValue | Extract<H[Name], boolean>;
};
/** Headers that the document asks for must be there; others may be added. */
type HeadersOf<R> = R extends { headers: infer H }
  ? Record<string, never> extends Named<H>
    ? { readonly headers?: Named<H> & Readonly<Record<string, HeaderValue | boolean>> }
    : { readonly headers: Named<H> & Readonly<Record<string, HeaderValue | boolean>> }
  : never;

/** A response without a body has none: neither a value nor `null`. */
type BodyOfResponse<R> = R extends { content: infer C } ? { readonly body: C[keyof C] } : { readonly body?: undefined };

/** One response, typed per status: a status or a body that the document does not know does not compile. */
export type HandlerResponse<Op> = {
  [S in keyof ResponsesOf<Op>]: {
    readonly status: StatusOf<S, keyof ResponsesOf<Op>>;
  } & BodyOfResponse<ResponsesOf<Op>[S]> &
    HeadersOf<ResponsesOf<Op>[S]>;
}[keyof ResponsesOf<Op>];

export type Handler<Op> = (request: HandlerRequest<Op>) => HandlerResponse<Op> | Promise<HandlerResponse<Op>>;

/** One handler per operationId. */
export type Handlers<Ops> = { readonly [Id in keyof Ops]: Handler<Ops[Id]> };

/** What every server stub takes besides its handlers. */
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
  /**
   * The path that the spec's paths begin behind, such as `/v1`; `""` for none. Needed where an own path and one of the
   * spec's could be read as another of the spec's. @default whatever comes before the longest path of the spec
   */
  mount?: string | undefined;
}

/** A provider's server: a WHATWG `fetch` handler for any platform, or to be given to a client as its `fetch`. */
export interface ProviderServer {
  /** A WHATWG handler: mount it on Node, Bun, Deno or Workers, below any path, or hand it to a client as its `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
}
