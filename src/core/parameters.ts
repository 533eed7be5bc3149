/** How the parameters of an operation are written, and read again: the `form` style in a query, `simple` elsewhere. */
import { isSameDecimal, plainDecimal } from "./decimal.js";
import { invalid } from "./issues.js";
import { approximate, digitsOf, isExactNumber, type JsonNumber, jsonNumber } from "./json.js";
import type { Operation, OperationParameter, Validator } from "./operation.js";

type Scalar = string | JsonNumber | boolean;
export type ParameterValues = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** @returns undefined for what is not sent, and for what no parameter can be */
export function printScalar(value: unknown): string | undefined {
  // Without an exponent, which few readers of a URL take for a number.
  if (typeof value === "number" || isExactNumber(value)) return plainDecimal(digitsOf(value)) ?? digitsOf(value);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : undefined;
}

const NO_PARAMETERS: readonly OperationParameter[] = [];

/** A list of no values is not sent, and neither is `null`. */
export function writeQuery(
  { parameters = NO_PARAMETERS }: Operation,
  values: Readonly<Record<string, unknown>>,
): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const texts: string[] = [];
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = printScalar(item);
      if (text !== undefined) texts.push(encodeURIComponent(text));
    }
    const written = encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent);
    const joined =
      texts.length > 1 && parameters.some((one) => one.in === "query" && one.name === name && one.list === "joined");
    for (const text of joined ? [texts.join()] : texts) pairs.push(`${written}=${text}`);
  }
  return pairs.join("&");
}

/**
 * A path of the document with its values: openapi-fetch's own would let `..` walk up the path, and send a missing
 * parameter by its name.
 * @throws IssueError naming the parameter
 */
export function writePath(
  { parameters = NO_PARAMETERS, rivals = [] }: Pick<Operation, "parameters" | "rivals">,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  if (!template.includes("{")) return template;
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const isFlag = parameters.some((one) => one.in === "path" && one.name === name && one.types?.includes("boolean"));
    const segment = typeof value === "boolean" && !isFlag ? undefined : printScalar(value);
    if (segment === undefined) return invalid(name, "is required");
    if (segment === "" || segment === "." || segment === "..") {
      return invalid(name, "must be one segment of a path, not empty, . or ..");
    }
    return encodeURIComponent(segment);
  });
  for (const rival of rivals) {
    if (new RegExp(rival.pattern).test(path))
      invalid(rival.parameter, `must not lead to ${rival.path}, another operation`);
  }
  return path;
}

/** What a header can hold without being cut or split. */
export const HEADER_TEXT = /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;

/** @throws IssueError naming the parameter */
export function writeHeaders(values: object): Readonly<Record<string, string>> {
  const headers = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const text = printScalar(value);
    if (text === undefined) return [];
    if (!HEADER_TEXT.test(text)) {
      invalid(name, "must be what a header can hold: not empty, no line break, no blank at either end, only Latin-1");
    }
    return [[name, text]];
  });
  return Object.fromEntries(headers);
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** What is not of its type stays a text, for the check to reject it by name. */
export function readScalar(
  { types = [], numbers = [] }: Pick<OperationParameter, "types" | "numbers">,
  text: string,
): Scalar {
  if (types.includes("number") && NUMBER.test(text))
    return numbers.find((number) => isSameDecimal(String(number), text)) ?? jsonNumber(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** @param values decoded, by name */
export function readParameters(
  { parameters = NO_PARAMETERS }: Operation,
  place: OperationParameter["in"],
  values: Readonly<Record<string, string>>,
): ParameterValues {
  const typed = parameters.filter((one) => one.in === place && one.types !== undefined);
  if (typed.length === 0) return values;
  const read = typed.flatMap((one): [string, Scalar][] => {
    const text = Object.hasOwn(values, one.name) ? values[one.name] : undefined;
    return text === undefined ? [] : [[one.name, readScalar(one, text)]];
  });
  return { ...values, ...Object.fromEntries(read) };
}

/** Whether a text, or what it stands for, fits the schema of a header. */
export function fitsText(check: Validator<unknown>, text: string): boolean {
  const value = readScalar({ types: ["number", "boolean"] }, text);
  return check(text) || (value !== text && check(approximate(value)));
}

export interface ReadQuery {
  readonly values: ParameterValues;
  /** The first parameter that cannot be read. */
  readonly problem?: { readonly name: string; readonly message: string };
}

/** @param search without its question mark */
export function readQuery({ parameters = NO_PARAMETERS }: Operation, search: string): ReadQuery {
  if (search === "") return { values: {} };
  const values = new Map<string, Scalar | Scalar[]>();
  const known = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
  let problem: ReadQuery["problem"];
  for (const [name, raw] of queryPairs(search)) {
    const parameter = known.get(name);
    const before = values.get(name);
    if (before !== undefined && parameter?.list !== "exploded") problem ??= { name, message: "must be given once" };
    if (decodePercent(raw) === undefined) problem ??= { name, message: "must be percent-encoded UTF-8" };
    const read = (text: string): Scalar => readScalar(parameter ?? {}, decodeQueryText(text));
    if (parameter?.list === "joined") values.set(name, raw.split(",").map(read));
    else if (parameter?.list === undefined) values.set(name, read(raw));
    else if (Array.isArray(before)) before.push(read(raw));
    else values.set(name, [read(raw)]);
  }
  return { values: Object.fromEntries(values), ...(problem === undefined ? {} : { problem }) };
}

/** Names decoded, values not yet: a comma that was escaped belongs to its value. */
export function queryPairs(search: string): readonly (readonly [string, string])[] {
  const parts = search.split("&").filter((part) => part !== "");
  return parts.map((part) => {
    const end = part.indexOf("=");
    return end < 0 ? [decodeQueryText(part), ""] : [decodeQueryText(part.slice(0, end)), part.slice(end + 1)];
  });
}

/** @returns undefined for what no encoder has written */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** As `URLSearchParams` reads it, which never throws. */
export function decodeQueryText(text: string): string {
  if (!/[%+]/.test(text)) return text;
  return decodePercent(text.replaceAll("+", " ")) ?? new URLSearchParams(`a=${text}`).get("a") ?? "";
}
