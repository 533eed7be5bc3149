import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import type { ClientEvent } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { examplesOf } from "../helpers/ledger.js";

const BASE = "https://provider.example";

function example(operation: string, name: string) {
  const found = examplesOf(operation).find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${operation} has no example ${name}`);
  return found;
}

function responseOf(operation: string, name: string, headers: Record<string, string> = {}): () => Response {
  const { status, type, value } = example(operation, name);
  return () =>
    new Response(JSON.stringify(value), { status: Number(status), headers: { "content-type": type, ...headers } });
}

/** The responses in their order; the last one stays. */
function inTurn(...responses: readonly (() => Response)[]): typeof globalThis.fetch {
  let next = 0;
  return async () => {
    const reply = responses[Math.min(next, responses.length - 1)];
    next += 1;
    if (reply === undefined) throw new Error("no response was given");
    return reply();
  };
}

const refused = (): Response => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
  throw new TypeError("fetch failed", { cause });
};
const paid = responseOf("payDebt", "paid-string");
const busy = responseOf("payDebt", "server-error", { "retry-after": "0" });
const limited = responseOf("payDebt", "too-many-requests", { "retry-after": "0" });
const missing = responseOf("payDebt", "not-found");

/** An event without what differs from run to run. */
function steady({ callId, ...event }: ClientEvent): Readonly<Record<string, unknown>> {
  if (event.type === "error") {
    const { durationMs, error, ...rest } = event;
    return { ...rest, error: error.name };
  }
  if (event.type === "success") {
    const { durationMs, ...rest } = event;
    return rest;
  }
  if (event.type === "retry") {
    const { delayMs, ...rest } = event;
    return rest;
  }
  return event;
}

const call = { provider: "inex", operation: "payDebt" };
const attempt = (number: number) => ({
  type: "attempt",
  ...call,
  attempt: number,
  method: "POST",
  urlTemplate: "/integrators/payments/debts/pay",
});
const retry = (number: number, reason: string) => ({ type: "retry", ...call, attempt: number, reason });
const success = (attempts: number) => ({ type: "success", ...call, attempts, status: 200 });
const failure = (attempts: number, error: string, outcome = "failed") => ({
  type: "error",
  ...call,
  attempts,
  error,
  outcome,
});

interface Case {
  readonly name: string;
  readonly fetch: typeof globalThis.fetch;
  readonly paymentId?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly expected: readonly object[];
}

const CASES: readonly Case[] = [
  { name: "success", fetch: inTurn(paid), expected: [attempt(1), success(1)] },
  {
    name: "a retry, then success",
    fetch: inTurn(busy, limited, paid),
    expected: [
      attempt(1),
      retry(2, "Server Error"),
      attempt(2),
      retry(3, "Too Many Attempts."),
      attempt(3),
      success(3),
    ],
  },
  {
    name: "a connection that cannot be made",
    fetch: inTurn(refused, paid),
    expected: [attempt(1), retry(2, "the connection could not be made (ECONNREFUSED)"), attempt(2), success(2)],
  },
  { name: "a failure", fetch: inTurn(missing), expected: [attempt(1), failure(1, "NotFoundError")] },
  {
    name: "a failure after every retry",
    fetch: inTurn(busy),
    expected: [
      attempt(1),
      retry(2, "Server Error"),
      attempt(2),
      retry(3, "Server Error"),
      attempt(3),
      failure(3, "ServerError", "unknown"),
    ],
  },
  {
    name: "a rejection after an uncertain attempt",
    fetch: inTurn(busy, missing),
    expected: [attempt(1), retry(2, "Server Error"), attempt(2), failure(2, "NotFoundError", "unknown")],
  },
  { name: "an invalid request", fetch: inTurn(paid), paymentId: "", expected: [failure(0, "InvalidRequestError")] },
  {
    name: "a response that breaks the spec",
    fetch: inTurn(() => Response.json({ data: {} })),
    expected: [attempt(1), failure(1, "ContractError", "unknown")],
  },
  {
    name: "an abort before anything was sent",
    fetch: inTurn(paid),
    signal: AbortSignal.abort(),
    expected: [failure(0, "AbortedError")],
  },
  {
    name: "a call that is out of time",
    fetch: () => new Promise<Response>(() => {}),
    timeoutMs: 20,
    expected: [attempt(1), failure(1, "TimeoutError", "unknown")],
  },
];

function inex(fetch: typeof globalThis.fetch, onEvent: (event: ClientEvent) => void) {
  return createInexClient({ baseUrl: BASE, token: "s3cr3t-t0ken", fetch, onEvent });
}

describe("events, in their order", () => {
  test.each(CASES)("$name", async ({ fetch, paymentId = "INV0001", signal, timeoutMs, expected }) => {
    const events: ClientEvent[] = [];
    const given = { ...(signal === undefined ? {} : { signal }), ...(timeoutMs === undefined ? {} : { timeoutMs }) };
    await inex(fetch, (event) => events.push(event))
      .payDebt({ roomNumber: "IG1", paymentId }, given)
      .catch(() => {});
    expect(events.map(steady)).toEqual(expected);
    for (const event of events) {
      const ms = "durationMs" in event ? event.durationMs : "delayMs" in event ? event.delayMs : 0;
      expect(Number.isFinite(ms) && ms >= 0, `${ms} ms`).toBe(true);
    }
  });

  test("an abort while it waits for its next attempt", async () => {
    const controller = new AbortController();
    const events: ClientEvent[] = [];
    const client = inex(inTurn(responseOf("payDebt", "server-error", { "retry-after": "20" })), (event) => {
      events.push(event);
      if (event.type === "retry") setImmediate(() => controller.abort());
    });
    const { signal } = controller;
    await expect(client.payDebt({ roomNumber: "IG1", paymentId: "INV1" }, { signal })).rejects.toMatchObject({
      name: "AbortedError",
      outcome: "unknown",
    });
    expect(events.map(steady)).toEqual([attempt(1), retry(2, "Server Error"), failure(1, "AbortedError", "unknown")]);
    expect(events.find(({ type }) => type === "retry")).toMatchObject({ delayMs: 20_000 });
  });
});

describe("events of raw calls", () => {
  const body = { roomNumber: "IG1", paymentId: "INV1" };
  const path = "/integrators/payments/debts/pay";

  test.each([
    ["a success", inTurn(paid), [attempt(1), success(1)]],
    ["an error that is handed on", inTurn(missing), [attempt(1), failure(1, "NotFoundError")]],
    ["a retry", inTurn(busy, paid), [attempt(1), retry(2, "Server Error"), attempt(2), success(2)]],
  ])("%s", async (_, fetch, expected) => {
    const events: ClientEvent[] = [];
    await inex(fetch, (event) => events.push(event)).raw.POST(path, { body });
    expect(events.map(steady)).toEqual(expected);
  });

  test("a response that was never read", async () => {
    const events: ClientEvent[] = [];
    const options = { baseUrl: BASE, token: "s3cr3t-t0ken", maxRetries: 0, fetch: inTurn(refused) };
    const client = createInexClient({ ...options, onEvent: (event) => events.push(event) });
    await expect(client.raw.POST(path, { body })).rejects.toMatchObject({ name: "ConnectionError" });
    expect(events.map(steady)).toEqual([attempt(1), failure(1, "ConnectionError")]);
  });
});

describe("what finds a call again", () => {
  const request = { roomNumber: "IG1", paymentId: "INV1" };
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test("callId is the same in every event of a call, and another in any other call", async () => {
    const events: ClientEvent[] = [];
    const client = inex(inTurn(busy, paid), (event) => events.push(event));
    await Promise.all([
      client.payDebt(request),
      client.payDebt(request),
      client.raw.POST("/integrators/payments/debts/pay", { body: request }),
    ]);
    await client.payDebt({ ...request, paymentId: "" }).catch(() => {});
    const ids = new Set(events.map(({ callId }) => callId));
    expect(ids.size).toBe(4);
    for (const id of ids) {
      expect(id).toMatch(UUID);
      const ends = events.filter(({ callId, type }) => callId === id && (type === "success" || type === "error"));
      expect(ends).toHaveLength(1);
    }
  });

  test("no callId is made where nobody listens", async () => {
    const made = vi.spyOn(crypto, "randomUUID");
    await createInexClient({ baseUrl: BASE, token: "t", fetch: inTurn(paid) }).payDebt(request);
    expect(made).not.toHaveBeenCalled();
  });

  test("tag is in every event of its call, in no other, and never sent", async () => {
    const events: ClientEvent[] = [];
    const sent: string[] = [];
    const replies = inTurn(busy, paid);
    const client = inex(
      async (url, init) => {
        sent.push(JSON.stringify([url, [...new Headers(init?.headers)], String(init?.body)]));
        return replies(url, init);
      },
      (event) => events.push(event),
    );
    await client.payDebt(request, { tag: "order 4711" });
    await client.payDebt(request);
    await client.payDebt({ ...request, paymentId: "" }, { tag: "" }).catch(() => {});
    expect(events.map(({ type, tag }) => [type, tag])).toEqual([
      ...["attempt", "retry", "attempt", "success"].map((type) => [type, "order 4711"]),
      ...["attempt", "success"].map((type) => [type, undefined]),
      ["error", ""],
    ]);
    expect(sent).toHaveLength(3);
    expect(sent.join()).not.toContain("4711");
  });

  test.each<readonly [string, Record<string, string>, string | undefined]>([
    ["x-request-id", { "x-request-id": "req-1", "request-id": "req-2" }, "req-1"],
    ["request-id, where the first is blank", { "x-request-id": " ", "request-id": "req-2" }, "req-2"],
    ["x-correlation-id", { "X-Correlation-Id": "cor-1" }, "cor-1"],
    ["no header of another name", { "x-session-id": "s" }, undefined],
    ["128 characters at most", { "x-request-id": "i".repeat(5_000) }, "i".repeat(128)],
    ["no credential", { "x-request-id": "for-s3cr3t-t0ken" }, "for-[redacted]"],
    [
      "no part of a credential where it is cut",
      { "x-request-id": `${"i".repeat(124)}s3cr3t-t0ken` },
      `${"i".repeat(124)}[red`,
    ],
  ])("requestId holds %s", async (_, headers, expected) => {
    const events: ClientEvent[] = [];
    const onEvent = (event: ClientEvent) => events.push(event);
    await inex(inTurn(responseOf("payDebt", "paid-string", headers)), onEvent).payDebt(request);
    await inex(inTurn(responseOf("payDebt", "not-found", headers)), onEvent)
      .payDebt(request)
      .catch(() => {});
    const ends = events.filter((event) => event.type === "success" || event.type === "error");
    expect(ends.map(({ requestId }) => requestId)).toEqual([expected, expected]);
    expect(ends.map((event) => "requestId" in event)).toEqual([expected !== undefined, expected !== undefined]);
  });
});

const LISTENERS: Readonly<Record<string, (event: ClientEvent) => unknown>> = {
  throws: () => {
    throw new Error("a listener's own trouble");
  },
  "throws what is not an Error": () => {
    throw undefined;
  },
  "returns a promise that rejects": () => Promise.reject(new Error("later trouble")),
  "returns another realm's promise that rejects": () => runInNewContext('Promise.reject(new Error("later trouble"))'),
  "never ends": () => new Promise(() => {}),
};

test.each(Object.entries(LISTENERS))("a listener that %s changes nothing", async (_, onEvent) => {
  const request = { roomNumber: "IG1", paymentId: "INV1" };
  await expect(inex(inTurn(busy, paid), onEvent).payDebt(request)).resolves.toEqual({ transactionId: "223IN1233" });
  await expect(inex(inTurn(missing), onEvent).payDebt(request)).rejects.toMatchObject({ name: "NotFoundError" });
  await expect(inex(inTurn(paid), onEvent).payDebt({ ...request, paymentId: "" })).rejects.toMatchObject({
    name: "InvalidRequestError",
  });
});

test("no event shows an id of the path, a member of the body or a secret", async () => {
  const events: ClientEvent[] = [];
  const { value, type } = example("completePayment", "completed");
  // About the payment that is asked for, or it would be no success.
  const about = JSON.stringify(value)
    .replace('"2005258"', '"P-0815-X"')
    .replace('"payment_method_id":2', '"payment_method_id":90210');
  const fetch = inTurn(
    responseOf("completePayment", "too-many-requests", { "retry-after": "0" }),
    () => new Response(about, { headers: { "content-type": type } }),
  );
  const client = createActivePlatformClient({
    baseUrl: `${BASE}/installation-77`,
    apiToken: () => "s3cr3t-t0ken",
    fetch,
    onEvent: (event) => events.push(event),
  });
  const request = { resellerId: 4711, documentId: "P-0815-X", paymentMethodId: 90210 };
  await client.completePayment({ ...request, total: { amount: "123.45", currency: "USD" } });
  expect(events[0]?.type).toBe("attempt");
  expect(events[0]).toMatchObject({ urlTemplate: "/api/v3/resellers/{reseller_id}/payments/{document_id}" });
  expect(events.map((event) => event.type)).toEqual(["attempt", "retry", "attempt", "success"]);
  const shown = JSON.stringify(events);
  for (const hidden of ["4711", "P-0815-X", "90210", "123.45", "s3cr3t", "installation-77", "10.11.12.13"]) {
    expect(shown).not.toContain(hidden);
  }
});
