import { createClient } from "../../.work/clients/hey-api/client/index.js";
import { checkDebts, payDebt } from "../../.work/clients/hey-api/sdk.gen.js";
import { FILTER, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** Generated and typed; no deadline, no validation, no exact number. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const client = createClient({ baseUrl, auth: TOKEN, fetch });
  return {
    payDebt: async () => (await payDebt({ client, body: PAYMENT, throwOnError: true })).data,
    checkDebts: async () => (await checkDebts({ client, query: FILTER, throwOnError: true })).data,
  };
}
