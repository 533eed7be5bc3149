import type { CallOptions } from "../client/options.js";
import type {
  ActivePlatformClient,
  CompletePaymentByIdRequest,
  CompletePaymentRequest,
  Payment,
} from "../providers/activeplatform/index.js";
import type {
  BalanceTopUp,
  BalanceTopUpRequest,
  DebtPayment,
  DebtPaymentRequest,
  InexClient,
} from "../providers/inex/index.js";
import type {
  CollectionLookup,
  CollectionRecord,
  InvoiceCollection,
  InvoiceRequest,
  PayofinClient,
} from "../providers/payofin/index.js";

/** Anything that runs SQL on Postgres: a `pg` Pool, PGlite (Postgres inside the process), a serverless driver. */
export interface Queryable {
  /** Runs one statement with its values, and commits it. */
  query(text: string, values?: readonly unknown[]): Promise<{ rows: readonly Record<string, unknown>[] }>;
}

/** Those of the providers that you pay through. */
export interface JournalClients {
  /** As `createInexClient` makes it. */
  inex?: InexClient | undefined;
  /** As `createPayofinClient` makes it. */
  payofin?: PayofinClient | undefined;
  /** As `createActivePlatformClient` makes it. */
  activeplatform?: ActivePlatformClient | undefined;
}

/** What `createJournal` takes. */
export interface JournalOptions {
  /** Each statement must be a transaction of its own: give a pool, not a client within a transaction. */
  db: Queryable;
  /** Of the providers that are paid through it. `migrate`, `get` and `list` need none. */
  clients: JournalClients;
  /** How long a worker that fell silent is taken to be alive, in ms. At least the clients' `timeoutMs` plus 5 s. @default 60_000 */
  leaseMs?: number | undefined;
  /** The table's name, optionally behind its schema's and a dot. @default "payspec_payments" */
  table?: string | undefined;
  /** Bound on one statement, in ms. @default 10_000 */
  statementTimeoutMs?: number | undefined;
}

/** What can be paid through the journal, by operation: what `pay` takes, and what it returns. */
export interface JournalPayments {
  /** Inex: repeated under its `paymentId` where the outcome is unknown. */
  payDebt: { payment: { request: DebtPaymentRequest }; result: DebtPayment };
  /** Inex: repeated under its `paymentId` where the outcome is unknown. */
  topUpBalance: { payment: { request: BalanceTopUpRequest }; result: BalanceTopUp };
  /** `lookup`: by what the collection is found again, from `queryInvoices`; with `invoiceAmount`, more can be proven. */
  collectInvoice: {
    payment: { request: InvoiceRequest; lookup: Omit<CollectionLookup, "attemptedAt" | "firmRefNo"> };
    result: InvoiceCollection | CollectionRecord;
  };
  /** `lookup.paymentId`: where you know it, more can be proven. */
  completePayment: {
    payment: { request: CompletePaymentRequest; lookup?: { paymentId?: string | number | undefined } | undefined };
    result: Payment;
  };
  /** ActivePlatform: settled by `settlePayment` where the outcome is unknown. */
  completePaymentById: { payment: { request: CompletePaymentByIdRequest }; result: Payment };
}
/** The operationIds of what can be paid through the journal. */
export type JournalOperation = keyof JournalPayments;

/**
 * `started`: a worker is at it, or died at it. `done`: paid; `result` is stored. `failed`: certainly not paid, or taken
 * back; it may be tried again. `unknown`: it may have been paid; it is settled before anything is sent again.
 */
export type JournalState = "started" | "done" | "failed" | "unknown";

/** A payment as the table has it. */
export interface JournalEntry {
  /** The payment's, as `pay` was given it. */
  id: string;
  /** Its name, such as "inex". */
  provider: string;
  /** The spec's operationId. */
  operation: string;
  /** Whether it is paid, and whether a worker is at it. */
  state: JournalState;
  /** How often it was sent at most; each under the same key, or after it was certain that those before had no effect. */
  attempts: number;
  /** As `pay` was given it. */
  request: unknown;
  /** What `pay` returned, where it is `done`. */
  result?: unknown;
  /** As the error's `toJSON()` gives it; it holds no credential. */
  error?: unknown;
  /** RFC 3339, UTC, by the database's clock. */
  createdAt: string;
  /** RFC 3339, UTC, by the database's clock. */
  updatedAt: string;
}

/** How many payments were settled, and what became of them. */
export interface Recovered {
  /** Found to be paid, or paid by a repeat under its key. */
  done: number;
  /** Found not to be paid, or taken back: `failed` now. */
  notDone: number;
  /** Not certain yet: looked at again later, after a time that grows from a minute to six hours. */
  unknown: number;
  /**
   * All in the table that are looked at no more, after a day where a key was repeated, else after a week, whoever gave them
   * up: ask the provider.
   */
  gaveUp: number;
}

/** Payments at most once per id, in a table of your Postgres. It may be made in any number of processes. */
export interface Journal {
  /**
   * Creates or upgrades the table; safe to run from many processes at once.
   * @throws JournalDatabaseError
   */
  migrate(): Promise<void>;
  /**
   * Makes a payment at most once per `id`. The intent is committed before anything is sent, the result before it is
   * returned. A repeat with the same `id` and request returns the stored result without a call. After a crash or an unknown
   * outcome it is settled first: by repeating where the operation has a key, else by the provider's look-ups. A payment
   * that failed may be tried again under the same `id`.
   * @param id yours, 1 to 255 characters, not blank; one per debt
   * @throws JournalConflictError, PaymentInProgressError before anything is sent; UnsettledPaymentError after at most a repeat
   *   under its key; JournalDatabaseError, whose `outcome` says whether anything was; TypeError, RangeError for what is wrong in the
   *   arguments; else the PayspecError of the call
   */
  pay<Op extends JournalOperation>(
    id: string,
    payment: { operation: Op } & JournalPayments[Op]["payment"],
    options?: CallOptions,
  ): Promise<JournalPayments[Op]["result"]>;
  /**
   * Settles what crashed or stayed unknown, oldest first. Any number of workers may run it at once. It sends only what has
   * a key, under that key.
   * @param options `limit`: at most so many entries, 100 by default; `signal` ends it between two of them
   * @throws JournalDatabaseError; TypeError where the journal has no client at all
   */
  recover(options?: { limit?: number | undefined; signal?: AbortSignal | undefined }): Promise<Recovered>;
  /** @throws JournalDatabaseError */
  get(id: string): Promise<JournalEntry | undefined>;
  /**
   * @param filter only those in `state`; newest first, at most `limit`, 100 by default
   * @throws JournalDatabaseError
   */
  list(filter?: { state?: JournalState | undefined; limit?: number | undefined }): Promise<readonly JournalEntry[]>;
}
