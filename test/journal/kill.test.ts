// Real worker processes on a real Postgres, killed at random points; afterwards the sandbox's ledger is the judge.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { build } from "esbuild";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { FAULT_KINDS } from "../../src/sandbox/types.js";
import { startSandbox } from "../../src/testing/index.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { journalOf, LEASE_MS, seedOf, tasksOf } from "./kill-tasks.js";
import { postgresFolder, startPostgres } from "./postgres.js";

const KILLS = Number(process.env.PAYSPEC_KILLS ?? 40);
const WORKERS = 4;
const PHASES = 3;
/** Of each provider; each kill has three batches of an id of each. */
const BATCH = 9;
const COUNT = KILLS * 3;
/** What a fault waits at most: until then a request of a dead worker may still be under way. */
const MAX_DELAY_MS = 30;

const folder = postgresFolder();
if (folder === undefined)
  console.log("skipped: no Postgres is installed (initdb, postgres), so no worker can be killed");

/** One file that Node runs as it is: a worker must begin in a fraction of the time that it lives. */
async function bundledWorker(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "payspec-worker-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const outfile = join(home, "worker.mjs");
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  const entryPoints = [join(import.meta.dirname, "kill-worker.ts")];
  const external = ["pg-native", "pg-cloudflare"];
  await build({
    entryPoints,
    outfile,
    banner,
    external,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return outfile;
}

/** The database itself notes who takes an entry while another's lease is not over. @returns the ids, as far as it came */
async function watchLeases(pool: pg.Pool): Promise<() => Promise<readonly unknown[]>> {
  await pool.query(`create table stolen (id text);
    create function note_stolen() returns trigger language plpgsql as $$ begin
      insert into stolen values (new.id); return null;
    end $$;
    create trigger note_stolen after update on payspec_payments for each row
      when (new.token <> old.token and old.lease_until >= clock_timestamp()) execute function note_stolen()`);
  return async () => (await pool.query("select distinct id from stolen order by id")).rows;
}

test.skipIf(folder === undefined)(
  `${KILLS} workers killed in the middle: nothing is paid twice, and the journal tells the truth`,
  { timeout: 120_000 + KILLS * 10_000 },
  async () => {
    const begun = performance.now();
    const random = new Random(seedOfRun());
    const postgres = await startPostgres(folder ?? "");
    onTestFinished(() => postgres.stop());
    const pool = new pg.Pool({ connectionString: postgres.connectionString });
    // Connections that are idle when the server stops say so.
    pool.on("error", () => {});
    onTestFinished(() => pool.end());
    const { url, sandbox, close } = await startSandbox({ seed: seedOf(COUNT) });
    onTestFinished(close);
    // A busy machine is no part of the test.
    const journal = journalOf(pool, url, 60_000);
    await journal.migrate();
    const stolen = await watchLeases(pool);
    const worker = await bundledWorker();
    const tasks = tasksOf(COUNT);

    const spawnWorker = async (): Promise<ChildProcess> => {
      const child = fork(worker, [postgres.connectionString, url, String(COUNT)], {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      await new Promise((resolve) => child.once("message", resolve));
      return child;
    };
    const kill = async (child: ChildProcess): Promise<void> => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    };
    /** As if the leases of the dead, and the two minutes in which a payment may be under way, had passed. */
    const age = () =>
      pool.query(`update payspec_payments set lease_until = lease_until - interval '${LEASE_MS} milliseconds',
        due_at = due_at - interval '1 day', attempted_at = attempted_at - interval '125 seconds'`);

    let kills = 0;
    let left = 0;
    for (let phase = 1; phase <= PHASES; phase += 1) {
      const children = await Promise.all(Array.from({ length: WORKERS }, spawnWorker));
      for (; kills < (KILLS * phase) / PHASES; kills += 2) {
        for (const operation of ["payDebt", "collectInvoice", "completePaymentById"] as const) {
          // "hang" would only wait for the client's own deadline.
          const kind = random.pick(FAULT_KINDS.filter((one) => one !== "hang"));
          if (random.chance(0.5)) sandbox.inject({ operation, kind, delayMs: random.below(MAX_DELAY_MS) });
        }
        for (const child of children) child.send([kills * BATCH, (kills + 2) * BATCH]);
        await delay(random.below(100));
        // Two of four at once: the others go on with the same payments.
        const first = random.below(2);
        await Promise.all(
          [first, first + 2].map(async (place) => {
            const child = children[place];
            if (child !== undefined) await kill(child);
            children[place] = await spawnWorker();
          }),
        );
      }
      await Promise.all(children.map(kill));
      await delay(10 * MAX_DELAY_MS);
      left += (await journal.list({ state: "started", limit: 10_000 })).length;
      await age();
    }
    for (let round = 0; round < 4; round += 1) {
      await journal.recover({ limit: 10_000 });
      await age();
    }

    expect(await stolen(), "payments taken from a worker within its lease").toEqual([]);
    const entries = new Map((await journal.list({ limit: 10_000 })).map((entry) => [entry.id, entry]));
    const lies = tasks.flatMap(({ id, reference }) => {
      const paid = sandbox.effects.filter((effect) => effect.reference === reference).length;
      const state = entries.get(id)?.state;
      const fits = { done: paid === 1, failed: paid === 0, unknown: paid <= 1, started: false, missing: paid === 0 };
      return fits[state ?? "missing"] ? [] : [`${id} is ${state ?? "missing"}, but was paid ${paid} times`];
    });
    expect(lies).toEqual([]);
    const count = (state: string): number => [...entries.values()].filter((entry) => entry.state === state).length;
    expect(left, "payments whose worker died in the middle").toBeGreaterThan(0);
    expect(count("done")).toBeGreaterThan(KILLS / 4);
    expect(count("unknown"), "payments that could not be settled").toBe(0);
    if (process.env.PAYSPEC_KILLS !== undefined) {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(
        `${kills} killed, ${left} payments left started at the end of a phase; ${count("done")} done, ${count("failed")} failed, ` +
          `${sandbox.effects.length} effects, in ${seconds} s`,
      );
    }
  },
);
