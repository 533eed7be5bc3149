/** ActivePlatform: payments of resellers. Spec: `openapi/activeplatform/openapi.yaml`. */

export type { paths as ActivePlatformPaths } from "../../../generated/activeplatform/types.js";
export { type ActivePlatformClient, type ActivePlatformClientOptions, createActivePlatformClient } from "./client.js";
export type { ActivePlatformCode } from "./errors.js";
export type { Payment, PaymentStatus, ResourceRef } from "./read.js";
export type { ByDocumentId, ByPaymentId, PaymentLookup } from "./settle.js";
export type { CompletePaymentByIdRequest, CompletePaymentRequest, PaymentFilter, PaymentKey } from "./write.js";
