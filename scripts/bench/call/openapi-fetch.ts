import createClient from "openapi-fetch";
import type { paths } from "../../../generated/inex/types.js";
import { BASE_URL, type Calls, CHECK_PATH, FILTER, fetchDebts, fetchPaid, PAY_PATH, PAYMENT, TOKEN } from "./stub.js";

/** As its documentation shows it: no deadline, no check, numbers as doubles. */
const options = { baseUrl: BASE_URL, headers: { authorization: `Bearer ${TOKEN}` } };
const debts = createClient<paths>({ ...options, fetch: fetchDebts });
const paid = createClient<paths>({ ...options, fetch: fetchPaid });

export const calls: Calls = {
  checkDebts: async () => (await debts.GET(CHECK_PATH, { params: { query: FILTER } })).data,
  payDebt: async () => (await paid.POST(PAY_PATH, { body: PAYMENT })).data,
};
