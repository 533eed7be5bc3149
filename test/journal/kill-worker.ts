// A worker of the kill test on Postgres: pays what it is handed, until it is killed.
import pg from "pg";
import { journalOf, payAndReport, tasksOf } from "./kill-tasks.js";

const [connectionString, url = "", count = "1"] = process.argv.slice(2);
const journal = journalOf(new pg.Pool({ connectionString, max: 6 }), url);
const tasks = tasksOf(Number(count));

/** Each batch is handed to every worker. */
process.on("message", async (batch: [from: number, to: number]) => {
  await Promise.all(tasks.slice(...batch).map((task) => payAndReport(journal, task)));
  await journal.recover({ limit: 3 }).catch(() => {});
});
process.send?.({});
