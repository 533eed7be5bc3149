import { createInexClient } from "../../../../src/providers/inex/index.js";
import { type Calls, DEADLINE_MS, FILTER, PAYMENT, type Setting, TOKEN } from "./case.js";

/** Typed, with a deadline and retries, request and answer checked, exact numbers, events listened to. */
export function create({ baseUrl, stub }: Setting): Calls {
  const told = { events: 0 };
  const onEvent = () => {
    told.events += 1;
  };
  const client = createInexClient({
    baseUrl,
    token: TOKEN,
    timeoutMs: DEADLINE_MS,
    onEvent,
    ...(stub && { fetch: stub.fetch }),
  });
  return {
    payDebt: () => client.payDebt(PAYMENT),
    checkDebts: () => client.checkDebts(FILTER),
  };
}
