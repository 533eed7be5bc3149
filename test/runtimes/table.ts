// docs/runtimes.md holds what was observed, by runtime; the suite holds the document to it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";
import type { Observation } from "./assert.js";

const DOCUMENT = join(ROOT, "docs/runtimes.md");
const [BEGIN, END] = ["<!-- observed: begin -->", "<!-- observed: end -->"];

export interface Observed {
  readonly title: string;
  readonly version: string;
  readonly observations: readonly Observation[];
}

const rowOf = ({ event, says, error, outcome }: Observation): string =>
  `| ${event} | \`${says}\` | \`${error}\`, \`"${outcome}"\` |`;

/** What was observed and is not in the document, a line each. */
export function missing(all: readonly Observed[]): readonly string[] {
  const sections = readFileSync(DOCUMENT, "utf8").split(/^### /m);
  return all.flatMap(({ title, observations }) => {
    const section = sections.find((text) => namesOf(text).includes(title)) ?? "";
    const rows = observations.map(rowOf).filter((row) => !section.includes(row));
    return rows.map((row) => `docs/runtimes.md does not have of ${title}: ${row}`);
  });
}

const namesOf = (section: string): readonly string[] =>
  (section.split("\n")[0] ?? "").split(", ").map((name) => name.replace(/ \([^)]*\)$/, ""));

/** Rewrites the tables; runtimes that agree in everything share one. */
export function write(all: readonly Observed[]): void {
  const groups = new Map<string, Observed[]>();
  for (const one of all) {
    const rows = one.observations.map(rowOf).join("\n");
    groups.set(rows, [...(groups.get(rows) ?? []), one]);
  }
  const tables = [...groups].map(([rows, members]) => {
    const title = members.map(({ title, version }) => `${title} (${version})`).join(", ");
    return `### ${title}\n\n| What happens | The platform says | A payment without a key |\n| --- | --- | --- |\n${rows}\n`;
  });
  const text = readFileSync(DOCUMENT, "utf8");
  const [before = ""] = text.split(BEGIN);
  const after = text.split(END)[1] ?? "";
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${tables.join("\n")}\n${END}${after}`);
}
