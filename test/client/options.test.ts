import { describe, expect, test } from "vitest";
import type { CallOptions, ClientOptions } from "../../src/client/options.js";
import { createInexClient } from "../../src/providers/inex/index.js";

const PASSWORD = "hush-5d6e7f";
const never: typeof globalThis.fetch = () => expect.fail("nothing may be sent");
const good = { baseUrl: "https://api.example", token: "t", fetch: never };

/** What listens can also be told to stop. */
const HALF_SIGNAL = { aborted: false, addEventListener() {} };

/** Options as a caller without types may give them. */
function untyped<T extends object>(base: T, more: object): T {
  return Object.assign({ ...base }, more);
}
function make(more: object): unknown {
  return createInexClient(untyped(good, more));
}
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

const TIMES = ["timeoutMs", "attemptTimeoutMs"];
const COUNTS = ["maxRetries", "maxResponseBytes"];
const NO_NUMBERS = ["1", "", null, true, 10n, {}, [], new Date(0)];
const NO_TIMES = [0, -0, -1, Number.NaN, Infinity, -Infinity, 2_147_483_648];
const NO_COUNTS = [-1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 53];

type Bad = readonly [string, unknown, typeof TypeError | typeof RangeError];
const BAD: readonly Bad[] = [
  ...[...TIMES, ...COUNTS].flatMap((name) => NO_NUMBERS.map((value): Bad => [name, value, TypeError])),
  ...TIMES.flatMap((name) => NO_TIMES.map((value): Bad => [name, value, RangeError])),
  ...COUNTS.flatMap((name) => NO_COUNTS.map((value): Bad => [name, value, RangeError])),
  ["maxResponseBytes", 0, RangeError],
  ...["fetch", "onEvent"].flatMap((name) => [null, "f", {}, 1].map((value): Bad => [name, value, TypeError])),
  ...[undefined, null, 5, {}, ["t"], Promise.resolve("t")].map((value): Bad => ["token", value, TypeError]),
  ...["timeout", "retries", "Token", "apiKey", "headers", "__proto", "toString"].map(
    (name): Bad => [name, 1, TypeError],
  ),
];

test.each(BAD)("%s: %o is a %s", (name, value, type) => {
  const error = thrownBy(() => make({ [name]: value }));
  expect(error).toBeInstanceOf(type);
  expect(error instanceof Error ? error.message : "").toMatch(new RegExp(`^${name} `));
});

const NO_URLS = [
  ...[undefined, null, 7, {}, "", " ", "api.example", "/v1", "//api.example", "https://", "https:///", "https://["],
  ...["https://a b", "https://api.example:99999", "http:", "javascript:alert(1)", "ftp://api.example", "file:///etc/x"],
  ...["data:,x", "ws://127.0.0.1", "wss://api.example", "blob:https://api.example/1"],
  ...[
    "http://api.example",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://xlocalhost",
    "http://10.0.0.1",
  ],
  ...["http://0.0.0.0", "http://[::]", "http://[::ffff:8.8.8.8]", "http://192.168.0.1", "http://128.0.0.1"],
  ...[`https://user:${PASSWORD}@api.example`, `https://${PASSWORD}@api.example`, `https://:${PASSWORD}@api.example`],
  ...[`http://user:${PASSWORD}@api.example`, `http://u:${PASSWORD}@127.0.0.1`, `https://u:${PASSWORD}@[bad`],
  ...[`https://api.example?key=${PASSWORD}`, `https://api.example/v1#${PASSWORD}`, "https://api.example/?a"],
];

describe("baseUrl", () => {
  test.each(NO_URLS)("%s is refused and not quoted", (baseUrl) => {
    const error = thrownBy(() => make({ baseUrl }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/^TypeError: baseUrl must /);
    expect(String(error)).not.toContain(PASSWORD);
  });

  const debts = "/integrators/payments/debts/detail?roomNumber=R";
  test.each([
    ["https://api.example", `https://api.example${debts}`],
    ["https://api.example/", `https://api.example${debts}`],
    ["https://api.example/api/v1", `https://api.example/api/v1${debts}`],
    ["https://api.example/api/v1///", `https://api.example/api/v1${debts}`],
    ["https://api.example/v1?", `https://api.example/v1${debts}`],
    ["https://api.example/v1#", `https://api.example/v1${debts}`],
    ["https://api.example/a%2Fb/ü", `https://api.example/a%2Fb/%C3%BC${debts}`],
    ["https://api.example/v1/../v2", `https://api.example/v2${debts}`],
    ["HTTPS://API.example:443", `https://api.example${debts}`],
    [new URL("https://api.example/v1"), `https://api.example/v1${debts}`],
    ["http://localhost:8080", `http://localhost:8080${debts}`],
    ["http://inex.localhost/x", `http://inex.localhost/x${debts}`],
    ["http://127.8.9.1", `http://127.8.9.1${debts}`],
    ["http://[::1]:1", `http://[::1]:1${debts}`],
  ])("%s is kept", async (baseUrl, expected) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return Response.json({ totalDebt: 0, currency: "GEL", invoices: [] });
    };
    await createInexClient({ baseUrl, fetch, token: "t" }).checkDebts({ roomNumber: "R" });
    expect(asked).toEqual([expected]);
  });

  test("a URL that is changed later changes nothing", async () => {
    const baseUrl = new URL("https://api.example/v1");
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return Response.json({ totalDebt: 0, currency: "GEL", invoices: [] });
    };
    const client = createInexClient({ baseUrl, fetch, token: "t" });
    baseUrl.href = "https://elsewhere.example/";
    await client.checkDebts({ roomNumber: "R" });
    expect(asked[0]).toMatch(/^https:\/\/api\.example\/v1\//);
  });
});

test.each([[[null]], [[undefined]], [["https://api.example"]], [[[]]]])("options %j are a TypeError", (given) => {
  const create: (...options: readonly unknown[]) => unknown = (...options) =>
    Reflect.apply(createInexClient, null, options);
  expect(() => create(...given)).toThrow(TypeError);
});

const BAD_CALLS: readonly Bad[] = [
  ...NO_NUMBERS.flatMap((value): Bad[] => [
    ["timeoutMs", value, TypeError],
    ["maxRetries", value, TypeError],
  ]),
  ...NO_TIMES.map((value): Bad => ["timeoutMs", value, RangeError]),
  ...NO_COUNTS.map((value): Bad => ["maxRetries", value, RangeError]),
  ...[null, "s", {}, { aborted: false }, HALF_SIGNAL, new AbortController()].map(
    (value): Bad => ["signal", value, TypeError],
  ),
  ...["attemptTimeoutMs", "maxResponseBytes", "baseUrl", "fetch", "token", "abort"].map(
    (name): Bad => [name, 1, TypeError],
  ),
];

test.each(BAD_CALLS)("for one call, %s: %o is a %s", async (name, value, type) => {
  const empty: CallOptions = {};
  const client = createInexClient(good);
  const error = await client
    .payDebt({ roomNumber: "R", paymentId: "P" }, untyped(empty, { [name]: value }))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(type);
  expect(error instanceof Error ? error.message : "").toMatch(new RegExp(`^${name} `));
});

test("undefined is as good as not given", () => {
  const nothing = { timeoutMs: undefined, maxRetries: undefined, attemptTimeoutMs: undefined, onEvent: undefined };
  expect(() => make(nothing)).not.toThrow();
});

test("bounds at their ends are taken", () => {
  const ends: Partial<ClientOptions> = {
    timeoutMs: 2_147_483_647,
    maxRetries: 0,
    maxResponseBytes: 1,
    attemptTimeoutMs: 0.5,
  };
  expect(() => make(ends)).not.toThrow();
});
