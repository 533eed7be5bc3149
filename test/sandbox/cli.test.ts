// `payspec` as a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { at } from "../../scripts/lint/redocly.js";
import { run as sandboxCommand } from "../../src/cli/sandbox-command.js";

const home = mkdtempSync(join(tmpdir(), "payspec-cli-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

function start(...args: readonly string[]) {
  const argv = ["--import", import.meta.resolve("tsx/esm"), join(ROOT, "src/cli.ts"), ...args];
  const child = spawn(process.execPath, argv, { cwd: home, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const seen = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    seen.out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    seen.err += String(chunk);
  });
  const exit = once(child, "close").then(([code]): unknown => code);
  return { child, seen, exit };
}

async function urlOf(seen: { readonly out: string }): Promise<string> {
  const found = (): string | undefined => /(http:\S+:[0-9]+)\n[\s\S]*Ctrl\+C/.exec(seen.out)?.[1];
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return found() ?? "";
}

test.each(["SIGINT", "SIGTERM"] as const)("serves, logs each call, and ends with 0 on %s", async (signal) => {
  const { child, seen, exit } = start("sandbox", "--port", "0");
  const url = await urlOf(seen);
  for (const name of ["inex", "payofin", "activeplatform", "_sandbox"]) expect(seen.out).toContain(`${url}/${name}\n`);
  const headers = { authorization: "Bearer secret-token" };
  const answered = await fetch(`${url}/inex/integrators/payments/debts/detail?roomNumber=IG00001`, { headers });
  expect(answered.status).toBe(200);
  const fault = JSON.stringify({ operation: "checkDebts", kind: "drop-before-commit" });
  const json = { "content-type": "application/json" };
  await fetch(`${url}/_sandbox/faults`, { method: "POST", headers: json, body: fault });
  await expect(fetch(answered.url, { headers })).rejects.toThrow();
  await fetch(`${url}/_sandbox/faults`, { method: "POST", headers: json, body: fault.replace(/drop[a-z-]+/, "hang") });
  const hanging = fetch(answered.url, { headers }).catch(() => "gone");
  const waiting = async () => at(await (await fetch(`${url}/_sandbox`)).json(), "faults");
  await expect.poll(waiting).toEqual([]);
  child.kill(signal);
  expect(await hanging).toBe("gone");
  expect(await exit).toBe(0);
  expect(seen.out).toMatch(/^GET {2}\/inex\/integrators\/payments\/debts\/detail {2}200 {2}[0-9]+ ms$/m);
  expect(seen.out).toMatch(/^POST \/_sandbox\/faults {2}200 {2}[0-9]+ ms$/m);
  expect(seen.out + seen.err).not.toContain("secret-token");
  expect(seen.out).toMatch(/connection dropped/);
  expect(seen.out).not.toContain("roomNumber");
  expect(seen.err).toBe("");
});

// In this process: starting one for each would take longer than all the rest.
test.each([
  [
    ["sandbox", "--prot", "1"],
    /^payspec: unknown option "--prot"; expected one of --port, --host, --allow-host, --seed, --help$/,
  ],
  [["sandbox", "extra"], /^payspec: unexpected argument "extra" \(payspec sandbox --help/],
  [["sandbox", "--port"], /^payspec: --port has no value \(payspec sandbox --help shows the options\)$/],
  [["sandbox", "--port", "--host", "::1"], /^payspec: --port has no value /],
  [["sandbox", "--host="], /^payspec: --host has no value /],
  [["sandbox", "--port", "65536"], /^payspec: --port must be a whole number from 0 to 65535, not "65536"/],
  [["sandbox", "--port", "1e3"], /^payspec: --port must be/],
  [["sandbox", "--seed", "missing.json"], /^payspec: missing\.json cannot be read: there is no such file$/],
  [["sandbox", "--port", "-1"], /^payspec: --port must be a whole number from 0 to 65535, not "-1"$/],
  [["sandbox", "--seed", "broken.json"], /^payspec: broken\.json: the seed is not valid JSON/],
  [["sandbox", "--seed", "list.json"], /^payspec: list\.json: seed must be an object/],
  [["sandbox", "--seed", "unknown.json"], /^payspec: unknown\.json: seed\.inx is unknown; expected one of [a-z]/],
  [["sandbox", "--seed", "wrong.json"], /^payspec: wrong\.json: seed\.payofin\.balance must be /],
])("%j is rejected in one line", async ([, ...args], message) => {
  writeFileSync(join(home, "broken.json"), "{");
  writeFileSync(join(home, "list.json"), "[]");
  writeFileSync(join(home, "unknown.json"), '{"inx": {}}');
  writeFileSync(join(home, "wrong.json"), '{"payofin": {"balance": "1,5", "firstPaymentId": 1, "invoices": []}}');
  expect(await complaint(args)).toEqual({ code: 2, line: expect.stringMatching(message) });
});

test("a taken port is one line, and 1", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const line = expect.stringMatching(new RegExp(`^payspec: port ${port} of 127\\.0\\.0\\.1 is taken; .*$`));
  expect(await complaint(["--port", String(port)])).toEqual({ code: 1, line });
  taken.close();
});

/** The one line of an error and the exit code, with nothing else printed. */
async function complaint(args: readonly string[]) {
  const before = process.cwd();
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  process.chdir(home);
  try {
    await sandboxCommand(args);
    expect(printed.mock.calls).toEqual([]);
    expect(logged.mock.calls).toEqual([[expect.not.stringContaining("\n")]]);
    return { code: process.exitCode, line: logged.mock.calls.flat().join() };
  } finally {
    process.exitCode = undefined;
    process.chdir(before);
    vi.restoreAllMocks();
  }
}

test("a seed replaces what a provider starts from; a host that others reach is warned of", async () => {
  const seed = { payofin: { balance: "7.50", firstPaymentId: 1, invoices: [] } };
  writeFileSync(join(home, "seed.json"), JSON.stringify(seed));
  const { child, seen, exit } = start("sandbox", "--port", "0", "--seed", "seed.json", "--host", "0.0.0.0");
  const url = await urlOf(seen);
  expect(seen.err).toMatch(/^warning: anyone who reaches 0\.0\.0\.0 /);
  expect(JSON.stringify(await (await fetch(`${url}/_sandbox`)).json())).toContain("7.50");
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
});
