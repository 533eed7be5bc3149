/** Inex: debts of parcels and customers in Georgia. Spec: `openapi/inex/openapi.yaml`. */

export type { paths as InexPaths } from "../../../generated/inex/types.js";
export { createInexClient, type DebtFilter, type InexClient, type InexClientOptions } from "./client.js";
export type { DebtInvoice, DebtPayment, Debts, ServiceType } from "./read.js";
