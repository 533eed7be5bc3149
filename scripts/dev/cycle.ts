import { execFile } from "node:child_process";
import { join } from "node:path";
import { renderer, write } from "../generate/generated.js";
import { describeProblem } from "../generate/problem.js";
import { documents, providers, ROOT } from "../generate/spec.js";
import { lintDocuments } from "../lint/redocly.js";

import type { Printer, Result } from "./print.js";
import type { Services } from "./services.js";

/** From a change to everything that rests on it. It never rejects: what goes wrong is printed, and the next save mends it. */
export class Cycle {
  readonly #services: Services;
  readonly #print: Printer;
  readonly #ending: AbortSignal;
  readonly #memory: string;
  /** What was changed since the last good cycle: whatever rests on it is still to be done. */
  readonly #pending = new Set<string>();
  readonly #render = renderer();
  #running = false;

  /**
   * @param scratch a folder of its own, for as long as it runs
   * @param ending ends what it has started
   */
  constructor(services: Services, print: Printer, scratch: string, ending: AbortSignal) {
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
      this.#print.end(this.#running ? "The last good state keeps running." : "Nothing runs yet; mend it and save.");
      return;
    }
    this.#pending.clear();
    this.#running = true;
    await Promise.all([this.#print.step("docs", docs), ...(specs.length > 0 || code ? this.#steps(specs) : [])]);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    this.#print.end(`up to date after ${seconds} s`);
  }

  #steps(specs: readonly string[]): readonly Promise<boolean>[] {
    const mocks = () => this.#services.mocks(providers(), providersOf(specs, "openapi"));
    return [
      this.#print.step("types", () => typeCheck(this.#memory, this.#ending)),
      this.#print.step("sandbox", () => this.#services.sandbox()),
      ...(specs.length > 0 ? [this.#print.step("mocks", mocks)] : []),
    ];
  }

  /** Lint and generation side by side, for both only read; nothing is written unless both are content. */
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

async function lint(asked: readonly string[], signal: AbortSignal): Promise<Result> {
  if (asked.length === 0) return { problems: [] };
  const { problems } = await lintDocuments(asked, signal);
  return { problems: problems.flatMap((problem) => describeProblem(problem).split("\n")) };
}

/**
 * TypeScript 7's compiler, because it takes a fifth of the time of the one that prints the generated types.
 * @param memory where it keeps what it found, so that it looks again only at what may be another now
 */
function typeCheck(memory: string, signal: AbortSignal): Promise<Result> {
  const compiler = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const argv = [compiler, "-p", ".", "--pretty", "false", "--incremental", "--tsBuildInfoFile", memory];
  return new Promise((resolve) => {
    // It is over before collecting garbage pays: a third less work for a twentieth more memory.
    const env = { GOGC: "400", ...process.env };
    execFile(process.execPath, argv, { cwd: ROOT, env, maxBuffer: 1e8, signal }, (error, stdout, stderr) => {
      resolve({ problems: error === null ? [] : `${stdout}${stderr}`.trim().split("\n") });
    });
  });
}
