import type { Step } from "../../../scripts/start/tour.js";
import { createInexClient } from "../../../src/providers/inex/index.js";
import { INEX_SEED } from "../../../src/providers/inex/sandbox.js";

const [sample] = INEX_SEED.invoices;
const more = { ...sample, invoiceNumber: "INV-52447", roomNumber: "IG00002", waybillNumber: "TY7200934421232" };
/** The vendor's samples, and one more room with a debt, for the payment whose answer gets lost. */
export const seed = { ...INEX_SEED, invoices: [...INEX_SEED.invoices, more] };

const connect = (fetch: typeof globalThis.fetch) =>
  createInexClient({ baseUrl: "http://localhost", fetch, token: "any-credential" });
const payDebt: Step["call"] = (fetch) => connect(fetch).payDebt({ roomNumber: "IG00001", paymentId: "INV0001" });

export const steps: readonly Step[] = [
  {
    operation: "checkDebts",
    ends: "success",
    effects: 0,
    prepare: (sandbox) => sandbox.wire({ "inex-debts-envelope": "data", "inex-service-type-case": "capital" }),
    call: (fetch) => connect(fetch).checkDebts({ roomNumber: "IG00001" }),
  },
  { operation: "payDebt", ends: "success", effects: 1, call: payDebt },
  {
    operation: "payDebt",
    note: "once more under its paymentId",
    ends: "success",
    effects: 0,
    call: payDebt,
  },
  {
    operation: "payDebt",
    note: "paid, but the response is lost: sent again under its paymentId",
    ends: "success",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" }),
    call: (fetch) => connect(fetch).payDebt({ roomNumber: "IG00002", paymentId: "INV0002" }),
  },
  {
    operation: "topUpBalance",
    ends: "success",
    effects: 1,
    call: (fetch) =>
      connect(fetch).topUpBalance({
        ...{ roomNumber: "IG00001", paymentId: "IN0001" },
        amount: { amount: "1.00", currency: "GEL" },
      }),
  },
  { operation: "getCustomer", ends: "success", effects: 0, call: (fetch) => connect(fetch).getCustomer("IG00001") },
  {
    operation: "listWallets",
    ends: "success",
    effects: 0,
    prepare: (sandbox) => sandbox.wire({ "inex-wallet-amount": "string" }),
    call: (fetch) => connect(fetch).listWallets("IG00001"),
  },
  {
    operation: "payDebt",
    note: "rejected",
    ends: "failed",
    effects: 0,
    call: (fetch) => connect(fetch).payDebt({ roomNumber: "IG99999", paymentId: "INV0003" }),
  },
];
