// What bad requests and bad handlers get from a server stub, by its fetch and through a socket: the provider's own words,
// and never more than that.
import { afterAll, describe, expect, type Mock, test, vi } from "vitest";
import { server as activePlatformAnswers } from "../../generated/activeplatform/validators.js";
import { server as inexAnswers } from "../../generated/inex/validators.js";
import { server as payofinAnswers } from "../../generated/payofin/validators.js";
import { PROVIDERS } from "../../generated/providers.js";
import type { Operation, Validator } from "../../src/core/operation.js";
import { createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";
import type { ProviderServer, ServerOptions } from "../../src/server/handlers.js";
import { examplesOf } from "../helpers/ledger.js";
import { type Sent, WAYS } from "../helpers/ways.js";

type Headers = Sent["headers"];
interface Stub {
  readonly provider: "inex" | "payofin" | "activeplatform";
  readonly operation: string;
  readonly type: string;
  readonly good: Sent;
  readonly credentials: Headers;
  /** By the status that the document has; every error of a provider has one form. */
  readonly answers: Readonly<Record<string, Validator<unknown>>>;
  serve(handler?: Mock, options?: ServerOptions): ProviderServer;
}

const JSON_API = "application/vnd.api+json";
const COMPLETE = '{"data":{"attributes":{"payment_method_id":"2","total":123.10,"currency_code":"USD"}}}';
const inex = { provider: "inex", type: "application/json", credentials: { token: "inex-token" } } as const;
const CHECK_DEBTS: Stub = {
  ...inex,
  operation: "checkDebts",
  answers: inexAnswers.checkDebts,
  good: {
    method: "GET",
    path: "/integrators/payments/debts/detail?roomNumber=IG00001",
    headers: { authorization: "Bearer inex-token" },
  },
  serve: (handler, options) => createInexServer(handler === undefined ? {} : { checkDebts: handler }, options),
};
const PAY_DEBT: Stub = {
  ...inex,
  operation: "payDebt",
  answers: inexAnswers.payDebt,
  good: {
    method: "POST",
    path: "/integrators/payments/debts/pay",
    headers: { authorization: "Bearer inex-token", "content-type": "application/json" },
    body: '{"roomNumber":"IG00001","paymentId":"INV-1"}',
  },
  serve: (handler, options) => createInexServer(handler === undefined ? {} : { payDebt: handler }, options),
};
const COLLECT_INVOICE: Stub = {
  provider: "payofin",
  operation: "collectInvoice",
  type: "application/json",
  credentials: { apiKey: "payofin-api", secretKey: "payofin-secret" },
  answers: payofinAnswers.collectInvoice,
  good: {
    method: "POST",
    path: "/invoices/invoicepayment",
    headers: { apikey: "payofin-api", secretkey: "payofin-secret", "content-type": "application/json" },
    body: '{"invoiceQueryId":615209,"partialAmount":1}',
  },
  serve: (handler, options) => createPayofinServer(handler === undefined ? {} : { collectInvoice: handler }, options),
};
const COMPLETE_PAYMENT: Stub = {
  provider: "activeplatform",
  operation: "completePayment",
  type: JSON_API,
  credentials: { apiToken: "manager-token" },
  answers: activePlatformAnswers.completePayment,
  good: {
    method: "POST",
    path: "/api/v3/resellers/1/payments/002018",
    headers: { "x-api-token": "manager-token", "content-type": JSON_API },
    body: COMPLETE,
  },
  serve: (handler, options) =>
    createActivePlatformServer(handler === undefined ? {} : { completePayment: handler }, options),
};
const WITH_BODY = [PAY_DEBT, COLLECT_INVOICE, COMPLETE_PAYMENT];
const STUBS = [CHECK_DEBTS, ...WITH_BODY];

/** The methods of every operation at the path of this one, sorted. */
function methodsAt({ provider, operation }: Stub): readonly string[] {
  const operations = Object.entries<Operation>(PROVIDERS[provider].operations);
  const own = operations.find(([id]) => id === operation)?.[1].path;
  return operations.flatMap(([, { path, method }]) => (path === own ? [method] : [])).sort();
}

/** A provider's words for a problem that is not about a field. */
function worded({ provider }: Stub, status: number, text: string): unknown {
  if (provider === "payofin") return { result: false, resultCode: status === 401 ? -22 : -18, resultMessage: text };
  if (provider === "activeplatform") return { errors: [{ status: String(status), title: text }] };
  const own = status === 401 ? "Unauthenticated." : status === 500 ? "Server Error" : undefined;
  return { message: own ?? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` };
}

const answering = ({ operation }: Stub): Mock => {
  const body = examplesOf(operation).find(({ status }) => status === "200")?.value;
  return vi.fn(() => ({ status: 200, body }));
};

interface Answered {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Holds an answer against the document: the form of its errors, and of this status where it has one. */
function expectForm({ answers, type }: Stub, { status, headers, body }: Answered): void {
  expect(headers.get("content-type")).toBe(type);
  const own = answers[String(status)] ?? answers[`${Math.floor(status / 100)}XX`];
  for (const fits of [answers["401"], own]) {
    if (fits !== undefined) expect(fits(body), JSON.stringify(fits.errors)).toBe(true);
  }
  expect(answers["401"], "the document has an error of its own").toBeDefined();
}

const without = (headers: Headers, name: string): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

function streamed(text: string, pieces: number): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(text);
  let left = pieces;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      controller.enqueue(chunk);
      if (left === 0) controller.close();
    },
  });
}

const fieldError = (title: string, source: unknown) => ({ errors: [{ status: "422", title, source }] });
const attributes = (text: string): string => `{"data":{"attributes":{"payment_method_id":"2",${text}}}}`;
const NO_FILTER = examplesOf("checkDebts").find(({ name }) => name === "no-filter")?.value;
const PAYMENTS = "/api/v3/resellers/1/payments";
const NO_NUMBER = 'document_id must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"';

describe.each(WAYS)("$name", (way) => {
  afterAll(() => way.close());

  async function ask(server: ProviderServer, sent: Sent): Promise<Answered> {
    const response = await way.ask(server, sent);
    const text = await response.text();
    const body: unknown = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, body };
  }

  /** RejectedRequest without a word to the handler or to `onError`, and the stub goes on working. */
  async function refusal(stub: Stub, sent: Partial<Sent>, options: ServerOptions = {}): Promise<Answered> {
    const handler = answering(stub);
    const onError = vi.fn();
    const server = stub.serve(handler, { onError, ...options });
    const answered = await ask(server, { ...stub.good, ...sent });
    expect(handler).not.toHaveBeenCalled();
    expect(onError).not.toHaveBeenCalled();
    expectForm(stub, answered);
    return answered;
  }

  test.each(STUBS)("the good request of $operation is good", async (stub) => {
    const handler = answering(stub);
    const { status, headers } = await ask(stub.serve(handler), stub.good);
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: stub.type });
    expect(handler).toHaveBeenCalledOnce();
  });

  describe.each(WITH_BODY)("a body for $operation", (stub) => {
    test.each([
      ["nothing", undefined],
      ["an empty text", ""],
      ["a trailing comma", '{"roomNumber":"1",}'],
      ["half of it", '{"roomNumber":'],
      ["no JSON number", '{"invoiceQueryId":NaN}'],
      ["more behind it", "{} {}"],
      ["two answers to one question", '{"invoiceQueryId":1,"invoiceQueryId":2}'],
      ["150 levels", `${"[".repeat(150)}${"]".repeat(150)}`],
      ["100,000 levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ])("that is no JSON: %s", async (_, body) => {
      const answered = await refusal(stub, { body });
      expect(answered).toMatchObject({ status: 400, body: worded(stub, 400, "the body is not valid JSON") });
    });

    test.each([
      ["a byte that no text has", bytes(0x22, 0xff, 0x22)],
      ["half a character at the end", bytes(0x22, 0xc3)],
      ["a lone surrogate", bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ])("that is no UTF-8: %s", async (_, body) => {
      const answered = await refusal(stub, { body });
      expect(answered).toMatchObject({ status: 400, body: worded(stub, 400, "the body is not valid UTF-8") });
    });

    const other = stub.type === JSON_API ? "application/json" : JSON_API;
    test.each(["text/plain", "application/jsonx", "multipart/form-data; boundary=x", "", other])(
      "of the media type %j",
      async (type) => {
        const answered = await refusal(stub, { headers: { ...stub.good.headers, "content-type": type } });
        expect(answered).toMatchObject({
          status: 415,
          body: worded(stub, 415, `the body must be of the type ${stub.type}`),
        });
      },
    );

    test("without a media type", async () => {
      const body = new TextEncoder().encode(String(stub.good.body));
      const { status } = await refusal(stub, { headers: without(stub.good.headers, "content-type"), body });
      expect(status).toBe(415);
    });

    test("of its type with a parameter, in capitals", async () => {
      const headers = { ...stub.good.headers, "content-type": `${stub.type.toUpperCase()}; charset=utf-8` };
      expect(await ask(stub.serve(answering(stub)), { ...stub.good, headers })).toMatchObject({ status: 200 });
    });

    test("larger than allowed, its length declared or not, in one piece or without end", async () => {
      const large = JSON.stringify({ roomNumber: "1".repeat(100) });
      const declared = { ...stub.good.headers, "content-length": String(large.length) };
      for (const sent of [{ body: large }, { body: large, headers: declared }, { body: streamed("[1,", 1_000_000) }]) {
        const answered = await refusal(stub, sent, { maxRequestBytes: 99 });
        expect(answered).toMatchObject({ status: 413, body: worded(stub, 413, "the body is larger than 99 bytes") });
      }
    });

    test("is measured in bytes, and may be as large as allowed", async () => {
      const padded = `${stub.good.body}${" ".repeat(10)}`;
      const { length } = padded;
      expect(
        await ask(stub.serve(answering(stub), { maxRequestBytes: length }), { ...stub.good, body: padded }),
      ).toMatchObject({ status: 200 });
      expect(await refusal(stub, { body: padded }, { maxRequestBytes: length - 1 })).toMatchObject({ status: 413 });
      expect(await refusal(stub, { body: '"€€€€"' }, { maxRequestBytes: 13 })).toMatchObject({ status: 413 });
    });

    test("in pieces that split its characters", async () => {
      const pieces = [...new TextEncoder().encode(String(stub.good.body))].map((byte) => bytes(byte));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });
      expect(await ask(stub.serve(answering(stub)), { ...stub.good, body })).toMatchObject({ status: 200 });
    });

    test.each(["__proto__", "constructor", "prototype"])("with the member %s", async (name) => {
      const member = `{"${name}":{"polluted":true,"roomNumber":"1","payment_method_id":"1"},`;
      for (const body of [
        String(stub.good.body).replace("{", member),
        String(stub.good.body).replace(/\{(?=[^{]*$)/, member),
      ]) {
        const answered = await refusal(stub, { body });
        expect(answered.status).toBe(422);
        expect(answered.text).toContain(`${name} ${stub.provider === "inex" ? "field " : ""}is not a known field`);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    });

    test("cannot lend its fields from a prototype", async () => {
      const body = `{"__proto__":${stub.good.body}}`;
      expect(await refusal(stub, { body })).toMatchObject({ status: 422 });
    });

    test.each(["[]", "null", "1", '"text"', "true"])("that is not an object: %s", async (body) => {
      expect(await refusal(stub, { body })).toMatchObject({ status: 422 });
    });
  });

  describe.each(STUBS)("$operation", (stub) => {
    test.each(["/", "/x", "//", "/%2e%2e/%2e%2e/x"])("below an unknown path: %s", async (end) => {
      const [path] = stub.good.path.split("?");
      const answered = await refusal(stub, { path: `${path}${end}` });
      expect(answered).toMatchObject({ status: 404, body: worded(stub, 404, "there is no such path") });
    });

    const served = methodsAt(stub);
    test.each(way.methods.filter((method) => !served.includes(method)))("by the method %s", async (method) => {
      const answered = await refusal(stub, { method, body: undefined });
      expect(answered).toMatchObject({
        status: 405,
        body: worded(stub, 405, `the method ${method} is not supported here`),
      });
      expect(answered.headers.get("allow")?.split(", ").sort()).toEqual(served);
    });

    const secret = Object.keys(stub.good.headers).filter((name) => name !== "content-type");
    test.each(secret)("without %s, and with an empty one", async (name) => {
      const headers = without(stub.good.headers, name);
      const authenticate = vi.fn(() => true);
      for (const sent of [headers, { ...headers, [name]: "" }, { ...headers, [name]: "  " }]) {
        const answered = await refusal(stub, { headers: sent }, { authenticate });
        expect(answered.status).toBe(401);
        expect(answered.body).toEqual(worded(stub, 401, "the credentials are missing or not of their form"));
      }
      expect(authenticate).not.toHaveBeenCalled();
    });

    test("with credentials that authenticate rejects, at once or later", async () => {
      const nothing = vi.fn();
      const results: readonly NonNullable<ServerOptions["authenticate"]>[] = [() => false, async () => false, nothing];
      for (const authenticate of results) {
        const answered = await refusal(stub, {}, { authenticate });
        expect(answered).toMatchObject({ status: 401, body: worded(stub, 401, "wrong credentials") });
      }
    });

    test("gives authenticate the credentials by the names of the client's options", async () => {
      const authenticate = vi.fn(async () => true);
      expect(await ask(stub.serve(answering(stub), { authenticate }), stub.good)).toMatchObject({ status: 200 });
      expect(authenticate).toHaveBeenCalledWith(stub.credentials, expect.any(Request));
    });

    test("asks for credentials before it looks at the rest", async () => {
      const path = `${stub.good.path.split("?")[0]}?a=1&a=2`;
      expect(await refusal(stub, { path, headers: {} })).toMatchObject({ status: 401 });
    });

    test.each([
      ["throws", () => expect.unreachable("s3cret")],
      ["rejects", () => Promise.reject(new Error("s3cret"))],
    ])("answers 500 where authenticate %s", async (_, authenticate) => {
      const handler = answering(stub);
      const onError = vi.fn();
      const answered = await ask(stub.serve(handler, { authenticate, onError }), stub.good);
      expectForm(stub, answered);
      expect(answered).toMatchObject({ status: 500, body: worded(stub, 500, "internal error") });
      expect(handler).not.toHaveBeenCalled();
      expect(onError).toHaveBeenCalledOnce();
    });

    test("without a handler", async () => {
      const onError = vi.fn();
      const server = stub.serve(undefined, { onError });
      const answered = await ask(server, stub.good);
      expectForm(stub, answered);
      const text = `there is no handler of ${stub.operation}`;
      expect(answered).toMatchObject({ status: 501, body: worded(stub, 501, text) });
      expect(await ask(server, { ...stub.good, headers: {} })).toMatchObject({ status: 401 });
      expect(onError).not.toHaveBeenCalled();
    });

    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const documented = examplesOf(stub.operation).find(({ status }) => status === "200")?.value;
    test.each<[string, () => unknown]>([
      ["throws", () => expect.unreachable("s3cret")],
      ["rejects", () => Promise.reject(new Error("s3cret"))],
      ["rejects with nothing", () => Promise.reject(undefined)],
      ["returns nothing", () => undefined],
      ["returns null", () => null],
      ["returns a text", () => "s3cret"],
      ["returns a Response", () => new Response("s3cret")],
      ["returns no status", () => ({ body: documented })],
      ["returns a status in quotes", () => ({ status: "200", body: documented })],
      ["returns no body", () => ({ status: 200 })],
      ["returns null as body", () => ({ status: 200, body: null })],
      ["returns a body against the document", () => ({ status: 200, body: { s3cret: "s3cret" } })],
      ["returns an error against the document", () => ({ status: 401, body: { s3cret: "s3cret" } })],
      ["returns a body without an end", () => ({ status: 200, body: cycle })],
      ["returns an undocumented status", () => ({ status: 418, body: documented })],
      ["returns another 2xx", () => ({ status: 201, body: documented })],
      ["returns what is not a status", () => ({ status: 5000, body: worded(stub, 500, "x") })],
      ["returns NaN as status", () => ({ status: Number.NaN, body: documented })],
      ["returns a header that is none", () => ({ status: 200, body: documented, headers: { "x-a": "s3cret\nx" } })],
      ["returns a header's name that is none", () => ({ status: 200, body: documented, headers: { "a b": "1" } })],
    ])("whose handler %s", async (_, behave) => {
      const onError = vi.fn();
      const handler = answering(stub).mockImplementationOnce(behave);
      const server = stub.serve(handler, { onError });
      const answered = await ask(server, stub.good);
      expectForm(stub, answered);
      expect(answered).toMatchObject({ status: 500, body: worded(stub, 500, "internal error") });
      const shown = `${answered.text} ${JSON.stringify([...answered.headers])}`;
      for (const inner of ["s3cret", "Error:", ".ts", stub.operation]) expect(shown).not.toContain(inner);
      expect(onError).toHaveBeenCalledExactlyOnceWith(onError.mock.calls[0]?.[0], expect.any(Request));
      expect(await ask(server, stub.good), "the next call").toMatchObject({ status: 200 });
    });

    test.each<[string, NonNullable<ServerOptions["onError"]>]>([
      ["throws", () => expect.unreachable("s3cret")],
      ["rejects", () => Promise.reject(new Error("s3cret"))],
    ])("whose onError %s", async (_, onError) => {
      const handler = answering(stub).mockImplementationOnce(() => Promise.reject(new Error("s3cret")));
      const server = stub.serve(handler, { onError });
      expect(await ask(server, stub.good)).toMatchObject({ status: 500, body: worded(stub, 500, "internal error") });
      await new Promise(setImmediate);
      expect(await ask(server, stub.good)).toMatchObject({ status: 200 });
    });

    test("keeps its content type, whatever headers a handler adds", async () => {
      const headers = { "Content-Type": "text/html", "Retry-After": 30 };
      const { operation } = stub;
      const example = examplesOf(operation).find(({ status }) => status === "429");
      const answered = await ask(stub.serve(vi.fn(() => ({ status: 429, body: example?.value, headers }))), stub.good);
      expect(answered).toMatchObject({ status: 429, body: example?.value });
      expect(answered.headers.get("content-type")).toBe(stub.type);
      expect(answered.headers.get("retry-after")).toBe("30");
    });
  });

  test.each<[Stub, Partial<Sent>, unknown]>([
    [CHECK_DEBTS, { path: "/integrators/payments/debts/detail" }, NO_FILTER],
    [PAY_DEBT, { body: '{"paymentId":"INV-1"}' }, NO_FILTER],
    [
      CHECK_DEBTS,
      { path: `${CHECK_DEBTS.good.path}&roomNumber=IG00001` },
      {
        message: "The room number field must be given once.",
        errors: { roomNumber: ["The room number field must be given once."] },
      },
    ],
    [
      CHECK_DEBTS,
      { path: `${CHECK_DEBTS.good.path}&room=1` },
      { message: "The room field is not a known field.", errors: { room: ["The room field is not a known field."] } },
    ],
    [
      PAY_DEBT,
      { body: '{"roomNumber":"IG00001","paymentId":1,"room":1}' },
      {
        message: "The room field is not a known field. (and 1 more error)",
        errors: {
          room: ["The room field is not a known field."],
          paymentId: ["The payment id field must be string."],
        },
      },
    ],
    [
      COLLECT_INVOICE,
      { body: '{"partialAmount":1}' },
      { result: false, resultCode: -21, resultMessage: "invoiceQueryId is required" },
    ],
    [
      COLLECT_INVOICE,
      { body: '{"invoiceQueryId":1,"partialAmount":1.5}' },
      { result: false, resultCode: -8, resultMessage: "partialAmount must be integer" },
    ],
    [
      COLLECT_INVOICE,
      { body: '{"invoiceQueryId":1,"partialAmount":null}' },
      { result: false, resultCode: -8, resultMessage: "partialAmount must be integer" },
    ],
    [
      COLLECT_INVOICE,
      { body: '{"invoiceQueryId":{"exactNumber":"1"}}' },
      { result: false, resultCode: -21, resultMessage: "invoiceQueryId must be integer" },
    ],
    [
      COLLECT_INVOICE,
      { body: '{"invoiceQueryId":1,"amount":1}' },
      { result: false, resultCode: -18, resultMessage: "amount is not a known field" },
    ],
    [
      COLLECT_INVOICE,
      { path: "/invoices/invoicepayment?a=1&a=2" },
      { result: false, resultCode: -18, resultMessage: "a must be given once" },
    ],
    [
      COMPLETE_PAYMENT,
      { body: attributes('"total":"123.10"') },
      fieldError("total must be number", { pointer: "/data/attributes/total" }),
    ],
    [
      COMPLETE_PAYMENT,
      { body: attributes('"amount":1') },
      fieldError("amount is not a known field", { pointer: "/data/attributes/amount" }),
    ],
    [COMPLETE_PAYMENT, { path: `${PAYMENTS}/1?a=1&a=2` }, fieldError("a must be given once", { parameter: "a" })],
    [
      COMPLETE_PAYMENT,
      { path: `${PAYMENTS}/1?a=%FF` },
      fieldError("a must be percent-encoded UTF-8", { parameter: "a" }),
    ],
    [COMPLETE_PAYMENT, { path: `${PAYMENTS}/a%2Fb` }, fieldError(NO_NUMBER, { parameter: "document_id" })],
    [COMPLETE_PAYMENT, { path: `${PAYMENTS}/%2e%2e%2F1` }, fieldError(NO_NUMBER, { parameter: "document_id" })],
    [COMPLETE_PAYMENT, { path: `${PAYMENTS}/%C3%A9` }, fieldError(NO_NUMBER, { parameter: "document_id" })],
    [
      COMPLETE_PAYMENT,
      { path: PAYMENTS.replace("/1/", "/1e3/").concat("/1") },
      fieldError("reseller_id must be integer", { parameter: "reseller_id" }),
    ],
  ])("the fields of $operation are named in the provider's words: $1", async (stub, sent, body) => {
    expect(body).toBeDefined();
    const { status, text } = await refusal(stub, sent);
    expect({ status, text }).toEqual({ status: 422, text: JSON.stringify(body) });
  });

  test.each(["%zz", "%", "%C3", "%FF", "..", "%2e%2E", "."])(
    "a payment's number that is not a segment: %s",
    async (segment) => {
      const answered = await refusal(COMPLETE_PAYMENT, { path: `${PAYMENTS}/${segment}` });
      expect(answered).toMatchObject({ status: 404, body: worded(COMPLETE_PAYMENT, 404, "there is no such path") });
    },
  );
});

test("behind a known mount, only the paths of the spec are there", async () => {
  const handler = () => ({ status: 200, body: { data: { transactionId: "1" } } }) as const;
  const server = createInexServer({ payDebt: handler }, { mount: "/inex/v1", authenticate: () => true });
  const statusOf = async (path: string) => (await server.fetch(`https://stub.test${path}`)).status;
  const path = "/integrators/payments/debts/pay";
  expect(await statusOf(`/inex/v1${path}`)).toBe(405);
  for (const other of ["", "/v1", "/inex/v1/x", "/a/inex/v1"]) expect(await statusOf(`${other}${path}`)).toBe(404);
  for (const mount of ["/", "/v1/", "v1", "/v1?a"])
    expect(() => createInexServer({}, { mount })).toThrow(/^mount must/);
});

test("what no server could be made of is rejected when it is made", () => {
  expect(() => createInexServer({}, { maxRequestBytes: 0 })).toThrow(RangeError);
  expect(() => createInexServer({}, { maxRequestBytes: Number.POSITIVE_INFINITY })).toThrow("maxRequestBytes");
});
