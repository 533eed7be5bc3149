/** Each measurement runs in a process of its own, which ends by itself or is killed. */
import { type ChildProcess, fork } from "node:child_process";
import { CommandError } from "../../../src/cli/command.js";

const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

export interface Finished {
  /** The last message of the process. */
  readonly message: unknown;
  readonly wallMs: number;
}
const BOUND_MS = 150_000;

/** @returns with it, why it failed where it ends with an exit code */
function start(script: string, args: readonly string[], cwd?: string) {
  const child = fork(script, args, {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    ...(cwd && { cwd }),
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr = `${stderr}${chunk}`.slice(0, 4_000);
  });
  const failure = (code: number | null) =>
    new CommandError(1, `${[script, ...args].join(" ")} ended with ${code}\n${stderr}`);
  return { child, failure };
}

/** @returns undefined where the process was killed because it took too long */
export function run(script: string, args: readonly string[] = [], boundMs = BOUND_MS, cwd?: string) {
  const begun = performance.now();
  const { child, failure } = start(script, args, cwd);
  return new Promise<Finished | undefined>((resolve, reject) => {
    let message: unknown;
    child.on("message", (value) => {
      message = value;
    });
    const bound = setTimeout(() => child.kill("SIGKILL"), boundMs);
    child.once("error", reject).once("close", (code) => {
      clearTimeout(bound);
      if (code === 0) resolve({ message, wallMs: performance.now() - begun });
      else if (code === null) resolve(undefined);
      else reject(failure(code));
    });
  });
}

/** Starts a server that sends its URL as its first message. */
export function serve(script: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const { child, failure } = start(script, []);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(failure(code)));
    child.once("message", (url) => resolve({ url: String(url), stop: () => child.kill("SIGKILL") }));
  });
}

let quick = false;
/** One round of everything: shows that the bench works; not to be quoted. */
export function beQuick(): void {
  quick = true;
}
export const isQuick = (): boolean => quick;

/** Cases take turns, in an order that moves on each round: none always runs first or after the same other one. */
export async function inTurns<T>(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<T>,
): Promise<(name: string) => readonly T[]> {
  const results = new Map<string, T[]>(names.map((name) => [name, []]));
  for (let round = 0; round < (quick ? 1 : rounds); round++) {
    const from = round % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) results.get(name)?.push(await measure(name));
  }
  return (name) => results.get(name) ?? [];
}

export function numberIn(message: unknown, name: string): number {
  const value: unknown = typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new CommandError(1, `a process reported no ${name}`);
  return value;
}
