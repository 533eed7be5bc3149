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

export const steps: readonly Step[] = [
  {
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
    operation: "completePayment",
    note: "refused: it is completed",
    ends: "failed",
    effects: 0,
    call: completePayment,
  },
];
