/** What a router needs to know of an operation. */
interface Routable {
  readonly method: string;
  /** As in the document, with `{parameters}`. */
  readonly path: string;
}
/** A path of the document that a pathname ends with. */
export interface RouteMatch<Id, Op> {
  readonly id: Id;
  readonly operation: Op;
  /** By name, as they stand in the pathname: still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}
export interface Routed<Id, Op> {
  /** What precedes the document's path: where it is mounted. */
  readonly mount: string;
  /** The most concrete first, at least one; they may differ in their method. */
  readonly matches: readonly [RouteMatch<Id, Op>, ...RouteMatch<Id, Op>[]];
}
/** @param mount only matches that begin right behind it; by default whatever comes before the longest match */
export type Router<Id, Op> = (pathname: string, mount?: string) => Routed<Id, Op> | undefined;

interface Route<Id, Op> {
  readonly id: Id;
  readonly operation: Op;
  readonly segments: readonly Segment[];
}
/** A segment as `literals[0] {names[0]} literals[1] {names[1]} …`: without a name it is its only literal. */
interface Segment {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/**
 * Finds the operations of a path, wherever the document is mounted: of all that the path ends with, the longest, and of
 * those the most concrete first. `/customers/{c}/bills/{n}` precedes `/bills/{n}`, and `/bills/summary` does so too.
 * It takes time in proportion to the path.
 */
export function createRouter<Id extends string, Op extends Routable>(
  operations: Readonly<Record<Id, Op>>,
  ids: readonly Id[],
): Router<Id, Op> {
  const routes = ids.map((id): Route<Id, Op> => {
    const operation = operations[id];
    return { id, operation, segments: operation.path.split("/").slice(1).map(segmentOf) };
  });
  const lengths = [...new Set(routes.map(({ segments }) => segments.length))].sort((a, b) => b - a);
  const groups = lengths.map((length) => ({
    length,
    routes: routes
      .filter(({ segments }) => segments.length === length)
      .sort((a, b) => comparePaths(a.operation.path, b.operation.path)),
  }));
  return (pathname, mount) => {
    for (const { length, routes } of groups) {
      const start = startOfLast(length, pathname);
      if (start < 0 || (mount !== undefined && pathname.slice(0, start) !== mount)) continue;
      const given = pathname.slice(start + 1).split("/");
      const [first, ...others] = routes.flatMap((route) => matchOf(route, given) ?? []);
      if (first !== undefined) return { mount: pathname.slice(0, start), matches: [first, ...others] };
    }
    return undefined;
  };
}

/** Where the last `count` segments begin, at their slash; -1 where there are fewer. */
function startOfLast(count: number, pathname: string): number {
  let start = pathname.length;
  for (let left = count; left > 0 && start >= 0; left--)
    start = start === 0 ? -1 : pathname.lastIndexOf("/", start - 1);
  return start;
}

function segmentOf(template: string): Segment {
  const parts = template.split(/\{([^{}]+)\}/);
  return { literals: parts.filter((_, index) => index % 2 === 0), names: parts.filter((_, index) => index % 2 === 1) };
}

/**
 * The first segment in which two differ decides: one without a parameter precedes, then one with more text.
 * @returns below 0 where the first precedes, of two paths of the same length
 */
export function comparePaths(a: string, b: string): number {
  const others = b.split("/");
  for (const [index, segment] of a.split("/").entries()) {
    const difference = looseness(segmentOf(segment)) - looseness(segmentOf(others[index] ?? ""));
    if (difference !== 0) return difference;
  }
  return 0;
}

function looseness({ names, literals }: Segment): number {
  return names.length === 0 ? Number.MIN_SAFE_INTEGER : names.length - literals.join("").length;
}

function matchOf<Id, Op>(route: Route<Id, Op>, given: readonly string[]): RouteMatch<Id, Op> | undefined {
  const { id, operation, segments } = route;
  const found: [string, string][] = [];
  // From the end: there paths differ the most.
  for (let index = segments.length - 1; index >= 0; index--) {
    const [segment, text] = [segments[index], given[index]];
    if (segment === undefined || text === undefined) return undefined;
    const values = valuesIn(text, segment);
    if (values === undefined) return undefined;
    for (const [at, name] of segment.names.entries()) found.push([name, values[at] ?? ""]);
  }
  return { id, operation, parameters: Object.fromEntries(found) };
}

const NONE: readonly string[] = [];

/** Each parameter is at least one character, and ends where the text after it first comes. */
function valuesIn(text: string, { literals, names }: Segment): readonly string[] | undefined {
  const [head = "", ...rest] = literals;
  if (names.length === 0) return text === head ? NONE : undefined;
  if (!text.startsWith(head)) return undefined;
  const values: string[] = [];
  let start = head.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? endOfLast(text, literal) : text.indexOf(literal, start + 1);
    if (end <= start) return undefined;
    values.push(text.slice(start, end));
    start = end + literal.length;
  }
  return values;
}

function endOfLast(text: string, literal: string): number {
  return text.endsWith(literal) ? text.length - literal.length : -1;
}
