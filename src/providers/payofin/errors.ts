import type { ProviderError } from "../../runtime/failure.js";
import { digitsOf, isExactNumber } from "../../runtime/json.js";
import { isRecord, textOf } from "../../runtime/loose.js";

/**
 * An HTTP error may have the body of a refusal, in either spelling. Its status decides what it is: the document names
 * no HTTP error, so the code in it adds only words.
 */
export function readPayofinError(_status: number, body: unknown): ProviderError {
  if (!isRecord(body)) return {};
  const code = body.resultCode ?? body.ResultCode;
  return {
    message: textOf(body.resultMessage) ?? textOf(body.ResultMessage),
    code: typeof code === "number" || isExactNumber(code) ? digitsOf(code) : undefined,
  };
}
