import type { CheckedExchange, Difference } from "./check-exchange.js";
import type { Contract } from "./contract.js";
import { DIFFERENCE_KINDS } from "./findings.js";
import type { RecordedExchange } from "./har.js";
import type { ExchangeMatch } from "./match-exchange.js";

export interface Row extends Difference {
  /** `undefined` for a path that the document does not have. */
  readonly operation: string | undefined;
  /** The number of exchanges that differ so. */
  readonly count: number;
}
/** Entries that were left out for the same reason. */
export interface Unreadable {
  readonly reason: string;
  /** The first of them, such as `log.entries[3]`. */
  readonly at: string;
  readonly count: number;
}
export interface Report {
  /** Every entry of the recordings. */
  readonly exchanges: number;
  readonly matched: number;
  /** Those of other addresses, and preflights of browsers. */
  readonly foreign: number;
  readonly unanswered: number;
  readonly unrecordedBodies: number;
  readonly unreadable: readonly Unreadable[];
  /** How many exchanges each operation has. */
  readonly operations: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

interface HeaderCount {
  readonly operation: string;
  readonly header: CheckedExchange["headers"][number];
  seen: number;
  count: number;
}

/** Counts the exchanges that have each difference. */
export class Tally {
  readonly #contract: Contract;
  readonly #segments: ReadonlySet<string>;
  readonly #rows = new Map<string, Row>();
  readonly #headers = new Map<string, HeaderCount>();
  readonly #unreadable = new Map<string, Unreadable>();
  readonly #operations = new Map<string, number>();
  #exchanges = 0;
  #foreign = 0;
  #unanswered = 0;
  #unrecordedBodies = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
    const paths = Object.values(contract.operations).map(({ path }) => path);
    this.#segments = new Set(paths.flatMap((path) => path.split("/").filter((segment) => !segment.includes("{"))));
  }

  addUnreadable({ reason, at }: Omit<Unreadable, "count">): void {
    this.#exchanges += 1;
    const before = this.#unreadable.get(reason);
    this.#unreadable.set(reason, { reason, at: before?.at ?? at, count: (before?.count ?? 0) + 1 });
  }

  addUnmatched({ method, status }: RecordedExchange, match: Exclude<ExchangeMatch, { type: "operation" }>): void {
    this.#exchanges += 1;
    if (match.type === "foreign") this.#foreign += 1;
    else this.#add(undefined, status, [misfit(this.#contract, method, match, this.#segments)]);
  }

  addMatched(operation: string, { status }: RecordedExchange, checked: CheckedExchange): void {
    const { differences, headers, unrecordedBody } = checked;
    this.#exchanges += 1;
    this.#unrecordedBodies += Number(unrecordedBody);
    this.#operations.set(operation, (this.#operations.get(operation) ?? 0) + 1);
    this.#add(operation, status, differences);
    for (const header of headers) {
      const key = JSON.stringify([operation, header.status, header.name]);
      const entry = this.#headers.get(key) ?? { operation, header, seen: 0, count: 0 };
      entry.seen += Number(header.seen);
      entry.count += 1;
      this.#headers.set(key, entry);
    }
  }

  /** @param differences those of one exchange */
  #add(operation: string | undefined, status: number, differences: readonly Difference[]): void {
    if (status === 0) this.#unanswered += 1;
    const distinct = new Map(differences.map((one) => [JSON.stringify([operation, one]), one]));
    for (const [key, difference] of distinct) {
      const count = (this.#rows.get(key)?.count ?? 0) + 1;
      this.#rows.set(key, { operation, ...difference, count });
    }
  }

  /** The rows of each operation are in the order of the document, then by place and line. */
  report(): Report {
    const order = Object.keys(this.#contract.operations);
    const rankOf = ({ operation }: Row): number => (operation === undefined ? order.length : order.indexOf(operation));
    const rows = [...this.#rows.values(), ...this.#neverSeen()].sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.place.localeCompare(b.place, "en") ||
        a.line - b.line ||
        DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
        a.field.localeCompare(b.field, "en"),
    );
    return {
      exchanges: this.#exchanges,
      matched: [...this.#operations.values()].reduce((sum, count) => sum + count, 0),
      foreign: this.#foreign,
      unanswered: this.#unanswered,
      unrecordedBodies: this.#unrecordedBodies,
      unreadable: [...this.#unreadable.values()],
      operations: this.#operations,
      rows,
    };
  }

  /** An optional header may be missing from a response; one that no response has is not as documented. */
  #neverSeen(): readonly Row[] {
    return [...this.#headers.values()].flatMap(({ operation, header, seen, count }): Row[] => {
      if (seen > 0) return [];
      const { status, name, line } = header;
      const message = "is documented, but no recorded response has it";
      return [{ operation, place: `${status} header`, kind: "missing-header", field: name, message, line, count }];
    });
  }
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];
const MAX_SEGMENTS = 10;

/** A path or a method that the document does not have. Of the path only what is in the document is shown. */
function misfit(
  { line }: Contract,
  method: string,
  match: Extract<ExchangeMatch, { type: "method" | "path" }>,
  known: ReadonlySet<string>,
): Difference {
  const shown = METHODS.includes(method) ? method : "another method";
  if (match.type === "method") {
    const { operation } = match;
    const message = `is documented with ${operation.method}, not with ${shown}`;
    return { place: "method", kind: "undocumented-method", field: operation.path, message, line: operation.line };
  }
  const segments = match.segments.slice(0, MAX_SEGMENTS).map((segment) => (known.has(segment) ? segment : "{…}"));
  const more = match.segments.length > MAX_SEGMENTS ? "/…" : "";
  const field = `${shown} /${segments.join("/")}${more}`;
  return { place: "path", kind: "undocumented-path", field, message: "is not documented", line };
}
