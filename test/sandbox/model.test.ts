// The money-safety model on real sockets: random payments among random faults, judged by the sandbox's own ledger.

import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import type { OperationName } from "../../generated/providers.js";
import type { CallOptions, ClientOptions } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { ACTIVEPLATFORM_SEED } from "../../src/providers/activeplatform/sandbox.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { INEX_SEED } from "../../src/providers/inex/sandbox.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { PAYOFIN_SEED } from "../../src/providers/payofin/sandbox.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { FAULT_KINDS, type SandboxCore } from "../../src/sandbox/types.js";
import { moneyViolations } from "../helpers/ledger.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { HeapCheck, manyTimes } from "../helpers/soak.js";

const RUNS = manyTimes(85);
/** The sandbox starts again after so many, so that its books stay short. */
const ROUND = 1_000;
/** Runs at the same time. A fault strikes whichever of them comes first. */
const LANES = 16;
/** The longest that a fault waits, and what is waited until nothing of a call can still be under way. */
const MAX_DELAY_MS = 15;
const SETTLED_MS = 120;

/** Every run of a round has things of its own to pay, so that an effect has one possible cause. */
function core(): SandboxCore {
  const runs = Array.from({ length: Math.min(RUNS, ROUND) }, (_, run) => String(run + 1));
  const [invoice] = INEX_SEED.invoices;
  const [query] = PAYOFIN_SEED.invoices;
  const [payment] = ACTIVEPLATFORM_SEED.payments;
  const [customer] = INEX_SEED.customers ?? [];
  return createSandboxCore({
    seed: {
      inex: {
        ...INEX_SEED,
        invoices: runs.map((id) => {
          return { ...invoice, invoiceNumber: `INV-${id}`, roomNumber: `R${id}`, waybillNumber: `W${id}` };
        }),
        customers: runs.map((id) => ({ ...customer, roomNumber: `R${id}` })),
      },
      payofin: {
        ...{ ...PAYOFIN_SEED, balance: "100000000.00" },
        invoices: runs.map((id) => ({ ...query, invoiceQueryId: id })),
      },
      activeplatform: {
        ...ACTIVEPLATFORM_SEED,
        payments: runs.map((id) => ({ ...payment, id, documentId: `P${id}` })),
      },
    },
  });
}

interface Subject {
  readonly operation: OperationName;
  readonly kind: "read" | "key" | "none";
  readonly reference: (run: number) => string;
  readonly make: (options: ClientOptions, run: number) => (call: CallOptions) => Promise<unknown>;
}
const SUBJECTS: readonly Subject[] = [
  {
    ...{ operation: "checkDebts", kind: "read", reference: (run) => `R${run}` },
    make: (options, run) => {
      const client = createInexClient({ ...options, baseUrl: `${options.baseUrl}/inex`, token: "token" });
      return (call) => client.checkDebts({ roomNumber: `R${run}` }, call);
    },
  },
  {
    ...{ operation: "payDebt", kind: "key", reference: (run) => `R${run}` },
    make: (options, run) => {
      const client = createInexClient({ ...options, baseUrl: `${options.baseUrl}/inex`, token: "token" });
      return (call) => client.payDebt({ roomNumber: `R${run}`, paymentId: `KEY-${run}` }, call);
    },
  },
  {
    ...{ operation: "topUpBalance", kind: "key", reference: (run) => `R${run}` },
    make: (options, run) => {
      const client = createInexClient({ ...options, baseUrl: `${options.baseUrl}/inex`, token: "token" });
      const topUp = { roomNumber: `R${run}`, amount: { amount: "1.00", currency: "GEL" }, paymentId: `KEY-${run}` };
      return (call) => client.topUpBalance(topUp, call);
    },
  },
  {
    ...{ operation: "completePaymentById", kind: "none", reference: (run) => `P${run}` },
    make: (options, run) => {
      const baseUrl = `${options.baseUrl}/activeplatform`;
      const client = createActivePlatformClient({ ...options, baseUrl, apiToken: "token" });
      return (call) => client.completePaymentById({ resellerId: 1, paymentId: run, paymentMethodId: 2 }, call);
    },
  },
  {
    ...{ operation: "collectInvoice", kind: "none", reference: String },
    make: (options, run) => {
      const credentials = { apiKey: "key", secretKey: "secret" };
      const client = createPayofinClient({ ...options, baseUrl: `${options.baseUrl}/payofin`, ...credentials });
      return (call) => client.collectInvoice({ invoiceQueryId: run }, call);
    },
  },
  {
    ...{ operation: "completePayment", kind: "none", reference: (run) => `P${run}` },
    make: (options, run) => {
      const baseUrl = `${options.baseUrl}/activeplatform`;
      const client = createActivePlatformClient({ ...options, baseUrl, apiToken: "token" });
      return (call) => client.completePayment({ resellerId: 1, documentId: `P${run}`, paymentMethodId: 2 }, call);
    },
  },
];

/** One thing to pay, in one to three calls of a caller that does not give up. */
async function scenario(sandbox: SandboxCore, url: string, run: number, random: Random): Promise<readonly string[]> {
  const { operation, kind, reference, make } = random.pick(SUBJECTS);
  const own = () => sandbox.effects.filter((it) => it.operation === operation && it.reference === reference(run));
  const story = [`${operation} of run ${run}`];
  const found: string[] = [];
  let attempts = 0;
  const invoke = make(
    {
      ...{ baseUrl: url, attemptTimeoutMs: random.pick([60, 600]), timeoutMs: 2_000 },
      onEvent: ({ type }) => {
        if (type === "attempt") attempts += 1;
      },
    },
    run,
  );
  const calls = 1 + random.below(3);
  for (let call = 1; call <= calls; call += 1) {
    for (let faults = random.below(3); faults > 0; faults -= 1) {
      const fault = { operation, kind: random.pick(FAULT_KINDS), times: 1 + random.below(2) };
      sandbox.inject({ ...fault, delayMs: random.chance(0.3) ? random.below(MAX_DELAY_MS) : 0 });
      story.push(`${fault.kind} × ${fault.times}`);
    }
    const effectsBefore = own().length;
    attempts = 0;
    const maxRetries = random.below(4);
    // A rate limit asks for a second; few have the patience.
    const timeoutMs = random.chance(0.15) ? 2_000 : random.pick([30, 150, 1_000]);
    const aborts = random.chance(0.15) ? { signal: AbortSignal.timeout(random.below(30)) } : {};
    const error: unknown = await invoke({ maxRetries, timeoutMs, ...aborts }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    // In steps: a busy machine may skip time, but what is under way goes on with each.
    for (let step = 0; error !== undefined && step < SETTLED_MS; step += 10) await delay(10);
    const effectsAfter = own().length;
    story.push(error === undefined ? "→ success" : `→ ${String(error)}`);

    if (effectsAfter > 1) found.push("one thing was paid more than once");
    found.push(...moneyViolations({ kind, error, effectsBefore, effectsAfter, requests: attempts, maxRetries }));
  }
  if (own().some(({ key }) => key !== (kind === "key" ? `KEY-${run}` : undefined))) found.push("a foreign key");
  return found.length === 0 ? [] : [...found, ...story];
}

test(
  `${RUNS} payments over sockets: none is made twice, and no outcome is a lie`,
  async () => {
    const seed = seedOfRun();
    const sandbox = core();
    const server = await listen(sandbox);
    const heap = new HeapCheck();
    let paid = 0;
    try {
      for (let done = 0; done < RUNS; done += ROUND) {
        heap.measure();
        sandbox.reset();
        const runs = Math.min(ROUND, RUNS - done);
        let next = 1;
        const lane = async (): Promise<void> => {
          while (next <= runs) {
            const run = next;
            next += 1;
            const found = await scenario(sandbox, server.url, run, new Random(seed + done + run));
            expect(found, `run ${done + run} of PAYSPEC_SEED=${seed}`).toEqual([]);
          }
        };
        await Promise.all(Array.from({ length: LANES }, lane));
        const keys = sandbox.effects.map(({ operation, reference }) => `${operation} ${reference}`);
        expect(new Set(keys).size).toBe(keys.length);
        paid += keys.length;
      }
    } finally {
      await server.close();
    }
    heap.expectSteady();
    // Some were paid, or nothing was tested; on a busy machine most calls run out of time.
    expect(paid).toBeGreaterThan(RUNS / 20);
  },
  manyTimes(60_000),
);
