import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type PrismMocks, startPrism } from "../../src/testing/prism.js";
import { ROOT, specPath } from "../generate/spec.js";
import { Docs } from "./docs-service.js";
import { SandboxProcess } from "./sandbox-process.js";
import type { StepResult } from "./step-printer.js";

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

/** A connection that a client keeps open must not keep an old mock. */
const CLOSE_MS = 500;

/** What runs while the files are watched; each part is replaced when what it rests on has changed. */
export class Services {
  readonly #ports: Ports;
  readonly #docs: Docs;
  readonly #sandbox: SandboxProcess;
  readonly #mocks = new Map<string, PrismMocks>();
  /** The free ports that were taken once. */
  readonly #taken = new Map<string, number>();

  private constructor(ports: Ports, docs: Docs, sandbox: SandboxProcess) {
    this.#ports = ports;
    this.#sandbox = sandbox;
    this.#docs = docs;
  }

  /**
   * @param scratch a folder of its own, for as long as it runs
   * @throws Failure where the docs' port cannot be had
   */
  static async open(ports: Ports, scratch: string): Promise<Services> {
    const docs = await Docs.serve(join(scratch, "docs"), ports.docs);
    return new Services(ports, docs, new SandboxProcess(ports.sandbox, scratch));
  }

  async sandbox(): Promise<StepResult> {
    return { problems: [], note: await this.#sandbox.restart() };
  }

  /** @param changed those whose document is another than before; all are started anew where there are others than before */
  async mocks(names: readonly string[], changed: readonly string[]): Promise<StepResult> {
    const same = names.length === this.#mocks.size && names.every((name) => this.#mocks.has(name));
    const stale = same ? changed : [...this.#mocks.keys()];
    await Promise.all(stale.map((name) => this.#closeMock(name)));
    const missing = names.filter((name) => !this.#mocks.has(name));
    await Promise.all(missing.map((name) => this.#startMock(name, names.indexOf(name))));
    return { problems: [], note: missing.map((name) => this.#mocks.get(name)?.url(name)).join(" ") };
  }

  /**
   * Begins with the docs, which rest on nothing that is generated; they are served by the function that it returns.
   * @param changed those whose reference is another than before
   * @param code whether what is below src/ is
   */
  docs(changed: readonly string[], code: boolean): () => Promise<StepResult> {
    const publish = this.#docs.prepare(changed, code);
    return async () => ({ problems: [], note: await publish() });
  }

  async close(): Promise<void> {
    await Promise.all([
      this.#docs.close(),
      this.#sandbox.close(),
      ...[...this.#mocks.keys()].map((name) => this.#closeMock(name)),
    ]);
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
