import type { Step } from "../../../scripts/start/tour.js";
import { createAcmeClient } from "../../../src/providers/acme/index.js";

const pay: Step["call"] = (fetch) =>
  createAcmeClient({ baseUrl: "http://localhost", fetch, token: "any-credential" }).payAcmeBill({
    billNumber: "B-1001",
  });

export const steps: readonly Step[] = [
  { operation: "payAcmeBill", ends: "success", effects: 1, call: pay },
  { operation: "payAcmeBill", note: "rejected: it is paid", ends: "failed", effects: 0, call: pay },
];
