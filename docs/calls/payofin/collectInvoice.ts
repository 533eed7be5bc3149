import { PayspecError } from "payspec";
import { createPayofinClient } from "payspec/payofin";

const payofin = createPayofinClient({
  baseUrl: process.env.PAYOFIN_URL ?? "http://127.0.0.1:4020/payofin", // payspec sandbox
  apiKey: () => process.env.PAYOFIN_API_KEY ?? "any",
  secretKey: () => process.env.PAYOFIN_SECRET_KEY ?? "any",
});

try {
  const { paymentAmount, profit } = await payofin.collectInvoice({ invoiceQueryId: "615209", partialAmount: 1 });
  console.log(`collected ${paymentAmount.amount} TRY, for a fee of ${profit.amount} TRY`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps collected: ${error.advice}`);
  else console.log(`not collected: ${error.message} (${error.code})`);
}
