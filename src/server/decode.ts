import { withEnumNumbers } from "../core/enum-numbers.js";
import { escapePointer } from "../core/issues.js";
import { approximate, parseJson } from "../core/json.js";
import type { Operation, ProviderInfo } from "../core/operation.js";
import { type ParameterValues, readParameters, readQuery } from "../core/parameters.js";
import type { FoundOperation } from "./find-operation.js";
import { RejectedRequest } from "./problem.js";
import type { Incoming } from "./responder.js";

/** What comes before the body of a request. */
interface Head {
  readonly path: ParameterValues;
  readonly query: ParameterValues;
  readonly header: ParameterValues;
}
/** What a handler is given of a request. */
export interface Decoded extends Head {
  readonly body: unknown;
  /** The same as openapi-fetch takes it, with doubles in the place of exact numbers: what the check looks at. */
  readonly checked: unknown;
}

/** @throws RejectedRequest with 401 */
export type ReadCredentials = (incoming: Incoming, operation: Operation) => Readonly<Record<string, string>>;

export function credentialsOf({ credentials }: ProviderInfo): ReadCredentials {
  const expected = Object.entries(credentials).map(([name, { header, prefix }]) => ({
    name,
    header: header.toLowerCase(),
    prefix: prefix.toLowerCase(),
  }));
  const names = expected.map(({ name }) => name);
  return (incoming, { security = [names] }) => {
    const given: Record<string, string> = {};
    for (const { name, header, prefix } of expected) {
      const value = incoming.header(header) ?? "";
      if (value.length > prefix.length && value.slice(0, prefix.length).toLowerCase() === prefix) {
        given[name] = value.slice(prefix.length);
      }
    }
    const used = security.find((alternative) => alternative.every((name) => given[name] !== undefined));
    if (used === undefined) throw new RejectedRequest(401, "the credentials are missing or not of their form");
    // A handler does not see a credential that its operation does not take.
    return Object.fromEntries(used.map((name) => [name, given[name] ?? ""]));
  };
}

/** @throws RejectedRequest with 415 or 422 */
export function decodeHead(incoming: Incoming, { operation, path }: FoundOperation): Head {
  const { requestType, optionalBody } = operation;
  const given = incoming.header("content-type");
  const mayLack = optionalBody === true && given === null;
  if (requestType !== undefined && !mayLack && !isOfType(given ?? "", requestType)) {
    throw new RejectedRequest(415, `the body must be of the type ${requestType}`);
  }
  return {
    path: readParameters(operation, "path", path),
    query: queryOf(incoming.search, operation),
    header: headersOf(incoming, operation),
  };
}

function isOfType(given: string, type: string): boolean {
  return given === type || essenceOf(given) === essenceOf(type);
}

function essenceOf(type: string): string | undefined {
  return type.split(";", 1)[0]?.trim().toLowerCase();
}

const NO_HEADERS: ParameterValues = {};

/** Of the many headers of a request, those that the document names. */
function headersOf(incoming: Incoming, operation: Operation): ParameterValues {
  const named = operation.parameters?.filter((one) => one.in === "header") ?? [];
  if (named.length === 0) return NO_HEADERS;
  const given = named.flatMap(({ name }): [string, string][] => {
    const value = incoming.header(name.toLowerCase());
    return value === null ? [] : [[name, value]];
  });
  return readParameters(operation, "header", Object.fromEntries(given));
}

/** @param text `undefined` where there is no body @throws RejectedRequest with 400 */
export function decode({ path, query, header }: Head, operation: Operation, text: string | undefined): Decoded {
  const params = {
    path: approximate(path),
    query: approximate(query),
    ...(header === NO_HEADERS ? {} : { header: approximate(header) }),
  };
  if (text === undefined || (text === "" && operation.optionalBody === true)) {
    return { path, query, header, body: undefined, checked: { params } };
  }
  try {
    const body = withEnumNumbers(operation.enumNumbers, parseJson(text));
    // Nesting that the check would not follow is the caller's mistake, not the server's.
    return { path, query, header, body, checked: { params, body: approximate(body) } };
  } catch {
    throw new RejectedRequest(400, "the body is not valid JSON");
  }
}

function queryOf(search: string, operation: Operation): ParameterValues {
  const { values, problem } = readQuery(operation, search);
  if (problem === undefined) return values;
  const { name, message } = problem;
  const issue = { path: name, message, pointer: `/params/query/${escapePointer(name)}`, rivals: [] };
  throw new RejectedRequest(422, `${name} ${message}`, { issues: [issue] });
}
