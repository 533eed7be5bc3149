import { isKnownRejection } from "../../src/client/classify.js";
import type {
  CredentialHeader,
  Operation,
  OperationParameter,
  OperationResponse,
  ProviderInfo,
} from "../../src/core/operation.js";
import type { WireQuirk } from "../../src/sandbox/provider.js";
import { quirksOf } from "../check/quirks.js";
import { enumPlaces, listedNumbers } from "./enum-places.js";
import { isJsonType } from "./media-type.js";
import { valueTypes } from "./model.js";
import { rivalPaths } from "./rival-paths.js";
import {
  type FoundOperation,
  header,
  isObject,
  operationsOf,
  resolve,
  type SecurityScheme,
  type Spec,
  type SpecParameter,
} from "./spec.js";

/** What the runtime must know of a provider, as data. */
export function descriptorsOf(spec: Spec): string {
  const operations = operationsOf(spec).map((found) => [found.operation.operationId, descriptor(spec, found)]);
  const quirks = quirksOf(spec.document).filter(({ forms }) => forms.length > 0);
  const choices = quirks.map(({ id, forms }) => [id, forms]);
  const reasons = quirks.map(({ id, says, shows, reading }): [string, WireQuirk] => [id, { says, shows, reading }]);
  return `${header(spec)}
import type { Operations, ProviderInfo } from "../../src/core/operation.js";

export const PROVIDER = ${print(providerOf(spec))} as const satisfies ProviderInfo;

export const OPERATIONS = ${print(Object.fromEntries(operations))} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = ${print(Object.fromEntries(choices))} as const;

/** Why there is a choice, by the same quirks: the two sides of the contradiction, and how the client reads it. */
export const WIRE_QUIRKS = ${print(Object.fromEntries(reasons))} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = ${print(openEnums(spec))} as const;
`;
}

export function providerOf(spec: Spec): ProviderInfo {
  return { name: spec.provider, credentials: credentialsOf(spec) };
}

const RIVALS = new WeakMap<Spec, ReturnType<typeof rivalPaths>>();

export function descriptor(spec: Spec, found: FoundOperation): Operation {
  const { path, method, operation } = found;
  const { kind, key, advice } = operation["x-idempotency"];
  const parameters = found.parameters.map((parameter) => parameterOf(spec, parameter));
  const enumNumbers = enumPlaces(spec, found);
  const allRivals = RIVALS.get(spec) ?? rivalPaths(operationsOf(spec));
  RIVALS.set(spec, allRivals);
  const rivals = allRivals.get(`${method} ${path}`);
  return {
    method: methodOf(method),
    path,
    ...(rivals === undefined ? {} : { rivals }),
    ...(parameters.length === 0 ? {} : { parameters }),
    kind: kindOf(kind, operation.operationId),
    ...(typeof key === "object" ? { key: key.header, keyIn: "header" as const } : key === undefined ? {} : { key }),
    ...(advice === undefined ? {} : { advice }),
    ...requestOf(found),
    ...responsesOf(spec, found),
    ...securityOf(spec, found),
    ...(enumNumbers.length === 0 ? {} : { enumNumbers }),
  };
}

export function parameterOf({ document }: Spec, parameter: SpecParameter): OperationParameter {
  const { name, required, explode = true, schema } = parameter;
  const { types = [], items = [] } = valueTypes(document, schema);
  const isList = types.includes("array");
  const numbers = listedNumbers(document, schema);
  return {
    name,
    in: placeOf(parameter.in),
    ...(required === true ? { required } : {}),
    ...textTypes(isList ? items : types),
    ...(numbers.length === 0 ? {} : { numbers }),
    ...(isList ? { list: explode ? ("exploded" as const) : ("joined" as const) } : {}),
  };
}

export function textTypes(types: readonly string[]): Pick<OperationParameter, "types"> {
  const read = [
    ...(types.some((type) => type === "integer" || type === "number") ? (["number"] as const) : []),
    ...(types.includes("boolean") ? (["boolean"] as const) : []),
  ];
  // Where a text will do, every text is one.
  return read.length === 0 || types.includes("string") ? {} : { types: read };
}

function placeOf(given: string): OperationParameter["in"] {
  const known = (["path", "query", "header"] as const).find((place) => place === given);
  if (known === undefined) throw new Error(`a parameter cannot be in ${given}`);
  return known;
}

function requestOf({ operation: { requestBody } }: FoundOperation): Partial<Operation> {
  const [requestType] = Object.keys(requestBody?.content ?? {});
  if (requestBody === undefined || requestType === undefined) return {};
  return { requestType, ...(requestBody.required === true ? {} : { optionalBody: true as const }) };
}

function responsesOf(
  { document }: Spec,
  { operation }: FoundOperation,
): Pick<Operation, "responseType" | "responses" | "success" | "anySuccess" | "rejections" | "bodiless"> {
  const responses = Object.entries(operation.responses).map(([status, given]) => {
    const { content = {}, headers = {} } = resolve(document, given);
    const required = Object.keys(headers).filter((name) => resolve(document, headers[name] ?? {}).required === true);
    const names = required.map((name) => name.toLowerCase());
    const types = Object.keys(content).filter(isJsonType);
    return { status, type: types[0], types, headers: names };
  });
  const successes = successesOf(responses);
  const rejections = Object.keys(operation.responses).filter(isOwnRejection).map(Number);
  const bodiless = responses.filter(({ type }) => type === undefined).map(({ status }) => status);
  const typed = [...successes, ...responses].find(({ type }) => type !== undefined);
  const anySuccess = (["2XX", "default"] as const).find((name) => successes.some(({ status }) => status === name));
  const responseType = typed?.type ?? "application/json";
  const others = responses.flatMap(({ status, type, types, headers }): [string, OperationResponse][] => {
    const own = {
      ...(type === undefined || type === responseType ? {} : { type }),
      ...(types.length > 1 ? { types } : {}),
      ...(headers.length === 0 ? {} : { headers }),
    };
    return Object.keys(own).length === 0 ? [] : [[status, own]];
  });
  return {
    responseType,
    ...(others.length === 0 ? {} : { responses: Object.fromEntries(others) }),
    success: successes.filter(({ status }) => status !== anySuccess).map(({ status }) => Number(status)),
    ...(anySuccess === undefined ? {} : { anySuccess }),
    ...(rejections.length === 0 ? {} : { rejections }),
    ...(bodiless.length === 0 ? {} : { bodiless }),
  };
}

/** A 408 says that a request did not arrive in time, not that it was rejected. */
function isOwnRejection(status: string): boolean {
  return /^4\d\d$/.test(status) && status !== "408" && !isKnownRejection(Number(status));
}

/** Where a document names no 2xx, `default` is what a success looks like. */
export function successesOf<T extends { readonly status: string }>(responses: readonly T[]): readonly T[] {
  const named = responses.filter(({ status }) => status.startsWith("2"));
  return named.length > 0 ? named : responses.filter(({ status }) => status === "default");
}

/** Nothing where an operation needs what all others need: every credential. None comes last: what was given is sent. */
function securityOf({ document }: Spec, { security }: FoundOperation): Partial<Operation> {
  const [only = [], ...others] = security;
  const all = Object.keys(document.components.securitySchemes);
  return others.length === 0 && all.every((name) => only.includes(name))
    ? {}
    : { security: [...security].sort((a, b) => Number(a.length === 0) - Number(b.length === 0)) };
}

function methodOf(method: string): Operation["method"] {
  const known = (["GET", "POST", "PUT", "PATCH", "DELETE"] as const).find((name) => name === method.toUpperCase());
  if (known === undefined) throw new Error(`no client can send ${method}`);
  return known;
}

function kindOf(kind: string, id: string): Operation["kind"] {
  const known = (["read", "key", "none"] as const).find((name) => name === kind);
  if (known === undefined) throw new Error(`${id}: x-idempotency.kind is ${kind}; expected one of read, key, none`);
  return known;
}

export function credentialsOf(spec: Spec): ProviderInfo["credentials"] {
  const schemes = Object.entries(spec.document.components.securitySchemes);
  return Object.fromEntries(schemes.map(([name, scheme]) => [name, credential(spec, name, scheme)]));
}

function credential({ path }: Spec, name: string, scheme: SecurityScheme): CredentialHeader {
  if (scheme.type === "http") return { header: "Authorization", prefix: "Bearer " };
  if (scheme.type === "apiKey" && scheme.name) return { header: scheme.name, prefix: "" };
  throw new Error(`${path}: securitySchemes.${name} must be http bearer, or apiKey in a header`);
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
