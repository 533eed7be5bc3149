/**
 * Many calls of the sandbox over loopback, among random faults, to find an effect that is lost or doubled and memory
 * that is not given back. By hand: `tsx scripts/bench/soak.ts [--calls 100000] [--connections 50]`.
 *
 * It goes in up to 40 rounds, with a reset after each; its callers keep their own ledger of what they were told, and it is
 * held against the sandbox's effects. It stops after 8 minutes. Exit code 1: a violation, or a heap that has grown to
 * more than 1.5 times and 20 MB beyond what it was after a fifth of the calls.
 */

import { setTimeout as delay, setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { OperationName } from "../../generated/providers.js";
import { type ClientEvent, type Outcome, PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { ACTIVEPLATFORM_SEED } from "../../src/providers/activeplatform/sandbox.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { INEX_SEED } from "../../src/providers/inex/sandbox.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { PAYOFIN_SEED } from "../../src/providers/payofin/sandbox.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { FAULT_KINDS, type SandboxEffect } from "../../src/sandbox/types.js";

const ROUNDS = 40;
const SMALLEST_ROUND = 500;
const STOP_AFTER_MS = 7.5 * 60_000;
const EXIT_AFTER_MS = 8 * 60_000;
const MAX_DELAY_MS = 20;
/** The server has been quiet for so long before a round is judged. */
const QUIET_MS = 300;
const MEBIBYTE = 1_048_576;

const { values } = parseArgs({ options: { calls: { type: "string" }, connections: { type: "string" } } });
const calls = wholeNumber("calls", values.calls ?? "100000");
const connections = wholeNumber("connections", values.connections ?? "50");
const perRound = Math.max(Math.ceil(calls / ROUNDS), SMALLEST_ROUND);

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new RangeError(`--${name} must be a whole number from 1 to 9999999`);
  return Number(text);
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new RangeError("there is nothing to pick from");
  return item;
}

const core = createSandboxCore({ seed: seedFor(perRound) });
let served = 0;
const onCall = (): void => {
  served += 1;
};
const server = await listen(core, { onCall });
let attempts = 0;
const options = {
  ...{ attemptTimeoutMs: 1_000, timeoutMs: 2_500 },
  onEvent: ({ type }: ClientEvent) => {
    if (type === "attempt") attempts += 1;
  },
};
const inex = createInexClient({ ...options, baseUrl: `${server.url}/inex`, token: "token" });
const payofin = createPayofinClient({
  ...{ ...options, baseUrl: `${server.url}/payofin`, apiKey: "key", secretKey: "secret" },
});
const activeplatform = createActivePlatformClient({
  ...{ ...options, baseUrl: `${server.url}/activeplatform`, apiToken: "token" },
});

/** Every call of a round has a thing of its own to pay. */
function seedFor(count: number) {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  const [invoice] = INEX_SEED.invoices;
  const [query] = PAYOFIN_SEED.invoices;
  const [payment] = ACTIVEPLATFORM_SEED.payments;
  const invoices = ids.map((id) => {
    return { ...invoice, invoiceNumber: id, roomNumber: `R${id}`, waybillNumber: `W${id}` };
  });
  return {
    inex: { ...INEX_SEED, invoices },
    payofin: {
      ...{ ...PAYOFIN_SEED, balance: "1000000000.00" },
      invoices: ids.map((id) => ({ ...query, invoiceQueryId: id })),
    },
    activeplatform: { ...ACTIVEPLATFORM_SEED, payments: ids.map((id) => ({ ...payment, id, documentId: `P${id}` })) },
  };
}

type Told = "success" | Outcome;
interface Entry {
  readonly operation: string;
  readonly reference: string;
  readonly told: Told;
}
interface Subject {
  readonly operation: OperationName;
  readonly reference: (id: number) => string;
  readonly call: (id: number) => Promise<unknown>;
}
const SUBJECTS: readonly Subject[] = [
  {
    ...{ operation: "checkDebts", reference: (id) => `R${id}` },
    call: (id) => inex.checkDebts({ roomNumber: `R${id}` }),
  },
  {
    ...{ operation: "payDebt", reference: (id) => `R${id}` },
    call: (id) => inex.payDebt({ roomNumber: `R${id}`, paymentId: `KEY-${id}` }),
  },
  { operation: "collectInvoice", reference: String, call: (id) => payofin.collectInvoice({ invoiceQueryId: id }) },
  {
    ...{ operation: "completePayment", reference: (id) => `P${id}` },
    call: (id) => activeplatform.completePayment({ resellerId: 1, documentId: `P${id}`, paymentMethodId: 2 }),
  },
];

async function outcomeOf(call: Promise<unknown>): Promise<Told> {
  try {
    await call;
    return "success";
  } catch (error) {
    if (!(error instanceof PayspecError)) throw error;
    return error.outcome;
  }
}

async function callOnce(id: number): Promise<Entry> {
  const { operation, reference, call } = pick(SUBJECTS);
  if (Math.random() < 0.2) {
    const delayMs = Math.random() < 0.3 ? Math.random() * MAX_DELAY_MS : 0;
    core.inject({ operation, kind: pick(FAULT_KINDS), delayMs });
  }
  return { operation, reference: reference(id), told: await outcomeOf(call(id)) };
}

/** Where the callers' ledger and the sandbox's do not agree. */
function violations(ledger: readonly Entry[], effects: readonly SandboxEffect[]): readonly string[] {
  const keyOf = ({ operation, reference }: { operation: string; reference: string }) => `${operation} ${reference}`;
  const counts = new Map<string, number>();
  for (const effect of effects) counts.set(keyOf(effect), (counts.get(keyOf(effect)) ?? 0) + 1);
  const found = ledger.flatMap((entry) => {
    const name = keyOf(entry);
    const count = counts.get(name) ?? 0;
    counts.delete(name);
    if (count > 1) return [`${name} has ${count} effects`];
    if (entry.operation === "checkDebts") return count > 0 ? [`${name} has an effect`] : [];
    if (entry.told === "success" && count === 0) return [`${name} was a success without an effect`];
    return entry.told === "failed" && count > 0 ? [`${name} has failed, but has an effect`] : [];
  });
  return [...found, ...[...counts.keys()].map((name) => `${name} was called by nobody`)];
}

/** A caller that gave up may have left a request that the server has not seen yet. */
async function settled(): Promise<void> {
  for (let before = -1; before !== served; ) {
    before = served;
    await delay(QUIET_MS);
    // Timers come before sockets: after a stall, what has arrived is seen only now.
    await setImmediate();
    await setImmediate();
  }
}

/** In bytes, after what nobody needs is collected. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc === "function") gc();
  return process.memoryUsage().heapUsed;
}

const hardStop = setTimeout(() => {
  console.error("stopped: 8 minutes are over");
  process.exit(1);
}, EXIT_AFTER_MS);
hardStop.unref();

const heaps = [heapUsed()];
const found: string[] = [];
const tally: Record<Told, number> = { success: 0, failed: 0, unknown: 0 };
let effects = 0;
let done = 0;
let busyMs = 0;
const begun = performance.now();
while (done < calls && performance.now() - begun < STOP_AFTER_MS) {
  const count = Math.min(perRound, calls - done);
  const ledger: Entry[] = [];
  let next = 1;
  const caller = async (): Promise<void> => {
    while (next <= count) {
      const id = next;
      next += 1;
      ledger.push(await callOnce(id));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, caller));
  busyMs += performance.now() - started;
  await settled();
  found.push(...violations(ledger, core.effects));
  for (const { told } of ledger) tally[told] += 1;
  effects += core.effects.length;
  done += count;
  core.reset();
  heaps.push(heapUsed());
}
await server.close();

const megabytes = (bytes = 0): string => `${(bytes / MEBIBYTE).toFixed(1)} MB`;
const early = heaps[Math.max(1, Math.round((heaps.length - 1) / 5))] ?? 0;
const last = heaps.at(-1) ?? 0;
const grown = last > early * 1.5 + 20 * MEBIBYTE;
console.log(`${done} of ${calls} calls, ${attempts} attempts, ${connections} connections`);
console.log(`${Math.round(done / (busyMs / 1000))} calls/s, ${Math.round(attempts / (busyMs / 1000))} attempts/s`);
console.log(`${tally.success} successes, ${tally.failed} failed, ${tally.unknown} unknown; ${effects} effects`);
console.log(
  `heap: start ${megabytes(heaps[0])}, at 20 % ${megabytes(early)}, ` +
    `middle ${megabytes(heaps[Math.floor((heaps.length - 1) / 2)])}, end ${megabytes(last)}`,
);
for (const violation of found.slice(0, 20)) console.error(violation);
console.log(`${found.length} violations${grown ? ", and the heap has grown" : ""}`);
process.exitCode = found.length > 0 || grown ? 1 : 0;
