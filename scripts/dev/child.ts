import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { once } from "node:events";
import { isObject } from "../generate/spec.js";

/** A process that does not end by itself in this time is killed. */
const CLOSE_MS = 2000;

/**
 * A module in a process of its own, because one that was imported once stays as it was. It handles one request after
 * the other, and ends with the process that started it.
 */
export class Child {
  readonly #process: ChildProcess;
  #loaded = false;

  constructor(file: string) {
    // What is plain JavaScript needs no loader of ours, which takes longer than most of what it loads.
    const execArgv = file.endsWith(".ts") ? process.execArgv : [];
    this.#process = fork(file, { stdio: ["ignore", "ignore", "pipe", "ipc"], serialization: "advanced", execArgv });
  }

  /** @throws (rejects) the error with which the module fails to load */
  async load(): Promise<void> {
    await this.#nextMessage();
    this.#loaded = true;
  }

  get alive(): boolean {
    return this.#process.connected;
  }

  /** @throws (rejects) what the module throws */
  request(work: Serializable): Promise<unknown> {
    const sent = new Promise<never>((_, reject) => {
      this.#process.send(work, (error) => error !== null && reject(error));
    });
    return Promise.race([this.#nextMessage(), sent]);
  }

  /** Waits for the work that it has begun. */
  async close(): Promise<void> {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    if (this.#loaded && child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill("SIGKILL"), this.#loaded ? CLOSE_MS : 0);
    await ended;
    clearTimeout(timer);
  }

  /** Rejects with what the process wrote to its error output where it ends instead. */
  #nextMessage(): Promise<unknown> {
    const child = this.#process;
    let text = "";
    const listen = (chunk: unknown): void => {
      text += String(chunk);
    };
    child.stderr?.on("data", listen);
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error(text.trim() || "its process ended without a word"));
      child.once("close", ended);
      child.once("message", (message) => {
        child.stderr?.off("data", listen);
        child.off("close", ended);
        if (isObject(message) && "error" in message) reject(new Error(String(message.error)));
        else resolve(isObject(message) ? message.result : undefined);
      });
    });
  }
}
