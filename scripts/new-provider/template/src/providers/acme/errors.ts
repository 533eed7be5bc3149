import type { ProviderError } from "../../client/failure.js";
import { isRecord, nonBlank } from "../../core/untyped.js";

/**
 * What a refusal says. Its status decides what it proves; where a body proves less, return `evidence: "uncertain"`.
 */
export function readAcmeError(_status: number, body: unknown): ProviderError {
  return isRecord(body) ? { code: nonBlank(body.code), message: nonBlank(body.message) } : {};
}
