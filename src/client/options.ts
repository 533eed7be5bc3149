import type { PayspecError } from "./errors.js";
import type { Outcome } from "./outcome.js";

/** A credential, or a function that returns the current one (asked again for every attempt: rotation needs no restart). */
export type Secret = string | (() => string | Promise<string>);

export interface ClientOptions {
  /**
   * Root of the provider's API; a path prefix is kept. https only, unless the host is a loopback address.
   * No default: nobody pays the wrong environment by accident.
   */
  baseUrl: string | URL;
  /** Sends each attempt; one that retries by itself can pay twice. @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch;
  /** Bound on one call, its retries and waits included, in ms. @default 30_000 */
  timeoutMs?: number;
  /** Bound on one attempt, body included, in ms. @default 10_000 */
  attemptTimeoutMs?: number;
  /** Further attempts after the first; 0 means none. @default 2 */
  maxRetries?: number;
  /** Largest response body read, in bytes, after decompression. @default 1_048_576 */
  maxResponseBytes?: number;
  /**
   * Told of every attempt, retry and result. It carries no secret, no request, and of an answer's body only what the
   * error in it holds; what it throws is ignored.
   */
  onEvent?: (event: ClientEvent) => void;
}

export interface CallOptions {
  /** Ends the call; the error is an AbortedError. */
  signal?: AbortSignal;
  /** As in {@link ClientOptions}, for this call. */
  timeoutMs?: number;
  /** As in {@link ClientOptions}, for this call. */
  maxRetries?: number;
}

export type ClientEvent =
  | { type: "attempt"; provider: string; operation: string; attempt: number; method: string; urlTemplate: string }
  | { type: "retry"; provider: string; operation: string; attempt: number; delayMs: number; reason: string }
  | { type: "success"; provider: string; operation: string; attempts: number; status: number; durationMs: number }
  | {
      type: "error";
      provider: string;
      operation: string;
      attempts: number;
      outcome: Outcome;
      error: PayspecError;
      durationMs: number;
    };

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
  "fetch",
  "timeoutMs",
  "attemptTimeoutMs",
  "maxRetries",
  "maxResponseBytes",
  "onEvent",
];
const CALL_OPTIONS = ["signal", "timeoutMs", "maxRetries"];

/** The longest a timer can run: a larger one fires at once. */
const MAX_TIMER_MS = 2_147_483_647;

/** @throws TypeError, RangeError naming the option */
export function checkClientOptions(options: ClientOptions, credentials: readonly string[]): Settings {
  const given = record(options, "options");
  rejectUnknownOptions(given, [...CLIENT_OPTIONS, ...credentials]);
  const timeoutMs = milliseconds("timeoutMs", options.timeoutMs, 30_000);
  return {
    baseUrl: baseUrlOf(options.baseUrl),
    fetch: functionOf("fetch", options.fetch),
    timeoutMs,
    attemptTimeoutMs: milliseconds("attemptTimeoutMs", options.attemptTimeoutMs, 10_000),
    maxRetries: count("maxRetries", options.maxRetries, 2, 0),
    maxResponseBytes: count("maxResponseBytes", options.maxResponseBytes, 1_048_576, 1),
    onEvent: functionOf("onEvent", options.onEvent),
    secrets: Object.fromEntries(credentials.map((name) => [name, secretOf(name, given[name])])),
  };
}

export interface CallSettings {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** @throws TypeError, RangeError naming the option */
export function checkCallOptions(options: CallOptions | undefined, defaults: Settings): CallSettings {
  if (options === undefined) return { signal: undefined, ...pick(defaults) };
  rejectUnknownOptions(record(options, "call options"), CALL_OPTIONS);
  return {
    signal: signalOf(options.signal),
    timeoutMs: milliseconds("timeoutMs", options.timeoutMs, defaults.timeoutMs),
    maxRetries: count("maxRetries", options.maxRetries, defaults.maxRetries, 0),
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

function pick({ timeoutMs, maxRetries }: Settings): { timeoutMs: number; maxRetries: number } {
  return { timeoutMs, maxRetries };
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object`);
  }
  return Object.fromEntries(Object.entries(value));
}

function rejectUnknownOptions(given: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is no option; there are ${known.join(", ")}`);
}

function milliseconds(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number of milliseconds`);
  if (!(value > 0 && value <= MAX_TIMER_MS)) {
    throw new RangeError(`${name} must be more than 0 and at most ${MAX_TIMER_MS} ms, not ${value}`);
  }
  return value;
}

function count(name: string, value: unknown, fallback: number, least: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number`);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number of at least ${least}, not ${value}`);
  }
  return value;
}

function functionOf<T>(name: string, value: T): T {
  if (value !== undefined && typeof value !== "function") throw new TypeError(`${name} must be a function`);
  return value;
}

function secretOf(name: string, value: unknown): Secret {
  if (typeof value === "string") return value;
  if (isSecretFunction(value)) return value;
  throw new TypeError(`${name} is required: a string, or a function that returns one`);
}

/** What it returns is checked when it is asked. */
function isSecretFunction(value: unknown): value is () => string | Promise<string> {
  return typeof value === "function";
}

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|\[::1\])$/;

/** The value itself is not quoted: people put passwords into URLs. */
function baseUrlOf(value: unknown): URL {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== "string" || !URL.canParse(text)) {
    throw new TypeError("baseUrl must be an absolute URL, such as https://api.example.com/v1");
  }
  const url = new URL(text);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    throw new TypeError("baseUrl must be https; http is for loopback addresses only (localhost, 127.0.0.1, [::1])");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must hold no user name or password; give credentials by their own options");
  }
  if (url.search !== "" || url.hash !== "") throw new TypeError("baseUrl must have no query and no fragment");
  // A lone "?" or "#" is an empty query or fragment, but stays in `href` until it is taken out.
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}
