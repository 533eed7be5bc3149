import { OPERATIONS, PROVIDER } from "../../../generated/inex/operations.js";
import type { operations, paths } from "../../../generated/inex/types.js";
import { client as checks } from "../../../generated/inex/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import { takeFields } from "../../core/fields.js";
import { readInexError } from "./errors.js";
import { type DebtPayment, type Debts, readDebtPayment, readDebts } from "./read.js";

export interface InexClientOptions extends ClientOptions {
  /** The integrator's bearer token. */
  token: Secret;
}

/** Whose debt: a customer's by room number, a parcel's by tracking code, or both. */
export type DebtFilter =
  | { roomNumber: string; waybillNumber?: string | undefined }
  | { waybillNumber: string; roomNumber?: string | undefined };

export interface InexClient {
  /**
   * The full debt of a customer or a parcel. Vendor page: Check Debts.
   * @throws PayspecError; its outcome is always "failed", for nothing is changed
   */
  checkDebts(filter: DebtFilter, options?: CallOptions): Promise<Debts>;
  /**
   * Pays the full debt. Safe to repeat with the same `paymentId` (1 to 255 characters, the payment's number in your
   * system): a repeat gives back the first success. Retried under it. Vendor page: Debt Payment.
   * @throws PayspecError; with the outcome "unknown", call again with the same `paymentId`
   */
  payDebt(request: DebtFilter & { paymentId: string }, options?: CallOptions): Promise<DebtPayment>;
  /** openapi-fetch, typed by the spec, with the same credentials and transport; gives `{ data }` or `{ error }`. */
  readonly raw: RawClient<paths>;
}

const FILTER_FIELDS = ["roomNumber", "waybillNumber"] as const;

const INEX: Provider<operations> = {
  info: PROVIDER,
  operations: OPERATIONS,
  checks,
  envelope: ["data"],
  readError: readInexError,
};

/** @throws TypeError, RangeError naming the option that is wrong */
export function createInexClient(options: InexClientOptions): InexClient {
  const { call, raw } = connect<paths, operations>(INEX, options);
  return {
    checkDebts: (filter, options) =>
      call("checkDebts", options, () => ({ params: { query: takeFields(filter, FILTER_FIELDS) } }), readDebts),
    payDebt: (request, options) =>
      call("payDebt", options, () => ({ body: takeFields(request, [...FILTER_FIELDS, "paymentId"]) }), readDebtPayment),
    raw,
  };
}
