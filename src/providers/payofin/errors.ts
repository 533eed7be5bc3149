import type { ProviderError } from "../../client/failure.js";
import { codeText } from "../../core/json.js";
import { isRecord, nonBlank } from "../../core/untyped.js";
import { rejectionOf } from "./codes.js";

/**
 * An HTTP error may have the body of a response, in either spelling (payofin-envelope-case). Its status decides what it
 * is, for the document names no HTTP error; but a body that does not agree that nothing was collected leaves the outcome
 * unknown.
 */
export function readPayofinError(_status: number, body: unknown): ProviderError {
  if (!isRecord(body)) return {};
  const codes = new Set(given(body.resultCode, body.ResultCode).map(codeText));
  const [code] = codes;
  const message = nonBlank(body.resultMessage) ?? nonBlank(body.ResultMessage);
  const meaning = code === undefined ? undefined : rejectionOf(code, message ?? "");
  const agrees =
    given(body.payofinPaymentDetails, body.PayofinPaymentDetails).length === 0 &&
    given(body.result, body.Result).every((result) => result === false) &&
    (codes.size === 0 || (codes.size === 1 && meaning?.evidence === "refused"));
  return { message, code, ...(agrees ? { advice: meaning?.advice } : { evidence: "uncertain" }) };
}

/** What is there, in the one spelling or the other. */
function given(...values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => value !== undefined && value !== null);
}
