import { timeoutOf } from "../client/connect.js";
import { AbortedError, PayspecError } from "../client/errors.js";
import type { CallOptions } from "../client/options.js";
import {
  checkCall,
  checkFilter,
  checkId,
  checkOptions,
  checkRecovery,
  type JournalSettings,
  MARGIN_MS,
  operationOf,
} from "./checks.js";
import { believed, hasExpired, KEY_EXPIRED, SETTLED_AFTER_MS, waitMs } from "./due.js";
import { JournalConflictError, JournalDatabaseError, PaymentInProgressError, UnsettledPaymentError } from "./errors.js";
import { clientOf, isOperation, OPERATIONS, type Settled, type StoredPayment } from "./operations.js";
import { NOT_DONE, Store, type StoredEntry, type Token } from "./store.js";
import { isJudged, printError, publicEntry, storedPayment, storedResult, takePayment } from "./stored.js";
import type {
  Journal,
  JournalClients,
  JournalEntry,
  JournalOperation,
  JournalOptions,
  JournalPayments,
  Recovered,
} from "./types.js";

const TAKEN_BACK = "The payment took effect and was taken back. Call pay again to make it anew.";

const MADE_AFTER_ALL =
  "It was made after all, but by then a look-up had proven that it was not, or that it was taken back, and it may have been " +
  "made again. Ask the provider.";

/** A payment that this worker holds. */
interface Held<Op extends JournalOperation> {
  readonly operation: Op;
  readonly entry: StoredEntry;
  readonly token: Token;
  readonly options: CallOptions;
  /** When the statement that took the lease was begun: the lease ends later than `leaseMs` after it. */
  readonly begun: Moment;
  /** Whether an earlier attempt may have had an effect. */
  readonly isOpen: boolean;
}

type Result<Op extends JournalOperation> = JournalPayments[Op]["result"];

/**
 * Payments at most once per `id`, across crashes, retries and machines, in a table of your Postgres.
 * @throws TypeError, RangeError naming the option that is wrong
 */
export function createJournal(options: JournalOptions): Journal {
  const journal = new PaymentJournal(checkOptions(options));
  return {
    migrate: () => journal.migrate(),
    pay: (id, payment, callOptions) => journal.pay(id, payment, callOptions),
    recover: (recoverOptions) => journal.recover(recoverOptions),
    get: (id) => journal.get(id),
    list: (filter) => journal.list(filter),
  };
}

class PaymentJournal implements Journal {
  readonly #store: Store;
  readonly #clients: JournalClients;
  readonly #leaseMs: number;
  /** Operations whose client was given. */
  readonly #operations: readonly JournalOperation[];

  constructor({ db, table, statementTimeoutMs, leaseMs, clients }: JournalSettings) {
    this.#store = new Store(db, table, statementTimeoutMs);
    this.#leaseMs = leaseMs;
    this.#clients = clients;
    this.#operations = Object.keys(OPERATIONS)
      .filter(isOperation)
      .filter((name) => clients[OPERATIONS[name].client] !== undefined);
  }

  migrate(): Promise<void> {
    return this.#guard(undefined, () => this.#store.migrate());
  }

  async pay<Op extends JournalOperation>(
    id: string,
    payment: { operation: Op } & JournalPayments[Op]["payment"],
    options: CallOptions = {},
  ): Promise<Result<Op>> {
    checkId(id);
    const operation = operationOf(payment);
    const stored = takePayment(operation, payment);
    const call = checkCall(options, clientOf(this.#clients, OPERATIONS[operation].client), this.#leaseMs);
    const held = await this.#claim(id, operation, stored, call);
    if ("result" in held) return held.result;
    return held.isOpen ? this.#settleAndPay(held) : this.#send(held);
  }

  /** Begins the payment, or takes it over. @returns what is stored where it is done */
  async #claim<Op extends JournalOperation>(
    id: string,
    operation: Op,
    stored: StoredPayment<Op>,
    options: CallOptions,
  ): Promise<Held<Op> | { readonly result: Result<Op> }> {
    const request = JSON.stringify(stored.request);
    const lookup = stored.lookup === undefined ? null : JSON.stringify(stored.lookup);
    const intent = { id, provider: OPERATIONS[operation].client, operation, request, lookup };
    const token = crypto.randomUUID();
    const lease = this.#leaseMs;
    // Each round looks anew: another worker may have changed the entry in between.
    for (let round = 0; round < 3; round += 1) {
      const begun = now();
      const hold = (entry: StoredEntry, isOpen: boolean): Held<Op> => {
        return { operation, entry, token, options, begun, isOpen };
      };
      const fresh = await this.#guard(id, () => this.#store.insert(intent, token, lease));
      if (fresh !== undefined) return hold(fresh, false);
      const entry = await this.#guard(id, () => this.#store.get(id));
      if (entry === undefined) continue;
      if (entry.operation !== operation || entry.request !== request) throw new JournalConflictError(id);
      if (entry.state === "done") return this.#guard(id, async () => ({ result: storedResult<Result<Op>>(entry) }));
      const { attempts } = entry;
      const again = entry.state === "failed";
      const taken = again
        ? await this.#guard(id, () => this.#store.restart(id, attempts, token, lease))
        : await this.#guard(id, () => this.#store.takeOver(id, token, lease));
      if (taken !== undefined) return hold(taken, !again);
    }
    throw new PaymentInProgressError(id);
  }

  /** Sends what is proven not to have been paid so far, or what its key protects. */
  async #send<Op extends JournalOperation>(held: Held<Op>): Promise<Result<Op>> {
    const { operation, entry, token, options, begun, isOpen } = held;
    const { id } = entry;
    let result: Result<Op>;
    try {
      await this.#guard(id, () => this.#store.checkCommitted());
      const left = this.#leaseMs - MARGIN_MS - msSince(begun);
      if (left <= 0) throw new JournalDatabaseError(id, "failed", new Error("it took longer than the lease allows"));
      const timeoutMs = Math.min(options.timeoutMs ?? left, left);
      result = await OPERATIONS[operation].pay(this.#clients, storedPayment(entry), { ...options, timeoutMs });
    } catch (error) {
      const proven = isJudged(error) && error.outcome === "failed";
      // What cannot be written down stays started, and is settled once its lease is over.
      const note = (): Promise<unknown> =>
        proven
          ? this.#store.failed(id, token, printError(error))
          : this.#store.unknown(id, token, printError(error), SETTLED_AFTER_MS);
      if (!isOpen) await note().catch(() => {});
      throw error;
    }
    return this.#keep(held, result);
  }

  /** The result is stored before it is returned, and tried again where the database fails. @returns what is stored */
  async #keep<Op extends JournalOperation>({ operation, entry }: Held<Op>, result: Result<Op>): Promise<Result<Op>> {
    const { id, attempts } = entry;
    const hasKey = OPERATIONS[operation].settle === undefined;
    const text = JSON.stringify(result);
    const store = () => this.#store.done(id, attempts, hasKey, text);
    const again = async (waitMs: number) => {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      return store();
    };
    const kept = await store()
      .catch(() => again(50))
      .catch(() => again(200))
      .catch((error: unknown) => {
        throw new JournalDatabaseError(id, "unknown", error);
      });
    if (kept === undefined) throw new UnsettledPaymentError(id, MADE_AFTER_ALL);
    return kept.result === text ? result : storedResult(kept);
  }

  async #settleAndPay<Op extends JournalOperation>(held: Held<Op>): Promise<Result<Op>> {
    const { id } = held.entry;
    const settled = await this.#settle(held);
    if (settled.state === "done") return settled.value;
    if (settled.state === "unknown") throw new UnsettledPaymentError(id, settled.advice, settled.cause);
    if (settled.state === "reversed") throw new UnsettledPaymentError(id, TAKEN_BACK);
    return this.#send(await this.#resend(held, false));
  }

  /** Takes the lease anew for a further attempt. */
  async #resend<Op extends JournalOperation>(held: Held<Op>, isOpen: boolean): Promise<Held<Op>> {
    const { entry, token } = held;
    const begun = now();
    const again = await this.#guard(entry.id, () => this.#store.resend(entry.id, token, this.#leaseMs, isOpen));
    if (again === undefined) throw new PaymentInProgressError(entry.id);
    return { ...held, entry: again, begun, isOpen };
  }

  /** Finds out what became of the last attempt, and writes it down; only `not-done` is left to who asked. */
  async #settle<Op extends JournalOperation>(held: Held<Op>): Promise<Settled<Result<Op>>> {
    const { operation, entry, token, options } = held;
    const { id, attemptedAt } = entry;
    const { settle } = OPERATIONS[operation];
    try {
      if (settle === undefined && !hasExpired(operation, entry))
        return { state: "done", value: await this.#send(await this.#resend(held, true)) };
      const settled = settle
        ? believed(entry, await settle(this.#clients, storedPayment(entry), attemptedAt, options))
        : { state: "unknown" as const, advice: KEY_EXPIRED };
      if (settled.state === "done") return { state: "done", value: await this.#keep(held, settled.value) };
      if (settled.state === "reversed") {
        const error = JSON.stringify({ name: "TakenBack", message: TAKEN_BACK, value: settled.value });
        await this.#guard(id, () => this.#store.failed(id, token, error));
      }
      if (settled.state === "unknown") await this.#postpone(held, JSON.stringify({ message: settled.advice }));
      return settled;
    } catch (cause) {
      if ([JournalDatabaseError, PaymentInProgressError, UnsettledPaymentError].some((It) => cause instanceof It))
        throw cause;
      // An abort says nothing of the payment: it is due at once, and its waits grow no longer.
      if (cause instanceof AbortedError) await this.#store.unknown(id, token, printError(cause), 0, 0).catch(() => {});
      else await this.#postpone(held, printError(cause));
      const known = cause instanceof PayspecError ? cause.advice : undefined;
      const advice = known ?? "What was asked to settle it failed. Call pay again later, with the same id.";
      return { state: "unknown", advice, cause };
    }
  }

  /** What cannot be written down is due again once its lease is over. */
  async #postpone({ operation, entry, token }: Held<JournalOperation>, error: string): Promise<void> {
    await this.#store.unknown(entry.id, token, error, waitMs(operation, entry)).catch(() => {});
  }

  async recover(options?: Parameters<Journal["recover"]>[0]): Promise<Recovered> {
    const { limit, signal } = checkRecovery(options);
    const figures = { done: 0, notDone: 0, unknown: 0 };
    if (this.#operations.length === 0)
      throw new TypeError("clients has none; give createJournal the clients of the payments that are to be settled");
    for (let count = 0; count < limit && signal?.aborted !== true; count += 1) {
      const token = crypto.randomUUID();
      const begun = now();
      const entry = await this.#guard(undefined, () => this.#store.takeDue(this.#operations, token, this.#leaseMs));
      if (entry === undefined || !isOperation(entry.operation)) break;
      const timeoutMs = timeoutOf(clientOf(this.#clients, OPERATIONS[entry.operation].client));
      const held = { operation: entry.operation, entry, token, options: { timeoutMs }, begun, isOpen: true };
      const state = await this.#recoverOne(held);
      if (state === "done") figures.done += 1;
      else if (state === "unknown") figures.unknown += 1;
      else if (state !== undefined) figures.notDone += 1;
    }
    return { ...figures, gaveUp: await this.#guard(undefined, () => this.#store.givenUp()) };
  }

  /** What fails is due again once its lease is over. @returns undefined where another worker has taken it over */
  async #recoverOne(held: Held<JournalOperation>): Promise<Settled<unknown>["state"] | undefined> {
    const { entry, token } = held;
    try {
      const settled = await this.#settle(held);
      if (settled.state === "not-done") {
        const error = JSON.stringify({ name: NOT_DONE, message: settled.proof });
        await this.#guard(entry.id, () => this.#store.failed(entry.id, token, error));
      }
      return settled.state;
    } catch (error) {
      return error instanceof PaymentInProgressError ? undefined : "unknown";
    }
  }

  async get(id: string): Promise<JournalEntry | undefined> {
    checkId(id);
    return this.#guard(id, async () => {
      const entry = await this.#store.get(id);
      return entry && publicEntry(entry);
    });
  }

  async list(filter?: Parameters<Journal["list"]>[0]): Promise<readonly JournalEntry[]> {
    const { state, limit } = checkFilter(filter);
    return this.#guard(undefined, async () => (await this.#store.list(state ?? null, limit)).map(publicEntry));
  }

  async #guard<T>(id: string | undefined, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw new JournalDatabaseError(id, "failed", error);
    }
  }
}

interface Moment {
  readonly steady: number;
  readonly calendar: number;
}
function now(): Moment {
  return { steady: performance.now(), calendar: Date.now() };
}
/** The steady clock stands still while a machine sleeps, the calendar's may be set back: the longer time counts. */
function msSince({ steady, calendar }: Moment): number {
  return Math.max(performance.now() - steady, Date.now() - calendar);
}
