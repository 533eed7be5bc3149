// Every command explains itself, and refuses what it does not know, whoever added it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { isObject, ROOT } from "../scripts/generate/spec.js";
import { TSX } from "./helpers/tsx.js";

const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const scripts = isObject(manifest) && isObject(manifest.scripts) ? Object.entries(manifest.scripts) : [];
/** The scripts that are ours; vitest and Biome have a `--help` of their own. */
const COMMANDS = scripts.flatMap(([name, line]) => {
  const own = /^tsx (\S+)(.*)$/.exec(String(line));
  return own === null ? [] : [[name, own[1] ?? "", (own[2] ?? "").trim().split(" ").filter(Boolean)] as const];
});

/** As a shell runs it. */
function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...TSX, join(ROOT, script), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const cli = run("src/cli.ts", "--help");
const OWN = [...cli.stdout.matchAll(/^ {2}(\w[\w-]*) {2,}/gm)].map(
  ([, name = ""]) => [`payspec ${name}`, "src/cli.ts", [name]] as const,
);

test("there are commands to be tested", () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
  expect(OWN.length).toBeGreaterThan(0);
  expect(cli).toMatchObject({ status: 0, stderr: "" });
});

const { argv } = process;
afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

/** In this process: nineteen of their own would take longer than all that they say. */
test.each([...COMMANDS, ...OWN])("%s explains itself", async (name, script, args) => {
  const out = vi.spyOn(console, "log").mockReturnValue();
  const complain = vi.spyOn(console, "error").mockReturnValue();
  process.argv = [...argv.slice(0, 1), script, ...args, "--help"];
  // Each anew, for those of `payspec` share a file.
  await import(`${join(ROOT, script)}?${name}`);
  expect(out.mock.calls).toEqual([[expect.stringMatching(/^Usage: (?:npm|payspec) /)]]);
  expect(complain).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});

test("every command is run by the same few lines, which refuse what it does not know", () => {
  const files = [...COMMANDS.map(([, script]) => script), ...OWN.map(([, , [name]]) => `src/cli/${name}.ts`)];
  for (const file of files.filter((path) => path !== "src/cli.ts")) {
    expect(readFileSync(join(ROOT, file), "utf8"), file).toMatch(/^(?:await| {2}return) runCommand\(/m);
  }
});

test.each([...COMMANDS.slice(0, 1), ...OWN.slice(0, 1)])("%s refuses what it does not know", (_, script, args) => {
  const wrong = run(script, ...args, "--no-such-option");
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/^[\w:-]+: .*--no-such-option.*--help shows.*\n$/);
});

test("a command that is not there is refused by name", () => {
  expect(run("src/cli.ts", "sandbx")).toEqual({
    status: 2,
    stdout: "",
    stderr: 'payspec: "sandbx" is no command; there are sandbox, verify, docs\n',
  });
});
