import { createInexClient } from "payspec/inex";

const inex = createInexClient({
  baseUrl: process.env.INEX_URL ?? "http://127.0.0.1:4020/inex", // payspec sandbox
  token: () => process.env.INEX_TOKEN ?? "any",
});

const wallets = await inex.listWallets("IG00001");
console.log(`wallets: ${wallets.map(({ amount, currency }) => `${amount} ${currency}`).join(", ")}`);
