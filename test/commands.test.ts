// Every command explains itself, and refuses what it does not know, whoever added it.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject, ROOT } from "../scripts/generate/spec.js";
import { TSX } from "./helpers/tsx.js";

const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const scripts = isObject(manifest) && isObject(manifest.scripts) ? Object.entries(manifest.scripts) : [];
/** All start at once, and a machine may have other work. */
const TIMEOUT_MS = 120_000;
/** The scripts that are ours; vitest and Biome have a `--help` of their own. */
const COMMANDS = scripts.flatMap(([name, line]) => {
  const own = /^tsx (\S+)(.*)$/.exec(String(line));
  return own === null ? [] : [[name, own[1] ?? "", (own[2] ?? "").trim().split(" ").filter(Boolean)] as const];
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...TSX, join(ROOT, script), ...args], (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

const cli = await run("src/cli.ts", "--help");
const OWN = [...cli.stdout.matchAll(/^ {2}(\w[\w-]*) {2,}/gm)].map(
  ([, name = ""]) => [`payspec ${name}`, "src/cli.ts", [name]] as const,
);

test("there are commands to be tested", () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
  expect(OWN.length).toBeGreaterThan(0);
  expect(cli).toMatchObject({ code: 0, stderr: "" });
});

test.concurrent.each([...COMMANDS, ...OWN])("%s explains itself", { timeout: TIMEOUT_MS }, async (_, script, args) => {
  const help = await run(script, ...args, "--help");
  expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^Usage: (?:npm|payspec) /) });
});

test("every command is run by the same few lines, which refuse what it does not know", () => {
  const files = [...COMMANDS.map(([, script]) => script), ...OWN.map(([, , [name]]) => `src/cli/${name}.ts`)];
  for (const file of files.filter((path) => path !== "src/cli.ts")) {
    expect(readFileSync(join(ROOT, file), "utf8"), file).toMatch(/^(?:await| {2}return) runCommand\(/m);
  }
});

test.concurrent.each([...COMMANDS.slice(0, 1), ...OWN.slice(0, 1)])(
  "%s refuses what it does not know",
  { timeout: TIMEOUT_MS },
  async (_, script, args) => {
    const wrong = await run(script, ...args, "--no-such-option");
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/^[\w:-]+: .*--no-such-option.*--help shows.*\n$/);
  },
);

test("a command that is not there is refused by name", async () => {
  const { code, stderr } = await run("src/cli.ts", "sandbx");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'payspec: "sandbx" is no command; there are sandbox, verify, docs\n',
  });
});
