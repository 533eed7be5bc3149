// What the kill tests share: workers that are started and killed, and what the sandbox's ledger says afterwards.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { build } from "esbuild";
import { expect, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import type { Journal, Queryable } from "../../src/journal/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { FAULT_KINDS } from "../../src/sandbox/types.js";
import type { Random } from "../helpers/mutate.js";
import { isLong } from "../helpers/soak.js";
import { AGE, type Task } from "./kill-tasks.js";

/** What a fault waits at most: until then a request of a dead worker may still be under way. */
const MAX_DELAY_MS = 30;

export function temporaryFolder(name: string): string {
  const home = mkdtempSync(join(tmpdir(), `payspec-${name}-`));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Starts workers of one source, made into one file that Node runs as it is: a start must take less time than a life. */
export class Workers {
  /** Ids whose payment a worker reported as returned. */
  readonly returned = new Set<string>();
  /** Of payments whose worker died in the middle. */
  left = 0;
  readonly #file: string;
  readonly #args: readonly string[];

  private constructor(file: string, args: readonly string[]) {
    this.#file = file;
    this.#args = args;
  }

  static async of(source: string, args: readonly string[]): Promise<Workers> {
    const home = temporaryFolder("worker");
    symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
    const outfile = join(home, "worker.mjs");
    const options = { bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" } as const;
    await build({ ...options, entryPoints: [join(import.meta.dirname, source)], outfile });
    return new Workers(outfile, args);
  }

  /** @returns once it is ready */
  async start(): Promise<ChildProcess> {
    const child = fork(this.#file, this.#args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await new Promise<void>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`a worker ended by itself, with ${code}`)));
      child.on("message", (message: { left?: number; returned?: string }) => {
        if (message.returned !== undefined) this.returned.add(message.returned);
        this.left += message.left ?? 0;
        resolve();
      });
    });
    return child;
  }

  async kill(child: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }
}

/** @returns once nothing that a dead worker sent is under way any more */
export const quiet = (): Promise<void> => delay(10 * MAX_DELAY_MS);

export function injectFaults(sandbox: Sandbox, random: Random): void {
  for (const operation of ["payDebt", "collectInvoice", "completePaymentById"] as const) {
    // "hang" would only wait for the client's own deadline.
    const kind = random.pick(FAULT_KINDS.filter((one) => one !== "hang"));
    if (random.chance(0.5)) sandbox.inject({ operation, kind, delayMs: random.below(MAX_DELAY_MS) });
  }
}

/** The database itself notes who takes an entry while another's lease is not over. */
export async function watchLeases(db: Queryable): Promise<void> {
  for (const statement of [
    "create table stolen (id text)",
    `create function note_stolen() returns trigger language plpgsql as $$ begin
      insert into stolen values (new.id); return null;
    end $$`,
    `create trigger note_stolen after update on payspec_payments for each row
      when (new.token <> old.token and old.lease_until >= clock_timestamp()) execute function note_stolen()`,
  ]) {
    await db.query(statement);
  }
}

/** Settles all that is left, then compares the journal with the ledger. @returns how many are in each state */
export async function checkLedger(
  { journal, db, sandbox, workers }: { journal: Journal; db: Queryable; sandbox: Sandbox; workers: Workers },
  tasks: readonly Task[],
) {
  for (let round = 0; round < 4; round += 1) {
    await db.query(AGE);
    await journal.recover({ limit: 10_000 });
  }
  const { rows: stolen } = await db.query("select distinct id from stolen order by id");
  expect(stolen, "payments taken from a worker within its lease").toEqual([]);
  const entries = new Map((await journal.list({ limit: 10_000 })).map((entry) => [entry.id, entry]));
  const lies = tasks.flatMap(({ id, reference }) => {
    const paid = sandbox.effects.filter((effect) => effect.reference === reference).length;
    const state = entries.get(id)?.state ?? "missing";
    const fits = { done: paid === 1, failed: paid === 0, unknown: paid <= 1, started: false, missing: paid === 0 };
    const lost = workers.returned.has(id) && state !== "done";
    return fits[state] && !lost
      ? []
      : [`${id} is ${state}${lost ? " though returned" : ""}, but was paid ${paid} times`];
  });
  expect(lies).toEqual([]);
  const count = (state: string): number => [...entries.values()].filter((entry) => entry.state === state).length;
  // Of a few kills, each may have come between two payments.
  if (isLong) expect(workers.left, "payments whose worker died in the middle").toBeGreaterThan(0);
  if (isLong) expect(workers.returned.size, "payments that a worker returned").toBeGreaterThan(0);
  expect(count("unknown"), "payments that could not be settled").toBe(0);
  return { done: count("done"), failed: count("failed") };
}
