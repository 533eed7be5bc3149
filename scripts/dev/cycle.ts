import { execFile } from "node:child_process";
import { join } from "node:path";
import { render, write } from "../generate/generated.js";
import { documents, providers, ROOT } from "../generate/spec.js";
import { describeProblem, lintDocuments } from "../lint/redocly.js";
import type { Printer, Result } from "./print.js";
import type { Services } from "./services.js";

/** From a change to everything that rests on it. It never rejects: what goes wrong is printed, and the next save mends it. */
export class Cycle {
  readonly #services: Services;
  readonly #print: Printer;
  readonly #memory: string;
  /** Documents that had a mistake when they were last looked at. */
  readonly #broken = new Set<string>();

  /** @param scratch a folder of its own, for as long as it runs */
  constructor(services: Services, print: Printer, scratch: string) {
    this.#services = services;
    this.#print = print;
    this.#memory = join(scratch, "types.tsbuildinfo");
  }

  async start(): Promise<void> {
    await this.#run(documents(), true);
  }

  async run(paths: readonly string[]): Promise<void> {
    this.#print.change(paths);
    await this.#run(paths, false);
  }

  async #run(paths: readonly string[], fresh: boolean): Promise<void> {
    const begun = performance.now();
    const specs = paths.filter((path) => path.startsWith("openapi/"));
    if (specs.length > 0 && !(await this.#generate(specs))) {
      this.#print.end(fresh ? "Nothing runs yet; mend it and save." : "The last good state keeps running.");
      return;
    }
    const names = specs.length > 0 ? providers() : [];
    const changed = names.filter((name) => specs.some((path) => path.startsWith(`openapi/${name}/`)));
    const steps = [
      this.#print.step("types", () => typeCheck(this.#memory)),
      this.#print.step("sandbox", () => this.#services.sandbox()),
      ...(specs.length > 0 ? [this.#print.step("mocks", () => this.#services.mocks(names, changed))] : []),
      ...(specs.length > 0 ? [this.#print.step("docs", () => this.#services.docs(names, changed))] : []),
    ];
    await Promise.all(steps);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    this.#print.end(`up to date after ${seconds} s`);
  }

  /** Lint and generation side by side, for both only read; nothing is written unless both are content. */
  async #generate(paths: readonly string[]): Promise<boolean> {
    const all = documents();
    const asked = all.filter((path) => paths.includes(path) || this.#broken.has(path));
    const rendered = render();
    // Waited for below; without this a mistake that lint names first would end the process.
    rendered.catch(() => {});
    const linted = await this.#print.step("lint", () => this.#lint(asked));
    if (!linted) return false;
    return this.#print.step("generate", async () => {
      const changed = write(await rendered);
      const note = changed.length === 0 ? "nothing changed" : changed.map((path) => `generated/${path}`).join(", ");
      return { problems: [], note };
    });
  }

  async #lint(asked: readonly string[]): Promise<Result> {
    if (asked.length === 0) return { problems: [] };
    const { problems } = await lintDocuments(asked);
    this.#broken.clear();
    for (const { file } of problems) this.#broken.add(file);
    return { problems: problems.flatMap((problem) => describeProblem(problem).split("\n")) };
  }
}

/**
 * TypeScript 7's compiler, because it takes a fifth of the time of the one that prints the generated types.
 * @param memory where it keeps what it found, so that it looks again only at what may be another now
 */
function typeCheck(memory: string): Promise<Result> {
  const compiler = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const argv = [compiler, "-p", ".", "--pretty", "false", "--incremental", "--tsBuildInfoFile", memory];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ problems: error === null ? [] : `${stdout}${stderr}`.trim().split("\n") });
    });
  });
}
