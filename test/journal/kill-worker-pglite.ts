// A worker of the kill test on PGlite: the only process that has the directory open, until it is killed.
import { PGlite } from "@electric-sql/pglite";
import { AGE, journalOf, payAndReport, tasksOf } from "./kill-tasks.js";

const [folder, url = "", count = "1"] = process.argv.slice(2);
const db = await PGlite.create(folder);
/** Two, so that each payment is asked for twice at once. */
const journals = [journalOf(db, url), journalOf(db, url)];
const tasks = tasksOf(Number(count));
const left = (await journals[0]?.list({ state: "started", limit: 1_000 }))?.length;

process.on("message", async (batch: [from: number, to: number]) => {
  // Those who held a lease are dead, and what they sent is over.
  await db.query(AGE);
  await Promise.all(
    journals.map(async (journal) => {
      for (const task of tasks.slice(...batch)) await payAndReport(journal, task);
      await journal.recover({ limit: 5 }).catch(() => {});
    }),
  );
});
process.send?.({ left });
