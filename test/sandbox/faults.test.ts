// Every fault on every operation: what the client says of it, compared with what really happened.

import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { OperationName } from "../../generated/providers.js";
import {
  type ClientEvent,
  type ClientOptions,
  ConnectionError,
  ContractError,
  PayspecError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { createSandbox, type Fault, type Sandbox } from "../../src/sandbox/index.js";
import { failure } from "../helpers/wire.js";

const ROOM = { roomNumber: "IG00001" };

/** `read` changes nothing, `key` may be repeated under its key, `none` must not be repeated once it was sent. */
interface Subject {
  readonly operation: OperationName;
  readonly kind: "read" | "key" | "none";
  readonly call: (sandbox: Sandbox, options: Omit<ClientOptions, "baseUrl" | "fetch">) => Promise<unknown>;
}
const BASE = { baseUrl: "https://sandbox.test" };
const SUBJECTS: readonly Subject[] = [
  {
    operation: "checkDebts",
    kind: "read",
    call: ({ inex: { fetch } }, options) =>
      createInexClient({ ...BASE, ...options, fetch, token: "token" }).checkDebts(ROOM),
  },
  {
    operation: "payDebt",
    kind: "key",
    call: ({ inex: { fetch } }, options) => {
      const client = createInexClient({ ...BASE, ...options, fetch, token: "token" });
      return client.payDebt({ ...ROOM, paymentId: "INV0001" });
    },
  },
  {
    operation: "collectInvoice",
    kind: "none",
    call: ({ payofin: { fetch } }, options) => {
      const client = createPayofinClient({ ...BASE, ...options, fetch, apiKey: "key", secretKey: "secret" });
      return client.collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 });
    },
  },
  {
    operation: "completePayment",
    kind: "none",
    call: ({ activeplatform: { fetch } }, options) => {
      const client = createActivePlatformClient({ ...BASE, ...options, fetch, apiToken: "token" });
      return client.completePayment({ resellerId: 1, documentId: 2005258, paymentMethodId: 2 });
    },
  },
];

interface Meaning {
  readonly kind: Fault["kind"];
  readonly type: abstract new (...details: never[]) => PayspecError;
  readonly happened: boolean;
  /** Proof that nothing happened, so that even a payment has failed. */
  readonly proof?: "unsent" | "refused";
  /** The event can pass, so that a call that may be repeated is. */
  readonly passes: boolean;
}
const MEANINGS: readonly Meaning[] = [
  { kind: "refuse-connection", type: ConnectionError, happened: false, proof: "unsent", passes: true },
  { kind: "drop-before-commit", type: ConnectionError, happened: false, passes: true },
  { kind: "drop-after-commit", type: ConnectionError, happened: true, passes: true },
  { kind: "truncate", type: ConnectionError, happened: true, passes: true },
  { kind: "hang", type: TimeoutError, happened: true, passes: true },
  { kind: "malformed", type: ContractError, happened: true, passes: false },
  { kind: "server-error-before-commit", type: ServerError, happened: false, passes: true },
  { kind: "server-error-after-commit", type: ServerError, happened: true, passes: true },
  { kind: "rate-limit", type: RateLimitError, happened: false, proof: "refused", passes: true },
];
const ALL = SUBJECTS.flatMap((subject) =>
  MEANINGS.map((meaning) => ({ subject, meaning, name: `${meaning.kind} of ${subject.operation}` })),
);

/** Short only where a response never comes: a machine under load is not a fault. */
function patience({ kind }: Meaning): { attemptTimeoutMs: number } {
  return { attemptTimeoutMs: kind === "hang" ? 100 : 10_000 };
}

test("the table has every fault, and operations of every kind", () => {
  const core = createSandboxCore();
  expect(new Set(SUBJECTS.map(({ kind }) => kind))).toEqual(new Set(["read", "key", "none"]));
  for (const { operation } of SUBJECTS) {
    for (const { kind } of MEANINGS) core.inject({ operation, kind });
  }
  const refusal = /kind must be one of (.*)/.exec(messageOf(() => core.inject(untyped({ kind: "none" }))));
  expect(refusal?.[1]?.split(", ")).toEqual(MEANINGS.map(({ kind }) => kind));
});

test.each(ALL)("$name: one attempt, its outcome, and the truth", async ({ subject, meaning }) => {
  const sandbox = createSandbox();
  sandbox.inject({ operation: subject.operation, kind: meaning.kind });
  const error = await failure(subject.call(sandbox, { maxRetries: 0, ...patience(meaning) }));
  expect(error).toBeInstanceOf(meaning.type);
  const failed = subject.kind === "read" || meaning.proof !== undefined;
  const { operation } = subject;
  expect(error).toMatchObject({ operation, attempts: 1, outcome: failed ? "failed" : "unknown" });
  if (error instanceof RateLimitError) expect(error.retryAfterMs).toBe(1000);
  if (error instanceof PayspecError && !failed) expect(error.advice).toMatch(/./);
  const happened = subject.kind !== "read" && meaning.happened;
  expect(sandbox.effects.map((effect) => effect.operation)).toEqual(happened ? [operation] : []);
  // The fault is used up, and what it did is seen by the next call.
  const next = subject.call(sandbox, { maxRetries: 0 });
  if (happened && subject.kind === "none") expect(await failure(next)).toMatchObject({ outcome: "failed" });
  else await next;
  expect(sandbox.effects).toHaveLength(subject.kind === "read" ? 0 : 1);
});

test.each(ALL)("$name: repeated where that is safe", async ({ subject, meaning }) => {
  const sandbox = createSandbox();
  sandbox.inject({ operation: subject.operation, kind: meaning.kind });
  const events: ClientEvent[] = [];
  const repeats = meaning.passes && (subject.kind !== "none" || meaning.proof !== undefined);
  const onEvent = (event: ClientEvent) => events.push(event);
  const call = subject.call(sandbox, { maxRetries: 2, ...patience(meaning), onEvent });
  if (repeats) await call;
  else expect(await failure(call)).toBeInstanceOf(meaning.type);
  expect(events.at(-1)).toMatchObject({ type: repeats ? "success" : "error", attempts: repeats ? 2 : 1 });
  const happened = subject.kind !== "read" && (repeats || meaning.happened);
  expect(sandbox.effects).toHaveLength(happened ? 1 : 0);
});

test("a keyed payment survives any number of lost responses with one effect, and gets its transaction", async () => {
  const sandbox = createSandbox();
  sandbox.inject({ operation: "payDebt", kind: "drop-after-commit", times: 2 });
  sandbox.inject({ operation: "payDebt", kind: "truncate" });
  const { fetch } = sandbox.inex;
  const client = createInexClient({ ...BASE, fetch, token: "token", maxRetries: 3 });
  expect(await client.payDebt({ ...ROOM, paymentId: "INV0001" })).toEqual({ transactionId: "123456" });
  expect(sandbox.effects).toHaveLength(1);
  expect(sandbox.effects).toMatchObject([{ key: "INV0001", amount: { amount: "15.00", currency: "GEL" } }]);
});

test("a lost answer of a refusal has no effect", async () => {
  const sandbox = createSandbox();
  sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
  sandbox.inject({ operation: "collectInvoice", kind: "malformed" });
  const { inex, payofin } = sandbox;
  const pay = createInexClient({ ...BASE, fetch: inex.fetch, token: "token" });
  const error = await failure(pay.payDebt({ roomNumber: "IG9", paymentId: "INV0001" }));
  // The first attempt may have been a success for all that the client knows.
  expect(error).toMatchObject({ status: 404, attempts: 2, outcome: "unknown" });
  const collect = createPayofinClient({ ...BASE, fetch: payofin.fetch, apiKey: "key", secretKey: "secret" });
  expect(await failure(collect.collectInvoice({ invoiceQueryId: 1 }))).toMatchObject({ outcome: "unknown" });
  expect(sandbox.effects).toEqual([]);
});

describe("the queue", () => {
  const [check, pay, collect] = SUBJECTS;
  const once = { maxRetries: 0, attemptTimeoutMs: 1_000 };
  const kindOf = async (call: Promise<unknown> | undefined): Promise<string> => {
    const result = await call?.then(
      () => "success",
      (error: unknown) => (error instanceof Error ? error.name : "?"),
    );
    return result ?? "?";
  };

  test("faults come in their order, each as often as it is to", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "payDebt", kind: "server-error-before-commit", times: 2 });
    core.inject({ operation: "payDebt", kind: "malformed" });
    core.inject({ operation: "payDebt", kind: "refuse-connection" });
    const seen: string[] = [];
    const left: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      seen.push(await kindOf(pay?.call(core, once)));
      left.push(core.faults.reduce((sum, { times }) => sum + times, 0));
    }
    expect(seen).toEqual(["ServerError", "ServerError", "ContractError", "ConnectionError", "success"]);
    expect(left).toEqual([3, 2, 1, 0, 0]);
    expect(core.effects).toHaveLength(1);
  });

  test("faults of one operation do not touch another", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "payDebt", kind: "refuse-connection" });
    core.inject({ operation: "collectInvoice", kind: "malformed" });
    expect(await kindOf(check?.call(core, once))).toBe("success");
    expect(core.faults.map(({ operation }) => operation)).toEqual(["payDebt", "collectInvoice"]);
    expect(await kindOf(collect?.call(core, once))).toBe("ContractError");
    expect(core.faults).toEqual([{ id: 1, operation: "payDebt", kind: "refuse-connection", times: 1, delayMs: 0 }]);
    expect(await kindOf(pay?.call(core, once))).toBe("ConnectionError");
    expect(core.faults).toEqual([]);
  });

  test("of calls at the same time, each fault strikes one", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "checkDebts", kind: "server-error-before-commit", times: 7 });
    const calls = Array.from({ length: 20 }, () => kindOf(check?.call(core, once)));
    const results = await Promise.all(calls);
    expect(results.filter((result) => result === "ServerError")).toHaveLength(7);
    expect(results.filter((result) => result === "success")).toHaveLength(13);
  });

  test("a request that is not an operation uses up no fault", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "checkDebts", kind: "malformed" });
    for (const path of ["/inex/integrators/payments/debts/nothing", "/inex/", "/nothing", "/payofin/debts/detail"]) {
      expect((await core.fetch(`https://sandbox.test${path}`)).status).toBe(404);
    }
    const post = { method: "POST" };
    expect((await core.fetch("https://sandbox.test/inex/integrators/payments/debts/detail", post)).status).toBe(405);
    expect(core.faults).toHaveLength(1);
  });

  test.each([
    ["without credentials", {}, undefined, 401],
    ["with another media type", { authorization: "Bearer t", "content-type": "text/plain" }, "{}", 415],
    ["with a body that is no JSON", { authorization: "Bearer t", "content-type": "application/json" }, "{", 400],
    ["with a field too few", { authorization: "Bearer t", "content-type": "application/json" }, "{}", 422],
  ])("a call %s uses up no fault", async (_, headers, body, status) => {
    const core = createSandboxCore();
    core.inject({ operation: "payDebt", kind: "malformed" });
    const init = { method: "POST", headers: { ...headers }, body: body ?? null };
    const response = await core.inex.fetch("https://sandbox.test/integrators/payments/debts/pay", init);
    expect(response.status).toBe(status);
    expect(core.faults).toHaveLength(1);
    expect(await kindOf(pay?.call(core, once))).toBe("ContractError");
    expect(core.faults).toEqual([]);
  });

  test("delayMs is waited before the fault acts", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "payDebt", kind: "drop-after-commit", delayMs: 80 });
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const call = kindOf(pay?.call(core, once));
    await vi.advanceTimersByTimeAsync(79);
    expect(core.effects).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toBe("ConnectionError");
    expect(core.effects).toHaveLength(1);
  });

  test("a caller that leaves ends the wait, not what happens, and got unknown", async () => {
    const core = createSandboxCore();
    core.inject({ operation: "collectInvoice", kind: "server-error-after-commit", delayMs: 600_000 });
    // Long enough for the request to arrive on a busy machine: a body is not handed out after its deadline.
    const error = await failure(Promise.resolve(collect?.call(core, { maxRetries: 0, attemptTimeoutMs: 500 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "unknown" });
    await expect.poll(() => core.effects, { timeout: 10_000 }).toHaveLength(1);
  });
});

describe("a wrong fault is rejected, and nothing is queued", () => {
  const rule = "times must be a whole number of at least 1";
  const KNOWN = `operation must be one of ${createSandboxCore().operations.join(", ")}`;
  const bound = "delayMs must be from 0 to 600000";
  test.each<readonly [object, string]>([
    [{ operation: "pay" }, KNOWN],
    [{ operation: undefined }, KNOWN],
    [{ operation: "toString" }, KNOWN],
    [{ kind: "explode" }, "kind must be one of refuse-connection, drop-before-commit, drop-after-commit"],
    [{ kind: undefined }, "kind must be one of refuse-connection"],
    ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", null].map((times) => [{ times }, rule] as const),
    ...[-1, 600_001, Number.NaN, "5", null].map((delayMs) => [{ delayMs }, bound] as const),
    [{ delay: 5 }, 'unknown option "delay"; expected one of operation, kind, times, delayMs'],
  ])("%j", (changes, message) => {
    const core = createSandboxCore();
    expect(messageOf(() => core.inject(untyped(changes)))).toContain(message);
    expect(core.faults).toEqual([]);
  });
});

/** A fault as untyped code may give it. */
function untyped(changes: object): Fault {
  return Object.assign({ operation: "payDebt", kind: "malformed" } satisfies Fault, changes);
}

function messageOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return error.message;
  }
  return "";
}
