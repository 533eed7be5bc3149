import { OPERATIONS, PROVIDER } from "../../../generated/payofin/operations.js";
import type { operations, paths } from "../../../generated/payofin/types.js";
import { client as checks } from "../../../generated/payofin/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import type { Settlement } from "../../core/settlement.js";
import { readPayofinError } from "./errors.js";
import {
  type CollectionRecord,
  type Institution,
  type InvoiceCollection,
  type OpenInvoice,
  readCheckedCollection,
  readCollection,
  readCollections,
  readInstitutions,
  readOpenInvoices,
} from "./read.js";
import { type CollectionLookup, settle } from "./settle.js";
import {
  type CollectionRange,
  type InvoiceQuery,
  type InvoiceRequest,
  writeCollection,
  writePositive,
  writeQuery,
  writeRange,
} from "./write.js";

/** What `createPayofinClient` takes. */
export interface PayofinClientOptions extends ClientOptions {
  /** Sent in the header `ApiKey`. */
  apiKey: Secret;
  /** Sent in the header `SecretKey`. */
  secretKey: Secret;
}

/** Each method has the name of an operation of the spec, or settles one. */
export interface PayofinClient {
  /**
   * Collects an invoice from the merchant's balance. Sent again only if unsent or after a 429: the provider documents no idempotency.
   * Vendor page: Collecting Invoice Debt.
   * @throws PayspecError; with the outcome "unknown", call `settleCollection` before you collect it again
   */
  collectInvoice(request: InvoiceRequest, options?: CallOptions): Promise<InvoiceCollection>;
  /**
   * What a subscriber owes, in TRY, with the `invoiceQueryId` that a collection needs. No debt (-1) is an empty list.
   * Changes nothing, and is retried. Vendor page: Invoice Query.
   * @throws PayspecError, always with the outcome "failed"
   */
  queryInvoices(request: InvoiceQuery, options?: CallOptions): Promise<readonly OpenInvoice[]>;
  /**
   * This account's collections, from one day to another of at most 15, both included in what is asked. None (-11) is an
   * empty list. Changes nothing, and is retried. Vendor page: Invoice List.
   * @throws PayspecError, always with the outcome "failed"
   */
  listCollections(range: CollectionRange, options?: CallOptions): Promise<readonly CollectionRecord[]>;
  /**
   * One collection with its present status. Changes nothing, and is retried. Vendor page: Invoice Check.
   * @param invoicePaymentId the collection's own number, from `collectInvoice` or `listCollections`
   * @throws PayspecError, always with the outcome "failed"; a `NotFoundError` where there is no such collection
   */
  checkCollection(invoicePaymentId: string | number, options?: CallOptions): Promise<CollectionRecord>;
  /**
   * The institutions whose invoices can be queried and collected. Changes nothing, and is retried. Vendor page:
   * Institution List.
   * @throws PayspecError, always with the outcome "failed"
   */
  listInstitutions(options?: CallOptions): Promise<readonly Institution[]>;
  /**
   * Finds out what became of a collection whose outcome is unknown, by the report of collections and a fresh query.
   * Reads only; never pays. It is `done` where the report has the one entry of that subscriber and invoice and the query
   * no longer lists it, `reversed` where the entry was taken back, `not-done` two minutes after the attempt where there is
   * no entry and the invoice is still owed in full; every doubt is `unknown`.
   * A collection in part is never `done`, for the report does not say what was collected.
   * @param lookup `firmRefNo` must be new; `invoiceAmount` is needed to prove that a part was not collected
   * @param options `timeoutMs` and `maxRetries` bound each of the two lookups
   * @throws PayspecError where a lookup fails: that proves nothing, settle it again
   */
  settleCollection(lookup: CollectionLookup, options?: CallOptions): Promise<Settlement<CollectionRecord>>;
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
  envelope: ["payofinPaymentDetails", "invoiceList", "invoiceDetail", "sootList"],
  readError: readPayofinError,
};

/** @throws TypeError, RangeError naming the option that is wrong */
export function createPayofinClient(options: PayofinClientOptions): PayofinClient {
  const { call, raw } = connect<paths, operations>(PAYOFIN, options);
  const queryInvoices: PayofinClient["queryInvoices"] = (query, options) =>
    call("queryInvoices", options, () => writeQuery(query), readOpenInvoices);
  const listBy = (range: () => CollectionRange, options: CallOptions | undefined) =>
    call("listCollections", options, () => writeRange(range()), readCollections);
  return {
    collectInvoice: (request, options) =>
      call("collectInvoice", options, () => writeCollection(request), readCollection),
    queryInvoices,
    listCollections: (range, options) => listBy(() => range, options),
    checkCollection: (id, options) =>
      call(
        "checkCollection",
        options,
        () => ({ body: { invoicePaymentId: writePositive(id, "invoicePaymentId") } }),
        readCheckedCollection,
      ),
    listInstitutions: (options) => call("listInstitutions", options, () => ({}), readInstitutions),
    settleCollection: (lookup, options) =>
      settle(lookup, {
        list: (range) => listBy(range, options),
        query: (query) => queryInvoices(query, options),
      }),
    raw,
  };
}
