import { RejectedError } from "../../client/errors.js";
import type { ProviderError } from "../../client/failure.js";
import { codeText } from "../../core/json.js";
import { isRecord, nonBlank } from "../../core/untyped.js";

/**
 * `error.code` of a completion: PAYMENT-001 no such payment, -002 no such payment method, -003 another currency than the
 * payment's. Open: a code the provider adds later still arrives. Vendor page: Complete payment by document ID.
 */
export type ActivePlatformCode = "PAYMENT-001" | "PAYMENT-002" | "PAYMENT-003" | (string & {});

/** activeplatform-404-codes: the one 404 that misses nothing; the currency is not the payment's. */
const CURRENCY_MISMATCH = "PAYMENT-003" satisfies ActivePlatformCode;

/**
 * JSON:API's `errors`: an array, or as some of the vendor's pages have it, one object. Every member may be missing
 * (activeplatform-error-shape).
 */
export function readActivePlatformError(status: number, body: unknown): ProviderError {
  if (!isRecord(body)) return {};
  const list: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [body.errors];
  const errors = list.filter(isRecord);
  const texts = errors.flatMap((error) => nonBlank(error.detail) ?? nonBlank(error.title) ?? []);
  const [code] = errors.flatMap((error) => codeOf(error.code) ?? []);
  return {
    message: texts.length === 0 ? undefined : texts.join("; "),
    code,
    fieldErrors: fieldErrorsOf(errors),
    type: status === 404 && code === CURRENCY_MISMATCH ? RejectedError : undefined,
  };
}

/** activeplatform-422-no-code: the vendor's table has a "-" where there is no code. */
function codeOf(code: unknown): string | undefined {
  const text = codeText(code);
  return text === "-" ? undefined : text;
}

function fieldErrorsOf(
  errors: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, readonly string[]>> {
  const fields = new Map<string, string[]>();
  for (const { source, detail, title } of errors) {
    const field = isRecord(source)
      ? (nonBlank(source.parameter) ?? nonBlank(source.pointer)?.split("/").at(-1))
      : undefined;
    const text = nonBlank(detail) ?? nonBlank(title);
    if (field !== undefined && text !== undefined) fields.set(field, [...(fields.get(field) ?? []), text]);
  }
  return Object.fromEntries(fields);
}
