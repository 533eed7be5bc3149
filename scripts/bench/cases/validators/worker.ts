/** Time to validate a good body, of validators that were first seen to accept and reject the same bodies. */
import { do_not_optimize, measure } from "mitata";
import { DEBTS, PAYMENT } from "../samples.js";

export interface Checks {
  /** The body of `payDebt`'s request. */
  request(body: unknown): boolean;
  /** The body of `checkDebts`' response, which has the most to validate. */
  response(body: unknown): boolean;
}

const GOOD_RESPONSES: readonly unknown[] = [DEBTS, { data: DEBTS }];
const BAD_REQUESTS: readonly unknown[] = [{}, { roomNumber: "", paymentId: "1" }, { ...PAYMENT, more: 1 }];
const BAD_RESPONSES: readonly unknown[] = [
  ...[{}, [], { data: DEBTS, totalDebt: 1 }],
  { totalDebt: 1.5, currency: "GEL", invoices: [] },
];

/** Reports nanoseconds, and milliseconds from the loaded module to the first validated bodies. */
export async function run({ create }: { create: () => Checks }): Promise<void> {
  const begun = performance.now();
  const checks = create();
  if (!checks.request(PAYMENT) || !GOOD_RESPONSES.every(checks.response)) throw new Error("rejects a valid body");
  if (BAD_REQUESTS.some(checks.request) || BAD_RESPONSES.some(checks.response))
    throw new Error("accepts an invalid body");
  const readyMs = performance.now() - begun;
  const request = await measure(() => do_not_optimize(checks.request(PAYMENT)));
  const response = await measure(() => do_not_optimize(checks.response(DEBTS)));
  process.send?.({ readyMs, request: request.p25, response: response.p25 }, () => process.exit(0));
}
