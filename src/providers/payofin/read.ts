import type { components } from "../../../generated/payofin/types.js";
import { ContractError, RejectedError } from "../../client/errors.js";
import { RejectedResponse } from "../../client/failure.js";
import { readDecimal, readInteger, readTime } from "../../core/convert.js";
import { invalid } from "../../core/issues.js";
import { printJson } from "../../core/json.js";
import type { Money } from "../../core/money.js";
import { readIstanbulTime } from "../../core/time.js";
import { refusalOf, SUCCESS } from "./codes.js";

type Wire = components["schemas"];

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
  resultCode: number;
  resultMessage: string;
}

/**
 * A success needs all three witnesses: `result`, `resultCode` and the payment's details (payofin-contradicting-result).
 * A refusal is a 200, too (payofin-refusal-is-200).
 */
export function readCollection(answer: Wire["InvoicePaymentAnswer"]): InvoiceCollection {
  const result = either(answer.result, answer.Result, "result");
  const code = readInteger(either(answer.resultCode, answer.ResultCode, "resultCode"), "resultCode");
  const message = optional(answer.resultMessage, answer.ResultMessage, "resultMessage") ?? "";
  const details =
    optional(answer.payofinPaymentDetails, answer.PayofinPaymentDetails, "payofinPaymentDetails") ?? undefined;
  if (result && code === SUCCESS && details !== undefined) return readDetails(details, Number(code), message);
  const agreed = !result && code !== SUCCESS && details === undefined;
  throw new RejectedResponse(agreed ? refusalOf(code, message) : contradiction(result, code, message));
}

function contradiction(result: boolean, code: string, message: string) {
  const said = message === "" ? "" : ` (${message})`;
  return {
    type: result ? ContractError : RejectedError,
    evidence: "uncertain",
    code,
    message: `result, resultCode ${code} and the payment's details contradict each other${said}`,
  } as const;
}

function readDetails(
  details: NonNullable<Wire["PaymentDetails"]>,
  resultCode: number,
  message: string,
): InvoiceCollection {
  // payofin-decimal-money
  const lira = (value: Wire["Lira"], path: string): Money => readDecimal(value, "TRY", path);
  const { invoicePaymentId, InvoicePaymentId, paymentDate, PaymentDate } = details;
  return {
    invoicePaymentId: readInteger(either(invoicePaymentId, InvoicePaymentId, "invoicePaymentId"), "invoicePaymentId"),
    balance: lira(either(details.balance, details.Balance, "balance"), "balance"),
    paymentAmount: lira(either(details.paymentAmount, details.PaymentAmount, "paymentAmount"), "paymentAmount"),
    profit: lira(either(details.profit, details.Profit, "profit"), "profit"),
    // payofin-payment-date
    paymentDate: readTime(either(paymentDate, PaymentDate, "paymentDate"), readIstanbulTime, "paymentDate"),
    resultCode,
    resultMessage: message,
  };
}

/** payofin-envelope-case: one field, spelled in camelCase or in PascalCase; in both only if they agree. */
function optional<T>(camel: T | undefined, pascal: T | undefined, path: string): T | undefined {
  if (camel !== undefined && pascal !== undefined && printJson(camel) !== printJson(pascal)) {
    invalid(path, "is there in two spellings that differ");
  }
  return camel ?? pascal;
}

function either<T>(camel: T | undefined, pascal: T | undefined, path: string): T {
  return optional(camel, pascal, path) ?? invalid(path, "is required");
}
