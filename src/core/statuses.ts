import { isSameDecimal } from "./decimal.js";
import { isExactNumber } from "./json.js";
import type { Operation } from "./operation.js";
import { isRecord } from "./untyped.js";

export function isSuccess({ success, anySuccess }: Operation, status: number): boolean {
  return success.includes(status) || (anySuccess !== undefined && status >= 200 && status <= 299);
}

/** Whether the document has no body for a success of this status. */
export function isBodiless({ success, anySuccess, bodiless = NONE }: Operation, status: number): boolean {
  const documented = success.includes(status) ? String(status) : anySuccess;
  return documented !== undefined && bodiless.includes(documented);
}
const NONE: readonly string[] = [];

/** What a document calls a status: by itself, by its range, or not at all. */
export function documentedStatus(known: object, status: number): string | undefined {
  return [String(status), `${String(status)[0]}XX`, "default"].find((name) => Object.hasOwn(known, name));
}

/**
 * A body in which the numbers of an enumeration are numbers, however they were spelled: `1.0` is 1 where only 0, 1 and
 * 2 can be.
 */
export function withEnumNumbers({ enumNumbers }: Operation, body: unknown): unknown {
  return enumNumbers === undefined ? body : visit(enumNumbers, body, "");
}

function visit(known: NonNullable<Operation["enumNumbers"]>, value: unknown, name: string): unknown {
  if (isExactNumber(value)) {
    const listed = Object.hasOwn(known, name) ? known[name] : undefined;
    return listed?.find((number) => isSameDecimal(String(number), value.exactNumber)) ?? value;
  }
  if (Array.isArray(value)) return value.map((item) => visit(known, item, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(known, member, key)]));
}
