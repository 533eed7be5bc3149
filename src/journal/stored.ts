import { PayspecError } from "../client/errors.js";
import { unknownNames } from "../core/fields.js";
import { IssueError } from "../core/issues.js";
import { JournalDatabaseError } from "./errors.js";
import { OPERATIONS, type StoredPayment } from "./operations.js";
import type { StoredEntry } from "./store.js";
import type { JournalEntry, JournalOperation, JournalPayments } from "./types.js";

/** What goes into the table, and what comes out of it. */

/** @throws TypeError naming the field */
export function takePayment<Op extends JournalOperation>(
  operation: Op,
  payment: JournalPayments[Op]["payment"],
): StoredPayment<Op> {
  const [unknown] = unknownNames(payment, ["operation", "request", "lookup"]);
  if (unknown !== undefined)
    throw new TypeError(`unknown field "${unknown}"; expected one of operation, request, lookup`);
  try {
    return OPERATIONS[operation].take(payment);
  } catch (error) {
    throw error instanceof IssueError ? new TypeError(error.message) : error;
  }
}

/** As it was checked when it was stored. */
export function storedPayment<Op extends JournalOperation>({ request, lookup }: StoredEntry): StoredPayment<Op> {
  return JSON.parse(`{"request":${request}${lookup === null ? "" : `,"lookup":${lookup}`}}`);
}

export function storedResult<T>({ result }: StoredEntry): T {
  return JSON.parse(result ?? "null");
}

export function isJudged(error: unknown): error is PayspecError | JournalDatabaseError {
  return error instanceof PayspecError || error instanceof JournalDatabaseError;
}

/** An error of a call hides credentials; of any other only its name is kept, for its words may hold one. */
export function printError(error: unknown): string {
  if (error instanceof PayspecError) return JSON.stringify(error.toJSON());
  if (isJudged(error)) return JSON.stringify({ name: error.name, message: error.message });
  return JSON.stringify({ name: error instanceof Error ? error.name : "Error", message: "not an error of payspec" });
}

export function publicEntry(entry: StoredEntry): JournalEntry {
  const { id, provider, operation, state, attempts, createdAt, updatedAt } = entry;
  const request: unknown = JSON.parse(entry.request);
  const result = entry.result === null ? {} : { result: storedResult<unknown>(entry) };
  const error = entry.error === null ? {} : { error: JSON.parse(entry.error) };
  return { id, provider, operation, state, attempts, request, ...result, ...error, createdAt, updatedAt };
}
