import type { ProviderError } from "../../runtime/failure.js";
import { digitsOf, isExactNumber } from "../../runtime/json.js";
import { isRecord, textOf } from "../../runtime/loose.js";
import { refusalOf, SUCCESS } from "./codes.js";

/**
 * An HTTP error may have the body of an answer, in either spelling. Its status decides what it is, for the document
 * names no HTTP error; but a body that does not agree that nothing was collected leaves the outcome unknown.
 */
export function readPayofinError(_status: number, body: unknown): ProviderError {
  if (!isRecord(body)) return {};
  const raw = body.resultCode ?? body.ResultCode;
  const code = typeof raw === "number" || isExactNumber(raw) ? digitsOf(raw) : undefined;
  const message = textOf(body.resultMessage) ?? textOf(body.ResultMessage);
  const details = body.payofinPaymentDetails ?? body.PayofinPaymentDetails ?? undefined;
  const claimsSuccess = body.result === true || body.Result === true || code === SUCCESS || details !== undefined;
  const meaning = code === undefined || claimsSuccess ? undefined : refusalOf(code, message ?? "");
  const doubtful = claimsSuccess || meaning?.evidence === "uncertain";
  return { message, code, advice: meaning?.advice, evidence: doubtful ? "uncertain" : undefined };
}
