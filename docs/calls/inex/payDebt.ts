import { PayspecError } from "payspec";
import { createInexClient } from "payspec/inex";

const inex = createInexClient({
  baseUrl: process.env.INEX_URL ?? "http://127.0.0.1:4020/inex", // payspec sandbox
  token: () => process.env.INEX_TOKEN ?? "any",
});

const payment = { roomNumber: "IG00001", paymentId: "INV0001" }; // kept in your database before the call
try {
  const { transactionId } = await inex.payDebt(payment);
  console.log(`paid: ${transactionId}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps paid: repeat it later as ${payment.paymentId}`);
  else console.log(`not paid: ${error.message}`);
}
