import type { Operation } from "../runtime/operation.js";
import { Refused } from "./problem.js";

export interface Match<Id> {
  readonly id: Id;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}
interface Route<Id> {
  readonly id: Id;
  readonly operation: Operation;
  readonly pattern: RegExp;
}
export type Find<Id> = (method: string, pathname: string) => Match<Id>;

/**
 * Finds the operation of a request, whatever it is mounted below: a client's `baseUrl` may have a path of its own.
 * @throws Refused with 404 or 405
 */
export function routesOf<Id extends string>(operations: Readonly<Record<Id, Operation>>, ids: readonly Id[]): Find<Id> {
  const routes = ids.map((id): Route<Id> => {
    const operation = operations[id];
    return { id, operation, pattern: patternOf(operation.path) };
  });
  return (method, pathname) => {
    const here = routes.filter(({ pattern }) => pattern.test(pathname));
    const route = here.find(({ operation }) => operation.method === method);
    if (route !== undefined) return { ...route, path: parametersIn(route.pattern, pathname) };
    if (here.length === 0) throw new Refused(404, "there is no such path");
    const allow = here.map(({ operation }) => operation.method).join(", ");
    throw new Refused(405, `the method ${method} is not supported here`, { headers: { allow } });
  };
}

/** Finds a path of a document at the end of another. */
export function patternOf(template: string): RegExp {
  const escaped = template.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
  return new RegExp(`${escaped.replace(/\{([^{}]+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** A segment is decoded only after it was found: an encoded slash stays within it. */
function parametersIn(pattern: RegExp, pathname: string): Readonly<Record<string, string>> {
  const groups = Object.entries(pattern.exec(pathname)?.groups ?? {});
  try {
    return Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw new Refused(404, "there is no such path");
  }
}
