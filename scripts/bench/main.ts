import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, runCommand } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";
import { beQuick, isQuick } from "./lib/children.js";
import type { Section } from "./lib/figures.js";
import { command, generatePeers, installPeers, WORK } from "./lib/prepare.js";
import { client } from "./parts/client.js";
import { generation } from "./parts/generation.js";
import { server } from "./parts/server.js";
import { size } from "./parts/size.js";
import { startup } from "./parts/startup.js";
import { types } from "./parts/types.js";
import { validators } from "./parts/validators.js";
import { textOf, writeDocuments } from "./report/documents.js";
import { type Goal, goalsOf, verdict } from "./report/goals.js";
import { machine, RESULTS, versions } from "./report/results.js";
import { measureSmoke } from "./smoke/checks.js";

interface Part {
  readonly id: string;
  readonly says: string;
  readonly run: () => Promise<readonly Section[]>;
}

/** In the order of the report; types are checked in what the generators left. */
const PARTS: readonly Part[] = [
  { id: "client", says: "time and memory of a call; calls over loopback", run: client },
  { id: "size", says: "minified and gzipped clients", run: size },
  { id: "server", says: "validated requests per second", run: server },
  { id: "generation", says: "time and memory for 3 to 5,000 operations", run: generation },
  { id: "types", says: "tsc of a program that calls one operation of 1,000", run: types },
  { id: "validators", says: "a check: compiled, Ajv, zod", run: validators },
  { id: "startup", says: "what an import costs", run: startup },
];

const IDS = PARTS.map(({ id }) => id);
const HELP = `Usage: npm run bench [-- PART …]

Measures payspec beside its peers, in fresh processes that take turns. The peers are installed below scripts/bench/
alone. A whole run writes scripts/bench/results.json, and the figures of README.md and docs/benchmarks.md; a run of
parts only prints. Nothing leaves this machine but the installation.

${PARTS.map(({ id, says }) => `  ${id.padEnd(10)}  ${says}`).join("\n")}

  --quick     one round of everything, and no 5,000 operations; the documents say so
  --help      show this text`;

/** Nobody waits longer for a bench that hangs; its processes end with it. */
const BOUND_MS = 20 * 60_000;

async function bench({ quick = false }: { quick?: boolean | undefined }, asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((id) => !IDS.includes(id));
  if (unknown.length > 0)
    throw new CommandError(2, `there is no part ${unknown.join(", ")}; there are ${IDS.join(", ")}`);
  const begun = performance.now();
  const bound = setTimeout(() => {
    console.error(`bench: not done after ${BOUND_MS / 60_000} minutes`);
    process.exit(1);
  }, BOUND_MS);
  if (quick) beQuick();
  installPeers();
  generatePeers();
  command(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "scripts/bench"], ROOT);
  console.log(
    `${machine()}\n${Object.entries(versions())
      .map((pair) => pair.join(" "))
      .join(", ")}\n`,
  );
  const sections: Section[] = [];
  for (const { id, run } of PARTS) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const from = performance.now();
    for (const section of await run()) {
      sections.push(section);
      console.log(`${textOf(section)}\n`);
    }
    console.log(`(${id}: ${((performance.now() - from) / 1000).toFixed(0)} s)\n`);
  }
  if (asked.length === 0) await finish(sections, begun);
  clearTimeout(bound);
}

async function finish(sections: readonly Section[], begun: number): Promise<void> {
  const goals = goalsOf(sections);
  const smoke = await measureSmoke();
  const date = new Date().toISOString().slice(0, 10);
  const minutes = Number(((performance.now() - begun) / 60_000).toFixed(1));
  const results = { date, minutes, quick: isQuick(), machine: machine(), versions: versions(), goals, sections, smoke };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  writeDocuments(results);
  rmSync(WORK, { recursive: true, force: true });
  for (const goal of goals) console.log(goalLine(goal));
  console.log(
    `\n${minutes} minutes; written: scripts/bench/results.json, README.md, docs/benchmarks.md, docs/benchmarks.svg`,
  );
}

function goalLine(goal: Goal): string {
  return `${goal.met ? "met   " : "MISSED"}  ${goal.says}: ${goal.value}, ${goal.kind} ${goal.bound} (${verdict(goal)})`;
}

await runCommand(
  { name: "npm run bench --", help: HELP, options: { quick: { type: "boolean" } }, operand: "PART", run: bench },
  process.argv.slice(2),
);
