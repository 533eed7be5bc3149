// Client and stub rest on one document: what goes in at one end comes out at the other, as it does through real Prism.
import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";
import type { ProviderServer } from "../../src/server/handlers.js";
import { type Example, examplesOf } from "../helpers/ledger.js";
import { usePrism } from "../helpers/prism.js";
import { failure } from "../helpers/wire.js";

const prism = usePrism();

type Provider = "inex" | "payofin" | "activeplatform";
interface Target {
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch;
}
const inexAt = (target: Target) => createInexClient({ ...target, token: "t", maxRetries: 0 });
const payofinAt = (target: Target) => createPayofinClient({ ...target, apiKey: "a", secretKey: "s", maxRetries: 0 });
const activePlatformAt = (target: Target) => createActivePlatformClient({ ...target, apiToken: "t", maxRetries: 0 });

interface Operation {
  readonly provider: Provider;
  readonly id: string;
  call(target: Target): Promise<unknown>;
}
const OPERATIONS: readonly Operation[] = [
  { provider: "inex", id: "checkDebts", call: (target) => inexAt(target).checkDebts({ roomNumber: "IG00001" }) },
  {
    provider: "inex",
    id: "payDebt",
    call: (target) => inexAt(target).payDebt({ waybillNumber: "TY7200934421231", paymentId: "INV0001" }),
  },
  {
    provider: "payofin",
    id: "collectInvoice",
    call: (target) => payofinAt(target).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  },
  {
    provider: "activeplatform",
    id: "completePayment",
    call: (target) =>
      activePlatformAt(target).completePayment({
        resellerId: 1,
        documentId: 2005258,
        paymentMethodId: "2",
        total: { amount: "123.45", currency: "USD" },
      }),
  },
];

/** What the next handler of any stub answers, and what it was given. */
const handler = vi.fn();
const STUBS: Readonly<Record<Provider, ProviderServer>> = {
  inex: createInexServer({ checkDebts: handler, payDebt: handler }),
  payofin: createPayofinServer({ collectInvoice: handler }),
  activeplatform: createActivePlatformServer({ completePayment: handler }),
};

/** All that a caller can tell of how a call ended; headers are the server's own business. */
async function ending(call: Promise<unknown>): Promise<unknown> {
  try {
    return { value: await call };
  } catch (error) {
    if (!(error instanceof PayspecError)) throw error;
    const { name, message, outcome, status, code, advice, attempts, operation, response } = error;
    const own = { fieldErrors: Reflect.get(error, "fieldErrors"), retryAfterMs: Reflect.get(error, "retryAfterMs") };
    return { name, message, outcome, status, code, advice, attempts, operation, body: response?.body, ...own };
  }
}

function answerWith({ status, value }: Example): void {
  const headers = status === "429" ? { headers: { "Retry-After": 30 } } : {};
  handler.mockReset().mockResolvedValueOnce({ status: Number(status), body: value, ...headers });
}

/** A stub on a socket, below a path of its own. */
const sockets = new Map<Provider, { readonly url: string; close(): Promise<void> }>();
beforeAll(async () => {
  await Promise.all(
    Object.entries(STUBS).map(async ([provider, stub]) => {
      const server = createServer(async (incoming, outgoing) => {
        const response = await stub.fetch(requestOf(incoming));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const close = async (): Promise<void> => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      };
      const name = provider === "inex" || provider === "payofin" ? provider : "activeplatform";
      sockets.set(name, { url: `http://127.0.0.1:${port}/mounted/here`, close });
    }),
  );
});
afterAll(async () => {
  await Promise.all([...sockets.values()].map(({ close }) => close()));
});

function requestOf(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const chunks = incoming.iterator({ destroyOnReturn: false });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await chunks.next();
      if (step.done) controller.close();
      else controller.enqueue(step.value);
    },
  });
  const init = { method, headers, duplex: "half" };
  return new Request(`http://stub.test${url}`, method === "GET" || method === "HEAD" ? init : { ...init, body });
}

const socketOf = (provider: Provider): string => sockets.get(provider)?.url ?? expect.unreachable(provider);
/** The two ways to a stub. */
const WAYS: readonly (readonly [string, (provider: Provider) => Target])[] = [
  ["by fetch", (provider) => ({ baseUrl: "https://stub.test/mounted", fetch: STUBS[provider].fetch })],
  ["over a socket", (provider) => ({ baseUrl: socketOf(provider) })],
];

const EXAMPLES = OPERATIONS.flatMap((operation) => examplesOf(operation.id).map((example) => ({ operation, example })));

test("every documented answer has an example", () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
});

describe.each(EXAMPLES)("$operation.id $example.status $example.name", ({ operation, example }) => {
  const { provider } = operation;
  test.each(WAYS)("%s, as through Prism", async (_, target) => {
    const fetch = prism.prefer({ code: example.status, example: example.name });
    const expected = await ending(operation.call({ baseUrl: prism.url(provider), fetch }));
    answerWith(example);
    expect(await ending(operation.call(target(provider)))).toEqual(expected);
    expect(handler).toHaveBeenCalledOnce();
  });
});

/** What the handler was given, without the request itself. */
function received(): unknown {
  const { path, query, body } = handler.mock.calls[0]?.[0] ?? {};
  return { path, query, body };
}
const exact = (exactNumber: string) => ({ exactNumber });
const UNICODE = 'ÏNV-1 € 🧾 \u2028 \\ " é e\u0301';

interface Given {
  readonly name: string;
  readonly provider: Provider;
  call(target: Target): Promise<unknown>;
  readonly seen: unknown;
}
const GIVEN: readonly Given[] = [
  {
    name: "both filters, with what a query must escape",
    provider: "inex",
    call: (target) => inexAt(target).checkDebts({ roomNumber: "IG 1/2&=+?#%25;ş", waybillNumber: "__proto__" }),
    seen: {
      path: {},
      query: { roomNumber: "IG 1/2&=+?#%25;ş", waybillNumber: "__proto__" },
      body: undefined,
    },
  },
  {
    name: "a paymentId beyond ASCII",
    provider: "inex",
    call: (target) => inexAt(target).payDebt({ roomNumber: "1", paymentId: UNICODE }),
    seen: { path: {}, query: {}, body: { roomNumber: "1", paymentId: UNICODE } },
  },
  {
    name: "a paymentId of 255 code points, 1020 bytes",
    provider: "inex",
    call: (target) => inexAt(target).payDebt({ roomNumber: "1", paymentId: "🧾".repeat(255) }),
    seen: { path: {}, query: {}, body: { roomNumber: "1", paymentId: "🧾".repeat(255) } },
  },
  {
    name: "an invoiceQueryId that no double can hold",
    provider: "payofin",
    call: (target) => payofinAt(target).collectInvoice({ invoiceQueryId: "9007199254740993" }),
    seen: { path: {}, query: {}, body: { invoiceQueryId: exact("9007199254740993") } },
  },
  {
    name: "an invoiceQueryId that a double can hold",
    provider: "payofin",
    call: (target) => payofinAt(target).collectInvoice({ invoiceQueryId: "615209", partialAmount: 7 }),
    seen: { path: {}, query: {}, body: { invoiceQueryId: 615209, partialAmount: 7 } },
  },
  {
    name: "a total's last zero and a number's first ones",
    provider: "activeplatform",
    call: (target) =>
      activePlatformAt(target).completePayment({
        resellerId: "9007199254740993",
        documentId: "002018",
        paymentMethodId: 2,
        total: { amount: "123.10", currency: "USD" },
      }),
    seen: {
      path: { reseller_id: exact("9007199254740993"), document_id: "002018" },
      query: {},
      body: { data: { attributes: { payment_method_id: "2", total: exact("123.10"), currency_code: "USD" } } },
    },
  },
  {
    name: "a total beyond every double",
    provider: "activeplatform",
    call: (target) =>
      activePlatformAt(target).completePayment({
        resellerId: 1,
        documentId: "P-00_6.131",
        paymentMethodId: "9007199254740993",
        total: { amount: "90071992547409931.01", currency: "USD" },
      }),
    seen: {
      path: { reseller_id: 1, document_id: "P-00_6.131" },
      query: {},
      body: {
        data: {
          attributes: {
            payment_method_id: "9007199254740993",
            total: exact("90071992547409931.01"),
            currency_code: "USD",
          },
        },
      },
    },
  },
];

describe.each(WAYS)("%s the handler is given", (_, target) => {
  test.each(GIVEN)("$name", async ({ provider, call, seen }) => {
    handler.mockReset().mockRejectedValueOnce(new Error("it was looked at, and that is all"));
    expect(await failure(call(target(provider)))).toMatchObject({ status: 500 });
    expect(handler).toHaveBeenCalledOnce();
    expect(received()).toEqual(seen);
  });

  test("and what it answers in exact numbers arrives", async () => {
    const [invoiceNumber, serviceType] = ["INV-1", "insurance"];
    const amount = exact("9007199254740993");
    const invoices = [{ invoiceNumber, amount, earnableBonus: exact("1500.0"), serviceType }];
    handler.mockReset().mockReturnValueOnce({ status: 200, body: { totalDebt: amount, currency: "GEL", invoices } });
    expect(await inexAt(target("inex")).checkDebts({ roomNumber: "1" })).toEqual({
      totalDebt: { amount: "90071992547409.93", currency: "GEL" },
      invoices: [
        {
          invoiceNumber,
          amount: { amount: "90071992547409.93", currency: "GEL" },
          earnableBonus: { amount: "15.00", currency: "GEL" },
          serviceType,
        },
      ],
    });
  });
});

test("over a socket a body without end is cut off", async () => {
  handler.mockReset();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 10_000) controller.close();
      else controller.enqueue(new Uint8Array(65_536).fill(0x20));
    },
  });
  const headers = { apikey: "a", secretkey: "s", "content-type": "application/json" };
  const init = { method: "POST", headers, body, duplex: "half" };
  // The connection may die under a client that does not read while it writes.
  const status = await fetch(`${socketOf("payofin")}/invoices/invoicepayment`, init).then(
    (response) => response.status,
    () => 413,
  );
  expect(status).toBe(413);
  expect(sent).toBeLessThan(10_000);
  expect(handler).not.toHaveBeenCalled();
});

interface Wire {
  readonly provider: Provider;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
const DETAIL = "/integrators/payments/debts/detail";
const PAY = "/integrators/payments/debts/pay";
const COLLECT = "/invoices/invoicepayment";
const COMPLETE = "/api/v3/resellers/1/payments/2005258";
const attributes = { payment_method_id: "2" };
const GOOD: readonly Wire[] = [
  { provider: "inex", method: "GET", path: `${DETAIL}?roomNumber=IG00001` },
  { provider: "inex", method: "POST", path: PAY, body: { roomNumber: "IG00001", paymentId: "INV0001" } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: 615209 } },
  { provider: "activeplatform", method: "POST", path: COMPLETE, body: { data: { attributes } } },
];
/** Where Prism checks at all: it passes over a schema that it cannot compile, and over query parameters it does not know. */
const AGREED: readonly Wire[] = [
  ...GOOD,
  ...GOOD.map((wire) => ({ ...wire, headers: { authorization: "", apikey: "", secretkey: "", "x-api-token": "" } })),
  ...GOOD.map((wire) => ({ ...wire, path: wire.path.replace(/\?.*|$/, "/x") })),
  ...GOOD.map(({ provider, path }) => ({ provider, path, method: "PUT" })),
  // The other two document 422, which Prism then takes for whatever is wrong with a body.
  {
    provider: "payofin",
    method: "POST",
    path: COLLECT,
    body: { invoiceQueryId: 1 },
    headers: { "content-type": "text/csv" },
  },
  { provider: "inex", method: "GET", path: `${DETAIL}?roomNumber=a&roomNumber=b` },
  { provider: "inex", method: "GET", path: `${DETAIL}?waybillNumber=a&waybillNumber=b` },
  { provider: "inex", method: "POST", path: PAY, body: { paymentId: "INV0001" } },
  { provider: "inex", method: "POST", path: PAY, body: { roomNumber: "1" } },
  { provider: "inex", method: "POST", path: PAY, body: { roomNumber: "1", paymentId: "" } },
  { provider: "inex", method: "POST", path: PAY, body: { roomNumber: 1, paymentId: "1" } },
  { provider: "inex", method: "POST", path: PAY, body: { roomNumber: "1", paymentId: "1", room: 1 } },
  { provider: "inex", method: "POST", path: PAY, body: [] },
  { provider: "payofin", method: "POST", path: COLLECT, body: { partialAmount: 1 } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: 1, partialAmount: 0.5 } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: 1, partialAmount: 0 } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: 1, partialAmount: null } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: "1" } },
  { provider: "payofin", method: "POST", path: COLLECT, body: { invoiceQueryId: 1, amount: 1 } },
  { provider: "activeplatform", method: "POST", path: COMPLETE, body: { data: { attributes: {} } } },
  { provider: "activeplatform", method: "POST", path: COMPLETE, body: { data: { attributes, type: "payments" } } },
  {
    provider: "activeplatform",
    method: "POST",
    path: COMPLETE,
    body: { data: { attributes: { payment_method_id: 2 } } },
  },
  {
    provider: "activeplatform",
    method: "POST",
    path: COMPLETE,
    body: { data: { attributes: { payment_method_id: "2", total: "1" } } },
  },
  {
    provider: "activeplatform",
    method: "POST",
    path: "/api/v3/resellers/a/payments/1",
    body: { data: { attributes } },
  },
  {
    provider: "activeplatform",
    method: "POST",
    path: "/api/v3/resellers/0/payments/1",
    body: { data: { attributes } },
  },
];

test.each(AGREED)(
  "Prism and the stub agree on $provider $method $path $body $headers",
  async ({ provider, method, path, body, headers }) => {
    const type = provider === "activeplatform" ? "application/vnd.api+json" : "application/json";
    const given = { authorization: "Bearer t", apikey: "a", secretkey: "s", "x-api-token": "t", accept: type };
    const kept = Object.entries({ ...given, "content-type": type, ...headers }).filter(([, value]) => value !== "");
    const init = { method, headers: Object.fromEntries(kept) };
    const whole = body === undefined ? init : { ...init, body: JSON.stringify(body) };
    const [operation] = OPERATIONS.filter(({ id }) => id === (path.startsWith(PAY) ? "payDebt" : id)).filter(
      (found) => found.provider === provider,
    );
    const [example] = examplesOf(operation?.id ?? "");
    if (example !== undefined) answerWith(example);
    const [mocked, stubbed] = await Promise.all([
      fetch(`${prism.url(provider)}${path}`, whole),
      fetch(`${socketOf(provider)}${path}`, whole),
    ]);
    expect(stubbed.status).toBe(mocked.status);
    expect(handler).toHaveBeenCalledTimes(stubbed.ok ? 1 : 0);
  },
);
