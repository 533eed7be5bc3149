import type { Operation } from "./operation.js";

/** With which no `Response` has a body. */
export const BODILESS_STATUSES: ReadonlySet<number> = new Set([204, 205, 304]);

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
