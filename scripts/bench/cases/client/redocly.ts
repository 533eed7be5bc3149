import { createClient, OPERATIONS, type Ops } from "../../.work/clients/redocly.js";
import { DEADLINE_MS, FILTER, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** Generated and typed, with a deadline; no validation, no exact number. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const client = createClient<Ops>(OPERATIONS, {
    serverUrl: baseUrl,
    timeout: DEADLINE_MS,
    auth: { bearer: TOKEN },
    fetch,
  });
  return {
    payDebt: () => client.payDebt({ body: PAYMENT }),
    checkDebts: () => client.checkDebts({ query: FILTER }),
  };
}
