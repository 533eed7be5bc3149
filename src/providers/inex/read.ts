import { KNOWN_VALUES } from "../../../generated/inex/operations.js";
import type { components, operations } from "../../../generated/inex/types.js";
import { readIdentifier, readMinorUnits, requireEcho } from "../../core/convert.js";
import { invalid } from "../../core/issues.js";
import { jsonNumber } from "../../core/json.js";
import type { Money } from "../../core/money.js";
import type { RequestOf } from "../../core/operation.js";

type Wire = components["schemas"];

/** What a customer or a parcel owes. */
export interface Debts {
  /** The sum of the invoices, as Inex gives it. */
  totalDebt: Money;
  /** What it consists of. */
  invoices: readonly DebtInvoice[];
}
/** An invoice that is not paid. */
export interface DebtInvoice {
  /** The invoice's number in the Inex system. */
  invoiceNumber: string;
  /** What it is over. */
  amount: Money;
  /** The bonus the customer will earn; always GEL. */
  earnableBonus: Money;
  /** What it is for. */
  serviceType: ServiceType;
}
/** Open: a value the provider adds later still arrives. */
export type ServiceType = (typeof KNOWN_VALUES.ServiceType)[number] | (string & {});
/** A debt that was paid, by this call or an earlier one under its `paymentId`. */
export interface DebtPayment {
  /** The transaction as Inex shows it; every digit kept. */
  transactionId: string;
}
/** A top-up that was made, by this call or an earlier one under its `paymentId`. */
export interface BalanceTopUp {
  /** The transaction as Inex shows it; every digit kept. */
  transactionId: string;
}
/** A customer, and what the customer has. */
export interface Customer {
  /** As asked, such as "IG00001". */
  roomNumber: string;
  /** In GEL. */
  balance: Money;
  /** In GEL. */
  bonus: Money;
  /** In Georgian letters. */
  fullNameKa: string;
  /** In Latin letters. */
  fullNameEn: string;
}

export function readDebts(response: Wire["DebtsAnswer"]): Debts {
  // inex-debts-envelope
  const debts = response.data === undefined ? response : response.data;
  const { currency } = debts;
  // inex-minor-units
  return {
    totalDebt: readMinorUnits(debts.totalDebt, currency, "totalDebt"),
    invoices: debts.invoices.map((invoice, index) => readInvoice(invoice, currency, `invoices[${index}]`)),
  };
}

function readInvoice(invoice: Wire["DebtInvoice"], currency: string, path: string): DebtInvoice {
  return {
    invoiceNumber: invoice.invoiceNumber,
    amount: readMinorUnits(invoice.amount, currency, `${path}.amount`),
    earnableBonus: readMinorUnits(invoice.earnableBonus, "GEL", `${path}.earnableBonus`),
    serviceType: readServiceType(invoice.serviceType),
  };
}

// inex-service-type-case: the documents spell one value both `Transportation` and `transportation`.
function readServiceType(value: string): ServiceType {
  return KNOWN_VALUES.ServiceType.find((known) => known.toLowerCase() === value.toLowerCase()) ?? value;
}

// inex-transaction-id
export function readTransaction(response: Wire["DebtPaymentAnswer"]): DebtPayment & BalanceTopUp {
  const { data, success, error, errors, message } = response;
  // Such a response contradicts itself, and a repeat under the same paymentId settles it.
  if (success !== undefined && success !== null && saysNothing(success))
    invalid("success", "says no beside a transaction");
  if (!saysNothing(error)) invalid("error", "is reported beside a transaction");
  if (!saysNothing(errors)) invalid("errors", "are reported beside a transaction");
  if (message === "error") invalid("message", "reports an error beside a transaction");
  return { transactionId: readIdentifier(data.transactionId, "transactionId") };
}

/** The many ways to say "no" or "none" in a member whose type no page documents. */
function saysNothing(value: unknown): boolean {
  const isEmptyList = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return !value || value === "0" || value === "false" || isEmptyList;
}

// inex-customer-currency
export function readCustomer(
  { data }: Wire["CustomerAnswer"],
  { params }: RequestOf<operations["getCustomer"]>,
): Customer {
  // Without case: a database of the vendor's framework finds a room so, by default.
  requireEcho({ roomNumber: data.roomNumber.toLowerCase() === params.path.roomNumber.toLowerCase() });
  const { roomNumber, balance, bonus, fullNameKa, fullNameEn } = data;
  return {
    roomNumber,
    balance: readMinorUnits(balance, "GEL", "balance"),
    bonus: readMinorUnits(bonus, "GEL", "bonus"),
    fullNameKa,
    fullNameEn,
  };
}

// inex-wallet-amount
export function readWallets({ data }: Wire["WalletsAnswer"]): readonly Money[] {
  return data.map(({ amount, currency }, index) => {
    const cents = typeof amount === "string" ? jsonNumber(amount) : amount;
    return readMinorUnits(cents, currency, `[${index}].amount`);
  });
}
