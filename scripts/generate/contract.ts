import type {
  Body,
  Contract,
  ContractOperation,
  ContractResponse,
  Parameter,
  Schema,
} from "../../src/verify/contract.js";
import { demandsOf } from "./bare.js";
import { mediaTypeOf } from "./media-type.js";
import { serverUrl, valueTypes } from "./model.js";
import { parameterOf, textTypes } from "./operations.js";
import {
  type Content,
  type FoundOperation,
  header,
  isObject,
  operationsOf,
  resolve,
  type Spec,
  type SpecResponse,
  targetOf,
} from "./spec.js";

/** What `payspec verify` holds recordings against. */
export function contractOf(spec: Spec): string {
  const { operations, schemas, ...rest } = dataOf(spec);
  const members = Object.entries({ ...rest, operations: {}, schemas: {} }).flatMap(([name, value]) => {
    if (name === "operations") return [`  operations: {\n${lines(operations)}  },`];
    if (name === "schemas") return [`  schemas: {\n${lines(schemas)}  },`];
    return [`  ${name}: ${JSON.stringify(value)},`];
  });
  return `${header(spec)}
import type { Contract } from "../../src/verify/contract.js";

export const CONTRACT: Contract = {
${members.join("\n")}
};
`;
}

/** A line each, so that a change shows what it is about. */
function lines(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
    .join("");
}

function dataOf(spec: Spec): Contract {
  const { document, path, lineOf } = spec;
  const schemas = new Schemas(spec);
  const operations = operationsOf(spec).map((found): [string, ContractOperation] => [
    found.operation.operationId,
    operationOf(spec, found, schemas),
  ]);
  return {
    document: path,
    line: lineOf(document, "paths"),
    servers: (document.servers ?? []).map(serverUrl),
    operations: Object.fromEntries(operations),
    schemas: schemas.all(),
  };
}

function operationOf(spec: Spec, { path, method, operation, parameters }: FoundOperation, schemas: Schemas) {
  const { document, lineOf } = spec;
  const { requestBody, responses } = operation;
  const query = operation["x-query"];
  return {
    method: method.toUpperCase(),
    path,
    line: lineOf(operation),
    parameters: parameters.map((parameter): Parameter => {
      const { required = false, ...read } = parameterOf(spec, parameter);
      return { ...read, required, schema: schemas.member(parameter, "schema") };
    }),
    parametersLine: lineOf(operation, "parameters"),
    ...(isObject(query) ? { query: schemas.member(operation, "x-query") } : {}),
    ...(requestBody && { body: { required: requestBody.required ?? false, ...bodyOf(spec, requestBody, schemas) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        schemas.once(resolve(document, response), (one) => responseOf(spec, one, schemas)),
      ]),
    ),
    responsesLine: lineOf(operation, "responses"),
  };
}

function responseOf(spec: Spec, response: SpecResponse, schemas: Schemas): ContractResponse {
  const headers = Object.entries(response.headers ?? {}).map(([name, given]) => {
    const found = resolve(spec.document, given);
    return [
      name.toLowerCase(),
      {
        required: found.required ?? false,
        ...textTypes(valueTypes(spec.document, found.schema).types ?? []),
        schema: schemas.member(found, "schema"),
      },
    ] as const;
  });
  return { ...bodyOf(spec, response, schemas), headers: Object.fromEntries(headers) };
}

function bodyOf({ lineOf }: Spec, owner: { readonly content?: Content }, schemas: Schemas): Body {
  const content = Object.entries(owner.content ?? {});
  return {
    line: lineOf(owner, "content"),
    content: Object.fromEntries(
      content.map(([type, media]) => [
        mediaTypeOf(type)?.essence ?? type.toLowerCase(),
        schemas.member(media, "schema"),
      ]),
    ),
  };
}

const AS_IT_IS = ["pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const ALSO = ["minItems", "maxItems", "required", "enum"];
/** Each can give a meaning to a name that `properties` does not list. */
const OPENING = ["patternProperties", "unevaluatedProperties", "propertyNames", "dependentSchemas", "if", "not"];

/** Schemas in the form of the contract; those that others refer to once only, by their names. */
class Schemas {
  readonly #spec: Spec;
  readonly #responses = new Map<SpecResponse, ContractResponse>();
  readonly #named = new Map<string, Schema>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  /** Most operations share their errors. */
  once(response: SpecResponse, make: (response: SpecResponse) => ContractResponse): ContractResponse {
    const made = this.#responses.get(response) ?? make(response);
    this.#responses.set(response, made);
    return made;
  }

  all(): Readonly<Record<string, Schema>> {
    return Object.fromEntries([...this.#named].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  member(owner: object, name: string): Schema {
    return this.#of(Reflect.get(owner, name), this.#spec.lineOf(owner, name));
  }

  #of(schema: unknown, line: number): Schema {
    if (schema === false) return { line, never: true };
    if (!isObject(schema)) return { line };
    const { $ref, type } = schema;
    const keywords: Record<string, unknown> = {
      ...(typeof $ref === "string" ? { ref: this.#refer($ref) } : {}),
      ...(OPENING.some((keyword) => keyword in schema && !demandsOf(schema[keyword])) ? { open: true } : {}),
      ...(type === undefined ? {} : { type: Array.isArray(type) ? type : [type] }),
      ...("const" in schema ? { enum: [schema.const] } : {}),
      ...Object.fromEntries([...AS_IT_IS, ...ALSO].flatMap((name) => (name in schema ? [[name, schema[name]]] : []))),
      ...this.#inner(schema),
    };
    const elsewhere = Object.keys(keywords).flatMap((keyword) => {
      const own = this.#spec.lineOf(schema, keyword === "enum" && "const" in schema ? "const" : keyword);
      return keyword in schema && own !== line ? [[keyword, own]] : [];
    });
    return { line, ...(elsewhere.length > 0 ? { lines: Object.fromEntries(elsewhere) } : {}), ...keywords };
  }

  #inner(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { additionalProperties, items } = schema;
    const lists = ["allOf", "anyOf", "oneOf", "prefixItems"].flatMap((keyword) => {
      const branches = schema[keyword];
      if (!Array.isArray(branches)) return [];
      return [[keyword, branches.map((_, index) => this.member(branches, String(index)))]];
    });
    const demands = demandsOf(schema.not)?.map((names) => {
      const line = this.#spec.lineOf(schema, "not");
      return { line, anyOf: names.map((name) => ({ line, required: [name] })) };
    });
    const named = ["properties", "patternProperties"].flatMap((keyword) => {
      const schemas = schema[keyword];
      if (!isObject(schemas)) return [];
      return [[keyword, Object.fromEntries(Object.keys(schemas).map((name) => [name, this.member(schemas, name)]))]];
    });
    const isOpen = additionalProperties === undefined || additionalProperties === true;
    return {
      ...Object.fromEntries(lists),
      ...(demands === undefined ? {} : { allOf: demands }),
      ...Object.fromEntries(named),
      ...(isOpen ? {} : { additionalProperties: this.member(schema, "additionalProperties") }),
      ...(items === undefined ? {} : { items: this.member(schema, "items") }),
    };
  }

  #refer(pointer: string): string {
    const name = pointer.replace(/^#\/components\/schemas\//, "");
    if (!this.#named.has(name)) {
      // Before its members are looked at: they may lead back to it.
      this.#named.set(name, { line: 1 });
      const target = targetOf(this.#spec.document, pointer);
      this.#named.set(name, this.#of(target, this.#spec.lineOf(target)));
    }
    return name;
  }
}
