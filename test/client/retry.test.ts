import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  ContractError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RejectedError,
  ServerError,
  TimeoutError,
} from "../../src/client/errors.js";
import type { ClientEvent } from "../../src/client/options.js";
import {
  type Event,
  expectVerdict,
  failureOf,
  KEYED,
  KEYLESS,
  OPERATIONS,
  type Operation,
  READ,
} from "../helpers/hostile-calls.js";

const baseUrl = "https://api.example/v1";

type Step = (signal: AbortSignal | null | undefined) => Response | Promise<Response>;
interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: unknown;
}

/** A fetch that plays one step an attempt, the last one for ever, and keeps what it was given and took. */
function playing(...steps: readonly Step[]) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const step = steps[Math.min(sent.length, steps.length - 1)];
    const headers = [...new Headers(init?.headers)];
    const body = step === unsent ? "never taken" : init?.body && String(init.body);
    sent.push({ url: String(url), method: init?.method, headers, body });
    if (step === undefined) throw new Error("no step");
    return step(init?.signal);
  };
  return { fetch, sent };
}
const status =
  (code: number, headers: Record<string, string> = {}, body = "{}"): Step =>
  () =>
    new Response(body, { status: code, headers: { "content-type": "application/json", ...headers } });
const success = ({ good }: Operation): Step => status(200, {}, good);
const network =
  (code: string, syscall: string): Step =>
  () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
  };
const lost = network("ECONNRESET", "read");
const unsent = network("ECONNREFUSED", "connect");
const silence: Step = (signal) =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("stopped"))));

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const undocumented = [400, 402, 405, 406, 408, 409, 410, 413, 415, 418, 425, 451, 499];
const strange = [201, 202, 203, 205, 206, 299, 300, 304, 399];
const EVENTS: readonly (readonly [string, Step, Event])[] = [
  ["refused port", unsent, { evidence: "unsent", passes: true, type: ConnectionError }],
  ["lost connection", lost, { evidence: "uncertain", passes: true, type: ConnectionError }],
  ["429", status(429), { evidence: "refused", passes: true, type: RateLimitError }],
  [
    "429, a page",
    status(429, { "content-type": "text/html" }, "<p>"),
    { evidence: "refused", passes: true, type: RateLimitError },
  ],
  ["401", status(401), { evidence: "refused", passes: false, type: AuthenticationError }],
  ["403", status(403), { evidence: "refused", passes: false, type: PermissionError }],
  ["404", status(404), { evidence: "refused", passes: false, type: NotFoundError }],
  ["422", status(422), { evidence: "refused", passes: false, type: RejectedError }],
  [
    "422, too large",
    status(422, {}, "x".repeat(2_000_000)),
    { evidence: "refused", passes: false, type: RejectedError },
  ],
  ...[500, 501, 502, 503, 504, 599].map((code): [string, Step, Event] => [
    String(code),
    status(code, { "content-type": "text/html" }, "<html>"),
    { evidence: "uncertain", passes: true, type: ServerError },
  ]),
  ...undocumented.map((code): [string, Step, Event] => [
    String(code),
    status(code),
    { evidence: "uncertain", passes: false, type: RejectedError },
  ]),
  ...strange.map((code): [string, Step, Event] => [
    String(code),
    () => new Response(null, { status: code }),
    { evidence: "uncertain", passes: false, type: ContractError },
  ]),
  ["bad JSON", status(200, {}, "{"), { evidence: "uncertain", passes: false, type: ContractError }],
  ["a response that breaks the spec", status(200), { evidence: "uncertain", passes: false, type: ContractError }],
];

describe.each(OPERATIONS)("$id, kind $kind", (operation) => {
  test.each(EVENTS)("%s", async (_, step, event) => {
    for (const maxRetries of [0, 1, 3]) {
      const { fetch, sent } = playing(step);
      const error = await expectVerdict(operation, operation.call({ baseUrl, fetch, maxRetries }), event, maxRetries);
      expect(sent).toHaveLength(error.attempts);
      expect(new Set(sent.map((one) => JSON.stringify(one))).size, "different requests").toBe(1);
    }
  });

  test("a call's own bounds go before the client's", async () => {
    const { fetch, sent } = playing(unsent);
    await failureOf(operation.call({ baseUrl, fetch, maxRetries: 5 }, { maxRetries: 0 }));
    expect(sent).toHaveLength(1);
    await failureOf(operation.call({ baseUrl, fetch, maxRetries: 0 }, { maxRetries: 2 }));
    expect(sent).toHaveLength(4);
    const late = await failureOf(operation.call({ baseUrl, fetch: playing(silence).fetch }, { timeoutMs: 20 }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late.message).toContain("timeoutMs, 20 ms");
  });

  test("a success ends it", async () => {
    const { fetch, sent } = playing(unsent, success(operation));
    await operation.call({ baseUrl, fetch });
    expect(sent).toHaveLength(2);
  });

  test("two attempts that never left, then one that was lost", async () => {
    const { fetch, sent } = playing(unsent, unsent, lost);
    const error = await failureOf(operation.call({ baseUrl, fetch, maxRetries: 2 }));
    expect([error.outcome, sent.length]).toEqual([operation.kind === "read" ? "failed" : "unknown", 3]);
  });
});

test("the request: its bytes, its credential and no more", async () => {
  const { fetch, sent } = playing(lost, lost, success(KEYED));
  await KEYED.call({ baseUrl, fetch });
  const body = JSON.stringify({ roomNumber: "IG00001", paymentId: "ÏNV-1 €" });
  const headers = [
    ["accept", "application/json"],
    ["authorization", "Bearer tok-1f6a93c2b0"],
    ["content-length", String(Buffer.byteLength(body))],
    ["content-type", "application/json"],
    ["user-agent", "payspec"],
  ];
  const url = `${baseUrl}/integrators/payments/debts/pay`;
  expect(sent).toEqual([1, 2, 3].map(() => ({ url, method: "POST", headers, body })));
});

describe("once an attempt of a payment was uncertain", () => {
  test.each([[401], [403], [404], [422], [429]])("a later %i proves nothing", async (code) => {
    const { fetch } = playing(lost, status(code));
    const error = await failureOf(KEYED.call({ baseUrl, fetch, maxRetries: 1 }));
    expect([error.status, error.outcome, error.attempts]).toEqual([code, "unknown", 2]);
    expect(error.advice).toContain("same paymentId");
  });

  test.each([
    ["a port that is closed by now", unsent],
    ["a 500", status(500)],
  ])("%s proves nothing either", async (_, step) => {
    const error = await failureOf(KEYED.call({ baseUrl, fetch: playing(lost, step, unsent).fetch }));
    expect([error.outcome, error.attempts]).toEqual(["unknown", 3]);
  });

  test("a read has failed all the same", async () => {
    const error = await failureOf(READ.call({ baseUrl, fetch: playing(lost, status(403)).fetch }));
    expect([error.outcome, error.attempts]).toEqual(["failed", 2]);
  });
});

async function delaysOf(random: number, maxRetries: number): Promise<readonly number[]> {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(random);
  const events: ClientEvent[] = [];
  const options = { baseUrl, fetch: playing(unsent).fetch, maxRetries, timeoutMs: 10_000_000 };
  const failed = failureOf(READ.call({ ...options, onEvent: (event) => void events.push(event) }));
  await vi.runAllTimersAsync();
  await failed;
  return events.flatMap((event) => (event.type === "retry" ? [event.delayMs] : []));
}

describe("waits", () => {
  test("double from 200 ms, up to 10 s, with full jitter", async () => {
    const bounds = [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000];
    expect(await delaysOf(0, 8)).toEqual(bounds.map(() => 0));
    expect(await delaysOf(0.5, 8)).toEqual(bounds.map((bound) => bound / 2));
    const top = await delaysOf(0.999, 8);
    expect(top.map((delay) => Math.ceil(delay / 100) * 100)).toEqual(bounds);
  });

  test.each([
    ["7", 7000],
    ["0", 0],
    [() => new Date(Date.now() + 9000).toUTCString(), 9000],
    [() => new Date(Date.now() - 9000).toUTCString(), 0],
    // The other two forms of RFC 9110; the last is UTC, wherever it is read.
    ["Saturday, 21-Nov-26 12:00:09 GMT", 9000],
    ["Sat Nov 21 12:00:09 2026", 9000],
    ["Sat, 21 Nov 2026 12:00:09 UTC", 9000],
    ["Sat, 21 Nov 2026 12:00:09 +0000", 9000],
    ["about 45", 0],
    ["Sat, 21 Nov 2099 12:00:00", 0],
    ["Fri, 31 Nov 2026 99:00:00 GMT", 0],
    ["soon", 0],
    ["-5", 0],
    ["1.5", 0],
    ["", 0],
  ])("Retry-After %s", async (value, expected) => {
    vi.useFakeTimers({ now: Date.parse("2026-11-21T12:00:00Z") });
    vi.stubEnv("TZ", "Asia/Tbilisi");
    onTestFinished(() => void vi.unstubAllEnvs());
    const events: ClientEvent[] = [];
    const after = typeof value === "function" ? value() : value;
    const { fetch } = playing(status(429, { "retry-after": after }), success(KEYED));
    const begun = Date.now();
    const call = KEYED.call({ baseUrl, fetch, onEvent: (event) => void events.push(event) });
    await vi.runAllTimersAsync();
    await call;
    expect(Date.now() - begun).toBe(expected);
    expect(events.find(({ type }) => type === "retry")).toMatchObject({ attempt: 2, delayMs: expected });
  });

  test.each(["31", "99999999999999999999", "Sat, 21 Nov 2099 12:00:00 GMT"])(
    "Retry-After %s is longer than what is left: at once",
    async (after) => {
      const { fetch, sent } = playing(status(429, { "retry-after": after }));
      const error = await failureOf(READ.call({ baseUrl, fetch }));
      if (!(error instanceof RateLimitError)) throw error;
      expect(error.retryAfterMs).toBeGreaterThanOrEqual(31_000);
      expect([sent.length, error.outcome]).toEqual([1, "failed"]);
    },
  );

  test("count against the deadline, which no attempt outlives", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const { fetch, sent } = playing(silence);
    const begun = performance.now();
    const call = READ.call({ baseUrl, fetch, timeoutMs: 1000, attemptTimeoutMs: 450, maxRetries: 9 });
    const failed = failureOf(call);
    await vi.runAllTimersAsync();
    expect(await failed).toBeInstanceOf(TimeoutError);
    expect(performance.now() - begun).toBeLessThanOrEqual(1001);
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe.each(OPERATIONS)("$id, ended by its caller", (operation) => {
  const reason = { why: "the customer left" };
  const uncertain = operation.kind === "read" ? "failed" : "unknown";

  async function expectAborted(call: Promise<unknown>, signal: AbortSignal, attempts: number, outcome: string) {
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect([error.attempts, error.outcome]).toEqual([attempts, outcome]);
    expect(error.cause).toBe(reason);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  }

  test("before it began", async () => {
    const signal = AbortSignal.abort(reason);
    const { fetch, sent } = playing(success(operation));
    await expectAborted(operation.call({ baseUrl, fetch }, { signal }), signal, 0, "failed");
    expect(sent).toHaveLength(0);
  });

  test("during an attempt", async () => {
    const controller = new AbortController();
    const { fetch, sent } = playing((signal) => {
      queueMicrotask(() => controller.abort(reason));
      return silence(signal);
    });
    const { signal } = controller;
    await expectAborted(operation.call({ baseUrl, fetch }, { signal }), signal, 1, uncertain);
    expect(sent).toHaveLength(1);
  });

  test("while the body is read", async () => {
    const controller = new AbortController();
    const pull = () => controller.abort(reason);
    const { fetch } = playing(() => new Response(new ReadableStream({ pull }, { highWaterMark: 0 })));
    const { signal } = controller;
    await expectAborted(operation.call({ baseUrl, fetch }, { signal }), signal, 1, uncertain);
  });

  const mayRepeat = operation.kind === "none" ? [] : [["a lost connection", lost, uncertain] as const];
  test.each<readonly [string, Step, string]>([
    ["a connection that was never made, which is proof", unsent, "failed"],
    ["a 429, which is proof", status(429, { "retry-after": "5" }), "failed"],
    ...mayRepeat,
  ])("during the wait after %s", async (_, reply, outcome) => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const controller = new AbortController();
    const { signal } = controller;
    const { fetch, sent } = playing(reply);
    const onEvent = ({ type }: ClientEvent): void => {
      if (type === "retry") setImmediate(() => controller.abort(reason));
    };
    await expectAborted(operation.call({ baseUrl, fetch, onEvent }, { signal }), signal, 1, outcome);
    expect(sent).toHaveLength(1);
  });

  test("by a listener, once a further attempt was begun", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { fetch, sent } = playing(status(429, { "retry-after": "0" }));
    const onEvent = (event: ClientEvent): void => {
      if (event.type === "attempt" && event.attempt === 2) controller.abort(reason);
    };
    await expectAborted(operation.call({ baseUrl, fetch, onEvent }, { signal }), signal, 2, uncertain);
    expect(sent).toHaveLength(1);
  });

  test("after it ended: nothing", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    await operation.call({ baseUrl, fetch: playing(success(operation)).fetch }, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

test("with no bound of ours left and no key, an attempt that ran out of time is not repeated", async () => {
  const { fetch, sent } = playing(silence);
  const error = await failureOf(KEYLESS.call({ baseUrl, fetch, attemptTimeoutMs: 20, maxRetries: 5 }));
  expect([error.outcome, sent.length]).toEqual(["unknown", 1]);
});
