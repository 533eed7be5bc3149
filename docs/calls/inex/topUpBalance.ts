import { money, PayspecError } from "payspec";
import { createInexClient } from "payspec/inex";

const inex = createInexClient({
  baseUrl: process.env.INEX_URL ?? "http://127.0.0.1:4020/inex", // payspec sandbox
  token: () => process.env.INEX_TOKEN ?? "any",
});

const topUp = { roomNumber: "IG00001", amount: money("1.00", "GEL"), paymentId: "IN0001" }; // kept in your database
try {
  const { transactionId } = await inex.topUpBalance(topUp);
  console.log(`topped up: ${transactionId}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps topped up: repeat it later as ${topUp.paymentId}`);
  else console.log(`not topped up: ${error.message}`);
}
