// What a caller gives, before anything is sent; and what a response must say to be about it.
import { describe, expect, test } from "vitest";
import { ContractError, InvalidRequestError } from "../../../src/index.js";
import { type CollectionRange, createPayofinClient, type InvoiceQuery } from "../../../src/providers/payofin/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { failure } from "../../helpers/wire.js";

function connect(said?: object) {
  let sent = 0;
  const sandbox = createSandbox();
  const client = createPayofinClient({
    ...{ baseUrl: "https://payofin.test", apiKey: "a", secretKey: "b" },
    fetch: async (input, init) => {
      sent += 1;
      return said === undefined ? sandbox.payofin.fetch(String(input), init) : Response.json(said);
    },
  });
  return { client, count: () => sent };
}

const QUERY: InvoiceQuery = { sootCode: 1, subscriberNo: "1345677000", firmRefNo: "A1" };
const untyped = <T>(json: string): T => JSON.parse(json);

test.each<readonly [string, Partial<InvoiceQuery>]>([
  ["firmRefNo", { firmRefNo: "" }],
  ["firmRefNo", { firmRefNo: "   " }],
  ["firmRefNo", { firmRefNo: "1234567890123456" }],
  ["subscriberNo", { subscriberNo: "" }],
  ["subscriberNo", untyped('{"subscriberNo":1345677000}')],
  ["additionalNo", untyped('{"additionalNo":7}')],
  ["sootCode", { sootCode: 0 }],
  ["sootCode", { sootCode: "01" }],
  ["sootCode", { sootCode: 2 ** 53 }],
  ["invoiceNo", untyped('{"invoiceNo":"F1"}')],
])("a query's %s that is wrong is named, and nothing is sent: %j", async (path, more) => {
  const { client, count } = connect();
  const error = await failure(client.queryInvoices({ ...QUERY, ...more }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ issues: [{ path }], attempts: 0 });
  expect(count()).toBe(0);
});

test("a firmRefNo may have fifteen characters, however many bytes they take", async () => {
  const { client, count } = connect();
  expect(await client.queryInvoices({ ...QUERY, firmRefNo: "𝟙𝟚𝟛456789012345" })).toHaveLength(1);
  expect(count()).toBe(1);
});

describe("a range", () => {
  test.each<readonly [string, CollectionRange]>([
    ["lastDate", { firstDate: "2022-05-10", lastDate: "2022-05-09" }],
    ["lastDate", { firstDate: "2022-05-01", lastDate: "2022-05-16" }],
    ["lastDate", { firstDate: "2022-02-01", lastDate: "2022-02-29" }],
    ["firstDate", { firstDate: "2022-04-31", lastDate: "2022-05-01" }],
    ["firstDate", { firstDate: "2022-5-1", lastDate: "2022-05-01" }],
    ["firstDate", { firstDate: "10.05.2022", lastDate: "2022-05-10" }],
    ["firstDate", { firstDate: "", lastDate: "2022-05-10" }],
    ["firstDate", untyped('{"lastDate":"2022-05-10"}')],
  ])("%s is named, and nothing is sent: %j", async (path, range) => {
    const { client, count } = connect();
    const error = await failure(client.listCollections(range));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ issues: [{ path }], attempts: 0 });
    expect(count()).toBe(0);
  });

  test.each<CollectionRange>([
    { firstDate: "2022-05-10", lastDate: "2022-05-10" },
    { firstDate: "2022-05-01", lastDate: "2022-05-15" },
    { firstDate: "2024-02-20", lastDate: "2024-03-05" },
  ])("of one to fifteen days is sent: %j", async (range) => {
    expect(await connect().client.listCollections(range)).toEqual([]);
  });
});

test.each([0, -1, 1.5, "", "1786x", Number.NaN])(
  "an invoicePaymentId of %j is named, and nothing is sent",
  async (id) => {
    const { client, count } = connect();
    const error = await failure(client.checkCollection(id));
    expect(error).toMatchObject({ name: "InvalidRequestError", issues: [{ path: "invoicePaymentId" }] });
    expect(count()).toBe(0);
  },
);

describe("a success is about what was asked", () => {
  const collected = (paymentAmount: unknown) => ({
    payofinPaymentDetails: {
      ...{ invoicePaymentId: 1, balance: 1, paymentAmount, profit: 0.5, paymentDate: "10.05.2022 15:41:49" },
    },
    ...{ result: true, resultCode: 1, resultMessage: "" },
  });

  test.each([1, "1.0", "1.00", "1"])("a part of 1 lira succeeds with a paymentAmount of %j", async (paymentAmount) => {
    const { client } = connect(collected(paymentAmount));
    expect(await client.collectInvoice({ invoiceQueryId: 1, partialAmount: 1 })).toMatchObject({
      invoicePaymentId: "1",
    });
  });

  test.each([2, 100, "1.01", "0.99", "10"])(
    "a paymentAmount of %j for a part of 1 lira is no success",
    async (amount) => {
      const { client } = connect(collected(amount));
      const error = await failure(client.collectInvoice({ invoiceQueryId: 1, partialAmount: 1 }));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown", attempts: 1, issues: [{ path: "paymentAmount" }] });
      expect(error).toMatchObject({ advice: expect.stringContaining("settleCollection") });
      // Of a whole invoice nobody said what it is over.
      expect(await client.collectInvoice({ invoiceQueryId: 1 })).toMatchObject({ invoicePaymentId: "1" });
    },
  );

  test("a check of one collection does not succeed with another", async () => {
    const { client: sandboxed } = connect();
    await sandboxed.collectInvoice({ invoiceQueryId: 615209 });
    expect(await sandboxed.checkCollection("1786")).toMatchObject({ invoicePaymentId: "1786", status: "Paid" });
    const record = {
      ...{
        invoicePaymentId: 1786,
        invoiceType: "Su",
        sootName: "İSKİ",
        subscriberNo: "1",
        customerName: "A",
        invoiceNo: "F",
      },
      ...{ expDate: "", invoiceAmount: 1, profit: 0, paymentDate: "10.05.2022 15:41:49", status: "Paid" },
    };
    const { client } = connect({ invoiceDetail: record, result: true, resultCode: 1 });
    const error = await failure(client.checkCollection(1787));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ outcome: "failed", issues: [{ path: "invoicePaymentId" }] });
  });
});
