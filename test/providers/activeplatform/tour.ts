import type { Step } from "../../../scripts/start/tour.js";
import { createActivePlatformClient } from "../../../src/providers/activeplatform/index.js";

const connect = (fetch: typeof globalThis.fetch) =>
  createActivePlatformClient({ baseUrl: "http://localhost", fetch, apiToken: "any-credential" });
const completePayment: Step["call"] = (fetch) =>
  connect(fetch).completePayment({
    resellerId: 1,
    documentId: "2005258",
    paymentMethodId: 2,
    total: { amount: "123.45", currency: "USD" },
  });

const ATTEMPTED_AT = new Date().toISOString();
/** What a look-up shows of a payment. */
const SHOWN = ["id", "documentId", "status", "total", "paymentMethodId", "closedAt", "corrections"];

export const steps: readonly Step[] = [
  {
    operation: "completePayment",
    ends: "success",
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
    operation: "completePayment",
    note: "rejected: it is completed",
    ends: "failed",
    effects: 0,
    call: completePayment,
  },
  {
    operation: "completePaymentById",
    note: "completed, but the response is lost: no key, so never sent again",
    ends: "unknown",
    effects: 1,
    prepare: (sandbox) => sandbox.inject({ operation: "completePaymentById", kind: "drop-after-commit" }),
    call: (fetch) => connect(fetch).completePaymentById({ resellerId: 1, paymentId: 6475, paymentMethodId: 2 }),
  },
  {
    operation: "getPayment",
    note: "settlePayment looks the lost one up: it is done",
    ends: "success",
    effects: 0,
    show: SHOWN,
    call: async (fetch) => {
      const lookup = { resellerId: 1, paymentId: 6475, paymentMethodId: 2, attemptedAt: ATTEMPTED_AT };
      const settlement = await connect(fetch).settlePayment(lookup);
      if (settlement.state !== "done") throw new Error(`should be done, not ${settlement.state}`);
      return settlement.value;
    },
  },
  {
    operation: "completePaymentById",
    ends: "success",
    effects: 1,
    show: SHOWN,
    call: (fetch) => connect(fetch).completePaymentById({ resellerId: 1, paymentId: 3213, paymentMethodId: 2 }),
  },
  {
    operation: "getPayment",
    ends: "success",
    effects: 0,
    show: SHOWN,
    call: (fetch) => connect(fetch).getPayment({ resellerId: 1, paymentId: 6476 }),
  },
  {
    operation: "cancelPayment",
    ends: "success",
    effects: 1,
    show: SHOWN,
    call: (fetch) => connect(fetch).cancelPayment({ resellerId: 1, paymentId: 6476 }),
  },
  {
    operation: "listPayments",
    ends: "success",
    effects: 0,
    show: ["0"],
    call: (fetch) => connect(fetch).listPayments({ resellerId: 1, updatedAfter: ATTEMPTED_AT, pageSize: 1 }),
  },
];
