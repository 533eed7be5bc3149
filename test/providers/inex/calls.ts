import { createInexClient } from "../../../src/providers/inex/index.js";
import type { ProviderCalls } from "../../helpers/calls.js";

const TOKEN = "inex-token";

export const calls: ProviderCalls["calls"] = {
  checkDebts: (options) =>
    createInexClient({ ...options, token: TOKEN, maxRetries: 0 }).checkDebts({ roomNumber: "IG00001" }),
  payDebt: (options) =>
    createInexClient({ ...options, token: TOKEN, maxRetries: 0 }).payDebt({
      waybillNumber: "TY7200934421231",
      paymentId: "INV0001",
    }),
};

const gel = (amount: string) => ({ amount, currency: "GEL" });
const DEBTS = {
  totalDebt: gel("15.00"),
  invoices: [
    { invoiceNumber: "INV-52446", amount: gel("10.00"), earnableBonus: gel("0.79"), serviceType: "transportation" },
    { invoiceNumber: "INV-52392", amount: gel("5.00"), earnableBonus: gel("0.00"), serviceType: "insurance" },
  ],
};

export const values: ProviderCalls["values"] = {
  "debts-at-root": DEBTS,
  "debts-under-data": DEBTS,
  "no-debts": { totalDebt: gel("0.00"), invoices: [] },
  "paid-number": { transactionId: "123456" },
  "paid-string": { transactionId: "223IN1233" },
};

export const refusals: ProviderCalls["refusals"] = {};

export const headers: ProviderCalls["headers"] = {
  authorization: `Bearer ${TOKEN}`,
  "content-type": "application/json",
  accept: "application/json",
};

const DETAIL = "/integrators/payments/debts/detail";
const PAY = "/integrators/payments/debts/pay";
export const badRequests: ProviderCalls["badRequests"] = [
  { method: "GET", path: `${DETAIL}?roomNumber=a&roomNumber=b` },
  { method: "GET", path: `${DETAIL}?waybillNumber=a&waybillNumber=b` },
  { method: "POST", path: PAY, body: { paymentId: "INV0001" } },
  { method: "POST", path: PAY, body: { roomNumber: "1", paymentId: "" } },
];
