import type { components } from "../../../generated/acme/types.js";
import { readDecimal, readIdentifier } from "../../core/convert.js";
import type { Money } from "../../core/money.js";

type Wire = components["schemas"];

/** A bill that was paid. */
export interface BillPayment {
  /** The payment's own number; every digit kept. */
  paymentId: string;
  /** What was paid. */
  amount: Money;
}

/** From the wire to what callers see. The wire's type has both forms of the quirk: a reader of one does not compile. */
export function readBillPayment(answer: Wire["BillPaymentAnswer"]): BillPayment {
  return {
    // acme-payment-id
    paymentId: readIdentifier(answer.paymentId, "paymentId"),
    amount: readDecimal(answer.amount, answer.currency, "amount"),
  };
}
