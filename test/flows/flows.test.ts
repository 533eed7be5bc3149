// The flows of openapi/<provider>/flows.arazzo.yaml, run by redocly respect.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { flowsOf } from "../../scripts/flows/document.js";
import { type Outcome, runAgainst, runInSandbox } from "../../scripts/flows/run.js";
import { type AskedTarget, targetOf } from "../../scripts/flows/target.js";
import { flowsPath, providers, ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "../helpers/tsx.js";

test.concurrent.each(providers())("the flows of %s hold in the sandbox, and pay once", async (provider) => {
  const { passed, lines } = await runInSandbox(provider);
  expect(lines.filter((line) => line.includes("FAIL"))).toEqual([]);
  expect(passed).toBe(true);
  expect(lines.at(-1)).toBe("  the ledger has 1 payment");
});

test("every provider has a flow", () => {
  const without = providers().filter((provider) => flowsOf(provider).every(({ steps }) => steps.length === 0));
  expect(without).toEqual([]);
});

/** Inex's flows with a mistake in them, run in the sandbox. */
async function withMistake(from: string, to: string): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), "payspec-flows-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(ROOT, "openapi/inex"), join(root, "openapi/inex"), { recursive: true });
  const text = readFileSync(join(root, flowsPath("inex")), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, flowsPath("inex")), text.replaceAll(from, to));
  return runInSandbox("inex", root);
}

test.concurrent.each([
  [
    "a value that does not come",
    "$response.body#/data/transactionId == $steps.pay.outputs.transactionId",
    "$response.body#/data/transactionId > $steps.pay.outputs.transactionId",
    [
      "  FAIL  replay: payDebt, 200",
      "        POST /inex/integrators/payments/debts/pay",
      "        expected  $response.body#/data/transactionId > $steps.pay.outputs.transactionId",
      "        came      $response.body#/data/transactionId is 123456; $steps.pay.outputs.transactionId is 123456",
    ],
  ],
  [
    "an operation that is not there",
    "operationId: payDebt\n",
    "operationId: payDebts\n",
    [
      "  FAIL  pay: payDebts, no answer",
      "        Unknown operationId payDebts. No openapi source description defines it.",
      "  --    checkAfter: not run",
    ],
  ],
])("%s is told with its step", async (_, from, to, told) => {
  const { passed, lines } = await withMistake(from, to);
  expect(passed).toBe(false);
  expect(lines.join("\n")).toContain(told.join("\n"));
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/v1`);
}

describe("against a server", () => {
  const TOKEN = "tok-5a1e77f0c3";
  const INPUTS = { roomNumber: "IG00001", paymentId: "P-1" };
  const target = (baseUrl: URL) => ({ provider: "inex", baseUrl, credentials: { token: TOKEN }, inputs: INPUTS });

  test("the command sends the credential in its header and shows it nowhere, not even where a server repeats it", async () => {
    const seen: IncomingMessage[] = [];
    const baseUrl = await serve((request, response) => {
      seen.push(request);
      const debts = { totalDebt: request.headers.authorization, currency: "GEL", invoices: [] };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(debts));
    });
    const { CI: _, ...env } = process.env;
    const args = ["scripts/flows/main.ts", "inex", "--server", baseUrl.href];
    const { stdout, stderr, code } = await new Promise<{ stdout: string; stderr: string; code: unknown }>((resolve) => {
      const options = { cwd: ROOT, env: { ...env, INEX_TOKEN: TOKEN } };
      const child = execFile(process.execPath, [...TSX, ...args], options, (_error, stdout, stderr) => {
        resolve({ stdout, stderr, code: child.exitCode });
      });
    });
    expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ["/v1/integrators/payments/debts/detail?roomNumber=IG00001", `Bearer ${TOKEN}`],
    ]);
    expect(stdout).toContain('$response.body#/totalDebt is "Bearer [redacted]"');
    expect(stdout + stderr).not.toContain(TOKEN);
    expect(code).toBe(1);
  });

  test("a redirect is not followed: neither credential nor payment reaches the other host", async () => {
    const elsewhere: IncomingMessage[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request);
      response.end();
    });
    const baseUrl = await serve((_, response) => {
      response.writeHead(307, { location: other.href }).end();
    });
    const { passed, lines } = await runAgainst(target(baseUrl));
    expect(passed).toBe(false);
    expect(lines.join("\n")).toContain("the server answered 307, which is not followed");
    expect(elsewhere).toEqual([]);
  });
});

describe("what pays is asked for outright", () => {
  const REAL = "https://api.inex.test/v1";
  const inputs = ["roomNumber=IG00001", "paymentId=P-1"];
  const ask = (changes: Partial<AskedTarget>, env: NodeJS.ProcessEnv = { INEX_TOKEN: "tok-5a1e77f0c3" }) =>
    targetOf({ providers: ["inex"], server: REAL, inputs, confirmed: true, ...changes }, env);

  test("whole, it is taken as it is", () => {
    expect(ask({})).toMatchObject({
      baseUrl: new URL(REAL),
      inputs: { roomNumber: "IG00001", paymentId: "P-1" },
      credentials: { token: "tok-5a1e77f0c3" },
    });
  });

  test("on a loopback address the examples of the flow will do", () => {
    const { inputs: taken } = ask({ server: "http://127.0.0.1:4020/inex", inputs: [], confirmed: false });
    expect(taken).toEqual({ roomNumber: "IG00001", paymentId: "INV0001" });
  });

  const env = { PAYOFIN_API_KEY: "a", PAYOFIN_SECRET_KEY: "b" };
  const payofin = { providers: ["payofin"] };
  const refused: readonly (readonly [string, Partial<AskedTarget>, NodeJS.ProcessEnv | undefined, string])[] = [
    ["in CI", {}, { INEX_TOKEN: "t", CI: "true" }, "CI is set: flows never run against a server there"],
    ["two providers", { providers: ["inex", "payofin"] }, undefined, "--server takes one provider"],
    [
      "unconfirmed",
      { confirmed: false },
      undefined,
      "this pays real money at api.inex.test; say so with --yes-this-pays",
    ],
    ["without TLS", { server: "http://api.inex.test" }, undefined, "--server must be https"],
    ["a password in the URL", { server: "https://a:b@api.inex.test" }, undefined, "--server must hold no user name"],
    [
      "an input left out",
      { inputs: ["paymentId=P-1"] },
      undefined,
      "--input roomNumber=… (The room whose debt is paid)",
    ],
    ["an unknown input", { inputs: ["room=1"] }, undefined, "the names are roomNumber, paymentId"],
    [
      "a credential as an input",
      { inputs: ["token=t"] },
      undefined,
      "token is a credential: it comes from the environment",
    ],
    ["no credential", {}, {}, "INEX_TOKEN must be set in the environment"],
    [
      "one of two",
      { ...payofin, inputs: ["invoiceQueryId=1"] },
      { PAYOFIN_API_KEY: "a" },
      "PAYOFIN_SECRET_KEY must be set",
    ],
    [
      "a text for a number",
      { ...payofin, inputs: ["invoiceQueryId=1x"] },
      env,
      "--input invoiceQueryId must be of the type integer",
    ],
    ["beyond a double", { ...payofin, inputs: ["invoiceQueryId=9007199254740993"] }, env, "below 2^53"],
  ];
  test.each(refused)("%s", (_, changes, given, says) => {
    expect(() => ask(changes, given)).toThrow(says);
  });
});
