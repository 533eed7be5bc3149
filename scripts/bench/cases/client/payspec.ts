import { createInexClient } from "../../../../src/providers/inex/index.js";
import { DEADLINE_MS, FILTER, PAYMENT, TOKEN } from "../samples.js";
import type { Calls, Setting } from "./worker.js";

/** Typed, with a deadline and retries, request and response validated, exact numbers, a listener for events. */
export function create({ baseUrl, fetch }: Setting): Calls {
  const client = createInexClient({ baseUrl, token: TOKEN, timeoutMs: DEADLINE_MS, onEvent: () => {}, fetch });
  return {
    payDebt: () => client.payDebt(PAYMENT),
    checkDebts: () => client.checkDebts(FILTER),
  };
}
