// The calls that the docs offer to copy: the programs compile and run, the commands run, and each pays once.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, test, vi } from "vitest";
import { exampleOf, programs } from "../../scripts/docs/call-examples.js";
import { loadSpec, operationsOf, providers, ROOT } from "../../scripts/generate/spec.js";
import { startSandbox } from "../../src/testing/index.js";

const run = promisify(execFile);
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const home = mkdtempSync(join(tmpdir(), "payspec-calls-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const OPERATIONS = providers().flatMap((provider) => {
  const spec = loadSpec(provider);
  return operationsOf(spec).map((found) => {
    const { operationId, "x-idempotency": idempotency } = found.operation;
    return { name: `${provider}/${operationId}`, provider, spec, found, pays: idempotency.kind === "read" ? 0 : 1 };
  });
});
const WITH_PROGRAM = OPERATIONS.filter(({ name }) => programs().includes(name));

test("no program calls what is not there", () => {
  const names = OPERATIONS.map(({ name }) => name);
  expect(WITH_PROGRAM.length).toBeGreaterThan(0);
  expect(programs().filter((name) => !names.includes(name))).toEqual([]);
});

/** Bundled against the sources in the place of the package. */
async function bundle(name: string): Promise<string> {
  const outfile = join(home, `${name.replace("/", "-")}.mjs`);
  const entries = providers().map((it) => [`payspec/${it}`, join(ROOT, "src/providers", it, "index.ts")]);
  const alias = { ...Object.fromEntries(entries), payspec: join(ROOT, "src/index.ts") };
  const entryPoints = [join(ROOT, "docs/calls", `${name}.ts`)];
  await build({ entryPoints, outfile, alias, bundle: true, format: "esm", platform: "node", logLevel: "silent" });
  return pathToFileURL(outfile).href;
}

test.each(WITH_PROGRAM)("the program of $name runs", async ({ name, provider, pays }) => {
  const { url, sandbox, close } = await startSandbox();
  vi.stubEnv(`${provider.toUpperCase().replaceAll("-", "_")}_URL`, `${url}/${provider}`);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    await import(await bundle(name));
    expect(log.mock.calls.flat().join("\n")).toMatch(/^(?!not |perhaps )\S.*\d/);
    expect(sandbox.effects).toHaveLength(pays);
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
    await close();
  }
});

describe.skipIf(!hasCurl)(`with curl${hasCurl ? "" : " (skipped: there is none on this machine)"}`, () => {
  test.each(OPERATIONS)("the command of $name runs", async ({ spec, found, pays }) => {
    const { url, sandbox, close } = await startSandbox();
    try {
      const { curl } = exampleOf(spec, found, url);
      const { stdout } = await run("sh", [
        "-c",
        `${curl} --silent --show-error --max-time 10 --write-out '\\n%{http_code}'`,
      ]);
      expect(stdout).toMatch(/^\{.*\}\n20\d$/s);
      expect(sandbox.effects).toHaveLength(pays);
    } finally {
      await close();
    }
  });
});
