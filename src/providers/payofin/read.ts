import type { components, operations } from "../../../generated/payofin/types.js";
import { readDecimal, readIdentifier, readInteger, readTime } from "../../core/convert.js";
import { invalid } from "../../core/issues.js";
import type { Money } from "../../core/money.js";
import type { RequestOf } from "../../core/operation.js";
import { readIstanbulTime } from "../../core/time.js";
import { contentOf, either, optional } from "./envelope.js";

type Wire = components["schemas"];

/** A collection that was made. */
export interface InvoiceCollection {
  /** The collection's own number, for later checks. */
  invoicePaymentId: string;
  /** What is left of the merchant's balance, in TRY. */
  balance: Money;
  /** What was collected, in TRY. */
  paymentAmount: Money;
  /** The fee that Payofin keeps for this collection, in TRY. */
  profit: Money;
  /** RFC 3339 with Istanbul's offset: "2022-05-10T15:41:49+03:00". */
  paymentDate: string;
  /** The provider's code of success. */
  resultCode: number;
  /** The provider's words, in Turkish. */
  resultMessage: string;
}

/** An invoice that is not paid. */
export interface OpenInvoice {
  /** What `collectInvoice` takes. How long it can be used is not documented. */
  invoiceQueryId: string;
  /** The subscriber's number. */
  subscriberNo: string;
  /** Name and surname. */
  customerName: string;
  /** The invoice's number; `settleCollection` needs it. */
  invoiceNo: string;
  /** The last day to pay, as the provider writes it; its form is not documented. */
  expDate: string;
  /** In TRY. */
  invoiceAmount: Money;
  /** The service fee, in TRY. */
  merchantProfit: Money;
}

/** A collection as Payofin's reports have it; what was collected of the invoice is not in it. */
export interface CollectionRecord {
  /** The collection's own number. */
  invoicePaymentId: string;
  /** The kind of invoice in words, in Turkish. */
  invoiceType: string;
  /** The institution's name. */
  sootName: string;
  /** The subscriber's number. */
  subscriberNo: string;
  /** Name and surname. */
  customerName: string;
  /** The invoice's number. */
  invoiceNo: string;
  /** The last day to pay, as the provider writes it; its form is not documented. */
  expDate: string;
  /** What the invoice is over, in TRY. */
  invoiceAmount: Money;
  /** The service fee, in TRY. */
  profit: Money;
  /** RFC 3339 with Istanbul's offset: "2022-05-10T15:41:49+03:00". */
  paymentDate: string;
  /** Whether it still stands. */
  status: CollectionStatus;
}
/** `Cancelled`: the collection was taken back. Open: a value the provider adds later still arrives. */
export type CollectionStatus = Wire["CollectionStatus"];

/** An institution whose invoices can be queried and collected. */
export interface Institution {
  /** What `queryInvoices` takes. */
  sootCode: string;
  /** Its name. */
  sootName: string;
  /** The kind of invoice in words, in Turkish. */
  invoiceType: string;
  /** More about it, in Turkish. */
  description: string;
  /** What a query must have. */
  fields: readonly InstitutionField[];
}
/** A number that the institution asks for. */
export interface InstitutionField {
  /** What the number is called, in Turkish. */
  title: string;
  /** Where to find it, in Turkish. */
  description: string;
  /** Its length and characters. */
  mask: string;
  /** Whether a query must have it. */
  required: boolean;
  /** Whether a query must have `additionalNo`. */
  additionalNoRequired: boolean;
  /** Whether a part of an invoice can be collected. */
  partialAmount: boolean;
}

/** The response names no invoice: of what was asked for it can only contradict a partial amount. */
export function readCollection(
  response: Wire["InvoicePaymentResponse"],
  { body: { partialAmount } }: RequestOf<operations["collectInvoice"]>,
): InvoiceCollection {
  const given = optional(response.payofinPaymentDetails, response.PayofinPaymentDetails, "payofinPaymentDetails");
  const { content: details, resultCode, resultMessage } = contentOf(response, given);
  const { invoicePaymentId, InvoicePaymentId, paymentDate, PaymentDate } = details;
  const paymentAmount = lira(either(details.paymentAmount, details.PaymentAmount, "paymentAmount"), "paymentAmount");
  if (partialAmount !== undefined && !isWhole(paymentAmount, readInteger(partialAmount, "partialAmount"))) {
    invalid("paymentAmount", "must be the partialAmount that was asked for");
  }
  return {
    invoicePaymentId: readInteger(either(invoicePaymentId, InvoicePaymentId, "invoicePaymentId"), "invoicePaymentId"),
    balance: lira(either(details.balance, details.Balance, "balance"), "balance"),
    paymentAmount,
    profit: lira(either(details.profit, details.Profit, "profit"), "profit"),
    paymentDate: istanbulTime(either(paymentDate, PaymentDate, "paymentDate"), "paymentDate"),
    resultCode,
    resultMessage,
  };
}

export function readOpenInvoices(response: Wire["InvoiceQueryResponse"]): readonly OpenInvoice[] {
  // payofin-no-debt-is-refusal
  const list = contentOf(response, optional(response.invoiceList, response.InvoiceList, "invoiceList"), "-1");
  return (list?.content ?? []).map((it, index) => {
    const at = (name: string): string => `[${index}].${name}`;
    return {
      invoiceQueryId: readInteger(
        either(it.invoiceQueryId, it.InvoiceQueryId, at("invoiceQueryId")),
        at("invoiceQueryId"),
      ),
      subscriberNo: either(it.subscriberNo, it.SubscriberNo, at("subscriberNo")),
      customerName: either(it.customerName, it.CustomerName, at("customerName")),
      invoiceNo: either(it.invoiceNo, it.InvoiceNo, at("invoiceNo")),
      expDate: either(it.expDate, it.ExpDate, at("expDate")),
      invoiceAmount: lira(either(it.invoiceAmount, it.InvoiceAmount, at("invoiceAmount")), at("invoiceAmount")),
      merchantProfit: lira(either(it.merchantProfit, it.MerchantProfit, at("merchantProfit")), at("merchantProfit")),
    };
  });
}

export function readCollections(response: Wire["InvoiceListResponse"]): readonly CollectionRecord[] {
  // payofin-no-collections-is-refusal
  const list = contentOf(response, optional(response.invoiceList, response.InvoiceList, "invoiceList"), "-11");
  return (list?.content ?? []).map((record, index) => readRecord(record, `[${index}].`));
}

export function readCheckedCollection(
  response: Wire["InvoiceCheckResponse"],
  { body }: RequestOf<operations["checkCollection"]>,
): CollectionRecord {
  const detail = optional(response.invoiceDetail, response.InvoiceDetail, "invoiceDetail");
  const record = readRecord(contentOf(response, detail).content, "");
  const isAskedFor = record.invoicePaymentId === readInteger(body.invoicePaymentId, "invoicePaymentId");
  return isAskedFor ? record : invalid("invoicePaymentId", "must be the one that was asked for");
}

function readRecord(it: Wire["CollectionRecord"], prefix: string): CollectionRecord {
  const at = (name: string): string => prefix + name;
  return {
    invoicePaymentId: readInteger(
      either(it.invoicePaymentId, it.InvoicePaymentId, at("invoicePaymentId")),
      at("invoicePaymentId"),
    ),
    invoiceType: either(it.invoiceType, it.InvoiceType, at("invoiceType")),
    sootName: either(it.sootName, it.SootName, at("sootName")),
    subscriberNo: either(it.subscriberNo, it.SubscriberNo, at("subscriberNo")),
    customerName: either(it.customerName, it.CustomerName, at("customerName")),
    invoiceNo: either(it.invoiceNo, it.InvoiceNo, at("invoiceNo")),
    expDate: either(it.expDate, it.ExpDate, at("expDate")),
    invoiceAmount: lira(either(it.invoiceAmount, it.InvoiceAmount, at("invoiceAmount")), at("invoiceAmount")),
    profit: lira(either(it.profit, it.Profit, at("profit")), at("profit")),
    paymentDate: istanbulTime(either(it.paymentDate, it.PaymentDate, at("paymentDate")), at("paymentDate")),
    status: either(it.status, it.Status, at("status")),
  };
}

export function readInstitutions(response: Wire["InstitutionListResponse"]): readonly Institution[] {
  const { content } = contentOf(response, optional(response.sootList, response.SootList, "sootList"));
  return content.map((it, index) => {
    const at = (name: string): string => `[${index}].${name}`;
    const fields = either(it.fields, it.Fields, at("fields"));
    // payofin-institution-fields
    const list = Array.isArray(fields) ? fields : [fields];
    return {
      // payofin-soot-code-type
      sootCode: readIdentifier(either(it.sootCode, it.SootCode, at("sootCode")), at("sootCode")),
      sootName: either(it.sootName, it.SootName, at("sootName")),
      invoiceType: either(it.invoiceType, it.InvoiceType, at("invoiceType")),
      description: either(it.description, it.Description, at("description")),
      fields: list.map((field, place) => readInstitutionField(field, at(`fields[${place}].`))),
    };
  });
}

function readInstitutionField(it: Wire["InstitutionField"], prefix: string): InstitutionField {
  const at = (name: string): string => prefix + name;
  return {
    title: either(it.title, it.Title, at("title")),
    description: either(it.description, it.Description, at("description")),
    mask: either(it.mask, it.Mask, at("mask")),
    required: either(it.required, it.Required, at("required")),
    additionalNoRequired: either(it.additionalNoRequired, it.AdditionalNoRequired, at("additionalNoRequired")),
    partialAmount: either(it.partialAmount, it.PartialAmount, at("partialAmount")),
  };
}

// payofin-decimal-money
function lira(value: Wire["Lira"], path: string): Money {
  return readDecimal(value, "TRY", path);
}

// payofin-payment-date, payofin-unpadded-date
function istanbulTime(text: string, path: string): string {
  return readTime(text.replace(/\b(\d)\./g, "0$1."), readIstanbulTime, path);
}

function isWhole({ amount }: Money, digits: string): boolean {
  return amount.replace(/\.0*$/, "") === digits;
}
