import { readBody } from "./body.js";
import type { Contract } from "./contract.js";
import { type Checks, type Difference, Judge } from "./exchange.js";
import { KINDS } from "./findings.js";
import type { Exchange, Message, Pair } from "./har.js";
import { type Match, matcher } from "./match.js";
import { Recorded } from "./names.js";

export interface Row extends Difference {
  /** `undefined` for a path that the document does not have. */
  readonly operation: string | undefined;
  /** The number of exchanges that differ so. */
  readonly count: number;
}
export interface Report {
  readonly exchanges: number;
  readonly matched: number;
  /** Those of other addresses, and the questions of browsers whether they may ask. */
  readonly foreign: number;
  readonly unanswered: number;
  readonly unrecordedBodies: number;
  /** How many exchanges each operation has. */
  readonly operations: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

/** Holds recorded exchanges against the document of a provider. */
export function verify(contract: Contract, checks: Checks, baseUrl: URL | undefined, all: readonly Exchange[]): Report {
  const match = matcher(contract, baseUrl, all);
  const own = all.flatMap((exchange) => {
    const found: Match = isPreflight(exchange) ? { type: "foreign" } : match(exchange);
    return found.type === "foreign" ? [] : [{ exchange, found }];
  });
  // Also of other addresses: a credential may have been had from there.
  const recorded = recordedIn(all, contract);
  const tally = new Tally();
  let [unanswered, unrecordedBodies] = [0, 0];
  for (const { exchange, found } of own) {
    if (exchange.status === 0) unanswered += 1;
    if (found.type !== "operation") {
      tally.add(undefined, [misfit(contract, exchange, found, recorded)]);
      continue;
    }
    const judge = new Judge({ contract, checks, recorded }, found.id, found.operation);
    const { differences, headers, unrecordedBody } = judge.judge(exchange, found.path);
    if (unrecordedBody) unrecordedBodies += 1;
    tally.add(found.id, differences);
    for (const header of headers) tally.sawHeader(found.id, header);
  }
  const matched = own.filter(({ found }) => found.type === "operation").length;
  const foreign = all.length - own.length;
  const order = Object.keys(contract.operations);
  const operations = new Map(
    order.map((id) => [id, own.filter(({ found }) => "id" in found && found.id === id).length]),
  );
  return { exchanges: all.length, matched, foreign, unanswered, unrecordedBodies, operations, rows: tally.rows(order) };
}

function isPreflight({ method, request }: Exchange): boolean {
  return (
    method === "OPTIONS" && request.headers.some(({ name }) => name.toLowerCase() === "access-control-request-method")
  );
}

function recordedIn(exchanges: readonly Exchange[], { credentials }: Contract): Recorded {
  const recorded = new Recorded();
  for (const { url, query, form, cookies, request, response } of exchanges) {
    const parameters = [...pairsOf(url.search), ...query, ...pairsOf(url.hash.slice(1)), ...form, ...formOf(request)];
    for (const { name, value } of [...parameters, ...request.headers, ...response.headers]) {
      recorded.addNamed(name, value, credentials);
    }
    for (const { value } of cookies) recorded.addNamed("cookie", value);
    for (const part of [url.username, url.password]) recorded.addNamed("password", part);
    for (const message of [request, response]) recorded.addBody(parsedBody(message));
  }
  return recorded;
}

function pairsOf(text: string): readonly Pair[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
}

function formOf({ body, mediaType }: Message): readonly Pair[] {
  if (body.type !== "text" || mediaType !== "application/x-www-form-urlencoded") return [];
  return pairsOf(body.base64 ? Buffer.from(body.text, "base64").toString() : body.text);
}

function parsedBody(message: Message): unknown {
  const read = readBody(message);
  return read.type === "json" ? read.value : undefined;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];
const MAX_SEGMENTS = 10;

/** A path or a method that the document does not have. */
function misfit(
  { line }: Contract,
  { method }: Exchange,
  found: Exclude<Match, { type: "operation" | "foreign" }>,
  recorded: Recorded,
): Difference {
  const shown = METHODS.includes(method) ? method : "another method";
  if (found.type === "method") {
    const { operation } = found;
    const message = `is documented with ${operation.method}, not with ${shown}`;
    return { place: "method", kind: "undocumented-method", field: operation.path, message, line: operation.line };
  }
  const segments = found.segments.slice(0, MAX_SEGMENTS).map((segment) => {
    const name = recorded.printable(segment);
    return segment === "" || name === segment ? segment : "{…}";
  });
  const more = found.segments.length > MAX_SEGMENTS ? "/…" : "";
  const field = `${shown} /${segments.join("/")}${more}`;
  return { place: "path", kind: "undocumented-path", field, message: "is not documented", line };
}

/** More names than these in one object are taken for the keys of a map. */
const MAX_NAMES = 20;

class Tally {
  readonly #rows = new Map<string, Row>();
  readonly #headers = new Map<
    string,
    { operation: string; status: string; name: string; line: number; seen: number; count: number }
  >();

  /** @param differences those of one exchange */
  add(operation: string | undefined, differences: readonly Difference[]): void {
    const distinct = new Map(differences.map((one) => [JSON.stringify([operation, one]), one]));
    for (const [key, difference] of distinct) {
      const count = (this.#rows.get(key)?.count ?? 0) + 1;
      this.#rows.set(key, { operation, ...difference, count });
    }
  }

  sawHeader(
    operation: string,
    { status, name, line, seen }: { status: string; name: string; line: number; seen: boolean },
  ): void {
    const key = JSON.stringify([operation, status, name]);
    const before = this.#headers.get(key) ?? { seen: 0, count: 0 };
    this.#headers.set(key, {
      operation,
      status,
      name,
      line,
      seen: before.seen + Number(seen),
      count: before.count + 1,
    });
  }

  /** Those of each operation in the order of the document, then by place and line. */
  rows(order: readonly string[]): readonly Row[] {
    const rankOf = ({ operation }: Row): number => (operation === undefined ? order.length : order.indexOf(operation));
    const all = [...withoutMaps([...this.#rows.values()]), ...this.#neverSeen()];
    return all.sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.place.localeCompare(b.place, "en") ||
        a.line - b.line ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        a.field.localeCompare(b.field, "en"),
    );
  }

  /** An optional header may be missing from an answer; one that no answer has is not as documented. */
  #neverSeen(): readonly Row[] {
    return [...this.#headers.values()].flatMap(({ operation, status, name, line, seen, count }): Row[] => {
      if (seen > 0) return [];
      const message = "is documented, but no recorded answer has it";
      return [{ operation, place: `${status} header`, kind: "missing-header", field: name, message, line, count }];
    });
  }
}

function withoutMaps(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { operation, place, kind, line } = row;
    const isName = kind === "undocumented-field" || kind === "undocumented-parameter";
    const parent = row.field.replace(/\.?[^.]*$/, "");
    const key = JSON.stringify(isName ? [operation, place, kind, line, parent] : [groups.size]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= MAX_NAMES) return group;
    const field = first.field.replace(/[^.]*$/, "*");
    const message = `has ${group.length} names that are not documented; perhaps it is a map`;
    return [{ ...first, field, message, count: Math.max(...group.map(({ count }) => count)) }];
  });
}
