import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inTurns, isQuick, numbersIn, OutOfTime, runToEnd } from "../lib/children.js";
import { type Figure, figureOf, median, ratioOf, type Section } from "../lib/figures.js";
import { scripts, WORK } from "../lib/prepare.js";
import { syntheticDocument } from "../synthetic.js";

export const GENERATORS = ["payspec", "openapi-typescript", "redocly", "hey-api"] as const;
const BASE = "openapi-typescript";
/** The large ones take long, and their length makes them steady. */
const ROUNDS: Readonly<Record<number, number>> = { 3: 3, 10: 3, 100: 3, 1000: 3, 5000: 1 };
export const SIZES = Object.keys(ROUNDS).map(Number);
/** Of one run. What a peer does not manage in it stays out of the tables. */
const BOUND_MS = 60_000;

interface Run {
  readonly seconds: number;
  readonly peakMB: number;
  readonly cpuSeconds: number;
}

/** Writes a document of so many operations, where a generator looks for it. */
function documentOf(operations: number): { root: string; spec: string } {
  const root = join(WORK, `operations-${operations}`);
  const spec = join(root, "openapi/synthetic/openapi.yaml");
  mkdirSync(dirname(spec), { recursive: true });
  writeFileSync(spec, syntheticDocument(operations));
  return { root, spec };
}

/** Where a generator's files for that many operations are kept after the last run. */
export function outputOf(generator: string, operations: number): string {
  return join(WORK, `operations-${operations}`, "out", generator);
}

export async function generatorRuns(
  names: readonly string[],
  operations: number,
  rounds: number,
): Promise<(name: string) => readonly Run[]> {
  const path = await scripts("generate", "generation", names);
  const { root, spec } = documentOf(operations);
  const runs = await inTurns(names, rounds, async (name) => {
    const out = outputOf(name, operations);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const ended = await runToEnd(path(name), { args: [root, spec, out], cwd: root }, BOUND_MS).catch(
      (error: unknown) => {
        if (error instanceof OutOfTime) return undefined;
        throw error;
      },
    );
    if (ended === undefined) return undefined;
    const [peakMB = 0, cpuSeconds = 0] = numbersIn(
      JSON.parse(readFileSync(`${out}.json`, "utf8")),
      "peakMB",
      "cpuSeconds",
    );
    return { seconds: ended.wallMs / 1000, peakMB, cpuSeconds };
  });
  return (name) => runs(name).filter((run) => run !== undefined);
}

export async function generation(): Promise<readonly Section[]> {
  const runs = new Map<number, (name: string) => readonly Run[]>();
  let names: readonly string[] = GENERATORS;
  for (const [index, operations] of SIZES.entries()) {
    if (operations > 1000 && isQuick()) continue;
    const measured = await generatorRuns(names, operations, ROUNDS[operations] ?? 1);
    runs.set(operations, measured);
    // Nobody waits for what would be out of time even if it only grew with the document.
    const growth = (SIZES[index + 1] ?? operations) / operations;
    names = names.filter((name) => median(measured(name).map(({ seconds }) => seconds)) * growth * 1000 < BOUND_MS);
  }
  const values = (name: string, operations: number, of: keyof Run): readonly number[] =>
    (runs.get(operations)?.(name) ?? []).map((run) => run[of]);
  const table = (of: keyof Run, unit: "s" | "MB") => ({
    columns: SIZES.map((operations) => ({ title: label(operations), unit })),
    rows: GENERATORS.map((name) => ({
      name,
      figures: SIZES.map((operations) => figureOrNone(values(name, operations, of))),
    })),
  });
  const growth = (name: string) => {
    const [few, many] = [1000, 5000].map((operations) => median(values(name, operations, "seconds")) / operations);
    return figureOrNone([(many ?? Number.NaN) / (few ?? Number.NaN)]);
  };
  const document = `Documents made by a script, five operations to a resource. A process from its start to its end, the reading and
writing of files included.`;
  return [
    {
      id: "generation",
      title: "Generating: time",
      says: `${document} payspec makes types, operations and compiled validators; openapi-typescript makes types; Redocly and
hey-api make types and a client, and no validators. A dash stands where it would have taken more than a minute.`,
      ...table("seconds", "s"),
    },
    {
      id: "generation-memory",
      title: "Generating: memory",
      says: "The most that the process, and esbuild's beside it, held at once.",
      ...table("peakMB", "MB"),
    },
    {
      id: "generation-growth",
      title: "Generating: ratios",
      says: `Beside openapi-typescript alone; and how much longer an operation of 5,000 takes than one of 1,000: 1 is linear.`,
      columns: [
        { title: "100 operations", unit: "ratio" },
        { title: "1,000 operations", unit: "ratio" },
        { title: "growth to 5,000", unit: "ratio" },
      ],
      rows: GENERATORS.map((name) => ({
        name,
        figures: [
          ...[100, 1000].map((operations) =>
            ratioOf(values(name, operations, "seconds"), values(BASE, operations, "seconds")),
          ),
          growth(name),
        ],
      })),
    },
  ];
}

const label = (operations: number): string => operations.toLocaleString("en-US");

const figureOrNone = (values: readonly number[]): Figure | null =>
  values.length === 0 || values.some(Number.isNaN) ? null : figureOf(values);
