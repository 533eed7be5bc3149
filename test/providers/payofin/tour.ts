import type { Step } from "../../../scripts/start/tour.js";
import { createPayofinClient } from "../../../src/providers/payofin/index.js";

const connect = (fetch: typeof globalThis.fetch) =>
  createPayofinClient({
    baseUrl: "http://localhost",
    fetch,
    apiKey: "any-credential",
    secretKey: "any-other-credential",
  });

const SUBSCRIBER = { sootCode: 1, subscriberNo: "1345699000" };

export const steps: readonly Step[] = [
  { operation: "listInstitutions", ends: "success", effects: 0, call: (fetch) => connect(fetch).listInstitutions() },
  {
    operation: "queryInvoices",
    ends: "success",
    effects: 0,
    call: (fetch) => connect(fetch).queryInvoices({ ...SUBSCRIBER, firmRefNo: "T1" }),
  },
  {
    operation: "collectInvoice",
    ends: "success",
    effects: 1,
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  },
  {
    operation: "collectInvoice",
    note: "collected, but the response is lost: no key, so never sent again",
    ends: "unknown",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" }),
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
  {
    operation: "collectInvoice",
    note: "rejected: it is paid already, as the ledger said",
    ends: "failed",
    effects: 0,
    call: (fetch) => connect(fetch).collectInvoice({ invoiceQueryId: 615210 }),
  },
  {
    operation: "listCollections",
    note: "settled: the report has the collection, and it is paid",
    ends: "success",
    effects: 0,
    call: (fetch) =>
      connect(fetch).settleCollection({
        ...SUBSCRIBER,
        firmRefNo: "T2",
        invoiceNo: "F615210",
        attemptedAt: new Date().toISOString(),
      }),
  },
  {
    operation: "listCollections",
    ends: "success",
    effects: 0,
    call: (fetch) => connect(fetch).listCollections({ firstDate: "2022-05-09", lastDate: "2022-05-10" }),
  },
  {
    operation: "checkCollection",
    ends: "success",
    effects: 0,
    call: (fetch) => connect(fetch).checkCollection(1787),
  },
];
