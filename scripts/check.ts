import { execFile } from "node:child_process";
import { join } from "node:path";
import { brokenImports } from "./check/imports.js";
import { looseQuirks } from "./check/quirks.js";
import { brokenSchemas } from "./check/schemas.js";
import { ROOT } from "./generate/spec.js";
import { differences, generate } from "./generate.js";

interface Step {
  /** For the command line: `npm run check -- specs imports` runs these two. */
  readonly id: string;
  readonly name: string;
  /** @returns what is wrong, a line each; nothing where all is well */
  readonly run: () => Promise<readonly string[]>;
}

const STEPS: readonly Step[] = [
  { id: "specs", name: "specs are clean, generated/ is what they generate", run: checkGenerated },
  { id: "schemas", name: "every schema compiles strictly", run: async () => brokenSchemas() },
  { id: "quirks", name: "every quirk has its test, every test its quirk", run: async () => looseQuirks() },
  { id: "imports", name: "imports keep to their rooms", run: async () => brokenImports() },
  { id: "types", name: "TypeScript", run: () => command("typescript/bin/tsc", "-p", ".", "--pretty", "false") },
  { id: "style", name: "Biome", run: () => command("@biomejs/biome/bin/biome", "check", "--reporter=concise", ".") },
];

async function checkGenerated(): Promise<readonly string[]> {
  const changed = differences(await generate());
  return changed.map((path) => `generated/${path} is not what the spec generates: run \`npm run generate\``);
}

function command(script: string, ...args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const argv = [join(ROOT, "node_modules", script), ...args];
    execFile(process.execPath, argv, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve(error === null ? [] : `${stdout}${stderr}`.trim().split("\n"));
    });
  });
}

async function timed({ name, run }: Step): Promise<{ name: string; problems: readonly string[]; seconds: string }> {
  const begun = performance.now();
  const problems = await run().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  return { name, problems, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !STEPS.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`check: there is no step ${unknown.join(", ")}; there are ${STEPS.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}

/** Side by side, for the children keep one core busy and this process the other; told in order. */
const running = STEPS.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(timed);
for (const result of running) {
  const { name, problems, seconds } = await result;
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`     ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
