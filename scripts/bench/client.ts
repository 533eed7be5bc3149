/**
 * What a call costs over a stub `fetch`: ours with everything on, openapi-fetch and bare fetch. Each figure is a median
 * of processes of their own, taken in turns; on a busy machine only the ratios mean something.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { Failure, runCommand } from "../../src/cli/command.js";
import { isObject, ROOT } from "../generate/spec.js";

const HELP = `Usage: tsx scripts/bench/client.ts [--rounds N] [--before DIR]

Microseconds and bytes a call, over a stub fetch, as medians of N rounds (7).

  --before DIR  also measure the client of another checkout of this project
  --rounds N    how many processes of each there are
  --help        show this text`;

const OPERATIONS = ["checkDebts", "payDebt"] as const;
const CALLS = join(import.meta.dirname, "call");

interface Figures {
  readonly micros: number;
  readonly bytes: number;
}

/** As a user's bundler would make it; run by tsx, every closure would cost a call of its own. */
async function bundled(name: string, root: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [join(CALLS, `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    plugins: [
      {
        name: "checkout",
        setup(context) {
          context.onResolve({ filter: /^(?:\.\.\/){3}src\// }, ({ path }) => ({
            path: join(root, path.replace(/^(?:\.\.\/){3}/, "").replace(/\.js$/, ".ts")),
          }));
        },
      },
    ],
  });
  return outfile;
}

function measured(measure: string, module: string, operation: string): Figures {
  const output = execFileSync(process.execPath, ["--expose-gc", measure, module, operation], { encoding: "utf8" });
  const told: unknown = JSON.parse(output);
  if (!isObject(told) || typeof told.micros !== "number" || typeof told.bytes !== "number") {
    throw new Failure(1, `${module} told no figures`);
  }
  return { micros: told.micros, bytes: told.bytes };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function main({ rounds, before }: { rounds?: string; before?: string }): Promise<void> {
  const count = Number(rounds ?? 7);
  if (!Number.isInteger(count) || count < 1) throw new Failure(2, "--rounds must be a whole number of at least 1");
  const home = mkdtempSync(join(tmpdir(), "payspec-bench-"));
  try {
    const names = ["fetch", "fetch-request", "openapi-fetch", "ours"];
    const modules = new Map<string, string>();
    for (const name of names) modules.set(name, await bundled(name, ROOT, join(home, `${name}.mjs`)));
    if (before !== undefined) {
      modules.set("ours before", await bundled("ours", resolve(before), join(home, "before.mjs")));
    }
    const measure = await bundled("measure", ROOT, join(home, "measure.mjs"));
    console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, ${count} rounds\n`);
    for (const operation of OPERATIONS) print(operation, take(measure, modules, operation, count));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

type Taken = ReadonlyMap<string, readonly Figures[]>;

/** In turns, so that a machine whose speed drifts drifts for all of them. */
function take(measure: string, modules: ReadonlyMap<string, string>, operation: string, rounds: number): Taken {
  const taken = new Map([...modules.keys()].map((name): [string, Figures[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, module] of modules) taken.get(name)?.push(measured(measure, module, operation));
  }
  return taken;
}

function print(operation: string, taken: Taken): void {
  const peer = taken.get("openapi-fetch") ?? [];
  console.log(`${operation.padEnd(16)}  µs  of openapi-fetch  least to most  bytes`);
  for (const [name, figures] of taken) {
    const micros = figures.map((it) => it.micros);
    const ratio = median(micros.map((value, round) => value / (peer[round]?.micros ?? Number.NaN)));
    const spread = `${Math.min(...micros).toFixed(1)} to ${Math.max(...micros).toFixed(1)}`;
    const bytes = Math.round(median(figures.map((it) => it.bytes)));
    console.log(
      `${name.padEnd(14)}${median(micros).toFixed(1).padStart(6)}${ratio.toFixed(2).padStart(18)}` +
        `${spread.padStart(15)}${String(bytes).padStart(7)}`,
    );
  }
  console.log("");
}

const options = { rounds: { type: "string" }, before: { type: "string" } } as const;
await runCommand({ name: "tsx scripts/bench/client.ts", help: HELP, options, run: main }, process.argv.slice(2));
