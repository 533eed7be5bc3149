/** Payments that survive a crash: at most once per id, across processes and machines, in a table of your Postgres. */
export {
  JournalConflictError,
  JournalDatabaseError,
  PaymentInProgressError,
  UnsettledPaymentError,
} from "./errors.js";
export { createJournal } from "./journal.js";
export type {
  Journal,
  JournalClients,
  JournalEntry,
  JournalOperation,
  JournalOptions,
  JournalPayments,
  JournalState,
  Queryable,
  Recovered,
} from "./types.js";
