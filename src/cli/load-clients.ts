import { CLIENTS } from "../../generated/clients.js";
import type { Idempotency } from "../core/operation.js";

/** A client's method, by its name alone: `payspec call` has no types. */
type Method = (...args: readonly unknown[]) => Promise<unknown>;

export interface CallableOperation {
  readonly provider: string;
  readonly id: string;
  /** Whether it is called with a request before its options. */
  readonly takesRequest: boolean;
  readonly kind: Idempotency;
}
export interface LoadedClient {
  readonly provider: string;
  /** The names of its credentials' options. */
  readonly credentials: readonly string[];
  readonly operations: readonly CallableOperation[];
  /** @throws TypeError, RangeError naming the option */
  readonly connect: (options: Readonly<Record<string, unknown>>) => (id: string) => Method;
}

export function loadClients(): Promise<readonly LoadedClient[]> {
  return Promise.all(
    Object.entries(CLIENTS).map(async ([provider, load]) => {
      const [module, { OPERATIONS, PROVIDER }] = await load();
      const create = createOf(provider, module);
      const credentials = Object.keys(PROVIDER.credentials);
      const anyOptions = {
        baseUrl: "https://localhost",
        ...Object.fromEntries(credentials.map((name) => [name, "x"])),
      };
      const operations = methodsOf(create(anyOptions)).map(([id, method]) => {
        // A method without an operation settles a payment: it reads.
        const kind = Object.hasOwn(OPERATIONS, id) ? OPERATIONS[id]?.kind : "read";
        return { provider, id, takesRequest: method.length > 1, kind: kind ?? "none" };
      });
      const connect: LoadedClient["connect"] = (options) => {
        const methods = new Map(methodsOf(create(options)));
        return (id) => methods.get(id) ?? missing(`${provider} has no operation ${id}`);
      };
      return { provider, credentials, operations, connect };
    }),
  );
}

/** A provider's entry exports one function that creates its client. */
function createOf(provider: string, module: object): (options: unknown) => object {
  const found = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name))?.[1];
  return isCreate(found) ? found : missing(`${provider} exports no function that creates its client`);
}

function isCreate(value: unknown): value is (options: unknown) => object {
  return typeof value === "function";
}

function methodsOf(client: object): readonly (readonly [string, Method])[] {
  return Object.entries(client).flatMap(([name, value]) => (isMethod(value) ? [[name, value] as const] : []));
}

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

function missing(message: string): never {
  throw new Error(message);
}
