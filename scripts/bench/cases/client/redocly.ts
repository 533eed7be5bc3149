import { createClient, OPERATIONS, type Ops } from "../../.work/clients/redocly.js";
import { type Calls, DEADLINE_MS, FILTER, PAYMENT, type Setting, TOKEN } from "./case.js";

/** Generated and typed, with a deadline; no check, no exact number. */
export function create({ baseUrl, stub }: Setting): Calls {
  const client = createClient<Ops>(OPERATIONS, {
    serverUrl: baseUrl,
    timeout: DEADLINE_MS,
    auth: { bearer: TOKEN },
    ...(stub && { fetch: stub.fetch }),
  });
  return {
    payDebt: () => client.payDebt({ body: PAYMENT }),
    checkDebts: () => client.checkDebts({ query: FILTER }),
  };
}
