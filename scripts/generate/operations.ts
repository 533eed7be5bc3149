import type { CredentialHeader, Operation, ProviderInfo } from "../../src/core/operation.js";
import { quirksOf } from "../check/quirks.js";
import {
  type FoundOperation,
  header,
  isObject,
  operationsOf,
  resolve,
  type SecurityScheme,
  type Spec,
} from "./spec.js";

/** What the runtime must know of a provider, as data. */
export function descriptorsOf(spec: Spec): string {
  const operations = operationsOf(spec).map((found) => [found.operation.operationId, descriptor(spec, found)]);
  return `${header(spec)}
import type { Operations, ProviderInfo } from "../../src/core/operation.js";

export const PROVIDER = ${print(providerOf(spec))} as const satisfies ProviderInfo;

export const OPERATIONS = ${print(Object.fromEntries(operations))} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = ${print(wireForms(spec))} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = ${print(openEnums(spec))} as const;
`;
}

export function providerOf(spec: Spec): ProviderInfo {
  return { name: spec.provider, credentials: credentialsOf(spec) };
}

export function descriptor(spec: Spec, { path, method, operation, parameters }: FoundOperation): Operation {
  const { kind, key, advice } = operation["x-idempotency"];
  const responses = Object.entries(operation.responses);
  const success = responses.filter(([status]) => /^2[0-9]{2}$/.test(status));
  const types = success.flatMap(([, response]) => Object.keys(resolve(spec.document, response).content ?? {}));
  const numbers = parameters.filter((parameter) => isNumeric(spec, parameter.schema)).map(({ name }) => name);
  const requestTypes = Object.keys(operation.requestBody?.content ?? {});
  return {
    method: methodOf(method),
    path,
    ...(numbers.length === 0 ? {} : { numbers }),
    kind: kindOf(kind, operation.operationId),
    ...(key === undefined ? {} : { key }),
    ...(advice === undefined ? {} : { advice }),
    ...(requestTypes.length === 0
      ? {}
      : { requestType: only(requestTypes, `${operation.operationId}: request media types`) }),
    responseType: only([...new Set(types)], `${operation.operationId}: media types of a success`),
    success: success.map(([status]) => Number(status)),
  };
}

function isNumeric({ document }: Spec, schema: unknown): boolean {
  const { type } = isObject(schema) ? resolve(document, schema) : {};
  return type === "integer" || type === "number";
}

function methodOf(method: string): Operation["method"] {
  const known = (["GET", "POST", "PUT", "PATCH", "DELETE"] as const).find((name) => name === method.toUpperCase());
  if (known === undefined) throw new Error(`${method} is no method that a client of ours can send`);
  return known;
}

function kindOf(kind: string, id: string): Operation["kind"] {
  const known = (["read", "key", "none"] as const).find((name) => name === kind);
  if (known === undefined) throw new Error(`${id}: x-idempotency.kind is ${kind}, not read, key or none`);
  return known;
}

function only(values: readonly string[], what: string): string {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new Error(`${what}: there must be one, not ${values.length}`);
  return value;
}

export function credentialsOf(spec: Spec): ProviderInfo["credentials"] {
  const schemes = Object.entries(spec.document.components.securitySchemes);
  return Object.fromEntries(schemes.map(([name, scheme]) => [name, credential(spec, name, scheme)]));
}

function credential({ path }: Spec, name: string, scheme: SecurityScheme): CredentialHeader {
  if (scheme.type === "http" && scheme.scheme === "bearer") return { header: "Authorization", prefix: "Bearer " };
  if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name) return { header: scheme.name, prefix: "" };
  throw new Error(`${path}: securitySchemes.${name} must be http bearer, or apiKey in a header`);
}

function wireForms({ document }: Spec): Readonly<Record<string, readonly string[]>> {
  const quirks = quirksOf(document).filter(({ forms }) => forms.length > 0);
  return Object.fromEntries(quirks.map(({ id, forms }) => [id, forms]));
}

function openEnums({ document }: Spec): Readonly<Record<string, unknown>> {
  const schemas = Object.entries(document.components.schemas ?? {});
  return Object.fromEntries(
    schemas.flatMap(([name, schema]) =>
      isObject(schema) && schema["x-extensible-enum"] ? [[name, schema["x-extensible-enum"]]] : [],
    ),
  );
}

/** TypeScript as people write it: no quotes where a name needs none. */
function print(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][A-Za-z0-9_$]*)":/gm, "$1$2:");
}
