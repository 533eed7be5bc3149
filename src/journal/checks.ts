import { timeoutOf } from "../client/connect.js";
import { type CallOptions, checkCallOptions } from "../client/options.js";
import { takeOptions } from "../core/fields.js";
import { isRecord } from "../core/untyped.js";
import { CLIENTS } from "./operations.js";
import type { JournalClients, JournalOptions, Queryable } from "./types.js";

/** Options after their checks, with every default in its place. */
export interface JournalSettings {
  readonly db: Queryable;
  readonly clients: JournalClients;
  readonly leaseMs: number;
  readonly table: string;
  readonly statementTimeoutMs: number;
}

/** What is left of a lease when the deadline of a call has passed. */
export const MARGIN_MS = 5_000;
const DEFAULT_LEASE_MS = 60_000;
/** The longest a timer can run: a larger one fires at once. */
const MAX_TIMER_MS = 2_147_483_647;

/** @throws TypeError, RangeError naming the option */
export function checkOptions(options: JournalOptions): JournalSettings {
  const given = takeOptions(options, ["db", "clients", "leaseMs", "table", "statementTimeoutMs"], "options");
  const { db, leaseMs = DEFAULT_LEASE_MS, table = "payspec_payments", statementTimeoutMs = 10_000 } = given;
  if (!isRecord(db) || typeof db.query !== "function") {
    throw new TypeError("db must have a query function, as a pg Pool and PGlite have");
  }
  checkMs("leaseMs", leaseMs);
  checkMs("statementTimeoutMs", statementTimeoutMs);
  const clients = takeOptions(given.clients, CLIENTS, "clients");
  for (const name of CLIENTS) {
    const client = clients[name];
    if (client !== undefined) checkLease(leaseMs, timeoutOf(client), `timeoutMs of clients.${name}`);
  }
  return { db: given.db, clients, leaseMs, table, statementTimeoutMs };
}

function checkMs(name: string, value: unknown): void {
  if (typeof value !== "number") throw new TypeError(`${name} must be a number of milliseconds`);
  if (!(value > 0 && value <= MAX_TIMER_MS)) {
    throw new RangeError(`${name} must be more than 0 and at most ${MAX_TIMER_MS} ms, not ${value}`);
  }
}

/** @throws TypeError, RangeError naming the option */
export function checkCall(options: CallOptions, client: { readonly raw: object }, leaseMs: number): CallOptions {
  const usual = { timeoutMs: timeoutOf(client) ?? leaseMs - MARGIN_MS, maxRetries: 0 };
  const { timeoutMs, signal, tag } = checkCallOptions(options, usual);
  checkLease(leaseMs, timeoutMs, "timeoutMs of the call");
  return { timeoutMs, signal, tag, maxRetries: options.maxRetries };
}

/** A worker must not be taken for dead while its call may still be sent. @throws RangeError */
export function checkLease(leaseMs: number, timeoutMs: number | undefined, name: string): void {
  if (timeoutMs === undefined || leaseMs >= timeoutMs + MARGIN_MS) return;
  throw new RangeError(
    `leaseMs must be at least the ${name} plus ${MARGIN_MS} ms: ${timeoutMs + MARGIN_MS}, not ${leaseMs}`,
  );
}

/** @throws TypeError, RangeError */
export function checkId(id: unknown): void {
  if (typeof id !== "string" || id.trim() === "") throw new TypeError("id must be a text that is not blank");
  if ([...id].length > 255) throw new RangeError("id must be at most 255 characters");
  // Postgres has no text with a NUL or half a character.
  if (/\0|\p{Surrogate}/u.test(id)) throw new TypeError("id must have no NUL and no half of a surrogate pair");
}

/** @throws TypeError, RangeError */
export function checkLimit(limit: unknown = 100): number {
  if (typeof limit !== "number") throw new TypeError("limit must be a number");
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError(`limit must be a whole number of at least 1, not ${limit}`);
  return limit;
}
