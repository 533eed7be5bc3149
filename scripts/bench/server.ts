/**
 * Validated requests per second of our stub and of its peers, with the same document and the same load. Run by hand:
 * `tsx scripts/bench/server.ts`. Ends by itself; the exit code is 1 where the stub is less than ten times as fast as
 * Prism. Requests per second of processor time depend neither on the load nor on what else the machine does.
 */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";

const ROUNDS = 3;
const MEASURED_MS = 2_000;
const WARM_UP_MS = 1_000;
const CONNECTIONS = 50;
const LEAST_RATIO = 10;

const CASES = [
  { name: "payDebt, POST", load: "pay" },
  { name: "checkDebts, GET", load: "check" },
] as const;
/** By the names of serve.ts. The first is held to the ratio, against the second. */
const SERVERS = ["stub", "prism", "bare"] as const;

/** Nobody waits longer for a bench that hangs. */
const BOUND_MS = 10_000 + SERVERS.length * CASES.length * ROUNDS * (MEASURED_MS + WARM_UP_MS + 3_000);

const children = new Set<ChildProcess>();
const bound = setTimeout(() => {
  console.error(`bench: not done after ${BOUND_MS / 1000} s`);
  end(1);
}, BOUND_MS);

function start(script: string, ...args: readonly string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, script), args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** The next thing that a child tells; a child that ends before it has failed. */
function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a process of the bench ended early, with ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message);
    });
  });
}

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
}
interface Figure {
  readonly perSecond: number;
  readonly perCpuSecond: number;
  /** How much of one core the load took: near 1 it measures itself. */
  readonly load: number;
}

async function cpuOf({ child }: Server): Promise<number> {
  const answer = told(child);
  child.send("cpu");
  return Number(await answer);
}

async function measure(server: Server, name: string): Promise<Figure> {
  const args = [server.url, name, CONNECTIONS, WARM_UP_MS, MEASURED_MS].map(String);
  const load = start("load.ts", ...args);
  await told(load);
  const result = told(load);
  const before = await cpuOf(server);
  const { answers, seconds, cpu } = parse(await result);
  const used = (await cpuOf(server)) - before;
  return { perSecond: answers / seconds, perCpuSecond: answers / used, load: cpu / seconds };
}

function parse(result: unknown): { answers: number; seconds: number; cpu: number } {
  const { answers, seconds, cpu } = isObject(result) ? result : {};
  if (typeof answers === "number" && typeof seconds === "number" && typeof cpu === "number") {
    return { answers, seconds, cpu };
  }
  throw new Error("the load told no figure");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The median, and what it lies between. */
function summary(values: readonly number[]): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(Math.round);
  return `${String(middle).padStart(6)} ${`(${least} to ${most})`.padEnd(18)}`;
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
  return isObject(manifest) ? String(manifest.version) : "unknown";
}

function printMachine(): void {
  const [{ model = "unknown" } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`machine   ${cpus().length} x ${model.trim()}, ${memory} GiB, ${process.platform} ${process.arch}`);
  const prism = ["prism-cli", "prism-http-server"].map((name) => `${name} ${versionOf(`@stoplight/${name}`)}`);
  console.log(`versions  node ${process.version}, ${prism.join(", ")}`);
  const seconds = MEASURED_MS / 1000;
  console.log(`load      ${CONNECTIONS} connections kept alive, ${ROUNDS} rounds of ${seconds} s each, taken in turns`);
  console.log("figures   answers a second, and a second of the server's processor time: median (least to most)\n");
}

async function main(): Promise<boolean> {
  printMachine();
  const servers = new Map<string, Server>();
  for (const name of SERVERS) {
    const child = start("serve.ts", name);
    servers.set(name, { child, url: String(await told(child)) });
  }
  const figures = new Map<string, Figure[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { load } of CASES) {
      for (const [name, server] of servers) {
        const key = `${name} ${load}`;
        figures.set(key, [...(figures.get(key) ?? []), await measure(server, load)]);
      }
    }
  }
  return CASES.map(({ name, load }) => {
    console.log(name);
    const rows = SERVERS.map((server) => figures.get(`${server} ${load}`) ?? []);
    return report(rows);
  }).every((enough) => enough);
}

/** @returns whether the first is fast enough, against the second */
function report(rows: readonly (readonly Figure[])[]): boolean {
  const perSecond = rows.map((row) => row.map((figure) => figure.perSecond));
  const perCpuSecond = rows.map((row) => row.map((figure) => figure.perCpuSecond));
  for (const [index, server] of SERVERS.entries()) {
    const load = Math.round(100 * Math.max(...(rows[index] ?? []).map((figure) => figure.load)));
    const shown = [perSecond, perCpuSecond].map((all) => summary(all[index] ?? []));
    console.log(`  ${server.padEnd(8)}${shown.join("   ")}   the load took up to ${load} % of a core`);
  }
  const [ratio, cpuRatio] = [perSecond, perCpuSecond].map(([ours = [], theirs = []]) => median(ours) / median(theirs));
  console.log(`  ratio   ${ratio?.toFixed(1).padStart(6)}${" ".repeat(22)}${cpuRatio?.toFixed(1).padStart(6)}\n`);
  return (ratio ?? 0) >= LEAST_RATIO;
}

function end(code: number): void {
  clearTimeout(bound);
  for (const child of children) child.kill("SIGKILL");
  process.exit(code);
}

main().then(
  (enough) => end(enough ? 0 : 1),
  (error: unknown) => {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
    end(1);
  },
);
