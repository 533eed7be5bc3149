// Real worker processes on a real Postgres, killed at random points; afterwards the sandbox's ledger is the judge.
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/testing/index.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { isLong, manyTimes } from "../helpers/soak.js";
import { checkLedger, injectFaults, quiet, Workers, watchLeases } from "./kill-harness.js";
import { AGE, journalOf, seedOf, tasksOf } from "./kill-tasks.js";
import { postgresFolder, startPostgres } from "./postgres.js";

const KILLS = manyTimes(4);
const WORKERS = 4;
const PHASES = isLong ? 3 : 1;
/** Of each provider; each kill has three batches of an id of each. */
const BATCH = 9;
const COUNT = KILLS * 3;

const folder = postgresFolder();
if (folder === undefined)
  console.log("skipped: no Postgres is installed (initdb, postgres), so no worker can be killed on one");

test.skipIf(folder === undefined)(
  `${KILLS} workers killed in the middle: nothing is paid twice, and the journal tells the truth`,
  { timeout: 120_000 + KILLS * 10_000 },
  async () => {
    const begun = performance.now();
    const random = new Random(seedOfRun());
    const postgres = await startPostgres(folder ?? "");
    onTestFinished(() => postgres.stop());
    const db = new pg.Pool({ connectionString: postgres.connectionString });
    // Connections that are idle when the server stops say so.
    db.on("error", () => {});
    onTestFinished(() => db.end());
    const { url, sandbox, close } = await startSandbox({ seed: seedOf(COUNT) });
    onTestFinished(close);
    // A busy machine is no part of the test.
    const journal = journalOf(db, url, 60_000);
    await journal.migrate();
    await watchLeases(db);
    const workers = await Workers.of("kill-worker.ts", [postgres.connectionString, url, String(COUNT)]);

    let kills = 0;
    for (let phase = 1; phase <= PHASES; phase += 1) {
      const children = await Promise.all(Array.from({ length: WORKERS }, () => workers.start()));
      for (; kills < (KILLS * phase) / PHASES; kills += 2) {
        injectFaults(sandbox, random);
        for (const child of children) child.send([kills * BATCH, (kills + 2) * BATCH]);
        await delay(random.below(100));
        // Two of four at once: the others go on with the same payments.
        const first = random.below(2);
        await Promise.all(
          [first, first + 2].map(async (place) => {
            const child = children[place];
            if (child !== undefined) await workers.kill(child);
            children[place] = await workers.start();
          }),
        );
      }
      await Promise.all(children.map((child) => workers.kill(child)));
      await quiet();
      workers.left += (await journal.list({ state: "started", limit: 10_000 })).length;
      await db.query(AGE);
    }

    const { done, failed } = await checkLedger({ journal, db, sandbox, workers }, tasksOf(COUNT));
    expect(done).toBeGreaterThan(KILLS / 4);
    if (isLong) {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(
        `${kills} killed, ${workers.left} payments left started at the end of a phase; ${done} done, ${failed} failed, ` +
          `${sandbox.effects.length} effects, in ${seconds} s`,
      );
    }
  },
);
