// `npm start` and `npm run mock`, run as people run them.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { loadSpec, operationsOf, providers, ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "../helpers/tsx.js";

const ESCAPE = "\u001b";
const TIMEOUT_MS = 30_000;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

interface Run {
  readonly child: ChildProcess;
  readonly text: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
}

function run(script: string, ...args: readonly string[]): Run {
  const child = spawn(process.execPath, [...TSX, `scripts/${script}`, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const text = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    text.stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    text.stderr += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, text, ended };
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server on TCP has a port");
  return address.port;
}

/** The first of as many ports in a row as there are mocks, and nobody has one. */
async function freePorts(): Promise<number> {
  const held = await listen(0);
  const first = portOf(held);
  const others = await Promise.allSettled(
    providers()
      .slice(1)
      .map((_, index) => listen(first + 1 + index)),
  );
  const open = [held, ...others.flatMap((other) => (other.status === "fulfilled" ? [other.value] : []))];
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
  return open.length === providers().length ? first : freePorts();
}

/** What the tour shows of one call. */
function visitOf(stdout: string, title: string): string {
  return stdout.split("\n\n").find((part) => part.startsWith(title)) ?? "";
}

test(
  "npm start walks all operations, shows wire form and value, and ends by itself",
  async () => {
    const { text, ended } = run("start/main.ts");
    expect(await ended, text.stderr).toBe(0);
    const { stdout } = text;
    for (const provider of providers()) {
      for (const { operation } of operationsOf(loadSpec(provider))) {
        expect(stdout).toContain(`\n${provider}.${operation.operationId}\n`);
      }
    }
    for (const shown of [
      "GET  /integrators/payments/debts/detail?roomNumber=IG00001 → 200",
      "1500 → 15.00 GEL",
      "Transportation → transportation",
      '123456 → "123456"',
      "0.50 → 0.50 TRY",
      "10.05.2022 15:41:49 → 2022-05-10T15:41:49+03:00",
      '"123.45" → 123.45 USD',
      "2023-10-26T16:37:31.534421+0300 →\n                     2023-10-26T16:37:31.534421+03:00",
      '478 → "478"',
    ]) {
      expect(stdout).toContain(shown);
    }
    expect(visitOf(stdout, "inex.payDebt, rejected")).toMatch(
      / → 404\n[\s\S]*NotFoundError\n {2}message {2}Requested customer not[\s\S]*ledger {3}nothing new$/,
    );
    expect(visitOf(stdout, "payofin.collectInvoice, rejected")).toMatch(
      / → 200\n[\s\S]*RejectedError\n[\s\S]*code {5}-10\n {2}outcome {2}failed[\s\S]*ledger {3}nothing new$/,
    );
    expect(visitOf(stdout, "activeplatform.completePayment, rejected")).toMatch(/ → 422\n[\s\S]*RejectedError\n/);

    const again = visitOf(stdout, "inex.payDebt, once more");
    expect(again).toMatch(/transactionId {2}123456 → "123456"\n {2}ledger {3}nothing new$/);
    const keyed = visitOf(stdout, "inex.payDebt, paid, but the response is lost");
    expect(keyed).toMatch(/ → connection lost\n[\s\S]* → 200\n[\s\S]*transactionId {2}123457/);
    expect(keyed.match(/ledger/g)).toHaveLength(1);
    expect(keyed).toMatch(/ledger {3}\+ 10\.00 GEL for IG00002, under INV0002$/);
    const keyless = visitOf(stdout, "payofin.collectInvoice, collected, but the response is lost");
    expect(keyless.match(/POST/g)).toHaveLength(1);
    expect(keyless).toMatch(
      / → connection lost\n[\s\S]*outcome {2}unknown\n {2}advice {3}The invoice may be collected/,
    );
    expect(keyless).toMatch(/ledger {3}\+ 250\.75 TRY for 615210$/);
    expect(stdout).toMatch(/\d+ payments, none twice, in [0-9.]+ s\n/);

    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain("nothing →");
    expect(text.stderr).toBe("");
  },
  TIMEOUT_MS,
);

test(
  "npm run mock responds on its ports and ends cleanly on SIGTERM",
  async () => {
    const first = await freePorts();
    const { child, text, ended } = run("mock/main.ts", "--port", String(first));
    await expect.poll(() => text.stdout, { timeout: TIMEOUT_MS }).toContain("Ctrl+C");
    expect(text.stdout).not.toContain(ESCAPE);

    const commands = [...text.stdout.matchAll(/^ {2}curl '([^']+)'(?:.*\\\n)*.*/gm)];
    expect(commands).toHaveLength(providers().flatMap((name) => operationsOf(loadSpec(name))).length);
    const ports = await Promise.all(
      commands.map(async ([command, url = ""]) => {
        const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [
          name,
          value,
        ]);
        const body = /-d '(.+)'/.exec(command)?.[1];
        const method = /-X (\w+)/.exec(command)?.[1] ?? "GET";
        const init = { method, headers: Object.fromEntries(headers), ...(body === undefined ? {} : { body }) };
        const response = await fetch(url, init);
        expect(response.status, command).toBe(200);
        expect(response.headers.get("sl-violations")).toBeNull();
        return Number(new URL(url).port);
      }),
    );
    expect(new Set(ports)).toEqual(new Set(providers().map((_, index) => first + index)));

    child.kill("SIGTERM");
    expect(await ended, text.stderr).toBe(0);
  },
  TIMEOUT_MS,
);
