/** Median, smallest and largest of several measurements. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}
export type Unit = "ratio" | "µs" | "ns" | "ms" | "s" | "kB" | "MB" | "per second";

/** One table of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How it was measured and what each row does. */
  readonly method: string;
  readonly columns: readonly { readonly title: string; readonly unit: Unit }[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly (Figure | null)[] }[];
}

/** @returns null for no values */
export function figureOf(values: readonly number[]): Figure | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  const median = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
  return { median: rounded(median), min: rounded(at(0)), max: rounded(at(sorted.length - 1)) };
}

/** Round by round, so that a machine that slows down slows both sides. */
export function ratioOf(values: readonly number[], base: readonly number[]): Figure | null {
  return figureOf(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** Four digits are more than any of these measurements can tell apart. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The section as Markdown; it reads well in a terminal, too. */
export function toMarkdown({ title, method, columns, rows }: Section): string {
  const head = ["", ...columns.map(({ title, unit }) => (unit === "ratio" ? title : `${title}, ${unit}`))];
  const body = rows.map(({ name, figures }) => [
    name,
    ...figures.map((figure, index) => cell(figure, columns[index]?.unit)),
  ]);
  return `## ${title}\n\n${method}\n\n${markdownTable(head, body)}`;
}

function cell(figure: Figure | null, unit: Unit = "ratio"): string {
  if (figure === null) return "–";
  const [median, min, max] = [figure.median, figure.min, figure.max].map((value) => digits(value, unit));
  return min === max ? `${median}` : `${median} (${min}–${max})`;
}

function digits(value: number, unit: Unit): string {
  if (unit === "ratio") return value.toFixed(2);
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(value >= 10 ? 3 : 2);
}

/** Padded as Biome would format it. */
export function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
