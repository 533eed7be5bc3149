// Stub and sandbox, handed to a client as its fetch.
import { digitsOf, fromMinorUnits, money, toMinorUnits } from "../../src/index.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { assert, type Case, equal, failure } from "./assert.js";
import { inex, payofin } from "./clients.js";

const URL = "https://provider.test";

export const IN_PROCESS: readonly Case[] = [
  {
    name: "money keeps its digits",
    async run() {
      equal(String(toMinorUnits(money("90071992547409.93", "GEL"))), "9007199254740993", "minor units");
      equal(fromMinorUnits(9007199254740993n, "TRY").amount, "90071992547409.93", "amount");
    },
  },
  {
    name: "a stub keeps every digit both ways",
    async run() {
      let asked = "";
      const exact = (exactNumber: string) => ({ exactNumber });
      const server = createPayofinServer({
        collectInvoice: ({ body }) => {
          asked = digitsOf(body.invoiceQueryId);
          const payofinPaymentDetails = {
            invoicePaymentId: exact("12345678901234567890"),
            balance: exact("90071992547409.93"),
            paymentAmount: exact("1.50"),
            profit: exact("0.10"),
            paymentDate: "10.05.2022 15:41:49",
          };
          return { status: 200, body: { result: true, resultCode: 1, resultMessage: "ok", payofinPaymentDetails } };
        },
      });
      const { invoicePaymentId, balance, paymentAmount } = await payofin(URL, { fetch: server.fetch });
      equal(asked, "9007199254740993", "asked");
      equal(
        [invoicePaymentId, balance.amount, paymentAmount.amount],
        ["12345678901234567890", "90071992547409.93", "1.50"],
        "answered",
      );
    },
  },
  {
    name: "a stub refuses in the provider's own form",
    async run() {
      const call = (server: { fetch: typeof fetch }) =>
        failure(inex(URL, { fetch: server.fetch, maxRetries: 0 }).payDebt({ roomNumber: "IG1", paymentId: "1" }));
      const unauthorized = await call(createInexServer({}, { authenticate: () => false }));
      equal(
        [unauthorized.name, unauthorized.status, unauthorized.outcome],
        ["AuthenticationError", 401, "failed"],
        "401",
      );
      const missing = await call(createInexServer({}));
      equal([missing.name, missing.status, missing.outcome], ["ServerError", 501, "unknown"], "501");
      const told: unknown[] = [];
      const throwing = { payDebt: () => Promise.reject(new Error("private")) };
      const broken = await call(createInexServer(throwing, { onError: (error) => told.push(error) }));
      equal([broken.name, broken.status, told.length], ["ServerError", 500, 1], "500");
      assert(!JSON.stringify(broken).includes("private"), "a stub told what its handler threw");
    },
  },
  {
    name: "a sandbox remembers what was paid when the answer was lost",
    async run() {
      const sandbox = createSandbox();
      const client = inex(URL, { fetch: sandbox.inex.fetch, maxRetries: 0 });
      sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
      const lost = await failure(client.payDebt({ roomNumber: "IG00001", paymentId: "1" }));
      equal([lost.name, lost.outcome], ["ConnectionError", "unknown"], "lost");
      await client.payDebt({ roomNumber: "IG00001", paymentId: "1" });
      equal(sandbox.effects.length, 1, "effects");
    },
  },
];
