import { isDeepStrictEqual } from "node:util";
import { type Document, type Place, pointerOf } from "./document.js";
import { type Judgement, judge, VERDICTS, type Verdict } from "./judge.js";
import { quirkChanges } from "./quirks.js";
import type { RedoclyChange } from "./redocly.js";
import { type Sides, type Walked, walk } from "./walk.js";

/** One change of one document, and what it means. */
export interface Change extends Judgement {
  /** The operations that it concerns; none where it stands beside them. */
  readonly operations: readonly string[];
  /** `request`, `query`, `answer 200`; empty where it is neither. */
  readonly where: string;
  readonly subject: string;
  /** `openapi/inex/openapi.yaml:12`; of what is gone the line of the base, with its revision before it. */
  readonly line: string;
  /** Redocly's rule, where it speaks of the same change. */
  readonly rule?: string;
}

interface Found extends Change {
  readonly base: string;
  readonly now: string;
}

/**
 * What changed from one document to another: a comparison of ours that knows requests from answers, and Redocly's as a
 * second opinion. The graver verdict counts.
 */
export function compare(base: Document, now: Document, second: readonly RedoclyChange[] = []): readonly Change[] {
  const sides = { base, now };
  const walked = walk(sides);
  const merged = new Map<string, Found>();
  for (const found of [...ownChanges(sides, walked), ...quirks(sides, walked)]) {
    const id = `${found.base} ${found.now} ${found.subject.startsWith("quirk ") ? found.what : ""}`;
    merged.set(id, join(merged.get(id), found));
  }
  const found = [...merged.values()];
  const changes = found.map((one) => secondOpinion(one, second));
  const unmatched = second.filter((other) => other.verdict !== "docs only" && !found.some((one) => isSame(one, other)));
  const all = [...changes, ...unmatched.map((other) => fromRedocly(sides, walked, other))];
  if (all.length === 0 && !isDeepStrictEqual(base.root.value, now.root.value)) all.push(rewritten(now));
  return all.map(withoutPlaces).sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict));
}

function ownChanges(sides: Sides, { differences }: Walked): readonly Found[] {
  return differences
    .filter(({ owner, key }) => owner !== "info" || key !== "version")
    .map((difference) => {
      const { base, now, context } = difference;
      const { operation, where, subject } = context;
      const operations = operation === undefined ? [] : [operation];
      return { ...judge(difference), operations, where, subject, ...places(sides, base?.path, now?.path) };
    });
}

function quirks(sides: Sides, { operationsAt }: Walked): readonly Found[] {
  return quirkChanges(sides.base, sides.now).map(({ id, base, now, ...judgement }) => {
    const operations = operationsAt(now ?? base ?? []);
    return { ...judgement, operations, where: "", subject: `quirk ${id}`, ...places(sides, base, now) };
  });
}

function places({ base, now }: Sides, before?: Place["path"], after?: Place["path"]) {
  return {
    base: before === undefined ? "" : pointerOf(before),
    now: after === undefined ? "" : pointerOf(after),
    line: after === undefined ? base.lineOf(before ?? []) : now.lineOf(after),
  };
}

/** The same part, reached from several operations or in both directions. */
function join(first: Found | undefined, next: Found): Found {
  if (first === undefined) return next;
  const graver = rank(next.verdict) > rank(first.verdict) ? next : first;
  const where = graver.where !== "" ? graver.where : first.where || next.where;
  return { ...graver, where, operations: [...new Set([...first.operations, ...next.operations])].sort() };
}

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

function isSame({ base, now }: Found, other: RedoclyChange): boolean {
  const before = other.base === undefined ? "" : pointerOf(other.base);
  const after = other.now === undefined ? "" : pointerOf(other.now);
  return (now !== "" && now === after) || (base !== "" && base === before);
}

function secondOpinion(found: Found, second: readonly RedoclyChange[]): Found {
  const same = second.filter((other) => isSame(found, other) && other.rule !== undefined);
  const graver = same.find(({ verdict }) => rank(verdict) > rank(found.verdict));
  const rule = (graver ?? same[0])?.rule;
  const judged = graver === undefined ? {} : { verdict: graver.verdict, why: graver.message ?? found.why };
  return { ...found, ...judged, ...(rule === undefined ? {} : { rule }) };
}

function fromRedocly(sides: Sides, { operationsAt }: Walked, change: RedoclyChange): Found {
  const { verdict, rule, message = "has changed", base, now } = change;
  const path = now ?? base ?? [];
  const subject = path.at(-1) ?? "";
  const judgement = { verdict, what: message, why: "Redocly says so", ...(rule === undefined ? {} : { rule }) };
  return { ...judgement, operations: operationsAt(path), where: "", subject, ...places(sides, base, now) };
}

function rewritten(now: Document): Found {
  const judgement = { verdict: "docs only", what: "is written differently", why: "it means the same" } as const;
  return { ...judgement, operations: [], where: "", subject: "the document", line: now.lineOf([]), base: "", now: "" };
}

function withoutPlaces({ base: _base, now: _now, ...change }: Found): Change {
  return change;
}
