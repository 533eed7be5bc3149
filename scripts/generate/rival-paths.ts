import type { Rival } from "../../src/core/operation.js";
import { decodePercent } from "../../src/core/parameters.js";
import { comparePaths } from "../../src/server/router.js";

interface Route {
  readonly method: string;
  readonly path: string;
}

/**
 * What a value of a parameter could turn a path into: `search` makes `/p/search` of `/p/{id}`, which is another operation
 * for whoever routes the more concrete path first.
 * @returns the other paths of the method that precede it, by method and path; nothing for a path that has none
 */
export function rivalPaths(routes: readonly Route[]): ReadonlyMap<string, readonly Rival[]> {
  // Most paths of a large document differ in their first segment, and need not be compared with each other.
  const groups = new Map<string, string[]>();
  for (const { method, path } of routes) {
    for (const start of new Set(["", startOf(path)])) {
      const group = groups.get(`${method} ${start}`);
      if (group === undefined) groups.set(`${method} ${start}`, [path]);
      else group.push(path);
    }
  }
  const rivals = routes.flatMap(({ method, path }): [string, readonly Rival[]][] => {
    const start = startOf(path);
    // What begins with a parameter may precede none that begins with a text.
    const others = path.includes("{") ? (groups.get(`${method} ${start}`) ?? []) : [];
    const found = others.flatMap((other) => rivalOf(other, path) ?? []);
    return found.length === 0 ? [] : [[`${method} ${path}`, found]];
  });
  return new Map(rivals);
}

/** Empty where a parameter can make it any text: then every path may be near. */
function startOf(path: string): string {
  const [, first = ""] = path.split("/");
  return first.includes("{") ? "" : first;
}

function rivalOf(other: string, path: string): Rival | undefined {
  const [own, segments] = [path.split("/"), other.split("/")];
  if (own.length !== segments.length || comparePaths(other, path) >= 0) return undefined;
  const mayMatch = segments.every(
    (segment, index) => segment === own[index] || `${segment}${own[index]}`.includes("{"),
  );
  const first = own.find((segment, index) => segment.includes("{") && !/^\{[^{}]+\}$/.test(segments[index] ?? ""));
  const [, parameter] = /\{([^{}]+)\}/.exec(first ?? "") ?? [];
  if (!mayMatch || parameter === undefined) return undefined;
  const patterns = segments.map((segment, index) =>
    segment === own[index] && !segment.includes("{") ? escaped(segment) : patternOf(segment),
  );
  return { path: other, pattern: `${patterns.join("/")}$`, parameter };
}

/** Of a segment as a value is written: what a document may spell out, an encoder escapes. */
function patternOf(segment: string): string {
  const literals = segment.split(/\{[^{}]+\}/).map((text) => escaped(encodeURIComponent(decodePercent(text) ?? text)));
  return literals.join("[^/]+");
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
