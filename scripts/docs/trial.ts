import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connect } from "../../src/runtime/call.js";
import { PayspecError } from "../../src/runtime/errors.js";
import type { ReadError } from "../../src/runtime/judge.js";
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
/** @param attemptTimeoutMs for a `fetch` that never answers */
export type Trial = (fetch: Fetch, attemptTimeoutMs?: number) => Promise<Seen>;

/** As much of openapi-typescript's `operations` as the runtime's types ask for. */
interface AnyOperation {
  readonly requestBody: { readonly content: { readonly json: unknown } };
  readonly parameters: { readonly path: object; readonly query: object };
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
  const secrets = Object.fromEntries(Object.keys(provider.info.credentials).map((name) => [name, "any"]));
  const { path, query, body } = sampleOf(found);

  const fail = async (fetch: Fetch, more: object, signal?: AbortSignal): Promise<PayspecError> => {
    const options = { baseUrl: "http://localhost", fetch, ...more, ...secrets };
    const client = connect<object, Record<string, AnyOperation>>(provider, options);
    try {
      await client.call(
        id,
        signal && { signal },
        () => ({ body, params: { path, query } }),
        () => {},
      );
    } catch (error) {
      if (error instanceof PayspecError) return error;
      throw error;
    }
    throw new Error(`${spec.path}: ${id} was to fail, but did not`);
  };

  return async (fetch, attemptTimeoutMs = 10_000) => {
    const waiting = new AbortController();
    let repeats = false;
    const onEvent = ({ type }: { readonly type: string }): void => {
      if (type !== "retry") return;
      repeats = true;
      // That it would be sent again is all there is to know: nobody waits for it.
      waiting.abort();
    };
    await fail(fetch, { attemptTimeoutMs, maxRetries: 1, onEvent }, waiting.signal);
    return { error: await fail(fetch, { attemptTimeoutMs, maxRetries: 0 }), repeats };
  };
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
