import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { CURRENCY, SeedReader } from "../../sandbox/seed.js";
import { type AcmeHandlers, createAcmeServer } from "./server.js";

/** What the simulated Acme starts from. */
export interface AcmeSeed {
  /** The first payment's number; the next ones follow. */
  firstPaymentId: number;
  /** The bills that wait for payment. */
  bills: readonly { billNumber: string; amount: string; currency: string }[];
}

export const ACME_SEED: AcmeSeed = {
  firstPaymentId: 70001,
  bills: [{ billNumber: "B-1001", amount: "12.50", currency: "EUR" }],
};

function readSeed(value: unknown): AcmeSeed {
  const seed = new SeedReader(value, "seed.acme", ["firstPaymentId", "bills"]);
  return {
    firstPaymentId: seed.integer("firstPaymentId", 1),
    bills: seed.list("bills", ["billNumber", "amount", "currency"], "billNumber", (item) => {
      const currency = item.text("currency", CURRENCY);
      return { billNumber: item.text("billNumber"), amount: item.amount("amount", currency), currency };
    }),
  };
}

/** A bill is paid once; a second time is refused. */
export function createAcmeSandbox(value: unknown, { form, record }: SandboxContext): ProviderSandbox {
  const { bills, firstPaymentId } = readSeed(value);
  const paid = new Map<string, number>();
  const server = createAcmeServer({
    payAcmeBill: ({ body: { billNumber } }) => {
      const bill = bills.find((one) => one.billNumber === billNumber);
      if (bill === undefined) return { status: 404, body: { code: "BILL-404", message: "There is no such bill" } };
      if (paid.has(billNumber))
        return { status: 422, body: { code: "BILL-PAID", message: "The bill is already paid" } };
      const { amount, currency } = bill;
      const id = firstPaymentId + paid.size;
      paid.set(billNumber, id);
      record({ operation: "payAcmeBill", reference: billNumber, amount: { amount, currency } });
      const paymentId = form("acme-payment-id") === "number" ? id : String(id);
      return { status: 200, body: { paymentId, amount, currency } };
    },
  } satisfies AcmeHandlers);
  const view = () => ({ bills: bills.map((bill) => ({ ...bill, paidAs: paid.get(bill.billNumber) ?? null })) });
  return { server, view };
}

export const SIMULATED: Simulation = { create: createAcmeSandbox, seed: ACME_SEED };
