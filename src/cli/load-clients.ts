import { CLIENTS } from "../../generated/clients.js";
import { InvalidRequestError } from "../client/errors.js";
import type { Idempotency } from "../core/operation.js";

/** A client's method, by its name alone: `payspec call` has no types. */
export type Method = (...args: readonly unknown[]) => Promise<unknown>;

export interface CallableOperation {
  readonly provider: string;
  readonly id: string;
  /** Whether it is called with a request before its options. */
  readonly takesRequest: boolean;
  /** What its request is called where that is one plain value and no object. */
  readonly valueName: string | undefined;
  readonly kind: Idempotency;
  /** Checks a request as a call does, and sends nothing: it rejects with what is wrong, or with a `ConnectionError`. */
  readonly check: Method;
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
      const inert = {
        ...Object.fromEntries(credentials.map((name) => [name, "x"])),
        ...{ baseUrl: "https://localhost", maxRetries: 0 },
        fetch: () => Promise.reject(new TypeError("nothing is sent")),
      };
      const operations = methodsOf(create(inert)).map(async ([id, check]) => {
        // A method without an operation settles a payment: it reads.
        const kind = Object.hasOwn(OPERATIONS, id) ? OPERATIONS[id]?.kind : "read";
        const takesRequest = check.length > 1;
        const valueName = takesRequest ? await valueNameOf(check) : undefined;
        return { provider, id, check, takesRequest, valueName, kind: kind ?? "none" };
      });
      const connect: LoadedClient["connect"] = (options) => {
        const methods = new Map(methodsOf(create(options)));
        return (id) => methods.get(id) ?? missing(`${provider} has no operation ${id}`);
      };
      return { provider, credentials, operations: await Promise.all(operations), connect };
    }),
  );
}

/** What is missing without any request: the value by its name, or an object, which has none. */
async function valueNameOf(check: Method): Promise<string | undefined> {
  const error = await check(undefined).catch((thrown: unknown) => thrown);
  return (error instanceof InvalidRequestError && error.issues[0]?.path) || undefined;
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
