/** What the documents say of a run: nothing in them is written by hand that the run can tell. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../generate/spec.js";
import { type Column, type Figure, print, type Section, type Unit } from "../lib/figures.js";
import { chart } from "./chart.js";
import { verdict } from "./goals.js";
import type { Results } from "./results.js";

const BEGIN = "<!-- bench: written by npm run bench -->";
const END = "<!-- /bench -->";

const QUICK = "From a trial of the bench, one round of each on a busy machine, and not to be quoted:";

const PICTURE =
  "![Bars of a call's time, a client's size, a stub's requests per second, and a generator's time](benchmarks.svg)";

/** Every document that a run writes, by its path. */
export function documentsOf(results: Results): ReadonlyMap<string, string> {
  const within = (path: string, text: string): [string, string] => [path, between(path, text)];
  return new Map([
    within("README.md", [...(results.quick ? [QUICK] : []), goals(results)].join("\n\n")),
    within("docs/benchmarks.md", [run(results), PICTURE, goals(results), ...results.sections.map(textOf)].join("\n\n")),
    ["docs/benchmarks.svg", chart(results)],
  ]);
}

export function writeDocuments(results: Results): void {
  for (const [path, text] of documentsOf(results)) writeFileSync(join(ROOT, path), text);
}

/** @throws Error where a document has lost the marks between which its figures stand */
function between(path: string, text: string): string {
  const document = readFileSync(join(ROOT, path), "utf8");
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${path} needs the lines ${BEGIN} and ${END}, its figures stand between`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${document.slice(end)}`;
}

function goals({ goals }: Results): string {
  const rows = goals.map((goal) => [goal.says, String(goal.value ?? "–"), `${goal.kind} ${goal.bound}`, verdict(goal)]);
  return table(["What", "payspec", "Goal", ""], rows);
}

function run({ date, machine, minutes, quick, versions }: Results): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const how = quick ? "A trial of the bench, one round of each and not to be quoted" : "Measured";
  return `${how}, on ${date} in ${minutes} minutes: ${machine}.\n${names.join(", ")}.`;
}

/** For a terminal and for a document alike. */
export function textOf({ title, says, columns, rows }: Section): string {
  const head = ["", ...columns.map(({ title, unit }) => (isPlain(unit) ? title : `${title}, ${unit}`))];
  const body = rows.map(({ name, figures }) => [name, ...figures.map((figure, index) => cell(figure, columns[index]))]);
  return `## ${title}\n\n${says}\n\n${table(head, body)}`;
}

const isPlain = (unit: Unit): boolean => unit === "ratio" || unit === "count" || unit === "times";

/** The median, and what the rounds lay between where there was more than one. */
function cell(figure: Figure | null, column: Column | undefined): string {
  if (figure === null || column === undefined) return "–";
  const { median, least, most } = figure;
  const text = print(median, column.unit);
  return least === most ? text : `${text} (${print(least, column.unit)}–${print(most, column.unit)})`;
}

/** As Biome would format it, so that the documents stay as they are. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...body.map((row) => row[column] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}
