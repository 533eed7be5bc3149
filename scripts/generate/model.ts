/**
 * A document, read once: references followed, parameters of paths merged into those of operations. Everything that is
 * generated is made of this.
 */
import { pointedAt } from "./check.js";
import { withoutCharset } from "./media-type.js";
import { ownTypes } from "./supported-schema.js";
import { isObject } from "./values.js";
import type { ReadYaml } from "./yaml.js";

export interface SpecDocument {
  readonly "x-provider": string;
  readonly info: SpecInfo;
  readonly servers?: readonly SpecServer[];
  readonly security?: readonly SecurityAlternative[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}
export interface SpecInfo {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
}
export interface Components {
  readonly schemas?: Readonly<Record<string, Json>>;
  readonly responses?: Readonly<Record<string, SpecResponse>>;
  readonly parameters?: Readonly<Record<string, SpecParameter>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}
export type PathItem = Readonly<Record<string, unknown>>;
export interface SpecOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (SpecParameter | Ref)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, SpecResponse | Ref>>;
  readonly "x-idempotency": {
    readonly kind: string;
    /** A member of the body, or a header. */
    readonly key?: string | { readonly header: string };
    readonly evidence: string;
    readonly advice?: string;
  };
  readonly "x-query"?: Json;
}
interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema: Json;
}
export interface SpecResponse {
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, SpecHeader | Ref>>;
}
export interface SpecHeader {
  readonly required?: boolean;
  readonly schema?: Json;
}
export interface SpecServer {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}
/** The address of a server, with the defaults of its variables. */
export const serverUrl = ({ url, variables = {} }: SpecServer): string =>
  url.replace(/\{([^{}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
export type Content = Readonly<Record<string, { readonly schema: Json }>>;
export interface Ref {
  readonly $ref: string;
}
export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}
export type SecurityAlternative = Readonly<Record<string, readonly string[]>>;
export type Json = unknown;

export const METHODS = ["get", "post", "put", "patch", "delete"];

/** An operation with everything that concerns it: no reference is left but those between schemas. */
export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: SpecOperation;
  readonly parameters: readonly SpecParameter[];
  /** Names of credentials; each alternative will do. An empty one means that none is needed. */
  readonly security: readonly (readonly string[])[];
}

/** Follows a reference within the document, and those that it leads to. */
export function resolve<T extends object>(document: SpecDocument, value: T | Ref): T {
  return "$ref" in value ? resolve(document, targetOf<T>(document, value.$ref)) : value;
}

/** @returns what a reference names, be it a reference itself */
export function targetOf<T extends object>(document: SpecDocument, $ref: string): T | Ref {
  const found = pointedAt(document, $ref);
  if (!isTarget<T>(found)) throw new Error(`${$ref} leads nowhere`);
  return found;
}

function isTarget<T extends object>(value: unknown): value is T | Ref {
  return isObject(value);
}

export function isSpecDocument(value: unknown): value is SpecDocument {
  return isObject(value) && isObject(value.paths) && isObject(value.info);
}

function isOperation(value: unknown): value is SpecOperation {
  return isObject(value) && "operationId" in value;
}

export function findOperations(document: SpecDocument, copied: ReadYaml["copied"]): readonly FoundOperation[] {
  const resolver = new Resolver(document, copied);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isOperation(operation)) return [];
      const parameters = resolver.parameters(item.parameters, operation.parameters);
      const security = (securityOf(operation) ?? document.security ?? []).map((one) => Object.keys(one));
      const whole = { path, method, operation: resolver.operation(operation, parameters), parameters };
      return [{ ...whole, security: security.length === 0 ? [[]] : security }];
    }),
  );
}

function securityOf(operation: SpecOperation): readonly SecurityAlternative[] | undefined {
  return "security" in operation && Array.isArray(operation.security) ? operation.security : undefined;
}

/** What is referred to from many places is resolved once, and is one object. */
class Resolver {
  readonly #document: SpecDocument;
  readonly #copied: ReadYaml["copied"];
  readonly #known = new Map<object, object>();

  constructor(document: SpecDocument, copied: ReadYaml["copied"]) {
    this.#document = document;
    this.#copied = copied;
  }

  operation(operation: SpecOperation, parameters: readonly SpecParameter[]): SpecOperation {
    const { requestBody, responses } = operation;
    return this.#copied(operation, {
      ...operation,
      ...(parameters.length === 0 ? {} : { parameters: this.#copied(operation.parameters ?? operation, parameters) }),
      ...(requestBody && { requestBody: this.#requestBody(requestBody) }),
      responses: this.#copied(
        responses,
        Object.fromEntries(
          Object.entries(responses)
            .filter(isStatus)
            .map(([status, one]) => [status, this.#response(one)]),
        ),
      ),
    });
  }

  /** An operation's own parameter takes the place of that of its path. */
  parameters(ofPath: unknown, own: readonly (SpecParameter | Ref)[] = []): readonly SpecParameter[] {
    const all = [...(isParameters(ofPath) ? ofPath : []), ...own].map((one) => resolve(this.#document, one));
    const byName = new Map(
      all.map((one) => [`${one.in} ${one.in === "header" ? one.name.toLowerCase() : one.name}`, one]),
    );
    return [...byName.values()].map((one) => this.#once(one, () => this.#withExamples(one)));
  }

  #once<T extends object>(original: T, make: () => T): T {
    const known = this.#known.get(original);
    if (isTarget<T>(known) && !("$ref" in known)) return known;
    const made = make();
    this.#known.set(original, made);
    return made;
  }

  #response(given: SpecResponse | Ref): SpecResponse {
    const response = resolve(this.#document, given);
    const { headers } = response;
    if (headers === undefined) return this.#withContent(response);
    return this.#once(response, () =>
      this.#copied(response, {
        ...this.#withContent(response),
        headers: this.#copied(
          headers,
          Object.fromEntries(
            Object.entries(headers)
              // OpenAPI passes over it: the media types say it.
              .filter(([name]) => name.toLowerCase() !== "content-type")
              .map(([name, one]) => [name, resolve(this.#document, one)]),
          ),
        ),
      }),
    );
  }

  #requestBody(given: RequestBody | Ref): RequestBody {
    const body = resolve(this.#document, given);
    return this.#once(body, () => this.#withContent(body));
  }

  #withContent<T extends { readonly content?: Content }>(owner: T): T {
    const { content } = owner;
    if (content === undefined) return owner;
    const media = Object.entries(content).map(([type, one]) => [withoutCharset(type), this.#withExamples(one)]);
    return this.#copied(owner, { ...owner, content: this.#copied(content, Object.fromEntries(media)) });
  }

  #withExamples<T extends object>(owner: T): T {
    const examples: unknown = Reflect.get(owner, "examples");
    if (!isObject(examples) || !Object.values(examples).some((one) => isObject(one) && "$ref" in one)) return owner;
    const resolved = Object.entries(examples).map(([name, one]) => [name, isObject(one) ? this.#example(one) : one]);
    return this.#copied(owner, { ...owner, examples: this.#copied(examples, Object.fromEntries(resolved)) });
  }

  /** A reference may carry a summary of its own. */
  #example({ $ref, ...own }: Readonly<Record<string, unknown>>): object {
    return typeof $ref === "string" ? { ...resolve(this.#document, { $ref }), ...own } : own;
  }
}

const isStatus = ([name]: readonly [string, unknown]): boolean => !name.startsWith("x-");

function isParameters(value: unknown): value is readonly (SpecParameter | Ref)[] {
  return Array.isArray(value);
}

/** The schemas that a value must all fit: the schema, what it refers to, the parts of its `allOf`. */
export function partsOf(document: unknown, schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(schema)) return [];
  const referred = typeof schema.$ref === "string" ? partsOf(document, pointedAt(document, schema.$ref)) : [];
  const all = Array.isArray(schema.allOf) ? schema.allOf.flatMap((part) => partsOf(document, part)) : [];
  return [schema, ...referred, ...all];
}

interface ValueTypes {
  /** Undefined where the schema allows any. */
  readonly types: readonly string[] | undefined;
  /** Of its items, where it is a list. */
  readonly items: readonly string[] | undefined;
}

/** The JSON types that a schema allows, behind references and in its parts. */
export function valueTypes(document: SpecDocument, schema: unknown): ValueTypes {
  const found = describe(document, schema, new Set());
  return { types: found?.types, items: found?.items };
}

function describe(document: SpecDocument, schema: unknown, seen: Set<unknown>): ValueTypes | undefined {
  if (!isObject(schema) || seen.has(schema)) return undefined;
  const inside = new Set([...seen, schema]);
  const own: ValueTypes = {
    types: ownTypes(schema),
    items: schema.items === undefined ? undefined : describe(document, schema.items, inside)?.types,
  };
  const target = typeof schema.$ref === "string" ? [describe(document, pointedAt(document, schema.$ref), inside)] : [];
  const each = (keyword: string) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? branches.map((branch) => describe(document, branch, inside)) : [];
  };
  const unions = ["anyOf", "oneOf"].map(each).filter((branches) => branches.length > 0);
  const parts = [own, ...target, ...each("allOf"), ...unions.map(united)];
  return {
    types: parts.map((part) => part?.types).reduce(common, undefined),
    items: parts.map((part) => part?.items).reduce(common, undefined),
  };
}

/** Whatever one of the branches allows is allowed. */
function united(branches: readonly (ValueTypes | undefined)[]): ValueTypes {
  const all = (of: keyof ValueTypes) =>
    branches.every((branch) => branch?.[of] !== undefined)
      ? [...new Set(branches.flatMap((branch) => branch?.[of] ?? []))]
      : undefined;
  const items = branches.flatMap((branch) => branch?.items ?? []);
  return { types: all("types"), items: items.length === 0 ? undefined : items };
}

function common(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = a.filter((type) => b.includes(type));
  const integers = [...a, ...b].filter((type) => type === "integer" && [a, b].some((one) => one.includes("number")));
  return [...new Set([...both, ...integers])];
}
