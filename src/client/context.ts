import type { Idempotency, Operation, ProviderInfo } from "../core/operation.js";
import type { ErrorResponse, PayspecError } from "./errors.js";
import type { Failure, SeenResponse } from "./failure.js";
import type { CallSettings, ClientEvent, Settings } from "./options.js";
import { type Evidence, sumUp, VERDICTS, type Verdict } from "./outcome.js";
import { type Redactor, redactor } from "./redact.js";

/** Headers that help to find a call again in the provider's logs, or say when to come back. */
const KEPT_HEADERS =
  /^(?:content-type|content-length|date|retry-after|(?:x-)?(?:request|correlation|trace)-id|(?:x-)?ratelimit-[a-z]+)$/;

/** By which providers and the gateways before them name a request, the most usual first. */
const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "correlation-id",
  "x-trace-id",
  "trace-id",
] as const;
const LONGEST_REQUEST_ID = 128;

/** One call: its bounds, what it has done so far, and what that proves. */
export class CallContext {
  readonly provider: ProviderInfo;
  readonly id: string;
  readonly operation: Operation;
  readonly settings: Settings & CallSettings;
  /** What a repeat of this very request would be; that of the operation, unless its key is missing. */
  kind: Idempotency;
  /** Every credential that is to be hidden: each that was asked for, and from the first error on those given as texts. */
  readonly secrets = new Set<string>();
  /** Requests begun. */
  attempts = 0;
  /** What the attempts so far prove together. */
  evidence: Evidence | undefined;
  #callId: string | undefined;
  #madeRedactor: Redactor | undefined;
  readonly #begun = performance.now();

  constructor(provider: ProviderInfo, id: string, operation: Operation, settings: Settings & CallSettings) {
    this.provider = provider;
    this.id = id;
    this.operation = operation;
    this.kind = operation.kind;
    this.settings = settings;
  }

  elapsedMs(): number {
    return performance.now() - this.#begun;
  }

  remainingMs(): number {
    return this.settings.timeoutMs - this.elapsedMs();
  }

  // Each event is one literal: docs/decisions/two-writers.md says why.
  reportAttempt(): void {
    const { attempts: attempt, id: operation } = this;
    const { method, path: urlTemplate } = this.operation;
    const { name: provider } = this.provider;
    this.#emit({ type: "attempt", callId: "", provider, operation, attempt, method, urlTemplate });
  }

  reportRetry(delayMs: number, message: string): void {
    const { id: operation } = this;
    const { name: provider } = this.provider;
    const [attempt, reason] = [this.attempts + 1, this.redact(message)];
    this.#emit({ type: "retry", callId: "", provider, operation, attempt, delayMs, reason });
  }

  reportSuccess({ status, headers }: SeenResponse): void {
    if (this.settings.onEvent === undefined) return;
    const { attempts, id: operation } = this;
    const { name: provider } = this.provider;
    const durationMs = this.elapsedMs();
    const event: ClientEvent = { type: "success", callId: "", provider, operation, attempts, durationMs, status };
    this.#emit(
      event,
      this.#requestId((name) => headers.get(name)),
    );
  }

  reportError(error: PayspecError): PayspecError {
    if (this.settings.onEvent === undefined) return error;
    const { attempts, id: operation } = this;
    const { name: provider } = this.provider;
    const durationMs = this.elapsedMs();
    const { outcome, response } = error;
    const event: ClientEvent = { type: "error", callId: "", provider, operation, attempts, durationMs, outcome, error };
    this.#emit(
      event,
      this.#requestId((name) => response?.headers[name]),
    );
    return error;
  }

  /** A listener that throws, at once or later, does not fail a payment. */
  #emit(event: ClientEvent, requestId?: string): void {
    const { onEvent, tag } = this.settings;
    if (onEvent === undefined) return;
    try {
      this.#callId ??= crypto.randomUUID();
      event.callId = this.#callId;
      if (tag !== undefined) event.tag = tag;
      if (requestId !== undefined && "durationMs" in event) event.requestId = requestId;
      const returned: unknown = onEvent(event);
      // By its form: a promise may be another realm's.
      if (returned !== undefined) Promise.resolve(returned).catch(() => {});
    } catch {
      // As documented.
    }
  }

  #requestId(header: (name: string) => string | null | undefined): string | undefined {
    for (const name of REQUEST_ID_HEADERS) {
      const value = header(name);
      // Redacted before it is cut: a part of a credential would not be found.
      if (value?.trim()) return this.redact(value).slice(0, LONGEST_REQUEST_ID);
    }
    return undefined;
  }

  /** What the evidence comes to, after that of the attempts before. */
  verdict(evidence: Evidence): Verdict {
    return VERDICTS[this.kind][sumUp(this.evidence, evidence)];
  }

  /** Everything that leaves the call by an error passes here, and so past the redactor. */
  error(failure: Failure): PayspecError {
    const { outcome } = this.verdict(failure.evidence);
    return new failure.type({
      provider: this.provider.name,
      operation: this.id,
      outcome,
      attempts: this.attempts,
      message: this.#redactor.text(failure.message),
      status: failure.response?.status,
      code: failure.code === undefined ? undefined : this.#redactor.text(failure.code),
      advice: failure.advice ?? (outcome === "unknown" ? this.#advice() : undefined),
      response: failure.response && this.#responseOf(failure.response),
      cause: failure.cause,
      issues: failure.issues?.map(({ path, message }) => ({
        path: this.#redactor.text(path),
        message: this.#redactor.text(message),
      })),
      fieldErrors: failure.fieldErrors && this.#fieldErrorsOf(failure.fieldErrors),
      retryAfterMs: failure.retryAfterMs,
    });
  }

  /** That of the operation speaks of its key: of a request without it, it would not be true. */
  #advice(): string | undefined {
    const { key, advice } = this.operation;
    if (this.kind === this.operation.kind) return advice;
    return `This request had no usable ${key}, and nothing keeps it from taking effect twice. It may have been carried out: ask the provider before you send it again.`;
  }

  /** What a fetch or a middleware throws may quote a header; only its words, redacted, and its code go on. */
  causeOf(thrown: unknown, network?: { readonly code: string | undefined }): Error {
    const cause = new Error(this.redact(wordsOf(thrown, network !== undefined)));
    const code = network?.code;
    return code === undefined ? cause : Object.assign(cause, { code: this.redact(code) });
  }

  redact(text: string): string {
    return this.#redactor.text(text);
  }

  /** Made when it is needed: most calls have nothing to hide. */
  get #redactor(): Redactor {
    if (this.#madeRedactor !== undefined) return this.#madeRedactor;
    // What is thrown before the first attempt may quote a credential that nobody has asked for yet.
    for (const secret of Object.values(this.settings.secrets)) if (typeof secret === "string") this.secrets.add(secret);
    this.#madeRedactor = redactor(this.secrets);
    return this.#madeRedactor;
  }

  #responseOf({ status, headers, body }: SeenResponse): ErrorResponse {
    const kept = [...headers].filter(([name]) => KEPT_HEADERS.test(name));
    const shown = kept.map(([name, value]): [string, string] => [name, this.#redactor.text(value)]);
    return { status, headers: Object.fromEntries(shown), body: this.#redactor.value(body) };
  }

  #fieldErrorsOf(errors: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
    const shown = Object.entries(errors).map(([field, texts]): [string, readonly string[]] => [
      this.#redactor.text(field),
      texts.map((text) => this.#redactor.text(text)),
    ]);
    return Object.fromEntries(shown);
  }
}

/** @param inner whether what it was caused by says more, as in "fetch failed" */
function wordsOf(thrown: unknown, inner: boolean): string {
  try {
    const error = inner && thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    if (error instanceof Error) return error.message;
    return typeof error === "string" ? error : "what was thrown is not an Error";
  } catch {
    return "what was thrown cannot be read";
  }
}
