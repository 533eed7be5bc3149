import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { INEX_SEED } from "../../src/providers/inex/sandbox.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";

type Fetch = typeof globalThis.fetch;

export interface Step {
  readonly provider: "inex" | "payofin" | "activeplatform";
  readonly operation: string;
  /** What is special about this call. */
  readonly note?: string;
  /** How it must end. */
  readonly ends: "answered" | "failed" | "unknown";
  /** What it must add to the sandbox's ledger. */
  readonly effects: 0 | 1;
  /** What to show of a large value; everything when left out. */
  readonly show?: readonly string[];
  /** Sets the scene: a wire form, a fault. */
  readonly prepare?: (sandbox: Sandbox) => void;
  readonly call: (fetch: Fetch) => Promise<object>;
}

/** The vendors' samples, and one more room with a debt, for the payment whose answer gets lost. */
export function tourSandbox(): Sandbox {
  const [sample] = INEX_SEED.invoices;
  const more = { ...sample, invoiceNumber: "INV-52447", roomNumber: "IG00002", waybillNumber: "TY7200934421232" };
  return createSandbox({ seed: { inex: { ...INEX_SEED, invoices: [...INEX_SEED.invoices, more] } } });
}

/** Nothing leaves the process: the sandbox is the `fetch`. Any well-formed credential passes. */
const baseUrl = "http://localhost";
const ANY = "any-credential";
const inex = (fetch: Fetch) => createInexClient({ baseUrl, fetch, token: ANY });
const payofin = (fetch: Fetch) =>
  createPayofinClient({ baseUrl, fetch, apiKey: ANY, secretKey: "any-other-credential" });
const activePlatform = (fetch: Fetch) => createActivePlatformClient({ baseUrl, fetch, apiToken: ANY });

const payDebt = (fetch: Fetch) => inex(fetch).payDebt({ roomNumber: "IG00001", paymentId: "INV0001" });
const completePayment = (fetch: Fetch) =>
  activePlatform(fetch).completePayment({
    resellerId: 1,
    documentId: "2005258",
    paymentMethodId: 2,
    total: { amount: "123.45", currency: "USD" },
  });

/** Every operation, a refusal of each provider, and an answer that is lost with a key and without one. */
export const TOUR: readonly Step[] = [
  {
    provider: "inex",
    operation: "checkDebts",
    ends: "answered",
    effects: 0,
    prepare: (sandbox) => sandbox.wire({ "inex-debts-envelope": "data", "inex-service-type-case": "capital" }),
    call: (fetch) => inex(fetch).checkDebts({ roomNumber: "IG00001" }),
  },
  { provider: "inex", operation: "payDebt", ends: "answered", effects: 1, call: payDebt },
  {
    provider: "inex",
    operation: "payDebt",
    note: "once more under its paymentId",
    ends: "answered",
    effects: 0,
    call: payDebt,
  },
  {
    provider: "inex",
    operation: "payDebt",
    note: "paid, but the answer is lost: sent again under its paymentId",
    ends: "answered",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" }),
    call: (fetch) => inex(fetch).payDebt({ roomNumber: "IG00002", paymentId: "INV0002" }),
  },
  {
    provider: "inex",
    operation: "payDebt",
    note: "refused",
    ends: "failed",
    effects: 0,
    call: (fetch) => inex(fetch).payDebt({ roomNumber: "IG99999", paymentId: "INV0003" }),
  },
  {
    provider: "payofin",
    operation: "collectInvoice",
    ends: "answered",
    effects: 1,
    call: (fetch) => payofin(fetch).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  },
  {
    provider: "payofin",
    operation: "collectInvoice",
    note: "collected, but the answer is lost: no key, so never sent again",
    ends: "unknown",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" }),
    call: (fetch) => payofin(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
  {
    provider: "payofin",
    operation: "collectInvoice",
    note: "refused: it is paid already, as the ledger said",
    ends: "failed",
    effects: 0,
    call: (fetch) => payofin(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
  {
    provider: "activeplatform",
    operation: "completePayment",
    ends: "answered",
    effects: 1,
    show: [
      "documentId",
      "status",
      "total",
      "discountAmount",
      "accountId",
      "paymentMethodId",
      "paymentMethodName",
      "createdAt",
      "closedAt",
    ],
    call: completePayment,
  },
  {
    provider: "activeplatform",
    operation: "completePayment",
    note: "refused: it is completed",
    ends: "failed",
    effects: 0,
    call: completePayment,
  },
];
