// `payspec/testing` as a test run uses it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { at } from "../../scripts/lint/redocly.js";
import { NotFoundError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { startMocks, startSandbox } from "../../src/testing/index.js";
import { startPrism } from "../../src/testing/prism.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

test("the mocks answer all three clients, and with what is preferred", async () => {
  const mocks = await startMocks();
  open.push(mocks);
  const inex = createInexClient({ baseUrl: mocks.inex, token: "t" });
  expect(await inex.checkDebts({ roomNumber: "IG00001" })).toMatchObject({ totalDebt: { amount: "15.00" } });
  const payofin = createPayofinClient({ baseUrl: mocks.payofin, apiKey: "a", secretKey: "s" });
  expect(await payofin.collectInvoice({ invoiceQueryId: "615209" })).toHaveProperty("invoicePaymentId");
  const active = createActivePlatformClient({ baseUrl: mocks.activeplatform, apiToken: "t" });
  const request = { resellerId: "1", documentId: "2005258", paymentMethodId: "2" };
  expect(await active.completePayment(request)).toHaveProperty("status");

  const missing = createInexClient({ baseUrl: mocks.inex, token: "t", fetch: mocks.prefer({ code: 404 }) });
  await expect(missing.checkDebts({ roomNumber: "IG00001" })).rejects.toThrow(NotFoundError);
  const fetch = mocks.prefer({ code: 200, example: "no-debts" });
  const none = createInexClient({ baseUrl: mocks.inex, token: "t", fetch });
  expect(await none.checkDebts({ roomNumber: "IG00001" })).toMatchObject({ invoices: [] });
});

test("an answer that no document has is told, instead of passing for the provider's 404", async () => {
  const mocks = await startMocks();
  open.push(mocks);
  const url = `${mocks.inex}/integrators/payments/debts/detail?roomNumber=IG00001`;
  const headers = { authorization: "Bearer t" };
  await expect(mocks.prefer({ example: "no-such" })(url, { headers })).rejects.toThrow("Prefer: example=no-such");
  expect(() => mocks.prefer({ code: 42 })).toThrow(TypeError);
  expect(() => mocks.prefer({ example: "a, code=500" })).toThrow(TypeError);
  expect((await mocks.prefer({})(new Request(url, { headers }))).status).toBe(200);
  await mocks.close();
  await mocks.close();
  await expect(fetch(url, { headers })).rejects.toThrow();
});

test("a mock validates keywords that only JSON Schema 2020-12 has, though the document names no dialect", async () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-dialect-"));
  const path = join(folder, "openapi.json");
  const pair = { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false };
  const content = { "application/json": { schema: { type: "object", properties: { pair } } } };
  const responses = { "204": { description: "Taken" } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pairs", version: "1.0.0" },
    paths: { "/pairs": { post: { requestBody: { required: true, content }, responses } } },
  };
  writeFileSync(path, JSON.stringify(document));
  const mocks = await startPrism({ pairs: path });
  open.push(mocks, { close: async () => rmSync(folder, { recursive: true }) });
  const post = async (body: unknown): Promise<number> => {
    const headers = { "content-type": "application/json" };
    return (await fetch(`${mocks.url("pairs")}/pairs`, { method: "POST", headers, body: JSON.stringify(body) })).status;
  };
  expect(await post({ pair: ["a", 1] })).toBe(204);
  expect(await post({ pair: [1, "a"] })).toBe(422);
  expect(await post({ pair: ["a", 1, 2] })).toBe(422);
});

const PRISM = ["@stoplight/prism-cli", "@stoplight/prism-core", "@stoplight/prism-http-server"];

/** What `startMocks` says in an installed package beside Prism packages of these versions. */
function messageBeside(versions: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-peers-"));
  try {
    for (const [name, version] of Object.entries(versions)) {
      mkdirSync(join(folder, "node_modules", name), { recursive: true });
      writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify({ name, version }));
    }
    writeFileSync(join(folder, "package.json"), readFileSync(join(ROOT, "package.json")));
    for (const part of ["src", "generated", "openapi"]) symlinkSync(join(ROOT, part), join(folder, part), "dir");
    const entry = join(folder, "src/testing/index.ts");
    const program = `
      const { startMocks, startSandbox } = await import(${JSON.stringify(entry)});
      await (await startSandbox()).close();
      await startMocks().catch((error) => console.log(error.message));`;
    // Links are kept as they are, so that what is looked up is looked up in the folder.
    const argv = [
      "--preserve-symlinks",
      "--import",
      import.meta.resolve("tsx"),
      "--input-type=module",
      "--eval",
      program,
    ];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a Prism that is missing, too old or too new is named with the range and what to install", () => {
  const install =
    "Install it: npm install --save-dev @stoplight/prism-cli@5.14.2 @stoplight/prism-core@5.8.0 @stoplight/prism-http-server@5.12.2 (";
  expect(messageBeside({})).toMatch(/^startMocks needs Prism: @stoplight\/prism-cli >=5\.14\.2 <6 \(found none\), /);
  const mixed = {
    "@stoplight/prism-cli": "5.9.0",
    "@stoplight/prism-core": "5.16.0",
    "@stoplight/prism-http-server": "6.0.0",
  };
  const message = messageBeside(mixed);
  expect(message).toContain(
    "startMocks needs Prism: @stoplight/prism-cli >=5.14.2 <6 (found 5.9.0), @stoplight/prism-http-server >=5.12.2 <6 (found 6.0.0). ",
  );
  expect(message).toContain(install);
});

test("the oldest Prism that a peer range allows is the one that is tested here", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const name of PRISM) {
    expect(String(at(manifest, "peerDependencies", name))).toBe(
      `>=${String(at(manifest, "devDependencies", name))} <6`,
    );
  }
});

test("the sandbox remembers, fails on its socket, and what it knows is the truth", async () => {
  const running = await startSandbox();
  open.push(running);
  const inex = createInexClient({ baseUrl: `${running.url}/inex`, token: "t" });
  running.sandbox.inject({ operation: "payDebt", kind: "drop-after-commit" });
  const paid = await inex.payDebt({ roomNumber: "IG00001", paymentId: "INV0001" });
  expect(paid).toHaveProperty("transactionId");
  expect(running.sandbox.effects).toMatchObject([{ operation: "payDebt", key: "INV0001" }]);

  const payofin = createPayofinClient({ baseUrl: `${running.url}/payofin`, apiKey: "a", secretKey: "s" });
  running.sandbox.inject({ operation: "collectInvoice", kind: "truncate" });
  const lost = payofin.collectInvoice({ invoiceQueryId: "615209" });
  await expect(lost).rejects.toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(running.sandbox.effects).toHaveLength(2);
});

test("every kind of fault is what it says, through a client and a socket", async () => {
  const running = await startSandbox();
  open.push(running);
  const options = {
    baseUrl: `${running.url}/payofin`,
    apiKey: "a",
    secretKey: "s",
    attemptTimeoutMs: 300,
    maxRetries: 0,
  };
  const payofin = createPayofinClient(options);
  const cases = [
    // On a socket that listens, a refusal is a reset: what it proves to a client is less.
    ["refuse-connection", "ConnectionError", "unknown", 0],
    ["drop-before-commit", "ConnectionError", "unknown", 0],
    ["drop-after-commit", "ConnectionError", "unknown", 1],
    ["truncate", "ConnectionError", "unknown", 1],
    ["hang", "TimeoutError", "unknown", 1],
    ["malformed", "ContractError", "unknown", 1],
    ["server-error-before-commit", "ServerError", "unknown", 0],
    ["server-error-after-commit", "ServerError", "unknown", 1],
    ["rate-limit", "RateLimitError", "failed", 0],
  ] as const;
  for (const [kind, name, outcome, effects] of cases) {
    running.sandbox.reset();
    running.sandbox.inject({ operation: "collectInvoice", kind });
    const error: unknown = await payofin.collectInvoice({ invoiceQueryId: "615209" }).catch((thrown) => thrown);
    expect(error, kind).toMatchObject({ name, outcome });
    expect(running.sandbox.effects, kind).toHaveLength(effects);
  }
});

test("a seed, a port, and their mistakes", async () => {
  const seed = { payofin: { balance: "7.50", firstPaymentId: 1, invoices: [] } };
  const running = await startSandbox({ seed });
  open.push(running);
  expect(await (await fetch(`${running.url}/_sandbox`)).text()).toContain("7.50");
  const port = Number(new URL(running.url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await expect(startSandbox({ seed: { payofin: {} } })).rejects.toThrow(/^seed\.payofin\./);
  await running.close();
  const again = await startSandbox({ port });
  open.push(again);
  expect(again.url).toBe(running.url);
});
