import { takeMoney } from "../../core/convert.js";
import { takeRequired } from "../../core/fields.js";
import { invalid } from "../../core/issues.js";
import type { Money } from "../../core/money.js";
import type { Settlement } from "../../core/settlement.js";
import { readOffsetTime } from "../../core/time.js";
import { dayText, istanbulDay } from "./days.js";
import type { CollectionRecord, OpenInvoice } from "./read.js";
import { type CollectionRange, type InvoiceQuery, writeQuery, writeText } from "./write.js";

/** Which collection is to be settled, and when it was attempted. */
export interface CollectionLookup extends InvoiceQuery {
  /** The invoice's number, from `queryInvoices`. */
  invoiceNo: string;
  /** RFC 3339 with an offset: when the collection was attempted, by your clock. */
  attemptedAt: string;
  /** What was owed before the attempt, from `queryInvoices`, in TRY. Needed to prove that a partial collection did not take place. */
  invoiceAmount?: Money | undefined;
  /** Whether a part of the invoice was to be collected. @default false */
  partial?: boolean | undefined;
}

/** A lookup after its checks. */
export interface CollectionSearch {
  readonly query: InvoiceQuery;
  readonly invoiceNo: string;
  /** In ms since 1970. */
  readonly attemptedAt: number;
  readonly invoiceAmount: Money | undefined;
  readonly partial: boolean;
  /** From the day before the attempt to the day after it: which clock and which days a report includes is not documented. */
  readonly range: CollectionRange;
}

export interface CollectionEvidence {
  /** @param range called where the request is built: what it throws is about the caller's lookup */
  list(range: () => CollectionRange): Promise<readonly CollectionRecord[]>;
  query(query: InvoiceQuery): Promise<readonly OpenInvoice[]>;
}

/** A collection may still be under way for so long. */
const SETTLED_AFTER_MS = 120_000;
/** Payofin's clock may be so far behind ours, and its times have no fraction of a second. */
const BEHIND_MS = 61_000;

/** @throws IssueError naming the field */
export function readLookup(lookup: CollectionLookup): CollectionSearch {
  const { invoiceNo, attemptedAt, invoiceAmount, partial, ...query } = takeRequired(
    lookup,
    ["sootCode", "subscriberNo", "firmRefNo", "invoiceNo", "attemptedAt"],
    ["additionalNo", "invoiceAmount", "partial"],
  );
  writeQuery(query);
  const time = typeof attemptedAt === "string" ? Date.parse(readOffsetTime(attemptedAt) ?? "") : Number.NaN;
  if (Number.isNaN(time))
    invalid("attemptedAt", 'must be RFC 3339 with an offset, such as "2022-05-10T15:41:49+03:00"');
  if (partial !== undefined && typeof partial !== "boolean") invalid("partial", "must be true or false");
  const owed = invoiceAmount === undefined ? undefined : takeMoney(invoiceAmount, "invoiceAmount");
  if (owed !== undefined && owed.currency !== "TRY") invalid("invoiceAmount.currency", "must be TRY");
  const day = istanbulDay(time);
  return {
    query,
    invoiceNo: writeText(invoiceNo, "invoiceNo"),
    attemptedAt: time,
    invoiceAmount: owed,
    partial: partial ?? false,
    range: { firstDate: dayText(day - 1), lastDate: dayText(day + 1) },
  };
}

/** Reads the report first: what is collected between the two lookups is then gone from the query, and stays unknown. */
export async function settle(
  lookup: CollectionLookup,
  { list, query }: CollectionEvidence,
): Promise<Settlement<CollectionRecord>> {
  let read: CollectionSearch | undefined;
  const search = (): CollectionSearch => (read ??= readLookup(lookup));
  const records = await list(() => search().range);
  const recorded = byRecords(search(), records);
  if (recorded?.state === "unknown" || recorded?.state === "reversed") return recorded;
  if (recorded === undefined && isUnderWay(search())) return TOO_EARLY;
  const open = (await query(search().query)).filter(({ invoiceNo }) => invoiceNo === search().invoiceNo);
  if (recorded === undefined) return byOpenInvoices(search(), open);
  // The report does not distinguish a part from the whole: what is still owed shows that the entry is not this attempt's.
  return open.length === 0
    ? recorded
    : unknown(`The report has a collection of this invoice, but it is still owed. ${ASK}`);
}

/** @returns undefined where the report has no entry of the invoice that could be this attempt's */
function byRecords(
  search: CollectionSearch,
  records: readonly CollectionRecord[],
): Settlement<CollectionRecord> | undefined {
  const isOwn = ({ invoiceNo, subscriberNo }: CollectionRecord): boolean =>
    sameNumber(invoiceNo, search.invoiceNo) && sameNumber(subscriberNo, search.query.subscriberNo);
  const isSince = ({ paymentDate }: CollectionRecord): boolean =>
    Date.parse(paymentDate) >= search.attemptedAt - BEHIND_MS;
  // What was taken back before the attempt says nothing of it.
  const [record, ...others] = records.filter((it) => isOwn(it) && (isSince(it) || it.status !== "Cancelled"));
  if (record === undefined) return undefined;
  const ids = [record, ...others].map(({ invoicePaymentId }) => invoicePaymentId).join(", ");
  const ask = `It has ${ids}. ${ASK}`;
  if (others.length > 0) return unknown(`The report has several collections of this invoice. ${ask}`);
  if (search.partial) return unknown(`The report does not say which part of the invoice was collected. ${ask}`);
  if (!isSince(record)) return unknown(`The invoice was collected before this attempt. ${ask}`);
  if (record.invoiceNo !== search.invoiceNo || record.subscriberNo !== search.query.subscriberNo) {
    return unknown(`The report writes the invoice's or the subscriber's number differently. ${ask}`);
  }
  if (search.invoiceAmount !== undefined && !sameAmount(record.invoiceAmount, search.invoiceAmount)) {
    return unknown(`The report has another amount for this invoice than was owed before the attempt. ${ask}`);
  }
  if (record.status === "Paid") return { state: "done", value: record };
  if (record.status === "Cancelled") return isUnderWay(search) ? TOO_EARLY : { state: "reversed", value: record };
  return unknown(`The collection has the status ${record.status}, which is not documented. ${ask}`);
}

function byOpenInvoices(search: CollectionSearch, open: readonly OpenInvoice[]): Settlement<CollectionRecord> {
  const [invoice, ...others] = open;
  if (invoice === undefined) {
    return unknown(
      "The report has no collection of this invoice, and a fresh query no longer lists it: it may be paid elsewhere, or " +
        "the report may be late. Settle it again later, and ask Payofin when it stays so.",
    );
  }
  if (others.length > 0) return unknown("The fresh query lists the invoice more than once. Ask Payofin.");
  if (search.invoiceAmount === undefined && search.partial) {
    return unknown("Only invoiceAmount, what was owed before the attempt, could prove that no part was collected.");
  }
  if (search.invoiceAmount !== undefined && !sameAmount(invoice.invoiceAmount, search.invoiceAmount)) {
    return unknown("The fresh query lists the invoice with another amount than before the attempt. Ask Payofin.");
  }
  const { firstDate, lastDate } = search.range;
  return {
    state: "not-done",
    proof: `The report from ${firstDate} to ${lastDate} has no collection of the invoice, and a fresh query still lists it in full.`,
  };
}

const ASK = "Compare with your records, look at each entry with checkCollection, and ask Payofin when in doubt.";

const TOO_EARLY = unknown(
  "The collection may still be under way. Settle it again two minutes after the attempt or later.",
);

function isUnderWay({ attemptedAt }: CollectionSearch): boolean {
  return Date.now() - attemptedAt < SETTLED_AFTER_MS;
}

function unknown(advice: string): Settlement<never> {
  return { state: "unknown", advice };
}

/** Whether one number may be the other, written without its leading zeros or blanks. */
function sameNumber(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").replace(/^0+/, "");
  return a === b || plain(a) === plain(b);
}

function sameAmount(a: Money, b: Money): boolean {
  const plain = ({ amount }: Money): string => (amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount);
  return plain(a) === plain(b);
}
