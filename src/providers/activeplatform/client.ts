import { OPERATIONS, PROVIDER } from "../../../generated/activeplatform/operations.js";
import type { operations, paths } from "../../../generated/activeplatform/types.js";
import { client as checks } from "../../../generated/activeplatform/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import type { Settlement } from "../../core/settlement.js";
import { readActivePlatformError } from "./errors.js";
import {
  hasNoCorrections,
  type Payment,
  readCancellation,
  readCompletion,
  readCompletionById,
  readLookup,
  readPayments,
} from "./read.js";
import { type PaymentEvidence, type PaymentLookup, settle } from "./settle.js";
import {
  type CompletePaymentByIdRequest,
  type CompletePaymentRequest,
  type PaymentFilter,
  type PaymentKey,
  writeCompletion,
  writeCompletionById,
  writeFilter,
  writeKey,
  writeLookup,
} from "./write.js";

/** What `createActivePlatformClient` takes. */
export interface ActivePlatformClientOptions extends ClientOptions {
  /** A manager's token, sent in the header `X-Api-Token`. */
  apiToken: Secret;
}

/** Each method has the name of an operation of the spec, or settles one. */
export interface ActivePlatformClient {
  /**
   * Completes a payment that was made elsewhere. Sent again only if unsent or after a 429: a later version of the provider books a
   * repeat again. Vendor page: Complete payment by document ID.
   * Resolves only where the response is about this payment, method, amount and currency, and no status that the spec
   * documents says otherwise; a 200 that says something else is a ContractError with the outcome "unknown".
   * @throws PayspecError; with the outcome "unknown", call `settlePayment` before you complete it again
   */
  completePayment(request: CompletePaymentRequest, options?: CallOptions): Promise<Payment>;
  /**
   * The safer way to complete: only waiting and expired payments, in every version of the API. Sent again only if unsent or after a 429.
   * Resolves only where the response is about this payment and method, and no status that the spec documents says
   * otherwise. Vendor page: Complete payment by ID.
   * @throws PayspecError; with the outcome "unknown", call `settlePayment` before you complete it again
   */
  completePaymentById(request: CompletePaymentByIdRequest, options?: CallOptions): Promise<Payment>;
  /**
   * Cancels a payment; only one that waits. Sent again only if unsent or after a 429. Vendor page: Cancel payment.
   * @throws PayspecError; with the outcome "unknown", look at the payment with `getPayment`
   */
  cancelPayment(of: PaymentKey, options?: CallOptions): Promise<Payment>;
  /**
   * A payment by its ID, never its number. Vendor page: Get payment.
   * @throws PayspecError; its outcome is always "failed", for nothing is changed
   */
  getPayment(of: PaymentKey, options?: CallOptions): Promise<Payment>;
  /**
   * One page of payments; an empty one is behind the last. Vendor page: Get list of payments.
   * @throws PayspecError; its outcome is always "failed", for nothing is changed
   */
  listPayments(filter: PaymentFilter, options?: CallOptions): Promise<readonly Payment[]>;
  /**
   * Finds out what became of a completion whose outcome is unknown, by its `paymentId`, or by its number among the
   * payments changed since the attempt. Reads only; never completes. `done` needs the status completed, this method, and
   * a closing time that is not before `attemptedAt`: take that before the call, and somewhat earlier where the clocks may
   * differ. `not-done` needs an attempt more than two minutes ago, a payment that still waits or has expired, and no
   * corrections; by its number also that no other payment of the reseller has it, for which all of them are read, up to
   * 10,000. Any doubt is `unknown`. The options are those of each look-up.
   * @throws PayspecError where a look-up fails, which proves nothing
   */
  settlePayment(lookup: PaymentLookup, options?: CallOptions): Promise<Settlement<Payment>>;
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
  const evidence = (options: CallOptions | undefined): PaymentEvidence => ({
    get: (of) => {
      // activeplatform-relationships-vary: some versions may show corrections only to those who ask.
      return call(
        "getPayment",
        options,
        () => writeLookup(of(), "corrections"),
        (data, request) => {
          return { payment: readLookup(data, request), hasNoCorrections: hasNoCorrections(data) };
        },
      );
    },
    list: (filter) => call("listPayments", options, () => writeFilter(filter, "created_at"), readPayments),
  });
  return {
    completePayment: (request, options) =>
      call("completePayment", options, () => writeCompletion(request), readCompletion),
    completePaymentById: (request, options) =>
      call("completePaymentById", options, () => writeCompletionById(request), readCompletionById),
    cancelPayment: (of, options) => call("cancelPayment", options, () => writeKey(of), readCancellation),
    getPayment: (of, options) => call("getPayment", options, () => writeLookup(of), readLookup),
    listPayments: (filter, options) => call("listPayments", options, () => writeFilter(filter), readPayments),
    settlePayment: (lookup, options) => settle(lookup, evidence(options)),
    raw,
  };
}
