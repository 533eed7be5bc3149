// What is wrong in an option or an argument is named, and nothing is sent or half-written. And the table itself.
import { describe, expect, test } from "vitest";
import { createJournal, JournalDatabaseError, type JournalOptions } from "../../src/journal/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { failure } from "../helpers/wire.js";
import { COLLECTION, DEBT, useDatabase } from "./fixture.js";

const { open, query } = useDatabase();
const untyped = <T>(json: string): T => JSON.parse(json);

describe("options", () => {
  const inex = (timeoutMs: number) =>
    createInexClient({
      baseUrl: "http://localhost",
      token: "any",
      fetch: () => Promise.reject(new Error("no")),
      timeoutMs,
    });
  test.each<readonly [string, Partial<JournalOptions>]>([
    ["db must have a query function", untyped('{"db":{}}')],
    ["db must have a query function", untyped('{"db":null}')],
    ["clients must be an object", untyped('{"clients":null}')],
    ['unknown option "stripe"; expected one of inex, payofin, activeplatform', untyped('{"clients":{"stripe":1}}')],
    ["clients.inex must be a client of payspec/inex: it has no payDebt", untyped('{"clients":{"inex":{}}}')],
    [
      "clients.payofin must be a client of payspec/payofin: it has no collectInvoice",
      untyped('{"clients":{"payofin":null}}'),
    ],
    ['unknown option "lease"', untyped('{"lease":1}')],
    ["leaseMs must be a number", untyped('{"leaseMs":"60"}')],
    ["leaseMs must be more than 0", { leaseMs: Number.NaN }],
    ["leaseMs must be at least the timeoutMs of clients.inex plus 5000 ms: 35000, not 34999", { leaseMs: 34_999 }],
    ["leaseMs must be at least the timeoutMs of clients.inex plus 5000 ms: 65000", { clients: { inex: inex(60_000) } }],
    ["statementTimeoutMs must be more than 0", { statementTimeoutMs: 0 }],
    ...["", "a b", 'a"b', "a;drop", "a.b.c", "1a", "x".repeat(51), "ş"].map(
      (table): readonly [string, Partial<JournalOptions>] => ["table must be an identifier", { table }],
    ),
  ])("%s: %j", (message, more) => {
    expect(() => createJournal({ db: { query }, clients: { inex: inex(30_000) }, ...more })).toThrow(message);
  });

  test("that just fit are taken", () => {
    createJournal({ db: { query }, clients: { inex: inex(30_000) }, leaseMs: 35_000, table: "app.Payments_2" });
  });
});

describe("arguments of pay", () => {
  test.each<readonly [string, unknown, object, object?]>([
    ["id must be a text that is not blank", "", DEBT],
    ["id must be a text that is not blank", " \u00a0\n", DEBT],
    ["id must be a text that is not blank", 5, DEBT],
    ["id must be at most 255 characters", "x".repeat(256), DEBT],
    ["id must have no NUL", "a\0b", DEBT],
    ["id must have no NUL and no half of a surrogate pair", "a\ud800", DEBT],
    ["payment must be an object with operation and request", "a", untyped("null")],
    ["payment must be an object with operation and request", "a", untyped('"payDebt"')],
    ["unknown operation; expected one of payDebt", "a", { operation: "checkDebts", request: {} }],
    ["unknown operation", "a", { operation: "constructor", request: {} }],
    ['unknown field "requests"', "a", { operation: "payDebt", requests: {} }],
    ["request must be an object with roomNumber", "a", { operation: "payDebt" }],
    ["request.room is not a known field", "a", { operation: "payDebt", request: { room: "1" } }],
    ["lookup must be an object", "a", { operation: "collectInvoice", request: { invoiceQueryId: 1 } }],
    ["subscriberNo must be a text", "a", { ...COLLECTION, lookup: { ...COLLECTION.lookup, subscriberNo: "" } }],
    ["invoiceNo is required", "a", { ...COLLECTION, lookup: { sootCode: 1, subscriberNo: "1" } }],
    ["clients.activeplatform is missing", "a", { operation: "completePayment", request: { resellerId: 1 } }],
    ["timeoutMs of the call plus 5000", "a", DEBT, { timeoutMs: 60_000 }],
    ["timeoutMs must be a number", "a", DEBT, { timeoutMs: "5" }],
    ['unknown option "retries"', "a", DEBT, { retries: 5 }],
    ["maxRetries must be a whole number", "a", DEBT, { maxRetries: -1 }],
    ["signal must be an AbortSignal", "a", DEBT, { signal: "now" }],
  ])("%s", async (message, id, payment, options) => {
    const { make, sandbox, clients, run } = await open();
    const journal = make({ clients: { inex: clients.inex, payofin: clients.payofin } });
    const error = await failure(Reflect.apply(journal.pay, journal, [id, payment, options]));
    expect(String(error)).toContain(message);
    expect(error).toSatisfy((it) => it instanceof TypeError || it instanceof RangeError);
    expect((await run("select id from TABLE")).rows).toEqual([]);
    expect(sandbox.effects).toEqual([]);
  });

  test("what the client rejects is failed, and its fields are named", async () => {
    const { journal } = await open();
    const request = { roomNumber: "", paymentId: "" };
    expect(await failure(journal.pay("a", { operation: "payDebt", request }))).toMatchObject({
      ...{ name: "InvalidRequestError", outcome: "failed" },
    });
    expect(await journal.get("a")).toMatchObject({ state: "failed" });
  });

  test("an id is any text of up to 255 characters, and no SQL", async () => {
    const { journal, run } = await open();
    const ids = ["'; drop table payments; --", "💶".repeat(255), " x", "a\nb", "%s $1"];
    for (const id of ids) {
      await failure(
        journal.pay(id, { operation: "payDebt", request: { roomNumber: "none", paymentId: id.slice(0, 9) } }),
      );
      expect(await journal.get(id)).toMatchObject({ id, state: "failed" });
    }
    expect((await run("select count(*)::int as count from TABLE")).rows).toEqual([{ count: ids.length }]);
  });
});

test.each<readonly [string, "recover" | "list", unknown]>([
  ["limit must be a whole number", "recover", { limit: 0.5 }],
  ["limit must be a number", "recover", { limit: "5" }],
  ["signal must be an AbortSignal", "recover", { signal: "now" }],
  ['unknown option "max"; expected one of limit, signal', "recover", { max: 5 }],
  ["options must be an object", "recover", null],
  ["limit must be a whole number", "list", { limit: 0 }],
  ["unknown state; expected one of started, done", "list", { state: "paid" }],
  ['unknown option "status"; expected one of state, limit', "list", { status: "done" }],
  ["filter must be an object", "list", "done"],
])("%s: an argument of %s that is wrong is named", async (message, method, argument) => {
  const { journal } = await open();
  const error = await failure(Reflect.apply(journal[method], journal, [argument]));
  expect(String(error)).toContain(message);
});

describe("a database that is down", () => {
  const down = { query: () => Promise.reject(new Error("ECONNREFUSED")) };
  test("is named, and nothing is sent", async () => {
    const { make, sandbox } = await open();
    const journal = make({ db: down });
    for (const call of [
      journal.migrate(),
      journal.pay("a", DEBT),
      journal.recover(),
      journal.get("a"),
      journal.list(),
    ]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(JournalDatabaseError);
      expect(error).toMatchObject({ outcome: "failed", cause: { message: "ECONNREFUSED" } });
    }
    expect(sandbox.effects).toEqual([]);
  });

  test("so is one that hangs, and a table that is not there", async () => {
    const { make } = await open();
    const hanging = make({ db: { query: () => new Promise(() => {}) }, statementTimeoutMs: 5 });
    expect(await failure(hanging.pay("a", DEBT))).toMatchObject({
      cause: { message: expect.stringContaining("5 ms") },
    });
    const missing = await failure(make({ table: "nowhere" }).pay("a", DEBT));
    expect(missing).toMatchObject({
      message: "the journal's table is not there: call migrate() first, or correct the option table (nothing was sent)",
      outcome: "failed",
      cause: { message: expect.stringContaining("nowhere") },
    });
  });

  test("a result that cannot be stored is not returned, and settled later", async () => {
    const { make, sandbox, journal, age } = await open();
    const failing: typeof query = (text, values) =>
      /state = 'done', result/.test(text) ? Promise.reject(new Error("disk full")) : query(text, values);
    const error = await failure(make({ db: { query: failing } }).pay("a", DEBT));
    expect(error).toMatchObject({ name: "JournalDatabaseError", outcome: "unknown", id: "a" });
    expect(await journal.get("a")).toMatchObject({ state: "started" });
    await age("61 seconds");
    expect(await journal.pay("a", DEBT)).toEqual({ transactionId: "123456" });
    expect(sandbox.effects).toHaveLength(1);
  });
});

describe("the table", () => {
  test("is made by many processes at once, in a schema of its own too, and left as it is when it is there", async () => {
    await query("create schema app");
    const journal = createJournal({ db: { query }, clients: {}, table: "app.Payments" });
    await Promise.all(Array.from({ length: 5 }, () => journal.migrate()));
    const { clients } = await open();
    await createJournal({ db: { query }, clients, table: "app.Payments" }).pay("a", DEBT);
    await journal.migrate();
    expect(await journal.list()).toHaveLength(1);
  });

  test("lists the newest first, by state, up to a limit", async () => {
    const { journal, run } = await open();
    for (const id of ["a", "b", "c"]) {
      await failure(journal.pay(id, { operation: "payDebt", request: { roomNumber: "none", paymentId: id } }));
    }
    await journal.pay("d", DEBT);
    await run("update TABLE set created_at = created_at - interval '1 hour' where id = 'c'");
    expect((await journal.list()).map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
    expect((await journal.list({ state: "failed", limit: 2 })).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(await journal.list({ limit: Number.MAX_SAFE_INTEGER })).toEqual(await journal.list());
    expect(await journal.get("nobody")).toBeUndefined();
  });
});
