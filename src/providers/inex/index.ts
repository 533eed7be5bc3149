/** Inex: debts of parcels and customers in Georgia, and their balances. Spec: `openapi/inex/openapi.yaml`. */

export type { paths as InexPaths } from "../../../generated/inex/types.js";
export {
  type BalanceTopUpRequest,
  createInexClient,
  type DebtFilter,
  type DebtPaymentRequest,
  type InexClient,
  type InexClientOptions,
  type ParcelFilter,
  type RoomFilter,
} from "./client.js";
export type { BalanceTopUp, Customer, DebtInvoice, DebtPayment, Debts, ServiceType } from "./read.js";
