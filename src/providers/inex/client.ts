import { OPERATIONS, PROVIDER } from "../../../generated/inex/operations.js";
import type { operations, paths } from "../../../generated/inex/types.js";
import { client as checks } from "../../../generated/inex/validators.js";
import { connect, type Provider } from "../../client/connect.js";
import type { RawClient } from "../../client/fetch-client.js";
import type { CallOptions, ClientOptions, Secret } from "../../client/options.js";
import { takeMoney, writeMinorUnits } from "../../core/convert.js";
import { takeFields, takeRequired } from "../../core/fields.js";
import type { Money } from "../../core/money.js";
import { readInexError } from "./errors.js";
import {
  type BalanceTopUp,
  type Customer,
  type DebtPayment,
  type Debts,
  readCustomer,
  readDebts,
  readTransaction,
  readWallets,
} from "./read.js";

/** What `createInexClient` takes. */
export interface InexClientOptions extends ClientOptions {
  /** The integrator's bearer token. */
  token: Secret;
}

/** The debt of a parcel, and of a customer with it. */
export interface ParcelFilter {
  /** The parcel's tracking code. */
  waybillNumber: string;
  /** The customer's, such as "IG00001". */
  roomNumber?: string | undefined;
}
/** The debt of a customer, and of a parcel with it. */
export interface RoomFilter {
  /** The customer's, such as "IG00001". */
  roomNumber: string;
  /** The parcel's tracking code. */
  waybillNumber?: string | undefined;
}
/** Whose debt: a customer's by room number, a parcel's by tracking code, or both. */
// Where neither fits, a compiler names the last one: TypeScript 5 and 6 by the order here, 7 by the name.
export type DebtFilter = ParcelFilter | RoomFilter;

/** Whose debt is paid, and under which number. */
export type DebtPaymentRequest = {
  /** The payment's number in your system, 1 to 255 characters. */
  paymentId: string;
} & DebtFilter;

/** What is added, to whose balance, and under which number. */
export interface BalanceTopUpRequest {
  /** The customer's, such as "IG00001". */
  roomNumber: string;
  /** 0.01 to 10,000.00 GEL. */
  amount: Money;
  /** The payment's number in your system, 1 to 255 characters. */
  paymentId: string;
}

/**
 * No method settles a payment whose outcome is unknown, for Inex has no look-up: repeat `payDebt` or `topUpBalance` under
 * the same `paymentId`. If it was paid, you get its transaction back; if not, it is paid once.
 */
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
  payDebt(request: DebtPaymentRequest, options?: CallOptions): Promise<DebtPayment>;
  /**
   * Tops up a customer's balance: 0.01 to 10,000.00 GEL. Safe to repeat with the same `paymentId`: a repeat tops up
   * nothing and gives back the first success. Retried under it. Vendor page: Refill Balance.
   * @throws PayspecError; with the outcome "unknown", call again with the same `paymentId`
   */
  topUpBalance(request: BalanceTopUpRequest, options?: CallOptions): Promise<BalanceTopUp>;
  /**
   * A customer's names, and the balance and bonus in GEL. Vendor page: User Details.
   * @throws PayspecError; its outcome is always "failed", for nothing is changed
   */
  getCustomer(roomNumber: string, options?: CallOptions): Promise<Customer>;
  /**
   * The balances in USD, EUR and GBP; that in GEL is the customer's. Vendor page: Wallet.
   * @throws PayspecError; its outcome is always "failed", for nothing is changed
   */
  listWallets(roomNumber: string, options?: CallOptions): Promise<readonly Money[]>;
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
      call("payDebt", options, () => ({ body: takeFields(request, [...FILTER_FIELDS, "paymentId"]) }), readTransaction),
    topUpBalance: (request, options) => call("topUpBalance", options, () => writeTopUp(request), readTransaction),
    getCustomer: (roomNumber, options) =>
      call("getCustomer", options, () => ({ params: { path: { roomNumber } } }), readCustomer),
    listWallets: (roomNumber, options) =>
      call("listWallets", options, () => ({ params: { path: { roomNumber } } }), readWallets),
    raw,
  };
}

// inex-top-up-unit
function writeTopUp(request: BalanceTopUpRequest) {
  const { amount, ...rest } = takeRequired(request, ["roomNumber", "amount", "paymentId"], []);
  const tetri = writeMinorUnits(takeMoney(amount, "amount"), "GEL", 1n, 1_000_000n, "amount");
  return { body: { ...rest, amount: tetri } };
}
