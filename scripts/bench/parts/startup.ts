import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../generate/spec.js";
import { figureOf, type Section } from "../lib/figures.js";
import { command, WORK } from "../lib/prepare.js";
import { inTurns, run } from "../lib/processes.js";

const ROUNDS = 21;
const BARE = "Node alone";

/** Each as its user imports it; payspec's entries as `npm run build` makes them. */
const built = (path: string): string => pathToFileURL(join(ROOT, "dist/src/providers/inex", path)).href;
const IMPORTS: Readonly<Record<string, string>> = {
  [BARE]: "",
  "payspec/inex": built("index.js"),
  "payspec/inex/server": built("server.js"),
  ...{ "openapi-fetch": "openapi-fetch", ky: "ky", axios: "axios", zod: "zod" },
};

export async function startup(): Promise<readonly Section[]> {
  command(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/build/main.ts")], ROOT);
  const names = Object.keys(IMPORTS);
  const path = (name: string): string => join(WORK, `import-${names.indexOf(name)}.mjs`);
  for (const [name, from] of Object.entries(IMPORTS)) writeFileSync(path(name), from && `import "${from}";\n`);
  for (const name of names) await run(path(name)); // reads the files from the disk once
  const walls = await inTurns(names, ROUNDS, async (name) => (await run(path(name)))?.wallMs ?? Number.NaN);
  const beyond = (name: string) => walls(name).map((wall, round) => wall - (walls(BARE)[round] ?? Number.NaN));
  return [
    {
      id: "startup",
      title: "Start-up",
      method: `A process that imports an entry and ends, minus one that imports nothing, ${ROUNDS} times in turns.`,
      columns: [{ title: "beyond Node alone", unit: "ms" }],
      rows: names.slice(1).map((name) => ({ name, figures: [figureOf(beyond(name))] })),
    },
  ];
}
