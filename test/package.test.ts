// The package as its users get it: packed, installed into a project of theirs, compiled and run.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../scripts/generate/spec.js";

const home = mkdtempSync(join(tmpdir(), "payspec-user-"));
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const node = (...args: string[]): string => spawnSync(process.execPath, args, { cwd: home, encoding: "utf8" }).stdout;

beforeAll(() => {
  npm(ROOT, "pack", "--pack-destination", home);
  const [tarball = ""] = readdirSync(home).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  npm(home, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const USE = `
import { money, toMinorUnits, PayspecError, ContractError } from "payspec";
import { createInexClient } from "payspec/inex";
import { createPayofinClient } from "payspec/payofin";
import { createActivePlatformClient } from "payspec/activeplatform";
import { createInexServer } from "payspec/inex/server";
import { createPayofinServer } from "payspec/payofin/server";
import { createActivePlatformServer } from "payspec/activeplatform/server";
import { createSandbox } from "payspec/sandbox";
import { startSandbox } from "payspec/testing";

const answer = (body) => async () => new Response(body, { headers: { "content-type": "application/json" } });
const inex = createInexClient({ baseUrl: "https://inex.test", token: "t", fetch: answer('{"data":{"transactionId":12345678901234567890}}') });
console.log((await inex.payDebt({ roomNumber: "IG00001", paymentId: "1" })).transactionId);
createPayofinClient({ baseUrl: "https://payofin.test", apiKey: "a", secretKey: "b" });
createActivePlatformClient({ baseUrl: "https://ap.test", apiToken: "t" });
console.log(toMinorUnits(money("15.00", "GEL")));
const error = await inex.checkDebts({ roomNumber: "IG00001" }).catch((error) => error);
console.log(error instanceof PayspecError, error instanceof ContractError, error.outcome);
for (const create of [createInexServer, createPayofinServer, createActivePlatformServer]) create({});
const sandbox = createSandbox();
const { url, close } = await startSandbox();
console.log(sandbox.effects.length, (await fetch(url + "/_sandbox/effects")).status);
await close();
`;

test("JavaScript imports every entry and runs", () => {
  writeFileSync(join(home, "use.mjs"), USE);
  expect(node("use.mjs")).toBe("12345678901234567890\n1500n\ntrue true failed\n0 200\n");
});

const TYPED = `
import type { ClientOptions, Money, Outcome } from "payspec";
import { createInexClient, type Debts, type DebtFilter, type ServiceType } from "payspec/inex";
import { createPayofinClient, type InvoiceCollection } from "payspec/payofin";
import { createActivePlatformClient, type Payment } from "payspec/activeplatform";

const base = { baseUrl: "https://api.test" } satisfies ClientOptions;
const filter: DebtFilter = { roomNumber: "IG00001" };
const debts: Debts = await createInexClient({ ...base, token: () => "t" }).checkDebts(filter);
const total: Money = debts.totalDebt;
const type: ServiceType | undefined = debts.invoices[0]?.serviceType;
const collected: InvoiceCollection = await createPayofinClient({ ...base, apiKey: "a", secretKey: async () => "b" }).collectInvoice({ invoiceQueryId: "1" });
const payment: Payment = await createActivePlatformClient({ ...base, apiToken: "t" }).completePayment({ resellerId: 1, documentId: "1", paymentMethodId: 2 });
const { data, error } = await createInexClient({ ...base, token: "t" }).raw.GET("/integrators/payments/debts/detail", { params: { query: filter } });
if (data !== undefined && !("data" in data)) data.totalDebt;
if (error !== undefined) error.message.toUpperCase();
// @ts-expect-error a payment names whose debt it pays
createInexClient({ ...base, token: "t" }).payDebt({ paymentId: "1" });
// @ts-expect-error credentials have no default
createPayofinClient({ ...base, apiKey: "a" });
// @ts-expect-error nobody pays the wrong environment by accident
createActivePlatformClient({ apiToken: "t" });
const outcome: Outcome = "unknown";
export { total, type, collected, payment, outcome };
`;

test.each(["nodenext", "bundler"])("TypeScript compiles against its types, strictly and whole: %s", (resolution) => {
  writeFileSync(join(home, "typed.mts"), TYPED);
  const module = resolution === "bundler" ? "esnext" : "nodenext";
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"];
  const target = ["--target", "es2022", "--lib", "es2023,dom,dom.iterable"];
  const run = (): string =>
    node(
      tsc,
      ...flags,
      "--skipLibCheck",
      "false",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      ...target,
      "typed.mts",
    );
  expect(run()).toBe("");
});

test("the README's vitest example passes", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const tests = examples.filter((code) => code.includes('from "vitest"'));
  expect(tests).toHaveLength(1);
  for (const code of tests) writeFileSync(join(home, "example.test.ts"), code);
  symlinkSync(join(ROOT, "node_modules/vitest"), join(home, "node_modules/vitest"));
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, "run", "--root", home], {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Tests +1 passed/);
});

test("payspec docs serves what the package ships, says when its port is taken, and ends when it is told to", async () => {
  const cli = join(home, "node_modules/payspec/dist/src/cli.js");
  const child = spawn(process.execPath, [cli, "docs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const [printed] = await once(child.stdout, "data");
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(printed)) ?? [];
  const pages = ["/", "/style.css", "/redoc.js", "/shared.html", "/inex/", "/payofin/reference.html"];
  const answers = await Promise.all(pages.map((path) => fetch(url + path)));
  expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 200));

  const { port } = new URL(url);
  const second = spawnSync(process.execPath, [cli, "docs", "--port", port], { encoding: "utf8" });
  expect(second).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^payspec: port \d+ .* is taken;.*\n$/),
  });
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

test("the package holds what users need and nothing of the workshop", () => {
  const files = readdirSync(join(home, "node_modules/payspec"));
  expect(files.sort()).toEqual(
    ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "dist", "docs", "openapi", "package.json"].sort(),
  );
});
