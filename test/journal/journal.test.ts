// What the journal promises of one payment, step by step, on PGlite.
import { describe, expect, test, vi } from "vitest";
import { RejectedError, ServerError } from "../../src/index.js";
import {
  JournalConflictError,
  JournalDatabaseError,
  PaymentInProgressError,
  UnsettledPaymentError,
} from "../../src/journal/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { failure } from "../helpers/wire.js";
import { COLLECTION, COMPLETION, clientsOf, DEBT, useDatabase } from "./fixture.js";

const { open, query } = useDatabase();
const FORBIDDEN = { operation: "payDebt", request: { roomNumber: "IG00403", paymentId: "INV0009" } } as const;

describe("a payment", () => {
  test("is made once per id; a repeat returns the stored result without a call", async () => {
    const { journal, sandbox, make } = await open();
    const first = await journal.pay("order-1", DEBT);
    expect(first).toEqual({ transactionId: "123456" });
    sandbox.inject({ operation: "payDebt", kind: "refuse-connection" });
    expect(await journal.pay("order-1", DEBT)).toEqual(first);
    expect(await make().pay("order-1", DEBT)).toEqual(first);
    expect(sandbox.effects).toHaveLength(1);
    expect(await journal.get("order-1")).toMatchObject({ state: "done", attempts: 1, result: first, provider: "inex" });
  });

  test("its intent is committed before anything is sent, its result before it is returned", async () => {
    const seen: unknown[] = [];
    const { make, sandbox, run } = await open();
    const { inex } = clientsOf(sandbox, (fetch) => async (input, init) => {
      seen.push((await run("select state, attempts, result from TABLE")).rows);
      return fetch(input, init);
    });
    await make({ clients: { inex } }).pay("order-1", DEBT);
    expect(seen).toEqual([[{ state: "started", attempts: 1, result: null }]]);
    expect(await run("select state from TABLE")).toMatchObject({ rows: [{ state: "done" }] });
  });

  test("of many workers at once, one pays; the others learn that it is in progress, or its result", async () => {
    const { make, sandbox } = await open();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => make().pay("order-1", COLLECTION)));
    const lost = results.flatMap((it): unknown[] => (it.status === "rejected" ? [it.reason] : []));
    expect(lost.every((error) => error instanceof PaymentInProgressError && error.id === "order-1")).toBe(true);
    expect(lost.length).toBeLessThan(20);
    expect(sandbox.effects).toHaveLength(1);
  });

  test("another request, or another operation, under its id is a conflict, and nothing is sent", async () => {
    const { journal, sandbox } = await open();
    await journal.pay("order-1", DEBT);
    const other = { ...DEBT, request: { ...DEBT.request, paymentId: "INV0002" } };
    const wider = { ...DEBT, request: { ...DEBT.request, waybillNumber: "W" } };
    for (const call of [
      journal.pay("order-1", other),
      journal.pay("order-1", COLLECTION),
      journal.pay("order-1", wider),
    ]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(JournalConflictError);
      expect(error).toMatchObject({ id: "order-1", name: "JournalConflictError" });
    }
    // The order of the fields makes no difference.
    const reordered = { operation: "payDebt", request: { paymentId: "INV0001", roomNumber: "IG00001" } } as const;
    expect(await journal.pay("order-1", reordered)).toEqual({ transactionId: "123456" });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("that failed may be tried again under its id", async () => {
    const { journal, sandbox } = await open();
    expect(await failure(journal.pay("order-1", FORBIDDEN))).toMatchObject({
      name: "PermissionError",
      outcome: "failed",
    });
    expect(await journal.get("order-1")).toMatchObject({
      ...{ state: "failed", attempts: 1, error: { name: "PermissionError", status: 403, operation: "payDebt" } },
    });
    expect(await failure(journal.pay("order-1", FORBIDDEN))).toMatchObject({ name: "PermissionError" });
    expect(await journal.get("order-1")).toMatchObject({ state: "failed", attempts: 2 });
    sandbox.inject({ operation: "payDebt", kind: "rate-limit" });
    await failure(journal.pay("order-2", DEBT));
    expect(await journal.get("order-2")).toMatchObject({ state: "failed" });
    expect(await journal.pay("order-2", DEBT)).toEqual({ transactionId: "123456" });
    expect(await journal.get("order-2")).toMatchObject({ state: "done", attempts: 2 });
  });

  test("amounts and identifiers keep every digit", async () => {
    const { journal } = await open();
    const request = { roomNumber: "IG00001", amount: { amount: "10.00", currency: "GEL" }, paymentId: "T1" };
    await journal.pay("top-up", { operation: "topUpBalance", request });
    expect(await journal.get("top-up")).toMatchObject({ request, state: "done" });
    const invoiceQueryId = "12345678901234567890";
    await failure(journal.pay("huge", { ...COLLECTION, request: { invoiceQueryId } }));
    expect(await journal.get("huge")).toMatchObject({ request: { invoiceQueryId }, state: "failed" });
  });
});

describe("an unknown outcome", () => {
  test("of a payment with a key is settled by its repeat", async () => {
    const { journal, sandbox } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    expect(await failure(journal.pay("order-1", DEBT))).toMatchObject({ outcome: "unknown" });
    expect(await journal.get("order-1")).toMatchObject({ state: "unknown", attempts: 1 });
    expect(await journal.pay("order-1", DEBT)).toEqual({ transactionId: "123456" });
    expect(await journal.get("order-1")).toMatchObject({ state: "done", attempts: 2 });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("is not taken for failed where the repeat is rejected: the first may have paid all the same", async () => {
    const { journal, sandbox } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-before-commit" });
    await failure(journal.pay("order-1", DEBT));
    sandbox.inject({ operation: "payDebt", kind: "rate-limit" });
    const error = await failure(journal.pay("order-1", DEBT));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toMatchObject({ id: "order-1", advice: expect.any(String), cause: { name: "RateLimitError" } });
    expect(await journal.get("order-1")).toMatchObject({ state: "unknown" });
  });

  test("of a collection is settled by the report, and never collected twice", async () => {
    const { journal, sandbox } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    expect(await failure(journal.pay("order-1", COLLECTION))).toMatchObject({ outcome: "unknown" });
    const value = await journal.pay("order-1", COLLECTION);
    expect(value).toMatchObject({ invoicePaymentId: "1786", status: "Paid" });
    expect(await journal.get("order-1")).toMatchObject({ state: "done", attempts: 1, result: value });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("of a collection that was not made is sent again only after two minutes, as one attempt more", async () => {
    const { journal, sandbox, age } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-before-commit" });
    await failure(journal.pay("order-1", COLLECTION));
    const error = await failure(journal.pay("order-1", COLLECTION));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toMatchObject({ advice: expect.stringContaining("two minutes") });
    expect(sandbox.effects).toEqual([]);
    await age("3 minutes");
    expect(await journal.pay("order-1", COLLECTION)).toMatchObject({ invoicePaymentId: "1786", resultCode: 1 });
    expect(await journal.get("order-1")).toMatchObject({ state: "done", attempts: 2 });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("stays unknown while a look-up fails", async () => {
    const { journal, sandbox } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("order-1", COLLECTION));
    sandbox.inject({ operation: "listCollections", kind: "server-error-after-commit" });
    const error = await failure(journal.pay("order-1", COLLECTION));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toHaveProperty("cause", expect.any(ServerError));
    expect(await journal.get("order-1")).toMatchObject({ state: "unknown", error: { name: "ServerError" } });
  });

  test("of a collection that was taken back is failed, and collected anew only when asked", async () => {
    const invoice = { invoiceQueryId: "1", amount: "10.00", profit: "0.50", invoiceNo: "F1", cancelledAfterMs: 0 };
    const payofin = { balance: "100.00", firstPaymentId: 1, invoices: [invoice] };
    const { journal, sandbox, age } = await open({ payofin });
    const lookup = { sootCode: 1, subscriberNo: "1345677000", invoiceNo: "F1" };
    const payment = { operation: "collectInvoice", request: { invoiceQueryId: 1 }, lookup } as const;
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("order-1", payment));
    // The report's clock does not age: its entry is of after the attempt.
    await age("121 seconds");
    const error = await failure(journal.pay("order-1", payment));
    expect(error).toMatchObject({ advice: expect.stringContaining("taken back") });
    expect(await journal.get("order-1")).toMatchObject({ state: "failed", error: { value: { status: "Cancelled" } } });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("of a completion is looked up, and never completed twice", async () => {
    const { journal, sandbox } = await open();
    sandbox.inject({ operation: "completePayment", kind: "truncate" });
    await failure(journal.pay("order-1", COMPLETION));
    const settled = await journal.pay("order-1", COMPLETION).catch((error: unknown) => error);
    if (settled instanceof Error) expect(settled).toBeInstanceOf(UnsettledPaymentError);
    else expect(settled).toMatchObject({ status: "completed" });
    expect(sandbox.effects).toHaveLength(1);
  });
});

describe("a signal that is aborted", () => {
  test("before a payment was sent leaves it failed, and it can be paid again", async () => {
    const { journal, sandbox } = await open();
    const signal = AbortSignal.abort();
    expect(await failure(journal.pay("order-1", DEBT, { signal }))).toMatchObject({
      ...{ name: "AbortedError", outcome: "failed" },
    });
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("order-1")).toMatchObject({ state: "failed" });
    expect(await journal.pay("order-1", DEBT)).toEqual({ transactionId: "123456" });
  });

  test.each([
    ["with a key", DEBT],
    ["without a key", COLLECTION],
  ] as const)("while an earlier attempt %s may have paid leaves it unknown, and sends nothing", async (_, payment) => {
    const { journal, make, sandbox } = await open();
    sandbox.inject({ operation: payment.operation, kind: "drop-after-commit" });
    await failure(journal.pay("order-1", payment));
    let sent = 0;
    const clients = clientsOf(sandbox, (fetch) => (input, init) => {
      sent += 1;
      return fetch(input, init);
    });
    const error = await failure(make({ clients }).pay("order-1", payment, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toMatchObject({ cause: { name: "AbortedError" } });
    expect(sent).toBe(0);
    expect(await journal.get("order-1")).toMatchObject({ state: "unknown" });
    await journal.pay("order-1", payment);
    expect(sandbox.effects).toHaveLength(1);
  });
});

describe("a worker that fell silent", () => {
  test("is waited for until its lease is over, then settled before anything is sent", async () => {
    const { journal, sandbox, run, age } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("order-1", COLLECTION));
    await run(
      "update TABLE set state = 'started', lease_until = clock_timestamp() + interval '50 seconds', error = null",
    );
    expect(await failure(journal.pay("order-1", COLLECTION))).toBeInstanceOf(PaymentInProgressError);
    expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 0, gaveUp: 0 });
    await age("51 seconds");
    expect(await journal.pay("order-1", COLLECTION)).toMatchObject({ status: "Paid" });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("that comes back writes down its success, but no failure of an entry that another holds", async () => {
    const { make, sandbox, run, journal } = await open();
    const clients = clientsOf(sandbox, (fetch) => async (input, init) => {
      await run("update TABLE set token = 'another'");
      return fetch(input, init);
    });
    await make({ clients }).pay("order-1", DEBT);
    expect(await journal.get("order-1")).toMatchObject({ state: "done" });
    expect(await failure(make({ clients }).pay("order-2", FORBIDDEN))).toMatchObject({ outcome: "failed" });
    expect(await journal.get("order-2")).toMatchObject({ state: "started" });
  });

  test("sends nothing once its lease is too short for a call", async () => {
    const { make, sandbox, journal } = await open();
    let passed = 0;
    const real = performance.now.bind(performance);
    const now = vi.spyOn(performance, "now").mockImplementation(() => real() + passed);
    const slow: typeof query = async (text, values) => {
      const result = await query(text, values);
      passed += 56_000;
      return result;
    };
    try {
      const error = await failure(make({ db: { query: slow } }).pay("order-1", COLLECTION));
      expect(error).toBeInstanceOf(JournalDatabaseError);
      expect(error).toMatchObject({ outcome: "failed" });
    } finally {
      now.mockRestore();
    }
    expect(sandbox.effects).toEqual([]);
    expect(await journal.get("order-1")).toMatchObject({ state: "failed" });
  });
});

describe("recover", () => {
  test("settles what is due, oldest first, and says what became of it", async () => {
    const { journal, sandbox, age } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    await failure(journal.pay("debt", DEBT));
    sandbox.inject({ operation: "collectInvoice", kind: "drop-before-commit" });
    await failure(journal.pay("bill", COLLECTION));
    expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 0, gaveUp: 0 });
    await age("3 minutes");
    expect(await journal.recover({ limit: 1 })).toEqual({ done: 1, notDone: 0, unknown: 0, gaveUp: 0 });
    expect(await journal.get("debt")).toMatchObject({ state: "done", attempts: 2 });
    expect(await journal.recover()).toEqual({ done: 0, notDone: 1, unknown: 0, gaveUp: 0 });
    expect(await journal.get("bill")).toMatchObject({ state: "failed", attempts: 1, error: { name: "NotDone" } });
    expect(sandbox.effects).toHaveLength(1);
    expect(await journal.pay("bill", COLLECTION)).toMatchObject({ resultCode: 1 });
  });

  test("looks again later and later, and gives up after a week", async () => {
    const { journal, sandbox, age, run } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-before-commit" });
    await failure(journal.pay("bill", COLLECTION));
    const fault = (): void => sandbox.inject({ operation: "listCollections", kind: "server-error-after-commit" });
    const waits: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      await age("7 hours");
      fault();
      expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 1, gaveUp: 0 });
      expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 0, gaveUp: 0 });
      const { rows } = await run(
        "select round(extract(epoch from due_at - updated_at) / 60)::int as minutes from TABLE",
      );
      waits.push(rows[0]?.minutes);
    }
    expect(waits).toEqual([2, 4, 8, 16]);
    await age("8 days");
    fault();
    expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 1, gaveUp: 1 });
    await age("30 days");
    expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 0, gaveUp: 1 });
    expect(await journal.list({ state: "unknown" })).toMatchObject([{ id: "bill", state: "unknown" }]);
  });

  test("a key is repeated for a day, and no longer", async () => {
    const { journal, sandbox, age, run } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-before-commit", times: 2 });
    await failure(journal.pay("debt", DEBT));
    await age("23 hours");
    // This repeat does not make the first attempt any younger.
    expect(await journal.recover()).toMatchObject({ unknown: 1, gaveUp: 0 });
    await age("2 hours");
    expect(await journal.recover()).toEqual({ done: 0, notDone: 0, unknown: 1, gaveUp: 1 });
    const error = await failure(journal.pay("debt", DEBT));
    expect(error).toBeInstanceOf(UnsettledPaymentError);
    expect(error).toMatchObject({ advice: expect.stringContaining("Ask the provider") });
    expect(sandbox.effects).toEqual([]);
    // As docs/journal.md has it, for what the provider says was not paid.
    await run("update TABLE set state = 'failed' where id = 'debt' and state = 'unknown' and lease_until is null");
    expect(await journal.pay("debt", DEBT)).toEqual({ transactionId: "123456" });
    expect(await journal.get("debt")).toMatchObject({ state: "done", attempts: 3 });
  });

  test("an entry that breaks its settling does not keep the others from theirs", async () => {
    const { journal, make, sandbox, clients, age } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("bill", COLLECTION));
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    await failure(journal.pay("debt", DEBT));
    await age("3 minutes");
    const payofin = { ...clients.payofin, settleCollection: () => Promise.reject(new TypeError("broken")) };
    expect(await make({ clients: { ...clients, payofin } }).recover()).toMatchObject({ done: 1, unknown: 1 });
  });

  test("an entry whose result cannot be stored does not keep the others from being settled", async () => {
    const { journal, make, sandbox, age } = await open();
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    await failure(journal.pay("bill", COLLECTION));
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    await failure(journal.pay("debt", DEBT));
    await age("3 minutes");
    const failing: typeof query = (text, values) =>
      text.includes("set state = 'done'") && values?.[0] === "bill"
        ? Promise.reject(new Error("out of space"))
        : query(text, values);
    expect(await make({ db: { query: failing } }).recover()).toMatchObject({ done: 1, unknown: 1 });
    expect(await journal.get("debt")).toMatchObject({ state: "done" });
    await age("61 seconds");
    expect(await journal.recover()).toMatchObject({ done: 1, unknown: 0 });
    expect(sandbox.effects).toHaveLength(2);
  });

  test("nor does one that cannot be read", async () => {
    const { journal, sandbox, age, run } = await open();
    for (const payment of [COLLECTION, DEBT]) {
      sandbox.inject({ operation: payment.operation, kind: "drop-after-commit" });
      await failure(journal.pay(payment.operation, payment));
    }
    await run("update TABLE set request = '{' where operation = 'collectInvoice'");
    await age("3 minutes");
    expect(await journal.recover()).toMatchObject({ done: 1, unknown: 1 });
    expect(await failure(journal.get("collectInvoice"))).toBeInstanceOf(JournalDatabaseError);
  });

  test("any number of workers share the work", async () => {
    const bill = (id: number) => {
      const lookup = { sootCode: 1, subscriberNo: "1345677000", invoiceNo: `F${id}` };
      return { operation: "collectInvoice", request: { invoiceQueryId: id }, lookup } as const;
    };
    const invoices = Array.from({ length: 30 }, (_, index) => {
      return { invoiceQueryId: String(index + 1), amount: "1.00", profit: "0.50" };
    });
    const { make, sandbox, age } = await open({ payofin: { balance: "100.00", firstPaymentId: 1, invoices } });
    sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit", times: 30 });
    for (let id = 1; id <= 30; id += 1) await failure(make().pay(`bill-${id}`, bill(id)));
    await age("121 seconds");
    const figures = await Promise.all(Array.from({ length: 5 }, () => make().recover()));
    expect(figures.reduce((sum, { done }) => sum + done, 0)).toBe(30);
    expect(sandbox.effects).toHaveLength(30);
  });

  test("ends between two entries when its signal says so, and passes over what it has no client for", async () => {
    const { journal, make, sandbox, age } = await open();
    sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
    await failure(journal.pay("debt", DEBT));
    await age("3 minutes");
    expect(await journal.recover({ signal: AbortSignal.abort() })).toMatchObject({ done: 0 });
    const { payofin } = clientsOf(sandbox);
    expect(await make({ clients: { payofin } }).recover()).toMatchObject({ done: 0, unknown: 0 });
    expect(String(await failure(make({ clients: {} }).recover()))).toContain("TypeError: clients has none");
    expect(await journal.recover()).toMatchObject({ done: 1 });
  });
});

test("no credential is in the table, whatever the provider repeats", async () => {
  const { make, run, journal } = await open();
  const clients = clientsOf(createSandbox(), () => async (_, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    return Response.json({ result: false, resultCode: -99, resultMessage: JSON.stringify(headers), echo: headers });
  });
  expect(await failure(make({ clients }).pay("bill", COLLECTION))).toBeInstanceOf(RejectedError);
  const stored = JSON.stringify(await run("select * from TABLE"));
  expect(stored).toContain("[redacted]");
  expect(stored).not.toMatch(/secret-(?:token|key)/);
  expect(JSON.stringify(await journal.list())).not.toMatch(/secret-(?:token|key)/);
});
