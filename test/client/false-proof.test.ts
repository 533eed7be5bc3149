// A payment that may have been booked is never called "failed", whatever a caller's fetch or middleware does.
import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { IssueError } from "../../src/core/issues.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { failure } from "../helpers/wire.js";

type Fetch = typeof globalThis.fetch;
const BOOKED = { result: true, resultCode: 1, resultMessage: "", content: { paymentId: 1 } };

function payofin(fetch: Fetch) {
  return createPayofinClient({
    baseUrl: "https://api.example",
    apiKey: "key-one",
    secretKey: "key-two",
    maxRetries: 0,
    fetch,
  });
}
const NOT_FOUND = (): Response => Response.json({ result: false }, { status: 404 });

const UNREACHABLE = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
const lost = (): never => {
  throw new TypeError("fetch failed");
};

test.each<[string, () => Response]>([
  ["was lost", lost],
  ["was booked", () => Response.json(BOOKED)],
])("a payment that %s stays unknown where a middleware sends it again and nothing is reached", async (_, first) => {
  let calls = 0;
  const { raw } = payofin(async (_input, init) => {
    calls += 1;
    if (calls > 1) throw UNREACHABLE;
    String(init?.body);
    return first();
  });
  let copy: Request | undefined;
  const again = (options: { fetch: Fetch }): Promise<Response> => options.fetch(copy ?? expect.fail("no request"));
  const middleware: Middleware = {
    onRequest: ({ request }) => {
      copy = request.clone();
    },
    onError: ({ options }) => again(options),
    onResponse: ({ options }) => again(options),
  };
  raw.use(middleware);
  const error = await failure(raw.POST("/invoices/invoicepayment", { body: { invoiceQueryId: 1 } }));
  expect(calls).toBe(2);
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 2 });
});

test("an invalid field that the caller's fetch reports, after it took the body, proves nothing", async () => {
  const fetch: Fetch = async (_, init) => {
    String(init?.body);
    throw new IssueError([{ path: "invoiceQueryId", message: "is wrong" }]);
  };
  const error = await failure(payofin(fetch).collectInvoice({ invoiceQueryId: 1 }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test("a 404 that a fetch found by following a redirect is not the provider's rejection of the payment", async () => {
  const followed = Object.defineProperty(NOT_FOUND(), "redirected", { value: true });
  const error = await failure(payofin(async () => followed).collectInvoice({ invoiceQueryId: 1 }));
  expect(error).toMatchObject({ name: "ContractError", outcome: "unknown" });
});

test("a signal that takes no listener leaves no timer behind, and nothing is sent", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const signal = new AbortController().signal;
  Object.defineProperty(signal, "addEventListener", {
    value: () => {
      throw new Error("no more listeners");
    },
  });
  let calls = 0;
  const client = payofin(async () => {
    calls += 1;
    return NOT_FOUND();
  });
  const error = await failure(client.collectInvoice({ invoiceQueryId: 1 }, { signal }));
  expect(error).toMatchObject({ outcome: "failed", attempts: 0 });
  expect([calls, timers()]).toEqual([0, before]);
});
