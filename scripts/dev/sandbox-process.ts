import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../generate/spec.js";
import { Child } from "./child.js";

/** The sandbox. The next one has loaded before the old one ends: code that does not load leaves the old one running. */
export class SandboxProcess {
  readonly #scratch: string;
  #port: number;
  #child: Child | undefined;
  #next: Child | undefined;

  /** @param scratch a folder for what it is made of */
  constructor(port: number, scratch: string) {
    this.#port = port;
    this.#scratch = scratch;
  }

  /** @returns its address */
  async restart(): Promise<string> {
    const next = new Child(await this.#bundle());
    this.#next = next;
    await next.load();
    await this.#child?.close();
    this.#child = next;
    const url = String(await next.request(this.#port));
    // A free port that was taken once is kept: programs have its address by now.
    this.#port = Number(new URL(url).port);
    return url;
  }

  /** In one file it starts in a quarter of the time. @throws (rejects) with file and line for what is no TypeScript */
  async #bundle(): Promise<string> {
    const outfile = join(this.#scratch, "sandbox.mjs");
    const entryPoints = [join(import.meta.dirname, "sandbox-work.ts")];
    const options = { bundle: true, platform: "node", format: "esm", logLevel: "silent" } as const;
    await build({ ...options, entryPoints, outfile, absWorkingDir: ROOT });
    return outfile;
  }

  async close(): Promise<void> {
    await Promise.all([this.#next?.close(), this.#child?.close()]);
  }
}
