import type { operations } from "../../../generated/activeplatform/types.js";
import {
  takeMoney,
  writeAmount,
  writeCurrency,
  writeDigits,
  writeInteger,
  writePositive,
  writeTime,
} from "../../core/convert.js";
import { takeRequired } from "../../core/fields.js";
import { invalid } from "../../core/issues.js";
import type { Money } from "../../core/money.js";
import type { RequestOf } from "../../core/operation.js";

/** Which payment was paid, by its number, and by which method. */
export interface CompletePaymentRequest {
  /** The reseller that the credential is of, or one below it. */
  resellerId: string | number;
  /** The payment's number as printed: leading zeros and letters are kept ("002018", "P006131"). */
  documentId: string | number;
  /** The method by which it was paid. */
  paymentMethodId: string | number;
  /** What was paid. A success must be about it; the vendor does not say what becomes of one that is not the payment's total. */
  total?: Money | undefined;
  /** Optional, with or without `total`; with it, the two must agree. */
  currencyCode?: string | undefined;
}

/** A payment by its ID, which is not its number. */
export interface PaymentKey {
  /** The reseller that the credential is of, or one below it. */
  resellerId: string | number;
  /** The payment's ID, not its number. */
  paymentId: string | number;
}

/** Which payment was paid, by its ID, and by which method. */
export interface CompletePaymentByIdRequest extends PaymentKey {
  /** The method by which it was paid. */
  paymentMethodId: string | number;
}

/** Which of a reseller's payments, and which page of them. */
export interface PaymentFilter {
  /** Whose payments: the reseller that the credential is of, or one below it. */
  resellerId: string | number;
  /** RFC 3339 with an offset: only payments changed after it. */
  updatedAfter?: string | undefined;
  /** RFC 3339 with an offset: only payments created after it. */
  createdAfter?: string | undefined;
  /** From 1 on. @default 1 */
  pageNumber?: number | undefined;
  /** From 1 on. @default 50 */
  pageSize?: number | undefined;
}

export function writeCompletion(request: CompletePaymentRequest): RequestOf<operations["completePayment"]> {
  const fields = takeRequired(request, ["resellerId", "documentId", "paymentMethodId"], ["total", "currencyCode"]);
  const total = fields.total === undefined ? undefined : takeMoney(fields.total, "total");
  const currency = currencyOf(total, fields.currencyCode);
  const path = {
    reseller_id: writeInteger(fields.resellerId, "resellerId"),
    document_id: writeNumber(fields.documentId),
  };
  // activeplatform-payment-method-id, activeplatform-form-parameters
  const attributes = {
    payment_method_id: writeDigits(fields.paymentMethodId, "paymentMethodId"),
    ...(total === undefined ? {} : { total: writeAmount(total) }),
    ...(currency === undefined ? {} : { currency_code: currency }),
  };
  return { params: { path }, body: { data: { attributes } } };
}

/** activeplatform-document-id: a number is a convenience for one printed without zeros or letters; a string goes as it is. */
export function writeNumber(documentId: string | number): string {
  return typeof documentId === "number" ? writeDigits(documentId, "documentId") : documentId;
}

function currencyOf(total: Money | undefined, currencyCode: string | undefined): string | undefined {
  if (currencyCode === undefined) return total?.currency;
  const currency = writeCurrency(currencyCode, "currencyCode");
  if (total !== undefined && total.currency !== currency) {
    invalid("currencyCode", `is ${currency}, but total is in another currency; give one, or the same twice`);
  }
  return currency;
}

export function writeCompletionById(request: CompletePaymentByIdRequest): RequestOf<operations["completePaymentById"]> {
  const { paymentMethodId, ...key } = takeRequired(request, ["resellerId", "paymentId", "paymentMethodId"], []);
  // activeplatform-complete-by-id-number
  const attributes = { payment_method_id: writePositive(paymentMethodId, "paymentMethodId") };
  return { ...writeKey(key), body: { data: { attributes } } };
}

export function writeKey(of: PaymentKey) {
  const { resellerId, paymentId } = takeRequired(of, ["resellerId", "paymentId"], []);
  const path = {
    reseller_id: writePositive(resellerId, "resellerId"),
    document_id: writePositive(paymentId, "paymentId"),
  };
  return { params: { path } };
}

export function writeLookup(of: PaymentKey, include?: string): RequestOf<operations["getPayment"]> {
  const { path } = writeKey(of).params;
  return { params: { path, query: include === undefined ? {} : { include } } };
}

export function writeFilter(filter: PaymentFilter, sort?: string) {
  const { resellerId, updatedAfter, createdAfter, pageNumber, pageSize } = takeRequired(
    filter,
    ["resellerId"],
    ["updatedAfter", "createdAfter", "pageNumber", "pageSize"],
  );
  const query = {
    ...(pageNumber === undefined ? {} : { "page[number]": writePositive(pageNumber, "pageNumber") }),
    ...(pageSize === undefined ? {} : { "page[size]": writePositive(pageSize, "pageSize") }),
    ...(sort === undefined ? {} : { sort }),
    ...(createdAfter === undefined ? {} : { "filter[created_at][gt]": writeTime(createdAfter, "createdAfter") }),
    ...(updatedAfter === undefined ? {} : { "filter[updated_at][gt]": writeTime(updatedAfter, "updatedAfter") }),
  };
  return { params: { path: { reseller_id: writePositive(resellerId, "resellerId") }, query } };
}
