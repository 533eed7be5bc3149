import type { Step } from "../../../scripts/start/tour.js";
import { createPayofinClient } from "../../../src/providers/payofin/index.js";

const connect = (fetch: typeof globalThis.fetch) =>
  createPayofinClient({
    baseUrl: "http://localhost",
    fetch,
    apiKey: "any-credential",
    secretKey: "any-other-credential",
  });

export const steps: readonly Step[] = [
  {
    operation: "collectInvoice",
    ends: "answered",
    effects: 1,
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  },
  {
    operation: "collectInvoice",
    note: "collected, but the answer is lost: no key, so never sent again",
    ends: "unknown",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" }),
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
  {
    operation: "collectInvoice",
    note: "refused: it is paid already, as the ledger said",
    ends: "failed",
    effects: 0,
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
];
