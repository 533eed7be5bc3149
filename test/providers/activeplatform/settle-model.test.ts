// Random histories of one payment in the sandbox, settled: what a settlement says must be true of the sandbox's books.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { money, PayspecError } from "../../../src/index.js";
import { createActivePlatformClient, type PaymentLookup } from "../../../src/providers/activeplatform/index.js";
import { ACTIVEPLATFORM_SEED } from "../../../src/providers/activeplatform/sandbox.js";
import { createSandbox, type FaultKind } from "../../../src/sandbox/index.js";
import { Random, seedOfRun } from "../../helpers/mutate.js";
import { isLong, manyTimes } from "../../helpers/soak.js";

const RUNS = manyTimes(200);

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
const OWN = { resellerId: 1, paymentId: 7 };
const NUMBER = "P7";
const [OURS, THEIRS] = ["2", "3"];

/** What can go wrong with the attempt; `late` arrives up to a minute after it was lost. */
const LOSSES: readonly (FaultKind | "late" | "none")[] = [
  ...(["refuse-connection", "drop-before-commit", "server-error-before-commit", "rate-limit"] as const),
  ...(["drop-after-commit", "truncate", "malformed", "server-error-after-commit", "late", "none"] as const),
];
const ignore = (): undefined => undefined;
const vendorTime = (ms: number): string => new Date(ms).toISOString().replace("Z", "000+0000");

interface Verdict {
  readonly state: "done" | "reversed" | "not-done" | "unknown" | "error";
  readonly lies: readonly string[];
}

/** @param spoil what is planted: a way in which the look-ups go wrong on their way */
async function history(random: Random, spoil: (fetch: Fetch) => Fetch): Promise<Verdict> {
  const attempt = Date.parse("2026-11-24T20:59:00Z") + random.below(2 * MINUTE);
  let now = attempt - 3 * HOUR;
  const skew = random.below(121) * SECOND - MINUTE;
  const pass = (to: number): void => {
    now = Math.max(now, to);
    vi.setSystemTime(now);
  };
  pass(now);
  const [sample] = ACTIVEPLATFORM_SEED.payments;
  const seeded = (id: string, documentId: string, status: string, created: number) => {
    const own = { id, documentId, status, createdAt: vendorTime(created + skew) };
    return { ...sample, ...own, resellerId: "1", total: "100.00", currency: "USD", completedAt: undefined };
  };
  const status = random.pick(["waiting_for_payment", "waiting_for_payment", "expired", "completed", "cancelled"]);
  // Another payment of the same number, which is met in the list because it is new.
  const hasTwin = random.chance(0.4);
  const twin = seeded("9", NUMBER, "waiting_for_payment", attempt + random.below(4 * MINUTE) - 110 * SECOND);
  const sandbox = createSandbox({
    now: () => new Date(now + skew),
    seed: JSON.parse(
      JSON.stringify({
        activeplatform: {
          methods: [OURS, THEIRS].map((id) => ({ id, name: `Method ${id}` })),
          payments: [
            seeded("7", NUMBER, status, attempt - random.pick([5 * SECOND, 20 * SECOND, 80 * SECOND, 5 * HOUR])),
            seeded("8", "P8", "waiting_for_payment", attempt + 5 * MINUTE),
            ...(hasTwin ? [twin] : []),
          ],
        },
      }),
    ),
  });
  const isNewer = random.chance(0.6);
  sandbox.wire({ "activeplatform-relationships-vary": isNewer ? "corrections" : "charges" });
  const connect = (fetch: Fetch) =>
    createActivePlatformClient({ baseUrl: "https://active.test", apiToken: "a", maxRetries: 0, fetch });
  const honest: Fetch = (input, init) => sandbox.activeplatform.fetch(String(input), init);
  const panel = connect(honest);

  /** What others do meanwhile, by another method. */
  const noise = async (): Promise<void> => {
    const other = { resellerId: 1, paymentId: 8 };
    if (random.chance(0.3)) await panel.completePaymentById({ ...other, paymentMethodId: THEIRS }).catch(ignore);
    if (random.chance(0.1)) await panel.completePaymentById({ ...OWN, paymentMethodId: THEIRS }).catch(ignore);
    if (random.chance(0.1)) await panel.cancelPayment(OWN).catch(ignore);
    if (hasTwin && random.chance(0.2)) await panel.cancelPayment({ ...OWN, paymentId: 9 }).catch(ignore);
  };

  if (random.chance(0.1)) {
    pass(attempt - random.pick([4 * MINUTE, HOUR]));
    await panel.completePaymentById({ ...OWN, paymentMethodId: OURS }).catch(ignore);
  }
  pass(attempt - random.pick([SECOND, 30 * SECOND, 2 * HOUR]));
  if (random.chance(0.3)) await noise();

  pass(attempt);
  let hadEffect = false;
  const counting = async <T>(run: () => Promise<T>): Promise<T> => {
    const before = sandbox.effects.length;
    try {
      return await run();
    } finally {
      hadEffect ||= sandbox.effects.length > before;
    }
  };
  let late: (() => Promise<unknown>) | undefined;
  const losing: Fetch = async (input, init) => {
    const copy = { ...init, body: String(init?.body), signal: null };
    late = () => counting(() => honest(input, copy));
    throw new TypeError("fetch failed");
  };
  const loss = random.pick(LOSSES);
  const byNumber = random.chance(0.6);
  if (loss !== "late" && loss !== "none") {
    sandbox.inject({ operation: byNumber ? "completePayment" : "completePaymentById", kind: loss });
  }
  const client = connect(loss === "late" ? losing : honest);
  const total = random.pick(["", "100.00", "40.00", "130.00"]);
  const amount = total === "" ? {} : { total: money(total, "USD") };
  await counting(() =>
    byNumber
      ? client.completePayment({ resellerId: 1, documentId: NUMBER, paymentMethodId: OURS, ...amount }).catch(ignore)
      : client.completePaymentById({ ...OWN, paymentMethodId: OURS }).catch(ignore),
  );

  const settleAt = attempt + random.pick([5 * SECOND, 119 * SECOND, 3 * MINUTE, 10 * MINUTE, 26 * HOUR]);
  const events = [
    { at: attempt + random.below(59) * SECOND, run: async () => late?.() },
    ...(random.chance(0.3) ? [{ at: attempt + random.below(settleAt - attempt), run: noise }] : []),
  ].sort((a, b) => a.at - b.at);
  for (const { at, run } of events.filter((event) => event.at <= settleAt)) {
    pass(at);
    await run();
  }
  pass(settleAt);

  // The machine that attempted may have had a clock of its own.
  const attemptedAt = new Date(attempt + random.pick([0, 0, 0, random.below(121) * SECOND - MINUTE])).toISOString();
  const known = random.pick([{ paymentId: 7 }, { documentId: NUMBER }, { paymentId: 7, documentId: NUMBER }]);
  const lookup: PaymentLookup = { resellerId: 1, paymentMethodId: OURS, attemptedAt, ...known };
  const settled = await connect(spoil(shaky(small(honest, random), random)))
    .settlePayment(lookup)
    .catch((error: unknown) => {
      if (error instanceof PayspecError && error.outcome === "failed") return { state: "error" } as const;
      throw error;
    });
  // What is under way when the settlement is made arrives in the end.
  for (const { at, run } of events.filter((event) => event.at > settleAt)) {
    pass(at);
    await run();
  }
  const lies: string[] = [];
  if (settled.state === "done" && !hadEffect) lies.push("done, but it had no effect");
  if (settled.state === "not-done" && hadEffect) lies.push("not-done, but it had an effect");
  if (settled.state === "reversed") lies.push("reversed, which no document gives proof of");
  if (settled.state === "unknown" && settled.advice === "") lies.push("unknown without advice");
  return { state: settled.state, lies };
}

const isList = (input: unknown): boolean => new URL(String(input)).pathname.endsWith("/payments");

/** A server that gives fewer payments a page than it was asked for. */
function small(fetch: Fetch, random: Random): Fetch {
  const size = random.pick([1, 1, 2, 3]);
  return (input, init) => fetch(String(input).replace(/page\[size\]=\d+/, `page[size]=${size}`), init);
}

/** Some look-ups fail; or one page does, each time. */
function shaky(fetch: Fetch, random: Random): Fetch {
  const share = random.chance(0.2) ? 0.25 : 0;
  const broken = random.chance(0.2) ? String(1 + random.below(3)) : undefined;
  return async (input, init) => {
    const page = new URL(String(input)).searchParams.get("page[number]");
    if (random.chance(share) || page === broken) throw new TypeError("fetch failed");
    return fetch(input, init);
  };
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
  for (const state of ["done", "not-done", "unknown", "error"]) {
    expect(states.get(state) ?? 0, `settlements that are ${state}, of ${RUNS}`).toBeGreaterThan(RUNS / 100);
  }
  if (isLong) console.log(Object.fromEntries(states));
});

/** Changes what look-ups say. */
const saying =
  (change: (text: string, input: unknown) => string) =>
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const headers = { "content-type": "application/vnd.api+json" };
    return new Response(change(await response.text(), input), { status: response.status, headers });
  };

const PLANTED: Readonly<Record<string, (fetch: Fetch) => Fetch>> = {
  "corrections that are ignored": saying((text) => text.replace(/"corrections":\{"data":\[[^\]]*\]\},/g, "")),
  "another payment of the same number": saying((text, input) => {
    if (!isList(input)) return text;
    const { data = [], ...rest } = JSON.parse(text);
    const others = data.filter(({ id }: { id: string }) => id !== "7");
    return JSON.stringify({ ...rest, data: others.length > 0 || data.length === 0 ? others : FILLER });
  }),
  "a failed look-up taken for an empty page": (fetch) => async (input, init) => {
    if (!isList(input)) return fetch(input, init);
    const fails = new URL(String(input)).searchParams.get("page[number]") === "2";
    const page = fails ? undefined : await fetch(input, init).catch(ignore);
    return page ?? Response.json({ data: [] }, { headers: { "content-type": "application/vnd.api+json" } });
  },
  "a method that is not compared": saying((text) => text.replaceAll('"payment_method_id":3', '"payment_method_id":2')),
  "a closing time that is not compared": saying((text) => text.replace(/"closed_at":"20/g, '"closed_at":"21')),
};
/** What stands in the place of a page whose one payment was left out. */
const FILLER = JSON.parse(
  JSON.stringify([
    {
      ...{ id: "99", type: "payments" },
      attributes: {
        ...{ created_at: "2026-11-24T12:00:00+0300", updated_at: "2026-11-24T12:00:00+0300", account_id: 1 },
        ...{ discount_amount: "0.0", total: "1.00", currency_code: "USD", status: "expired", document_id: "P99" },
      },
    },
  ]),
);

test.each(Object.entries(PLANTED))("%s is found", { timeout: 120_000 }, async (name, spoil) => {
  const { run, lies } = await search(3000, spoil);
  expect(lies).not.toEqual([]);
  if (isLong) console.log(`${name}: found in run ${run}: ${lies.join("; ")}`);
});
