import { PayspecError } from "payspec";
import { createActivePlatformClient } from "payspec/activeplatform";

const activePlatform = createActivePlatformClient({
  baseUrl: process.env.ACTIVEPLATFORM_URL ?? "http://127.0.0.1:4020/activeplatform", // payspec sandbox
  apiToken: () => process.env.ACTIVEPLATFORM_TOKEN ?? "any",
});

const payment = { resellerId: 1, paymentId: 6476 };
try {
  const { documentId, status } = await activePlatform.cancelPayment(payment);
  console.log(`${documentId} is ${status}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps cancelled: ${error.advice}`);
  else console.log(`not cancelled: ${error.message}`);
}
