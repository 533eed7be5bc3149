import { describeIssues, type Issue } from "../core/issues.js";
import { parseJson } from "../core/json.js";
import type { Operation } from "../core/operation.js";
import { isBodiless, isSuccess } from "../core/statuses.js";
import {
  AuthenticationError,
  ContractError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RejectedError,
  ServerError,
} from "./errors.js";
import type { ErrorType, Failure, ProviderError, SeenResponse } from "./failure.js";
import type { Evidence } from "./outcome.js";
import type { ReceivedResponse, UnreadableResponse } from "./response.js";

/** Reads a provider's error body, whatever it is, into what it adds to the error. Must not throw. */
export type ReadError = (status: number, body: unknown) => ProviderError;

interface Rule {
  readonly type: ErrorType;
  readonly evidence: Evidence;
  readonly repeatable: boolean;
}
const REJECTIONS: Readonly<Record<number, Rule>> = {
  401: { type: AuthenticationError, evidence: "refused", repeatable: false },
  403: { type: PermissionError, evidence: "refused", repeatable: false },
  404: { type: NotFoundError, evidence: "refused", repeatable: false },
  422: { type: RejectedError, evidence: "refused", repeatable: false },
  429: { type: RateLimitError, evidence: "refused", repeatable: true },
};

/** Whether a status means a rejection wherever it comes from, so that no document needs to say it. */
export function isKnownRejection(status: number): boolean {
  return Object.hasOwn(REJECTIONS, status);
}

function ruleFor(status: number, { rejections }: Operation): Rule {
  const rejection = REJECTIONS[status];
  if (rejection !== undefined) return rejection;
  if (rejections?.includes(status)) return { type: RejectedError, evidence: "refused", repeatable: false };
  if (status >= 500 && status <= 599) return { type: ServerError, evidence: "uncertain", repeatable: true };
  // A 4xx that no spec documents may come from anything on the way, after the provider has acted.
  if (status >= 400 && status <= 499) return { type: RejectedError, evidence: "uncertain", repeatable: false };
  return { type: ContractError, evidence: "uncertain", repeatable: false };
}

/** @returns what failed, or `undefined` for a response that can be checked against the spec */
export function classify(response: ReceivedResponse, operation: Operation, readError: ReadError): Failure | undefined {
  if (!isSuccess(operation, response.status)) {
    return byStatus(response, operation, readError(response.status, saidBy(response)));
  }
  if (isBodiless(operation, response.status)) return undefined;
  return response.flaw === undefined ? undefined : contractFailure(`the response ${response.flaw}`, response);
}

/** Servers label their errors as they like; what is JSON all the same may say that something was done. */
function saidBy({ flaw, body, text }: ReceivedResponse): unknown {
  if (flaw === undefined) return body;
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** The status of a rejection still decides where the body cannot be read; no status, or a success, decides nothing. */
export function classifyUnreadable(unreadable: UnreadableResponse, operation: Operation): Failure {
  const { status, headers } = unreadable;
  if (status === undefined || headers === undefined) return contractFailure(`the response ${unreadable.message}`);
  const seen = { status, headers };
  return isSuccess(operation, status)
    ? contractFailure(`the response ${unreadable.message}`, seen)
    : byStatus(seen, operation, {});
}

function byStatus(response: SeenResponse, operation: Operation, said: ProviderError): Failure {
  const { status } = response;
  const rule = ruleFor(status, operation);
  const plain = `the provider responded with ${status}${hintOf(status)}`;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const issues = rule.type === ContractError ? [{ path: "", message: plain }] : undefined;
  // What a code in the body rejects does not pass by itself, as the 5xx around it might.
  const bodyDecides = said.evidence === "refused" && rule.evidence !== "refused";
  const repeatable = rule.repeatable && !bodyDecides;
  return {
    message: plain,
    issues,
    ...rule,
    retryAfterMs: retryAfterMs(response.headers),
    response,
    ...given,
    repeatable,
  };
}

/** For a response without words of the provider. */
function hintOf(status: number): string {
  if (status === 404) return ", without a reason; if that is unexpected, check the path of baseUrl";
  return status >= 300 && status <= 399 ? ", a redirect, which is never followed" : "";
}

/** What is found before an attempt begins. */
export function invalidRequest(issues: readonly Issue[]): Failure {
  return { type: InvalidRequestError, evidence: "unsent", repeatable: false, message: describeIssues(issues), issues };
}

export function specFailure(issues: readonly Issue[], response: SeenResponse): Failure {
  return contractFailure(`the response breaks the spec: ${describeIssues(issues)}`, response, issues);
}

export function contractFailure(
  message: string,
  response?: SeenResponse,
  issues: readonly Issue[] = [{ path: "", message }],
): Failure {
  return { type: ContractError, evidence: "uncertain", repeatable: false, message, issues, response };
}

/** RFC 9110's date, also as servers write UTC by mistake, and its older form. */
const DATES = [
  /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]0000)$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
];
/** The oldest form has no zone, and means UTC. */
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** Seconds or an HTTP date; anything else says nothing, though `Date.parse` alone would find a date in any text. */
function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^[0-9]+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const isDate = DATES.some((form) => form.test(value));
  const at = isDate ? Date.parse(value) : ASCTIME.test(value) ? Date.parse(`${value} GMT`) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
