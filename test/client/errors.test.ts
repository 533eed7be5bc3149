import { describe, expect, test } from "vitest";
import type { ErrorDetails } from "../../src/client/errors.js";
import * as payspec from "../../src/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

const {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  ContractError,
  InvalidRequestError,
  NotFoundError,
  PayspecError,
  PermissionError,
  RateLimitError,
  RejectedError,
  ServerError,
  TimeoutError,
} = payspec;

const CLASSES = {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  ContractError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RejectedError,
  ServerError,
  TimeoutError,
};

const LEAST: ErrorDetails = {
  provider: "inex",
  operation: "payDebt",
  outcome: "failed",
  attempts: 1,
  message: "it failed",
};
const OPTIONAL = ["status", "code", "advice", "response", "cause", "retryAfterMs"];
const ALWAYS = ["name", "message", "provider", "operation", "outcome", "attempts"];
const OWN: Readonly<Record<string, readonly string[]>> = {
  ContractError: ["issues"],
  InvalidRequestError: ["issues"],
  RejectedError: ["fieldErrors"],
};

test("every class of the tree is exported", () => {
  const exported = Object.entries(payspec).filter(([name]) => name.endsWith("Error"));
  expect(exported.map(([name]) => name).sort()).toEqual([...Object.keys(CLASSES), "PayspecError"].sort());
});

describe.each(Object.entries(CLASSES))("%s", (name, Class) => {
  test("is an Error, a PayspecError and no other class of the tree", () => {
    const error = new Class(LEAST);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(PayspecError);
    expect(Object.values(CLASSES).filter((Other) => error instanceof Other)).toEqual([Class]);
  });

  test("has its name by itself, and not from the class", () => {
    const error = new Class(LEAST);
    expect(error.name).toBe(name);
    expect(Object.keys(error)).not.toContain("name");
    expect(String(error)).toBe(`${name}: it failed`);
    expect(error.stack).toContain("it failed");
    // A minifier renames classes; what is written down as a value stays.
    expect(Object.getOwnPropertyDescriptor(Class.prototype, "name")).toMatchObject({ value: name, enumerable: false });
  });

  test("prints what is known and nothing else", () => {
    const printed = new Class(LEAST).toJSON();
    expect(Object.keys(printed).sort()).toEqual([...ALWAYS, ...(OWN[name] ?? [])].sort());
    expect(Object.values(printed)).not.toContain(undefined);
    expect(JSON.parse(JSON.stringify(new Class(LEAST)))).toEqual(printed);
  });

  test("lacks what is not known, rather than having it undefined", () => {
    const error = new Class({
      ...LEAST,
      status: undefined,
      code: undefined,
      advice: undefined,
      response: undefined,
      cause: undefined,
      retryAfterMs: undefined,
    });
    for (const member of OPTIONAL) expect(member in error, member).toBe(false);
  });

  test("keeps what is known", () => {
    const response = { status: 429, headers: {}, body: null };
    const facts = { status: 429, code: "-10", advice: "look first", response };
    const cause = new Error("why");
    const error = new Class({ ...LEAST, ...facts, cause, retryAfterMs: 1_000 });
    expect(error).toMatchObject(facts);
    expect(error.cause).toBe(cause);
    // A cause may be anything of the caller's; it is for people, not for a log.
    expect(error.toJSON()).not.toHaveProperty("cause");
    expect("retryAfterMs" in error).toBe(name === "RateLimitError");
  });
});

test("PayspecError itself cannot be made: it is a kind, not a thing", () => {
  // @ts-expect-error it is abstract
  const make = () => new PayspecError(LEAST);
  expect(make).toBeTypeOf("function");
});

const KEPT = {
  "content-type": "application/json",
  date: "Sat, 21 Nov 2026 12:00:00 GMT",
  "retry-after": "900",
  "request-id": "r-1",
  "x-request-id": "r-2",
  "x-correlation-id": "c-1",
  "trace-id": "t-1",
  "x-ratelimit-limit": "60",
  "ratelimit-remaining": "0",
};
const DROPPED = {
  "set-cookie": "session=1",
  authorization: "Bearer x",
  server: "nginx",
  "x-request-id-of-another": "1",
  location: "/",
  "www-authenticate": "Basic",
  "x-debug": "all of it",
  etag: "1",
};

test("an error shows the headers that help to find a call, and no others", async () => {
  const headers = { ...KEPT, ...DROPPED };
  const client = createPayofinClient({
    baseUrl: "https://provider.example",
    apiKey: "the-one",
    secretKey: "the-other",
    maxRetries: 0,
    fetch: async () => new Response('{"result":false,"resultCode":-3,"resultMessage":"no"}', { status: 429, headers }),
  });
  const error: unknown = await client.collectInvoice({ invoiceQueryId: 1 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: "RateLimitError",
    outcome: "failed",
    retryAfterMs: 900_000,
    code: "-3",
    response: { status: 429, headers: KEPT, body: { result: false, resultCode: -3, resultMessage: "no" } },
  });
  expect(error instanceof PayspecError && Object.keys(error.response?.headers ?? {}).sort()).toEqual(
    Object.keys(KEPT).sort(),
  );
});
