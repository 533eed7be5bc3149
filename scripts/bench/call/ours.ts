import { createInexClient } from "../../../src/providers/inex/index.js";
import { BASE_URL, type Calls, FILTER, fetchDebts, fetchPaid, PAYMENT, TOKEN } from "./stub.js";

/** Everything on: deadline, checks both ways, exact JSON, and somebody who listens to the events. */
let events = 0;
const options = { baseUrl: BASE_URL, token: TOKEN, onEvent: () => void events++ };
const debts = createInexClient({ ...options, fetch: fetchDebts });
const paid = createInexClient({ ...options, fetch: fetchPaid });

export const calls: Calls = {
  checkDebts: () => debts.checkDebts(FILTER),
  payDebt: () => paid.payDebt(PAYMENT),
};
