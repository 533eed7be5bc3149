/** Every measurement is made in a process of its own, which ends by itself or is ended. */
import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { CommandError } from "../../../src/cli/command.js";

const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

export interface Start {
  readonly args?: readonly string[];
  /** Told of each thing the process tells. */
  readonly onTold?: (told: unknown) => void;
  /** Of Node: what it loads first, how large its heap may be. */
  readonly flags?: readonly string[];
  readonly cwd?: string;
}

const ERRORS_KEPT = 4_000;

/** @param script JavaScript; what it prints is shown only where it fails */
function start(script: string, { args = [], flags = [], cwd }: Start): { child: ChildProcess; errors: () => string } {
  const options: ForkOptions = {
    execArgv: [...flags],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "json",
  };
  if (cwd !== undefined) options.cwd = cwd;
  const child = fork(script, args, options);
  children.add(child);
  child.once("exit", () => children.delete(child));
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text = `${text}${chunk}`.slice(0, ERRORS_KEPT);
  });
  return { child, errors: () => text };
}

/** A process that had to be ended. */
export class OutOfTime extends CommandError {}

export interface Ended {
  /** The last thing it told. */
  readonly told: unknown;
  /** From its start to its end, as whoever waits for it sees it. */
  readonly wallMs: number;
}

/** Runs a process to its end. @throws Failure where it fails, or is not done in time */
export function runToEnd(script: string, options: Start = {}, boundMs = 150_000): Promise<Ended> {
  const begun = performance.now();
  const { child, errors } = start(script, options);
  return new Promise((resolve, reject) => {
    let told: unknown;
    child.on("message", (message) => {
      told = message;
      options.onTold?.(message);
    });
    const bound = setTimeout(() => child.kill("SIGKILL"), boundMs);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(bound);
      if (code === 0) resolve({ told, wallMs: performance.now() - begun });
      else if (code === null)
        reject(new OutOfTime(1, `${nameOf(script, options)} was not done in ${boundMs / 1000} s`));
      else reject(new CommandError(1, `${nameOf(script, options)} ended with ${code}\n${errors()}`));
    });
  });
}

export interface Serving {
  readonly url: string;
  /** Seconds of processor time that it has used so far. */
  cpu(): Promise<number>;
  stop(): void;
}

/** Starts a server that tells its address, and serves until `stop`. */
export function serving(script: string, options: Start = {}, boundMs = 30_000): Promise<Serving> {
  const { child, errors } = start(script, options);
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new CommandError(1, `${nameOf(script, options)} ${why}\n${errors()}`));
    const bound = setTimeout(() => {
      child.kill("SIGKILL");
      fail("told no address in time");
    }, boundMs);
    child.once("exit", (code) => fail(`ended with ${code}`));
    child.once("message", (url) => {
      clearTimeout(bound);
      const cpu = () =>
        new Promise<number>((told) => {
          child.once("message", (used) => told(Number(used)));
          child.send("cpu");
        });
      resolve({ url: String(url), cpu, stop: () => child.kill("SIGKILL") });
    });
  });
}

function nameOf(script: string, { args = [] }: Start): string {
  return [script.replace(/^.*[\\/]/, ""), ...args].join(" ").slice(0, 200);
}

const effort = { quick: false };

/** One round of everything: to see that the bench works, not to quote it. */
export function beQuick(): void {
  effort.quick = true;
}
export const isQuick = (): boolean => effort.quick;

/** Cases take turns, in an order that moves on each round: none always runs first, or after the same other. */
export async function inTurns<T>(
  names: readonly string[],
  rounds: number,
  measure: (name: string, round: number) => Promise<T>,
): Promise<(name: string) => readonly T[]> {
  const results = new Map<string, T[]>(names.map((name) => [name, []]));
  for (let round = 0; round < (effort.quick ? 1 : rounds); round++) {
    const from = round % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) {
      results.get(name)?.push(await measure(name, round));
    }
  }
  return (name) => results.get(name) ?? [];
}

/** @throws Failure where a process told something else */
export function numbersIn(told: unknown, ...names: readonly string[]): readonly number[] {
  return names.map((name) => {
    const value: unknown = typeof told === "object" && told !== null ? Reflect.get(told, name) : undefined;
    if (typeof value !== "number" || !Number.isFinite(value)) throw new CommandError(1, `a process told no ${name}`);
    return value;
  });
}
