import { figureIn, type Section } from "../lib/figures.js";

export interface Goal {
  readonly id: string;
  readonly says: string;
  /** What it was on this run; `null` where that was not measured. */
  readonly value: number | null;
  readonly bound: number;
  readonly kind: "at most" | "at least";
  readonly met: boolean;
}

interface Aim extends Pick<Goal, "id" | "says" | "bound" | "kind"> {
  /** @throws RangeError where it was not measured */
  readonly value: (sections: readonly Section[]) => number;
}

const medianOf = (section: string, row: string, column: string) => (sections: readonly Section[]) =>
  figureIn(sections, section, row, column).median;

const leastOf = (section: string, row: string, columns: readonly string[]) => (sections: readonly Section[]) =>
  Math.min(...columns.map((column) => medianOf(section, row, column)(sections)));

const AIMS: readonly Aim[] = [
  {
    id: "call",
    says: "A call's time, to that of openapi-fetch, which checks nothing",
    bound: 0.9,
    kind: "at most",
    value: medianOf("client", "payspec", "to openapi-fetch"),
  },
  {
    id: "call-hey-api",
    says: "A call's time, to that of hey-api",
    bound: 0.8,
    kind: "at most",
    value: (sections) =>
      medianOf("client", "payspec", "a call")(sections) / medianOf("client", "hey-api", "a call")(sections),
  },
  {
    id: "size",
    says: "One provider's client with its validators, gzipped, in kB",
    bound: 12,
    kind: "at most",
    value: medianOf("size", "payspec, the two Inex operations", "gzipped"),
  },
  {
    id: "stub-command",
    says: "Requests per second of a stub, to those of `prism mock`",
    bound: 10,
    kind: "at least",
    value: leastOf("server", "payspec", ["POST to its command", "GET to its command"]),
  },
  {
    id: "stub",
    says: "Requests per second of a stub, to those of Prism in process, without its log",
    bound: 10,
    kind: "at least",
    value: leastOf("server", "payspec", ["POST to Prism in process", "GET to Prism in process"]),
  },
  {
    id: "generation",
    says: "Generating 1,000 operations with validators, to openapi-typescript alone",
    bound: 1.5,
    kind: "at most",
    value: medianOf("generation-growth", "payspec", "1,000 operations"),
  },
  {
    id: "linear",
    says: "An operation of 5,000, to one of 1,000: linear is 1",
    bound: 1.2,
    kind: "at most",
    value: medianOf("generation-growth", "payspec", "growth to 5,000"),
  },
  {
    id: "startup",
    says: "Importing payspec/inex beyond Node's own start, in ms",
    bound: 15,
    kind: "at most",
    value: medianOf("startup", "payspec/inex", "beyond Node alone"),
  },
];

export function goalsOf(sections: readonly Section[]): readonly Goal[] {
  return AIMS.map(({ id, says, bound, kind, value: of }) => {
    const value = measured(() => of(sections));
    const met = value !== null && (kind === "at most" ? value <= bound : value >= bound);
    return { id, says, value, bound, kind, met };
  });
}

function measured(read: () => number): number | null {
  try {
    return Number(read().toPrecision(3));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function verdict({ value, bound, met }: Goal): string {
  if (value === null) return "not measured";
  return met ? "met" : `missed by ${Math.round((Math.abs(value - bound) / bound) * 100)} %`;
}
