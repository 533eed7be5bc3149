import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { WORK, workers } from "../lib/prepare.js";
import { inTurns, isQuick, numberIn, run } from "../lib/processes.js";
import { syntheticDocument } from "../synthetic.js";

const GENERATORS = ["payspec", "openapi-typescript", "redocly", "hey-api"] as const;
const SIZES = [3, 100, 1000, 5000] as const;
/** A run that takes longer has no figure. */
const BOUND_MS = 60_000;

interface Run {
  readonly seconds: number;
  readonly peakMB: number;
  readonly cpuSeconds: number;
}
type Runs = (name: string, of: keyof Run) => readonly number[];

/** Processes from start to end, files read and written included. */
export async function generatorRuns(names: readonly string[], operations: number, rounds: number): Promise<Runs> {
  const worker = await workers("generation", names);
  const root = join(WORK, `operations-${operations}`);
  const spec = join(root, "openapi/synthetic/openapi.yaml");
  mkdirSync(dirname(spec), { recursive: true });
  writeFileSync(spec, syntheticDocument(operations));
  const runs = await inTurns(names, rounds, async (name): Promise<Run | undefined> => {
    const out = join(root, "out", name);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const finished = await run(worker(name), [root, spec, out], BOUND_MS, root);
    if (finished === undefined) return undefined;
    const usage: unknown = JSON.parse(readFileSync(`${out}.json`, "utf8"));
    const [peakMB, cpuSeconds] = [numberIn(usage, "peakMB"), numberIn(usage, "cpuSeconds")];
    return { seconds: finished.wallMs / 1000, peakMB, cpuSeconds };
  });
  return (name, of) => runs(name).flatMap((run) => run?.[of] ?? []);
}

export async function generation(): Promise<readonly Section[]> {
  const measured = new Map<number, Runs>();
  // The largest takes long, and its length makes it steady.
  for (const size of SIZES.filter((size) => size < 5000 || !isQuick()))
    measured.set(size, await generatorRuns(GENERATORS, size, size < 5000 ? 3 : 1));
  const values = (name: string, size: number, of: keyof Run) => measured.get(size)?.(name, of) ?? [];
  const table = (of: keyof Run, unit: "s" | "MB") => ({
    columns: SIZES.map((size) => ({ title: size.toLocaleString("en-US"), unit })),
    rows: GENERATORS.map((name) => ({ name, figures: SIZES.map((size) => figureOf(values(name, size, of))) })),
  });
  const growth = (name: string) => {
    const one = (figureOf(values(name, 1000, "seconds"))?.median ?? Number.NaN) / 1000;
    return figureOf(values(name, 5000, "seconds").map((seconds) => seconds / 5000 / one));
  };
  return [
    {
      id: "generation",
      title: "Generating: time",
      method: `Documents made by a script, five operations to a resource. payspec makes types, operations and compiled validators;
openapi-typescript types; Redocly and hey-api types and a client, no validators. A dash: more than a minute.`,
      ...table("seconds", "s"),
    },
    {
      id: "generation-memory",
      title: "Generating: memory",
      method: "The peak of the process, with esbuild's next to it.",
      ...table("peakMB", "MB"),
    },
    {
      id: "generation-growth",
      title: "Generating: ratios",
      method: "To openapi-typescript alone; and an operation of 5,000 to one of 1,000: 1 is linear.",
      columns: [
        { title: "1,000 operations", unit: "ratio" },
        { title: "growth to 5,000", unit: "ratio" },
      ],
      rows: GENERATORS.map((name) => ({
        name,
        figures: [ratioOf(values(name, 1000, "seconds"), values("openapi-typescript", 1000, "seconds")), growth(name)],
      })),
    },
  ];
}
