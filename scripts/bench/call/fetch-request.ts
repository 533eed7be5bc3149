import { BASE_URL, type Calls, CHECK_PATH, FILTER, fetchDebts, fetchPaid, PAY_PATH, PAYMENT, TOKEN } from "./stub.js";

const authorization = `Bearer ${TOKEN}`;

async function json(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<unknown> {
  return (await fetch(new Request(url, init))).json();
}

export const calls: Calls = {
  checkDebts: () =>
    json(fetchDebts, `${BASE_URL}${CHECK_PATH}?${new URLSearchParams(FILTER)}`, { headers: { authorization } }),
  payDebt: () =>
    json(fetchPaid, `${BASE_URL}${PAY_PATH}`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify(PAYMENT),
    }),
};
