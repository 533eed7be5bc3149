import { PayspecError } from "payspec";
import { createActivePlatformClient } from "payspec/activeplatform";

const activePlatform = createActivePlatformClient({
  baseUrl: process.env.ACTIVEPLATFORM_URL ?? "http://127.0.0.1:4020/activeplatform", // payspec sandbox
  apiToken: () => process.env.ACTIVEPLATFORM_TOKEN ?? "any",
});

const payment = { resellerId: 1, paymentId: 6475, paymentMethodId: 2 };
const attemptedAt = new Date().toISOString(); // kept in your database before the call
try {
  const { status, total } = await activePlatform.completePaymentById(payment);
  console.log(`${status}: ${total.amount} ${total.currency}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "failed") console.log(`not completed: ${error.message}`);
  else console.log("perhaps completed:", await activePlatform.settlePayment({ ...payment, attemptedAt }));
}
