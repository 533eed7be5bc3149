/** Whether payspec has become much slower than it was when its figures were last written. */
import { CommandError, runCommand } from "../../src/cli/command.js";
import { readResults } from "./report/results.js";
import { CHECKS } from "./smoke/checks.js";

/** Wide: what a busy machine does to a ratio stays below, what doubles a cost does not. */
const MARGIN = 1.6;
const TRIES = 3;

const HELP = `Usage: npm run bench:smoke

Holds four ratios against those that npm run bench wrote to scripts/bench/results.json. Exit code 1 where one is more
than ${MARGIN} times as high, ${TRIES} times in a row. Takes half a minute, and no peers are installed.

${CHECKS.map(({ id, says }) => `  ${id.padEnd(10)}  ${says}`).join("\n")}

  --help      show this text`;

async function smoke(): Promise<void> {
  const recorded = readResults()?.smoke;
  if (recorded === undefined)
    throw new CommandError(1, "there is no scripts/bench/results.json: npm run bench writes it");
  const slower: string[] = [];
  for (const { id, says, measure } of CHECKS) {
    const bound = (recorded[id] ?? Number.NaN) * MARGIN;
    if (Number.isNaN(bound)) throw new CommandError(1, `results.json has no ratio of ${id}: npm run bench writes it`);
    let ratio = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES && ratio > bound; tries++) ratio = Math.min(ratio, await measure());
    const line = `${says}: ${ratio.toFixed(2)}, at most ${bound.toFixed(2)} (${recorded[id]} when last recorded)`;
    console.log(`${ratio <= bound ? "ok  " : "SLOW"} ${line}`);
    if (ratio > bound) slower.push(id);
  }
  if (slower.length > 0) throw new CommandError(1, `slower than recorded: ${slower.join(", ")}`);
}

await runCommand({ name: "npm run bench:smoke --", help: HELP, options: {}, run: smoke }, process.argv.slice(2));
