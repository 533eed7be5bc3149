/**
 * Validated requests per second of our stub and of Prism, with the same document and the same load. Run by hand:
 * `tsx scripts/bench/server.ts`. Ends by itself; the exit code is 1 where the stub is less than eight times as fast.
 */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";

const ROUNDS = 3;
const MEASURED_MS = 3_000;
const WARM_UP_MS = 1_000;
const CONNECTIONS = 50;
const LEAST_RATIO = 8;
/** Nobody waits longer for a bench that hangs. */
const BOUND_MS = 88_000;

const CASES = [
  { name: "payDebt, POST", load: "pay" },
  { name: "checkDebts, GET", load: "check" },
] as const;
const SERVERS = ["stub", "prism"] as const;

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

/** The one thing that a child tells; a child that ends without it has failed. */
function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`a process of the bench ended early, with ${code}`)));
  });
}

async function measure(url: string, load: string): Promise<number> {
  const result = await told(start("load.ts", url, load, String(CONNECTIONS), String(WARM_UP_MS), String(MEASURED_MS)));
  if (!isObject(result) || typeof result.perSecond !== "number") throw new Error("the load told no figure");
  return result.perSecond;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function summary(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round);
  return `${String(Math.round(median(values))).padStart(6)} /s  (${least} to ${most})`;
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
  return isObject(manifest) ? String(manifest.version) : "unknown";
}

async function main(): Promise<boolean> {
  const [{ model = "unknown" } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`machine   ${cpus().length} x ${model.trim()}, ${memory} GiB, ${process.platform} ${process.arch}`);
  const prism = ["prism-cli", "prism-http-server"].map((name) => `${name} ${versionOf(`@stoplight/${name}`)}`);
  console.log(`versions  node ${process.version}, ${prism.join(", ")}`);
  const seconds = MEASURED_MS / 1000;
  console.log(
    `load      ${CONNECTIONS} connections kept alive, ${ROUNDS} rounds of ${seconds} s each, taken in turns\n`,
  );

  const urls = new Map<string, string>();
  for (const server of SERVERS) urls.set(server, String(await told(start("serve.ts", server))));
  const figures = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { load } of CASES) {
      for (const server of SERVERS) {
        const key = `${server} ${load}`;
        figures.set(key, [...(figures.get(key) ?? []), await measure(urls.get(server) ?? "", load)]);
      }
    }
  }
  let enough = true;
  for (const { name, load } of CASES) {
    const [stub = [], mock = []] = SERVERS.map((server) => figures.get(`${server} ${load}`));
    const ratio = median(stub) / median(mock);
    enough &&= ratio >= LEAST_RATIO;
    console.log(`${name}\n  stub   ${summary(stub)}\n  Prism  ${summary(mock)}\n  ratio  ${ratio.toFixed(1)}`);
  }
  return enough;
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
