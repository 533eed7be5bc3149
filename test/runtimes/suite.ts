// One suite for every runtime: no test framework, Web APIs only, the package by the names that its users import.

import { PayspecError } from "../../src/index.js";
import { ANSWERS } from "./answers.js";
import { assert, type Case, equal, failure, heardAt, type Observation, pause, type World } from "./assert.js";
import { inex, payofin } from "./clients.js";
import { IN_PROCESS } from "./in-process.js";
import { LOSSES } from "./losses.js";

const BOUNDS: readonly Case[] = [
  {
    name: "an attempt that gets no answer ends with its time",
    async run({ urls }) {
      for (const name of ["stalled", "stalledInBody"] as const) {
        const begun = performance.now();
        const error = await failure(payofin(urls[name], { attemptTimeoutMs: 120 }));
        equal([error.name, error.outcome, error.attempts], ["TimeoutError", "unknown", 1], name);
        assert(performance.now() - begun < 5_000, `${name} took ${performance.now() - begun} ms`);
      }
    },
  },
  {
    name: "a call with its repeats ends with its time",
    async run({ urls }) {
      const begun = performance.now();
      const options = { attemptTimeoutMs: 80, timeoutMs: 250, maxRetries: 50 };
      const error = await failure(inex(urls.stalled, options).payDebt({ roomNumber: "IG1", paymentId: "1" }));
      equal([error.name, error.outcome], ["TimeoutError", "unknown"], "error");
      assert(performance.now() - begun < 5_000, `took ${performance.now() - begun} ms`);
    },
  },
  {
    name: "the caller's signal ends a call, and its reason is the cause",
    async run({ urls }) {
      const before = await failure(
        payofin(urls.stalled, {}, { signal: AbortSignal.abort(new Error("changed my mind")) }),
      );
      equal([before.name, before.outcome, before.attempts], ["AbortedError", "failed", 0], "before");
      const controller = new AbortController();
      const onEvent = () => setTimeout(() => controller.abort(new Error("enough")));
      const later = await failure(payofin(urls.stalled, { onEvent }, { signal: controller.signal }));
      equal([later.name, later.outcome, later.attempts], ["AbortedError", "unknown", 1], "later");
      assert(later.cause instanceof Error && later.cause.message === "enough", "the cause is the reason");
    },
  },
];

/** What people put around the platform's fetch; docs/verify.md shows such a recorder. */
const WRAPPERS: Readonly<Record<string, typeof globalThis.fetch>> = {
  "one line": (input, init) => globalThis.fetch(input, init),
  "a recorder": async (input, init) => {
    const request = new Request(input, init);
    await request.clone().text();
    return globalThis.fetch(request);
  },
};

/** Bun takes a new connection now and then, though it keeps one. */
const TRIES = 10;

const ONCE: readonly Case[] = [
  ...(["keptThenReset", "keptThenClosed"] as const).map((name) => ({
    name: `a payment whose kept connection is lost is sent once: ${name}`,
    async run(world: World) {
      const client = inex(world.urls[name], { maxRetries: 0 });
      // By design: no body that a browser can send over HTTP/1.1 keeps it from sending it again.
      const browser = world.runtime === "chromium";
      // Whether the second goes over the kept connection is the platform's choice; that each is heard once is not.
      for (let tries = 0; tries < TRIES; tries += 1) {
        const before = (await heardAt(world, name)).length;
        const pay = (paymentId: string): Promise<unknown> =>
          client.payDebt({ roomNumber: "IG1", paymentId }).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
        const first = await pay("1");
        // Later the connections of the tries before are kept, too.
        if (tries === 0) equal(first, undefined, "the first payment's error");
        // The platform takes the connection back a turn after the answer has ended.
        await pause(50);
        const error = (await pay("2")) ?? first;
        equal((await heardAt(world, name)).length - before, browser ? 3 : 2, "requests heard");
        if (browser && error === undefined) return;
        if (error === undefined) continue;
        return equal(error instanceof PayspecError && error.name, "ConnectionError", "error");
      }
      throw new Error(`none of ${TRIES} payments went over a kept connection`);
    },
  })),
  ...(["keptThenReset", "misdirected"] as const).flatMap((name) =>
    Object.entries(WRAPPERS).map(([wrapper, fetch]) => ({
      name: `a payment through ${wrapper} is sent once: ${name}`,
      async run(world: World) {
        // By design: a body that goes out as text is repeated by a browser.
        if (world.runtime === "chromium") return;
        const client = inex(world.urls[name], { maxRetries: 0, fetch });
        const before = (await heardAt(world, name)).length;
        const isKept = name === "keptThenReset";
        // Whether the second goes over the kept connection is the platform's choice; that each is heard once is not.
        if (isKept) await client.payDebt({ roomNumber: "IG1", paymentId: "1" }).catch(() => {});
        await pause(50);
        const result = await client.payDebt({ roomNumber: "IG1", paymentId: "2" }).catch((error: unknown) => error);
        if (!isKept) assert(result instanceof PayspecError && result.outcome === "unknown", "a 421 is unknown");
        equal((await heardAt(world, name)).length - before, isKept ? 2 : 1, "requests heard");
      },
    })),
  ),
  {
    name: "a response, then the code of another connection: unknown, sent once",
    async run(world) {
      const before = (await heardAt(world, "misdirected")).length;
      const audited: typeof globalThis.fetch = async (input, init) => {
        await globalThis.fetch(input, init);
        const cause = Object.assign(new Error("audit"), { code: "ECONNREFUSED", syscall: "connect" });
        throw Object.assign(new TypeError("fetch failed"), { cause });
      };
      const error = await failure(payofin(world.urls.misdirected, { fetch: audited }));
      equal([error.name, error.outcome, error.attempts], ["ConnectionError", "unknown", 1], "error");
      const times = world.runtime === "chromium" ? 2 : 1;
      equal((await heardAt(world, "misdirected")).length - before, times, "requests heard");
    },
  },
  {
    name: "a payment that was misdirected is sent once",
    async run(world) {
      const before = (await heardAt(world, "misdirected")).length;
      const error = await failure(payofin(world.urls.misdirected));
      equal([error.name, error.status, error.outcome, error.attempts], ["RejectedError", 421, "unknown", 1], "error");
      const times = world.runtime === "chromium" ? 2 : 1;
      equal((await heardAt(world, "misdirected")).length - before, times, "requests heard");
    },
  },
];

export const CASES: readonly Case[] = [...IN_PROCESS, ...ANSWERS, ...BOUNDS, ...ONCE, ...LOSSES];

export interface Result {
  readonly name: string;
  /** What went wrong; absent where nothing did. */
  readonly problem?: string;
}
export interface Report {
  readonly results: readonly Result[];
  readonly observations: readonly Observation[];
}

/** Runs every case, one after the other: what a server has heard is counted. @param more cases, for some runtimes */
export async function run(world: World, more: readonly Case[] = []): Promise<Report> {
  const results: Result[] = [];
  const observations: Observation[] = [];
  for (const { name, run } of [...CASES, ...more]) {
    try {
      await run(world, (seen) => observations.push(seen));
      results.push({ name });
    } catch (error) {
      results.push({ name, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return { results, observations };
}
