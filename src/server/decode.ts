import { escapePointer } from "../core/issues.js";
import { approximate, type JsonNumber, jsonNumber, parseJson } from "../core/json.js";
import type { Operation, ProviderInfo } from "../core/operation.js";
import type { FoundOperation } from "./find-operation.js";
import { RejectedRequest } from "./problem.js";
import type { Incoming } from "./responder.js";

/** What a handler is given of a request. */
export interface Decoded {
  readonly path: Parameters;
  readonly query: Parameters;
  readonly body: unknown;
  /** The same as openapi-fetch takes it, with doubles in the place of exact numbers: what the check looks at. */
  readonly checked: unknown;
}
interface Head {
  readonly path: Parameters;
  readonly query: Parameters;
  readonly hasBody: boolean;
}
type Parameters = Readonly<Record<string, string | JsonNumber>>;

/** @throws RejectedRequest with 401 */
export type ReadCredentials = (incoming: Incoming) => Readonly<Record<string, string>>;

export function credentialsOf({ credentials }: ProviderInfo): ReadCredentials {
  const expected = Object.entries(credentials).map(([name, { header, prefix }]) => ({
    name,
    header: header.toLowerCase(),
    prefix: prefix.toLowerCase(),
  }));
  return (incoming) => {
    const given: Record<string, string> = {};
    for (const { name, header, prefix } of expected) {
      const value = incoming.header(header) ?? "";
      const fits = value.length > prefix.length && value.slice(0, prefix.length).toLowerCase() === prefix;
      if (!fits) throw new RejectedRequest(401, "the credentials are missing or not of their form");
      given[name] = value.slice(prefix.length);
    }
    return given;
  };
}

/** What comes before the body. @throws RejectedRequest with 415 or 422 */
export function decodeHead(incoming: Incoming, { operation, path }: FoundOperation): Head {
  const query = queryOf(incoming.search, operation);
  const { requestType } = operation;
  if (requestType !== undefined && !isOfType(incoming.header("content-type") ?? "", requestType)) {
    throw new RejectedRequest(415, `the body must be of the type ${requestType}`);
  }
  return { path: numbered(path, operation), query, hasBody: requestType !== undefined };
}

function isOfType(given: string, type: string): boolean {
  return given === type || given.split(";", 1)[0]?.trim().toLowerCase() === type;
}

/** @param text `undefined` where there is no body @throws RejectedRequest with 400 */
export function decode({ path, query }: Head, text: string | undefined): Decoded {
  const params = { path: approximate(path), query: approximate(query) };
  if (text === undefined) return { path, query, body: undefined, checked: { params, body: undefined } };
  try {
    const body = parseJson(text);
    // Nesting that the check would not follow is the caller's fault, not the server's.
    return { path, query, body, checked: { params, body: approximate(body) } };
  } catch {
    throw new RejectedRequest(400, "the body is no valid JSON");
  }
}

/** A parameter given twice is two answers to one question; no server here takes lists. */
function queryOf(search: string, operation: Operation): Parameters {
  if (search === "") return {};
  const pairs = /[%+]/.test(search) ? [...new URLSearchParams(search)] : pairsOf(search);
  const names = new Set<string>();
  const [twice] = pairs.find(([name]) => names.size === names.add(name).size) ?? [];
  if (twice !== undefined) {
    const message = "must be given once";
    const issue = { path: twice, message, pointer: `/params/query/${escapePointer(twice)}`, rivals: [] };
    throw new RejectedRequest(422, `${twice} ${message}`, { issues: [issue] });
  }
  return numbered(Object.fromEntries(pairs), operation);
}

/** A query in which nothing is escaped, as `URLSearchParams` reads it. */
function pairsOf(search: string): readonly (readonly [string, string])[] {
  const parts = search.split("&").filter((part) => part !== "");
  return parts.map((part) => {
    const end = part.indexOf("=");
    return end < 0 ? [part, ""] : [part.slice(0, end), part.slice(end + 1)];
  });
}

/** What is no number stays a text, for the check to refuse it by name. */
function numbered(values: Readonly<Record<string, string>>, { numbers = [] }: Operation): Parameters {
  if (numbers.length === 0) return values;
  const isNumber = (name: string, text: string): boolean =>
    numbers.includes(name) && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text);
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, isNumber(name, text) ? jsonNumber(text) : text]),
  );
}
