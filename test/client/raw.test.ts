import { describe, expect, test } from "vitest";
import {
  AbortedError,
  ConnectionError,
  ContractError,
  InvalidRequestError,
  TimeoutError,
} from "../../src/client/errors.js";
import type { ClientEvent } from "../../src/client/options.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { answer, answering, useHostile } from "../helpers/hostile-server.js";

const hostile = useHostile();
const baseUrl = "https://api.example/v1";

const PAY = "/integrators/payments/debts/pay";
const body = { roomNumber: "IG00001", paymentId: "P" };
const JSON_TYPE = { headers: { "content-type": "application/json" } };

function playing(...steps: readonly (() => Response | Promise<Response>)[]) {
  const sent: { url: string; token: string | null; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    sent.push({
      url: String(url),
      token: new Headers(init?.headers).get("authorization"),
      body: init?.body && String(init.body),
    });
    const step = steps[Math.min(sent.length, steps.length) - 1];
    if (step === undefined) throw new TypeError("fetch failed");
    return step();
  };
  return { fetch, sent };
}
const paid = (): Response => new Response('{"data":{"transactionId":9007199254740993}}', JSON_TYPE);
const failing = (status: number) => (): Response => new Response('{"message":"x"}', { ...JSON_TYPE, status });
function reject(): Promise<Response> {
  return Promise.reject(new TypeError("fetch failed"));
}
const thrownBy = (call: Promise<unknown>): Promise<unknown> => call.catch((thrown: unknown) => thrown);

function inex(fetch: typeof globalThis.fetch, more: object = {}) {
  return createInexClient({ baseUrl, token: "tok-raw", fetch, ...more });
}

test("gives data with exact numbers, and sends what a typed method would", async () => {
  const { fetch, sent } = playing(paid);
  const { data, error, response } = await inex(fetch).raw.POST(PAY, { body });
  expect(data?.data.transactionId).toEqual({ exactNumber: "9007199254740993" });
  expect(String(data?.data.transactionId)).toBe("9007199254740993");
  expect([error, response.status]).toEqual([undefined, 200]);
  await inex(fetch).payDebt(body);
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0]?.token).toBe("Bearer tok-raw");
});

test.each([201, 202, 206, 299])("a %i that the spec does not know comes as data", async (status) => {
  const { response, data } = await inex(playing(failing(status)).fetch).raw.POST(PAY, { body });
  expect([response.status, data]).toEqual([status, { message: "x" }]);
});

test.each([300, 302, 400, 401, 403, 404, 418, 422, 429, 500, 503, 599])("%i comes as an error", async (status) => {
  const { fetch } = playing(failing(status));
  const { response, data, error } = await inex(fetch, { maxRetries: 0 }).raw.POST(PAY, { body });
  expect([response.status, data, error]).toEqual([status, undefined, { message: "x" }]);
});

test.each([
  ["a page", "<html>"],
  ["no body", ""],
])("an error whose body is %s", async (_, text) => {
  const { fetch } = playing(() => new Response(text, { status: 403 }));
  const { response, error } = await inex(fetch).raw.POST(PAY, { body });
  expect([response.ok, response.status, error ?? ""]).toEqual([false, 403, text]);
});

test.each([
  ["a page under 200", () => new Response("<html>", { headers: { "content-type": "text/html" } }), ContractError],
  ["a lost connection", reject, ConnectionError],
  ["a body over the bound", () => new Response("x".repeat(2_000_000)), ContractError],
])("%s throws: no response was read", async (_, step, type) => {
  const error = await thrownBy(inex(playing(step).fetch, { maxRetries: 0 }).raw.POST(PAY, { body }));
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
});

test.each([600, 700, 999])(
  "the status %i, which no Response can have, throws with the outcome unknown",
  async (status) => {
    const server = await hostile.start(answering(answer(status, "{}")));
    const client = createPayofinClient({ baseUrl: server.url, apiKey: "k-raw", secretKey: "s-raw" });
    const error = await thrownBy(client.raw.POST("/invoices/invoicepayment", { body: { invoiceQueryId: 1 } }));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(server.heard).toHaveLength(1);
  },
);

describe("what may not be given for one call", () => {
  test.each(["baseUrl", "fetch", "Request"])("%s", async (name) => {
    const { fetch, sent } = playing(paid);
    const init = Object.assign({ body }, { [name]: name === "baseUrl" ? "https://thief.example" : globalThis.Request });
    for (const call of [inex(fetch).raw.POST(PAY, init), inex(fetch).raw.request("post", PAY, init)]) {
      const error = await thrownBy(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain(name);
    }
    expect(sent).toEqual([]);
  });
});

describe("path parameters", () => {
  const path = "/api/v3/resellers/{reseller_id}/payments/{document_id}";
  const attributes = { payment_method_id: "2" };

  test.each(["..", ".", "", undefined, null, {}, ["x"], true])("%j is rejected, nothing is sent", async (value) => {
    const { fetch, sent } = playing(paid);
    const client = createActivePlatformClient({ baseUrl, apiToken: "t-raw", fetch });
    const given = Object.assign({ reseller_id: 7, document_id: "1" }, { document_id: value });
    const call = client.raw.POST(path, { params: { path: given }, body: { data: { attributes } } });
    const error = await thrownBy(call);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ attempts: 0, outcome: "failed", issues: [{ path: "document_id" }] });
    expect(sent).toEqual([]);
  });

  test.each([
    ["../../x", "..%2F..%2Fx"],
    ["a?b#c", "a%3Fb%23c"],
    ["%2e%2e", "%252e%252e"],
  ])("%j stays one segment", async (value, segment) => {
    const { fetch, sent } = playing(failing(404));
    const client = createActivePlatformClient({ baseUrl, apiToken: "t-raw", fetch });
    const { response } = await client.raw.POST(path, {
      params: { path: { reseller_id: 7, document_id: value } },
      body: { data: { attributes } },
    });
    expect(sent[0]?.url).toBe(`${baseUrl}/api/v3/resellers/7/payments/${segment}`);
    expect([response.url, response.clone().url]).toEqual([sent[0]?.url, sent[0]?.url]);
  });
});

describe("middleware", () => {
  test.each([
    "https://thief.example/v1/x",
    "https://api.example/v2/x",
    "https://api.example/v1x/y",
    "https://api.example/v1/../x",
    "https://api.example/v1/%2e%2e/x",
    "https://api.example:8443/v1/x",
    "http://api.example/v1/x",
    "https://api.example.thief.example/v1/x",
  ])("that leads to %s gets no credential", async (elsewhere) => {
    const { fetch, sent } = playing(paid);
    const client = inex(fetch);
    client.raw.use({ onRequest: ({ request }) => new Request(elsewhere, request) });
    const error = await thrownBy(client.raw.POST(PAY, { body }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ attempts: 0, outcome: "failed", issues: [{ path: "baseUrl" }] });
    expect(sent).toEqual([]);
  });

  test("does not touch the typed methods", async () => {
    const { fetch, sent } = playing(paid);
    const client = inex(fetch);
    client.raw.use({ onRequest: () => expect.fail("called"), onResponse: () => expect.fail("called") });
    await expect(client.payDebt(body)).resolves.toEqual({ transactionId: "9007199254740993" });
    expect(sent).toHaveLength(1);
  });

  test("that throws before anything is sent has failed", async () => {
    const { fetch, sent } = playing(paid);
    const onRequest = (): never => {
      throw new Error("no");
    };
    const error = await thrownBy(inex(fetch).raw.POST(PAY, { body, middleware: [{ onRequest }] }));
    expect(error).toMatchObject({ name: "InvalidRequestError", outcome: "failed", attempts: 0 });
    expect(sent).toEqual([]);
  });
});

describe("repeats", () => {
  test("obey the same rules", async () => {
    const keyed = playing(reject, failing(503), paid);
    await inex(keyed.fetch).raw.POST(PAY, { body });
    expect(new Set(keyed.sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(keyed.sent).toHaveLength(3);
    const keyless = playing(failing(503));
    const payofin = createPayofinClient({ baseUrl, apiKey: "k-raw", secretKey: "s-raw", fetch: keyless.fetch });
    const { response } = await payofin.raw.POST("/invoices/invoicepayment", { body: { invoiceQueryId: 1 } });
    expect([response.status, keyless.sent.length]).toEqual([503, 1]);
  });

  test("report the error that comes back as a response", async () => {
    const events: ClientEvent[] = [];
    const client = inex(playing(failing(403)).fetch, { onEvent: (event: ClientEvent) => void events.push(event) });
    await client.raw.POST(PAY, { body });
    expect(events.map(({ type }) => type)).toEqual(["attempt", "error"]);
  });
});

test("names itself to the provider, unless its caller has another name", async () => {
  const names: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    names.push(new Headers(init?.headers).get("user-agent"));
    return paid();
  };
  const inex = createInexClient({ baseUrl, token: "t", fetch });
  await inex.payDebt(body);
  await inex.raw.POST(PAY, { body });
  await inex.raw.POST(PAY, { body, headers: { "User-Agent": "shop/2" } });
  expect(names).toEqual(["payspec", "payspec", "shop/2"]);
});

test("ends with the signal in its init", async () => {
  const { fetch, sent } = playing(() => new Promise<Response>(() => {}));
  const before = await thrownBy(inex(fetch).raw.POST(PAY, { body, signal: AbortSignal.abort("gone") }));
  expect(before).toBeInstanceOf(AbortedError);
  expect(before).toMatchObject({ attempts: 0, outcome: "failed", cause: "gone" });
  expect(sent).toEqual([]);
  const controller = new AbortController();
  const call = thrownBy(inex(fetch).raw.POST(PAY, { body, signal: controller.signal }));
  setImmediate(() => controller.abort("later"));
  expect(await call).toMatchObject({ name: "AbortedError", cause: "later" });
});

test("takes a signal by its form, as a typed call does, and rejects anything else", async () => {
  const { fetch, sent } = playing(() => new Promise<Response>(() => {}));
  const elsewhere: unknown = Reflect.construct(EventTarget, []);
  const signal = Object.assign(Object(elsewhere), { aborted: true, reason: "gone" });
  expect(await thrownBy(inex(fetch).raw.POST(PAY, { body, signal }))).toMatchObject({ cause: "gone", attempts: 0 });
  const none: unknown = { aborted: false };
  const call = inex(fetch).raw.POST(PAY, { body, ...Object({ signal: none }) });
  expect(await thrownBy(call)).toEqual(new TypeError("signal must be an AbortSignal"));
  expect(sent).toEqual([]);
});

test("keeps the client's bounds", async () => {
  const { fetch } = playing(() => new Promise<Response>(() => {}));
  const error = await thrownBy(inex(fetch, { timeoutMs: 300 }).raw.POST(PAY, { body }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ outcome: "unknown" });
});

test("knows only the spec's operations", async () => {
  const { fetch, sent } = playing(paid);
  const { raw } = inex(fetch);
  const request = async (...given: readonly unknown[]): Promise<unknown> => Reflect.apply(raw.request, raw, given);
  expect(await thrownBy(request("delete", PAY, {}))).toBeInstanceOf(TypeError);
  expect(await thrownBy(request("post", "/elsewhere", {}))).toBeInstanceOf(TypeError);
  expect(sent).toEqual([]);
});
