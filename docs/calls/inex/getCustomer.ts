import { createInexClient } from "payspec/inex";

const inex = createInexClient({
  baseUrl: process.env.INEX_URL ?? "http://127.0.0.1:4020/inex", // payspec sandbox
  token: () => process.env.INEX_TOKEN ?? "any",
});

const { fullNameEn, balance } = await inex.getCustomer("IG00001");
console.log(`${fullNameEn} has ${balance.amount} ${balance.currency}`);
