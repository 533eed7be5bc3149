// A success is about what was asked: a 200 that says something else is a ContractError, and its outcome unknown.
import { describe, expect, test } from "vitest";
import { ContractError, money } from "../../../src/index.js";
import {
  type CompletePaymentRequest,
  createActivePlatformClient,
} from "../../../src/providers/activeplatform/index.js";
import { failure } from "../../helpers/wire.js";

const SAMPLE = {
  created_at: "2023-10-26T16:37:31.534421+0300",
  updated_at: "2023-10-26T16:37:43.325470+0300",
  account_id: 478,
  discount_amount: "0.0",
  total: "123.45",
  currency_code: "USD",
  status: "completed",
  document_id: "2005258",
  payment_method_id: 2,
};
const BARE: CompletePaymentRequest = { resellerId: 1, documentId: "2005258", paymentMethodId: 2 };
const REQUEST: CompletePaymentRequest = { ...BARE, total: money("123.45", "USD") };

/** A client whose provider responds with this payment, and the events of its calls. */
function responding(attributes: object, relationships?: unknown, beside?: object) {
  const events: string[] = [];
  const data = { id: "3212", type: "payments", attributes: { ...SAMPLE, ...attributes }, relationships };
  const body = { data, ...beside };
  const client = createActivePlatformClient({
    ...{ baseUrl: "http://localhost", apiToken: "token" },
    fetch: async () => Response.json(body, { headers: { "content-type": "application/vnd.api+json" } }),
    onEvent: ({ type }) => events.push(type),
  });
  return { client, events };
}

async function rejected(attributes: object, path: string, request = REQUEST) {
  const { client, events } = responding(attributes);
  const error = await failure(client.completePayment(request));
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ outcome: "unknown", attempts: 1, issues: [{ path }] });
  expect(events.at(-1)).toBe("error");
  return error;
}

describe("completePayment takes no 200 for a success", () => {
  test.each([
    ["another payment", { document_id: "9999999" }, "documentId", REQUEST],
    ["its number without the zeros", { document_id: "2018" }, "documentId", { ...BARE, documentId: "002018" }],
    ["another payment method", { payment_method_id: 7 }, "paymentMethodId", REQUEST],
    ["another amount", { total: "1.00" }, "total.amount", REQUEST],
    ["an amount that a double would not tell apart", { total: "123.4500000000000001" }, "total.amount", REQUEST],
    ["another currency", { currency_code: "EUR" }, "total.currency", REQUEST],
    [
      "another currency than the one given alone",
      { currency_code: "EUR" },
      "total.currency",
      { ...BARE, currencyCode: "USD" },
    ],
  ])("that is about %s", async (_, attributes, path, request) => {
    await rejected(attributes, path, request);
  });

  test.each([
    ...["waiting_for_payment", "expired", "cancelled", "pending_billing", "processing"],
    ...["paid_from_balance", "receipt_creating", "receipt_sent"],
  ])("whose status is %s", async (status) => {
    const error = await rejected({ status }, "status");
    expect(error).toMatchObject({ message: expect.stringContaining(status) });
  });

  test.each(["CANCELLED", "Expired", " cancelled"])(
    "whose status is %j, a known one in other letters",
    async (status) => {
      await rejected({ status }, "status");
    },
  );

  test.each([[[{ title: "Only payments with ..." }]], [{ title: "Only payments with ..." }], ["error"]])(
    "that has errors beside its data: %j",
    async (errors) => {
      const { client, events } = responding({}, undefined, { errors });
      const error = await failure(client.completePayment(REQUEST));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown", issues: [{ path: "errors" }] });
      expect(events.at(-1)).toBe("error");
    },
  );

  test("and names every field that differs", async () => {
    const { client } = responding({ document_id: "1", currency_code: "EUR" });
    const error = await failure(client.completePayment(REQUEST));
    expect(error).toMatchObject({ issues: [{ path: "documentId" }, { path: "total.currency" }] });
  });
});

describe("completePayment succeeds", () => {
  test.each([
    ["with a status that the spec does not know", { status: "settled_by_magic" }, REQUEST],
    ["with its status in other letters", { status: "Completed" }, REQUEST],
    ["with the amount in another spelling", { total: 123.45 }, { ...BARE, total: money("123.450", "USD") }],
    ["where the response names no payment method", { payment_method_id: null }, REQUEST],
    ["with any amount where none was given", { total: "7.00", currency_code: "EUR" }, BARE],
  ])("%s", async (_, attributes, request) => {
    const payment = await responding(attributes).client.completePayment(request);
    expect(payment).toMatchObject({ documentId: "2005258" });
  });

  const none = { orders: [], invoices: [], charges: [], reseller: null, account: null, paymentMethod: null };
  test.each([
    ["relationships", null],
    ["orders", { orders: null, account: null }],
    ["orders.data", { orders: { data: null }, charges: { data: null } }],
  ])("where %s is null", async (_, relationships) => {
    const { client } = responding({}, relationships);
    expect(await client.completePayment(REQUEST)).toMatchObject({ status: "completed", relationships: none });
  });

  test("where discount_amount is null: no discount", async () => {
    const payment = await responding({ discount_amount: null }).client.completePayment(REQUEST);
    expect(payment).toMatchObject({ total: money("123.45", "USD"), discountAmount: money("0.00", "USD") });
  });

  test("where an external total has no currency", async () => {
    const payment = await responding({ external_total: "5.00" }).client.completePayment(REQUEST);
    expect(payment).toMatchObject({ status: "completed", externalTotal: null });
  });

  test.each([[null], [[]]])("where errors is %j, which reports none", async (errors) => {
    const { client } = responding({}, undefined, { errors });
    expect(await client.completePayment(REQUEST)).toMatchObject({ status: "completed" });
  });

  const anything: readonly unknown[] = [null, 0, -1.5, true, "", "soon", [], [null], {}, { amount: 1 }];
  test.each(anything.map((value) => [value]))(
    "whatever newer versions put into their own members: %j",
    async (value) => {
      const newer = { amount_paid_from_balance: value, initial_total: value, due_date: value, invented_later: value };
      const { client } = responding(newer, { corrections: value, invented_later: value });
      expect(await client.completePayment(REQUEST)).toMatchObject({ status: "completed" });
    },
  );
});
