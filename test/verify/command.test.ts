// `payspec verify` as its users meet it: real recordings, secrets in every place, and files that are no recordings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { providers, ROOT } from "../../scripts/generate/spec.js";
import { PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox, type WireForms } from "../../src/sandbox/index.js";
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
    const isPayspecError = (error: unknown) => expect(error).toBeInstanceOf(PayspecError);
    const forms: readonly WireForms[] = [
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
      await inex.checkDebts({ roomNumber: "nobody" }).catch(isPayspecError);
      const payofin = createPayofinClient({ ...at("payofin"), apiKey: secret, secretKey: secret });
      await payofin.collectInvoice({ invoiceQueryId: "615209" });
      await payofin.collectInvoice({ invoiceQueryId: "615209" }).catch(isPayspecError);
      const platform = createActivePlatformClient({ ...at("activeplatform"), apiToken: secret });
      const payment = { resellerId: 1, documentId: "2005258", paymentMethodId: 2 };
      await platform.completePayment(payment);
      await platform.completePayment(payment).catch(isPayspecError);
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
    for (const [says, line] of lines) expect(flat).toContain(`${says}\n      ${line}\n`);
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

describe("what is compared", () => {
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
      "6 exchanges, 5 matched, 1 difference\n1 not of this provider\n1 without a response\n1 without a recorded body, of which only the rest was compared",
    );
  });

  test("a compressed body that grows without end is not text", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const headers = [
      { name: "content-type", value: "application/json" },
      { name: "content-encoding", value: "gzip" },
    ];
    const content = { size: 1, encoding: "base64", text: bomb.toString("base64") };
    const { code, out } = await verifyCli(written(har(changed({ headers, content }))));
    expect(code).toBe(1);
    expect(out).toContain("200 body: is not text");
  });

  test("--base-url leaves out what is elsewhere, and what is below it is the provider's", async () => {
    const file = written(har(entry(one), entry({ ...one, url: "https://other.test/v2/anything" })));
    const at = async (url: string) => (await verifyCli(file, "--provider", "inex", "--base-url", url)).out;
    expect(await at("https://api-staging.inex.ge/api/v1/")).toContain("2 exchanges, 1 matched, 0 differences");
    expect(await at("https://other.test/v2")).toContain("path: GET /{…} is not documented");
    expect(await verifyCli(file, "--provider", "inex", "--base-url", "https://api-staging.inex.ge/api")).toMatchObject({
      code: 1,
    });
  });
});

describe("wrong usage", () => {
  test.each([
    [["--provider", "inex"], /^payspec: no recording given; usage: payspec verify FILE\.har --provider NAME\n$/],
    [["none.har"], /^payspec: none\.har cannot be read: there is no such file\n$/],
    [[ROOT], /cannot be read: it is a folder\n$/],
    [["/dev/zero"], /^payspec: \/dev\/zero is larger than 256 MiB: record less at once\n$/],
    [
      [sample("inex-differs.har"), "--provider", "../inex"],
      new RegExp(`unknown provider "\\.\\./inex"; expected one of ${providers().join(", ")}\n$`),
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
  ])("%j is rejected in one line", async (args, says) => {
    const { code, out, err } = await verifyCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  test("an empty recording is no proof of anything", async () => {
    expect(await verifyCli(written(har()), "--provider", "inex")).toMatchObject({
      code: 2,
      err: expect.stringContaining("none of the 0 recorded exchanges is one of inex"),
    });
  });
});

test("the generated contract is small", () => {
  for (const provider of ["inex", "payofin", "activeplatform"]) {
    expect(readFileSync(join(ROOT, "generated", provider, "contract.ts")).length).toBeLessThan(20_000);
  }
});
