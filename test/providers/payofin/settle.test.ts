// What the report and a fresh query prove of a collection whose outcome is unknown, case by case.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError, InvalidRequestError, PayspecError } from "../../../src/index.js";
import { type CollectionLookup, createPayofinClient } from "../../../src/providers/payofin/index.js";
import { failure } from "../../helpers/wire.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-25T12:10:00+03:00") });
});
afterEach(() => {
  vi.useRealTimers();
});

const LOOKUP: CollectionLookup = {
  sootCode: 1,
  subscriberNo: "0134",
  firmRefNo: "S1",
  invoiceNo: "F1",
  attemptedAt: "2026-11-25T12:00:00+03:00",
};
const SUCCESS = { result: true, resultCode: 1, resultMessage: "" };
const says = (resultCode: number) => ({ result: false, resultCode, resultMessage: "" });

const entry = (more: object = {}) => ({
  ...{ invoicePaymentId: 7, invoiceType: "Su", sootName: "İSKİ", subscriberNo: "0134", customerName: "A" },
  ...{ invoiceNo: "F1", expDate: "", invoiceAmount: 100, profit: 0.5, paymentDate: "25.11.2026 12:00:05" },
  status: "Paid",
  ...more,
});
const report = (...entries: readonly object[]) => ({ ...SUCCESS, invoiceList: entries });
const open = (...amounts: readonly number[]) => ({
  ...SUCCESS,
  invoiceList: amounts.map((invoiceAmount) => ({
    ...{ invoiceQueryId: 1, subscriberNo: "0134", customerName: "A", invoiceNo: "F1", expDate: "" },
    ...{ invoiceAmount, merchantProfit: 0.5 },
  })),
});

/** A Payofin with one response for each look-up. */
function payofin(list: object | number, query: object | number) {
  const seen: { path: string; body: unknown }[] = [];
  const client = createPayofinClient({
    ...{ baseUrl: "https://payofin.test", apiKey: "a", secretKey: "b", maxRetries: 0 },
    fetch: async (url, init) => {
      const path = String(url).replace("https://payofin.test/invoices/", "");
      seen.push({ path, body: JSON.parse(String(init?.body)) });
      const said = path === "invoicelist" ? list : query;
      return typeof said === "number" ? new Response("", { status: said }) : Response.json(said);
    },
  });
  return { client, seen };
}

const settled = (list: object | number, query: object | number, more: Partial<CollectionLookup> = {}) =>
  payofin(list, query).client.settleCollection({ ...LOOKUP, ...more });

describe("done and reversed", () => {
  test("are said on the one entry of the subscriber and the invoice, once the query no longer lists it", async () => {
    const { client, seen } = payofin(
      report(entry(), entry({ invoiceNo: "F2" }), entry({ subscriberNo: "9" })),
      says(-1),
    );
    expect(await client.settleCollection(LOOKUP)).toMatchObject({ state: "done", value: { invoicePaymentId: "7" } });
    expect(seen.map(({ path }) => path)).toEqual(["invoicelist", "invoicequery"]);
    expect(seen[0]?.body).toEqual({ firstDate: "2026-11-24", lastDate: "2026-11-26" });
    const reversed = await settled(report(entry({ status: "Cancelled" })), 500);
    expect(reversed).toMatchObject({ state: "reversed", value: { status: "Cancelled" } });
  });

  test("at once, without waiting for two minutes", async () => {
    expect(await settled(report(entry()), 500, { attemptedAt: "2026-11-25T12:09:59+03:00" })).toHaveProperty(
      "state",
      "unknown", // It is of nine minutes before the attempt.
    );
    const now = entry({ paymentDate: "25.11.2026 12:09:10" });
    expect(await settled(report(now), says(-1), { attemptedAt: "2026-11-25T12:09:59+03:00" })).toHaveProperty(
      "state",
      "done",
    );
  });

  test("an earlier collection that was taken back does not hide this one, and does not stand for it", async () => {
    const earlier = entry({ invoicePaymentId: 6, status: "Cancelled", paymentDate: "25.11.2026 09:00:00" });
    expect(await settled(report(earlier, entry()), says(-1))).toMatchObject({
      state: "done",
      value: { invoicePaymentId: "7" },
    });
    expect(await settled(report(earlier), open(100))).toHaveProperty("state", "not-done");
  });
});

describe("not-done", () => {
  test("is said on an empty report and a query that still lists the invoice", async () => {
    const { client, seen } = payofin(says(-11), open(100));
    const settlement = await client.settleCollection({
      ...LOOKUP,
      invoiceAmount: { amount: "100.00", currency: "TRY" },
    });
    expect(settlement).toEqual({ state: "not-done", proof: expect.stringContaining("2026-11-24 to 2026-11-26") });
    expect(seen.map(({ path }) => path)).toEqual(["invoicelist", "invoicequery"]);
    expect(seen[1]?.body).toEqual({ sootCode: 1, subscriberNo: "0134", additionalNo: "", firmRefNo: "S1" });
  });

  test("is never said within two minutes of the attempt, nor of one in the future", async () => {
    for (const attemptedAt of ["2026-11-25T12:08:01+03:00", "2026-11-25T13:00:00+03:00"]) {
      const { client, seen } = payofin(says(-11), open(100));
      const settlement = await client.settleCollection({ ...LOOKUP, attemptedAt });
      expect(settlement).toEqual({ state: "unknown", advice: expect.stringContaining("two minutes") });
      expect(seen).toHaveLength(1);
    }
    expect(await settled(says(-11), open(100), { attemptedAt: "2026-11-25T12:08:00+03:00" })).toHaveProperty(
      "state",
      "not-done",
    );
  });

  test.each([
    ["2026-11-25T23:59:30+03:00", "2026-11-24", "2026-11-26"],
    ["2026-11-25T00:00:10+03:00", "2026-11-24", "2026-11-26"],
    ["2026-11-25T21:30:00Z", "2026-11-25", "2026-11-27"],
    ["2026-02-28T22:00:00.123456+0300", "2026-02-27", "2026-03-01"],
    ["2027-12-31T20:59:59-00:00", "2027-12-30", "2028-01-01"],
  ])("looks at Istanbul's days around %s", async (attemptedAt, firstDate, lastDate) => {
    const { client, seen } = payofin(says(-11), says(-1));
    expect(await client.settleCollection({ ...LOOKUP, attemptedAt })).toHaveProperty("state", "unknown");
    expect(seen[0]?.body).toEqual({ firstDate, lastDate });
  });
});

const LIRA = (amount: string) => ({ amount, currency: "TRY" });
const DOUBTS: readonly (readonly [string, object, object, Partial<CollectionLookup>?])[] = [
  ["the invoice is gone, but the report has no entry", says(-11), says(-1)],
  [
    "another invoice alone is open",
    says(-11),
    { ...open(100), invoiceList: [{ ...open(1).invoiceList[0], invoiceNo: "F2" }] },
  ],
  ["less is owed than before", says(-11), open(99), { invoiceAmount: LIRA("100.00") }],
  ["more is owed than before", says(-11), open(101), { invoiceAmount: LIRA("100") }],
  ["the invoice is listed twice", says(-11), open(50, 50)],
  ["a part, and nobody says what was owed", says(-11), open(100), { partial: true }],
  ["a part, and less is owed", says(-11), open(99), { partial: true, invoiceAmount: LIRA("100.00") }],
  ["a part, and an entry that may be of another part", report(entry()), open(99), { partial: true }],
  ["a part, and an entry that was taken back", report(entry({ status: "Cancelled" })), open(100), { partial: true }],
  ["one entry, and the invoice is still owed", report(entry()), open(70)],
  ["two entries", report(entry(), entry({ invoicePaymentId: 8 })), open(100)],
  ["one entry taken back, one paid", report(entry({ status: "Cancelled" }), entry({ invoicePaymentId: 8 })), open(100)],
  ["an entry of before the attempt", report(entry({ paymentDate: "25.11.2026 11:57:59" })), open(100)],
  ["an entry over another amount", report(entry()), open(100), { invoiceAmount: LIRA("70.00") }],
  ["an entry with an unknown status", report(entry({ status: "Pending" })), open(100)],
  ["an entry whose subscriber lost its zero", report(entry({ subscriberNo: "134" })), open(100)],
  ["an entry whose invoice is written with a dash", report(entry({ invoiceNo: "F-1" })), open(100)],
];

test.each(DOUBTS.map(([name, list, query, more = {}]) => ({ name, list, query, more })))(
  "unknown, with advice: $name",
  async ({ list, query, more }) => {
    const settlement = await settled(list, query, more);
    expect(settlement).toEqual({ state: "unknown", advice: expect.stringMatching(/\S{3}/) });
  },
);

test.each([
  ["the report fails", 500, open(100)],
  ["the report is rejected", says(-18), open(100)],
  ["the report is not of its form", { ...SUCCESS }, open(100)],
  ["the query fails", says(-11), 502],
  ["the query is rejected", says(-11), says(-4)],
  ["the query fails, and the report has an entry", report(entry()), 502],
])("a look-up that fails is an error, no verdict: %s", async (_name, list, query) => {
  const error = await failure(settled(list, query));
  expect(error).toBeInstanceOf(PayspecError);
  expect(error).toMatchObject({ outcome: "failed" });
});

test("the signal and the limits go to both look-ups", async () => {
  const error = await failure(
    payofin(says(-11), open(100)).client.settleCollection(LOOKUP, { signal: AbortSignal.abort("no longer") }),
  );
  expect(error).toBeInstanceOf(AbortedError);
});

describe("what is wrong in a lookup is named, and nothing is sent", () => {
  const untyped = (json: string): Partial<CollectionLookup> => JSON.parse(json);
  test.each<readonly [string, Partial<CollectionLookup>]>([
    ["attemptedAt", { attemptedAt: "2026-11-25T12:00:00" }],
    ["attemptedAt", { attemptedAt: "2026-02-30T12:00:00Z" }],
    ["attemptedAt", { attemptedAt: "yesterday" }],
    ["attemptedAt", untyped('{"attemptedAt":5}')],
    ["firmRefNo", { firmRefNo: "" }],
    ["firmRefNo", { firmRefNo: "1234567890123456" }],
    ["invoiceNo", { invoiceNo: " " }],
    ["subscriberNo", { subscriberNo: "" }],
    ["subscriberNo", untyped('{"subscriberNo":134}')],
    ["sootCode", { sootCode: "İSKİ" }],
    ["sootCode", { sootCode: 1.5 }],
    ["sootCode", { sootCode: 0 }],
    ["additionalNo", untyped('{"additionalNo":7}')],
    ["partial", untyped('{"partial":"yes"}')],
    ["invoiceAmount.currency", { invoiceAmount: { amount: "1.00", currency: "USD" } }],
    ["invoiceAmount.amount", { invoiceAmount: LIRA("1,00") }],
    ["invoiceQueryId", untyped('{"invoiceQueryId":1}')],
  ])("%s: %j", async (path, more) => {
    const { client, seen } = payofin(says(-11), open(100));
    const error = await failure(client.settleCollection({ ...LOOKUP, ...more }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ outcome: "failed", attempts: 0, issues: [{ path }] });
    expect(seen).toEqual([]);
  });
});
