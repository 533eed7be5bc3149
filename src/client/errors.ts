import type { Issue } from "../core/issues.js";
import type { Outcome } from "./outcome.js";

/** What is kept of a provider's response. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers that help to find a call again (ids, limits, dates); no others. */
  readonly headers: Readonly<Record<string, string>>;
  /** As parsed, with every credential replaced. */
  readonly body: unknown;
}

/** All that an error may hold. What is not listed here cannot get into a log by way of an error. */
export interface ErrorDetails {
  readonly provider: string;
  readonly operation: string;
  readonly outcome: Outcome;
  readonly attempts: number;
  readonly message: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly advice?: string | undefined;
  readonly response?: ErrorResponse | undefined;
  readonly cause?: unknown;
  readonly issues?: readonly Issue[] | undefined;
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** Advice is always there while the outcome is unknown. */
type Advised<E> = E &
  (
    | { readonly outcome: "failed" }
    | {
        readonly outcome: "unknown";
        /** What to do next. */
        readonly advice: string;
      }
  );

/** Every error a call throws. `outcome` says whether money may have moved. It holds no credential anywhere. */
export abstract class PayspecError extends Error {
  /** Its name, such as "inex". */
  readonly provider: string;
  /** The spec's operationId. */
  readonly operation: string;
  /** "failed": certainly without effect. "unknown": it may have taken effect; see `advice`. */
  readonly outcome: Outcome;
  /** How many requests were begun. */
  readonly attempts: number;
  /** The HTTP status, where there was a response. */
  declare readonly status?: number;
  /** The provider's own code where it sends one ("PAYMENT-002", "-10"). */
  declare readonly code?: string;
  /** What to do next: always there while the outcome is unknown, sometimes after a rejection. */
  declare readonly advice?: string;
  /** The response: status, a few headers, and the body with every credential replaced. */
  declare readonly response?: ErrorResponse;

  // For the compiler alone: after `instanceof`, `outcome` decides whether `advice` can be missing.
  declare static readonly [Symbol.hasInstance]: <E extends abstract new (...args: never) => unknown>(
    this: E,
    value: unknown,
  ) => value is Advised<InstanceType<E>>;

  constructor(details: ErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.provider = details.provider;
    this.operation = details.operation;
    this.outcome = details.outcome;
    this.attempts = details.attempts;
    assignGiven(this, {
      status: details.status,
      code: details.code,
      advice: details.advice,
      response: details.response,
    });
  }

  /** Plain data for a log: every property of the error, the stack and the cause left out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/** An absent fact is an absent property, not `undefined`. */
function assignGiven(target: object, facts: Readonly<Record<string, unknown>>): void {
  Object.assign(target, Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)));
}

/**
 * Caught before anything was sent; `issues` names each field and its rule. Only a credential that fails on a later
 * attempt comes after something was: `outcome` then says what the attempts before prove.
 */
export class InvalidRequestError extends PayspecError {
  /** Each field that is wrong, and its rule. */
  readonly issues: readonly Issue[];
  constructor(details: ErrorDetails) {
    super(details);
    this.issues = details.issues ?? [];
  }
}

/** 401, or the provider's code for wrong credentials. */
export class AuthenticationError extends PayspecError {}

/** 403, or the provider's code for a missing right. */
export class PermissionError extends PayspecError {}

/** 404, or the provider's code for something that is not there. */
export class NotFoundError extends PayspecError {}

/** The provider said no: 422, a 200 that says no, or another 4xx; one that its spec does not document proves nothing. */
export class RejectedError extends PayspecError {
  /** Texts by the provider's field names; empty where it blames no field. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  constructor(details: ErrorDetails) {
    super(details);
    this.fieldErrors = details.fieldErrors ?? {};
  }
}

/** 429: this attempt had no effect; wait before the next call. */
export class RateLimitError extends PayspecError {
  /** How long the provider asks to wait, in ms, where it says so. */
  declare readonly retryAfterMs?: number;
  constructor(details: ErrorDetails) {
    super(details);
    assignGiven(this, { retryAfterMs: details.retryAfterMs });
  }
}

/** 5xx, or the provider's code for a failure of its own. */
export class ServerError extends PayspecError {}

/** The response is not what the spec allows: type, field, JSON, media type, status, redirect, size. */
export class ContractError extends PayspecError {
  /** Where the response breaks the spec, and which rule. */
  readonly issues: readonly Issue[];
  constructor(details: ErrorDetails) {
    super(details);
    this.issues = details.issues ?? [];
  }
}

/** The connection was refused, lost or could not be made: TCP, DNS, TLS. */
export class ConnectionError extends PayspecError {}

/** An attempt or the whole call ran out of time. */
export class TimeoutError extends PayspecError {}

/** The caller's signal; `cause` is its reason. */
export class AbortedError extends PayspecError {}

const CLASSES = {
  InvalidRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  RejectedError,
  RateLimitError,
  ServerError,
  ContractError,
  ConnectionError,
  TimeoutError,
  AbortedError,
};
// By key, so that a minifier that renames the classes leaves their names alone.
for (const [name, { prototype }] of Object.entries(CLASSES)) {
  Object.defineProperty(prototype, "name", { value: name, configurable: true, writable: true });
}
