import { NotFoundError } from "payspec";
import { createPayofinClient } from "payspec/payofin";

const payofin = createPayofinClient({
  baseUrl: process.env.PAYOFIN_URL ?? "http://127.0.0.1:4020/payofin", // payspec sandbox
  apiKey: () => process.env.PAYOFIN_API_KEY ?? "any",
  secretKey: () => process.env.PAYOFIN_SECRET_KEY ?? "any",
});

try {
  const { status, paymentDate } = await payofin.checkCollection("1786");
  console.log(`${status} at ${paymentDate}`); // Paid, or Cancelled where it was taken back
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(`there is no collection 1786: ${error.message}`);
}
