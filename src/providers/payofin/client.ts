import { OPERATIONS, PROVIDER } from "../../../generated/payofin/operations.js";
import type { operations, paths } from "../../../generated/payofin/types.js";
import { client as checks } from "../../../generated/payofin/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import { writeInteger } from "../../core/convert.js";
import { takeFields } from "../../core/fields.js";
import type { RequestOf } from "../../core/operation.js";
import { readPayofinError } from "./errors.js";
import { type InvoiceCollection, readCollection } from "./read.js";

export interface PayofinClientOptions extends ClientOptions {
  /** Sent in the header `ApiKey`. */
  apiKey: Secret;
  /** Sent in the header `SecretKey`. */
  secretKey: Secret;
}

export interface InvoiceRequest {
  /** From the invoice query; as a string where it is beyond 2^53. */
  invoiceQueryId: string | number;
  /** Whole lira, only when less than the invoice, and only for İSKİ. */
  partialAmount?: number | undefined;
}

export interface PayofinClient {
  /**
   * Collects an invoice from the merchant's balance. Never retried once sent: the provider documents no idempotency.
   * Vendor page: Collecting Invoice Debt.
   * @throws PayspecError; with the outcome "unknown", look the invoice up before you collect it again
   */
  collectInvoice(request: InvoiceRequest, options?: CallOptions): Promise<InvoiceCollection>;
  /**
   * openapi-fetch, typed by the spec, with the same credentials and transport; gives `{ data }` or `{ error }`. A
   * refusal under 200 is `data` here: look at its `result` and `resultCode`.
   */
  readonly raw: RawClient<paths>;
}

const PAYOFIN: Provider<operations> = {
  info: PROVIDER,
  operations: OPERATIONS,
  checks,
  envelope: ["payofinPaymentDetails"],
  readError: readPayofinError,
};

/** @throws TypeError, RangeError naming the option that is wrong */
export function createPayofinClient(options: PayofinClientOptions): PayofinClient {
  const { call, raw } = connect<paths, operations>(PAYOFIN, options);
  return {
    collectInvoice: (request, options) => call("collectInvoice", options, () => writeRequest(request), readCollection),
    raw,
  };
}

function writeRequest(request: InvoiceRequest): RequestOf<operations["collectInvoice"]> {
  const { invoiceQueryId, partialAmount } = takeFields(request, ["invoiceQueryId", "partialAmount"]);
  // payofin-partial-amount
  const part = partialAmount === undefined ? {} : { partialAmount: writeInteger(partialAmount, "partialAmount") };
  return { body: { invoiceQueryId: writeInteger(invoiceQueryId, "invoiceQueryId"), ...part } };
}
