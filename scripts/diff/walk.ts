import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/spec.js";
import { type Document, membersOf, type Place, pointerOf, targetOf } from "./document.js";
import { GRAMMAR, type Kind, kindOf } from "./grammar.js";

/** A request is what a caller writes and a stub reads; an answer the other way round. */
export type Direction = "request" | "answer" | "neither";

export interface Context {
  readonly operation?: string;
  readonly direction: Direction;
  /** `request`, `query`, `answer 200`; empty outside of an operation. */
  readonly where: string;
  /** What is spoken of, as people name it: `Debts.currency`. */
  readonly subject: string;
}

/** One member that is not the same on both sides. */
export interface Difference {
  readonly owner: Kind;
  readonly key: string;
  readonly base?: Place;
  readonly now?: Place;
  readonly context: Context;
}

export interface Sides {
  readonly base: Document;
  readonly now: Document;
}

export interface Walked {
  readonly differences: readonly Difference[];
  /** Which operations a part concerns, by its pointer in either document. */
  readonly operationsAt: (path: readonly string[]) => readonly string[];
}

/** Keys that stand in an object on every level and are compared by rules of their own. */
const ELSEWHERE = new Set(["x-quirks"]);
export const THE_QUERY = "the query";
const OUTSIDE: Context = { direction: "neither", where: "", subject: "" };

/**
 * Compares two documents part by part, behind every `$ref` and once per operation that leads there, so that each
 * difference knows whether it is in a request or in an answer. Lists are compared by what their items are, not by order.
 */
export function walk(sides: Sides): Walked {
  const differences: Difference[] = [];
  const seen = new Set<string>();
  const reached = new Map<string, Set<string>>();

  const visit = (kind: Kind, base: Place | undefined, now: Place | undefined, context: Context): void => {
    remember(reached, sides.base, base, context.operation);
    remember(reached, sides.now, now, context.operation);
    const id = [base, now].map((place) => (place === undefined ? "" : pointerOf(place.path)));
    const visited = [...id, context.operation, context.direction].join(" ");
    if (seen.has(visited)) return;
    seen.add(visited);
    for (const [key, before, after] of pairs(kind, sides, base, now)) {
      if (ELSEWHERE.has(key)) continue;
      const inner = kindOf(kind, key);
      const within = enter(kind, inner, key, before ?? after, context);
      if (goesOn(inner, before, after)) visit(inner, before, after, inside(inner, before ?? after, within));
      else if (!isDeepStrictEqual(before?.value, after?.value)) {
        differences.push({ owner: kind, key, ...defined(before, after), context: within });
      }
    }
  };
  visit("document", sides.base.root, sides.now.root, OUTSIDE);
  return { differences, operationsAt: (path) => operationsAt(reached, path) };
}

/** Whether to look inside; else the two are compared as they are. */
function goesOn(kind: Kind, before: Place | undefined, after: Place | undefined): boolean {
  const sides = [before, after].filter((place) => place !== undefined);
  const walkable = sides.every(({ value }) => isObject(value) || Array.isArray(value));
  return kind !== "value" && walkable && (sides.length === 2 || GRAMMAR[kind].holder === true);
}

function defined(base: Place | undefined, now: Place | undefined): { base?: Place; now?: Place } {
  return { ...(base === undefined ? {} : { base }), ...(now === undefined ? {} : { now }) };
}

type Pair = readonly [key: string, base: Place | undefined, now: Place | undefined];

function pairs(kind: Kind, { base, now }: Sides, before?: Place, after?: Place): readonly Pair[] {
  const left = before === undefined ? [] : [...membersOf(base, before)];
  const right = after === undefined ? [] : [...membersOf(now, after)];
  if (kind === "branches" || kind === "parts") return pairsOfList(base, left, now, right);
  const named = kind === "parameters" ? byParameter : (_: Document, entries: readonly [string, Place][]) => entries;
  const [olds, news] = [new Map(named(base, left)), new Map(named(now, right))];
  return [...new Set([...olds.keys(), ...news.keys()])].map((key) => [key, olds.get(key), news.get(key)]);
}

function byParameter(document: Document, entries: readonly [string, Place][]): [string, Place][] {
  return entries.map(([, place]) => {
    const members = membersOf(document, place);
    return [`${String(members.get("in")?.value)} ${String(members.get("name")?.value)}`, place];
  });
}

/** First what is the same on both sides, by reference or by text; then the rest in order. */
function pairsOfList(
  base: Document,
  left: readonly [string, Place][],
  now: Document,
  right: readonly [string, Place][],
): readonly Pair[] {
  const rest = new Set(right);
  const take = (wanted: (place: Place) => boolean): Place | undefined => {
    const found = [...rest].find(([, place]) => wanted(place));
    if (found !== undefined) rest.delete(found);
    return found?.[1];
  };
  const nameOf = (document: Document, place: Place) => targetOf(document, place)?.path.join("/");
  const matched = left.map(([key, place]) => {
    const name = nameOf(base, place);
    const twin =
      name === undefined
        ? take(({ value }) => isDeepStrictEqual(value, place.value))
        : take((other) => nameOf(now, other) === name);
    return { key, place, twin };
  });
  const inOrder = matched.map(({ key, place, twin }): Pair => [key, place, twin ?? take(() => true)]);
  return [...inOrder, ...[...rest].map(([key, place]): Pair => [`${key}+`, undefined, place])];
}

function enter(owner: Kind, kind: Kind, key: string, place: Place | undefined, context: Context): Context {
  switch (kind) {
    case "operation": {
      const id = isObject(place?.value) ? place.value.operationId : undefined;
      const operation = typeof id === "string" ? id : key.toUpperCase();
      return { operation, direction: "neither", where: "", subject: operation };
    }
    case "parameter": {
      if (owner === "headers") return { ...context, subject: key };
      const [where = "", name = key] = key.split(" ");
      return { ...context, direction: "request", where, subject: name };
    }
    case "body":
      return { ...context, direction: "request", where: "request", subject: "the body" };
    case "response":
      if (context.operation === undefined) return { ...context, subject: key };
      return { ...context, direction: "answer", where: `answer ${key}`, subject: "the answer" };
    case "schema":
      return { ...context, subject: within(owner, key, context.subject), ...queryOf(key) };
    default:
      return owner === "examples" ? { ...context, subject: `example ${key}` } : context;
  }
}

/** Inside a named schema its own name says more than the way that led there. */
function inside(kind: Kind, place: Place | undefined, context: Context): Context {
  const ref = kind === "schema" && isObject(place?.value) ? place.value.$ref : undefined;
  const named = typeof ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1] : undefined;
  return named === undefined ? context : { ...context, subject: named };
}

function queryOf(key: string): Partial<Context> {
  return key === "x-query" ? { direction: "request", where: "query", subject: THE_QUERY } : {};
}

function within(owner: Kind, key: string, subject: string): string {
  if (owner === "properties") return /^(?:|the body|the answer)$/.test(subject) ? key : `${subject}.${key}`;
  if (owner === "schemas") return key;
  return key === "items" ? `${subject}[]` : subject;
}

function remember(reached: Map<string, Set<string>>, document: Document, place?: Place, operation?: string): void {
  if (place === undefined || operation === undefined) return;
  const pointer = pointerOf(place.path);
  const operations = reached.get(pointer) ?? new Set();
  if (operations.has(operation)) return;
  reached.set(pointer, operations.add(operation));
  remember(reached, document, targetOf(document, place), operation);
}

function operationsAt(reached: ReadonlyMap<string, ReadonlySet<string>>, path: readonly string[]): readonly string[] {
  for (let length = path.length; length > 0; length--) {
    const operations = reached.get(pointerOf(path.slice(0, length)));
    if (operations !== undefined) return [...operations].sort();
  }
  return [];
}
