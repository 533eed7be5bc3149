import type { Operation } from "../core/operation.js";
import { RejectedRequest } from "./problem.js";
import { createRouter } from "./router.js";

export interface FoundOperation<Id = string> {
  readonly id: Id;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** @throws RejectedRequest with 404 or 405 */
export type FindOperation<Id> = (method: string, pathname: string) => FoundOperation<Id>;

/**
 * Finds the operation of a request, wherever the server is mounted: a client's `baseUrl` may have a path of its own.
 * @param mount that path, where it is known
 */
export function operationFinder<Id extends string>(
  operations: Readonly<Record<Id, Operation>>,
  ids: readonly Id[],
  mount?: string,
): FindOperation<Id> {
  const router = createRouter(operations, ids);
  return (method, pathname) => {
    const matches = router(pathname, mount)?.matches ?? [];
    const found = matches.find(({ operation }) => operation.method === method);
    if (found !== undefined) return { id: found.id, operation: found.operation, path: decoded(found.parameters) };
    // What is supported nowhere needs no path.
    if (matches.length === 0 && method === "TRACE") throw new RejectedRequest(501, "the method TRACE is not supported");
    if (matches.length === 0) throw noSuchPath();
    const allow = [...new Set(matches.map(({ operation }) => operation.method))].join(", ");
    throw new RejectedRequest(405, `the method ${method} is not supported here`, { headers: { allow } });
  };
}

/** A segment is decoded only after it was found: an encoded slash stays within it. */
function decoded(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw noSuchPath();
  }
}

function noSuchPath(): RejectedRequest {
  return new RejectedRequest(404, "there is no such path");
}
