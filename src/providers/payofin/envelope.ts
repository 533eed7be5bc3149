import type { components } from "../../../generated/payofin/types.js";
import { ContractError, RejectedError } from "../../client/errors.js";
import { RejectedResponse } from "../../client/failure.js";
import { readInteger } from "../../core/convert.js";
import { invalid } from "../../core/issues.js";
import { printJson } from "../../core/json.js";
import { rejectionOf, SUCCESS } from "./codes.js";

type Envelope = components["schemas"]["Envelope"];

export interface Content<T> {
  readonly content: T;
  readonly resultCode: number;
  readonly resultMessage: string;
}

/**
 * What a success holds. It needs all three witnesses: `result`, `resultCode` and the content itself.
 * @param none the code that says that there is nothing; what is returned then is `undefined`
 * @throws RejectedResponse
 */
export function contentOf<T>(response: Envelope, content: T | null | undefined): Content<T>;
export function contentOf<T>(response: Envelope, content: T | null | undefined, none: string): Content<T> | undefined;
export function contentOf<T>(response: Envelope, content: T | null | undefined, none?: string): Content<T> | undefined {
  const result = either(response.result, response.Result, "result");
  const code = readInteger(either(response.resultCode, response.ResultCode, "resultCode"), "resultCode");
  const resultMessage = optional(response.resultMessage, response.ResultMessage, "resultMessage") ?? "";
  const given = content ?? undefined;
  if (result && code === SUCCESS && given !== undefined)
    return { content: given, resultCode: Number(code), resultMessage };
  const isEmpty = given === undefined || (Array.isArray(given) && given.length === 0);
  const agreed = !result && code !== SUCCESS && isEmpty;
  if (agreed && code === none) return undefined;
  // payofin-refusal-is-200, payofin-contradicting-result
  throw new RejectedResponse(agreed ? rejectionOf(code, resultMessage) : contradiction(result, code, resultMessage));
}

function contradiction(result: boolean, code: string, message: string) {
  const said = message === "" ? "" : ` (${message})`;
  return {
    type: result ? ContractError : RejectedError,
    evidence: "uncertain",
    code,
    message: `result, resultCode ${code} and the content of the response contradict each other${said}`,
  } as const;
}

/** One field, spelled in camelCase or in PascalCase; in both only if they agree. */
export function optional<T>(camel: T | undefined, pascal: T | undefined, path: string): T | undefined {
  // payofin-envelope-case, payofin-list-case
  if (camel !== undefined && pascal !== undefined && printJson(camel) !== printJson(pascal)) {
    invalid(path, "is there in two spellings that differ");
  }
  return camel ?? pascal;
}

export function either<T>(camel: T | undefined, pascal: T | undefined, path: string): T {
  return optional(camel, pascal, path) ?? invalid(path, "is required");
}
