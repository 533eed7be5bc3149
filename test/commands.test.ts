// Every command explains itself and rejects what it does not know.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { isObject, providers, ROOT } from "../scripts/generate/spec.js";
import { TSX } from "./helpers/tsx.js";

const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const scripts = isObject(manifest) && isObject(manifest.scripts) ? Object.entries(manifest.scripts) : [];
/** The scripts that are ours; vitest and Biome have a `--help` of their own. */
const COMMANDS = scripts.flatMap(([name, line]) => {
  const own = /^node --import tsx\/esm (\S+)(.*)$/.exec(String(line));
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

/** Lines that a terminal of 80 columns breaks in the middle of a word. */
const tooWide = (text: string) => text.split("\n").filter((line) => line.length > 80);

test("there are commands to be tested", () => {
  expect(tooWide(cli.stdout)).toEqual([]);
  expect(COMMANDS.length).toBeGreaterThan(5);
  expect(OWN.length).toBeGreaterThan(0);
  expect(cli).toMatchObject({ status: 0, stderr: "" });
});

const { argv } = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

let loads = 0;

/** In this process: one of its own for each would take longer than all that they say. */
async function outputOf(script: string, ...args: readonly string[]) {
  const out = vi.spyOn(console, "log").mockReset().mockReturnValue();
  const complain = vi.spyOn(console, "error").mockReset().mockReturnValue();
  process.argv = [...argv.slice(0, 1), script, ...args];
  loads += 1;
  // Each time anew, for a file runs its command when it is loaded.
  await import(`${join(ROOT, script)}?${loads}`);
  return { code: process.exitCode, out: out.mock.calls.flat(), err: complain.mock.calls.flat() };
}

test.each([...COMMANDS, ...OWN])("%s explains itself", async (_, script, args) => {
  const help = [expect.stringMatching(/^Usage: (?:npm|payspec) /)];
  const output = await outputOf(script, ...args, "--help");
  expect(output).toEqual({ code: undefined, out: help, err: [] });
  expect(tooWide(String(output.out))).toEqual([]);
});

test.each([...COMMANDS, ...OWN])("%s rejects an unknown option in one line", async (_, script, args) => {
  const line = [
    expect.stringMatching(
      /^[\w:-]+: (?:unknown option "--no-such-option"; expected (?:one of --.*, )?--help|--no-such-option has no value .*)$/,
    ),
  ];
  expect(await outputOf(script, ...args, "--no-such-option")).toEqual({ code: 2, out: [], err: line });
});

/** The last port that leaves one to each mock. */
const LAST_PORT = 65_536 - providers().length;

test.each([
  [["scripts/mock/main.ts", "--port", String(LAST_PORT + 1)], /^mock: --port must be a whole number/],
  [["scripts/mock/main.ts", "--port", "abc"], /^mock: --port must be a whole number/],
  [["scripts/mock/main.ts", "--prot", "4010"], /^mock: .*--prot/],
  [["scripts/mock/main.ts", "4010"], /^mock: .*4010/],
  [["src/cli.ts", "serve"], /^payspec: unknown command "serve"; expected one of sandbox, /],
  [["src/cli.ts", "--serve"], /^payspec: unknown option "--serve"; expected one of --help, --version/],
])("%j is rejected in one line", async ([script = "", ...args], says) => {
  expect(await outputOf(script, ...args)).toEqual({ code: 2, out: [], err: [expect.stringMatching(says)] });
});

test("npm run mock names a port that is taken, and what to do", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    const first = Math.min(port, LAST_PORT);
    const line = expect.stringMatching(new RegExp(`^mock: port ${port} of 127.0.0.1 is taken; .*--port`));
    expect(await outputOf("scripts/mock/main.ts", "--port", String(first))).toEqual({ code: 1, out: [], err: [line] });
  } finally {
    server.close();
  }
});

test("payspec alone prints its help, and --version the version", async () => {
  const help = await outputOf("src/cli.ts", "--help");
  expect(help).toEqual({ code: undefined, out: [expect.stringContaining("Usage: payspec <command>")], err: [] });
  expect(await outputOf("src/cli.ts")).toEqual(help);
  const { version } = isObject(manifest) ? manifest : {};
  expect(await outputOf("src/cli.ts", "--version")).toEqual({ code: undefined, out: [version], err: [] });
});

test("the sandbox's options are named", async () => {
  const { out } = await outputOf("src/cli.ts", "sandbox", "-h");
  expect(out).toEqual([expect.stringMatching(/--port N[\s\S]*--host H[\s\S]*--seed FILE/)]);
});

test.each([...COMMANDS.slice(0, 1), ...OWN.slice(0, 1)])(
  "as a process, %s rejects an unknown option",
  (_, script, args) => {
    const wrong = run(script, ...args, "--no-such-option");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/^[\w:-]+: unknown option "--no-such-option"; expected .*--help\n$/);
  },
);

test("an unknown command is rejected by name", () => {
  expect(run("src/cli.ts", "sandbx")).toEqual({
    status: 2,
    stdout: "",
    stderr: 'payspec: unknown command "sandbx"; expected one of sandbox, docs, verify, call\n',
  });
});
