import { createInexClient } from "payspec/inex";

const inex = createInexClient({
  baseUrl: process.env.INEX_URL ?? "http://127.0.0.1:4020/inex", // payspec sandbox
  token: () => process.env.INEX_TOKEN ?? "any",
});

const { totalDebt, invoices } = await inex.checkDebts({ roomNumber: "IG00001" });
console.log(`owes ${totalDebt.amount} ${totalDebt.currency}, by ${invoices.length} invoices`);
