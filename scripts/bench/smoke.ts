/** Whether payspec has become much slower than when its figures were last written. */
import { CommandError, runCommand } from "../../src/cli/command.js";
import { figureOf } from "./lib/figures.js";
import { callTimes } from "./parts/client.js";
import { generatorRuns } from "./parts/generation.js";
import { validationTimes } from "./parts/validators.js";
import { readResults } from "./results.js";

/** Wide: noise stays below, what doubles a cost does not. */
const MARGIN = 1.6;
const TRIES = 3;
const OPERATIONS = 300;

/** Only noise can add to the best of several runs. */
const ratio = (values: readonly number[], base: readonly number[]): number => Math.min(...values) / Math.min(...base);

/** Ratios to something that runs at the same time on the same machine. */
const CHECKS: Readonly<Record<string, readonly [text: string, measure: () => Promise<number>]>> = {
  call: [
    "a call, to openapi-fetch",
    async () => {
      const times = await callTimes(["payspec", "openapi-fetch"], 3);
      return ratio(times("payspec"), times("openapi-fetch"));
    },
  ],
  generation: [
    `generating ${OPERATIONS} operations, to openapi-typescript`,
    async () => {
      const runs = await generatorRuns(["payspec", "openapi-typescript"], OPERATIONS, 2);
      return ratio(runs("payspec", "cpuSeconds"), runs("openapi-typescript", "cpuSeconds"));
    },
  ],
  validators: [
    "validating a response, to Ajv",
    async () => {
      const times = await validationTimes(["payspec", "ajv"], 2);
      return ratio(times("payspec", "response"), times("ajv", "response"));
    },
  ],
};
export const CHECK_IDS = Object.keys(CHECKS);

/** The medians of several ratios: what is recorded is a bound for others, and one lucky ratio would fail them all. */
export async function measureSmoke(): Promise<Readonly<Record<string, number>>> {
  const measured: Record<string, number> = {};
  for (const [id, [, measure]] of Object.entries(CHECKS)) {
    const ratios: number[] = [];
    while (ratios.length < TRIES) ratios.push(await measure());
    measured[id] = Number((figureOf(ratios)?.median ?? Number.NaN).toPrecision(3));
  }
  return measured;
}

const HELP = `Usage: npm run bench:smoke

Compares ratios with those that npm run bench last wrote to scripts/bench/results.json. Exit code 1 where one is more
than ${MARGIN} times as high, ${TRIES} times in a row. Installs nothing.

${Object.entries(CHECKS)
  .map(([id, [text]]) => `  ${id.padEnd(10)}  ${text}`)
  .join("\n")}

  --help      show this text`;

async function smoke(): Promise<void> {
  const recorded = readResults().smoke;
  const slower: string[] = [];
  for (const [id, [text, measure]] of Object.entries(CHECKS)) {
    const bound = (recorded[id] ?? Number.NaN) * MARGIN;
    if (Number.isNaN(bound)) throw new CommandError(1, `results.json has no ratio of ${id}: run npm run bench`);
    let best = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES && best > bound; tries++) best = Math.min(best, await measure());
    console.log(`${best <= bound ? "ok  " : "SLOW"} ${text}: ${best.toFixed(2)}, at most ${bound.toFixed(2)}`);
    if (best > bound) slower.push(id);
  }
  if (slower.length > 0) throw new CommandError(1, `slower than recorded: ${slower.join(", ")}`);
}

if (process.argv[1]?.endsWith("smoke.ts"))
  await runCommand({ name: "npm run bench:smoke --", help: HELP, options: {}, run: smoke }, process.argv.slice(2));
