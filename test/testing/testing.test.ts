// `payspec/testing` as a test run uses it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { at } from "../../scripts/lint/redocly.js";
import { type ClientEvent, NotFoundError, PayspecError, ServerError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { MockError, startMocks, startSandbox } from "../../src/testing/index.js";
import { preferring } from "../../src/testing/prefer.js";
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

test("a preference that the operation does not document is the mock's own error, never an outcome of a payment", async () => {
  const mocks = await startMocks();
  open.push(mocks);
  const request = { invoiceQueryId: "615209" };
  const asking = (preferred: { code?: number; example?: string }) => {
    const events: string[] = [];
    const fetch = mocks.prefer(preferred);
    const onEvent = ({ type }: ClientEvent) => void events.push(type);
    const payofin = createPayofinClient({ baseUrl: mocks.payofin, apiKey: "a", secretKey: "s", fetch, onEvent });
    return { payofin, events };
  };
  const typo = asking({ code: 200, example: "already-payed" });
  const error: unknown = await typo.payofin.collectInvoice(request).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(MockError);
  expect(error).not.toBeInstanceOf(PayspecError);
  expect(error).not.toHaveProperty("outcome");
  expect(error).toHaveProperty(
    "message",
    expect.stringMatching(
      /^collectInvoice documents no response with code 200 and example "already-payed"; expected one of 200 \(collected, .*already-paid.*\); 401 \(unauthenticated\); .*5XX \(server-error\)$/,
    ),
  );
  // It was asked once, and nothing is reported that did not happen.
  expect(typo.events).toEqual(["attempt"]);
  await expect(asking({ code: 418 }).payofin.collectInvoice(request)).rejects.toThrow(
    /^collectInvoice documents no response with code 418; /,
  );
  const raw = asking({ example: "typo" }).payofin.raw.POST("/invoices/invoicepayment", { body: { invoiceQueryId: 1 } });
  await expect(raw).rejects.toThrow(MockError);
  // Without a code, an example is that of whichever response has it.
  await expect(asking({ example: "server-error" }).payofin.collectInvoice(request)).rejects.toThrow(ServerError);
  await expect(asking({ code: 503 }).payofin.collectInvoice(request)).rejects.toThrow(ServerError);
});

test("what a mock has no response to is its own error, too", async () => {
  const mocks = await startMocks();
  open.push(mocks);
  const url = `${mocks.inex}/integrators/payments/debts/detail?roomNumber=IG00001`;
  const headers = { authorization: "Bearer t" };
  expect(() => mocks.prefer({ code: 42 })).toThrow(TypeError);
  expect(() => mocks.prefer({ example: "a, code=500" })).toThrow(TypeError);
  expect((await mocks.prefer({})(new Request(url, { headers }))).status).toBe(200);
  await expect(mocks.prefer({})(`${mocks.inex}/nowhere`)).rejects.toThrow(/^the mock rejects GET .*\/nowhere: /);
  await expect(mocks.prefer({ code: 200 })(url, { method: "PUT" })).rejects.toThrow(/is no operation of a mock/);
  await expect(mocks.prefer({ code: 200 })("http://127.0.0.1:9/")).rejects.toThrow(/is no operation of a mock/);
  await mocks.close();
  await mocks.close();
  await expect(fetch(url, { headers })).rejects.toThrow();
});

test("an unknown option is named", async () => {
  const misspelled: object = { seeds: {} };
  await expect(startSandbox(misspelled)).rejects.toThrow('unknown option "seeds"; expected one of seed, port');
  expect(() => createSandbox(misspelled)).toThrow('unknown option "seeds"; expected one of seed, now');
});

test("a mock rejects what clients and stubs reject, and nothing else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-dialect-"));
  const path = join(folder, "openapi.json");
  const pair = { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false };
  const scalars = {
    amount: { type: "number", multipleOf: 0.01, minimum: 0 },
    id: { type: "integer", format: "int32", minimum: 1 },
    mail: { type: "string", format: "email" },
    file: { type: "string", format: "byte", maxLength: 4 },
    day: { type: "string", format: "date" },
    გზა: { type: "string", enum: ["მარცხნივ"] },
  };
  const content = { "application/json": { schema: { type: "object", properties: { pair, ...scalars } } } };
  const responses = { "204": { description: "Taken" }, "422": { description: "Rejected" } };
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
  // A format is an annotation but for days, times and UUIDs; as doubles 19.99 is no multiple of 0.01.
  expect(await post({ amount: 19.99, id: 2147483648, mail: "none", file: "@@" })).toBe(204);
  for (const body of [{ amount: -1 }, { id: 0 }, { file: "aaaaa" }, { day: "2026-02-30" }, { გზა: "წინ" }]) {
    expect([body, await post(body)]).toEqual([body, 422]);
  }
});

test("a preferred failure of another media type than the success is given", async () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-types-"));
  const path = join(folder, "openapi.json");
  const as = (type: string, value: unknown) => ({
    description: "It",
    content: { [type]: { examples: { one: { value } } } },
  });
  const responses = {
    "200": as("application/vnd.bills-v2+json", { id: "1" }),
    "404": as("application/problem+json", { title: "No" }),
    "5XX": as("text/plain", "down"),
  };
  const parameters = [{ name: "bill.ü", in: "path", required: true, schema: { type: "string" } }];
  const paths = { "/bills/{bill.ü}": { get: { operationId: "getBill", parameters, responses } } };
  writeFileSync(path, JSON.stringify({ openapi: "3.1.0", info: { title: "Bills", version: "1.0.0" }, paths }));
  const mocks = await startPrism({ bills: path });
  open.push(mocks, { close: async () => rmSync(folder, { recursive: true }) });
  const headers = { accept: "application/vnd.bills-v2+json" };
  for (const code of [200, 404, 503]) {
    const { status } = await preferring(mocks, { code })(`${mocks.url("bills")}/bills/1`, { headers });
    expect(status).toBe(code);
  }
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
      import.meta.resolve("tsx/esm"),
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
    maxRetries: 0,
  };
  const payofin = createPayofinClient(options);
  const impatient = createPayofinClient({ ...options, attemptTimeoutMs: 300 });
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
    const client = kind === "hang" ? impatient : payofin;
    const error: unknown = await client.collectInvoice({ invoiceQueryId: "615209" }).catch((thrown) => thrown);
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
  // @ts-expect-error a seed is whole
  await expect(startSandbox({ seed: { payofin: {} } })).rejects.toThrow(/^seed\.payofin\./);
  await running.close();
  const again = await startSandbox({ port });
  open.push(again);
  expect(again.url).toBe(running.url);
});
