import createClient from "openapi-fetch";
import type { paths } from "../../../../generated/inex/types.js";
import { CHECK, FILTER, PAY, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** Typed; no deadline, no validation, no exact number. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = createClient<paths>({ baseUrl, headers, fetch });
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
