import { rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, runCommand } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";
import { type Section, toMarkdown } from "./lib/figures.js";
import { command, conditions, generatePeers, installPeers, WORK } from "./lib/prepare.js";
import { beQuick, isQuick } from "./lib/processes.js";
import { goalsTable, writeResults } from "./results.js";

type Part = () => Promise<readonly Section[]>;

/** Loaded only once the peers are installed. */
const PARTS: Readonly<Record<string, readonly [text: string, load: () => Promise<Part>]>> = {
  client: ["time of a call", async () => (await import("./parts/client.js")).client],
  size: ["minified and gzipped clients", async () => (await import("./parts/size.js")).size],
  server: ["validated requests per second", async () => (await import("./parts/server.js")).server],
  generation: [
    "time and memory for 3 to 5,000 operations",
    async () => (await import("./parts/generation.js")).generation,
  ],
  validators: ["compiled validators, Ajv, zod", async () => (await import("./parts/validators.js")).validators],
  startup: ["what an import costs", async () => (await import("./parts/startup.js")).startup],
};

const HELP = `Usage: npm run bench [-- PART …]

Measures payspec next to its peers, in fresh processes that take turns. The peers are installed below scripts/bench/
alone. A whole run writes scripts/bench/results.json and the figures of docs/benchmarks.md; a run of parts only prints.
Nothing leaves this machine but the installation.

${Object.entries(PARTS)
  .map(([id, [text]]) => `  ${id.padEnd(10)}  ${text}`)
  .join("\n")}

  --quick     one round of everything, and no 5,000 operations; the document says so
  --help      show this text`;

const BOUND_MS = 20 * 60_000;

async function bench({ quick = false }: { quick?: boolean | undefined }, asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((id) => !Object.hasOwn(PARTS, id));
  if (unknown.length > 0)
    throw new CommandError(2, `unknown part ${unknown.join(", ")}; expected one of ${Object.keys(PARTS).join(", ")}`);
  const begun = performance.now();
  setTimeout(() => {
    console.error(`bench: not done after ${BOUND_MS / 60_000} minutes`);
    process.exit(1);
  }, BOUND_MS).unref();
  if (quick) beQuick();
  installPeers();
  generatePeers();
  command(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "scripts/bench"], ROOT);
  console.log(`${conditions()}\n`);
  const sections: Section[] = [];
  for (const [id, [, load]] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const part = await load();
    const measured = await part();
    sections.push(...measured);
    console.log(`${measured.map(toMarkdown).join("\n\n")}\n`);
  }
  if (asked.length > 0) return;
  const { measureSmoke } = await import("./smoke.js");
  const smoke = await measureSmoke();
  const [date = ""] = new Date().toISOString().split("T");
  const minutes = Number(((performance.now() - begun) / 60_000).toFixed(1));
  writeResults({ date, minutes, quick: isQuick(), conditions: conditions(), sections, smoke });
  rmSync(WORK, { recursive: true, force: true });
  console.log(`${goalsTable(sections)}\n\n${minutes} minutes; wrote scripts/bench/results.json and docs/benchmarks.md`);
}

await runCommand(
  { name: "npm run bench --", help: HELP, options: { quick: { type: "boolean" } }, operand: "PART", run: bench },
  process.argv.slice(2),
);
