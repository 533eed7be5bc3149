/**
 * What would stand in the place of openapi-fetch: the part of it that this project uses, over the same `paths`. It is
 * measured by replacement.ts and ships nowhere.
 */
type Method = "get" | "put" | "post" | "delete" | "patch";
type Having<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, object> ? P : never;
}[keyof Paths];
type OperationAt<Paths, P extends keyof Paths, M extends Method> = Paths[P] extends Record<M, infer Op> ? Op : never;
type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;
type Success = 200 | 201 | 202 | 203 | 204;
type Answers<Op> = Op extends { responses: infer R } ? R : never;
type DataOf<Op> = Content<Answers<Op>[keyof Answers<Op> & Success]>;
type ErrorOf<Op> = Content<Answers<Op>[Exclude<keyof Answers<Op>, Success>]>;
type Optional<Op, Name extends "path" | "query"> = Op extends { parameters: { [N in Name]?: infer V } }
  ? { [N in Name]?: V }
  : unknown;
type Required<Op, Name extends "path" | "query"> = Op extends { parameters: { [N in Name]: infer V } }
  ? { [N in Name]: V }
  : Optional<Op, Name>;
type ParamsOf<Op> = Op extends { parameters: { path: unknown } } | { parameters: { query: unknown } }
  ? { params: Required<Op, "path"> & Required<Op, "query"> }
  : { params?: Optional<Op, "path"> & Optional<Op, "query"> };
type BodyOf<Op> = Op extends { requestBody: infer B }
  ? { body: Content<B> }
  : Op extends { requestBody?: infer B }
    ? { body?: [B] extends [undefined] ? never : Content<NonNullable<B>> }
    : { body?: never };

export interface Middleware {
  onRequest?(context: { request: Request; schemaPath: string }): unknown;
  onResponse?(context: { request: Request; response: Response; schemaPath: string }): unknown;
}
export interface Shared {
  headers?: HeadersInit;
  signal?: AbortSignal | null;
  fetch?: (request: Request) => Promise<Response>;
  middleware?: readonly Middleware[];
}
export type InitOf<Op> = ParamsOf<Op> & BodyOf<Op> & Shared;
export type Answered<Op> =
  | { data: DataOf<Op>; error?: never; response: Response }
  | { data?: never; error: ErrorOf<Op>; response: Response };

type Call<Paths, M extends Method> = <P extends Having<Paths, M>>(
  path: P,
  init: InitOf<OperationAt<Paths, P, M>>,
) => Promise<Answered<OperationAt<Paths, P, M>>>;

/** The second parameter is openapi-fetch's media type; here a document has one. */
export type Client<Paths extends object, _MediaType = string> = { [M in Method as Uppercase<M>]: Call<Paths, M> } & {
  request<M extends Method, P extends Having<Paths, M>>(
    method: M,
    path: P,
    init: InitOf<OperationAt<Paths, P, M>>,
  ): Promise<Answered<OperationAt<Paths, P, M>>>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};

type Values = Record<string, unknown>;
export interface Options {
  baseUrl: string;
  bodySerializer: (body: unknown) => string;
  pathSerializer: (template: string, values: Values) => string;
  querySerializer: (values: Values) => string;
}
interface AnyInit extends Shared {
  params?: { path?: Values; query?: Values };
  body?: unknown;
}

export function createQuerySerializer<T extends object>() {
  return (values: T): string => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
    return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString().replaceAll("+", "%20");
  };
}

interface UrlOptions extends Pick<Options, "baseUrl" | "pathSerializer" | "querySerializer"> {
  params: { path?: Values; query?: Values };
}

export function createFinalURL(path: string, options: UrlOptions): string {
  const { path: inPath = {}, query: inQuery = {} } = options.params;
  const query = options.querySerializer(inQuery);
  return `${options.baseUrl}${options.pathSerializer(path, inPath)}${query === "" ? "" : `?${query}`}`;
}

export default function createClient<Paths extends object, _MediaType = string>(options: Options) {
  let used: readonly Middleware[] = [];
  const request = async (method: string, path: string, init: AnyInit = {}): Promise<unknown> => {
    const { params = {}, body, fetch = globalThis.fetch, middleware = [], ...rest } = init;
    const url = createFinalURL(path, { ...options, params });
    const headers = new Headers(rest.headers);
    if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
    const sent = body === undefined ? {} : { body: options.bodySerializer(body) };
    let asked = new Request(url, { ...rest, ...sent, method: method.toUpperCase(), headers });
    const all = [...used, ...middleware];
    for (const { onRequest } of all) {
      const other = await onRequest?.({ request: asked, schemaPath: path });
      if (other instanceof Request) asked = other;
    }
    let response = await fetch(asked);
    for (const { onResponse } of [...all].reverse()) {
      const other = await onResponse?.({ request: asked, response, schemaPath: path });
      if (other instanceof Response) response = other;
    }
    const isEmpty = response.status === 204 || response.headers.get("content-length") === "0";
    if (response.ok) return { data: isEmpty ? undefined : await response.json(), response };
    const text = isEmpty ? "" : await response.text();
    try {
      return { error: JSON.parse(text), response };
    } catch {
      return { error: text === "" ? undefined : text, response };
    }
  };
  const methods = ["get", "put", "post", "delete", "patch"] as const;
  const calls = methods.map((method) => [
    method.toUpperCase(),
    (path: string, init?: AnyInit) => request(method, path, init),
  ]);
  const use = (...more: Middleware[]): void => {
    used = [...used, ...more];
  };
  const eject = (...gone: Middleware[]): void => {
    used = used.filter((one) => !gone.includes(one));
  };
  return clientOf<Paths>({ ...Object.fromEntries(calls), request, use, eject });
}

/** What is the same at run time for every document. */
function clientOf<Paths extends object>(client: unknown): Client<Paths> {
  return client as Client<Paths>;
}
