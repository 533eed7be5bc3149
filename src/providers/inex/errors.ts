import type { ProviderError } from "../../client/failure.js";
import { isRecord, nonBlank, nonBlanks } from "../../core/untyped.js";

/**
 * inex-error-message: Laravel's error body. On 403 and 404 `message` is only "error", and the text for people is
 * `errors.general[0]`; on 422 it is in `message`, and `errors` has the fields.
 */
export function readInexError(_status: number, body: unknown): ProviderError {
  if (!isRecord(body)) return {};
  const texts = isRecord(body.errors) ? Object.entries(body.errors) : [];
  const fields = texts.map(([field, value]): [string, readonly string[]] => [field, nonBlanks(value)]);
  const { general = [], ...named } = Object.fromEntries(fields);
  const [first, ...more] = general;
  const fieldErrors = more.length === 0 ? named : { ...named, general: more };
  return { message: first ?? spoken(body.message) ?? Object.values(named)[0]?.[0], fieldErrors };
}

function spoken(message: unknown): string | undefined {
  const text = nonBlank(message);
  return text?.toLowerCase() === "error" ? undefined : text;
}
