// Late workers, wrong clocks, and databases that behave in other ways than a pool of pg: no state becomes a lie.
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { JournalDatabaseError, type Queryable, UnsettledPaymentError } from "../../src/journal/index.js";
import { failure } from "../helpers/wire.js";
import { COLLECTION, clientsOf, DEBT, useDatabase } from "./fixture.js";

const { open, query } = useDatabase();

const untyped = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));
const reading = (change: (row: Record<string, unknown>) => Record<string, unknown>): Queryable => ({
  query: async (text, values) => ({ rows: (await query(text, values)).rows.map(change) }),
});

/** A journal whose worker is held up, `before` its payment reaches the provider or `after` it was made. */
async function heldUp(
  seed: Parameters<typeof open>[0],
  meanwhile: (world: World) => Promise<unknown>,
  isMade: boolean,
) {
  const world = await open(seed);
  let calls = 0;
  const clients = clientsOf(world.sandbox, (fetch) => async (input, init) => {
    calls += 1;
    if (calls > 1) return fetch(input, init);
    if (!isMade) await meanwhile(world);
    const response = await fetch(input, init);
    if (isMade) await meanwhile(world);
    return response;
  });
  return { ...world, late: world.make({ clients }) };
}
type World = Awaited<ReturnType<typeof open>>;

describe("a worker that is late", () => {
  test("stores a success under a key though another's repeat was rejected", async () => {
    const { late, journal } = await heldUp(
      {},
      async ({ journal, sandbox, age }) => {
        await age("61 seconds");
        sandbox.inject({ operation: "payDebt", kind: "rate-limit" });
        expect(await failure(journal.pay("a", DEBT))).toBeInstanceOf(UnsettledPaymentError);
      },
      true,
    );
    expect(await late.pay("a", DEBT)).toEqual({ transactionId: "123456" });
    expect(await journal.get("a")).toMatchObject({ state: "done", attempts: 2 });
  });

  test("corrects what a look-up took for not made", async () => {
    const { late, journal, sandbox } = await heldUp(
      {},
      async ({ journal, age }) => {
        await age("3 minutes");
        expect(await journal.recover()).toMatchObject({ notDone: 1 });
      },
      false,
    );
    expect(await late.pay("a", COLLECTION)).toMatchObject({ resultCode: 1 });
    expect(await journal.get("a")).toMatchObject({ state: "done", attempts: 1 });
    expect(await journal.pay("a", COLLECTION)).toMatchObject({ resultCode: 1 });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("returns the result that was stored first", async () => {
    let stored: unknown;
    const { late, journal } = await heldUp(
      {},
      async ({ journal, age }) => {
        await age("61 seconds");
        stored = await journal.pay("a", COLLECTION);
      },
      true,
    );
    const result = await late.pay("a", COLLECTION);
    expect(result).toEqual(stored);
    expect(await journal.get("a")).toMatchObject({ state: "done", result });
  });

  test("does not hide that a further attempt was made of what it made itself", async () => {
    const { make, clients, journal, age } = await open();
    const collectInvoice = async () => {
      await age("3 minutes");
      await journal.pay("a", COLLECTION);
      const lira = { amount: "1.00", currency: "TRY" };
      const amounts = { balance: lira, paymentAmount: lira, profit: lira };
      return { ...amounts, invoicePaymentId: "1", paymentDate: "", resultCode: 1, resultMessage: "" };
    };
    const payofin = { ...clients.payofin, collectInvoice };
    const error = await failure(make({ clients: { payofin } }).pay("a", COLLECTION));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toMatchObject({ advice: expect.stringContaining("may have been made again") });
    expect(await journal.get("a")).toMatchObject({ state: "done", attempts: 2 });
  });

  test("leaves what was taken back failed", async () => {
    const invoice = { invoiceQueryId: "1", amount: "10.00", profit: "0.50", invoiceNo: "F1", cancelledAfterMs: 0 };
    const { late, journal } = await heldUp(
      { payofin: { balance: "100.00", firstPaymentId: 1, invoices: [invoice] } },
      async ({ journal, age }) => {
        // The report's clock does not age: its entry is of after the attempt.
        await age("121 seconds");
        expect(await journal.recover()).toMatchObject({ notDone: 1 });
      },
      true,
    );
    const lookup = { sootCode: 1, subscriberNo: "1345677000", invoiceNo: "F1" };
    const payment = { operation: "collectInvoice", request: { invoiceQueryId: 1 }, lookup } as const;
    expect(await failure(late.pay("a", payment))).toBeInstanceOf(UnsettledPaymentError);
    expect(await journal.get("a")).toMatchObject({ state: "failed", error: { name: "TakenBack" } });
  });
});

describe("clocks", () => {
  const shift = (ms: number) => {
    const real = Date.now.bind(Date);
    const spy = vi.spyOn(Date, "now").mockImplementation(() => real() + ms);
    onTestFinished(() => spy.mockRestore());
  };
  const lost = async () => {
    const world = await open();
    world.sandbox.inject({ operation: "collectInvoice", kind: "drop-before-commit" });
    await failure(world.journal.pay("a", COLLECTION));
    return world;
  };

  // PGlite takes its time from this process: what a database with a clock of its own would return is put into its rows.
  test("a database behind its machine has the attempt as old as it is", async () => {
    const { make, sandbox, age } = await lost();
    await age("3 minutes");
    const behind = make({ db: reading((row) => ({ ...row, age_ms: 1_000 })) });
    expect(await failure(behind.pay("a", COLLECTION))).toMatchObject({
      advice: expect.stringContaining("two minutes"),
    });
    expect(sandbox.effects).toEqual([]);
  });

  test("two that are hours apart prove nothing", async () => {
    const { make, sandbox, age, journal } = await lost();
    await age("3 minutes");
    const earlier = (time: unknown) => new Date(Date.parse(String(time)) - 26 * 3_600_000).toISOString();
    const apart = make({ db: reading((row) => ({ ...row, attempted_at: earlier(row.attempted_at ?? 0) })) });
    expect(await failure(apart.pay("a", COLLECTION))).toMatchObject({
      advice: expect.stringContaining("differ by 1560 minutes"),
    });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("a")).toMatchObject({ state: "unknown" });
  });

  test("a database whose clock stood still does not make a key any younger", async () => {
    const { make, sandbox, age, journal } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-before-commit" });
    await failure(journal.pay("a", DEBT));
    await age("25 hours");
    const still = make({ db: reading((row) => ({ ...row, age_ms: 1_000 })) });
    expect(await failure(still.pay("a", DEBT))).toMatchObject({ advice: expect.stringContaining("more than a day") });
    expect(sandbox.effects).toEqual([]);
  });

  test("a database whose clock was set back makes nothing due, and nothing proven", async () => {
    const { journal, sandbox, age } = await lost();
    await age("-10 minutes");
    expect(await journal.recover()).toMatchObject({ notDone: 0, unknown: 0 });
    expect(await failure(journal.pay("a", COLLECTION))).toBeInstanceOf(UnsettledPaymentError);
    expect(sandbox.effects).toEqual([]);
  });

  test("a machine that slept while it took the lease sends nothing", async () => {
    const { make, sandbox, journal } = await open();
    const asleep: typeof query = async (text, values) => {
      const result = await query(text, values);
      if (text.startsWith("insert")) shift(70_000);
      return result;
    };
    expect(await failure(make({ db: { query: asleep } }).pay("a", COLLECTION))).toMatchObject({ outcome: "failed" });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("a")).toMatchObject({ state: "failed" });
  });
});

describe("a look-up", () => {
  test("that the caller aborted does not make the next wait longer", async () => {
    const { journal, sandbox, age, run } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("a", COLLECTION));
    const settles = "select settles from TABLE";
    const { rows: before } = await run(settles);
    await failure(journal.pay("a", COLLECTION, { signal: AbortSignal.abort() }));
    expect(await run(settles)).toMatchObject({ rows: before });
    await age("1 second");
    expect(await journal.recover()).toMatchObject({ done: 1 });
  });

  test("that pay gave up is in the figures of recover, each time until somebody sees to it", async () => {
    const { journal, sandbox, age, run } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-before-commit" });
    await failure(journal.pay("a", DEBT));
    await age("25 hours");
    await failure(journal.pay("a", DEBT));
    for (let round = 0; round < 2; round += 1) {
      expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 0, gaveUp: 1 });
    }
    await run("update TABLE set state = 'failed' where id = 'a' and state = 'unknown' and lease_until is null");
    expect(await journal.recover()).toMatchObject({ gaveUp: 0 });
  });
});

describe("a database", () => {
  test("that begins a payment only after its time has it called off", async () => {
    const { make, sandbox, journal } = await open();
    let finished: Promise<unknown> = Promise.resolve();
    const slow: typeof query = (text, values) => {
      if (!text.startsWith("insert")) return query(text, values);
      const inserted = new Promise((resolve) => setTimeout(resolve, 300)).then(() => query(text, values));
      finished = inserted;
      return inserted;
    };
    const error = await failure(make({ db: { query: slow }, statementTimeoutMs: 100 }).pay("a", DEBT));
    expect(error).toMatchObject({ name: "JournalDatabaseError", outcome: "failed" });
    expect(await journal.get("a")).toBeUndefined();
    await finished;
    await vi.waitFor(async () => expect(await journal.get("a")).toMatchObject({ state: "failed" }));
    expect(sandbox.effects).toEqual([]);
  });

  test("within a transaction of the caller's is rejected, and nothing is sent", async () => {
    const { journal, sandbox } = await open();
    await query("begin");
    const error = await failure(journal.pay("a", DEBT)).finally(() => query("commit"));
    expect(error).toBeInstanceOf(JournalDatabaseError);
    expect(error).toMatchObject({ outcome: "failed", cause: { message: expect.stringContaining("transaction") } });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("a")).toMatchObject({ state: "failed" });
    expect(await journal.pay("a", DEBT)).toEqual({ transactionId: "123456" });
  });

  test("whose driver reads numbers as other types is understood", async () => {
    const { make, journal, sandbox } = await open();
    const db = reading((row) => ({ ...row, attempts: BigInt(Number(row.attempts ?? 0)), age_ms: String(row.age_ms) }));
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    await failure(make({ db }).pay("a", DEBT));
    expect(await make({ db }).pay("a", DEBT)).toEqual({ transactionId: "123456" });
    expect(await journal.get("a")).toMatchObject({ state: "done", attempts: 2 });
    expect((await make({ db }).get("a"))?.attempts).toBe(2);
  });

  test.each<readonly [string, Queryable]>([
    ["has no number in age_ms", reading((row) => ({ ...row, age_ms: "never" }))],
    ["has no text in created_at", reading(({ created_at, ...row }) => ({ ...row, createdAt: created_at }))],
    ["db.query must return { rows }", { query: async (...args) => untyped((await query(...args)).rows) }],
  ])("whose rows are of another kind is named, and nothing is sent: %s", async (message, db) => {
    const { make, sandbox, journal } = await open();
    const error = await failure(make({ db }).pay("a", DEBT));
    expect(error).toMatchObject({ outcome: "failed", cause: { message: expect.stringContaining(message) } });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("a")).toMatchObject({ state: "failed" });
  });

  test.each(["order", "Select", "User", "UPPER_case.table"])("has a table with the name %s", async (table) => {
    if (table.includes(".")) await query(`create schema "${table.split(".")[0]}"`);
    const { make, sandbox } = await open();
    const journal = make({ table });
    await journal.migrate();
    await journal.pay("a", DEBT);
    expect(await journal.list({ state: "done" })).toHaveLength(1);
    expect(await journal.recover()).toMatchObject({ done: 0 });
    expect(sandbox.effects).toHaveLength(1);
  });
});
