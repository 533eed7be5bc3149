import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Figure, figureOf, ratioOf, type Section } from "../lib/figures.js";
import { WORK, workers } from "../lib/prepare.js";
import { inTurns, isQuick, numberIn, run } from "../lib/processes.js";
import { syntheticDocument } from "../synthetic.js";

const GENERATORS = ["payspec", "openapi-typescript", "redocly", "hey-api"] as const;
const BASE = "openapi-typescript";
/** Rounds by number of operations: the large ones take long, and their length makes them steady. */
const SIZES: readonly (readonly [operations: number, rounds: number])[] = [
  ...([
    [3, 3],
    [100, 3],
    [1000, 3],
    [5000, 1],
  ] as const),
];
/** A peer that takes longer, or would at the next size, is left out. */
const BOUND_MS = 60_000;

interface Run {
  readonly seconds: number;
  readonly peakMB: number;
  readonly cpuSeconds: number;
}

/** Processes from start to end, files read and written included. */
export async function generatorRuns(names: readonly string[], operations: number, rounds: number) {
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
    return {
      seconds: finished.wallMs / 1000,
      peakMB: numberIn(usage, "peakMB"),
      cpuSeconds: numberIn(usage, "cpuSeconds"),
    };
  });
  return (name: string, of: keyof Run): readonly number[] => runs(name).flatMap((run) => run?.[of] ?? []);
}

export async function generation(): Promise<readonly Section[]> {
  const measured = new Map<number, Awaited<ReturnType<typeof generatorRuns>>>();
  let names: readonly string[] = GENERATORS;
  const sizes = SIZES.filter(([operations]) => operations <= 1000 || !isQuick());
  for (const [index, [operations, rounds]] of sizes.entries()) {
    const runs = await generatorRuns(names, operations, rounds);
    measured.set(operations, runs);
    // Below a hundred operations a run is mostly start-up, from which nothing can be extrapolated.
    const growth = operations < 100 ? 1 : (sizes[index + 1]?.[0] ?? operations) / operations;
    names = names.filter((name) => figureOf(runs(name, "seconds")).median * growth * 1000 < BOUND_MS);
  }
  const values = (name: string, operations: number, of: keyof Run): readonly number[] =>
    measured.get(operations)?.(name, of) ?? [];
  const table = (of: keyof Run, unit: "s" | "MB") => ({
    columns: SIZES.map(([operations]) => ({ title: operations.toLocaleString("en-US"), unit })),
    rows: GENERATORS.map((name) => ({
      name,
      figures: SIZES.map(([operations]) => figureOrNone(values(name, operations, of))),
    })),
  });
  const growth = (name: string): Figure | null =>
    figureOrNone(
      values(name, 5000, "seconds").map((many) => many / 5 / figureOf(values(name, 1000, "seconds")).median),
    );
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
        figures: [ratioOrNone(values(name, 1000, "seconds"), values(BASE, 1000, "seconds")), growth(name)],
      })),
    },
  ];
}

const figureOrNone = (values: readonly number[]): Figure | null => (values.length === 0 ? null : figureOf(values));

const ratioOrNone = (values: readonly number[], base: readonly number[]): Figure | null =>
  values.length === 0 ? null : ratioOf(values, base);
