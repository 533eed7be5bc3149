import ky from "ky";
import { type Calls, CHECK, DEADLINE_MS, FILTER, PAY, PAYMENT, type Setting, TOKEN } from "./case.js";

/** With a deadline and retries; untyped, no check, no exact number. */
export function create({ baseUrl, stub }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = ky.create({ prefixUrl: baseUrl, headers, timeout: DEADLINE_MS, ...(stub && { fetch: stub.fetch }) });
  return {
    payDebt: () => client.post(PAY.slice(1), { json: PAYMENT }).json(),
    checkDebts: () => client.get(CHECK.slice(1), { searchParams: FILTER }).json(),
  };
}
