import axios from "axios";
import { CHECK, DEADLINE_MS, FILTER, PAY, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** With a deadline; untyped, no validation, no exact number. Its adapter for `fetch`. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = axios.create({ baseURL: baseUrl, headers, timeout: DEADLINE_MS, adapter: "fetch", env: { fetch } });
  return {
    payDebt: async () => (await client.post(PAY, PAYMENT)).data,
    checkDebts: async () => (await client.get(CHECK, { params: FILTER })).data,
  };
}
