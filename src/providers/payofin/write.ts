import type { operations } from "../../../generated/payofin/types.js";
import { writeDigits, writeInteger } from "../../core/convert.js";
import { takeRequired } from "../../core/fields.js";
import { invalid } from "../../core/issues.js";
import { type JsonNumber, jsonNumber } from "../../core/json.js";
import type { RequestOf } from "../../core/operation.js";
import { calendarDay } from "./days.js";

/** Which invoice is collected, and how much of it. */
export interface InvoiceRequest {
  /** From `queryInvoices`; as a string where it is beyond 2^53. */
  invoiceQueryId: string | number;
  /** Whole lira, only when less than the invoice, and only for İSKİ. */
  partialAmount?: number | undefined;
}

/** Whose open invoices, at which institution. */
export interface InvoiceQuery {
  /** From `listInstitutions`. */
  sootCode: string | number;
  /** As printed: leading zeros count. */
  subscriberNo: string;
  /** Where the institution asks for a second number. */
  additionalNo?: string | undefined;
  /** Your reference of this query: unique, 1 to 15 characters. It protects no payment. */
  firmRefNo: string;
}

/** Days of Istanbul's calendar, such as "2022-05-09"; at most 15, both included. */
export interface CollectionRange {
  /** The first day. */
  firstDate: string;
  /** The last day, included. */
  lastDate: string;
}

export function writeCollection(request: InvoiceRequest): RequestOf<operations["collectInvoice"]> {
  const { invoiceQueryId, partialAmount } = takeRequired(request, ["invoiceQueryId"], ["partialAmount"]);
  // payofin-partial-amount
  const part = partialAmount === undefined ? {} : { partialAmount: writeInteger(partialAmount, "partialAmount") };
  return { body: { invoiceQueryId: writeInteger(invoiceQueryId, "invoiceQueryId"), ...part } };
}

export function writeQuery(query: InvoiceQuery): RequestOf<operations["queryInvoices"]> {
  const { sootCode, subscriberNo, additionalNo, firmRefNo } = takeRequired(
    query,
    ["sootCode", "subscriberNo", "firmRefNo"],
    ["additionalNo"],
  );
  return {
    body: {
      // payofin-soot-code-type
      sootCode: writePositive(sootCode, "sootCode"),
      subscriberNo: writeText(subscriberNo, "subscriberNo"),
      additionalNo: writeAdditionalNo(additionalNo),
      firmRefNo: writeText(firmRefNo, "firmRefNo", 15),
    },
  };
}

/** The vendor's code for a longer range is -9; nothing is sent to hear it. */
const MAX_DAYS = 15;

export function writeRange(range: CollectionRange): RequestOf<operations["listCollections"]> {
  const { firstDate, lastDate } = takeRequired(range, ["firstDate", "lastDate"], []);
  const first = writeDay(firstDate, "firstDate");
  const last = writeDay(lastDate, "lastDate");
  if (last < first) invalid("lastDate", "must not be before firstDate");
  if (last - first >= MAX_DAYS) invalid("lastDate", `must be at most ${MAX_DAYS} days from firstDate, both included`);
  return { body: { firstDate, lastDate } };
}

export function writeText(value: string, path: string, most = Number.POSITIVE_INFINITY): string {
  if (typeof value !== "string" || value.trim() === "") return invalid(path, "must be a text that is not empty");
  return [...value].length <= most ? value : invalid(path, `must be at most ${most} characters`);
}

export function writePositive(value: string | number, path: string): JsonNumber {
  const digits = writeDigits(value, path);
  return /^[1-9]/.test(digits) ? jsonNumber(digits) : invalid(path, "must be at least 1");
}

// payofin-additional-no-blank
function writeAdditionalNo(value: string | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : invalid("additionalNo", "must be a text, empty where there is none");
}

function writeDay(value: string, path: string): number {
  const day = typeof value === "string" ? calendarDay(value) : undefined;
  return day ?? invalid(path, 'must be a day of the calendar, such as "2022-05-09"');
}
