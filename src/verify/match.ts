import { createRouter, type Router } from "../server/router.js";
import type { Contract, ContractOperation } from "./contract.js";
import type { Exchange } from "./har.js";

export type Match =
  | {
      readonly type: "operation";
      readonly id: string;
      readonly operation: ContractOperation;
      readonly path: Readonly<Record<string, string>>;
    }
  /** The document knows the path, but not with this method. */
  | { readonly type: "method"; readonly operation: ContractOperation }
  /** It is below an address of this provider, and the document does not know it. */
  | { readonly type: "path"; readonly segments: readonly string[] }
  | { readonly type: "foreign" };

/** An address that a path of the document follows. */
interface Base {
  readonly origin: string;
  readonly prefix: string;
}

/**
 * Tells whose each exchange is. Without `baseUrl` a path is known by its end, whatever it is mounted below; whatever
 * else went to the addresses found so, or to those of the document, is this provider's too.
 */
export function matcher(contract: Contract, baseUrl: URL | undefined, exchanges: readonly Exchange[]) {
  const route = createRouter(contract.operations, Object.keys(contract.operations));
  const only = baseUrl && baseOf(baseUrl);
  const bases = only === undefined ? basesOf(contract, route, exchanges) : [only];

  return ({ method, url }: Exchange): Match => {
    const base = bases.find((one) => isBelow(url, one));
    const isElsewhere = only !== undefined && base !== only;
    const matches = isElsewhere ? [] : (route(url.pathname, only?.prefix)?.matches ?? []);
    const found = matches.find(({ operation }) => operation.method === method);
    if (found !== undefined) {
      return { type: "operation", id: found.id, operation: found.operation, path: decoded(found.parameters) };
    }
    const [other] = matches;
    if (other !== undefined) return { type: "method", operation: other.operation };
    if (base === undefined) return { type: "foreign" };
    return { type: "path", segments: url.pathname.slice(base.prefix.length).split("/").slice(1) };
  };
}

function basesOf(
  contract: Contract,
  route: Router<string, ContractOperation>,
  exchanges: readonly Exchange[],
): readonly Base[] {
  const declared = contract.servers.flatMap((server) => (URL.canParse(server) ? [baseOf(new URL(server))] : []));
  const found = exchanges.flatMap(({ url }) => {
    const routed = route(url.pathname);
    return routed === undefined ? [] : [{ origin: url.origin, prefix: routed.mount }];
  });
  const distinct = new Map([...declared, ...found].map((base) => [`${base.origin}${base.prefix}`, base]));
  // The longest says the most about an exchange that is below several.
  return [...distinct.values()].sort((a, b) => b.prefix.length - a.prefix.length);
}

function baseOf(url: URL): Base {
  return { origin: url.origin, prefix: url.pathname.replace(/\/$/, "") };
}

function isBelow(url: URL, { origin, prefix }: Base): boolean {
  return url.origin === origin && (url.pathname === prefix || url.pathname.startsWith(`${prefix}/`));
}

function decoded(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodedSegment(value)]));
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
