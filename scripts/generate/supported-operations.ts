/** What must be true of an operation as a whole; each of its parts has been checked by itself. */
import { BODILESS_STATUSES } from "../../src/core/statuses.js";
import { type Check, isText } from "./check.js";
import {
  type FoundOperation,
  METHODS,
  resolve,
  type SpecDocument,
  type SpecParameter,
  serverUrl,
  valueTypes,
} from "./model.js";
import { memberName } from "./supported-schema.js";
import { isObject } from "./values.js";

export function checkOperations(check: Check, document: SpecDocument, operations: readonly FoundOperation[]): void {
  const ids = new Set<string>();
  const credentials = new Set(Object.values(schemesOf(document)).map(headerOf));
  checkSecurity(check, document, document);
  checkMounts(check, document);
  for (const item of Object.values(document.paths)) checkParameterLists(check, document, item);
  for (const found of operations) {
    const { operation } = found;
    const id = operation.operationId;
    const at = { owner: operation, member: "operationId" };
    if (ids.has(id)) check.reject(at, "this operationId is here twice; name each operation differently");
    ids.add(id);
    if (!/^[A-Za-z_$][\w$]*$/.test(id))
      check.reject(at, "an operationId becomes a method's name; write letters and digits, such as `payDebt`");
    checkPath(check, document, found);
    for (const parameter of found.parameters) checkParameter(check, document, parameter, credentials);
    checkBody(check, found);
    checkResponses(check, document, found);
    checkSecurity(check, operation, document);
    checkKey(check, found);
  }
}

/** Whether a value of the parameters can make two segments the same text. */
function mayMatch(a: string, b = ""): boolean {
  const [[start = "", end], [otherStart = "", otherEnd]] = [a.split(/\{[^{}]*\}/), b.split(/\{[^{}]*\}/)];
  if (end === undefined && otherEnd === undefined) return a === b;
  if (end === undefined || otherEnd === undefined) {
    const [text, before, after] = end === undefined ? [a, otherStart, otherEnd ?? ""] : [b, start, end];
    return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
  }
  const meet = (x: string, y: string): boolean => x.startsWith(y) || y.startsWith(x);
  return meet(start, otherStart) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}

/**
 * A stub, and verify, find a path wherever it is mounted: of `/v1/bills` they could not tell whether it is `/bills` below
 * `/v1`, or `/{tenant}/bills`.
 */
function checkMounts(check: Check, { paths, servers = [] }: SpecDocument): void {
  const all = Object.keys(paths).map((path) => ({ path, segments: path.split("/").slice(1) }));
  const mounts = servers.map((server) => serverUrl(server).replace(/\/$/, "").split("/"));
  const mayBeMount = (head: readonly string[]): boolean =>
    head.every((segment) => /^\{[^{}]*\}$/.test(segment)) ||
    mounts.some((mount) => head.every((segment, index) => mayMatch(segment, mount.at(index - head.length))));
  for (const long of all) {
    for (let length = 1; length < long.segments.length; length += 1) {
      if (!mayBeMount(long.segments.slice(0, length))) continue;
      const tail = long.segments.slice(length);
      const short = all.find(
        ({ segments }) =>
          segments.length === tail.length && segments.every((segment, index) => mayMatch(segment, tail[index])),
      );
      if (short !== undefined)
        check.reject(
          { owner: paths, member: short.path },
          `below another path no stub can tell this from ${long.path}; give one of them a first segment of its own`,
        );
    }
  }
}

function checkPath(check: Check, { paths }: SpecDocument, { path, parameters }: FoundOperation): undefined {
  const at = { owner: paths, member: path };
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  if (!/^(?:\/(?:[\w\-.~!$&'()*+,;=:@%]|\{[^{}/?#]+\})*)+$/.test(path))
    return check.reject(
      at,
      "a path begins with `/` and holds segments and {parameters}; escape other characters, and describe a query by parameters",
    );
  if (path === "/")
    return check.reject(
      at,
      "any path may end like this one; write the last segment of the server's URL here, and not there",
    );
  if (new Set(names).size !== names.length)
    check.reject(at, "a path parameter is in this path twice; name each differently");
  if (/\}[^/]*\{/.test(path))
    return check.reject(
      at,
      "where one of several parameters in a segment ends, no server can tell; give each its own segment",
    );
  if (path.split("/").some((segment) => /^\.+$/.test(segment.replace(/\{[^{}]*\}/g, "").replace(/%2e/gi, "."))))
    return check.reject(at, "a segment of dots walks up the path when it is sent; write the path that is meant");
  const declared = parameters.filter((one) => one.in === "path");
  for (const name of names) {
    if (!declared.some((one) => one.name === name))
      check.reject(at, `{${name}} is declared nowhere; add a parameter \`in: path\``);
  }
  for (const parameter of declared) {
    if (!names.includes(parameter.name))
      check.reject({ owner: parameter, member: "name" }, `the path has no {${parameter.name}}; correct one of them`);
  }
}

function checkParameterLists(check: Check, document: SpecDocument, item: Readonly<Record<string, unknown>>): void {
  for (const owner of [item, ...METHODS.map((method) => item[method])]) {
    const list: unknown = isObject(owner) ? owner.parameters : undefined;
    if (!Array.isArray(list)) continue;
    const seen = new Set<string>();
    for (const [index, given] of list.entries()) {
      const { name, in: place } = resolve<SpecParameter>(document, given);
      const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
      if (seen.has(key))
        check.reject({ owner: list, member: String(index) }, `the parameter ${name} is here twice; remove one of them`);
      seen.add(key);
    }
  }
}

const SCALARS = ["string", "number", "integer", "boolean"];

function checkParameter(
  check: Check,
  document: SpecDocument,
  parameter: SpecParameter,
  credentials: ReadonlySet<string>,
): undefined {
  const { name, in: place } = parameter;
  memberName(check, name, { owner: parameter, member: "name" });
  if (place === "header" && credentials.has(name.toLowerCase()))
    check.reject({ owner: parameter, member: "name" }, `the header ${name} carries a credential; remove the parameter`);
  const at = { owner: parameter, member: "schema" };
  const { types, items } = valueTypes(document, parameter.schema);
  if (types === undefined)
    return check.reject(at, "a parameter's schema needs a type; add one, such as `type: string`");
  if (types.includes("object"))
    return check.reject(at, "a parameter that is an object is not supported; declare a parameter for each member");
  if (parameter.required === true && types.includes("null"))
    return check.reject(at, "null writes nothing, and the parameter is required; remove the type null");
  const isList = types.includes("array");
  if (isAmbiguous(document, isList ? itemsOf(document, parameter.schema) : parameter.schema, isList ? items : types))
    check.reject(at, AMBIGUOUS);
  if (!isList) return;
  if (place !== "query") return check.reject(at, "a list is supported in a query alone; declare a string");
  if (types.some((type) => type !== "array" && type !== "null"))
    return check.reject(at, "a parameter is a list or a single value, not both; choose one");
  if (items === undefined || !items.every((type) => SCALARS.includes(type)))
    check.reject(at, "a list in a query needs `items` that are texts, numbers or booleans, never null; add their type");
}

const AMBIGUOUS = "a number is read as text where it may be one; write `type: [string, …]` alone, or one type";

/** A rule for texts would reject the number that the client sent: in a URL they look alike. */
function isAmbiguous(document: SpecDocument, schema: unknown, types: readonly string[] = []): boolean {
  const isMixed = types.includes("string") && types.some((type) => type !== "string" && type !== "null");
  return isMixed && hasTextRule(document, schema, new Set());
}
const RULES_OF_TEXT = ["enum", "const", "pattern", "format", "minLength", "maxLength", "not", "if"];
function hasTextRule(document: SpecDocument, given: unknown, seen: Set<unknown>): boolean {
  if (!isObject(given) || seen.has(given)) return false;
  seen.add(given);
  if (valueTypes(document, given).types?.includes("string") === false) return false;
  const schema = resolve<Readonly<Record<string, unknown>>>(document, given);
  const branches = [schema.allOf, schema.anyOf, schema.oneOf].flat();
  return RULES_OF_TEXT.some((name) => name in schema) || branches.some((branch) => hasTextRule(document, branch, seen));
}
const itemsOf = (document: SpecDocument, list: unknown): unknown =>
  isObject(list) ? resolve<Readonly<Record<string, unknown>>>(document, list).items : undefined;

function checkBody(check: Check, { operation, method }: FoundOperation): void {
  if (operation.requestBody !== undefined && method === "get")
    check.reject(
      { owner: operation, member: "requestBody" },
      "a GET has no body; send its fields in the query, or use POST",
    );
}

function checkResponses(check: Check, document: SpecDocument, { operation: { responses } }: FoundOperation): void {
  const statuses = Object.keys(responses);
  if (!statuses.some((status) => status.startsWith("2") || status === "default"))
    check.reject({ owner: responses, member: "" }, "there is no successful status; add one, such as 200");
  for (const [status, response] of Object.entries(responses)) {
    if ("content" in response && BODILESS_STATUSES.has(Number(status)))
      check.reject(
        { owner: response, member: "content" },
        `the status ${status} has no body; remove \`content\`, or correct the status`,
      );
    for (const given of Object.values(resolve(document, response).headers ?? {})) {
      const header = resolve(document, given);
      const { types = [] } = valueTypes(document, header.schema);
      if (types.includes("array") || types.includes("object"))
        check.reject(
          { owner: header, member: "schema" },
          "a header that is a list or an object is not supported; declare a string",
        );
      else if (isAmbiguous(document, header.schema, types))
        check.reject({ owner: header, member: "schema" }, AMBIGUOUS);
    }
  }
}

const schemesOf = ({ components }: SpecDocument): Readonly<Record<string, unknown>> =>
  components?.securitySchemes ?? {};

const headerOf = (scheme: unknown): string =>
  isObject(scheme) && scheme.type === "apiKey" ? String(scheme.name).toLowerCase() : "authorization";

function checkSecurity(check: Check, owner: object, document: SpecDocument): void {
  const schemes = schemesOf(document);
  const security: unknown = "security" in owner ? owner.security : undefined;
  for (const requirement of Array.isArray(security) ? security : []) {
    const names = Object.keys(requirement);
    for (const name of names) {
      const at = { owner: requirement, member: name };
      if (!Object.hasOwn(schemes, name))
        check.reject(at, `${name} is not in components/securitySchemes; correct it, or add it`);
      else if (requirement[name].length > 0) check.reject(at, `scopes are not supported here; write \`${name}: []\``);
    }
    const headers = names.map((name) => headerOf(schemes[name]));
    if (new Set(headers).size !== headers.length)
      check.reject(
        { owner, member: "security" },
        "two credentials of one alternative go into the same header; make them alternatives",
      );
  }
}

/** The rest of `x-idempotency` is lint's own rule. */
function checkKey(check: Check, { operation, parameters }: FoundOperation): void {
  const idempotency: unknown = operation["x-idempotency"];
  const key = isObject(idempotency) ? idempotency.key : undefined;
  if (!isObject(key)) return;
  const name = isText(key.header) ? key.header.toLowerCase() : undefined;
  if (!parameters.some((one) => one.in === "header" && one.name.toLowerCase() === name))
    check.reject(
      { owner: Object(idempotency), member: "key" },
      "`key` names a header that is no parameter of this operation; add it, or correct the name",
    );
}
