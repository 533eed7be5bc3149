import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { isObject } from "../generate/spec.js";

/**
 * The sandbox in a process of its own, because a module that was imported once stays as it was. The next one has
 * loaded before the old one ends: code that does not load leaves the old one running.
 */
export class SandboxProcess {
  #port: number;
  #child: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** @returns its address */
  async restart(): Promise<string> {
    const next = fork(join(import.meta.dirname, "sandbox.ts"), { stdio: ["ignore", "ignore", "pipe", "ipc"] });
    try {
      await told(next);
      await this.close();
      this.#child = next;
      const answer = told(next);
      next.send(this.#port);
      const url = String(await answer);
      // A free port that was taken once is kept, for whoever has its address by now.
      this.#port = Number(new URL(url).port);
      return url;
    } catch (error) {
      next.kill();
      throw error;
    }
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    child.kill();
    await once(child, "exit");
  }
}

/** The next thing that the child says; what it wrote to its error output where it ends instead. */
function told(child: ChildProcess): Promise<unknown> {
  let text = "";
  const listen = (chunk: unknown): void => {
    text += String(chunk);
  };
  child.stderr?.on("data", listen);
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(text.trim() || "the sandbox ended without a word"));
    child.once("close", ended);
    child.once("message", (message) => {
      child.stderr?.off("data", listen);
      child.off("close", ended);
      if (isObject(message)) reject(new Error(String(message.error)));
      else resolve(message);
    });
  });
}
