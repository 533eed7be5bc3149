import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../generate/spec.js";
import { inTurns, runToEnd } from "../lib/children.js";
import { figureOf, type Section } from "../lib/figures.js";
import { command, WORK } from "../lib/prepare.js";

const ROUNDS = 21;
const BARE = "Node alone";

/** Each as its user imports it; payspec's entries as `npm run build` made them. */
const IMPORTS: Readonly<Record<string, string>> = {
  [BARE]: "",
  "payspec/inex": pathToFileURL(join(ROOT, "dist/src/providers/inex/index.js")).href,
  "payspec/inex/server": pathToFileURL(join(ROOT, "dist/src/providers/inex/server.js")).href,
  "openapi-fetch": "openapi-fetch",
  ky: "ky",
  axios: "axios",
  zod: "zod",
};

export async function startup(): Promise<readonly Section[]> {
  command(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/build/main.ts")], ROOT);
  const names = Object.keys(IMPORTS);
  const path = (name: string): string => join(WORK, `import-${names.indexOf(name)}.mjs`);
  for (const [name, from] of Object.entries(IMPORTS)) writeFileSync(path(name), from && `import "${from}";\n`);
  for (const name of names) await runToEnd(path(name)); // the files are read from the disk once, and not in the figures
  const walls = await inTurns(names, ROUNDS, async (name) => (await runToEnd(path(name))).wallMs);
  const bare = walls(BARE);
  return [
    {
      id: "startup",
      title: "Start-up",
      says: `A process that imports an entry and ends, minus one that imports nothing, ${ROUNDS} times in turns, round by round.
payspec is what \`npm run build\` makes.`,
      columns: [{ title: "beyond Node alone", unit: "ms" }],
      rows: names.slice(1).map((name) => ({
        name,
        figures: [figureOf(walls(name).map((wall, round) => wall - (bare[round] ?? Number.NaN)))],
      })),
    },
  ];
}
