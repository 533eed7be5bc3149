import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, ContractError, TimeoutError } from "../../src/client/errors.js";
import { type Event, expectVerdict, failureOf, OPERATIONS } from "../helpers/hostile-calls.js";

const LOST: Event = { evidence: "uncertain", passes: true, type: ConnectionError };
const BROKEN: Event = { evidence: "uncertain", passes: false, type: ContractError };
const LATE: Event = { evidence: "uncertain", passes: true, type: TimeoutError };
const UNSENT: Event = { evidence: "unsent", passes: true, type: ConnectionError };

const baseUrl = "https://api.example";
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise(setImmediate);
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

/** A fetch that returns anything, as a caller without types may give one. */
function odd(behave: (init: RequestInit) => unknown): typeof globalThis.fetch {
  return new Proxy(globalThis.fetch, { apply: (_target, _this, [, init]) => behave(init) });
}
const rejecting = (thrown: unknown) => odd(() => Promise.reject(thrown));
const throwing = (thrown: unknown) =>
  odd(() => {
    throw thrown;
  });
const returning = (value: unknown) => odd(() => Promise.resolve(value));

function coded(code: string, more: object = {}): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, ...more }) });
}
function several(...errors: readonly unknown[]): Error {
  return new TypeError("fetch failed", { cause: new AggregateError(errors) });
}
function endlessCause(): Error {
  const error = new Error("round");
  error.cause = error;
  return error;
}
function usedUp(status = 200): Response {
  const response = new Response("{}", { status });
  void response.text();
  return response;
}
function locked(): Response {
  const response = new Response("{}");
  response.body?.getReader();
  return response;
}
const broken = new ReadableStream({ pull: (controller) => controller.error("gone") });
const texts = () =>
  new ReadableStream({
    start(controller) {
      controller.enqueue("{}");
      controller.enqueue("{}");
      controller.close();
    },
  });
/** Of one thing, again and again. */
const streamOf = (chunk: unknown) => new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
const trap = new Proxy(new Error("x"), {
  get() {
    throw new Error("a trap");
  },
});

const CASES: readonly (readonly [string, () => typeof globalThis.fetch, Event])[] = [
  ...["text", null, undefined, 7, {}, [], Symbol("s"), new Error("x")].flatMap(
    (thrown): (readonly [string, () => typeof globalThis.fetch, Event])[] => [
      [`rejects with ${String(thrown) || "[]"}`, () => rejecting(thrown), LOST],
      [`throws ${String(thrown) || "[]"}`, () => throwing(thrown), LOST],
    ],
  ),
  ["rejects with an error that causes itself", () => rejecting(endlessCause()), LOST],
  ["rejects without being asked to stop", () => rejecting(new DOMException("stop", "AbortError")), LOST],
  ["rejects with a code of a lost connection", () => rejecting(coded("ECONNRESET", { syscall: "read" })), LOST],
  [
    "rejects with a code that proves nothing where it happened",
    () => rejecting(coded("ECONNREFUSED", { syscall: "read" })),
    LOST,
  ],
  ["rejects with a code that only begins like one", () => rejecting(coded("ERR_SSL_BAD_RECORD")), LOST],
  [
    "rejects with a list, one of which may have arrived",
    () => rejecting(several(coded("ECONNREFUSED"), coded("EPIPE"))),
    LOST,
  ],
  ["rejects with an empty list", () => rejecting(several()), LOST],
  ["rejects with a code that proves it", () => rejecting(coded("ECONNRESET", { syscall: "connect" })), UNSENT],
  ["rejects with an expired certificate", () => rejecting(coded("CERT_HAS_EXPIRED")), UNSENT],
  ["rejects with two refused connections", () => rejecting(several(coded("ECONNREFUSED"), coded("ENOTFOUND"))), UNSENT],
  // TCP may say so of a connection that was made, too.
  ["rejects with a host that is out of reach", () => rejecting(coded("EHOSTUNREACH")), LOST],
  ["rejects with one that was never reached", () => rejecting(coded("EHOSTUNREACH", { syscall: "connect" })), UNSENT],
  ...[
    undefined,
    null,
    {},
    [],
    "text",
    { status: 200 },
    { status: 200, headers: {} },
    { status: "200", headers: new Headers() },
  ].map((value): readonly [string, () => typeof globalThis.fetch, Event] => [
    `returns ${JSON.stringify(value)}`,
    () => returning(value),
    BROKEN,
  ]),
  ["returns undefined, no promise", () => odd(() => undefined), BROKEN],
  ["returns headers that cannot be listed", () => returning({ status: 200, headers: { get: () => null } }), BROKEN],
  ["returns a body that is not a stream", () => returning({ status: 200, headers: new Headers(), body: "{}" }), BROKEN],
  ["returns an error response", () => returning(Response.error()), BROKEN],
  [
    "returns an opaque redirect",
    () => returning({ status: 0, type: "opaqueredirect", headers: new Headers(), body: null }),
    BROKEN,
  ],
  ["returns the status 999", () => returning({ status: 999, headers: new Headers(), body: null }), BROKEN],
  ["returns a body that breaks", () => odd(() => new Response(broken)), LOST],
  ["returns a body that is locked", () => odd(locked), BROKEN],
  ["returns a body that was read", () => odd(() => usedUp()), BROKEN],
  ["returns a 403 whose body was read, whatever it said", () => odd(() => usedUp(403)), BROKEN],
  ["returns a body of texts", () => odd(() => new Response(texts())), BROKEN],
  ["returns a body of texts without end", () => odd(() => new Response(streamOf(" "))), BROKEN],
  ["returns a body of what has a length", () => odd(() => new Response(streamOf({ byteLength: 2 }))), BROKEN],
  ["returns a body of nothing at all", () => odd(() => new Response(streamOf(null))), BROKEN],
];

describe.each(OPERATIONS)("$id, with a fetch that", (operation) => {
  test.each(CASES)("%s", async (_, make, event) => {
    await expectVerdict(operation, operation.call({ baseUrl, fetch: make() }), event, 2);
  });

  test("rejects with a trap: whatever that comes to, the outcome is not called failed without proof", async () => {
    const error = await failureOf(operation.call({ baseUrl, fetch: rejecting(trap), maxRetries: 0 }));
    expect(error.outcome).toBe(operation.kind === "read" ? "failed" : "unknown");
  });

  test.each<[string, () => typeof globalThis.fetch, RegExp]>([
    ["returns nothing", () => returning(undefined), /^the response is none: fetch must return a Response$/],
    ["returns an error response", () => returning(Response.error()), /^the response has no status$/],
    [
      "has read the body",
      () => odd(() => usedUp()),
      /^the response has a body that was read before; .* must read a clone\(\)$/,
    ],
  ])("%s: the message names the mistake", async (_, make, says) => {
    expect(await failureOf(operation.call({ baseUrl, fetch: make(), maxRetries: 0 }))).toMatchObject({
      message: expect.stringMatching(says),
    });
  });

  test("ignores its signal and never responds", async () => {
    const fetch = odd(() => new Promise(() => {}));
    await expectVerdict(operation, operation.call({ baseUrl, fetch, attemptTimeoutMs: 20, maxRetries: 1 }), LATE, 1);
  });

  test("rejects after its signal, late and with what is not an Error", async () => {
    const fetch = odd(
      ({ signal }) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => setImmediate(() => reject("late")))),
    );
    await expectVerdict(operation, operation.call({ baseUrl, fetch, timeoutMs: 20 }), LATE, 0);
  });

  test("responds too late: the body is closed", async () => {
    let answerLate: (response: Response) => void = () => {};
    let closed: () => void = () => {};
    const cancelled = new Promise<void>((resolve) => (closed = resolve));
    const fetch = odd(() => new Promise((resolve) => (answerLate = resolve)));
    await expectVerdict(operation, operation.call({ baseUrl, fetch, timeoutMs: 20 }), LATE, 0);
    answerLate(new Response(new ReadableStream({ cancel: () => closed() })));
    await cancelled;
  });

  test.each([
    ["returns nothing", () => undefined],
    ["throws", () => expect.unreachable("closed")],
  ])("gives a body whose cancel() %s", async (_, cancel) => {
    const body = { getReader: () => ({ read: () => new Promise(() => {}), cancel }) };
    const fetch = returning({ status: 200, headers: new Headers(), body });
    await expectVerdict(operation, operation.call({ baseUrl, fetch, timeoutMs: 20 }), LATE, 0);
  });

  test("ignores its signal within the body: the body is closed", async () => {
    let closed: () => void = () => {};
    const cancelled = new Promise<void>((resolve) => (closed = resolve));
    const fetch = odd(() => new Response(new ReadableStream({ cancel: () => closed() })));
    await expectVerdict(operation, operation.call({ baseUrl, fetch, timeoutMs: 20 }), LATE, 0);
    await cancelled;
  });
});
