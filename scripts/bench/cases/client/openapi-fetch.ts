import createClient from "openapi-fetch";
import type { paths } from "../../../../generated/inex/types.js";
import { type Calls, CHECK, FILTER, PAY, PAYMENT, type Setting, TOKEN } from "./case.js";

/** Typed; no deadline, no check, no exact number. */
export function create({ baseUrl, stub }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = createClient<paths>({ baseUrl, headers, ...(stub && { fetch: stub.fetch }) });
  return {
    async payDebt() {
      const { data, error } = await client.POST(PAY, { body: PAYMENT });
      if (error) throw new Error(error.message);
      return data;
    },
    async checkDebts() {
      const { data, error } = await client.GET(CHECK, { params: { query: FILTER } });
      if (error) throw new Error(error.message);
      return data;
    },
  };
}
