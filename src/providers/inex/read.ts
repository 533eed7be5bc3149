import { KNOWN_VALUES } from "../../../generated/inex/operations.js";
import type { components } from "../../../generated/inex/types.js";
import { readIdentifier, readMinorUnits } from "../../core/convert.js";
import type { Money } from "../../core/money.js";

type Wire = components["schemas"];

export interface Debts {
  totalDebt: Money;
  invoices: readonly DebtInvoice[];
}
export interface DebtInvoice {
  /** The invoice's number in the Inex system. */
  invoiceNumber: string;
  amount: Money;
  /** The bonus the customer will earn; always GEL. */
  earnableBonus: Money;
  serviceType: ServiceType;
}
/** Open: a value the provider adds later still arrives. */
export type ServiceType = (typeof KNOWN_VALUES.ServiceType)[number] | (string & {});
export interface DebtPayment {
  /** The transaction as Inex shows it; every digit kept. */
  transactionId: string;
}

export function readDebts(answer: Wire["DebtsAnswer"]): Debts {
  // inex-debts-envelope
  const debts = answer.data === undefined ? answer : answer.data;
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

export function readDebtPayment({ data }: Wire["DebtPaymentAnswer"]): DebtPayment {
  // inex-transaction-id
  return { transactionId: readIdentifier(data.transactionId, "transactionId") };
}
