/** Acme: bills. Spec: `openapi/acme/openapi.yaml`. */

export type { paths as AcmePaths } from "../../../generated/acme/types.js";
export { type AcmeClient, type AcmeClientOptions, type BillPaymentRequest, createAcmeClient } from "./client.js";
export type { BillPayment } from "./read.js";
