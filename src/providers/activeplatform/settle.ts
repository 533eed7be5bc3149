import { writeDigits, writePositive, writeTime } from "../../core/convert.js";
import { takeRequired } from "../../core/fields.js";
import { invalid } from "../../core/issues.js";
import { digitsOf } from "../../core/json.js";
import type { Settlement } from "../../core/settlement.js";
import type { Payment } from "./read.js";
import { type PaymentFilter, type PaymentKey, writeNumber } from "./write.js";

/** A payment whose ID is not known. */
export interface ByDocumentId {
  /** The payment's number as printed: it is looked for among the payments changed since the attempt. */
  documentId: string | number;
  /** The payment's ID, not its number. */
  paymentId?: string | number | undefined;
}
/** A payment whose ID is known. */
export interface ByPaymentId {
  /** The payment's ID, not its number. */
  paymentId: string | number;
  /** The payment's number as printed. */
  documentId?: string | number | undefined;
}
/** Which completion is to be settled. `paymentId` where you know it: it proves more than the number does. */
export type PaymentLookup = {
  /** The reseller of the payment, as `completePayment` had it. */
  resellerId: string | number;
  /** The method of the completion. */
  paymentMethodId: string | number;
  /** RFC 3339 with an offset: when the completion was attempted, by your clock, taken before the call. */
  attemptedAt: string;
} & (ByDocumentId | ByPaymentId);

/** A lookup after its checks. */
interface PaymentSearch {
  readonly resellerId: string;
  readonly paymentMethodId: string;
  /** In ms since 1970. */
  readonly attemptedAt: number;
  readonly paymentId: string | undefined;
  readonly documentId: string | undefined;
}

export interface PaymentEvidence {
  /** @param of called where the request is built: what it throws is about the caller's lookup */
  get(of: () => PaymentKey): Promise<PaymentRecord>;
  list(filter: PaymentFilter): Promise<readonly Payment[]>;
}
interface PaymentRecord {
  readonly payment: Payment;
  readonly hasNoCorrections: boolean;
}

/** A completion may still be under way for so long; no two clocks are taken to be further apart. */
const SETTLED_AFTER_MS = 120_000;
/** The vendor's default, which every version takes. */
const PAGE_SIZE = 50;
/** A list that goes on is not read for ever; what it would have proven stays unknown. */
const MAX_PAGES = 200;

/** @throws IssueError naming the field */
function readSearch(lookup: PaymentLookup): PaymentSearch {
  const { resellerId, paymentMethodId, attemptedAt, paymentId, documentId } = takeRequired(
    lookup,
    ["resellerId", "paymentMethodId", "attemptedAt"],
    ["paymentId", "documentId"],
  );
  if (paymentId === undefined && documentId === undefined)
    invalid("paymentId", "is required where documentId is missing");
  const number = documentId === undefined ? undefined : writeNumber(documentId);
  if (number !== undefined && !(typeof number === "string" && /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/.test(number))) {
    invalid("documentId", "must be a number as printed: letters, digits, -, _ and .");
  }
  return {
    resellerId: digitsOf(writePositive(resellerId, "resellerId")),
    paymentMethodId: writeDigits(paymentMethodId, "paymentMethodId"),
    attemptedAt: Date.parse(writeTime(attemptedAt, "attemptedAt")),
    paymentId: paymentId === undefined ? undefined : digitsOf(writePositive(paymentId, "paymentId")),
    documentId: number,
  };
}

/** Reads only. What a lookup throws goes on: a lookup that failed proves nothing. */
export async function settle(lookup: PaymentLookup, { get, list }: PaymentEvidence): Promise<Settlement<Payment>> {
  let search: PaymentSearch;
  try {
    search = readSearch(lookup);
  } catch (thrown) {
    // As the error of a call, in which nothing is sent.
    await get(() => {
      throw thrown;
    });
    throw thrown;
  }
  const { resellerId, paymentId = await findByNumber(search, list, search.attemptedAt - SETTLED_AFTER_MS) } = search;
  if (typeof paymentId !== "string") return paymentId;
  const settlement = judge(search, await get(() => ({ resellerId, paymentId })));
  if (settlement.state !== "not-done" || search.paymentId !== undefined) return settlement;
  // The attempt may have been booked beside another payment of this number, which that does not change.
  const only = await findByNumber(search, list);
  return typeof only === "string" ? settlement : only;
}

function judge(search: PaymentSearch, { payment, hasNoCorrections }: PaymentRecord): Settlement<Payment> {
  if (search.documentId !== undefined && payment.documentId !== search.documentId) {
    return unknown(`The payment ${payment.id} has the number ${payment.documentId} now. Compare with your records.`);
  }
  return payment.status === "completed"
    ? byCompletion(search, payment)
    : byOpenPayment(search, payment, hasNoCorrections);
}

/**
 * Pages by a field that never changes: a payment that others change meanwhile can only be met twice. The end is a page
 * without payments, for a server may give fewer than it was asked for.
 * @param since only among those that changed after it, in ms since 1970; among all where it is missing
 * @returns the ID, or what there is to say without one
 */
async function findByNumber(
  { resellerId, documentId }: PaymentSearch,
  list: PaymentEvidence["list"],
  since?: number,
): Promise<string | Settlement<never>> {
  const changed = since === undefined ? {} : { updatedAfter: new Date(since).toISOString() };
  const seen = new Set<string>();
  const found = new Set<string>();
  for (let pageNumber = 1; pageNumber <= MAX_PAGES; pageNumber += 1) {
    const page = await list({ resellerId, ...changed, pageNumber, pageSize: PAGE_SIZE });
    if (page.length === 0) {
      const [id, ...others] = found;
      if (id !== undefined && others.length === 0) return id;
      return unknown(
        id === undefined
          ? `No payment with the number ${documentId} has changed since the attempt, which alone proves nothing. ${BY_ID}`
          : `Several payments have the number ${documentId}: ${[id, ...others].join(", ")}. ${BY_ID}`,
      );
    }
    const before = seen.size;
    for (const { id, documentId: number } of page) {
      seen.add(id);
      if (number === documentId) found.add(id);
    }
    if (seen.size === before) break;
  }
  return unknown(`The list of payments has no end that can be relied on. ${BY_ID}`);
}

const BY_ID = "Find the payment's ID in the panel, and settle it by paymentId.";
const ASK = "Compare with your records, and ask ActivePlatform when in doubt; do not complete it again.";

function byCompletion(search: PaymentSearch, payment: Payment): Settlement<Payment> {
  const { paymentMethodId, closedAt } = payment;
  if (paymentMethodId !== search.paymentMethodId) {
    return unknown(
      `The payment is completed by the method ${paymentMethodId ?? "null"}, not by ${search.paymentMethodId}. A newer ` +
        `version may have booked this attempt as a correction. ${ASK}`,
    );
  }
  if (closedAt === null || !(Date.parse(closedAt) >= search.attemptedAt)) {
    return unknown(
      `The payment was completed at ${closedAt ?? "an unknown time"}, which by the provider's clock is not after the ` +
        `attempt. A newer version may have booked this attempt as a correction. ${ASK}`,
    );
  }
  return { state: "done", value: payment };
}

/** activeplatform-partial-by-number: newer versions leave the status where less than the total was paid. */
function byOpenPayment(
  search: PaymentSearch,
  { status, id, corrections }: Payment,
  hasNoCorrections: boolean,
): Settlement<Payment> {
  if (status !== "waiting_for_payment" && status !== "expired") {
    return unknown(`The payment has the status ${status}, which proves neither. ${ASK}`);
  }
  if (!hasNoCorrections) {
    const ids = corrections?.map((correction) => correction.id).join(", ") ?? "that cannot be read";
    return unknown(`The payment is ${status}, but has corrections (${ids}); one may be this attempt's. ${ASK}`);
  }
  if (Date.now() - search.attemptedAt <= SETTLED_AFTER_MS) {
    return unknown("The completion may still be under way. Settle it again two minutes after the attempt or later.");
  }
  return {
    state: "not-done",
    proof: `More than two minutes after the attempt, the payment ${id} still has the status ${status}, and no corrections.`,
  };
}

function unknown(advice: string): Settlement<never> {
  return { state: "unknown", advice };
}
