import { patternOf } from "../server/routes.js";
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

interface Route {
  readonly id: string;
  readonly operation: ContractOperation;
  readonly pattern: RegExp;
}
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
  const routes = Object.entries(contract.operations).map(([id, operation]) => ({
    id,
    operation,
    pattern: patternOf(operation.path),
  }));
  const only = baseUrl && baseOf(baseUrl);
  const bases = only === undefined ? basesOf(contract, routes, exchanges) : [only];

  return ({ method, url }: Exchange): Match => {
    const base = bases.find((one) => isBelow(url, one));
    const here = routes.filter(({ pattern }) => {
      const found = pattern.exec(url.pathname);
      return found !== null && (only === undefined || (base === only && found.index === only.prefix.length));
    });
    const route = here.find(({ operation }) => operation.method === method);
    if (route !== undefined) {
      const path = parametersIn(route.pattern, url.pathname);
      return { type: "operation", id: route.id, operation: route.operation, path };
    }
    const [other] = here;
    if (other !== undefined) return { type: "method", operation: other.operation };
    if (base === undefined) return { type: "foreign" };
    return { type: "path", segments: url.pathname.slice(base.prefix.length).split("/").slice(1) };
  };
}

function basesOf(contract: Contract, routes: readonly Route[], exchanges: readonly Exchange[]): readonly Base[] {
  const declared = contract.servers.flatMap((server) => (URL.canParse(server) ? [baseOf(new URL(server))] : []));
  const found = exchanges.flatMap(({ url }) =>
    routes.flatMap(({ pattern }) => {
      const match = pattern.exec(url.pathname);
      return match === null ? [] : [{ origin: url.origin, prefix: url.pathname.slice(0, match.index) }];
    }),
  );
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

function parametersIn(pattern: RegExp, pathname: string): Readonly<Record<string, string>> {
  const groups = Object.entries(pattern.exec(pathname)?.groups ?? {});
  return Object.fromEntries(groups.map(([name, value]) => [name, decoded(value)]));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
