/**
 * What the generator knows of a provider and its operations, as data. The runtime reads this and nothing else of a
 * provider: a new operation is lines in a spec, not code here.
 */

/** `read` changes nothing; `key` may be repeated under its idempotency key; `none` may never be repeated once sent. */
export type Idempotency = "read" | "key" | "none";

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in the spec, with `{parameters}`. */
  readonly path: string;
  /** Parameters whose text stands for a number. */
  readonly numbers?: readonly string[];
  readonly kind: Idempotency;
  /** The member of the request body that makes a repeat harmless. */
  readonly key?: string;
  /** What to do while the outcome is unknown. */
  readonly advice?: string;
  readonly requestType?: string;
  readonly responseType: string;
  /** The 2xx statuses that the spec documents; any other is no answer of this operation. */
  readonly success: readonly number[];
}
export type Operations = Readonly<Record<string, Operation>>;

export interface ProviderInfo {
  readonly name: string;
  /** Where each credential goes, by the name of its option (the spec's security scheme). */
  readonly credentials: Readonly<Record<string, CredentialHeader>>;
}
export interface CredentialHeader {
  readonly header: string;
  readonly prefix: string;
}

/** A compiled JSON Schema: a type guard that leaves behind why it said no. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaError[] | null;
}
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** The two checks a client makes of an operation, typed by openapi-typescript's `operations[id]`. */
export interface ClientValidators<Op> {
  readonly request: Validator<RequestOf<Op>>;
  readonly response: Validator<ResponseBodyOf<Op>>;
}

/** The checks a server makes of its own answers, by status as the spec has it (`200`, `5XX`). */
export type ServerValidators<Op> = Op extends { responses: infer R }
  ? { readonly [S in keyof R]: Validator<ContentOf<R[S]>> }
  : never;

export type ContentOf<T> = T extends { content: infer C } ? C[keyof C] : never;

/** The wire request, in the form openapi-fetch takes it. */
export type RequestOf<Op> = (Op extends { requestBody: infer B } ? { body: ContentOf<B> } : { body?: never }) &
  (Op extends { parameters: { path: infer P } } ? { params: { path: P } } : unknown) &
  (Op extends { parameters: { query?: infer Q } } ? ([Q] extends [never] ? unknown : QueryOf<Q>) : unknown);
type QueryOf<Q> = [NonNullable<Q>] extends [never] ? unknown : { params: { query: NonNullable<Q> } };

/** The body of a success. */
export type ResponseBodyOf<Op> = Op extends { responses: infer R } ? ContentOf<R[keyof R & (200 | 201 | 202)]> : never;
