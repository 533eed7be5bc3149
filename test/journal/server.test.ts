// What only a server of Postgres can show: many connections, a pool that is exhausted, isolation, a crash of the database.
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createJournal, PaymentInProgressError, type Queryable } from "../../src/journal/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { failure } from "../helpers/wire.js";
import { COLLECTION, clientsOf, DEBT } from "./fixture.js";
import { postgresFolder, type RunningPostgres, startPostgres } from "./postgres.js";

const folder = postgresFolder();
if (folder === undefined) console.log("skipped: no Postgres is installed (initdb, postgres)");

describe.skipIf(folder === undefined)("on a server of Postgres", () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    // A commit that waits for nothing, and a log that is written late: what a crash of the server takes the most of.
    postgres = await startPostgres(folder ?? "", "synchronous_commit=off", "wal_writer_delay=10s");
  }, 60_000);
  afterAll(() => postgres.stop());

  function poolOf(options: pg.PoolConfig = {}): pg.Pool {
    const pool = new pg.Pool({ connectionString: postgres.connectionString, ...options });
    // Connections that are idle when the server crashes say so.
    pool.on("error", () => {});
    onTestFinished(() => pool.end());
    return pool;
  }

  test("twenty connections make the table at once", async () => {
    const pool = poolOf({ max: 20 });
    for (let round = 0; round < 3; round += 1) {
      const journal = createJournal({ db: pool, clients: {}, table: `made_${round}` });
      await Promise.all(Array.from({ length: 20 }, () => journal.migrate()));
      expect(await journal.list()).toEqual([]);
    }
  });

  test("a role that may make no tables may migrate where the table is there", async () => {
    const journal = createJournal({ db: poolOf(), clients: {}, table: "given" });
    await journal.migrate();
    await poolOf().query("create role app login; grant select, insert, update on given to app");
    const db = poolOf({ user: "app", connectionString: postgres.connectionString.replace("payspec@", "app@") });
    const sandbox = createSandbox();
    const own = createJournal({ db, clients: clientsOf(sandbox), table: "given" });
    await own.migrate();
    await own.pay("a", DEBT);
    expect(await own.recover()).toMatchObject({ done: 0, unknown: 0 });
    expect(await journal.get("a")).toMatchObject({ state: "done" });
    expect(await failure(createJournal({ db, clients: {}, table: "other" }).migrate())).toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    });
  });

  test("nothing of a session is relied on: each statement may go to another, reset connection", async () => {
    const connections = await Promise.all(Array.from({ length: 3 }, () => poolOf({ max: 1 })));
    let statements = 0;
    const db: Queryable = {
      query: async (text, values = []) => {
        const connection = connections[statements++ % 3];
        const result = await connection?.query(text, [...values]);
        await connection?.query("discard all");
        return { rows: result?.rows ?? [] };
      },
    };
    const sandbox = createSandbox();
    const journal = createJournal({ db, clients: clientsOf(sandbox), table: "pooled" });
    await journal.migrate();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("a", COLLECTION));
    expect(await journal.pay("a", COLLECTION)).toMatchObject({ status: "Paid" });
    expect(await journal.recover()).toMatchObject({ done: 0, unknown: 0 });
    expect(statements).toBeGreaterThan(8);
  });

  test("an exhausted pool sends nothing, then or later", async () => {
    const pool = poolOf({ max: 1 });
    const sandbox = createSandbox();
    const options = { db: pool, clients: clientsOf(sandbox), table: "exhausted" };
    await createJournal(options).migrate();
    const taken = await pool.connect();
    const error = await failure(createJournal({ ...options, statementTimeoutMs: 50 }).pay("a", DEBT));
    taken.release();
    expect(error).toMatchObject({ name: "JournalDatabaseError", outcome: "failed" });
    const journal = createJournal(options);
    await vi.waitFor(async () => expect(await journal.get("a")).toMatchObject({ state: "failed" }));
    expect(await journal.recover()).toMatchObject({ done: 0 });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.pay("a", DEBT)).toEqual({ transactionId: "123456" });
  });

  test.each(["repeatable read", "serializable"])("workers at once are isolated by %s", async (level) => {
    const pool = poolOf({ max: 20, options: `-c default_transaction_isolation=${level.replace(" ", "\\ ")}` });
    const sandbox = createSandbox();
    const table = level.replace(" ", "_");
    const make = () => createJournal({ db: pool, clients: clientsOf(sandbox), table });
    await make().migrate();
    for (let id = 0; id < 5; id += 1) {
      const results = await Promise.allSettled(Array.from({ length: 20 }, () => make().pay(`a${id}`, DEBT)));
      const errors = results.flatMap((it): unknown[] => (it.status === "rejected" ? [it.reason] : []));
      expect(errors.filter((error) => !(error instanceof PaymentInProgressError))).toEqual([]);
      expect(errors.length).toBeLessThan(20);
    }
    await Promise.all(Array.from({ length: 5 }, () => make().recover()));
    expect(await make().list({ state: "done" })).toHaveLength(5);
  });

  test("an intent is on the log before its payment is sent, whatever the server's default", async () => {
    const pool = poolOf();
    let paid = 0;
    const sandbox = createSandbox();
    const clients = clientsOf(sandbox, (fetch) => async (input, init) => {
      const response = await fetch(input, init);
      paid += 1;
      await postgres.crash();
      return response;
    });
    const options = { db: pool, table: "crashed" };
    await createJournal({ ...options, clients }).migrate();
    await pool.query("checkpoint");
    await createJournal({ ...options, clients }).pay("a", COLLECTION);
    expect(paid).toBe(1);
    expect(await createJournal({ ...options, clients }).get("a")).toMatchObject({ state: "done" });
  });
});
