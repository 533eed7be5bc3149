import { type Answer, readAnswer, UnreadableAnswer } from "./answer.js";
import type { Call } from "./context.js";
import { authorize } from "./credentials.js";
import { AbortedError, ConnectionError, InvalidRequestError, type PayspecError, TimeoutError } from "./errors.js";
import type { Failure } from "./failure.js";
import { startGuard } from "./guard.js";
import { IssueError, refuse } from "./issues.js";
import { judge, judgeUnreadable, type ReadError } from "./judge.js";
import { isRecord } from "./loose.js";
import { networkCode, provesUnsent } from "./network.js";
import { bodyOfAttempt } from "./once.js";
import { sumUp } from "./outcome.js";

/** An answer that was read, and the error it amounts to, if it does. */
export interface Sent {
  readonly answer: Answer;
  readonly error?: PayspecError;
}

/** The same bytes for every attempt. */
interface Wire {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

const BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 10_000;

/**
 * Sends one request until it is answered or repeating is unsafe, useless or too late.
 * @throws PayspecError where no answer was read
 */
export async function send(request: Request, call: Call, readError: ReadError): Promise<Sent> {
  const wire = await wireOf(request, call);
  for (;;) {
    const result = await attempt(wire, call);
    const answer = "evidence" in result ? undefined : result;
    const verdict = "evidence" in result ? result : (judge(result, call.operation, readError) ?? { answer: result });
    if (!("evidence" in verdict)) return verdict;
    const failure: Failure = verdict;
    const delayMs = delayBefore(failure, call);
    if (delayMs === undefined) {
      const error = call.error(failure);
      // A success that cannot be read is no answer, and neither is a status that no Response can have.
      const answered = answer !== undefined && answer.status >= 200 && answer.status <= 599;
      if (!answered || call.operation.success.includes(answer.status)) throw error;
      return { answer, error };
    }
    call.evidence = sumUp(call.evidence, failure.evidence);
    call.emit({ type: "retry", attempt: call.attempts + 1, delayMs, reason: call.redact(failure.message) });
    await pause(delayMs, call);
  }
}

async function wireOf(request: Request, call: Call): Promise<Wire> {
  const { settings, operation } = call;
  const { baseUrl } = settings;
  const url = new URL(request.url);
  const inside =
    url.pathname === baseUrl.pathname || url.pathname.startsWith(`${baseUrl.pathname.replace(/\/$/, "")}/`);
  if (url.origin !== baseUrl.origin || !inside)
    refuse("baseUrl", "is not where this request would go; nothing was sent");
  const headers = new Headers(request.headers);
  headers.set("accept", operation.responseType);
  const body = request.method === "GET" || request.method === "HEAD" ? undefined : await request.text();
  if (operation.kind === "key" && !holdsKey(body, operation.key)) call.kind = "none";
  if (body !== undefined && operation.requestType !== undefined) headers.set("content-type", operation.requestType);
  return { url: request.url, method: request.method, headers, body: body === "" ? undefined : body };
}

/** Without its key a payment is one that nothing protects from being booked twice; `raw` can send such a one. */
function holdsKey(body: string | undefined, key: string | undefined): boolean {
  try {
    const members: unknown = JSON.parse(body ?? "");
    const value = isRecord(members) && key !== undefined ? members[key] : undefined;
    return typeof value === "string" && value.trim() !== "";
  } catch {
    return false;
  }
}

async function attempt(wire: Wire, call: Call): Promise<Answer | Failure> {
  const { settings, operation } = call;
  const before = call.attempts;
  const leftMs = call.remainingMs();
  const guard = startGuard(settings.signal, Math.min(settings.attemptTimeoutMs, leftMs));
  let answered = false;
  try {
    const headers = new Headers(wire.headers);
    await guard.race(authorize(headers, call.provider, settings.secrets, call.secrets));
    call.attempts += 1;
    const { method, path: urlTemplate } = operation;
    call.emit({ type: "attempt", attempt: call.attempts, method, urlTemplate });
    const fetch = settings.fetch ?? globalThis.fetch;
    const body = bodyOfAttempt(wire.body, headers, fetch);
    const init = { method: wire.method, headers, redirect: "manual", signal: guard.signal } as const;
    // One chain, so that an answer that comes too late is still closed.
    const response = Promise.resolve(fetch(wire.url, { ...init, ...body }));
    const read = response.then((it) => {
      answered = true;
      return readAnswer(it, settings.maxResponseBytes, guard.signal);
    });
    return await guard.race(read);
  } catch (thrown) {
    guard.cancel();
    if (guard.stopped !== undefined) {
      return stopFailure(guard.stopped, call, call.attempts > before, leftMs <= settings.attemptTimeoutMs);
    }
    return failureOf(thrown, call, answered);
  } finally {
    guard.end();
  }
}

/** @param answered whether an answer had begun: from then on no code proves that nothing was sent */
function failureOf(thrown: unknown, call: Call, answered: boolean): Failure {
  if (thrown instanceof UnreadableAnswer) return judgeUnreadable(thrown, call.operation);
  if (thrown instanceof IssueError) {
    const { message, issues } = thrown;
    return { type: InvalidRequestError, evidence: "unsent", repeatable: false, message, issues };
  }
  const code = networkCode(thrown);
  const evidence = !answered && provesUnsent(thrown) ? "unsent" : "uncertain";
  const what = evidence === "unsent" ? "could not be made" : "was lost";
  const message = `the connection ${what}${code === undefined ? "" : ` (${code})`}`;
  return { type: ConnectionError, evidence, repeatable: true, message, cause: causeOf(thrown, code, call) };
}

/** What `fetch` throws may quote a header; only its words, redacted, and its code go on. */
function causeOf(thrown: unknown, code: string | undefined, call: Call): Error {
  const inner = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const cause = new Error(call.redact(inner instanceof Error ? inner.message : "fetch threw what is no Error"));
  return code === undefined ? cause : Object.assign(cause, { code: call.redact(code) });
}

function stopFailure(stopped: "timeout" | "aborted", call: Call, begun: boolean, whole: boolean): Failure {
  const evidence = begun || call.attempts > 0 ? "uncertain" : "unsent";
  if (stopped === "aborted") {
    const message = "the caller ended the call";
    return { type: AbortedError, evidence, repeatable: false, message, cause: call.settings.signal?.reason };
  }
  const bound = whole
    ? `timeoutMs, ${call.settings.timeoutMs} ms`
    : `attemptTimeoutMs, ${call.settings.attemptTimeoutMs} ms`;
  return { type: TimeoutError, evidence, repeatable: begun && !whole, message: `no answer in time (${bound})` };
}

/** @returns how long to wait before the next attempt; `undefined` where there must be none */
function delayBefore(failure: Failure, call: Call): number | undefined {
  if (!call.mayRepeat(failure)) return undefined;
  const backoff = Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (call.attempts - 1));
  // Full jitter: callers that failed together must not come back together.
  const delayMs = failure.retryAfterMs ?? Math.random() * backoff;
  return delayMs < call.remainingMs() ? delayMs : undefined;
}

async function pause(delayMs: number, call: Call): Promise<void> {
  const guard = startGuard(call.settings.signal, delayMs);
  try {
    await guard.over;
  } catch {
    if (guard.stopped === "aborted") throw call.error(stopFailure("aborted", call, true, false));
  } finally {
    guard.end();
  }
}
