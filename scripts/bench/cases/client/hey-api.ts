import { createClient } from "../../.work/clients/hey-api/client/index.js";
import { checkDebts, payDebt } from "../../.work/clients/hey-api/sdk.gen.js";
import { type Calls, FILTER, PAYMENT, type Setting, TOKEN } from "./case.js";

/** Generated and typed; no deadline, no check, no exact number. */
export function create({ baseUrl, stub }: Setting): Calls {
  const client = createClient({ baseUrl, auth: TOKEN, ...(stub && { fetch: stub.fetch }) });
  return {
    payDebt: async () => (await payDebt({ client, body: PAYMENT, throwOnError: true })).data,
    checkDebts: async () => (await checkDebts({ client, query: FILTER, throwOnError: true })).data,
  };
}
