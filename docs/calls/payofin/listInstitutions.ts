import { createPayofinClient } from "payspec/payofin";

const payofin = createPayofinClient({
  baseUrl: process.env.PAYOFIN_URL ?? "http://127.0.0.1:4020/payofin", // payspec sandbox
  apiKey: () => process.env.PAYOFIN_API_KEY ?? "any",
  secretKey: () => process.env.PAYOFIN_SECRET_KEY ?? "any",
});

for (const { sootCode, sootName, fields } of await payofin.listInstitutions()) {
  console.log(`${sootName} has the sootCode ${sootCode} and asks for ${fields.map(({ title }) => title).join(", ")}`);
}
