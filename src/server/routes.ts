import type { Operation } from "../core/operation.js";
import { Refused } from "./problem.js";

export interface Match<Id = string> {
  readonly id: Id;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}
interface Route<Id> {
  readonly id: Id;
  readonly operation: Operation;
  /** The segments behind its name in the path, or `undefined` where the path is not its own. */
  readonly groups: (pathname: string) => Groups | undefined;
}
export type Find<Id> = (method: string, pathname: string) => Match<Id>;

/**
 * Finds the operation of a request, whatever it is mounted below: a client's `baseUrl` may have a path of its own.
 * @throws Refused with 404 or 405
 */
export function routesOf<Id extends string>(operations: Readonly<Record<Id, Operation>>, ids: readonly Id[]): Find<Id> {
  const routes = ids.map((id): Route<Id> => {
    const operation = operations[id];
    return { id, operation, groups: groupsOf(operation.path) };
  });
  return (method, pathname) => {
    const allowed: string[] = [];
    for (const { id, operation, groups } of routes) {
      const found = groups(pathname);
      if (found === undefined) continue;
      if (operation.method === method) return { id, operation, path: decoded(found) };
      allowed.push(operation.method);
    }
    if (allowed.length === 0) throw new Refused(404, "there is no such path");
    const allow = allowed.join(", ");
    throw new Refused(405, `the method ${method} is not supported here`, { headers: { allow } });
  };
}

type Groups = Readonly<Record<string, string>>;
const NONE: Groups = {};

function groupsOf(template: string): Route<unknown>["groups"] {
  if (!template.includes("{")) return (pathname) => (pathname.endsWith(template) ? NONE : undefined);
  const pattern = patternOf(template);
  return (pathname) => pattern.exec(pathname)?.groups;
}

/** Finds a path of a document at the end of another. */
export function patternOf(template: string): RegExp {
  const escaped = template.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
  return new RegExp(`${escaped.replace(/\{([^{}]+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** A segment is decoded only after it was found: an encoded slash stays within it. */
function decoded(groups: Groups): Groups {
  if (groups === NONE) return {};
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw new Refused(404, "there is no such path");
  }
}
