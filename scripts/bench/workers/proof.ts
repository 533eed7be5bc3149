/** A client that sends something else, or gives something else back, must not count as a fast one. */
import { type Calls, CHECK, FILTER, PAY, PAYMENT, type Setting, type Stub, TOKEN } from "../cases/client/case.js";
import { DEBTS, PAID } from "../lib/samples.js";

export const ANSWERS = {
  baseUrl: "http://127.0.0.1:1/api/v1",
  pay: JSON.stringify(PAID),
  check: JSON.stringify(DEBTS),
} as const;

const HEADERS = { "content-type": "application/json" };

export function stubOf(): Stub {
  const text = (url: string): string => (url.endsWith("/pay") ? ANSWERS.pay : ANSWERS.check);
  const fetch: Stub["fetch"] = async (input) =>
    new Response(text(input instanceof Request ? input.url : String(input)), { headers: HEADERS });
  return { fetch, text };
}

/** @throws Error where a client does not do the work of the others */
export async function prove(create: (setting: Setting) => Calls): Promise<void> {
  const stub = stubOf();
  const seen: Request[] = [];
  const fetch: Stub["fetch"] = (input, init) => {
    seen.push(new Request(input, init));
    return stub.fetch(input, init);
  };
  const calls = create({ baseUrl: ANSWERS.baseUrl, stub: { ...stub, fetch } });
  must("payDebt's answer", JSON.stringify(await calls.payDebt()), /123456/);
  must(
    "checkDebts' answer",
    JSON.stringify(await calls.checkDebts()),
    /(?:1500|15\.00).*INV-52446.*INV-52392.*insurance/,
  );
  const [pay, check] = seen;
  if (pay === undefined || check === undefined) return; // a client that does not use `fetch`: the answers must do
  must("payDebt", `${pay.method} ${pay.url}`, new RegExp(`^POST .*/api/v1${PAY}$`));
  must(
    "checkDebts",
    `${check.method} ${check.url}`,
    new RegExp(`^GET .*/api/v1${CHECK}\\?roomNumber=${FILTER.roomNumber}$`),
  );
  for (const request of seen)
    must("authorization", request.headers.get("authorization") ?? "", new RegExp(`^Bearer ${TOKEN}$`));
  must("content-type", pay.headers.get("content-type") ?? "", /^application\/json/);
  must("the body", JSON.stringify(await pay.json()), new RegExp(`^${JSON.stringify(PAYMENT)}$`));
}

function must(what: string, is: string, fits: RegExp): void {
  if (!fits.test(is)) throw new Error(`${what} is ${is}, not ${fits}`);
}
