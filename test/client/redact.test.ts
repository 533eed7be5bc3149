import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redactor } from "../../src/client/redact.js";
import { type ClientEvent, type ClientOptions, PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { isLong } from "../helpers/soak.js";
import { cpuMs } from "../helpers/within.js";

/** One credential in each, so that both of Payofin's are tried. */
const CLIENTS: Readonly<Record<string, (options: ClientOptions, secret: () => string) => Promise<unknown>>> = {
  "inex token, a read": (options, token) => createInexClient({ ...options, token }).checkDebts({ roomNumber: "IG1" }),
  "inex token, a payment": (options, token) =>
    createInexClient({ ...options, token }).payDebt({ roomNumber: "IG1", paymentId: "INV1" }),
  "payofin apiKey": (options, apiKey) =>
    createPayofinClient({ ...options, apiKey, secretKey: "the-other" }).collectInvoice({ invoiceQueryId: 1 }),
  "payofin secretKey": (options, secretKey) =>
    createPayofinClient({ ...options, secretKey, apiKey: "the-other" }).collectInvoice({ invoiceQueryId: 1 }),
  "activeplatform apiToken": (options, apiToken) =>
    createActivePlatformClient({ ...options, apiToken }).completePayment({
      resellerId: 1,
      documentId: "P1",
      paymentMethodId: 2,
    }),
};

const SECRETS = [
  "s3cr3t-t0ken",
  "a/b+c==",
  '"quoted"',
  "<&>",
  "pa ss'wörd",
  "back\\slash\\\\",
  "7391846250",
  "$&.*+?^|[x]{2}",
];

/** As servers write a text of ours back; each form is what its reader would turn into the secret again. */
const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  "JSON-escaped": (secret) => JSON.stringify(secret).slice(1, -1),
  "JSON-escaped as PHP does": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "JSON-escaped as Go does": (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  "JSON within JSON": (secret) => JSON.stringify(JSON.stringify(secret)).slice(1, -1),
  "URL-encoded": (secret) => encodeURIComponent(secret),
  "URL-encoded in small letters": (secret) =>
    encodeURIComponent(secret).replace(/%../g, (character) => character.toLowerCase()),
  "form-encoded": (secret) => new URLSearchParams({ "": secret }).toString().slice(1),
  "URL-encoded twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "HTML-escaped": (secret) =>
    secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#039;"),
  "HTML-escaped by number": (secret) =>
    secret.replace(/[^A-Za-z0-9]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
  "UTF-16 that was read as UTF-8": (secret) => `${[...secret].join("\0")}\0`,
  base64: (secret) => btoa(secret),
  "base64 of its UTF-8": (secret) => Buffer.from(secret).toString("base64"),
  base64url: (secret) => Buffer.from(`user:${secret}`, "latin1").toString("base64url"),
};

/** A part of base64 of a secret of three characters is two characters long, and proves nothing. */
function spellingsOf(secret: string): readonly (readonly [form: string, spelling: string])[] {
  const forms = Object.entries(SPELLINGS).filter(([form]) => form !== "base64url" || secret.length > 5);
  const distinct = new Map(forms.map(([form, spell]) => [spell(secret), form]));
  return [...distinct].map(([spelling, form]) => [form, spelling]);
}

/** Of base64 within something longer, the characters that are the secret's alone. */
function core(form: string, spelling: string): string {
  return form === "base64url" ? spelling.slice(7, -2) : spelling;
}

type Fetch = typeof globalThis.fetch;

function answering(status: number, body: string, headers: Record<string, string> = {}): Fetch {
  return async () => new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
}
function throwing(error: unknown): Fetch {
  return async () => {
    throw error;
  };
}

/** Where a response or an error may hold it. `echo` is the secret as the server spells it. */
const PLACES: Readonly<Record<string, (echo: string) => Fetch>> = {
  "a message": (echo) =>
    answering(403, JSON.stringify({ message: echo, resultMessage: echo, errors: [{ title: echo }] })),
  "a field error": (echo) => answering(422, JSON.stringify({ message: "no", errors: { [echo]: [echo] } })),
  "a JSON:API error": (echo) =>
    answering(422, JSON.stringify({ errors: [{ code: echo, detail: echo, source: { parameter: echo } }] })),
  "a key": (echo) => answering(401, JSON.stringify({ [echo]: { [`${echo}!`]: [echo] } })),
  "next to an exact number": (echo) => answering(500, `{"exactNumber":"1.0","echo":${JSON.stringify(echo)}}`),
  "a rejection under 200": (echo) =>
    answering(200, JSON.stringify({ result: false, resultCode: -10, resultMessage: `for ${echo}` })),
  "a 200 of another shape": (echo) => answering(200, JSON.stringify({ unexpected: echo })),
  "a kept header": (echo) => answering(404, "{}", { "x-request-id": encodeURI(echo), date: encodeURI(echo) }),
  "a header that is not kept": (echo) =>
    answering(404, "{}", { "x-echo": encodeURI(echo), "set-cookie": encodeURI(echo) }),
  "an HTML page": (echo) => answering(502, `<html><b>${echo}</b></html>`, { "content-type": "text/html" }),
  "a page under 200": (echo) => answering(200, `<html><b>${echo}</b></html>`, { "content-type": "text/html" }),
  "a media type": (echo) => answering(200, "{}", { "content-type": `text/${encodeURI(echo)}` }),
  "invalid JSON": (echo) => answering(200, `{"echo": "${echo}", oops`),
  "an invalid key": (echo) => answering(200, `{${JSON.stringify(echo)}:1,${JSON.stringify(echo)}:2}`),
  "a location": (echo) =>
    answering(302, `<a>${echo}</a>`, { location: `https://elsewhere.example/?${encodeURI(echo)}` }),
  "a rate limit": (echo) => answering(429, JSON.stringify({ message: echo }), { "retry-after": "900" }),
  "what fetch throws": (echo) =>
    throwing(new TypeError(`Headers.append: "Bearer ${echo}" is an invalid header value.`)),
  "its cause": (echo) =>
    throwing(
      new TypeError("fetch failed", { cause: Object.assign(new Error(`bad ${echo}`), { code: "EPIPE", token: echo }) }),
    ),
  "no error at all": (echo) => throwing(echo),
};

/** Every way by which an error or an event gets into a log. */
function waysOut(thrown: unknown, events: readonly ClientEvent[]): Readonly<Record<string, string>> {
  if (!(thrown instanceof PayspecError)) throw new Error(`no PayspecError: ${String(thrown)}`);
  const members: unknown[] = [];
  for (const name in thrown) members.push(name, Reflect.get(thrown, name));
  const chain: unknown[] = [];
  for (let cause: unknown = thrown; cause instanceof Error; cause = cause.cause) {
    chain.push(cause.message, cause.stack, Object.entries(cause));
  }
  const deep = (value: unknown) => inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity });
  return {
    String: String(thrown),
    message: thrown.message,
    stack: String(thrown.stack),
    inspect: deep(thrown),
    "JSON.stringify": JSON.stringify(thrown),
    "toJSON, inspected": deep(thrown.toJSON()),
    structuredClone: deep(structuredClone(thrown)),
    "structuredClone of toJSON": deep(structuredClone(thrown.toJSON())),
    "for..in": deep(members),
    "the cause chain": deep(chain),
    events: deep(events),
    "events as JSON": JSON.stringify(events),
  };
}

async function caught(
  call: (options: ClientOptions, secret: () => string) => Promise<unknown>,
  fetch: Fetch,
  secret: () => string,
): Promise<Readonly<Record<string, string>>> {
  const events: ClientEvent[] = [];
  const options = { baseUrl: "https://provider.example", maxRetries: 0, fetch };
  const onEvent = (event: ClientEvent) => events.push(event);
  const thrown: unknown = await call({ ...options, onEvent }, secret).catch((error: unknown) => error);
  return waysOut(thrown, events);
}

/** JSON.stringify and inspect escape what they print, so the secret may come out in any spelling. */
function expectNone(ways: Readonly<Record<string, string>>, secret: string, where: string): void {
  const forms = spellingsOf(secret).map(([form, spelling]) => core(form, spelling));
  const once = [...new Set(forms)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
  const leaks = Object.entries(ways).filter(([, text]) => once.some((form) => text.includes(form)));
  if (leaks.length > 0) expect.fail(`${leaks.map(([way]) => way).join(", ")}: ${secret} is shown (${where})`);
}

const numbered = <T>(by: Readonly<Record<string, T>>) =>
  Object.entries(by).map(([name, value], index) => [name, value, index] as const);
/** Each spelling of each secret is tried in each place by one of the clients; by all of them in a long run. */
const SHARES = isLong ? 1 : Object.keys(CLIENTS).length;

describe.each(numbered(CLIENTS))("%s", (_, call, client) => {
  test.each(numbered(PLACES))("stays hidden in %s, however it is spelled", async (place, fetchFor, at) => {
    for (const secret of SECRETS) {
      for (const [form, spelling] of spellingsOf(secret).filter(
        (_form, index) => (index + client + at) % SHARES === 0,
      )) {
        const ways = await caught(call, fetchFor(spelling), () => secret);
        expectNone(ways, secret, `${form} in ${place}`);
      }
    }
  });

  test("stays hidden in numbers", async () => {
    for (const text of ['{"a":7391846250,"b":7391846250.0,"c":17391846250123456789}', "7391846250"]) {
      expectNone(await caught(call, answering(500, text), () => "7391846250"), "7391846250", text);
    }
  });

  test("stays hidden when no header can hold it, and when its function throws it", async () => {
    const unsendable = `line\nbreak-${"x".repeat(9)}`;
    expectNone(await caught(call, answering(200, "{}"), () => unsendable), unsendable, "unsendable");
    const thrower = () => {
      throw new Error("vault said hunter2-hunter2");
    };
    expectNone(await caught(call, answering(200, "{}"), thrower), "hunter2-hunter2", "thrown");
  });
});

test("hides a secret of an earlier attempt after it was rotated", async () => {
  let asked = 0;
  const events: ClientEvent[] = [];
  const client = createInexClient({
    baseUrl: "https://provider.example",
    token: () => `rotating-${asked++}-token`,
    fetch: answering(503, '{"message":"rotating-0-token, rotating-1-token, rotating-2-token"}', { "retry-after": "0" }),
    onEvent: (event) => events.push(event),
  });
  const thrown: unknown = await client.checkDebts({ roomNumber: "IG1" }).catch((error: unknown) => error);
  expect(asked).toBe(3);
  const ways = waysOut(thrown, events.slice(-1));
  for (const secret of ["rotating-0-token", "rotating-1-token", "rotating-2-token"])
    expectNone(ways, secret, "rotated");
});

test.each([new Error("my own reason"), "a text with s3cr3t-t0ken", { any: "thing" }, 0, null])(
  "passes the caller's own reason to abort on unchanged: %j",
  async (reason) => {
    const controller = new AbortController();
    const client = createInexClient({
      baseUrl: "https://provider.example",
      token: "s3cr3t-t0ken",
      fetch: () => new Promise<Response>(() => controller.abort(reason)),
    });
    const thrown: unknown = await client
      .checkDebts({ roomNumber: "IG1" }, { signal: controller.signal })
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "AbortedError" });
    expect(thrown instanceof Error && thrown.cause).toBe(reason);
  },
);

describe("redactor", () => {
  test.each([
    [["abc", "abcdef"], "abcdef abc", "[redacted] [redacted]"],
    [["e", "d"], "bead, e=d", "bead, [redacted]=[redacted]"],
    [["x"], "no such letter", "no such letter"],
    [[], "nothing is secret", "nothing is secret"],
    [[""], "an empty one hides nothing", "an empty one hides nothing"],
    [["$&"], "a $& b", "a [redacted] b"],
    [["abc12"], "token\0abc12\0refused", "token\0[redacted]\0refused"],
    [["secret"], "nothing\0of\0it", "nothing\0of\0it"],
  ])("with %j makes of %j", (secrets, text, expected) => {
    expect(redactor(new Set(secrets)).text(text)).toBe(expected);
  });

  test("learns of a secret that is added later", () => {
    const secrets = new Set<string>();
    const { text } = redactor(secrets);
    expect(text("first second")).toBe("first second");
    secrets.add("first");
    expect(text("first second")).toBe("[redacted] second");
    secrets.add("second");
    expect(text("first second")).toBe("[redacted] [redacted]");
  });

  test("is not slowed down by a body made for it", () => {
    const { text } = redactor(new Set(['\\"\\/&<', "&&&&&&&&", "//////////x", "%%%%%%"]));
    const begun = cpuMs();
    for (const part of ["\\", "&amp;", "&", "%25", "/", "\\\\\\\\u00"]) text(part.repeat(1_000_000 / part.length));
    expect(cpuMs() - begun).toBeLessThan(5_000);
  });
});

test.each([
  ["of nothing but punctuation", "+/=.".repeat(2_000)],
  ["beyond what a list of arguments holds", "ab".repeat(100_000)],
])("a credential %s costs no outcome, and is in no message", async (_, token) => {
  const fetch = async (): Promise<Response> => Response.json({ message: `wrong: ${token}` }, { status: 500 });
  const client = createInexClient({ baseUrl: "https://provider.test", token, fetch, maxRetries: 0 });
  const error: unknown = await client.payDebt({ roomNumber: "IG1", paymentId: "INV1" }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(PayspecError);
  expect(error).toMatchObject({ name: "ServerError", outcome: "unknown" });
  const shown = inspect(error, { depth: null, maxStringLength: null });
  expect([shown.includes(token.slice(0, 8)), shown.includes(btoa(token).slice(0, 8))]).toEqual([false, false]);
});
