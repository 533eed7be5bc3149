/** Reads and writes results.json: the only place from which a document takes a figure. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";
import { markdownTable, type Section, toMarkdown } from "./lib/figures.js";

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

/** A bound for the figure of payspec in one section, row and column. */
type Goal = readonly [
  text: string,
  section: string,
  row: string,
  column: string,
  kind: "at most" | "at least",
  bound: number,
];
const INEX = "payspec/inex, all its operations";
const GENERATING = "generation-growth";
const GOALS: readonly Goal[] = [
  ["A call to openapi-fetch, which validates nothing", "client", "payspec", "to openapi-fetch", "at most", 0.85],
  ["payspec/inex with all its operations, gzipped, in kB", "size", INEX, "gzipped", "at most", 22],
  ["A stub's POSTs to Prism in process", "server", "payspec", "POST to Prism in process", "at least", 10],
  [
    "Generating 1,000 operations with validators to openapi-typescript",
    GENERATING,
    "payspec",
    "1,000 operations",
    "at most",
    1.5,
  ],
  ["An operation of 5,000 to one of 1,000", GENERATING, "payspec", "growth to 5,000", "at most", 1.2],
  ["Validating a response to Ajv", "validators", "payspec", "response to Ajv", "at most", 1],
  ["Importing payspec/inex beyond Node's start, in ms", "startup", "payspec/inex", "beyond Node alone", "at most", 15],
];

export function readResults(): Results {
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
  const rows = GOALS.map(([text, id, row, column, kind, bound]) => {
    const section = sections.find((section) => section.id === id);
    const index = section?.columns.findIndex(({ title }) => title === column) ?? -1;
    const median = section?.rows.find(({ name }) => name === row)?.figures[index]?.median;
    if (median === undefined) return [text, "–", `${kind} ${bound}`, "not measured"];
    // Judged as it is shown: no run is more precise than that.
    const shown = median.toPrecision(3);
    const value = Number(shown);
    const met = kind === "at most" ? value <= bound : value >= bound;
    const missed = `missed by ${Math.round((Math.abs(value - bound) / bound) * 100)} %`;
    return [text, shown, `${kind} ${bound}`, met ? "met" : missed];
  });
  return markdownTable(["Goal", "payspec", "bound", ""], rows);
}
