/** Time of a call without a network, of a client that was first seen to do the same work as the others. */
import { measure } from "mitata";
import { CHECK, FILTER, PAY, PAYMENT, sampleFor, TOKEN } from "../samples.js";

/** What every client of the bench does: Inex's two operations. */
export interface Calls {
  /** POST with a JSON body. */
  payDebt(): Promise<unknown>;
  /** GET with a query. */
  checkDebts(): Promise<unknown>;
}
export interface Setting {
  readonly baseUrl: string;
  /** Stands for the network. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

const BASE_URL = "http://127.0.0.1:1/api/v1";
const HEADERS = { "content-type": "application/json" };
const urlOf = (input: string | URL | Request): string => (input instanceof Request ? input.url : String(input));
const fetch: Setting["fetch"] = async (input) =>
  new Response(JSON.stringify(sampleFor(urlOf(input))), { headers: HEADERS });

/** Reports microseconds a call, the lower quartile: whatever else runs on the machine can only add to it. */
export async function run({ create }: { create: (setting: Setting) => Calls }): Promise<void> {
  await prove(create);
  const calls = create({ baseUrl: BASE_URL, fetch });
  const microseconds = async (call: () => Promise<unknown>): Promise<number> =>
    (await measure(call, { min_cpu_time: 400e6 })).p25 / 1000;
  const both = [await microseconds(() => calls.payDebt()), await microseconds(() => calls.checkDebts())];
  process.send?.({ call: both.reduce((sum, value) => sum + value) / 2 }, () => process.exit(0));
}

/** @throws Error where a client sends or returns something else: it must not count as a fast one */
async function prove(create: (setting: Setting) => Calls): Promise<void> {
  const seen: Request[] = [];
  const recorder: Setting["fetch"] = (input, init) => {
    seen.push(new Request(input, init));
    return fetch(input, init);
  };
  const calls = create({ baseUrl: BASE_URL, fetch: recorder });
  must("payDebt's result", JSON.stringify(await calls.payDebt()), /123456/);
  must("checkDebts' result", JSON.stringify(await calls.checkDebts()), /(?:1500|15\.00).*INV-52446.*INV-52392/);
  const [pay, check] = seen;
  if (pay === undefined || check === undefined) return; // axios has no `fetch` to replace: its results must do
  must("payDebt's request", `${pay.method} ${pay.url}`, new RegExp(`^POST .*/api/v1${PAY}$`));
  const query = `\\?roomNumber=${FILTER.roomNumber}$`;
  must("checkDebts' request", `${check.method} ${check.url}`, new RegExp(`^GET .*/api/v1${CHECK}${query}`));
  for (const { headers } of seen)
    must("the credential", headers.get("authorization") ?? "", RegExp(`^Bearer ${TOKEN}$`));
  must("the media type", pay.headers.get("content-type") ?? "", /^application\/json/);
  must("the body", JSON.stringify(await pay.json()), new RegExp(`^${JSON.stringify(PAYMENT)}$`));
}

function must(what: string, is: string, fits: RegExp): void {
  if (!fits.test(is)) throw new Error(`${what} is ${is}, not ${fits}`);
}
