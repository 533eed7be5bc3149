/** Payofin: bill collection in Türkiye. Spec: `openapi/payofin/openapi.yaml`. */

export type { paths as PayofinPaths } from "../../../generated/payofin/types.js";
export { createPayofinClient, type PayofinClient, type PayofinClientOptions } from "./client.js";
export type { PayofinCode } from "./codes.js";
export type {
  CollectionRecord,
  CollectionStatus,
  Institution,
  InstitutionField,
  InvoiceCollection,
  OpenInvoice,
} from "./read.js";
export type { CollectionLookup } from "./settle.js";
export type { CollectionRange, InvoiceQuery, InvoiceRequest } from "./write.js";
