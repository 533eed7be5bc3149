import { PayspecError } from "../../src/index.js";
import type { ServerName, Urls } from "./servers.js";

/** Where a suite runs, and against what. */
export interface World {
  readonly runtime: string;
  readonly urls: Urls;
}

/** How a runtime told of a lost connection, and what the client made of it. */
export interface Observation {
  readonly event: string;
  readonly says: string;
  readonly error: string;
  readonly outcome: string;
}

export interface Case {
  readonly name: string;
  /** Throws where the runtime does not do what it must. */
  readonly run: (world: World, note: (seen: Observation) => void) => Promise<void>;
}

export function assert(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, due] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== due) throw new Error(`${what}: ${is} instead of ${due}`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function failure(call: Promise<unknown>): Promise<PayspecError> {
  const thrown = await call.then(
    (value) => new Error(`succeeded with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (thrown instanceof PayspecError) return thrown;
  throw thrown instanceof Error ? thrown : new Error(`threw ${String(thrown)}`);
}

export interface Heard {
  readonly head: string;
  readonly body: string;
}

/** The requests that reached a server whole. */
export async function heardAt({ urls }: World, name: ServerName): Promise<readonly Heard[]> {
  const response = await fetch(`${urls.control}/${name}`);
  const heard: unknown = await response.json();
  return Array.isArray(heard) ? heard.filter(isHeard) : [];
}

function isHeard(value: unknown): value is Heard {
  return typeof value === "object" && value !== null && "head" in value && "body" in value;
}
