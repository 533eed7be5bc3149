/** What Inex's document has as its first example of each answer; Prism answers the same. */
export const DEBTS = {
  totalDebt: 1500,
  currency: "GEL",
  invoices: [
    { invoiceNumber: "INV-52446", amount: 1000, earnableBonus: 79, serviceType: "transportation" },
    { invoiceNumber: "INV-52392", amount: 500, earnableBonus: 0, serviceType: "insurance" },
  ],
};
export const PAID = { data: { transactionId: 123456 } };
