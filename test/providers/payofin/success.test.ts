// A success names a collection and an amount that was collected; a 200 with neither is a ContractError, its outcome unknown.
import { expect, test } from "vitest";
import { ContractError } from "../../../src/index.js";
import { createPayofinClient } from "../../../src/providers/payofin/index.js";
import { failure } from "../../helpers/wire.js";

const DETAILS =
  '"invoicePaymentId":1786,"balance":0,"paymentAmount":1.0,"profit":0,"paymentDate":"10.05.2022 15:41:49"';

const collect = (from: string, to: string) => {
  const details = DETAILS.replace(from, to);
  const body = `{"payofinPaymentDetails":{${details}},"result":true,"resultCode":1,"resultMessage":""}`;
  const headers = { "content-type": "application/json" };
  const client = createPayofinClient({
    ...{ baseUrl: "http://localhost", apiKey: "api-key", secretKey: "secret-key" },
    fetch: async () => new Response(body, { headers }),
  });
  return client.collectInvoice({ invoiceQueryId: 1 });
};

test.each([
  ["invoicePaymentId", '"invoicePaymentId":1786', '"invoicePaymentId":0'],
  ["invoicePaymentId", '"invoicePaymentId":1786', '"InvoicePaymentId":0.0'],
  ["invoicePaymentId", '"invoicePaymentId":1786', '"invoicePaymentId":-1'],
  ["paymentAmount", '"paymentAmount":1.0', '"paymentAmount":0'],
  ["paymentAmount", '"paymentAmount":1.0', '"PaymentAmount":0.00'],
  ["paymentAmount", '"paymentAmount":1.0', '"paymentAmount":"0.00"'],
  ["paymentAmount", '"paymentAmount":1.0', '"paymentAmount":-1.0'],
  ["paymentAmount", '"paymentAmount":1.0', '"paymentAmount":"-1.0"'],
])("collectInvoice takes no 200 for a success whose %s is not positive: %s -> %s", async (path, from, to) => {
  const error = await failure(collect(from, to));
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ outcome: "unknown", issues: [{ path }] });
});

test.each(["0.01", '"0.01"', '"10.00"', "1e-2"])("collectInvoice reads a paymentAmount of %s", async (amount) => {
  const { paymentAmount } = await collect("1.0", amount);
  expect(Number(paymentAmount.amount)).toBe(Number(JSON.parse(amount)));
});

test("collectInvoice reads a balance and a fee of nothing", async () => {
  expect(await collect("", "")).toMatchObject({ balance: { amount: "0.00" }, profit: { amount: "0.00" } });
});
