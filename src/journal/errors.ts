/** Another request was given under an `id` that is taken. Nothing was sent. */
export class JournalConflictError extends Error {
  /** The payment's, as `pay` was given it. */
  readonly id: string;
  constructor(id: string) {
    super(
      `another payment is in the journal under the id ${shown(id)}; a repeat must have the same operation and request`,
    );
    this.id = id;
  }
}

/** Another worker is at this payment, or was within its lease. Nothing was sent; ask again later. */
export class PaymentInProgressError extends Error {
  /** The payment's, as `pay` was given it. */
  readonly id: string;
  constructor(id: string) {
    super(`the payment ${shown(id)} is in progress elsewhere; ask again once the lease is over`);
    this.id = id;
  }
}

/** An earlier attempt may have paid, and nothing proves yet whether it did. Nothing was sent but, at most, its repeat under its key. */
export class UnsettledPaymentError extends Error {
  /** The payment's, as `pay` was given it. */
  readonly id: string;
  /** How to go on. */
  readonly advice: string;
  constructor(id: string, advice: string, cause?: unknown) {
    super(
      `what became of the payment ${shown(id)} is not known yet: ${advice}`,
      cause === undefined ? undefined : { cause },
    );
    this.id = id;
    this.advice = advice;
  }
}

/** The database failed or did not respond in time; `cause` is what it threw. */
export class JournalDatabaseError extends Error {
  /** The payment's, where it was about one. */
  readonly id: string | undefined;
  /**
   * "failed": this call sent nothing; where its intent reached the table all the same and could not be called off,
   * `recover` may make the payment under its key. "unknown": it may have made the payment; the same `id` settles it.
   */
  readonly outcome: "failed" | "unknown";
  constructor(id: string | undefined, outcome: "failed" | "unknown", cause: unknown) {
    const what =
      outcome === "failed" ? "nothing was sent" : "the payment may have been made; call pay with the same id";
    const message = isTableMissing(cause)
      ? `the journal's table is not there: call migrate() first, or correct the option table (${what})`
      : `the journal's database failed: ${what}`;
    super(message, { cause });
    this.id = id;
    this.outcome = outcome;
  }
}

// By key, so that a minifier that renames the classes leaves their names alone.
const CLASSES = { JournalConflictError, PaymentInProgressError, UnsettledPaymentError, JournalDatabaseError };
for (const [name, { prototype }] of Object.entries(CLASSES)) {
  Object.defineProperty(prototype, "name", { value: name, configurable: true, writable: true });
}

/** Postgres' undefined_table. */
function isTableMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "42P01";
}

function shown(id: string): string {
  return JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
}
