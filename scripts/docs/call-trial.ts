import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReadError } from "../../src/client/classify.js";
import { connect } from "../../src/client/connect.js";
import { PayspecError, TimeoutError } from "../../src/client/errors.js";
import type { ClientOptions } from "../../src/client/options.js";
import { descriptor, providerOf } from "../generate/operations.js";
import { type FoundOperation, ROOT, type Spec } from "../generate/spec.js";
import { sampleOf } from "../mock/curl.js";

type Fetch = typeof globalThis.fetch;

/** What our client makes of a call that fails. */
export interface Seen {
  readonly error: PayspecError;
  /** Whether it sends the request again by itself. */
  readonly repeats: boolean;
}
export interface Circumstances {
  readonly fetch: Fetch;
  /** For a `fetch` that never responds. */
  readonly attemptTimeoutMs?: number;
  readonly credential?: string | (() => string);
  /** The caller ends the call once it has begun. */
  readonly ended?: boolean;
}
export type Trial = (circumstances: Circumstances) => Promise<Seen>;

/** As much of openapi-typescript's `operations` as the runtime's types ask for. */
interface AnyOperation {
  readonly requestBody: { readonly content: { readonly json: unknown } };
  readonly parameters: { readonly path: object; readonly query: object; readonly header: object };
  readonly responses: { readonly 200: { readonly content: { readonly json: unknown } } };
}
const takesAll = (_: unknown): _ is never => true;

/**
 * Lets an operation fail in the client's own runtime, with the provider's own reader of errors: what a table says of a
 * failure is then what a caller sees.
 */
export async function trialOf(spec: Spec, found: FoundOperation): Promise<Trial> {
  const id = found.operation.operationId;
  const provider = {
    info: providerOf(spec),
    operations: { [id]: descriptor(spec, found) },
    checks: { [id]: { request: takesAll, response: takesAll } },
    envelope: [],
    readError: (await ownExport(spec.provider, "errors.ts", isReadError)) ?? (() => ({})),
  };
  const { body, ...params } = sampleOf(spec, found);
  const build = () => ({ body, params });

  const fail = async (
    circumstances: Circumstances,
    more: Partial<ClientOptions>,
    signal: AbortSignal,
  ): Promise<PayspecError> => {
    const { attemptTimeoutMs = 10_000, credential = "any" } = circumstances;
    let isReached = false;
    const fetch: Fetch = (...request) => {
      isReached = true;
      return circumstances.fetch(...request);
    };
    const secrets = Object.fromEntries(Object.keys(provider.info.credentials).map((name) => [name, credential]));
    const options = { baseUrl: "http://localhost", fetch, attemptTimeoutMs, ...more, ...secrets };
    const client = connect<object, Record<string, AnyOperation>>(provider, options);
    try {
      await client.call(id, { signal }, build, () => {});
    } catch (error) {
      // On a busy machine a short time can be over before the request was sent, which is another failure.
      if (error instanceof TimeoutError && !isReached)
        return fail({ ...circumstances, attemptTimeoutMs: attemptTimeoutMs * 2 }, more, signal);
      if (error instanceof PayspecError) return error;
      throw error;
    }
    throw new Error(`${spec.path}: ${id} was to fail, but did not`);
  };

  return async (circumstances) => {
    const [first, waiting] = [new AbortController(), new AbortController()];
    const onEvent: ClientOptions["onEvent"] = ({ type }) => {
      if (type === "attempt" && circumstances.ended === true) endSent(first);
    };
    const error = await fail(circumstances, { maxRetries: 0, onEvent }, first.signal);
    let repeats = false;
    const onRetry: ClientOptions["onEvent"] = ({ type }) => {
      if (type === "attempt" && circumstances.ended === true) endSent(waiting);
      if (type !== "retry") return;
      repeats = true;
      // That it would be sent again is all there is to know: nobody waits for it.
      waiting.abort();
    };
    await fail(circumstances, { maxRetries: 1, onEvent: onRetry }, waiting.signal);
    return { error, repeats };
  };
}

/** The event of an attempt comes before it is sent; ended there and then, it would not be. */
function endSent(controller: AbortController): void {
  queueMicrotask(() => controller.abort());
}

/** What a file of the provider's own folder exports and `is` recognises; nothing where there is no such file. */
export async function ownExport<T>(
  provider: string,
  file: string,
  is: (name: string, value: unknown) => T | undefined,
): Promise<T | undefined> {
  const path = join(ROOT, "src", "providers", provider, file);
  if (!existsSync(path)) return undefined;
  const module: object = await import(pathToFileURL(path).href);
  return Object.entries(module).flatMap(([name, value]) => is(name, value) ?? [])[0];
}

function isReadError(name: string, value: unknown): ReadError | undefined {
  return /^read\w*Error$/.test(name) && takesStatus(value) ? value : undefined;
}
function takesStatus(value: unknown): value is ReadError {
  return typeof value === "function";
}
