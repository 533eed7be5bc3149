import { withEnumNumbers } from "../core/enum-numbers.js";
import { IssueError } from "../core/issues.js";
import { printJson } from "../core/json.js";
import type { Operation } from "../core/operation.js";
import { writeHeaders, writePath, writeQuery } from "../core/parameters.js";
import { isRecord } from "../core/untyped.js";
import { authorize } from "./auth.js";
import { classify, classifyUnreadable, invalidRequest, type ReadError } from "./classify.js";
import { networkCode, saysUnsent } from "./connection-errors.js";
import type { CallContext } from "./context.js";
import { Deadline, sleep } from "./deadline.js";
import { AbortedError, ConnectionError, TimeoutError } from "./errors.js";
import { type Failure, isSetupError } from "./failure.js";
import { addBody, OneShotBody, TAKES_ITERABLES } from "./one-shot-body.js";
import { sumUp } from "./outcome.js";
import { openResponse, type ReceivedResponse, readResponse, UnreadableResponse } from "./response.js";
import { USER_AGENT } from "./user-agent.js";

/** What an attempt came to. A failure may have a response that was read to its end, such as a 403. */
export type AttemptResult =
  | { readonly kind: "response"; readonly response: ReceivedResponse }
  | { readonly kind: "failure"; readonly failure: Failure; readonly response?: ReceivedResponse };

/** One request, before its credentials: the same bytes for every attempt. */
export interface WireRequest {
  readonly url: string;
  /** What a caller of `raw` gave; ours come on top. */
  readonly headers: Headers | undefined;
  readonly body: string | undefined;
  /** The members of the body; a key of repeats is looked for among them. */
  readonly members: unknown;
}

export interface OperationRequest {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly body?: unknown;
}

/**
 * The request of a typed method: the same bytes as `raw` sends (docs/decisions/two-writers.md).
 * @param root without a slash at its end; nothing in a parameter can lead out of it
 */
export function writeRequest(root: string, operation: Operation, { params = {}, body }: OperationRequest): WireRequest {
  const query = params.query === undefined ? "" : writeQuery(operation, { ...params.query });
  const path = writePath(operation, operation.path, { ...params.path });
  return {
    url: `${root}${path}${query === "" ? "" : `?${query}`}`,
    headers: params.header && new Headers(writeHeaders(params.header)),
    body: body === undefined ? undefined : printJson(body),
    members: body,
  };
}

const BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 10_000;

/** Sends one request until there is a response or repeating is unsafe, useless or too late: the last attempt's result. */
export async function send(wire: WireRequest, call: CallContext, readError: ReadError): Promise<AttemptResult> {
  if (call.kind === "key" && !holdsKey(wire, call.operation)) call.kind = "none";
  for (;;) {
    const result = await attempt(wire, call, readError);
    if (result.kind === "response") return result;
    const { failure } = result;
    const delayMs = delayBefore(failure, call);
    call.evidence = sumUp(call.evidence, failure.evidence);
    if (delayMs === undefined) return result;
    call.reportRetry(delayMs, failure.message);
    await sleep(delayMs, call.settings.signal);
  }
}

/** Without its key a payment is one that nothing protects from being booked twice; `raw` can send such a one. */
function holdsKey({ members, headers }: WireRequest, { key, keyIn }: Operation): boolean {
  if (key === undefined) return false;
  const value = keyIn === "header" ? headers?.get(key) : isRecord(members) ? members[key] : undefined;
  return typeof value === "string" && value.trim() !== "";
}

function headersOf({ headers, body }: WireRequest, { requestType, responseType }: Operation): Headers {
  const own = headers === undefined ? new Headers() : new Headers(headers);
  own.set("accept", responseType);
  if (body !== undefined && requestType !== undefined) own.set("content-type", requestType);
  // A caller of `raw` may have given one.
  if (USER_AGENT !== undefined && !headers?.has("user-agent")) own.set("user-agent", USER_AGENT);
  return own;
}

async function attempt(wire: WireRequest, call: CallContext, readError: ReadError): Promise<AttemptResult> {
  const { settings, operation } = call;
  const before = call.attempts;
  const leftMs = call.remainingMs();
  // Without time left, no credential is asked for.
  if (leftMs <= 0) {
    return { kind: "failure", failure: stopFailure(call, { why: "timeout", attemptBegun: false, wholeCall: true }) };
  }
  const deadline = new Deadline(settings.signal, Math.min(settings.attemptTimeoutMs, leftMs));
  const body = bodyOfAttempt(wire, call, deadline);
  const progress = { responseBegun: false };
  try {
    deadline.check();
    const headers = headersOf(wire, operation);
    if (body instanceof OneShotBody) headers.set("content-length", String(body.byteLength));
    const asked = authorize(headers, call.provider, operation, settings.secrets, call.secrets);
    if (asked !== undefined) {
      await deadline.race(asked);
      deadline.check();
    }
    call.attempts += 1;
    call.reportAttempt();
    // The listener may have ended the call, or taken its time: an attempt that it has seen counts, but is not sent.
    deadline.check();
    const response = await deadline.race(exchange(wire.url, headers, body, call, deadline, progress));
    const failure = classify(response, operation, readError);
    return failure === undefined ? { kind: "response", response } : { kind: "failure", failure, response };
  } catch (thrown) {
    deadline.cancel();
    if (body instanceof OneShotBody) body.close();
    if (deadline.stopped !== undefined) {
      const stop = { why: deadline.stopped, attemptBegun: call.attempts > before };
      return {
        kind: "failure",
        failure: stopFailure(call, { ...stop, wholeCall: leftMs <= settings.attemptTimeoutMs }),
      };
    }
    if (thrown instanceof IssueError && call.attempts === before) {
      return { kind: "failure", failure: invalidRequest(thrown.issues) };
    }
    // A payment without a body may be sent by a `fetch` that takes none.
    const untaken = wire.body !== undefined && body instanceof OneShotBody && !body.wasTaken;
    return { kind: "failure", failure: failureOf(call, thrown, { ...progress, untaken }) };
  } finally {
    deadline.end();
  }
}

/** A payment without a body gets an empty one: the platform cannot send it again by itself either. */
function bodyOfAttempt(wire: WireRequest, call: CallContext, deadline: Deadline): OneShotBody | string | undefined {
  const isPayment = call.operation.kind !== "read" && call.operation.method !== "GET";
  if (!TAKES_ITERABLES || (wire.body === undefined && !isPayment)) return wire.body;
  return new OneShotBody(wire.body ?? "", deadline);
}

/** Goes on when its attempt is over, so that a response that comes too late is still closed. */
async function exchange(
  url: string,
  headers: Headers,
  body: OneShotBody | string | undefined,
  { settings, operation: { method, enumNumbers } }: CallContext,
  deadline: Deadline,
  progress: { responseBegun: boolean },
): Promise<ReceivedResponse> {
  const fetch = settings.fetch ?? globalThis.fetch;
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual", signal: deadline.signal };
  addBody(init, body);
  const given = await fetch(url, init);
  progress.responseBegun = true;
  const response = await readResponse(openResponse(given), settings.maxResponseBytes, deadline);
  return enumNumbers === undefined ? response : { ...response, body: withEnumNumbers(enumNumbers, response.body) };
}

interface Seen {
  /** From then on no code proves that nothing was sent. */
  readonly responseBegun: boolean;
  /** Whether the body of the attempt was never taken; where that is not known, no code is proof. */
  readonly untaken: boolean;
}

function failureOf(call: CallContext, thrown: unknown, { responseBegun, untaken }: Seen): Failure {
  if (isSetupError(thrown)) throw thrown;
  if (thrown instanceof UnreadableResponse) return classifyUnreadable(thrown, call.operation);
  const code = networkCode(thrown);
  const unmade = !responseBegun && saysUnsent(thrown);
  const evidence = unmade && untaken ? "unsent" : "uncertain";
  // Deno, workerd and browsers have no codes: a wrong host name must not read as a connection that there was.
  const lost = responseBegun || (code !== undefined && !unmade) ? "was lost" : "was lost, or could not be made";
  const what = unmade && (untaken || call.kind === "read") ? "could not be made" : lost;
  const message = `the connection ${what}${code === undefined ? "" : ` (${code})`}`;
  return { type: ConnectionError, evidence, repeatable: true, message, cause: call.causeOf(thrown, { code }) };
}

interface Stop {
  readonly why: "timeout" | "aborted";
  readonly attemptBegun: boolean;
  /** Whether it is the time of the whole call that is over. */
  readonly wholeCall: boolean;
}

function stopFailure(call: CallContext, { why, attemptBegun, wholeCall }: Stop): Failure {
  // Between attempts nothing is under way: the call proves what its attempts did.
  const evidence = attemptBegun ? "uncertain" : sumUp(call.evidence, "unsent");
  if (why === "aborted") {
    const message = "the caller ended the call";
    return { type: AbortedError, evidence, repeatable: false, message, cause: call.settings.signal?.reason };
  }
  const bound = wholeCall
    ? `timeoutMs, ${call.settings.timeoutMs} ms`
    : `attemptTimeoutMs, ${call.settings.attemptTimeoutMs} ms`;
  return {
    type: TimeoutError,
    evidence,
    repeatable: attemptBegun && !wholeCall,
    message: `no response in time (${bound})`,
  };
}

/** @returns how long to wait before the next attempt; `undefined` where there must be none */
function delayBefore(failure: Failure, call: CallContext): number | undefined {
  const { repeat } = call.verdict(failure.evidence);
  if (!failure.repeatable || !repeat || call.attempts > call.settings.maxRetries) return undefined;
  const backoff = Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (call.attempts - 1));
  // Full jitter: callers that failed together must not come back together.
  const delayMs = failure.retryAfterMs ?? Math.random() * backoff;
  return delayMs < call.remainingMs() ? delayMs : undefined;
}
