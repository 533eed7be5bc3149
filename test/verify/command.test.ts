// `payspec verify` as its users meet it: real recordings, secrets in every place, and files that are no recordings.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { importsOf } from "../../scripts/check/imports.js";
import { providers, ROOT } from "../../scripts/generate/spec.js";
import { PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { documentedRecorder, entry, har, lineOf, type Recorded, verifyCli, written } from "../helpers/verify.js";

const sample = (name: string) => join(ROOT, "test/verify", name);
const INEX = "https://api-staging.inex.ge/api/v1/integrators/payments/debts";

describe("recordings of the sandbox", () => {
  let createRecorder: Awaited<ReturnType<typeof documentedRecorder>>;
  beforeAll(async () => {
    createRecorder = await documentedRecorder();
  });

  test("every operation, in every wire form, is as documented; its credentials are not in the file", async () => {
    const sandbox = createSandbox();
    const recorder = createRecorder((request) => sandbox.fetch(request));
    const { fetch } = recorder;
    const at = (provider: string) => ({ baseUrl: `http://localhost/${provider}`, fetch, maxRetries: 0 });
    const secret = "sk-credential-1234567890";
    const refused = (error: unknown) => expect(error).toBeInstanceOf(PayspecError);
    const forms = [
      {},
      {
        "inex-debts-envelope": "data",
        "inex-service-type-case": "capital",
        "inex-transaction-id": "string",
        "payofin-envelope-case": "pascal",
        "payofin-decimal-money": "string",
        "activeplatform-account-id": "string",
        "activeplatform-amount-types": "number",
        "activeplatform-payment-method-id": "string",
        "activeplatform-error-shape": "object",
      },
    ];
    for (const chosen of forms) {
      sandbox.reset();
      sandbox.wire(chosen);
      const inex = createInexClient({ ...at("inex"), token: secret });
      await inex.checkDebts({ roomNumber: "IG00001" });
      await inex.payDebt({ roomNumber: "IG00001", paymentId: "INV0001" });
      await inex.checkDebts({ roomNumber: "nobody" }).catch(refused);
      const payofin = createPayofinClient({ ...at("payofin"), apiKey: secret, secretKey: secret });
      await payofin.collectInvoice({ invoiceQueryId: "615209" });
      await payofin.collectInvoice({ invoiceQueryId: "615209" }).catch(refused);
      const platform = createActivePlatformClient({ ...at("activeplatform"), apiToken: secret });
      const payment = { resellerId: 1, documentId: "2005258", paymentMethodId: 2 };
      await platform.completePayment(payment);
      await platform.completePayment(payment).catch(refused);
    }
    const text = recorder.har();
    expect(text).not.toContain(secret);
    const file = written(text);
    for (const [provider, count] of [
      ["inex", 6],
      ["payofin", 4],
      ["activeplatform", 4],
    ] as const) {
      const { code, out, err } = await verifyCli(file, "--provider", provider);
      expect({ code, err }, out).toEqual({ code: 0, err: "" });
      expect(out).toContain(`14 exchanges, ${count} matched, 0 differences\n${14 - count} not of this provider\n`);
    }
    expect(await verifyCli(file)).toMatchObject({
      code: 2,
      err: "payspec: there are exchanges of activeplatform and inex and payofin: say which with --provider\n",
    });
  });

  test("the sample with planted differences", async () => {
    const { code, out } = await verifyCli(sample("inex-differs.har"));
    expect(code).toBe(1);
    const at = (...texts: readonly string[]) => lineOf("inex", ...texts);
    const lines = [
      ["200 body: invoices[].dueDate is not documented", at("    DebtInvoice:", "properties:")],
      [
        "200 body: data.paidAt is not documented",
        at("    DebtPaymentAnswer:", "transactionId:").replace(/\d+$/, (n) => String(Number(n) - 1)),
      ],
      ["200 body: data.transactionId is a boolean, documented as string or integer", at("    TransactionId:", "type:")],
      ["409: the status 409 is not documented", at("operationId: payDebt", "responses:")],
    ];
    const flat = out.replace(/\n {6,}(?!openapi)/g, " ");
    for (const [told, line] of lines) expect(flat).toContain(`${told}\n      ${line}\n`);
    expect(out).toContain("\n4 exchanges, 4 matched, 4 differences\n");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("the sample without any, and both together", async () => {
    const clean = sample("activeplatform-clean.har");
    expect(await verifyCli(clean)).toMatchObject({ code: 0, err: "" });
    const both = await verifyCli(clean, sample("inex-differs.har"), "--provider", "inex");
    expect(both.out).toContain("7 exchanges, 4 matched, 4 differences\n3 not of this provider\n");
  });
});

describe("what is held", () => {
  const debts = { totalDebt: 0, currency: "GEL", invoices: [] };
  const one: Recorded = { url: `${INEX}/detail?roomNumber=IG00001`, body: debts };
  const changed = (content: object) => {
    const { request, response } = entry(one);
    return { request, response: { ...response, ...content } };
  };

  test("bodies in base64, compressed or not, are read; what was not recorded is counted", async () => {
    const bytes = Buffer.from(JSON.stringify({ ...debts, paidAt: 1 }));
    const encoded = (text: Buffer) => ({ content: { size: 1, encoding: "base64", text: text.toString("base64") } });
    const json = { name: "Content-Type", value: "application/json; charset=utf-8" };
    const gzip = { headers: [json, { name: "Content-Encoding", value: "gzip" }] };
    const file = written(
      har(
        changed({ ...encoded(bytes), headers: [json] }),
        changed({ ...encoded(gzipSync(bytes)), ...gzip }),
        changed({ ...encoded(bytes), ...gzip }),
        changed({ content: { size: 1e9, mimeType: "application/json" } }),
        changed({ status: 0, content: { size: 0 } }),
        entry({ method: "OPTIONS", url: one.url ?? "", sentHeaders: { "Access-Control-Request-Method": "GET" } }),
      ),
    );
    const { out } = await verifyCli(file);
    expect(out).toContain("   3× 200 body: paidAt is not documented\n");
    expect(out).toContain(
      "6 exchanges, 5 matched, 1 difference\n1 not of this provider\n1 without an answer\n1 without a recorded body",
    );
  });

  test("a bomb of a body is no text, and holds nothing up", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const headers = [
      { name: "content-type", value: "application/json" },
      { name: "content-encoding", value: "gzip" },
    ];
    const content = { size: 1, encoding: "base64", text: bomb.toString("base64") };
    const { code, out } = await verifyCli(written(har(changed({ headers, content }))));
    expect(code).toBe(1);
    expect(out).toContain("200 body: is no text");
  });

  test("--base-url leaves out what is elsewhere, and what is below it is the provider's", async () => {
    const file = written(har(entry(one), entry({ ...one, url: "https://other.test/v2/anything" })));
    const at = async (url: string) => (await verifyCli(file, "--provider", "inex", "--base-url", url)).out;
    expect(await at("https://api-staging.inex.ge/api/v1/")).toContain("2 exchanges, 1 matched, 0 differences");
    expect(await at("https://other.test/v2")).toContain("path: GET /anything is not documented");
    expect(await verifyCli(file, "--provider", "inex", "--base-url", "https://api-staging.inex.ge/api")).toMatchObject({
      code: 1,
    });
  });
});

test("no value and no credential is told, wherever it stands", async () => {
  const plant = (place: string) => `hidden${place}`;
  const secrets = ["Header", "Cookie", "SetCookie", "Query", "User", "Pass", "Body", "Answer", "Token"].map(plant);
  const numbers = ["4111111111111111", "IG0099999", "5500005555555559", "ivan@example.com"];
  const names = [...secrets, ...numbers, "a b", "x".repeat(200), "\u001b[2J", "__proto__", "constructor"];
  const asNames = Object.fromEntries(names.map((name) => [name, "hiddenValue"]));
  const base: Recorded = {
    method: "POST",
    url: `https://hiddenUser:hiddenPass@api-staging.inex.ge/api/v1/integrators/payments/debts/pay?hiddenQuery=hiddenQuery&access_token=hiddenToken`,
    sentHeaders: { Authorization: "Bearer hiddenHeader", Cookie: "a=hiddenCookie; theme=dark" },
    headers: {
      "Set-Cookie": "session=hiddenSetCookie; expires=never; path=/",
      "Retry-After": "hiddenAnswer",
      hiddenHeader: "1",
    },
    sent: { roomNumber: "hiddenBody", paymentId: 4111111111111111, ...asNames },
    body: { data: { transactionId: { hiddenAnswer: 1 }, token: "hiddenToken", ...asNames }, expires: "hiddenAnswer" },
  };
  const odd = [
    { ...base, body: '{"hiddenAnswer": hiddenBody' },
    { ...base, type: "text/hiddenAnswer", sentType: "hiddenBody/x" },
    { ...base, method: "hiddenBody" },
    { ...base, url: `${INEX}/hiddenToken/4111111111111111/hiddenBody?x=hiddenQuery` },
    { ...base, status: 499 },
    { ...base, url: `${INEX}/pay/../../hiddenBody#hiddenQuery` },
  ];
  const file = written(har(...[base, ...odd].map(entry)));
  for (const format of ["text", "json"]) {
    const { code, out, err } = await verifyCli(file, "--provider", "inex", "--format", format);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).not.toMatch(/hidden|4111|0099999|5500005|ivan|xxxx/i);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("(a name that is no identifier)");
    // A word of a cookie is no secret.
    expect(out).toMatch(/\bexpires\b/);
  }
});

describe("a name that is a text of the recording", () => {
  const { request: paid } = entry({ method: "POST", url: `${INEX}/pay` });
  const elsewhere = "https://login.test/token";
  const basic = btoa("hiddenUser:hiddenPass1").replaceAll("=", "");
  test.each<[string, object, string]>([
    [
      "in other letters",
      entry({ url: `${INEX}/x`, sentHeaders: { Authorization: "Bearer HIDDENUser" } }),
      "hiddenUser",
    ],
    [
      "in base64 without padding",
      entry({ url: `${INEX}/x`, sentHeaders: { Authorization: `Basic ${basic}` } }),
      "hiddenUserName",
    ],
    [
      "in a credential of members",
      entry({ url: `${INEX}/x`, body: { token: { value: "hiddenUser" } } }),
      "myHiddenUser",
    ],
    ["of another host", entry({ url: elsewhere, body: { access: "hiddenUser" } }), "hiddenUser"],
    [
      "in a form's text",
      entry({ url: elsewhere, sent: "password=hiddenUser", sentType: "application/x-www-form-urlencoded" }),
      "hiddenUser",
    ],
    [
      "in a form's fields",
      { ...entry({ body: {} }), request: { ...paid, postData: { params: [{ name: "pwd", value: "hiddenUser" }] } } },
      "hiddenUser",
    ],
    ["behind the number sign of an address", entry({ url: `${elsewhere}#access_token=hiddenUser` }), "hiddenUser"],
  ])("%s", async (_, other, name) => {
    const body = { totalDebt: 1, currency: "GEL", invoices: [], [name]: 1 };
    const file = written(har(entry({ url: `${INEX}/detail?roomNumber=1`, body }), other));
    const { out } = await verifyCli(file, "--provider", "inex");
    expect(out).toMatch(/200 body: \(a name that is no identifier\)/);
    expect(out).not.toMatch(/hidden/i);
  });
});

describe("what is no recording", () => {
  const good = entry({ url: `${INEX}/detail?roomNumber=IG00001`, body: {} });
  const request = (change: object) => har({ ...good, request: { ...good.request, ...change } });
  const response = (change: object) => har({ ...good, response: { ...good.response, ...change } });
  const secret = "hiddenValue";
  const bad: readonly (readonly [what: string, har: unknown, told: string])[] = [
    ["an empty file", "", "it is no valid JSON"],
    ["a file that was cut short", `{"log":{"entries":["${secret}`, "it is no valid JSON"],
    ["another JSON", { secret }, "log must be an object"],
    ["a list", [secret], "it must be an object"],
    ["a prototype", '{"__proto__":{"log":{"entries":[]}}}', "log must be an object"],
    ["no entries", { log: {} }, "log.entries must be an array"],
    ["entries of null", { log: { entries: null } }, "log.entries must be an array"],
    ["an entry that is none", har(secret), "log.entries[0] must be an object"],
    ["no request", har({ response: {} }), "log.entries[0].request must be an object"],
    ["a URL that is a number", request({ url: 4111 }), "log.entries[0].request.url must be a string"],
    ["a URL that is none", request({ url: secret }), "log.entries[0].request.url must be an absolute URL"],
    ["headers that are a text", request({ headers: secret }), "log.entries[0].request.headers must be an array"],
    ["a header that is a number", request({ headers: [1] }), "log.entries[0].request.headers[0] must be an object"],
    [
      "a name that is none",
      request({ headers: [{ name: {} }] }),
      "log.entries[0].request.headers[0].name must be a string",
    ],
    [
      "a body of another type",
      request({ postData: { text: [secret] } }),
      "log.entries[0].request.postData.text must be a string",
    ],
    ["a status in words", response({ status: secret }), "log.entries[0].response.status must be a status"],
    ["an impossible status", response({ status: 1e9 }), "log.entries[0].response.status must be a status"],
    ["content that is a text", response({ content: secret }), "log.entries[0].response.content must be an object"],
    ["deep nesting", `${"[".repeat(200_000)}`, "it is no valid JSON"],
    ["deep nesting that ends", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "it must be an object"],
  ];
  test.each(bad)("%s: one line, and 2", async (_, content, told) => {
    const file = written(content);
    const { code, out, err } = await verifyCli(file, "--provider", "inex");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`payspec: ${file} is no HAR 1.2 recording: ${told}`);
    expect(err).not.toMatch(/hidden|4111/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a body that is nested without end, or a prototype, is judged like any other", async () => {
    const bodies = [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      '{"__proto__":{"totalDebt":1},"exactNumber":"1"}',
      "1e999999999",
      "null",
    ];
    const file = written(har(...bodies.map((body) => entry({ url: `${INEX}/detail?roomNumber=1`, body }))));
    const { code, out, err } = await verifyCli(file);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("4 exchanges, 4 matched");
  });

  test.each([
    [["--provider", "inex"], /^payspec: which recording\? payspec verify FILE\.har --provider NAME\n$/],
    [["none.har"], /^payspec: none\.har cannot be read: there is no such file\n$/],
    [[ROOT], /cannot be read: it is a folder\n$/],
    [["/dev/zero"], /^payspec: \/dev\/zero is larger than 256 MiB: record less at once\n$/],
    [
      [sample("inex-differs.har"), "--provider", "../inex"],
      new RegExp(`there is no provider "\\.\\./inex"; there are ${providers().join(", ")}\n$`),
    ],
    [
      [sample("inex-differs.har"), "--provider", "payofin"],
      /none of the 4 recorded exchanges is one of payofin; is it the right recording/,
    ],
    [[sample("inex-differs.har"), "--format", "xml"], /--format must be text or json, not "xml"\n$/],
    [
      [sample("inex-differs.har"), "--base-url", "ftp://u:hidden@x"],
      /^payspec: --base-url must be an http or https URL, such as [^h]*https:\S+\n$/,
    ],
    [[sample("inex-differs.har"), "--base-url", "https://x.test"], /is it the right --base-url\?\n$/],
  ])("asked wrongly: %j", async (args, told) => {
    const { code, out, err } = await verifyCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(told);
  });

  test("an empty recording is no proof of anything", async () => {
    expect(await verifyCli(written(har()), "--provider", "inex")).toMatchObject({
      code: 2,
      err: expect.stringContaining("none of the 0 recorded exchanges is one of inex"),
    });
  });
});

test("five thousand exchanges are judged in seconds", { timeout: 30_000 }, async () => {
  const body = { totalDebt: 1, currency: "GEL", invoices: [], extra: 1 };
  const text = JSON.stringify(entry({ url: `${INEX}/detail?roomNumber=1`, body }));
  const file = written(`{"log":{"entries":[${Array.from({ length: 5_000 }, () => text).join(",")}]}}`);
  const { out } = await verifyCli(file, "--provider", "inex");
  expect(out).toContain("   5000× 200 body: extra is not documented\n");
  rmSync(file);
});

test("so are very many names in one object", { timeout: 60_000 }, async () => {
  const letters = (index: number) => [...String(index)].map((digit) => `${"bcdfghjklm"[Number(digit)]}a`).join("");
  const body = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`x${letters(index)}`, 1]));
  const file = written(har(entry({ url: `${INEX}/detail?roomNumber=1`, body })));
  const begun = performance.now();
  const { out } = await verifyCli(file, "--provider", "inex");
  expect(out).toContain("has 60000 names that are not documented");
  // Copying the list for each of them takes twice as long.
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test("what it is judged by is small, and no client, stub or sandbox loads it", () => {
  for (const provider of ["inex", "payofin", "activeplatform"]) {
    expect(readFileSync(join(ROOT, "generated", provider, "contract.ts")).length).toBeLessThan(20_000);
  }
  const into = importsOf(["src"]).filter(({ to }) => /^src\/verify\/|\/contract\.js$/.test(to));
  expect(into.length).toBeGreaterThan(5);
  expect(into.filter(({ from }) => !/^src\/(?:verify|cli)\//.test(from))).toEqual([]);
});
