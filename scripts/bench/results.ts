/** Reads and writes results.json: the only place from which a document takes a figure. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";
import { type Figure, markdownTable, type Section, toMarkdown } from "./lib/figures.js";

const RESULTS = join(ROOT, "scripts/bench/results.json");
const DOCUMENT = join(ROOT, "docs/benchmarks.md");
const BEGIN = "<!-- bench: written by npm run bench -->";
const END = "<!-- /bench -->";

export interface Results {
  readonly date: string;
  readonly minutes: number;
  /** One round of everything, and nothing of 5,000 operations. */
  readonly quick: boolean;
  readonly conditions: string;
  readonly sections: readonly Section[];
  /** What `npm run bench:smoke` compares later runs with, by the name of its check. */
  readonly smoke: Readonly<Record<string, number>>;
}

interface Goal {
  readonly text: string;
  readonly figure: readonly [section: string, row: string, column: string];
  readonly bound: number;
  readonly kind: "at most" | "at least";
}
const SECTION_GROWTH = "generation-growth";
const GOALS: readonly Goal[] = [
  {
    text: "A call to openapi-fetch, which validates nothing",
    figure: ["client", "payspec", "to openapi-fetch"],
    kind: "at most",
    bound: 0.85,
  },
  {
    text: "payspec/inex with all its operations, gzipped, in kB",
    figure: ["size", "payspec/inex, all its operations", "gzipped"],
    kind: "at most",
    bound: 22,
  },
  {
    text: "A stub's POSTs to Prism in process",
    figure: ["server", "payspec", "POST to Prism in process"],
    kind: "at least",
    bound: 10,
  },
  {
    text: "Generating 1,000 operations with validators to openapi-typescript",
    figure: [SECTION_GROWTH, "payspec", "1,000 operations"],
    kind: "at most",
    bound: 1.5,
  },
  {
    text: "An operation of 5,000 to one of 1,000",
    figure: [SECTION_GROWTH, "payspec", "growth to 5,000"],
    kind: "at most",
    bound: 1.2,
  },
  {
    text: "Validating a response to Ajv",
    figure: ["validators", "payspec", "response to Ajv"],
    kind: "at most",
    bound: 1,
  },
  {
    text: "Importing payspec/inex beyond Node's start, in ms",
    figure: ["startup", "payspec/inex", "beyond Node alone"],
    kind: "at most",
    bound: 15,
  },
];

export function readResults(): Results | undefined {
  if (!existsSync(RESULTS)) return undefined;
  const results: unknown = JSON.parse(readFileSync(RESULTS, "utf8"));
  if (!isResults(results)) throw new Error("scripts/bench/results.json is not what npm run bench writes: run it again");
  return results;
}

function isResults(value: unknown): value is Results {
  return (
    isObject(value) && Array.isArray(value.sections) && isObject(value.smoke) && typeof value.conditions === "string"
  );
}

export function writeResults(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(DOCUMENT, documentOf(results));
}

/** docs/benchmarks.md with the figures of a run. */
export function documentOf({ date, minutes, quick, conditions, sections }: Results): string {
  const text = readFileSync(DOCUMENT, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/benchmarks.md needs the lines ${BEGIN} and ${END}`);
  const how = quick ? "A trial of the bench, one round of each, not to be quoted" : "Measured";
  const parts = [
    `${how}, on ${date} in ${minutes} minutes: ${conditions}.`,
    goalsTable(sections),
    ...sections.map(toMarkdown),
  ];
  return `${text.slice(0, begin + BEGIN.length)}\n\n${parts.join("\n\n")}\n\n${text.slice(end)}`;
}

export function goalsTable(sections: readonly Section[]): string {
  const rows = GOALS.map(({ text, figure, bound, kind }) => {
    const value = figureIn(sections, ...figure)?.median;
    const met = value !== undefined && (kind === "at most" ? value <= bound : value >= bound);
    const missed =
      value === undefined ? "not measured" : `missed by ${Math.round((Math.abs(value - bound) / bound) * 100)} %`;
    return [text, value?.toPrecision(3) ?? "–", `${kind} ${bound}`, met ? "met" : missed];
  });
  return markdownTable(["Goal", "payspec", "bound", ""], rows);
}

function figureIn(sections: readonly Section[], id: string, row: string, column: string): Figure | null | undefined {
  const section = sections.find((section) => section.id === id);
  const index = section?.columns.findIndex(({ title }) => title === column) ?? -1;
  return section?.rows.find(({ name }) => name === row)?.figures[index];
}
