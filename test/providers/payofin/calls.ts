import { AuthenticationError, NotFoundError, PermissionError, RejectedError, ServerError } from "../../../src/index.js";
import { createPayofinClient } from "../../../src/providers/payofin/index.js";
import type { ProviderCalls } from "../../helpers/calls.js";

const KEYS = { apiKey: "payofin-api", secretKey: "payofin-secret" };

export const calls: ProviderCalls["calls"] = {
  collectInvoice: (options) =>
    createPayofinClient({ ...options, ...KEYS }).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
};

const lira = (amount: string) => ({ amount, currency: "TRY" });
const COLLECTION = {
  invoicePaymentId: "1786",
  balance: lira("110740.99"),
  paymentAmount: lira("1.00"),
  profit: lira("0.50"),
  paymentDate: "2022-05-10T15:41:49+03:00",
  resultCode: 1,
  resultMessage: "İşlem Başarılı",
};

export const values: ProviderCalls["values"] = { collected: COLLECTION, "collected-pascal": COLLECTION };

export const refusals: ProviderCalls["refusals"] = {
  "already-paid": { type: RejectedError, outcome: "failed" },
  "partial-too-large": { type: RejectedError, outcome: "failed" },
  "invoice-not-found": { type: NotFoundError, outcome: "failed" },
  "not-permitted": { type: PermissionError, outcome: "failed" },
  "wrong-user": { type: AuthenticationError, outcome: "failed" },
  "institution-unreachable": { type: ServerError, outcome: "unknown" },
  "system-failure": { type: ServerError, outcome: "unknown" },
};

export const headers: ProviderCalls["headers"] = {
  apikey: KEYS.apiKey,
  secretkey: KEYS.secretKey,
  "content-type": "application/json",
  accept: "application/json",
};

const PAY = "/invoices/invoicepayment";
export const badRequests: ProviderCalls["badRequests"] = [
  { method: "POST", path: PAY, body: { partialAmount: 1 } },
  { method: "POST", path: PAY, body: { invoiceQueryId: 1, partialAmount: 0.5 } },
];
