import type { CheckedExchange, Difference } from "./check-exchange.js";
import { type Contract, segmentsOf } from "./contract.js";
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

/** Counts the exchanges that have each difference. */
export class Report {
  /** Every entry of the recordings. */
  exchanges = 0;
  matched = 0;
  /** Those of other addresses, and preflights of browsers. */
  foreign = 0;
  unanswered = 0;
  unrecordedBodies = 0;
  /** How many exchanges each operation has. */
  readonly operations = new Map<string, number>();
  readonly #contract: Contract;
  readonly #segments: ReadonlySet<string>;
  readonly #rows = new Map<string, Row>();
  readonly #unreadable = new Map<string, Unreadable>();
  /** An optional header may be missing from a response; one that no response has is not as documented. */
  readonly #unseenHeaders = new Map<string, Row>();
  readonly #seenHeaders = new Set<string>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#segments = segmentsOf(contract);
  }

  get unreadable(): readonly Unreadable[] {
    return [...this.#unreadable.values()];
  }

  /** Those of each operation are in the order of the document, then by place and line. */
  get rows(): readonly Row[] {
    const order = Object.keys(this.#contract.operations);
    const rankOf = ({ operation }: Row): number => (operation === undefined ? order.length : order.indexOf(operation));
    return [...this.#rows.values(), ...this.#unseenHeaders.values()].sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.place.localeCompare(b.place, "en") ||
        a.line - b.line ||
        DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
        a.field.localeCompare(b.field, "en"),
    );
  }

  addUnreadable({ reason, at }: Omit<Unreadable, "count">): void {
    this.exchanges += 1;
    const before = this.#unreadable.get(reason);
    this.#unreadable.set(reason, { reason, at: before?.at ?? at, count: (before?.count ?? 0) + 1 });
  }

  addUnmatched({ method, status }: RecordedExchange, match: Exclude<ExchangeMatch, { type: "operation" }>): void {
    this.exchanges += 1;
    if (match.type === "foreign") this.foreign += 1;
    else this.#add(undefined, status, [misfit(this.#contract, method, match, this.#segments)]);
  }

  addMatched(operation: string, { status }: RecordedExchange, checked: CheckedExchange): void {
    const { differences, headers, unrecordedBody } = checked;
    this.exchanges += 1;
    this.matched += 1;
    this.unrecordedBodies += Number(unrecordedBody);
    this.operations.set(operation, (this.operations.get(operation) ?? 0) + 1);
    this.#add(operation, status, differences);
    for (const { status, name, line, seen } of headers) {
      const key = JSON.stringify([operation, status, name]);
      if (seen) this.#seenHeaders.add(key);
      if (this.#seenHeaders.has(key)) this.#unseenHeaders.delete(key);
      else count(this.#unseenHeaders, key, { ...UNSEEN, operation, place: `${status} header`, field: name, line });
    }
  }

  /** @param differences those of one exchange */
  #add(operation: string | undefined, status: number, differences: readonly Difference[]): void {
    if (status === 0) this.unanswered += 1;
    const distinct = new Map(differences.map((one) => [JSON.stringify([operation, one]), one]));
    for (const [key, difference] of distinct) count(this.#rows, key, { ...difference, operation });
  }
}

const UNSEEN = { kind: "missing-header", message: "is documented, but no recorded response has it" } as const;

function count(rows: Map<string, Row>, key: string, row: Omit<Row, "count">): void {
  rows.set(key, { ...row, count: (rows.get(key)?.count ?? 0) + 1 });
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
  const segments = match.segments.slice(0, MAX_SEGMENTS).map((one) => (known.has(one) ? one : "{…}"));
  const more = match.segments.length > MAX_SEGMENTS ? "/…" : "";
  const field = `${shown} /${segments.join("/")}${more}`;
  return { place: "path", kind: "undocumented-path", field, message: "is not documented", line };
}
