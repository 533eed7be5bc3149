import { timeoutOf } from "../client/connect.js";
import { type CallOptions, checkCallOptions, signalOf } from "../client/options.js";
import { takeOptions } from "../core/fields.js";
import { isRecord } from "../core/untyped.js";
import { CLIENTS, isOperation, OPERATIONS } from "./operations.js";
import { isState } from "./store.js";
import type { Journal, JournalClients, JournalOperation, JournalOptions, Queryable } from "./types.js";

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
  for (const [operation, { client: name }] of Object.entries(OPERATIONS)) {
    const client: unknown = clients[name];
    if (client === undefined || (isRecord(client) && typeof client[operation] === "function")) continue;
    throw new TypeError(`clients.${name} must be a client of payspec/${name}: it has no ${operation}`);
  }
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

/** @throws TypeError */
export function operationOf<Op extends JournalOperation>(payment: { readonly operation: Op }): Op {
  if (!isRecord(payment)) throw new TypeError("payment must be an object with operation and request");
  if (isOperation(payment.operation)) return payment.operation;
  throw new TypeError(`unknown operation; expected one of ${Object.keys(OPERATIONS).join(", ")}`);
}

/** @throws TypeError, RangeError naming the option */
export function checkRecovery(options: Parameters<Journal["recover"]>[0] = {}) {
  const { limit, signal } = takeOptions(options, ["limit", "signal"], "options");
  return { limit: checkLimit(limit), signal: signalOf(signal) };
}

/** @throws TypeError, RangeError naming the field */
export function checkFilter(filter: Parameters<Journal["list"]>[0] = {}) {
  const { state, limit } = takeOptions(filter, ["state", "limit"], "filter");
  if (state !== undefined && !isState(state))
    throw new TypeError("unknown state; expected one of started, done, failed, unknown");
  return { state, limit: checkLimit(limit) };
}

function checkLimit(limit: unknown = 100): number {
  if (typeof limit !== "number") throw new TypeError("limit must be a number");
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError(`limit must be a whole number of at least 1, not ${limit}`);
  return limit;
}
