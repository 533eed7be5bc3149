/**
 * What the generator knows of a provider and its operations, as data. The runtime reads this and nothing else of a
 * provider: a new operation is lines in a spec, not code here.
 */
import type { EnumPlace } from "./enum-numbers.js";

/** `read` changes nothing; `key` may be repeated under its idempotency key; `none` may never be repeated once sent. */
export type Idempotency = "read" | "key" | "none";

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in the spec, with `{parameters}`. */
  readonly path: string;
  /** Paths of other operations that the value of a path parameter could lead to. */
  readonly rivals?: readonly Rival[];
  /** In the order of the spec. */
  readonly parameters?: readonly OperationParameter[];
  readonly kind: Idempotency;
  /** What makes a repeat harmless: a member of the request body, or a header where `keyIn` says so. */
  readonly key?: string;
  readonly keyIn?: "header";
  /** What to do while the outcome is unknown. */
  readonly advice?: string;
  /** The media type of the request body; without it there is none. */
  readonly requestType?: string;
  /** The request body may be left out. */
  readonly optionalBody?: true;
  /** The media type of a success; of another response where no success has a body. */
  readonly responseType: string;
  /** Of responses that differ, by status as the spec has it: their media type and their required headers. */
  readonly responses?: Readonly<Record<string, OperationResponse>>;
  /** The 2xx statuses that the spec documents one by one. */
  readonly success: readonly number[];
  /** Where every other 2xx is a success, too: what the spec calls it. */
  readonly anySuccess?: "2XX" | "default";
  /** The 4xx statuses that the spec documents besides those that every provider has: with them the provider says no. */
  readonly rejections?: readonly number[];
  /** The responses that have no body, by status as the spec has it: `204`, `5XX`. */
  readonly bodiless?: readonly string[];
  /** Names of credentials; each alternative will do, an empty one is none. Absent: all of the provider's. */
  readonly security?: readonly (readonly string[])[];
  /** Where bodies hold numbers of an enumeration, such as 0, 1 and 2; the first place is the whole body. */
  readonly enumNumbers?: readonly EnumPlace[];
}
/** The path of another operation of the same method, to which a server gives precedence. */
export interface Rival {
  readonly path: string;
  /** Matches the end of a written path that leads there. */
  readonly pattern: string;
  /** The path parameter whose value can do that. */
  readonly parameter: string;
}
export interface OperationResponse {
  readonly type?: string;
  /** Several of JSON, each with a schema of its own: the body says which it is. */
  readonly types?: readonly string[];
  readonly headers?: readonly string[];
}
export interface OperationParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: true;
  /** What its text stands for; absent for a text. */
  readonly types?: readonly ("number" | "boolean")[];
  /** Its only numbers, however they are spelled. */
  readonly numbers?: readonly number[];
  /** Its values: each in a pair of its own, or joined by commas. */
  readonly list?: "exploded" | "joined";
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

/** A compiled JSON Schema: a type guard that keeps the errors of its last check. */
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
  /** The name that breaks a rule for names. */
  readonly propertyName?: string;
}
/** The two checks a client makes of an operation, typed by openapi-typescript's `operations[id]`. */
export interface ClientValidators<Op> {
  readonly request: Validator<RequestOf<Op>>;
  /** The body of any success. */
  readonly response: Validator<ResponseBodyOf<Op>>;
  /** That of each, by status as the spec has it, where they differ. */
  readonly statuses?: Readonly<Record<string, Validator<ResponseBodyOf<Op>>>>;
}

/**
 * The checks a server makes of its own responses: of a body by status as the spec has it (`200`, `5XX`), of a header that
 * not any text can be by `200 retry-after`, its name in lower case, and of a body of one of several media types by
 * `200 application/json`.
 */
export type ServerValidators<Op> = Op extends { responses: infer R }
  ? { readonly [S in keyof R]: Validator<ContentOf<R[S]>> } & {
      readonly [S in keyof R & (string | number) as `${S} ${string}`]: Validator<unknown>;
    }
  : never;

export type ContentOf<T> = T extends { content: infer C } ? C[keyof C] : never;

/** The wire request, in the form openapi-fetch takes it. */
export type RequestOf<Op> = RequestBodyOf<Op> &
  ParametersOf<Op, "path"> &
  ParametersOf<Op, "query"> &
  ParametersOf<Op, "header">;
type RequestBodyOf<Op> = Op extends { requestBody: infer B }
  ? { body: ContentOf<B> }
  : Op extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? { body?: never }
      : { body?: ContentOf<NonNullable<B>> | undefined }
    : { body?: never };
type ParametersOf<Op, Place extends "path" | "query" | "header"> = Op extends { parameters: { [P in Place]?: infer V } }
  ? [NonNullable<V>] extends [never]
    ? unknown
    : { params: { [P in Place]: NonNullable<V> } }
  : unknown;

/** The body of a success; `undefined` for one that has none. */
export type ResponseBodyOf<Op> = Op extends { responses: infer R } ? BodyOf<R, SuccessOf<R>> : never;
type BodyOf<R, S> = S extends keyof R ? (R[S] extends { content: infer C } ? C[keyof C] : undefined) : never;
type SuccessOf<R> = Extract<keyof R, Success> extends never ? Extract<keyof R, "default"> : Extract<keyof R, Success>;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
