import { PayspecError } from "payspec";
import { createAcmeClient } from "payspec/acme";

const client = createAcmeClient({
  baseUrl: process.env.ACME_URL ?? "http://127.0.0.1:4020/acme", // payspec sandbox
  token: () => process.env.ACME_TOKEN ?? "any",
});

try {
  const { paymentId, amount } = await client.payAcmeBill({ billNumber: "B-1001" });
  console.log(`paid ${amount.amount} ${amount.currency}: ${paymentId}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps paid: ${error.advice}`);
  else console.log(`not paid: ${error.message}`);
}
