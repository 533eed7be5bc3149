// Random histories of one invoice in the sandbox, settled: what a settlement says must be true of the sandbox's books.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PayspecError } from "../../../src/index.js";
import { type CollectionLookup, createPayofinClient } from "../../../src/providers/payofin/index.js";
import { PAYOFIN_SEED } from "../../../src/providers/payofin/sandbox.js";
import { createSandbox, type FaultKind } from "../../../src/sandbox/index.js";
import { Random, seedOfRun } from "../../helpers/mutate.js";
import { isLong, manyTimes } from "../../helpers/soak.js";

const RUNS = manyTimes(250);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterAll(() => {
  vi.useRealTimers();
});

type Fetch = typeof globalThis.fetch;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const OWN = { sootCode: 1, subscriberNo: "0134", invoiceNo: "F1" };

/** What can go wrong with the attempt; `late` arrives up to two minutes after it was lost. */
const LOSSES: readonly (FaultKind | "late" | "none")[] = [
  ...(["refuse-connection", "drop-before-commit", "server-error-before-commit", "rate-limit"] as const),
  ...(["drop-after-commit", "truncate", "malformed", "server-error-after-commit", "late", "none"] as const),
];
const LOOKUP_FAULTS: readonly FaultKind[] = [
  "drop-before-commit",
  "truncate",
  "malformed",
  "server-error-after-commit",
];

interface Verdict {
  readonly state: "done" | "reversed" | "not-done" | "unknown" | "error";
  readonly lies: readonly string[];
}

/** @param spoil what is planted: a way in which the look-ups go wrong on their way */
async function history(random: Random, spoil: (fetch: Fetch) => Fetch): Promise<Verdict> {
  // Half of all attempts are made within a minute of midnight in Istanbul: as far as the clocks differ.
  const midnight = Date.parse("2026-11-24T21:00:00Z");
  const beforeMs = random.pick([SECOND, 30 * SECOND, 90 * SECOND, HOUR]);
  const attempted = random.chance(0.5) ? random.below(2 * MINUTE) - MINUTE : random.below(24 * HOUR);
  let now = midnight + attempted - beforeMs;
  const skew = random.below(121) * SECOND - MINUTE;
  const pass = (ms: number): void => {
    now += ms;
    vi.setSystemTime(now);
  };
  pass(0);
  const parts = random.chance(0.4);
  const cancelledAfterMs = random.chance(0.3) ? random.pick([SECOND, MINUTE, HOUR]) : undefined;
  const elsewhere = random.chance(0.2) ? now + random.pick([-HOUR, 10 * SECOND, 3 * MINUTE, 5 * HOUR]) : undefined;
  const invoice = { amount: "100.00", profit: "0.50", takesPart: true, ...OWN };
  const paidElsewhereAt = elsewhere === undefined ? undefined : new Date(elsewhere).toISOString();
  const sandbox = createSandbox({
    now: () => new Date(now + skew),
    seed: {
      payofin: {
        ...PAYOFIN_SEED,
        invoices: [
          { ...invoice, invoiceQueryId: "1", cancelledAfterMs, ...(paidElsewhereAt && { paidElsewhereAt }) },
          { ...invoice, invoiceQueryId: "2", subscriberNo: "0999" },
          { ...invoice, invoiceQueryId: "3", invoiceNo: "F2" },
        ],
      },
    },
  });
  const connect = (fetch: Fetch) =>
    createPayofinClient({ baseUrl: "https://payofin.test", apiKey: "a", secretKey: "b", maxRetries: 0, fetch });
  const honest: Fetch = (input, init) => sandbox.payofin.fetch(String(input), init);
  const usual = connect(honest);
  const ownBill = async () =>
    (await usual.queryInvoices({ ...query, firmRefNo: "T" })).find((it) => it.invoiceNo === "F1");
  const { invoiceNo, ...query } = OWN;

  /** Collections of other things, and of this invoice by hand. */
  const noise = async (): Promise<void> => {
    if (random.chance(0.3)) await usual.collectInvoice({ invoiceQueryId: 2 }).catch(ignore);
    if (random.chance(0.3)) await usual.collectInvoice({ invoiceQueryId: 3 }).catch(ignore);
    const bill = random.chance(0.15) ? await ownBill() : undefined;
    const part = parts && random.chance(0.7) ? { partialAmount: 1 + random.below(30) } : {};
    if (bill !== undefined) await usual.collectInvoice({ invoiceQueryId: bill.invoiceQueryId, ...part }).catch(ignore);
  };

  await noise();
  pass(beforeMs);
  const owed = await ownBill();
  const attemptedAt = now;
  const partial = parts && random.chance(0.5);
  const loss = random.pick(LOSSES);
  let late: (() => Promise<unknown>) | undefined;
  let hadEffect = false;
  const counting = async <T>(run: () => Promise<T>): Promise<T> => {
    const before = sandbox.effects.length;
    try {
      return await run();
    } finally {
      hadEffect ||= sandbox.effects.length > before;
    }
  };
  const losing: Fetch = async (input, init) => {
    const copy = { ...init, body: String(init?.body), signal: null };
    late = () => counting(() => honest(input, copy));
    throw new TypeError("fetch failed");
  };
  if (loss !== "late" && loss !== "none") sandbox.inject({ operation: "collectInvoice", kind: loss });
  const request = {
    invoiceQueryId: owed?.invoiceQueryId ?? "1",
    ...(partial ? { partialAmount: 1 + random.below(30) } : {}),
  };
  await counting(() =>
    connect(loss === "late" ? losing : honest)
      .collectInvoice(request)
      .catch(ignore),
  );
  const arrives = attemptedAt + random.below(119) * SECOND;

  const settleAt =
    attemptedAt + random.pick([5 * SECOND, 119 * SECOND, 121 * SECOND, 10 * MINUTE, 3 * HOUR, 26 * HOUR, 80 * HOUR]);
  const noisyAt = attemptedAt + random.below(settleAt - attemptedAt);
  const events = [
    { at: arrives, run: async () => late?.() },
    ...(random.chance(0.3) ? [{ at: noisyAt, run: noise }] : []),
  ].sort((a, b) => a.at - b.at);
  for (const { at, run } of events.filter((event) => event.at <= settleAt)) {
    pass(at - now);
    await run();
  }
  pass(settleAt - now);

  for (const operation of ["listCollections", "queryInvoices"] as const) {
    if (random.chance(0.1)) sandbox.inject({ operation, kind: random.pick(LOOKUP_FAULTS) });
  }
  const lookup: CollectionLookup = {
    ...{ ...query, invoiceNo, partial, firmRefNo: "S", attemptedAt: new Date(attemptedAt).toISOString() },
    ...(owed !== undefined && (parts || random.chance(0.5)) ? { invoiceAmount: owed.invoiceAmount } : {}),
  };
  const settled = await connect(spoil(honest))
    .settleCollection(lookup)
    .catch((error: unknown) => {
      if (error instanceof PayspecError && error.outcome === "failed") return { state: "error" } as const;
      throw error;
    });
  await clearFaults(usual);
  const records = await usual.listCollections(daysAround(attemptedAt));
  const own = records.filter((it) => it.subscriberNo === OWN.subscriberNo && it.invoiceNo === OWN.invoiceNo);
  const standing = own.filter((it) => it.status === "Paid" && Date.parse(it.paymentDate) >= attemptedAt - 61 * SECOND);
  const left = await ownBill();
  // What is under way when the settlement is made arrives in the end.
  for (const { at, run } of events.filter((event) => event.at > settleAt)) {
    pass(at - now);
    await run();
  }
  const lies: string[] = [];
  if (settled.state === "done" && standing.length !== 1)
    lies.push("done, but the books have no collection that stands");
  if (settled.state === "done" && left !== undefined) lies.push("done, but the invoice is still owed");
  if (settled.state === "reversed" && standing.length > 0) lies.push("reversed, but a collection stands");
  if (settled.state === "reversed" && !own.some((it) => it.status === "Cancelled")) lies.push("reversed, but none was");
  if (settled.state === "not-done" && hadEffect) lies.push("not-done, but it had an effect");
  if (settled.state === "unknown" && settled.advice === "") lies.push("unknown without advice");
  return { state: settled.state, lies };
}

const ignore = (): undefined => undefined;

/** A fault that no look-up has taken would strike the look at the books. */
async function clearFaults(client: ReturnType<typeof createPayofinClient>): Promise<void> {
  await client.listCollections({ firstDate: "2020-01-01", lastDate: "2020-01-01" }).catch(ignore);
  await client.queryInvoices({ sootCode: 1, subscriberNo: "none", firmRefNo: "C" }).catch(ignore);
}

function daysAround(time: number) {
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return { firstDate: day(time - 3 * 24 * HOUR), lastDate: day(time + 9 * 24 * HOUR) };
}

/** @returns the first run in which a settlement lies, and how often each state was said */
async function search(runs: number, spoil: (fetch: Fetch) => Fetch = (fetch) => fetch) {
  const states = new Map<string, number>();
  const seed = seedOfRun();
  for (let run = 1; run <= runs; run += 1) {
    const { state, lies } = await history(new Random(seed + run), spoil);
    states.set(state, (states.get(state) ?? 0) + 1);
    if (lies.length > 0) return { run, lies, states };
  }
  return { run: undefined, lies: [], states };
}

test(`${RUNS} histories: never done without an effect, never not-done with one`, { timeout: 600_000 }, async () => {
  const { run, lies, states } = await search(RUNS);
  expect(lies, `run ${run} of PAYSPEC_SEED=${seedOfRun()}`).toEqual([]);
  for (const state of ["done", "reversed", "not-done", "unknown", "error"]) {
    expect(states.get(state) ?? 0, `settlements that are ${state}, of ${RUNS}`).toBeGreaterThan(RUNS / 200);
  }
  if (isLong) console.log(Object.fromEntries(states));
});

const isList = (input: unknown): boolean => String(input).endsWith("/invoicelist");
/** A report that begins or ends with the day of the attempt. */
const cutTo =
  (end: "firstDate" | "lastDate", days: number) =>
  (fetch: Fetch): Fetch =>
  (input, init) => {
    if (!isList(input)) return fetch(input, init);
    const body: { firstDate: string; lastDate: string } = JSON.parse(String(init?.body));
    const day = new Date(Date.parse(`${body[end]}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
    return fetch(input, { ...init, body: JSON.stringify({ ...body, [end]: day }) });
  };
const PLANTED: Readonly<Record<string, (fetch: Fetch) => Fetch>> = {
  "a report that begins a day late": cutTo("firstDate", 1),
  "a report that ends a day early": cutTo("lastDate", -1),
  "another subscriber's entry": (fetch) => async (input, init) => {
    const text = await (await fetch(input, init)).text();
    return new Response(isList(input) ? text.replaceAll('"0999"', '"0134"') : text, JSON_TYPE);
  },
  "a failed report taken for an empty one": (fetch) => async (input, init) => {
    const empty = { result: false, resultCode: -11, resultMessage: "" };
    const read = async () => {
      const text = await (await fetch(input, init)).text();
      JSON.parse(text);
      return text;
    };
    const text = isList(input)
      ? await read().catch(() => JSON.stringify(empty))
      : await (await fetch(input, init)).text();
    return new Response(text, JSON_TYPE);
  },
};
const JSON_TYPE = { headers: { "content-type": "application/json" } };

test.each(Object.entries(PLANTED))("%s is found", { timeout: 120_000 }, async (name, spoil) => {
  const { run, lies } = await search(2000, spoil);
  expect(lies).not.toEqual([]);
  if (isLong) console.log(`${name}: found in run ${run}: ${lies.join("; ")}`);
});
