// Class, outcome and cause of an error of `raw` survive whatever a caller's middleware does.
import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { ClientEvent } from "../../src/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { failure } from "../helpers/wire.js";

const PAY = "/invoices/invoicepayment";
const body = { invoiceQueryId: 1 };
const TYPE = { "content-type": "application/json" };
const respond = (status: number) => async () => new Response('{"result":false}', { status, headers: TYPE });
const refused = async (): Promise<Response> => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
  throw new TypeError("fetch failed", { cause });
};
const lost = async (): Promise<Response> => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
};

function payofin(fetch: typeof globalThis.fetch, middleware: Middleware) {
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent): void => void events.push(event);
  const keys = { apiKey: "raw-api-key", secretKey: "raw-secret-key" };
  const client = createPayofinClient({ baseUrl: "https://api.example", ...keys, fetch, onEvent, maxRetries: 0 });
  client.raw.use(middleware);
  return { pay: () => client.raw.POST(PAY, { body }), kinds: () => events.map(({ type }) => type), events };
}
const throws = (): never => {
  throw new Error("own trouble with raw-api-key");
};
const trap = new Proxy(new Error("x"), {
  get() {
    throw new Error("a trap");
  },
});
const FAILURES = {
  "never sent": {
    fetch: refused,
    error: { name: "ConnectionError", outcome: "failed" },
    cause: "connect ECONNREFUSED",
  },
  lost: { fetch: lost, error: { name: "ConnectionError", outcome: "unknown" }, cause: "reset" },
} as const;

describe.each(Object.entries(FAILURES))("a connection %s", (_, { fetch, error, cause }) => {
  test.each<[string, Middleware]>([
    ["lets it pass", { onError: () => undefined }],
    ["throws", { onError: throws }],
    [
      "throws what cannot be read",
      {
        onError: () => {
          throw trap;
        },
      },
    ],
    ["returns another error", { onError: () => new TypeError("mine") }],
    ["wraps it", { onError: ({ error }) => new Error("mine", { cause: error }) }],
  ])("keeps its class, outcome and cause where onError %s", async (_name, middleware) => {
    const { pay, kinds } = payofin(fetch, middleware);
    const found = await failure(pay());
    expect(found).toMatchObject({ ...error, attempts: 1, cause: { message: cause } });
    expect(kinds()).toEqual(["attempt", "error"]);
  });

  test("is not reported as a success where onError makes a response of it", async () => {
    const { pay, events } = payofin(fetch, { onError: () => Response.json({ result: true }) });
    expect((await pay()).data).toEqual({ result: true });
    expect(events.at(-1)).toMatchObject({ type: "error", outcome: error.outcome });
    expect(events).toHaveLength(2);
  });
});

test("a rejection keeps its class and outcome where onResponse throws, with what was thrown as its cause", async () => {
  const { pay, kinds } = payofin(respond(403), { onResponse: throws });
  const found = await failure(pay());
  expect(found).toMatchObject({ name: "PermissionError", outcome: "failed", status: 403 });
  expect(found).toMatchObject({ cause: { message: "own trouble with [redacted]" } });
  expect(kinds()).toEqual(["attempt", "error"]);
});

test("a response is unknown where onResponse throws, with what was thrown as its cause", async () => {
  const { pay, kinds } = payofin(respond(200), { onResponse: throws });
  const found = await failure(pay());
  expect(found).toMatchObject({ name: "ContractError", outcome: "unknown", attempts: 1 });
  expect(found).toMatchObject({ cause: { message: "own trouble with [redacted]" } });
  expect(kinds()).toEqual(["attempt", "error"]);
});

test("onRequest that throws has failed, with what was thrown as its cause", async () => {
  const { pay, kinds } = payofin(respond(200), {
    onRequest: throws,
  });
  const found = await failure(pay());
  expect(found).toMatchObject({ name: "InvalidRequestError", outcome: "failed", attempts: 0 });
  // No credential was asked for yet; one that the client was made with is hidden all the same.
  expect(found).toMatchObject({ cause: { message: "own trouble with [redacted]" } });
  expect(kinds()).toEqual(["error"]);
});

test("onRequest that responds by itself: nothing was sent, and no event says otherwise", async () => {
  const { pay, events } = payofin(respond(500), { onRequest: () => Response.json({ result: true }) });
  expect((await pay()).data).toEqual({ result: true });
  expect(events).toEqual([]);
});

test("onResponse that makes a success of a rejection changes no event", async () => {
  const { pay, kinds } = payofin(respond(403), { onResponse: () => Response.json({ result: true }) });
  expect((await pay()).data).toEqual({ result: true });
  expect(kinds()).toEqual(["attempt", "error"]);
});

describe("a body that is not text is a TypeError, and nothing is sent", () => {
  const form = new FormData();
  const BODIES: Readonly<Record<string, unknown>> = {
    "a form": form,
    "a Blob": new Blob(["{}"]),
    "a stream": new ReadableStream(),
    bytes: new Uint8Array(2),
    "URL parameters": new URLSearchParams("a=1"),
    "a function": () => "{}",
    "a symbol": Symbol("body"),
  };
  const init = (given: object): { body: typeof body } => Object.assign({ body }, given);

  test.each(Object.entries(BODIES))("%s", async (_, given) => {
    for (const options of [init({ body: given }), init({ bodySerializer: () => given })]) {
      let sent = 0;
      const fetch = async (): Promise<Response> => {
        sent += 1;
        return respond(200)();
      };
      const keys = { apiKey: "raw-api-key", secretKey: "raw-secret-key" };
      const client = createPayofinClient({ baseUrl: "https://api.example", ...keys, fetch });
      const found = await failure(client.raw.POST(PAY, options));
      expect(found).toBeInstanceOf(TypeError);
      expect(String(found)).toMatch(/^TypeError: body must be a value that JSON can hold/);
      expect(sent).toBe(0);
    }
  });
});
