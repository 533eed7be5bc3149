import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../../generated/inex/operations.js";
import { authorize } from "../../src/client/auth.js";
import { InvalidRequestError, PayspecError, TimeoutError } from "../../src/client/errors.js";
import type { Secret } from "../../src/client/options.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

const baseUrl = "https://api.example/v1";

function counting(...statuses: readonly number[]) {
  const seen: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    seen.push(new Headers(init?.headers).get("authorization"));
    const body = '{"data":{"transactionId":"1"}}';
    const headers = { "content-type": "application/json" };
    return new Response(body, { status: statuses[seen.length - 1] ?? 200, headers });
  };
  return { fetch, seen };
}

/** What a function without types may return. */
function returning(value: unknown): Secret {
  return new Proxy(() => "", { apply: () => value });
}

function pay(token: Secret, fetch: typeof globalThis.fetch, more: object = {}): Promise<unknown> {
  return createInexClient({ baseUrl, fetch, token, ...more }).payDebt({ roomNumber: "R", paymentId: "P" });
}

test("of several alternatives, the credential is named that is missing", () => {
  const credential = (header: string) => ({ header, prefix: "" });
  const credentials = {
    token: credential("a"),
    signature: credential("b"),
    account: credential("c"),
    pin: credential("d"),
  };
  const operation = {
    ...OPERATIONS.payDebt,
    security: [
      ["account", "pin"],
      ["token", "signature"],
    ],
  };
  const authorizing = () =>
    authorize(new Headers(), { name: "acme", credentials }, operation, { token: "t" }, new Set());
  expect(authorizing).toThrow(/^signature is needed for this operation/);
});

test("a credential is asked for once an attempt, and only for one", async () => {
  const { fetch, seen } = counting(500, 500, 200);
  let asked = 0;
  const token = async () => {
    asked += 1;
    return `token-${asked}`;
  };
  const client = createInexClient({ baseUrl, fetch, token });
  expect(asked).toBe(0);
  await client.payDebt({ roomNumber: "R", paymentId: "P" });
  expect(seen).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
});

const HIDDEN = "hush-0a1b2c";
const thrower =
  (thrown: unknown): Secret =>
  () => {
    throw thrown;
  };

const BAD: readonly (readonly [string, Secret])[] = [
  ["an empty text", ""],
  ["a function that returns an empty text", () => ""],
  ["a function that resolves with an empty text", async () => ""],
  ...[undefined, null, 7, {}, [HIDDEN], { toString: () => HIDDEN }].map((value): [string, Secret] => [
    `a function that returns ${inspect(value)}`,
    returning(value),
  ]),
  ["a function that throws", thrower(new Error(HIDDEN))],
  ["a function that throws a text", thrower(HIDDEN)],
  ["a function that rejects", () => Promise.reject(new Error(HIDDEN))],
  ...["\n", "\r\n", "\r", "\0", "\u0007", "\u007f", "€", "\u2028", "😀", "\ud800"].flatMap(
    (bad): [string, Secret][] => [
      [`a text with ${JSON.stringify(bad)}`, `${HIDDEN}${bad}x`],
      [`a text that ends in ${JSON.stringify(bad)}`, async () => `${HIDDEN}${bad}`],
    ],
  ),
  ["a blank at its end", `${HIDDEN} `],
  ["a blank at its start", () => ` ${HIDDEN}`],
  ["only a blank", " "],
];

describe("a credential that no header can hold", () => {
  test.each(BAD.filter(([, token]) => typeof token === "string"))("%s is found when the client is made", (_, token) => {
    const error = (() => {
      try {
        return createInexClient({ baseUrl, token });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(TypeError);
    expect(error instanceof Error ? error.message : "").toMatch(/^token must (?:not )?be .+; (?:give|trim) /);
    expect(inspect(error)).not.toContain(HIDDEN);
  });

  test.each(BAD)("%s, once a function returns it, sends nothing", async (_, given) => {
    const token = typeof given === "string" ? () => given : given;
    const { fetch, seen } = counting();
    const error = await pay(token, fetch).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ outcome: "failed", attempts: 0, issues: [{ path: "token" }] });
    expect(error instanceof Error ? error.message : "").toMatch(/^token /);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(HIDDEN);
    expect(seen).toEqual([]);
  });

  test("the second of two is named, and the first is not sent alone", async () => {
    const { fetch, seen } = counting();
    const client = createPayofinClient({ baseUrl, fetch, apiKey: HIDDEN, secretKey: () => "" });
    const error = await client.collectInvoice({ invoiceQueryId: 1 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ attempts: 0, issues: [{ path: "secretKey" }] });
    expect(seen).toEqual([]);
  });

  test("only at the second attempt: what the first came to is not forgotten", async () => {
    const { fetch, seen } = counting(500);
    const values = ["good", ""];
    const error = await pay(() => values.shift() ?? "", fetch).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(seen).toHaveLength(1);
  });
});

test("every character of Latin-1 that a header may hold is sent", async () => {
  const { fetch, seen } = counting();
  await pay("ÿé~! \t#", fetch);
  expect(seen).toEqual(["Bearer ÿé~! \t#"]);
});

test.each([{ timeoutMs: 20 }, { attemptTimeoutMs: 20 }])("one that never comes is bounded by %o", async (bound) => {
  const { fetch, seen } = counting();
  let give: (token: string) => void = () => {};
  const token = () => new Promise<string>((resolve) => (give = resolve));
  const error = await pay(token, fetch, bound).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ outcome: "failed", attempts: 0 });
  give("late");
  await new Promise(setImmediate);
  expect(seen).toEqual([]);
});

test("one that never comes ends with the caller's signal, unsent", async () => {
  const { fetch, seen } = counting();
  const controller = new AbortController();
  const token = () => {
    setImmediate(() => controller.abort());
    return new Promise<string>(() => {});
  };
  const client = createInexClient({ baseUrl, fetch, token });
  const call = client.payDebt({ roomNumber: "R", paymentId: "P" }, { signal: controller.signal });
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PayspecError);
  expect(error).toMatchObject({ name: "AbortedError", outcome: "failed", attempts: 0 });
  expect(seen).toEqual([]);
});
