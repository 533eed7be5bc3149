import { createPayofinClient } from "payspec/payofin";

const payofin = createPayofinClient({
  baseUrl: process.env.PAYOFIN_URL ?? "http://127.0.0.1:4020/payofin", // payspec sandbox
  apiKey: () => process.env.PAYOFIN_API_KEY ?? "any",
  secretKey: () => process.env.PAYOFIN_SECRET_KEY ?? "any",
});

const collections = await payofin.listCollections({ firstDate: "2022-05-09", lastDate: "2022-05-10" });
console.log(`collections on 9 and 10 May 2022: ${collections.length}`);
for (const { invoicePaymentId, invoiceNo, status } of collections) {
  console.log(`${invoicePaymentId}: invoice ${invoiceNo}, ${status}`);
}
