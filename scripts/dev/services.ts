import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type PrismMocks, startPrism } from "../../src/prism.js";
import { ROOT, specPath } from "../generate/spec.js";
import type { Result } from "./print.js";
import { SandboxProcess } from "./sandbox-process.js";

/** A port stays the same from cycle to cycle, so that an open page and a running program need not ask again. */
export interface Ports {
  readonly docs: number;
  /** Of the first provider; the others follow. */
  readonly mocks: number;
  readonly sandbox: number;
}

export function portsFrom(first: number): Ports {
  return first === 0 ? { docs: 0, mocks: 0, sandbox: 0 } : { docs: first, mocks: first + 10, sandbox: first + 20 };
}

/** Whoever keeps a connection open must not keep an old mock. */
const CLOSE_MS = 500;

/** What runs beside the watching; each part is replaced when what it rests on has changed. */
export class Services {
  readonly #ports: Ports;
  readonly #sandbox: SandboxProcess;
  readonly #mocks = new Map<string, PrismMocks>();
  /** The free ports that were taken once. */
  readonly #taken = new Map<string, number>();

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#sandbox = new SandboxProcess(ports.sandbox);
  }

  async sandbox(): Promise<Result> {
    return { problems: [], note: await this.#sandbox.restart() };
  }

  /** @param changed those whose document is another than before; all are started anew where there are others than before */
  async mocks(names: readonly string[], changed: readonly string[]): Promise<Result> {
    const same = names.length === this.#mocks.size && names.every((name) => this.#mocks.has(name));
    const stale = same ? changed : [...this.#mocks.keys()];
    await Promise.all(stale.map((name) => this.#closeMock(name)));
    const missing = names.filter((name) => !this.#mocks.has(name));
    await Promise.all(missing.map((name) => this.#startMock(name, names.indexOf(name))));
    return { problems: [], note: missing.map((name) => this.#mocks.get(name)?.url(name)).join(" ") };
  }

  async docs(names: readonly string[], changed: readonly string[]): Promise<Result> {
    return { problems: [], note: `${names.length} ${changed.length}` };
  }

  async close(): Promise<void> {
    await Promise.all([this.#sandbox.close(), ...[...this.#mocks.keys()].map((name) => this.#closeMock(name))]);
  }

  async #startMock(name: string, index: number): Promise<void> {
    const port = this.#ports.mocks === 0 ? (this.#taken.get(name) ?? 0) : this.#ports.mocks + index;
    const mock = await startPrism({ [name]: join(ROOT, specPath(name)) }, port);
    this.#mocks.set(name, mock);
    this.#taken.set(name, Number(new URL(mock.url(name)).port));
  }

  async #closeMock(name: string): Promise<void> {
    const mock = this.#mocks.get(name);
    this.#mocks.delete(name);
    await Promise.race([mock?.close(), delay(CLOSE_MS)]);
  }
}
