import { CommandError, messageOf, runCommand } from "../../src/cli/command.js";
import { runProgram } from "../lib/program.js";
import { looseQuirks, unhandledQuirks } from "./quirks.js";
import { missedVersions, Skipped } from "./versions.js";

interface Step {
  /** For the command line: `npm run check -- specs imports` runs these two. */
  readonly id: string;
  readonly name: string;
  /** @returns what is wrong, a line each; nothing where all is well */
  readonly run: () => Promise<readonly string[]>;
}

const STEPS: readonly Step[] = [
  { id: "specs", name: "specs are clean, generated/ is what they generate", run: checkGenerated },
  { id: "quirks", name: "every quirk has its test and its place in the source", run: checkQuirks },
  { id: "layers", name: "imports keep to their layers", run: checkLayers },
  { id: "versions", name: "versions say what changed since the last release", run: () => missedVersions() },
  { id: "types", name: "TypeScript", run: () => command("typescript-7/bin/tsc", "-p", ".", "--pretty", "false") },
  { id: "style", name: "Biome", run: checkStyle },
];

/** A step loads its modules when it runs: --help and the other steps do not wait for them. */
async function checkGenerated(): Promise<readonly string[]> {
  const { differences, generate } = await import("../generate/generated.js");
  const changed = differences(await generate());
  return changed.map((path) => `generated/${path} is not what the spec generates: run \`npm run generate\``);
}

async function checkQuirks(): Promise<readonly string[]> {
  return [...looseQuirks(), ...unhandledQuirks()];
}

async function checkLayers(): Promise<readonly string[]> {
  const config = ["--config", "scripts/check/layers.mjs", "--output-type", "err-long"];
  const lines = await command("dependency-cruiser/bin/dependency-cruise.mjs", ...config, "src", "generated", "scripts");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Biome's summary and the rules around each problem are left out. */
async function checkStyle(): Promise<readonly string[]> {
  const lines = await command("@biomejs/biome/bin/biome", "check", "--reporter=concise", ".");
  const problems = lines
    .filter((line) => /^[×!] \S+:/.test(line))
    .map((line) =>
      line.replace("Formatter would have printed the following content:", "written otherwise than Biome does"),
    );
  return problems.length === 0 ? lines : [...problems, "`npm run format` fixes what can be fixed without thought"];
}

async function command(script: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runProgram(script, args);
  return exitCode === 0 ? [] : `${stdout}${stderr}`.trim().split("\n");
}

async function timed({ name, run }: Step): Promise<{ line: string; problems: readonly string[] }> {
  const begun = performance.now();
  try {
    const problems = await run();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    return { line: `${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`, problems };
  } catch (error) {
    if (error instanceof Skipped) return { line: `skip ${name} (${error.message})`, problems: [] };
    return { line: `FAIL ${name}`, problems: [messageOf(error)] };
  }
}

const IDS = STEPS.map(({ id }) => id);
const HELP = `Usage: npm run check [-- STEP …]

Everything that can be known without running the tests; a line a step. Exit code 1 where something is wrong.

${STEPS.map(({ id, name }) => `  ${id.padEnd(8)}  ${name}`).join("\n")}

  --help    show this text`;

async function check(_: object, asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((id) => !IDS.includes(id));
  if (unknown.length > 0)
    throw new CommandError(2, `unknown step "${unknown.join(", ")}"; expected one of ${IDS.join(", ")}`);
  // Side by side, for the children keep one core busy and this process the other; reported in order.
  const running = STEPS.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(timed);
  for (const result of running) {
    const { line, problems } = await result;
    console.log(line);
    for (const problem of problems) console.log(`     ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

await runCommand(
  { name: "npm run check --", help: HELP, options: {}, operand: "STEP", run: check },
  process.argv.slice(2),
);
