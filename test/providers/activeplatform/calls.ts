import { money, RejectedError } from "../../../src/index.js";
import { createActivePlatformClient } from "../../../src/providers/activeplatform/index.js";
import type { ProviderCalls } from "../../helpers/calls.js";

const TOKEN = "manager-token";

export const calls: ProviderCalls["calls"] = {
  completePayment: (options) =>
    createActivePlatformClient({ ...options, apiToken: TOKEN }).completePayment({
      resellerId: 1,
      documentId: 2005258,
      paymentMethodId: "2",
      total: money("123.45", "USD"),
    }),
};

const usd = (amount: string) => ({ amount, currency: "USD" });
const PAYMENT = {
  id: "3212",
  documentId: "2005258",
  status: "completed",
  total: usd("123.45"),
  discountAmount: usd("0.00"),
  externalTotal: null,
  createdAt: "2023-10-26T16:37:31.534421+03:00",
  updatedAt: "2023-10-26T16:37:43.325470+03:00",
  closedAt: "2023-10-26T16:37:43.325470+03:00",
  expirationDate: null,
  accountId: "478",
  managerId: "6",
  paymentMethodId: "2",
  paymentMethodName: "Check",
  requesterIp: "10.11.12.13",
  comment: "1",
  purpose: "",
  relationships: {
    orders: [],
    invoices: [],
    charges: [],
    reseller: { id: "1", type: "resellers" },
    account: { id: "478", type: "accounts" },
    paymentMethod: { id: "2", type: "payment_methods" },
  },
};

export const values: ProviderCalls["values"] = {
  completed: PAYMENT,
  "completed-other-forms": {
    ...PAYMENT,
    id: "3213",
    discountAmount: usd("0.50"),
    externalTotal: { amount: "112.10", currency: "EUR" },
    expirationDate: "2023-11-26T00:00:00.000000+03:00",
    managerId: null,
    requesterIp: null,
    comment: null,
    purpose: null,
    relationships: {
      ...PAYMENT.relationships,
      orders: [{ id: "77", type: "orders" }],
      invoices: [{ id: "78", type: "invoices" }],
      paymentMethod: null,
    },
  },
};

export const refusals: ProviderCalls["refusals"] = {
  "currency-mismatch": { type: RejectedError, outcome: "failed" },
};

export const headers: ProviderCalls["headers"] = {
  "x-api-token": TOKEN,
  "content-type": "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

const COMPLETE = "/api/v3/resellers/1/payments/2005258";
export const badRequests: ProviderCalls["badRequests"] = [
  { method: "POST", path: COMPLETE, body: { data: { attributes: {} } } },
  { method: "POST", path: COMPLETE, body: { data: { attributes: { payment_method_id: 2 } } } },
];
