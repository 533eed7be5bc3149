import { createPayofinClient } from "payspec/payofin";

const payofin = createPayofinClient({
  baseUrl: process.env.PAYOFIN_URL ?? "http://127.0.0.1:4020/payofin", // payspec sandbox
  apiKey: () => process.env.PAYOFIN_API_KEY ?? "any",
  secretKey: () => process.env.PAYOFIN_SECRET_KEY ?? "any",
});

const invoices = await payofin.queryInvoices({
  sootCode: 1, // from listInstitutions
  subscriberNo: "1345677000",
  firmRefNo: String(Date.now()), // yours: unique, at most 15 characters
});
for (const { invoiceNo, invoiceAmount, invoiceQueryId } of invoices) {
  console.log(`${invoiceNo}: ${invoiceAmount.amount} TRY, collect it as ${invoiceQueryId}`);
}
