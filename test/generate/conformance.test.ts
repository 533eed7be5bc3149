// Each feature of conformance/openapi.yaml through everything that is made of a document: lint, types, client, stub.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { contractOf } from "../../scripts/generate/contract.js";
import { filesOf } from "../../scripts/generate/files.js";
import { descriptor, providerOf } from "../../scripts/generate/operations.js";
import { operationsOf, parseSpec, ROOT } from "../../scripts/generate/spec.js";
import { lintDocuments } from "../../scripts/lint/redocly.js";
import { curlsOf } from "../../scripts/mock/curl.js";
import { connect } from "../../src/client/connect.js";
import { InvalidRequestError } from "../../src/client/errors.js";
import { jsonNumber } from "../../src/core/json.js";
import type { ClientValidators, Validator } from "../../src/core/operation.js";
import type { HandlerRequest, HandlerResponse } from "../../src/server/handlers.js";
import { createServer } from "../../src/server/server.js";
import { ExchangeCheck } from "../../src/verify/check-exchange.js";
import type { Contract } from "../../src/verify/contract.js";
import type { RecordedExchange, RecordedMessage } from "../../src/verify/har.js";

const PATH = "test/generate/conformance/openapi.yaml";
const spec = parseSpec("conformance", PATH, readFileSync(join(ROOT, PATH), "utf8"));
const files = await filesOf(spec);

type Values = Record<string, unknown>;
/** Any of the operations: what their types say is checked by the compiler below. */
interface AnyOperation {
  parameters: { path: Values; query: Values; header: Values };
  requestBody: { content: { json: unknown } };
  responses: { 200: { content: { json: unknown } } };
}
type Operations = Record<string, AnyOperation>;
/** For `raw`. */
interface Paths {
  "/charges/{charge-id}": { get: { parameters: { path: Values }; responses: { 200: { content: { json: unknown } } } } };
}
interface Loaded {
  readonly client: Record<string, ClientValidators<AnyOperation>>;
  readonly server: Record<string, Record<string, Validator<unknown>>>;
  readonly contract: Contract;
}

const load = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

let loaded: Loaded;
beforeAll(async () => {
  const code = files.get("conformance/validators.js") ?? "";
  const contract = contractOf(spec)
    .replace(/^import .*/m, "")
    .replace(": Contract", "");
  loaded = { ...(await load(code)), contract: (await load(contract)).CONTRACT };
});

const operations = Object.fromEntries(
  operationsOf(spec).map((found) => [found.operation.operationId, descriptor(spec, found)]),
);

interface Given {
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly body?: unknown;
}
interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string | number | boolean>;
  readonly body?: unknown;
}

function asAnswer(answer: object): HandlerResponse<AnyOperation> {
  if (!isAnswer(answer)) throw new TypeError("no status");
  return answer;
}

function isAnswer(answer: object): answer is HandlerResponse<AnyOperation> {
  return "status" in answer;
}

/** What `payspec verify` reports of an exchange. */
function differencesIn(id: string, exchange: RecordedExchange) {
  const operation = loaded.contract.operations[id];
  if (operation === undefined) throw new Error(`the contract has no ${id}`);
  const subject = { contract: loaded.contract, checks: loaded, showName: () => undefined };
  const [, base = ""] = /^(.*)\{/.exec(operation.path) ?? [];
  const [, name = ""] = /\{(.*)\}/.exec(operation.path) ?? [];
  const value = exchange.url.pathname.slice("/v1".length + base.length).split("/")[0] ?? "";
  return new ExchangeCheck(subject, id, operation).run(exchange, name === "" ? {} : { [name]: value }).differences;
}

function recording(fetch: typeof globalThis.fetch, exchanges: RecordedExchange[]): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone());
    const message = (headers: Headers, text: string): RecordedMessage => ({
      headers: [...headers].map(([name, value]) => ({ name, value })),
      mediaType: headers.get("content-type")?.split(";")[0] ?? "",
      body: text === "" ? { type: "absent" } : { type: "text", text, base64: false },
    });
    const url = new URL(request.url);
    exchanges.push({
      method: request.method,
      url,
      status: response.status,
      query: [...url.searchParams].map(([name, value]) => ({ name, value })),
      request: message(request.headers, await request.text()),
      response: message(response.headers, await response.clone().text()),
    });
    return response;
  };
}

/** What the last stub was given. */
let authenticated: Readonly<Record<string, string>> = {};

/** A client whose `fetch` is the stub, and what the stub's handlers saw. */
function pair(answer: Answer, secrets: Record<string, string> = { token: "t", key: "k", partner: "p" }) {
  const seen: HandlerRequest<AnyOperation>[] = [];
  const errors: unknown[] = [];
  const recorded: RecordedExchange[] = [];
  const handler = (request: HandlerRequest<AnyOperation>) => {
    seen.push(request);
    return asAnswer(answer);
  };
  const { fetch } = createServer<Operations>(
    {
      info: providerOf(spec),
      operations,
      checks: loaded.client,
      answers: loaded.server,
      mediaType: "application/json",
      describe: ({ status, text }) => ({ title: text, status }),
    },
    Object.fromEntries(Object.keys(operations).map((id) => [id, handler])),
    {
      onError: (error) => errors.push(error),
      authenticate: (credentials) => {
        authenticated = credentials;
        return true;
      },
    },
  );
  const { call } = connect<Record<string, never>, Operations>(
    { info: providerOf(spec), operations, checks: loaded.client, envelope: [], readError: () => ({}) },
    { baseUrl: "https://api.conformance.test/v1", maxRetries: 0, fetch: recording(fetch, recorded), ...secrets },
  );
  const send = async (id: string, { path = {}, query = {}, header = {}, body }: Given = {}) => {
    const request = () => ({ params: { path, query, header }, body });
    const data = await call(id, undefined, request, (data) => data);
    expect(recorded.map((exchange) => differencesIn(id, exchange))).toEqual(recorded.map(() => []));
    return data;
  };
  return { send, seen, errors, fetch };
}

const charge = { id: "ch_1", amount: 19.99, level: 1, status: null };
const charged = { amount: 0.07, currency: "EUR", level: 2 };
const key = { "Idempotency-Key": "12345678" };

test("the document is clean by every rule of lint", async () => {
  const { problems } = await lintDocuments([PATH]);
  expect(problems).toEqual([]);
});

describe("client to stub to client:", () => {
  test("header parameters, of every type", async () => {
    const headers = { location: "/charges/ch_1", "X-Remaining": 7, "x-live": false };
    const { send, seen } = pair({ status: 201, body: charge, headers });
    const header = { ...key, "X-Attempt": 2, "X-Live": false };
    expect(await send("createCharge", { header, body: charged })).toEqual(charge);
    expect(seen[0]).toMatchObject({ header, body: charged });
  });

  test("lists, flags, nullable numbers and names with brackets in a query", async () => {
    const { send, seen } = pair({ status: 200, body: { data: [charge] } });
    const query = {
      "status[]": ["pending", "paid & more"],
      ids: ["a,b", "c"],
      levels: [0, jsonNumber("12345678901234567890")],
      limit: 20,
      kinds: [0, 2],
      since: true,
      paid: true,
      "filter[updated_at]": "2026-01-31",
      "page[size]": 20,
      after: "7",
    };
    expect(await send("listCharges", { query })).toEqual({ data: [charge] });
    expect(seen[0]?.query).toEqual(query);
    expect(seen[0]?.request.url).toContain("?status[]=pending&status[]=paid%20%26%20more&ids=a%2Cb,c&levels=0,1234");
    await send("listCharges", { query: { ids: ["a"], levels: [1e21], "page[size]": null } });
    expect(seen[1]?.query).toEqual({ ids: ["a"], levels: [jsonNumber("1000000000000000000000")] });
  });

  test("parameters of a path, and an operation's own in the place of one", async () => {
    const { send, seen } = pair({ status: 200, body: charge });
    expect(await send("getCharge", { path: { "charge-id": "ch_1" }, query: { expand: true } })).toEqual(charge);
    expect(seen[0]).toMatchObject({ path: { "charge-id": "ch_1" }, query: { expand: true } });
  });

  test("a success without a body, by its status and by a range", async () => {
    expect(await pair({ status: 204 }).send("getCharge", { path: { "charge-id": "ch_1" } })).toBeUndefined();
    for (const status of [200, 202, 204]) {
      expect(await pair({ status }).send("cancelCharge", { path: { "charge-id": "ch_1" } })).toBeUndefined();
    }
  });

  test("a client takes the body of a success under that success alone", async () => {
    const get = async (status: number, body: object) => {
      const secrets = { token: "t", key: "k", partner: "p" };
      const { call } = connect<Record<string, never>, Operations>(
        { info: providerOf(spec), operations, checks: loaded.client, envelope: [], readError: () => ({}) },
        { ...secrets, baseUrl: "https://a.test", maxRetries: 0, fetch: async () => Response.json(body, { status }) },
      );
      const request = { params: { path: { "charge-id": "ch_1" }, query: {}, header: {} } };
      return call(
        "getCharge",
        undefined,
        () => ({ ...request, body: undefined }),
        (data) => data,
      );
    };
    expect(await get(202, { queued: 3 })).toEqual({ queued: 3 });
    expect(await get(200, charge)).toEqual(charge);
    await expect(get(202, charge)).rejects.toThrow("queued is required");
    await expect(get(200, { queued: 3 })).rejects.toThrow("id is required");
  });

  test("an optional body, and a default that is a success", async () => {
    const payment = {
      kind: "cash",
      till: "t",
      route: ["a", 1],
      history: [{ kind: "card", last4: "1", route: ["b", 2] }],
    };
    const { send, seen } = pair({ status: 207, body: payment });
    expect(await send("submitPayment", { path: { consentId: 7 } })).toEqual(payment);
    const body = { instructedAmount: { amount: "1.00", currency: "EUR" }, requestedAt: "2026-01-31T10:00:00Z" };
    expect(await send("submitPayment", { path: { consentId: 7 }, body })).toEqual(payment);
    expect(seen.map((one) => one.body)).toEqual([undefined, body]);
    expect(seen[0]?.path).toEqual({ consentId: 7 });
  });

  test("the credentials of each operation, and no others", async () => {
    const sentBy = async (id: string, given: Given, secrets?: Record<string, string>, status = 200) => {
      const { send, seen } = pair({ status, body: status === 200 ? Object(bodies)[id] : undefined }, secrets);
      await send(id, given);
      const headers = seen[0]?.request.headers;
      return ["authorization", "x-key", "x-partner"].filter((name) => headers?.has(name));
    };
    const bodies = { getCharge: charge, listCharges: { data: [] }, listCurrencies: { base: "EUR" } };
    const one = { path: { "charge-id": "ch_1" } };
    expect(await sentBy("listCurrencies", {})).toEqual([]);
    expect(await sentBy("getCharge", one)).toEqual(["authorization"]);
    // It may go without; what was given is sent.
    expect(await sentBy("listCharges", {})).toEqual(["authorization"]);
    expect(authenticated).toEqual({ token: "t" });
    expect(await sentBy("cancelCharge", one, undefined, 204)).toEqual(["x-key"]);
  });

  test("a response is of the media type of its status", async () => {
    const { fetch } = pair({ status: 422, body: { title: "No", status: 422 } });
    const response = await fetch("https://api.conformance.test/v1/charges", { headers: { authorization: "Bearer t" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    const typeOf = async (body: object) => {
      const stub = pair({ status: 404, body });
      await expect(stub.send("getCharge", { path: { "charge-id": "ch_1" } })).rejects.toMatchObject({ status: 404 });
      const url = "https://api.conformance.test/v1/charges/ch_1";
      const given = await stub.fetch(url, { headers: { authorization: "Bearer t" } });
      return given.headers.get("content-type");
    };
    expect(await typeOf({ code: "404" })).toBe("application/json");
    expect(await typeOf({ title: "Unknown", status: 404 })).toBe("application/problem+json");
  });

  test("the command that the mock prints for each operation reaches its handler", async () => {
    const commands = curlsOf(spec, "https://api.conformance.test/v1");
    for (const { command } of commands) {
      const { fetch, seen } = pair({ status: 599 });
      const [, url = ""] = /^curl '(.*?)'/.exec(command) ?? [];
      const [, method = "GET"] = /-X (\w+)/.exec(command) ?? [];
      const headers = [...command.matchAll(/-H '(.*?): (.*?)'/g)].map(([, name = "", value = ""]) => [name, value]);
      const [, body = null] = /-d '(.*)'/.exec(command) ?? [];
      await fetch(url, { method, headers: Object.fromEntries(headers), body });
      expect([command, seen.length]).toEqual([command, 1]);
    }
    expect(commands).toHaveLength(Object.keys(operations).length);
  });

  test("a number of an enumeration is this one in a query, too", async () => {
    const { fetch, seen } = pair({ status: 599 });
    for (const level of ["1", "1.0"]) await fetch(`https://api.conformance.test/v1/charges?level=${level}`);
    expect(seen.map(({ query }) => query)).toEqual([{ level: 1 }, { level: 1 }]);
  });

  test("numbers of an enumeration are these, however they are spelled", async () => {
    const part = '"id":"ch_1","amount":1.0,"level":1.0,"status":"paid"';
    const text = `{${part},"plan":{"price":2.0,"level":2e0,"later":0.0},"parts":[{${part}}]}`;
    const fetch = async () => new Response(text, { headers: { "content-type": "application/json" } });
    const { call, raw } = connect<Paths, Operations>(
      { info: providerOf(spec), operations, checks: loaded.client, envelope: [], readError: () => ({}) },
      { baseUrl: "https://api.conformance.test/v1", fetch, ...{ token: "t", key: "k" } },
    );
    const request = () => ({ params: { path: { "charge-id": "ch_1" }, query: {}, header: {} }, body: undefined });
    const read = { id: "ch_1", level: 1, status: "paid", amount: { exactNumber: "1.0" } };
    const plan = { price: { exactNumber: "2.0" }, level: 2, later: 0 };
    const got = await raw.GET("/charges/{charge-id}", { params: { path: { "charge-id": "ch_1" } } });
    expect(got.data).toEqual({ ...read, plan, parts: [read] });
    expect(await call("getCharge", undefined, request, (data) => data)).toEqual({ ...read, plan, parts: [read] });
  });
});

test.each([
  ['{"id":"ch_1","amount":1,"level":1.00000000000000000001,"status":null}', "level must be integer"],
  ['{"id":"ch_1","amount":1234567890123456.785,"level":1,"status":null}', "amount must be multiple of 0.01"],
  ['{"id":"ch_1","amount":0.010000000000000000001,"level":1,"status":null}', "amount must be multiple of 0.01"],
  ['{"id":"ch_1","amount":-1e-400,"level":1,"status":null}', "amount must be >= 0"],
])("more digits than a double has are not rounded to what the document has: %s", async (text, says) => {
  const fetch = async () => new Response(text, { headers: { "content-type": "application/json" } });
  const { call } = connect<Record<string, never>, Operations>(
    { info: providerOf(spec), operations, checks: loaded.client, envelope: [], readError: () => ({}) },
    { baseUrl: "https://api.conformance.test/v1", fetch, ...{ token: "t", key: "k" } },
  );
  const request = () => ({ params: { path: { "charge-id": "ch_1" }, query: {}, header: {} }, body: undefined });
  await expect(call("getCharge", undefined, request, (data) => data)).rejects.toThrow(says);
});

test("a place of parameters may be left out, and what it must have is missing by name", async () => {
  const fetch = vi.fn(async () => Response.json({ data: [] }));
  const { call } = connect<Record<string, never>, Operations>(
    { info: providerOf(spec), operations, checks: loaded.client, envelope: [], readError: () => ({}) },
    { baseUrl: "https://api.conformance.test/v1", fetch, ...{ token: "t", key: "k" } },
  );
  const send = (id: string, request: object) =>
    call(
      id,
      undefined,
      () => Object(request),
      (data) => data,
    );
  await expect(send("listCharges", {})).resolves.toEqual({ data: [] });
  await expect(send("createCharge", { body: charged })).rejects.toThrow(/^Idempotency-Key is required$/);
  await expect(send("getCharge", { params: { query: {} } })).rejects.toThrow(/^charge-id is required$/);
  expect(fetch).toHaveBeenCalledOnce();
});

test("a column after a byte order mark is the one that an editor shows", () => {
  const problems = (text: string) => {
    try {
      return parseSpec("a", "a.yaml", text) && "";
    } catch (error) {
      return String(error);
    }
  };
  expect(problems("\uFEFFopenapi: 3.1.0\r\ninfo: !!x 1\r\n")).toBe(problems("openapi: 3.1.0\ninfo: !!x 1\n"));
  expect(problems("\uFEFFopenapi: !!x 1")).toContain("a.yaml:1:1 ");
});

describe("nothing is sent, and the stub rejects:", () => {
  const wrong: readonly (readonly [string, string, Given, string])[] = [
    ["a header that is missing", "createCharge", { body: charged }, "Idempotency-Key"],
    [
      "a header that is too short",
      "createCharge",
      { header: { "Idempotency-Key": "1" }, body: charged },
      "8 characters",
    ],
    [
      "a number that is no multiple",
      "createCharge",
      { header: key, body: { ...charged, amount: 19.999 } },
      "multiple of 0.01",
    ],
    [
      "a value of no enumeration",
      "createCharge",
      { header: key, body: { ...charged, level: 3 } },
      "level must be one of 0, 1, 2",
    ],
    [
      "an item twice",
      "createCharge",
      { header: key, body: { ...charged, lines: [{ sku: "a" }, { sku: "a" }] } },
      "lines must not have the same item twice, at 0 and 1",
    ],
    ["a day that is none", "createCharge", { header: key, body: { ...charged, due: "soon", payer: {} } }, "due"],
    [
      "a day that no calendar has",
      "createCharge",
      { header: key, body: { ...charged, due: "2026-02-30", payer: {} } },
      "due",
    ],
    [
      "what must come together",
      "createCharge",
      { header: key, body: { ...charged, due: "2026-01-31" } },
      "payer is required where due is given",
    ],
    [
      "a name of no pattern",
      "createCharge",
      { header: key, body: { ...charged, metadata: { "A-B": "c" } } },
      "metadata.A-B is not a valid name: it must match pattern",
    ],
    ["a list that is too long", "listCharges", { query: { ids: ["a", "b", "c", "d"] } }, "ids"],
    [
      "a required list without an item",
      "findCharge",
      { query: { tag: [] }, header: { "Accept-Language": "ka" } },
      "tag",
    ],
    ["a text for a flag", "listCharges", { query: { paid: "yes" } }, "paid"],
    [
      "a value that leads to another operation",
      "getCharge",
      { path: { "charge-id": "search" } },
      "charge-id must not lead to /charges/search, another operation",
    ],
    [
      "an offset that no place has",
      "submitPayment",
      { path: { consentId: 1 }, body: { requestedAt: "2026-01-31T10:00:00+24:00" } },
      "requestedAt",
    ],
    [
      "a leap second in the middle of an hour",
      "submitPayment",
      { path: { consentId: 1 }, body: { requestedAt: "2026-01-31T10:30:60Z" } },
      "requestedAt",
    ],
    [
      "a member that nobody documented",
      "submitPayment",
      { path: { consentId: 1 }, body: { a: 1 } },
      "a is not a known",
    ],
  ];
  test.each(wrong)("%s", async (_, id, given, says) => {
    const { send, seen, fetch } = pair({ status: 200 });
    const error: unknown = await send(id, given).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toContain(says);
    expect(seen).toEqual([]);
    expect(fetch).toBeTypeOf("function");
  });

  test("what the branch that is meant rejects, of a union with a discriminator", async () => {
    const bad = [{ kind: "card" }, { kind: "card", last4: 1, route: ["a", 1] }, { kind: "cheque" }, { last4: "1" }, 7];
    const says = [];
    for (const body of bad) {
      const { send, errors } = pair({ status: 207, body });
      await expect(send("submitPayment", { path: { consentId: 7 } })).rejects.toMatchObject({ status: 500 });
      says.push(String(errors[0]).split("fix its body: ")[1]);
    }
    const form = "kind names none of the documented forms";
    expect(says).toEqual(["route is required", "last4 must be string", form, "kind is required", "must be object"]);
  });

  test.each([
    ["a header that must be there", {}, "location is required"],
    ["a number below its bound", { Location: "/", "X-Remaining": -1 }, "x-remaining must be >= 0"],
    ["a text for a number", { Location: "/", "X-Remaining": "many" }, "x-remaining must be number"],
    ["a number for a flag", { Location: "/", "X-Live": 1.5 }, "x-live must be boolean"],
    ["a list for a text", { Location: ["/"] }, "returned the header Location as a object"],
  ])("a handler's response with %s", async (_, headers, says) => {
    const { send, errors } = pair({ status: 201, body: charge, headers: Object(headers) });
    await expect(send("createCharge", { header: key, body: charged })).rejects.toMatchObject({ status: 500 });
    expect(String(errors)).toContain(says);
  });

  test("what a provider's header says against its rule is a difference of a recording", () => {
    const url = new URL("https://api.conformance.test/v1/charges");
    const message = (headers: Record<string, string>, body: unknown): RecordedMessage => ({
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      mediaType: "application/json",
      body: { type: "text", text: JSON.stringify(body), base64: false },
    });
    const response = message({ location: "/", "x-remaining": "7.25" }, charge);
    const exchange = { method: "POST", url, status: 201, query: [], request: message(key, charged), response };
    expect(differencesIn("createCharge", exchange)).toEqual([
      expect.objectContaining({ place: "201 header", kind: "schema" }),
    ]);
    // A media type of its own name is JSON as any other.
    const own = { ...message({}, { data: 7 }), mediaType: "application/vnd.conformance-v2+json" };
    const list = { ...exchange, method: "GET", status: 200, request: message({}, undefined), response: own };
    expect(differencesIn("listCharges", list)).toContainEqual(
      expect.objectContaining({ place: "200 body", field: "data" }),
    );
    const half = { ...exchange, response: message({ location: "/", "x-remaining": "7", "x-live": "maybe" }, charge) };
    expect(differencesIn("createCharge", half)).toEqual([expect.objectContaining({ field: "x-live" })]);
  });

  test("members by the pattern of their names are compared with its schema in a recording", () => {
    const url = new URL("https://api.conformance.test/v1/charges/ch_1");
    const none: RecordedMessage = { headers: [], mediaType: "", body: { type: "absent" } };
    const of = (breakdown: object) => {
      const body = { type: "text", text: JSON.stringify({ ...charge, breakdown }), base64: false } as const;
      const response = { headers: [], mediaType: "application/json", body };
      return differencesIn("getCharge", { method: "GET", url, status: 200, query: [], request: none, response });
    };
    expect(of({ tax_a: 1.25, note: "a", other: null })).toEqual([]);
    expect(of({ tax_a: "1.25" })).toEqual([expect.objectContaining({ field: "breakdown.*", kind: "type" })]);
    expect(of({ note: 1 })).toEqual([expect.objectContaining({ field: "breakdown.*", kind: "type" })]);
  });

  test("a handler's body where there is none, and none where there is one", async () => {
    const one = { path: { "charge-id": "ch_1" } };
    for (const answer of [{ status: 204, body: charge }, { status: 200 }, { status: 302 }]) {
      const { send, errors } = pair(answer);
      await expect(send("getCharge", one)).rejects.toMatchObject({ status: 500 });
      expect(errors).toHaveLength(1);
    }
  });
});

const USAGE = `
import type { JsonNumber } from "./src/core/json.js";
import type { RequestOf, ResponseBodyOf } from "./src/core/operation.js";
import type { HandlerResponse, HandlerRequest } from "./src/server/handlers.js";
import type { components, operations } from "./generated/conformance/types.js";
type Is<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(value?: T): unknown => value;
type Schemas = components["schemas"];
// Headers, a key among them, are asked for.
export const create: RequestOf<operations["createCharge"]> = {
  params: { header: { "Idempotency-Key": "12345678", "X-Live": true } },
  body: { amount: 1, currency: "EUR", level: 0, payer: { any: 1 } },
};
// @ts-expect-error the key is missing
export const keyless: RequestOf<operations["createCharge"]> = { params: { header: {} }, body: create.body };
export const list: RequestOf<operations["listCharges"]> = {
  params: { query: { "status[]": ["paid"], ids: ["a"], levels: [1], paid: true, "page[size]": null, after: 7 } },
};
// An operation's own parameter takes the place of that of its path.
is<Is<NonNullable<operations["getCharge"]["parameters"]["query"]>["expand"], boolean | undefined>>();
is<Is<operations["getCharge"]["parameters"]["path"]["charge-id"], string>>();
// Success without a body, by a range, by default.
is<Is<ResponseBodyOf<operations["getCharge"]>, Schemas["Charge"] | Schemas["Queued"] | undefined>>();
is<Is<ResponseBodyOf<operations["cancelCharge"]>, undefined>>();
is<Is<ResponseBodyOf<operations["submitPayment"]>, Schemas["Payment"]>>();
// An optional body may be left out.
export const bare: RequestOf<operations["submitPayment"]> = { params: { path: { consentId: 7 }, header: {} } };
is<Is<HandlerRequest<operations["submitPayment"]>["body"], Schemas["Initiation"] | undefined>>();
// Null, open values, numbers of an enumeration.
is<Is<Schemas["Status"], "pending" | "paid" | (string & {}) | null>>();
is<Is<Schemas["Level"], 0 | 1 | 2>>();
is<Is<Schemas["Charge"]["fee"], Schemas["Charge"]["amount"] | undefined>>();
// Members without a name fit beside those with one; $defs are no members.
export const rates: Schemas["Rates"] = { base: "EUR", USD: 1.08, "note-1": "a" };
is<Is<Schemas["Rates"]["base"], string>>();
// What a condition adds may be there; what any other member must be is known.
export const expired: Schemas["CardPayment"] = { kind: "card", last4: "1", route: ["a", 1], reason: "late" };
is<Is<Schemas["CardPayment"]["last4"], string>>();
is<Is<Schemas["CardPayment"]["reason"], string | JsonNumber | undefined>>();
export const queued: Schemas["Queued"] = { queued: 1, note: "soon" };
// A tuple has its length, a discriminator its branches, a schema itself.
export function last(payment: Schemas["Payment"]): string | undefined {
  if (payment.kind === "card") return payment.route[0] + payment.last4;
  return payment.till ?? payment.history?.map(last).join();
}
// A stub's response, by status.
export const gone: HandlerResponse<operations["getCharge"]> = { status: 204 };
export const headers: HandlerResponse<operations["createCharge"]>["headers"] = { Location: "/", "X-Live": true };
export const no: HandlerResponse<operations["getCharge"]> = { status: 404, body: { code: "1" } };
export const cancelled: HandlerResponse<operations["cancelCharge"]> = { status: 202 };
// @ts-expect-error a 204 has no body
export const full: HandlerResponse<operations["getCharge"]> = { status: 204, body: { code: "1" } };
// @ts-expect-error the document has no 500
export const failed: HandlerResponse<operations["getCharge"]> = { status: 500, body: { code: "1" } };
`;

describe("types", () => {
  const root = mkdtempSync(join(tmpdir(), "payspec-conformance-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("say what is sent and read, feature by feature", () => {
    for (const [path, text] of [...files].map(([path, text]) => [`generated/${path}`, text] as const)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    for (const folder of ["src", "node_modules"]) symlinkSync(join(ROOT, folder), join(root, folder));
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    writeFileSync(join(root, "usage.ts"), USAGE);
    const config = { extends: join(ROOT, "tsconfig.json"), include: ["usage.ts", "generated/**/*"] };
    writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(ROOT, "node_modules/typescript-7/bin/tsc");
    expect(output(() => execFileSync(process.execPath, [compiler, "-p", root, "--noEmit"], { encoding: "utf8" }))).toBe(
      "",
    );
  });
});

function output(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return String(Reflect.get(Object(error), "stdout"));
  }
}
