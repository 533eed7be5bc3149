// Processes that hold PGlite on a directory, killed one after the other; the next one opens the same directory and goes on.
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/testing/index.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { isLong, manyTimes } from "../helpers/soak.js";
import { isWhole } from "../helpers/whole.js";
import { checkLedger, injectFaults, quiet, temporaryFolder, Workers, watchLeases } from "./kill-harness.js";
import { journalOf, seedOf, tasksOf } from "./kill-tasks.js";
import { postgresFolder } from "./postgres.js";

const KILLS = manyTimes(2);
/** Three operations on two things each; a half of them is handed to the next process, too. */
const BATCH = 6;
const COUNT = KILLS + 1;

/** Where there is a Postgres, kill.test.ts has killed workers of the same journal in a shorter time. */
const isNeeded = isWhole || isLong || postgresFolder() === undefined;

test.runIf(isNeeded)(
  `${KILLS} processes with PGlite killed in the middle: no row is lost, nothing is paid twice`,
  {
    timeout: manyTimes(120_000),
  },
  async () => {
    const random = new Random(seedOfRun());
    const folder = temporaryFolder("pglite");
    const { url, sandbox, close } = await startSandbox({ seed: seedOf(COUNT) });
    onTestFinished(close);
    const first = await PGlite.create(folder);
    await journalOf(first, url).migrate();
    await watchLeases(first);
    await first.close();

    const workers = await Workers.of("kill-worker-pglite.ts", [folder, url, String(COUNT)]);
    for (let kills = 0; kills < KILLS; kills += 1) {
      injectFaults(sandbox, random);
      const [child] = await Promise.all([workers.start(), quiet()]);
      child.send([(kills * BATCH) / 2, (kills * BATCH) / 2 + BATCH]);
      // In the first payment or after some, whatever the machine's pace.
      for (let left = random.below(6); left > 0; left -= 1) await once(child, "message");
      await delay(random.below(30));
      await workers.kill(child);
    }

    await quiet();
    const db = await PGlite.create(folder);
    onTestFinished(() => db.close());
    await checkLedger({ journal: journalOf(db, url, 60_000), db, sandbox, workers }, tasksOf(COUNT));
  },
);
