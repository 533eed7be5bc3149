import { decodePercent } from "../core/parameters.js";
import { parseUrl } from "../core/parse-url.js";
import { createRouter, type Router } from "../server/router.js";
import type { Contract, ContractOperation } from "./contract.js";
import type { RecordedExchange } from "./har.js";

export type ExchangeMatch =
  | {
      readonly type: "operation";
      readonly id: string;
      readonly operation: ContractOperation;
      readonly path: Readonly<Record<string, string>>;
    }
  /** The document has the path, but not with this method. */
  | { readonly type: "method"; readonly operation: ContractOperation }
  /** It is below an address of this provider, and the document does not have it. */
  | { readonly type: "path"; readonly segments: readonly string[] }
  | { readonly type: "foreign" };

/** No document is mounted below a longer path. */
const MAX_MOUNT = 1024;

/**
 * Finds the operation of each exchange. Without `baseUrl` a path is known by its end, wherever it is mounted; all else
 * that went to the addresses found so, or to those of the document, is this provider's too.
 */
export class ExchangeMatcher {
  readonly #route: Router<string, ContractOperation>;
  readonly #only: string | undefined;
  /** Origins with the path that the document is mounted at. */
  readonly #addresses: Set<string>;

  constructor({ operations, servers }: Contract, baseUrl: URL | undefined) {
    this.#route = createRouter(operations, Object.keys(operations));
    this.#only = baseUrl && addressOf(baseUrl);
    const declared = servers.flatMap((server) => parseUrl(server) ?? []).map(addressOf);
    this.#addresses = new Set(this.#only === undefined ? declared : [this.#only]);
  }

  /**
   * Notes where the document is mounted. Each exchange passes here before any is matched.
   * @returns whether it is one of an operation
   */
  learn(exchange: RecordedExchange): boolean {
    const { url } = exchange;
    const found = this.#only === undefined ? this.#route(url.pathname) : undefined;
    if (found !== undefined && found.mount.length <= MAX_MOUNT) this.#addresses.add(url.origin + found.mount);
    return this.match(exchange).type === "operation";
  }

  match({ method, url, request }: RecordedExchange): ExchangeMatch {
    if (isPreflight(method, request)) return { type: "foreign" };
    const address = this.#addressOf(url);
    if (this.#only !== undefined && address === undefined) return { type: "foreign" };
    const mount = this.#only === undefined ? undefined : this.#only.slice(url.origin.length);
    const matches = this.#route(url.pathname, mount)?.matches ?? [];
    const match = matches.find(({ operation }) => operation.method === method);
    if (match !== undefined) {
      const { id, operation, parameters } = match;
      const path = Object.entries(parameters).map(([name, value]) => [name, decodePercent(value) ?? value] as const);
      return { type: "operation", id, operation, path: Object.fromEntries(path) };
    }
    const [other] = matches;
    if (other !== undefined) return { type: "method", operation: other.operation };
    if (address === undefined) return { type: "foreign" };
    const below = url.pathname.slice(address.length - url.origin.length);
    return { type: "path", segments: below.split("/").slice(1) };
  }

  /** The longest that the URL is at or below. */
  #addressOf({ origin, pathname }: URL): string | undefined {
    const path = pathname.slice(0, MAX_MOUNT + 1);
    for (let end = path.length; end >= 0; end = end === 0 ? -1 : path.lastIndexOf("/", end - 1)) {
      const address = origin + pathname.slice(0, end);
      if (this.#addresses.has(address)) return address;
    }
    return undefined;
  }
}

function isPreflight(method: string, { headers }: RecordedExchange["request"]): boolean {
  return method === "OPTIONS" && headers.some(({ name }) => name.toLowerCase() === "access-control-request-method");
}

function addressOf(url: URL): string {
  return url.origin + url.pathname.replace(/\/$/, "");
}
