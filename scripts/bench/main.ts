import { rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, runCommand } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";
import { type Section, toMarkdown } from "./lib/figures.js";
import { command, conditions, generatePeers, installPeers, WORK } from "./lib/prepare.js";
import { beQuick } from "./lib/processes.js";
import { client } from "./parts/client.js";
import { generation } from "./parts/generation.js";
import { server } from "./parts/server.js";
import { size } from "./parts/size.js";
import { startup } from "./parts/startup.js";
import { validators } from "./parts/validators.js";
import { goalsTable, writeResults } from "./results.js";
import { measureSmoke } from "./smoke.js";

type Part = readonly [text: string, measure: () => Promise<readonly Section[]>];
const PARTS: Readonly<Record<string, Part>> = {
  client: ["time of a call", client],
  size: ["minified and gzipped clients", size],
  server: ["validated requests per second", server],
  generation: ["time and memory for 3 to 5,000 operations", generation],
  validators: ["compiled validators, Ajv, zod", validators],
  startup: ["what an import costs", startup],
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

async function bench({ quick = false }: { quick?: boolean | undefined }, asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((id) => !Object.hasOwn(PARTS, id));
  if (unknown.length > 0)
    throw new CommandError(2, `unknown part ${unknown.join(", ")}; expected one of ${Object.keys(PARTS).join(", ")}`);
  const begun = performance.now();
  if (quick) beQuick();
  installPeers();
  generatePeers();
  command(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "scripts/bench"], ROOT);
  console.log(`${conditions()}\n`);
  const sections: Section[] = [];
  for (const [id, [, measure]] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const measured = await measure();
    sections.push(...measured);
    console.log(`${measured.map(toMarkdown).join("\n\n")}\n`);
  }
  if (asked.length > 0) return;
  const smoke = await measureSmoke();
  const [date = ""] = new Date().toISOString().split("T");
  const minutes = Number(((performance.now() - begun) / 60_000).toFixed(1));
  writeResults({ date, minutes, quick, conditions: conditions(), sections, smoke });
  rmSync(WORK, { recursive: true, force: true });
  console.log(`${goalsTable(sections)}\n\n${minutes} minutes; wrote scripts/bench/results.json and docs/benchmarks.md`);
}

await runCommand(
  { name: "npm run bench --", help: HELP, options: { quick: { type: "boolean" } }, operand: "PART", run: bench },
  process.argv.slice(2),
);
