/** One load of one server: reports the responses a second. */
import autocannon from "autocannon";
import { CHECK, DEBTS, FILTER, PAID, PAY, PAYMENT } from "../samples.js";

const SECONDS = 2;
const CONNECTIONS = 50;

interface Load {
  readonly path: string;
  readonly request: Partial<autocannon.Options>;
  readonly status: number;
  /** To the letter, where every server responds alike. */
  readonly body?: string;
}
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const pay = { method: "POST", headers } as const;
const LOADS: Readonly<Record<string, Load>> = {
  pay: { path: PAY, request: { ...pay, body: JSON.stringify(PAYMENT) }, status: 200, body: JSON.stringify(PAID) },
  check: {
    path: `${CHECK}?${new URLSearchParams(FILTER)}`,
    request: { headers },
    status: 200,
    body: JSON.stringify(DEBTS),
  },
  rejected: { path: PAY, request: { ...pay, body: "{}" }, status: 422 },
};

const [, , url = "", name = ""] = process.argv;
const load = LOADS[name];
if (load === undefined) throw new Error(`unknown load ${name}`);
const result = await autocannon({
  ...{ ...load.request, url: `${url}${load.path}`, connections: CONNECTIONS, duration: SECONDS },
  ...(load.body !== undefined && { expectBody: load.body }),
});
// A server that does less must not count as a fast one.
const expected = result.statusCodeStats?.[`${load.status}`]?.count ?? 0;
if (expected === 0 || expected !== result.requests.total || result.errors + result.mismatches + result.resets > 0)
  throw new Error(`${load.path}: ${JSON.stringify({ ...result, latency: undefined, throughput: undefined })}`);
process.send?.({ perSecond: result.requests.total / result.duration }, () => process.exit(0));
