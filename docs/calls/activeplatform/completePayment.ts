import { money, PayspecError } from "payspec";
import { createActivePlatformClient } from "payspec/activeplatform";

const activePlatform = createActivePlatformClient({
  baseUrl: process.env.ACTIVEPLATFORM_URL ?? "http://127.0.0.1:4020/activeplatform", // payspec sandbox
  apiToken: () => process.env.ACTIVEPLATFORM_TOKEN ?? "any",
});

try {
  const { status, total } = await activePlatform.completePayment({
    resellerId: 1,
    documentId: "2005258",
    paymentMethodId: 2,
    total: money("123.45", "USD"),
  });
  console.log(`${status}: ${total.amount} ${total.currency}`);
} catch (error) {
  if (!(error instanceof PayspecError)) throw error;
  if (error.outcome === "unknown") console.log(`perhaps completed: ${error.advice}`);
  else console.log(`not completed: ${error.message}`);
}
