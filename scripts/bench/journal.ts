/** `npm run bench:journal`: what the journal adds to a call, on PGlite and on a Postgres of the machine's own. */
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { runCommand } from "../../src/cli/command.js";
import { createJournal, type Queryable } from "../../src/journal/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { postgresFolder, startPostgres } from "../../test/journal/postgres.js";

const response = (): Response => Response.json({ data: { transactionId: 1 } });
const inex = createInexClient({ baseUrl: "http://localhost", token: "any", fetch: async () => response() });
const request = (id: number) => ({ roomNumber: "IG00001", paymentId: `P${id}` });
let next = 0;

/** @returns the mean, in ms; as many at a time as there are workers */
async function timed(count: number, workers: number, pay: (id: number) => Promise<unknown>): Promise<number> {
  const last = next + count;
  const begun = performance.now();
  const lane = async (): Promise<void> => {
    while (next < last) await pay(++next);
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return (performance.now() - begun) / count;
}

/** @param alone what a call takes without the journal, in ms */
async function measure(name: string, db: Queryable, entries: number, alone: number): Promise<void> {
  const journal = createJournal({ db, clients: { inex } });
  await journal.migrate();
  const pay = (id: number) => journal.pay(`order-${id}`, { operation: "payDebt", request: request(id) });
  const report = (text: string): void => console.log(`${name}: ${text}`);
  await timed(200, 1, pay);
  const more = (await timed(500, 1, pay)) - alone;
  const repeat = await timed(500, 1, () => pay(1));
  report(`${more.toFixed(2)} ms more than a call alone; a repeat of what is done ${repeat.toFixed(2)} ms`);
  const many = await timed(Math.min(entries, 5_000), 50, pay);
  report(`50 workers, ${(1000 / many).toFixed(0)} payments per second`);
  const before = heapMB();
  await timed(entries, 50, pay);
  report(`${entries} entries later, the heap has grown by ${(heapMB() - before).toFixed(1)} MB`);
}

function heapMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function main({ entries = "10000" }: { entries?: string | undefined }): Promise<void> {
  const payAlone = (id: number) => inex.payDebt(request(id));
  await timed(1_000, 1, payAlone);
  const alone = await timed(2_000, 1, payAlone);
  console.log(`a call alone, with a fetch that responds at once: ${alone.toFixed(3)} ms`);
  const embedded = await PGlite.create();
  await measure("PGlite", embedded, Number(entries), alone);
  await embedded.close();
  const folder = postgresFolder();
  if (folder === undefined) return console.log("Postgres: skipped, none is installed");
  const postgres = await startPostgres(folder, "fsync=on");
  const pool = new pg.Pool({ connectionString: postgres.connectionString, max: 20 });
  // Connections that are idle when the server stops say so.
  pool.on("error", () => {});
  try {
    await measure("Postgres", pool, Number(entries), alone);
  } finally {
    await pool.end();
    await postgres.stop();
  }
}

const HELP = `Usage: npm run bench:journal -- [--entries N]

What the journal adds to a call, payments per second, and memory over N entries (10000), on PGlite and on Postgres.`;

await runCommand(
  { name: "npm run bench:journal --", help: HELP, options: { entries: { type: "string" } }, run: main },
  process.argv.slice(2),
);
