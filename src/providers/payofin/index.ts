/** Payofin: bill collection in Türkiye. Spec: `openapi/payofin/openapi.yaml`. */

export type { paths as PayofinPaths } from "../../../generated/payofin/types.js";
export { createPayofinClient, type InvoiceRequest, type PayofinClient, type PayofinClientOptions } from "./client.js";
export type { InvoiceCollection } from "./read.js";
