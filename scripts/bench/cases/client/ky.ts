import ky from "ky";
import { CHECK, DEADLINE_MS, FILTER, PAY, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** With a deadline and retries; untyped, no validation, no exact number. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = ky.create({ prefixUrl: baseUrl, headers, timeout: DEADLINE_MS, fetch });
  return {
    payDebt: () => client.post(PAY.slice(1), { json: PAYMENT }).json(),
    checkDebts: () => client.get(CHECK.slice(1), { searchParams: FILTER }).json(),
  };
}
