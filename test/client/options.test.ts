import { describe, expect, test } from "vitest";
import type { CallOptions, ClientOptions } from "../../src/client/options.js";
import { createInexClient } from "../../src/providers/inex/index.js";

const PASSWORD = "hush-5d6e7f";
const never: typeof globalThis.fetch = () => expect.fail("nothing may be sent");
const good = { baseUrl: "https://api.example", token: "t", fetch: never };

/** What listens can also stop listening. */
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
  ...[
    "sandbox",
    [1],
    [null],
    [""],
    [" "],
    ["*"],
    ["*.example"],
    ["http://sandbox"],
    ["sandbox:80"],
    ["sandbox:8080"],
  ].map((value): Bad => ["allowHttpHosts", value, TypeError]),
  ...[["sandbox/v1"], ["user@sandbox"], ["sandbox?"], ["sandbox#"], ["a b"], ["sandbox\n"], ["[::1]:80"], ["::1"]].map(
    (value): Bad => ["allowHttpHosts", value, TypeError],
  ),
  ...[["a..b"], ["a%2eb"], ["sandbox", "b/"], [new URL("http://sandbox")], null, {}, new Set(["sandbox"])].map(
    (value): Bad => ["allowHttpHosts", value, TypeError],
  ),
];

test.each(BAD)("%s: %o is a %s", (name, value, type) => {
  const error = thrownBy(() => make({ [name]: value }));
  expect(error).toBeInstanceOf(type);
  expect(error instanceof Error ? error.message : "").toMatch(new RegExp(`^${name}(?:\\[[0-9]\\])? `));
});

const UNKNOWN = ["timeout", "retries", "Token", "apiKey", "headers", "__proto", "toString"];

test.each(UNKNOWN)("unknown option %s is a TypeError that lists the known ones", (name) => {
  const known =
    "baseUrl, allowHttpHosts, fetch, timeoutMs, attemptTimeoutMs, maxRetries, maxResponseBytes, onEvent, token";
  const error = thrownBy(() => make({ [name]: 1 }));
  expect(error).toEqual(new TypeError(`unknown option "${name}"; expected one of ${known}`));
});

test("options are read once each, from any object", async () => {
  const asked: string[] = [];
  class Configured {
    get baseUrl() {
      return "https://api.example";
    }
    get token() {
      return "t";
    }
  }
  const counted = <T extends object>(kind: string, options: T): T =>
    new Proxy(options, {
      get(target, name, receiver) {
        asked.push(`${kind} ${String(name)}`);
        return Reflect.get(target, name, receiver);
      },
    });
  const seen: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    seen.push(new Headers(init?.headers).get("authorization"));
    return Response.json({ totalDebt: 0, currency: "GEL", invoices: [] });
  };
  const client = createInexClient(counted("client", Object.assign(new Configured(), { fetch })));
  const call: CallOptions = counted("call", Object.create({ timeoutMs: 500, tag: "order 7" }));
  await client.checkDebts({ roomNumber: "R" }, call);
  expect(seen).toEqual(["Bearer t"]);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked).toEqual(expect.arrayContaining(["client baseUrl", "client token", "client onEvent", "call tag"]));
});

test("an option whose getter throws is named, and what it threw is not shown", () => {
  const given = {
    baseUrl: "https://api.example",
    get token(): string {
      throw new Error(PASSWORD);
    },
  };
  expect(thrownBy(() => createInexClient(given))).toEqual(
    new TypeError("token cannot be read: its getter threw an error"),
  );
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
  ...["http://payments.localhost", "http://localhost.", "http://127.0.0.1.evil.example", "http://[::2]"],
  ...["http://[::ffff:127.0.0.1]", "http://127.0.0.1@evil.example", "http://localhost:80@evil.example"],
  ...["https://api.example\n", " https://api.example", "https://api.exam\tple", "https://api.example/\r\nx"],
  ...["http://0.0.0.0", "http://[::]", "http://[::ffff:8.8.8.8]", "http://192.168.0.1", "http://128.0.0.1"],
  ...[`https://user:${PASSWORD}@api.example`, `https://${PASSWORD}@api.example`, `https://:${PASSWORD}@api.example`],
  ...[`http://user:${PASSWORD}@api.example`, `http://u:${PASSWORD}@127.0.0.1`, `https://u:${PASSWORD}@[bad`],
  ...[`https://api.example?key=${PASSWORD}`, `https://api.example/v1#${PASSWORD}`, "https://api.example/?a"],
];

describe("baseUrl", () => {
  test.each(NO_URLS)("%j is rejected and not quoted", (baseUrl) => {
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
    ["http://LocalHost", `http://localhost${debts}`],
    ["http://127.1:7", `http://127.0.0.1:7${debts}`],
    ["http://2130706433", `http://127.0.0.1${debts}`],
    ["http://0x7f.0.0.1", `http://127.0.0.1${debts}`],
    ["http://[0:0:0:0:0:0:0:1]", `http://[::1]${debts}`],
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
  ...[null, 7, {}, ["t"], new String("t")].map((value): Bad => ["tag", value, TypeError]),
];

test.each(["attemptTimeoutMs", "maxResponseBytes", "baseUrl", "fetch", "token", "abort"])(
  "for one call, %s is an unknown option",
  async (name) => {
    const given = untyped<CallOptions>({}, { [name]: 1 });
    await expect(createInexClient(good).checkDebts({ roomNumber: "R" }, given)).rejects.toEqual(
      new TypeError(`unknown option "${name}"; expected one of signal, timeoutMs, maxRetries, tag`),
    );
  },
);

test.each(BAD_CALLS)("for one call, %s: %o is a %s", async (name, value, type) => {
  const empty: CallOptions = {};
  const client = createInexClient(good);
  const error = await client
    .payDebt({ roomNumber: "R", paymentId: "P" }, untyped(empty, { [name]: value }))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(type);
  expect(error instanceof Error ? error.message : "").toMatch(new RegExp(`^${name} `));
});

describe("allowHttpHosts", () => {
  test.each([
    ["sandbox", "http://sandbox:8080"],
    ["Sandbox", "http://SANDBOX"],
    ["my_service", "http://my_service/v1"],
    ["payments.localhost", "http://payments.localhost"],
    ["10.0.0.5", "http://10.0.0.5:1"],
    ["[FD00::5]", "http://[fd00:0::5]:1"],
    ["xn--bcher-kva.example", "http://bücher.example"],
  ])("%s lets http through to %s", (host, baseUrl) => {
    expect(() => make({ baseUrl, allowHttpHosts: ["other", host] })).not.toThrow();
  });

  test.each([
    ["sandbox", "http://sandbox.evil.example"],
    ["sandbox", "http://evil.sandbox"],
    ["sandbox", "http://sandbox."],
    ["sandbox", "http://sandbox@evil.example"],
    ["sandbox", "ftp://sandbox"],
    ["10.0.0.5", "http://10.0.0.50"],
    ["a.b", "http://axb"],
  ])("%s lets nothing through to %s", (host, baseUrl) => {
    expect(thrownBy(() => make({ baseUrl, allowHttpHosts: [host] }))).toEqual(
      new TypeError(
        "baseUrl must be https; http is for localhost, 127.0.0.1 and [::1], and for hosts in allowHttpHosts",
      ),
    );
  });

  test("the error for an invalid host name does not quote it", () => {
    const error = thrownBy(() => make({ allowHttpHosts: ["sandbox", `http://u:${PASSWORD}@sandbox`] }));
    expect(String(error)).toMatch(/^TypeError: allowHttpHosts\[1\] must be one exact host name/);
    expect(String(error)).not.toContain(PASSWORD);
  });
});

test("undefined is as good as not given", async () => {
  const nothing: Partial<ClientOptions> = {
    allowHttpHosts: undefined,
    fetch: undefined,
    timeoutMs: undefined,
    attemptTimeoutMs: undefined,
    maxRetries: undefined,
    maxResponseBytes: undefined,
    onEvent: undefined,
  };
  const call: CallOptions = { signal: undefined, timeoutMs: undefined, maxRetries: undefined, tag: undefined };
  const fetch = async () => Response.json({ totalDebt: 0, currency: "GEL", invoices: [] });
  const client = createInexClient({ ...nothing, baseUrl: "https://api.example", token: "t", fetch });
  await expect(client.checkDebts({ roomNumber: "R", waybillNumber: undefined }, call)).resolves.toBeDefined();
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
