import { takeOptions } from "../core/fields.js";
import { credentialProblem, type Secret } from "./auth.js";
import { checkBaseUrl, checkHosts } from "./base-url.js";
import type { PayspecError } from "./errors.js";
import type { Outcome } from "./outcome.js";

export type { Secret } from "./auth.js";

/** What every client takes besides its credentials; each makes one provider's. */
export interface ClientOptions {
  /**
   * Root of the provider's API; a path prefix is kept. https only, unless the host is `localhost`, 127.0.0.0/8 or
   * `[::1]`, or in `allowHttpHosts`. No default, so that no payment goes to the wrong environment by accident.
   */
  baseUrl: string | URL;
  /**
   * Further hosts to which `http` is allowed, each by its exact name: a sandbox in a compose file, a side-car. On the way
   * there, anyone can read the credentials.
   * @default none
   * @example ["sandbox"]
   */
  allowHttpHosts?: readonly string[] | undefined;
  /** Sends each attempt; one that retries by itself can pay twice. @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined;
  /** Bound on one call, its retries and waits included, in ms. @default 30_000 */
  timeoutMs?: number | undefined;
  /** Bound on one attempt, body included, in ms. @default 10_000 */
  attemptTimeoutMs?: number | undefined;
  /** Further attempts after the first; 0 means none. @default 2 */
  maxRetries?: number | undefined;
  /** Largest response body read, in bytes, after decompression. @default 1_048_576 */
  maxResponseBytes?: number | undefined;
  /**
   * Called for every attempt, retry and result. An event holds no secret, no request, and of a response's body only what
   * the error in it holds; what the function throws is ignored.
   * @default none
   */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

/** What a single call may set otherwise than its client. */
export interface CallOptions {
  /** Ends the call; the error is an AbortedError. @default none */
  signal?: AbortSignal | undefined;
  /** Bound on this call, its retries and waits included, in ms. @default the client's */
  timeoutMs?: number | undefined;
  /** Further attempts after the first; 0 means none. @default the client's */
  maxRetries?: number | undefined;
  /** Yours, never sent: every event of this call holds it, so that a log line finds its order. @default none */
  tag?: string | undefined;
}

/** How a call ended. */
export interface CallEnd {
  attempts: number;
  durationMs: number;
  /** The provider's id of the request (`x-request-id` and the like) where there was a response, at most 128 characters. */
  requestId?: string;
}
export type EventFacts =
  | { type: "attempt"; attempt: number; method: string; urlTemplate: string }
  | { type: "retry"; attempt: number; delayMs: number; reason: string }
  | ({ type: "success"; status: number } & CallEnd)
  | ({ type: "error"; outcome: Outcome; error: PayspecError } & CallEnd);

/** What `onEvent` is called with; `type` says which: an attempt, a retry, a success or an error. */
export type ClientEvent = {
  /** The same for all events of one call, and unlike any other call's, in other processes too. */
  callId: string;
  /** From {@link CallOptions}. */
  tag?: string;
  /** Its name, such as "inex". */
  provider: string;
  /** The spec's operationId. */
  operation: string;
} & EventFacts;

/** Options after their checks, with every default in its place. */
export interface Settings {
  readonly baseUrl: URL;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly onEvent: ((event: ClientEvent) => void) | undefined;
  readonly secrets: Readonly<Record<string, Secret>>;
}

const CLIENT_OPTIONS = [
  "baseUrl",
  "allowHttpHosts",
  "fetch",
  "timeoutMs",
  "attemptTimeoutMs",
  "maxRetries",
  "maxResponseBytes",
  "onEvent",
] as const;

/** The longest a timer can run: a larger one fires at once. */
const MAX_TIMER_MS = 2_147_483_647;

const duration = (usual: number) => ({
  usual,
  type: "a number of milliseconds",
  rule: `more than 0 and at most ${MAX_TIMER_MS} ms`,
  fits: (value: number): boolean => value > 0 && value <= MAX_TIMER_MS,
});
const count = (usual: number, least: number) => ({
  usual,
  type: "a number",
  rule: `a whole number of at least ${least}`,
  fits: (value: number): boolean => Number.isSafeInteger(value) && value >= least,
});
const NUMBERS = {
  timeoutMs: duration(30_000),
  attemptTimeoutMs: duration(10_000),
  maxRetries: count(2, 0),
  maxResponseBytes: count(1_048_576, 1),
} as const;

/**
 * @param credentials by name, whether each must be given
 * @throws TypeError, RangeError naming the option
 */
export function checkClientOptions(options: ClientOptions, credentials: Readonly<Record<string, boolean>>): Settings {
  const names = Object.keys(credentials);
  const given = takeOptions(options, CLIENT_OPTIONS, "options", names);
  const used = names.filter((name) => credentials[name] === true || given[name] !== undefined);
  return {
    baseUrl: checkBaseUrl(given.baseUrl, checkHosts(given.allowHttpHosts)),
    fetch: ofType("function", "fetch", given.fetch),
    timeoutMs: numberOf("timeoutMs", given.timeoutMs),
    attemptTimeoutMs: numberOf("attemptTimeoutMs", given.attemptTimeoutMs),
    maxRetries: numberOf("maxRetries", given.maxRetries),
    maxResponseBytes: numberOf("maxResponseBytes", given.maxResponseBytes),
    onEvent: ofType("function", "onEvent", given.onEvent),
    secrets: Object.fromEntries(used.map((name) => [name, checkSecret(name, given[name])])),
  };
}

export interface CallSettings {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly tag: string | undefined;
}

/** @throws TypeError, RangeError naming the option */
export function checkCallOptions(
  options: CallOptions,
  defaults: Pick<Settings, "timeoutMs" | "maxRetries">,
): CallSettings {
  const given = takeOptions(options, ["signal", "timeoutMs", "maxRetries", "tag"], "call options");
  return {
    signal: signalOf(given.signal),
    timeoutMs: numberOf("timeoutMs", given.timeoutMs, defaults.timeoutMs),
    maxRetries: numberOf("maxRetries", given.maxRetries, defaults.maxRetries),
    tag: ofType("string", "tag", given.tag),
  };
}

/** @throws TypeError */
export function signalOf(value: unknown): AbortSignal | undefined {
  if (value === undefined || isSignal(value)) return value;
  throw new TypeError("signal must be an AbortSignal");
}

/** By its form: a polyfill or another realm's is as good. */
function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== "object" || value === null || !("aborted" in value)) return false;
  const listens = (name: string): boolean => typeof Reflect.get(value, name) === "function";
  return listens("addEventListener") && listens("removeEventListener");
}

function numberOf(name: keyof typeof NUMBERS, value: unknown, usual = NUMBERS[name].usual): number {
  if (value === undefined) return usual;
  const { type, rule, fits } = NUMBERS[name];
  if (typeof value !== "number") throw new TypeError(`${name} must be ${type}`);
  if (!fits(value)) throw new RangeError(`${name} must be ${rule}, not ${value}`);
  return value;
}

function ofType<T>(type: "function" | "string", name: string, value: T): T {
  if (value === undefined || typeof value === type) return value;
  throw new TypeError(`${name} must be a ${type}`);
}

function checkSecret(name: string, value: unknown): Secret {
  if (isSecretFunction(value)) return value;
  if (typeof value !== "string") throw new TypeError(`${name} must be a string, or a function that returns one`);
  const problem = credentialProblem(value);
  if (problem !== undefined) throw new TypeError(`${name} ${problem}`);
  return value;
}

/** What it returns is checked when it is asked. */
function isSecretFunction(value: unknown): value is () => string | Promise<string> {
  return typeof value === "function";
}
