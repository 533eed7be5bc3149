import { CHECK, FILTER, PAY, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** What there is without any client: no deadline, no validation, no exact number. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const authorization = `Bearer ${TOKEN}`;
  return {
    async payDebt() {
      const headers = { authorization, "content-type": "application/json" };
      const response = await fetch(`${baseUrl}${PAY}`, { method: "POST", headers, body: JSON.stringify(PAYMENT) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
    async checkDebts() {
      const query = new URLSearchParams(FILTER);
      const response = await fetch(`${baseUrl}${CHECK}?${query}`, { headers: { authorization } });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
  };
}
