import type { Issue } from "../core/issues.js";
import type { ErrorDetails, PayspecError } from "./errors.js";
import type { Evidence } from "./outcome.js";

export type ErrorType = new (details: ErrorDetails) => PayspecError;

/** What a provider's own words add to an error. What is not said here follows from the HTTP status. */
export interface ProviderError {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly advice?: string | undefined;
  readonly type?: ErrorType | undefined;
  readonly evidence?: Evidence | undefined;
}

/** One thing that went wrong and what it proves: the whole base of an error and of the decision to repeat. */
export interface Failure extends ProviderError {
  readonly type: ErrorType;
  readonly evidence: Evidence;
  readonly message: string;
  /** Whether the event can pass by itself. Whether a repeat is safe is another question. */
  readonly repeatable: boolean;
  readonly issues?: readonly Issue[] | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
  readonly response?: SeenResponse | undefined;
}
export interface SeenResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body?: unknown;
}

/**
 * Marks an error of a test's own setup, such as a mock that is asked for a response that no document has. A call throws
 * it as it is, not as a PayspecError: it says nothing of a payment, and "unknown" would let a test pass by mistake.
 */
export const SETUP_ERROR: unique symbol = Symbol.for("payspec.setupError");

export function isSetupError(thrown: unknown): boolean {
  return thrown instanceof Error && SETUP_ERROR in thrown;
}

/** Thrown by a reader that finds a rejection under a status of success. */
export class RejectedResponse extends Error {
  readonly rejection: ProviderError & Pick<Failure, "type" | "evidence">;
  constructor(rejection: RejectedResponse["rejection"]) {
    super("the provider rejected the request");
    this.rejection = rejection;
  }
}

/** What ends a call from within it, until the error is made of it; never leaves the call. */
export class FailedCall extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
