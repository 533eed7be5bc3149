import { OPERATIONS, PROVIDER } from "../../../generated/acme/operations.js";
import type { operations, paths } from "../../../generated/acme/types.js";
import { client as checks } from "../../../generated/acme/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import { takeFields } from "../../core/fields.js";
import { readAcmeError } from "./errors.js";
import { type BillPayment, readBillPayment } from "./read.js";

/** What `createAcmeClient` takes. */
export interface AcmeClientOptions extends ClientOptions {
  /** The merchant's bearer token. */
  token: Secret;
}

/** Which bill is paid. */
export interface BillPaymentRequest {
  /** The bill's number, as printed. */
  billNumber: string;
}

/** Each method has the name of an operation of the spec. */
export interface AcmeClient {
  /**
   * Pays the whole bill. Sent again only if unsent or after a 429: no page says that a repeat is safe.
   * @throws PayspecError; with the outcome "unknown", look the bill up before you pay it again
   */
  payAcmeBill(request: BillPaymentRequest, options?: CallOptions): Promise<BillPayment>;
  /** openapi-fetch, typed by the spec, with the same credentials and transport; gives `{ data }` or `{ error }`. */
  readonly raw: RawClient<paths>;
}

const ACME: Provider<operations> = {
  info: PROVIDER,
  operations: OPERATIONS,
  checks,
  envelope: [],
  readError: readAcmeError,
};

/** @throws TypeError, RangeError naming the option that is wrong */
export function createAcmeClient(options: AcmeClientOptions): AcmeClient {
  const { call, raw } = connect<paths, operations>(ACME, options);
  return {
    payAcmeBill: (request, options) =>
      call("payAcmeBill", options, () => ({ body: takeFields(request, ["billNumber"]) }), readBillPayment),
    raw,
  };
}
