import { createActivePlatformClient } from "payspec/activeplatform";

const activePlatform = createActivePlatformClient({
  baseUrl: process.env.ACTIVEPLATFORM_URL ?? "http://127.0.0.1:4020/activeplatform", // payspec sandbox
  apiToken: () => process.env.ACTIVEPLATFORM_TOKEN ?? "any",
});

for (let pageNumber = 1; ; pageNumber += 1) {
  const page = await activePlatform.listPayments({
    resellerId: 1,
    createdAfter: "2019-11-01T00:00:00+03:00",
    pageNumber,
  });
  if (page.length === 0) break; // behind the last one
  for (const { id, documentId, status } of page) console.log(`${id} (number ${documentId}): ${status}`);
}
