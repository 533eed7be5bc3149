/** What every case sends and receives: the first examples of Inex's document. */
export const TOKEN = "the-token-of-the-bench";
export const PAYMENT = { roomNumber: "IG00001", paymentId: "INV0001" } as const;
export const FILTER = { roomNumber: "IG00001" } as const;
export const PAY = "/integrators/payments/debts/pay";
export const CHECK = "/integrators/payments/debts/detail";
export const DEADLINE_MS = 30_000;
export const PAID = { data: { transactionId: 123456 } };
export const DEBTS = {
  totalDebt: 1500,
  currency: "GEL",
  invoices: [
    { invoiceNumber: "INV-52446", amount: 1000, earnableBonus: 79, serviceType: "transportation" },
    { invoiceNumber: "INV-52392", amount: 500, earnableBonus: 0, serviceType: "insurance" },
  ],
};
/** The response to a request for this URL. */
export const sampleFor = (url: string): typeof PAID | typeof DEBTS => (url.endsWith(PAY) ? PAID : DEBTS);
