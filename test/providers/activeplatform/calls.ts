import { money, RejectedError } from "../../../src/index.js";
import { type ActivePlatformClient, createActivePlatformClient } from "../../../src/providers/activeplatform/index.js";
import type { Call, ProviderCalls } from "../../helpers/calls.js";

const TOKEN = "manager-token";

const BY_ID = { resellerId: 1, paymentId: "6475" };
const connect: (options: Parameters<Call>[0]) => ActivePlatformClient = (options) =>
  createActivePlatformClient({ ...options, apiToken: TOKEN, maxRetries: 0 });

export const calls: ProviderCalls["calls"] = {
  getPayment: (options) => connect(options).getPayment(BY_ID),
  completePaymentById: (options) => connect(options).completePaymentById({ ...BY_ID, paymentMethodId: 2 }),
  cancelPayment: (options) => connect(options).cancelPayment({ resellerId: 1, paymentId: 6476 }),
  listPayments: (options) =>
    connect(options).listPayments({ resellerId: 1, updatedAfter: "2019-11-01T00:00:00+03:00" }),
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
  corrections: null,
};

/** The payment of the vendor's samples of the newest guide. */
const NEWEST = {
  ...PAYMENT,
  id: "6475",
  total: usd("99.00"),
  createdAt: "2019-11-01T04:30:47.797788+03:00",
  updatedAt: "2019-11-01T04:34:42.986099+03:00",
  closedAt: "2019-11-01T04:34:42.986099+03:00",
  accountId: "505",
  managerId: "234",
  paymentMethodName: "Cash",
  requesterIp: "10.0.0.203",
  comment: "cash",
  relationships: { ...PAYMENT.relationships, account: { id: "505", type: "accounts" } },
  corrections: [],
};
const NO_METHOD = { paymentMethodId: null, paymentMethodName: null };
const WAITING = {
  ...{ ...NEWEST, ...NO_METHOD, status: "waiting_for_payment", corrections: null },
  ...{ updatedAt: "2019-11-01T04:30:47.797788+03:00", closedAt: null, managerId: null },
  relationships: { ...NEWEST.relationships, paymentMethod: null },
};
const NO_RELATIONSHIPS = {
  ...{ orders: [], invoices: [], charges: [] },
  ...{ reseller: null, account: null, paymentMethod: null },
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
    corrections: [],
  },
  waiting: WAITING,
  corrected: { ...WAITING, corrections: [{ id: "31", type: "corrections" }] },
  "completed-by-id": NEWEST,
  cancelled: {
    ...{ ...NEWEST, ...NO_METHOD, id: "6476", documentId: "2005259", total: usd("199.99"), status: "cancelled" },
    relationships: { ...NEWEST.relationships, paymentMethod: null },
  },
  payments: [{ ...NEWEST, relationships: NO_RELATIONSHIPS, corrections: null }],
  "no-payments": [],
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
  { method: "PATCH", path: COMPLETE, body: { data: { attributes: { payment_method_id: "2" } } } },
  { method: "GET", path: "/api/v3/resellers/1/payments/P006131" },
  { method: "DELETE", path: "/api/v3/resellers/1/payments/P006131" },
  { method: "GET", path: "/api/v3/resellers/1/payments?page%5Bsize%5D=0" },
  { method: "GET", path: "/api/v3/resellers/1/payments?filter%5Bupdated_at%5D%5Bgt%5D=2019-11-01" },
];
