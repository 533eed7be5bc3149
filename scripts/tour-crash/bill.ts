/** What the tour pays: an invoice of the sandbox's own seed, and by what its collection is found again. */
export const BILL = {
  operation: "collectInvoice",
  request: { invoiceQueryId: "615210" },
  lookup: { sootCode: 1, subscriberNo: "1345699000", invoiceNo: "F615210" },
} as const;
