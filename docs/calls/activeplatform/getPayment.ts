import { createActivePlatformClient } from "payspec/activeplatform";

const activePlatform = createActivePlatformClient({
  baseUrl: process.env.ACTIVEPLATFORM_URL ?? "http://127.0.0.1:4020/activeplatform", // payspec sandbox
  apiToken: () => process.env.ACTIVEPLATFORM_TOKEN ?? "any",
});

const { status, total } = await activePlatform.getPayment({ resellerId: 1, paymentId: 6475 });
console.log(`${status}: ${total.amount} ${total.currency}`);
