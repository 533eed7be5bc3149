/** What every client of the bench talks to: a `fetch` that answers at once with the vendor's own sample. */

export const BASE_URL = "https://api.example/v1";
export const TOKEN = "a-token-of-the-bench";
export const FILTER = { roomNumber: "IG00001" };
export const PAYMENT = { roomNumber: "IG00001", paymentId: "INV0001" };
export const CHECK_PATH = "/integrators/payments/debts/detail";
export const PAY_PATH = "/integrators/payments/debts/pay";

const DEBTS = JSON.stringify({
  totalDebt: 1500,
  currency: "GEL",
  invoices: [
    { invoiceNumber: "INV-52446", amount: 1000, earnableBonus: 79, serviceType: "transportation" },
    { invoiceNumber: "INV-52392", amount: 500, earnableBonus: 0, serviceType: "insurance" },
  ],
});
const PAID = JSON.stringify({ data: { transactionId: 123456 } });

const answering =
  (text: string): typeof fetch =>
  async () =>
    new Response(text, { headers: { "content-type": "application/json" } });

export const fetchDebts = answering(DEBTS);
export const fetchPaid = answering(PAID);

/** One call of each operation, and what it costs to be told that it went well. */
export interface Calls {
  readonly checkDebts: () => Promise<unknown>;
  readonly payDebt: () => Promise<unknown>;
}
