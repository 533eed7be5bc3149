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
  topUpBalance: (options) =>
    createInexClient({ ...options, token: TOKEN, maxRetries: 0 }).topUpBalance({
      roomNumber: "IG00001",
      amount: gel("1.00"),
      paymentId: "IN0001",
    }),
  getCustomer: (options) => createInexClient({ ...options, token: TOKEN, maxRetries: 0 }).getCustomer("IG00001"),
  listWallets: (options) => createInexClient({ ...options, token: TOKEN, maxRetries: 0 }).listWallets("IG00001"),
};

const gel = (amount: string) => ({ amount, currency: "GEL" });
const wallets = (usd: string) => [
  { amount: usd, currency: "USD" },
  { amount: "0.00", currency: "EUR" },
  { amount: "0.00", currency: "GBP" },
];
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
  "topped-up-number": { transactionId: "123456" },
  "topped-up-string": { transactionId: "223IN1233" },
  customer: {
    ...{ roomNumber: "IG00001", balance: gel("1.57"), bonus: gel("0.00") },
    ...{ fullNameKa: "სახელი გვარი", fullNameEn: "Name Lastname" },
  },
  "wallets-number": wallets("0.00"),
  "wallets-string": wallets("1.50"),
};

export const refusals: ProviderCalls["refusals"] = {};

export const headers: ProviderCalls["headers"] = {
  authorization: `Bearer ${TOKEN}`,
  "content-type": "application/json",
  accept: "application/json",
};

const DETAIL = "/integrators/payments/debts/detail";
const TOP_UP = "/integrators/payments/balance/top-up";
const PAY = "/integrators/payments/debts/pay";
export const badRequests: ProviderCalls["badRequests"] = [
  { method: "GET", path: `${DETAIL}?roomNumber=a&roomNumber=b` },
  { method: "GET", path: `${DETAIL}?waybillNumber=a&waybillNumber=b` },
  { method: "POST", path: PAY, body: { paymentId: "INV0001" } },
  { method: "POST", path: PAY, body: { roomNumber: "1", paymentId: "" } },
  { method: "POST", path: TOP_UP, body: { roomNumber: "1", amount: 0, paymentId: "1" } },
  { method: "POST", path: TOP_UP, body: { roomNumber: "1", amount: 1_000_001, paymentId: "1" } },
  { method: "GET", path: "/integrators/users/detail/a%3Fb" },
  { method: "GET", path: "/integrators/payments/wallet/a%3Fb" },
];
