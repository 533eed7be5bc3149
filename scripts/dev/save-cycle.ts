import { join } from "node:path";
import { renderer, write } from "../generate/generated.js";
import { describeProblem } from "../generate/problem.js";
import { documents, providers } from "../generate/spec.js";
import { runProgram } from "../lib/program.js";
import { lintDocuments } from "../lint/redocly.js";
import type { Services } from "./services.js";
import { SpecChanges } from "./spec-changes.js";
import type { Printer, StepResult } from "./step-printer.js";

const SHOWN = 3;
/** What ships is a fifth of the work of all code; `npm run check` looks at the rest. */
const SHIPPED = "tsconfig.build.json";

interface Step {
  readonly name: string;
  /** Whether what was saved asks for it. */
  readonly due: boolean;
  readonly run: () => Promise<StepResult>;
}

/** From a change to everything that rests on it. It never rejects: a failure is printed, and the next save tries again. */
export class SaveCycle {
  readonly #services: Services;
  readonly #print: Printer;
  readonly #ending: AbortSignal;
  readonly #memory: string;
  /** What was changed since `generated/` was last written: all that rests on it is still to be done. */
  readonly #pending = new Set<string>();
  readonly #changes = new SpecChanges();
  readonly #render = renderer();
  readonly #verbose: boolean;
  /** Steps that failed the last time: they run again, whatever was saved. */
  #failed: ReadonlySet<string> = new Set();
  #running = false;

  /**
   * @param scratch a folder of its own, for as long as it runs
   * @param ending ends what it has started
   * @param verbose whether the compiler's messages are printed, not only their places
   */
  constructor(services: Services, print: Printer, scratch: string, ending: AbortSignal, verbose: boolean) {
    this.#verbose = verbose;
    this.#services = services;
    this.#print = print;
    this.#ending = ending;
    this.#memory = join(scratch, "types.tsbuildinfo");
  }

  async start(): Promise<void> {
    await this.#run(documents());
  }

  async run(paths: readonly string[]): Promise<void> {
    this.#print.change(paths);
    await this.#run(paths);
  }

  async #run(paths: readonly string[]): Promise<void> {
    const begun = performance.now();
    for (const path of paths) this.#pending.add(path);
    const pending = [...this.#pending];
    const specs = pending.filter((path) => path.startsWith("openapi/"));
    const code = pending.some((path) => path.startsWith("src/"));
    const docs = this.#services.docs(providersOf(pending, "openapi", "docs/calls"), code);
    if (specs.length > 0 && !(await this.#generate(specs))) {
      this.#print.end(this.#running ? "The last good state keeps running." : "Nothing runs yet; fix it and save.");
      return;
    }
    this.#pending.clear();
    this.#running = true;
    const changed = providersOf(specs, "openapi");
    const [spec, built] = [specs.length > 0, specs.length > 0 || code];
    const steps: readonly Step[] = [
      { name: "docs", due: true, run: docs },
      { name: "types", due: built, run: () => this.#typeCheck() },
      { name: "sandbox", due: built, run: () => this.#services.sandbox() },
      { name: "mocks", due: spec, run: () => this.#services.mocks(providers(), changed) },
      { name: "diff", due: spec, run: () => this.#changes.compare(changed) },
    ];
    const failed = await Promise.all(
      steps
        .filter(({ name, due }) => due || this.#failed.has(name))
        .map(async ({ name, run }) => ((await this.#print.step(name, run)) ? [] : [name])),
    );
    this.#failed = new Set(failed.flat());
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const state =
      this.#failed.size === 0 ? "up to date" : `not up to date: fix ${[...this.#failed].join(", ")} and save;`;
    this.#print.end(`${state} after ${seconds} s`);
  }

  async #typeCheck(): Promise<StepResult> {
    const messages = await typeErrors(this.#memory, this.#ending);
    return { problems: this.#verbose ? messages : placesOf(messages) };
  }

  /** Lint and generation side by side, for both only read; nothing is written unless both succeed. */
  async #generate(paths: readonly string[]): Promise<boolean> {
    const asked = documents().filter((path) => paths.includes(path));
    // Lint first: it is a process of its own, while this one renders.
    const linting = this.#print.step("lint", () => lint(asked, this.#ending));
    const rendered = this.#render();
    // Waited for below; without this a mistake that lint names first would end the process.
    rendered.catch(() => {});
    const linted = await linting;
    if (!linted) return false;
    return this.#print.step("generate", async () => {
      const changed = write(await rendered);
      const note = changed.length === 0 ? "nothing changed" : changed.map((path) => `generated/${path}`).join(", ");
      return { problems: [], note };
    });
  }
}

/** Those with a changed file of theirs below one of the folders. */
function providersOf(paths: readonly string[], ...folders: readonly string[]): readonly string[] {
  return providers().filter((name) =>
    folders.some((folder) => paths.some((path) => path.startsWith(`${folder}/${name}/`))),
  );
}

async function lint(asked: readonly string[], signal: AbortSignal): Promise<StepResult> {
  if (asked.length === 0) return { problems: [] };
  const { problems } = await lintDocuments(asked, signal);
  return { problems: problems.flatMap((problem) => describeProblem(problem).split("\n")) };
}

/**
 * What TypeScript 7's compiler prints; it takes a fifth of the time of the one that prints the generated types.
 * @param memory where it keeps what it found, so that it looks again only at what may be another now
 */
async function typeErrors(memory: string, signal: AbortSignal): Promise<readonly string[]> {
  const args = ["-p", SHIPPED, "--noEmit", "--pretty", "false", "--incremental", "--tsBuildInfoFile", memory];
  // It is over before collecting garbage pays: a third less work for a twentieth more memory.
  const env = { GOGC: "400", ...process.env };
  const { exitCode, stdout, stderr } = await runProgram("typescript-7/bin/tsc", args, { env, signal });
  return exitCode === 0 ? [] : `${stdout}${stderr}`.trim().split("\n");
}

/** A line per file: `src/providers/inex/read.ts:12, 40`. What the compiler prints in another form stays whole. */
function placesOf(messages: readonly string[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const message of messages) {
    const [, file, line] = /^(\S.*)\((\d+),\d+\): error /.exec(message) ?? [];
    if (file !== undefined && line !== undefined) lines.set(file, [...(lines.get(file) ?? []), line]);
  }
  if (lines.size === 0) return messages;
  const files = [...lines].map(([file, found]) => `${file}:${[...new Set(found)].join(", ")}`);
  const more = files.length > SHOWN ? [`and ${files.length - SHOWN} more files`] : [];
  return [...files.slice(0, SHOWN), ...more, "npm run dev -- --verbose prints what the compiler says"];
}
