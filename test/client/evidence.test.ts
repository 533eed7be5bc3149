// What looks like proof that no money moved, and is none.
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { redactor } from "../../src/client/redact.js";
import { type ClientEvent, type ClientOptions, InvalidRequestError, PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient, type PayofinClient } from "../../src/providers/payofin/index.js";
import { failure, withWire } from "../helpers/wire.js";

const OPTIONS = { baseUrl: "https://provider.test" };
const INVOICE = { invoiceQueryId: 1 };
const PAY = "/integrators/payments/debts/pay";

const payofin = (options: Partial<ClientOptions>): PayofinClient =>
  createPayofinClient({ ...OPTIONS, apiKey: "payofin-api-key", secretKey: "payofin-secret-key", ...options });

const json = (text: string, init: ResponseInit = {}): Response =>
  new Response(text, { headers: { "content-type": "application/json" }, ...init });
const SUCCESS = `{"result":true,"resultCode":1,"resultMessage":"","payofinPaymentDetails":{"invoicePaymentId":1,
  "balance":1,"paymentAmount":1,"profit":1,"paymentDate":"10.05.2022 15:41:49"}}`;

/** A fetch that counts its calls. */
function counting(answer: () => Response): { fetch: typeof globalThis.fetch; calls: () => number } {
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls += 1;
    return answer();
  };
  return { fetch, calls: () => calls };
}

test("a code of a connection that was never made, in the middle of a response", async () => {
  const broken = () =>
    new ReadableStream({
      start: (controller) => controller.error(Object.assign(new Error("x"), { code: "ENOTFOUND", syscall: "connect" })),
    });
  const { fetch, calls } = counting(() => new Response(broken()));
  const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(calls()).toBe(1);
});

describe("a refusing status over a body that does not agree", () => {
  test.each([
    [404, SUCCESS],
    [422, '{"result":false,"resultCode":-18,"resultMessage":"Sistem hatası"}'],
    [403, '{"Result":false,"ResultCode":-6,"ResultMessage":"?"}'],
    [401, '{"result":false,"resultCode":-99,"resultMessage":"?"}'],
    [404, '{"result":true}'],
    [422, '{"result":false,"resultCode":-10,"ResultCode":-6}'],
    [422, '{"result":false,"resultCode":-10,"ResultCode":1}'],
    [422, '{"result":false,"resultCode":"-6","resultMessage":"?"}'],
    [404, '{"result":"true"}'],
    [404, '{"result":false,"resultCode":{"code":-10}}'],
  ])("%i %s", async (status, text) => {
    const { fetch } = counting(() => json(text, { status }));
    expect(await failure(payofin({ fetch }).collectInvoice(INVOICE))).toMatchObject({ status, outcome: "unknown" });
  });

  test.each(["text/html; charset=utf-8", "text/plain"])("of the type %s", async (type) => {
    const text = '{"result":false,"resultCode":-6,"resultMessage":"?"}';
    const { fetch } = counting(() => new Response(text, { status: 422, headers: { "content-type": type } }));
    const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ outcome: "unknown", code: "-6" });
  });

  test.each(["<p>Not Found</p>", "[]", ""])("that is %j says nothing against it", async (text) => {
    const { fetch } = counting(() => new Response(text, { status: 404, headers: { "content-type": "text/html" } }));
    const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ name: "NotFoundError", outcome: "failed" });
  });

  test.each([
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [422, "RejectedError"],
  ])("%i that is larger than maxResponseBytes is rejected by its status", async (status, name) => {
    const { fetch, calls } = counting(() => json(`{"padding":"${"x".repeat(4096)}"}`, { status }));
    const error = await failure(payofin({ fetch, maxResponseBytes: 1024 }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ name, status, outcome: "failed", attempts: 1 });
    expect(calls()).toBe(1);
  });

  test("agreeing, it is rejected, with the code's own advice", async () => {
    const { fetch } = counting(() => json('{"result":false,"resultCode":-10,"resultMessage":"?"}', { status: 422 }));
    const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ outcome: "failed", code: "-10", advice: expect.stringContaining("is paid") });
  });
});

describe("raw", () => {
  const inex = (fetch: typeof globalThis.fetch) =>
    createInexClient({ ...OPTIONS, token: "inex-token", fetch, timeoutMs: 5_000 });

  test.each([[""], [" "], [undefined]])("does not repeat a payment whose key is %j", async (paymentId) => {
    const { fetch, calls } = counting(() => json("{}", { status: 500 }));
    const body = JSON.parse(JSON.stringify({ roomNumber: "IG00001", paymentId }));
    const { error } = await inex(fetch).raw.POST(PAY, { body });
    expect(error).toEqual({});
    expect(calls()).toBe(1);
  });

  test("repeats one that has its key", async () => {
    const { fetch, calls } = counting(() => json("{}", { status: 500 }));
    await inex(fetch).raw.POST(PAY, { body: { roomNumber: "IG00001", paymentId: "1" } });
    expect(calls()).toBe(3);
  });

  test("does not take another call's error for its own", async () => {
    const { fetch } = counting(() => json(SUCCESS));
    const older = await failure(payofin({ fetch }).collectInvoice({ invoiceQueryId: -1 }));
    expect(older).toBeInstanceOf(InvalidRequestError);
    const client = payofin({ fetch });
    client.raw.use({
      onResponse() {
        throw older;
      },
    });
    const error = await failure(client.raw.POST("/invoices/invoicepayment", { body: INVOICE }));
    expect(error).toBeInstanceOf(PayspecError);
    expect(error).toMatchObject({ name: "ContractError", outcome: "unknown", attempts: 1 });
  });
});

test.each(["charset=", 'charset="', "x-"])(
  "a credential in a media type is not quoted, cut or not: %s",
  async (before) => {
    const apiKey = "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3rSt6v";
    const type = before === "x-" ? `text/${"x".repeat(70)}${apiKey}` : `application/json; ${before}${apiKey}`;
    const { fetch } = counting(() => new Response("{}", { headers: { "content-type": type } }));
    const error = await failure(
      createPayofinClient({ ...OPTIONS, fetch, apiKey, secretKey: "payofin-secret-key" }).collectInvoice(INVOICE),
    );
    const shown = JSON.stringify(error).toLowerCase();
    for (let start = 0; start + 12 <= apiKey.length; start += 4) {
      expect(shown).not.toContain(apiKey.slice(start, start + 12).toLowerCase());
    }
  },
);

test("a stream that is not a body is closed", async () => {
  let closed = false;
  const texts = new ReadableStream({
    pull: (controller) => controller.enqueue(" "),
    cancel: () => {
      closed = true;
    },
  });
  const { fetch } = counting(() => new Response(texts));
  expect(await failure(payofin({ fetch }).collectInvoice(INVOICE))).toMatchObject({ name: "ContractError" });
  expect(closed).toBe(true);
});

test("a body in views of another kind is read", async () => {
  const bytes = new TextEncoder().encode(SUCCESS);
  const halves = [new DataView(bytes.buffer, 0, 20), new DataView(bytes.buffer, 20)];
  const stream = new ReadableStream({
    start(controller) {
      for (const half of halves) controller.enqueue(half);
      controller.close();
    },
  });
  const { fetch } = counting(() => new Response(stream, { headers: { "content-type": "application/json" } }));
  expect(await payofin({ fetch }).collectInvoice(INVOICE)).toMatchObject({ resultCode: 1 });
});

test("a code keeps its digits", async () => {
  const text = '{"errors":[{"code":12345678901234567890,"title":"No"}]}';
  const { fetch } = counting(() => json(text, { status: 422 }));
  const client = createActivePlatformClient({ ...OPTIONS, apiToken: "active-token", fetch });
  const error = await failure(client.completePayment({ resellerId: 1, documentId: "1", paymentMethodId: 1 }));
  expect(error).toMatchObject({ code: "12345678901234567890" });
});

test("an endless response of empty chunks ends with its time", async () => {
  const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
  const { fetch } = counting(() => new Response(endless()));
  const error = await failure(payofin({ fetch, timeoutMs: 100 }).collectInvoice(INVOICE));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
});

test.each([2 ** 53, 1e21])("a partial amount of %d is rejected, for its digits are lost already", (partialAmount) =>
  withWire([{ body: SUCCESS }], async ({ url, seen }) => {
    const error = await failure(payofin({ baseUrl: url }).collectInvoice({ ...INVOICE, partialAmount }));
    expect(error).toMatchObject({ name: "InvalidRequestError", issues: [{ path: "partialAmount" }] });
    expect(seen).toEqual([]);
  }),
);

test("a credential of backslashes is hidden, and holds nobody up", () => {
  const secret = `${"\\".repeat(14)}end`;
  const text = `a ${JSON.stringify(secret)} b ${"\\".repeat(3_000)}`;
  expect(redactor(new Set([secret])).text(text)).not.toContain("end");
});

/** @returns what lets the clock run on by a minute, with no timer getting its turn */
function blocker(): () => void {
  const now = performance.now.bind(performance);
  let late = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + late);
  onTestFinished(() => clock.mockRestore());
  return () => {
    late = 60_000;
  };
}

test("no payment is sent when the wait before it has used up the time", async () => {
  const { fetch, calls } = counting(() => json("{}", { status: 429, headers: { "retry-after": "0" } }));
  const block = blocker();
  const onEvent = ({ type }: ClientEvent): void => {
    if (type === "retry") block();
  };
  const inex = createInexClient({ ...OPTIONS, token: "inex-token", fetch, onEvent });
  const error = await failure(inex.payDebt({ roomNumber: "IG00001", paymentId: "1" }));
  expect(error).toMatchObject({ name: "TimeoutError", attempts: 1 });
  expect(calls()).toBe(1);
});

test.each([
  ["a credential", (secret: () => string) => ({ secretKey: secret })],
  ["a credential, later", (secret: () => string) => ({ secretKey: async () => secret() })],
])("nor when %s has", async (_, options) => {
  const { fetch, calls } = counting(() => json(SUCCESS));
  const block = blocker();
  const secret = (): string => {
    block();
    return "payofin-secret-key";
  };
  const error = await failure(payofin({ fetch, ...options(secret) }).collectInvoice(INVOICE));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "failed", attempts: 0 });
  expect(calls()).toBe(0);
});

test("nor when a listener has, though the attempt that it has seen counts", async () => {
  const { fetch, calls } = counting(() => json(SUCCESS));
  const error = await failure(payofin({ fetch, onEvent: blocker() }).collectInvoice(INVOICE));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", attempts: 1 });
  expect(calls()).toBe(0);
});

test("nor when a listener has ended the call", async () => {
  const { fetch, calls } = counting(() => json(SUCCESS));
  const controller = new AbortController();
  const client = payofin({ fetch, onEvent: () => controller.abort() });
  const error = await failure(client.collectInvoice(INVOICE, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortedError", outcome: "unknown", attempts: 1 });
  expect(calls()).toBe(0);
});

describe("a code of a connection that was never made", () => {
  const code = (code: string, more: object = {}): Error => Object.assign(new Error(code), { code, ...more });
  const DEAD = code("ECONNREFUSED", { syscall: "connect" });
  const CODES: readonly (readonly [string, unknown])[] = [
    ["ECONNREFUSED", DEAD],
    ["ENOTFOUND", code("ENOTFOUND", { syscall: "getaddrinfo" })],
    ["a certificate", code("CERT_HAS_EXPIRED")],
    ["a connect time-out", code("UND_ERR_CONNECT_TIMEOUT")],
    ["no TLS", code("ERR_SSL_WRONG_VERSION_NUMBER")],
    ["Node's own words", new TypeError("fetch failed", { cause: DEAD })],
    ["two addresses", new TypeError("fetch failed", { cause: new AggregateError([DEAD, DEAD]) })],
  ];
  /** By how a `fetch` may have taken a body, and so have sent it. */
  const TAKEN: Readonly<Record<string, (body: unknown) => unknown>> = {
    "as text": (body) => String(body),
    "as JSON": (body) => JSON.parse(String(body)),
    "in a template": (body) => `${body}`,
    "by a Request": (body) => new Request("https://x.test", { method: "POST", body: blob(body), ...HALF }).text(),
    "by a Response": (body) => new Response(blob(body)).text(),
  };
  const HALF = { duplex: "half" };
  const blob = (body: unknown): BodyInit => Object(body);

  test.each(CODES)("is proof where the body was never taken: %s", async (_, thrown) => {
    const { fetch, calls } = counting(() => {
      throw thrown;
    });
    const error = await failure(payofin({ fetch, maxRetries: 1 }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "failed", attempts: 2 });
    expect(calls()).toBe(2);
  });

  test.each(
    CODES.flatMap(([name, thrown]) => Object.entries(TAKEN).map(([how, take]) => [name, how, take, thrown] as const)),
  )("is none where it was: %s, %s", async (_name, _how, take, thrown) => {
    let calls = 0;
    const fetch: typeof globalThis.fetch = async (_, init) => {
      calls += 1;
      await take(init?.body);
      throw thrown;
    };
    const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
    expect(calls).toBe(1);
  });

  test("an error without a code keeps the words of its cause", async () => {
    const { fetch } = counting(() => {
      throw new TypeError("fetch failed", { cause: new Error("client error (Connect)") });
    });
    const error = await failure(payofin({ fetch, maxRetries: 0 }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ outcome: "unknown", cause: { message: "client error (Connect)" } });
  });

  test("stays proof: what was not taken in time is not handed out later", async () => {
    let body: unknown;
    const fetch: typeof globalThis.fetch = async (_, init) => {
      body = init?.body;
      throw DEAD;
    };
    await failure(payofin({ fetch, maxRetries: 0 }).collectInvoice(INVOICE));
    expect(() => String(body)).toThrow("is over");
    await expect(new Response(Object(body)).text()).rejects.toThrow();
  });

  test("a body that was sent can be read after the call, but not sent again", async () => {
    let body: unknown;
    const fetch: typeof globalThis.fetch = async (_, init) => {
      body = init?.body;
      await new Response(blob(body)).text();
      return json(SUCCESS);
    };
    await payofin({ fetch }).collectInvoice(INVOICE);
    expect(JSON.parse(String(body))).toEqual(INVOICE);
    await expect(new Response(Object(body)).text()).rejects.toThrow("already taken");
  });

  test("a fetch that hands on twice sends once", () =>
    withWire([{ status: 503 }], async ({ url, seen }) => {
      const twice: typeof globalThis.fetch = async (input, init) => {
        await globalThis.fetch(input, init);
        return globalThis.fetch(input, init);
      };
      const error = await failure(payofin({ baseUrl: url, fetch: twice }).collectInvoice(INVOICE));
      expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
      expect(seen).toHaveLength(1);
    }));

  test.each(["timeoutMs", "signal"])("a body is not handed out after %s has ended the call", async (what) => {
    const taken: Promise<unknown>[] = [];
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise(() => {
        init?.signal?.addEventListener("abort", () => {
          taken.push(new Response(Object(init.body)).text());
          taken.push(Promise.resolve().then(() => String(init.body)));
        });
        if (what === "signal") setImmediate(() => controller.abort());
      });
    const options = what === "signal" ? { signal: controller.signal } : { timeoutMs: 20 };
    expect(await failure(payofin({ fetch }).collectInvoice(INVOICE, options))).toMatchObject({ outcome: "unknown" });
    const results = await Promise.allSettled(taken);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  test("nor where the process was held up past the deadline, and no timer had its turn", async () => {
    const block = blocker();
    const fetch: typeof globalThis.fetch = async (_, init) => {
      block();
      await new Response(Object(init?.body)).text();
      return expect.unreachable("the body was handed out");
    };
    const error = await failure(payofin({ fetch }).collectInvoice(INVOICE));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", attempts: 1 });
  });
});

test.each([" ", undefined])("nobody is advised to repeat a payment whose key is %j", async (paymentId) => {
  const { fetch } = counting(() => {
    throw Object.assign(new Error("reset"), { code: "ECONNRESET", syscall: "read" });
  });
  const inex = createInexClient({ ...OPTIONS, token: "inex-token", fetch });
  const body = JSON.parse(JSON.stringify({ roomNumber: "IG00001", paymentId }));
  const error = await failure(inex.raw.POST(PAY, { body }));
  expect(error).toMatchObject({
    outcome: "unknown",
    attempts: 1,
    advice: expect.stringContaining("had no usable paymentId"),
  });
});
