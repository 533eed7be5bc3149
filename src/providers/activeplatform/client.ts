import { OPERATIONS, PROVIDER } from "../../../generated/activeplatform/operations.js";
import type { operations, paths } from "../../../generated/activeplatform/types.js";
import { client as checks } from "../../../generated/activeplatform/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import { takeMoney, writeAmount, writeCurrency, writeDigits, writeInteger } from "../../core/convert.js";
import { takeFields } from "../../core/fields.js";
import { invalid } from "../../core/issues.js";
import type { Money } from "../../core/money.js";
import type { RequestOf } from "../../core/operation.js";
import { readActivePlatformError } from "./errors.js";
import { type Payment, readCompletion } from "./read.js";

export interface ActivePlatformClientOptions extends ClientOptions {
  /** A manager's token, sent in the header `X-Api-Token`. */
  apiToken: Secret;
}

export interface CompletePaymentRequest {
  resellerId: string | number;
  /** The payment's number as printed: leading zeros and letters are kept ("002018", "P006131"). */
  documentId: string | number;
  paymentMethodId: string | number;
  /** What was paid. A success must be about it; the vendor does not say what becomes of one that is not the payment's total. */
  total?: Money | undefined;
  /** Optional, with or without `total`; with it, the two must agree. */
  currencyCode?: string | undefined;
}

export interface ActivePlatformClient {
  /**
   * Completes a payment that was made elsewhere. Never retried once sent: a later version of the provider books a
   * repeat again. Vendor page: Complete payment by document ID.
   * Resolves only where the response is about this payment, method, amount and currency, and no status that the spec
   * documents says otherwise; a 200 that says something else is a ContractError with the outcome "unknown".
   * @throws PayspecError; with the outcome "unknown", look the payment up before you complete it again
   */
  completePayment(request: CompletePaymentRequest, options?: CallOptions): Promise<Payment>;
  /** openapi-fetch, typed by the spec, with the same credentials and transport; gives `{ data }` or `{ error }`. */
  readonly raw: RawClient<paths>;
}

const ACTIVEPLATFORM: Provider<operations> = {
  info: PROVIDER,
  operations: OPERATIONS,
  checks,
  envelope: ["data", "attributes"],
  readError: readActivePlatformError,
};

/** @throws TypeError, RangeError naming the option that is wrong */
export function createActivePlatformClient(options: ActivePlatformClientOptions): ActivePlatformClient {
  const { call, raw } = connect<paths, operations>(ACTIVEPLATFORM, options);
  return {
    completePayment: (request, options) =>
      call("completePayment", options, () => writeRequest(request), readCompletion),
    raw,
  };
}

function writeRequest(request: CompletePaymentRequest): RequestOf<operations["completePayment"]> {
  const fields = takeFields(request, ["resellerId", "documentId", "paymentMethodId", "total", "currencyCode"]);
  const { resellerId, documentId, paymentMethodId } = fields;
  const total = fields.total === undefined ? undefined : takeMoney(fields.total, "total");
  const currency = currencyOf(total, fields.currencyCode);
  return {
    params: {
      path: {
        reseller_id: writeInteger(resellerId, "resellerId"),
        // activeplatform-document-id: a number is a convenience for one printed without zeros or letters; a string goes
        // as it is.
        document_id: typeof documentId === "number" ? writeDigits(documentId, "documentId") : documentId,
      },
    },
    // activeplatform-form-parameters
    body: {
      data: {
        attributes: {
          // activeplatform-payment-method-id
          payment_method_id: writeDigits(paymentMethodId, "paymentMethodId"),
          // activeplatform-amount-types
          ...(total === undefined ? {} : { total: writeAmount(total) }),
          ...(currency === undefined ? {} : { currency_code: currency }),
        },
      },
    },
  };
}

function currencyOf(total: Money | undefined, currencyCode: string | undefined): string | undefined {
  if (currencyCode === undefined) return total?.currency;
  const currency = writeCurrency(currencyCode, "currencyCode");
  if (total !== undefined && total.currency !== currency) {
    invalid("currencyCode", `is ${currency}, but total is in another currency; give one, or the same twice`);
  }
  return currency;
}
