/** What several measurements of one thing came to. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

export function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
}

export function figureOf(values: readonly number[]): Figure {
  return {
    median: rounded(median(values)),
    least: rounded(Math.min(...values)),
    most: rounded(Math.max(...values)),
  };
}

/** Round by round, so that a machine that slows down slows both. */
export function ratioOf(values: readonly number[], to: readonly number[]): Figure {
  return figureOf(values.map((value, round) => value / (to[round] ?? Number.NaN)));
}

/** Four digits are more than any of these measurements can tell. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export type Unit = "ratio" | "times" | "µs" | "ns" | "ms" | "s" | "kB" | "KiB" | "MB" | "per second" | "count";

/** For people: as many digits as mean something. */
export function print(value: number, unit: Unit): string {
  if (unit === "count" || unit === "per second") return Math.round(value).toLocaleString("en-US");
  if (unit === "ratio") return value.toFixed(2);
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(2 + Number(value >= 10));
}

export interface Column {
  readonly title: string;
  readonly unit: Unit;
}
export interface Row {
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
}
/** One table of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How it was measured, and what each row does, in a sentence or two. */
  readonly says: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** @throws RangeError where a report asks for what was not measured */
export function figureIn(sections: readonly Section[], section: string, row: string, column: string): Figure {
  const found = sections.find(({ id }) => id === section);
  const index = found?.columns.findIndex(({ title }) => title === column) ?? -1;
  const figure = found?.rows.find(({ name }) => name === row)?.figures[index];
  if (!figure) throw new RangeError(`there is no figure of ${section}, ${row}, ${column}`);
  return figure;
}
