import { createAcmeClient } from "../../../src/providers/acme/index.js";
import type { ProviderCalls } from "../../helpers/calls.js";

const TOKEN = "acme-token";

export const calls: ProviderCalls["calls"] = {
  payAcmeBill: (options) => createAcmeClient({ ...options, token: TOKEN }).payAcmeBill({ billNumber: "B-1001" }),
};

const PAYMENT = { paymentId: "70001", amount: { amount: "12.50", currency: "EUR" } };
export const values: ProviderCalls["values"] = {
  paid: PAYMENT,
  "paid-number": PAYMENT,
};

export const refusals: ProviderCalls["refusals"] = {};

export const headers: ProviderCalls["headers"] = {
  authorization: `Bearer ${TOKEN}`,
  "content-type": "application/json",
  accept: "application/json",
};

export const badRequests: ProviderCalls["badRequests"] = [
  { method: "POST", path: "/bills/pay", body: {} },
  { method: "POST", path: "/bills/pay", body: { billNumber: "" } },
];
