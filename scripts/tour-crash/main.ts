/** `npm run tour:crash`: kills a worker in the middle of a payment, and shows what the journal makes of it. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { runCommand } from "../../src/cli/command.js";
import { wrapText } from "../../src/cli/wrap-text.js";
import { createJournal, type JournalEntry } from "../../src/journal/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { startSandbox } from "../../src/testing/index.js";
import { painter } from "../start/print.js";
import { BILL } from "./bill.js";

const paint = painter(process.stdout, process.env);
const say = (what: string, more = ""): void =>
  console.log([paint("bold", what.padEnd(10)), ...wrapText(more, 70, " ".repeat(10)).join("\n")].join(""));
const line = ({ id, state, attempts, operation }: JournalEntry): string =>
  `${id}: ${operation}, ${paint(state === "done" ? "green" : "yellow", state)}, ${attempts} attempt`;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-crash-"));
  const { url, sandbox, close } = await startSandbox();
  try {
    const baseUrl = `${url}/payofin`;
    // The bill is collected, and no response comes.
    sandbox.inject({ operation: "collectInvoice", kind: "hang" });
    say("worker", `pays order-1 through a journal on PGlite, in ${folder}`);
    const worker = fork(join(import.meta.dirname, "worker.ts"), [folder, baseUrl]);
    const ended = once(worker, "exit");
    while (sandbox.effects.length === 0 && worker.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    worker.kill("SIGKILL");
    await ended;
    const [effect] = sandbox.effects;
    say("killed", `in the middle of it; the provider collected ${effect?.amount.amount} ${effect?.amount.currency}`);

    const db = await PGlite.create(folder);
    const payofin = createPayofinClient({ baseUrl, apiKey: "any", secretKey: "any" });
    const journal = createJournal({ db, clients: { payofin } });
    for (const entry of await journal.list()) say("found", line(entry));
    await db.query("update payspec_payments set lease_until = clock_timestamp() - interval '1 second'");
    say("later", "the lease of the dead worker is over (the tour moves the clock by a minute)");
    const figures = await journal.recover();
    say("recover", `settled by the report of collections: ${JSON.stringify(figures)}`);
    for (const entry of await journal.list()) say("now", line(entry));
    const result = await journal.pay("order-1", BILL);
    say("pay", `again under order-1 returns what is stored: ${JSON.stringify(result).slice(0, 60)}…`);
    await db.close();
    const times = sandbox.effects.length;
    console.log(
      paint("green", `\nThe ledger has ${times} collection${times === 1 ? "" : "s"}. docs/journal.md has the rest.`),
    );
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const HELP = `Usage: npm run tour:crash

Pays a bill in a process that is killed in the middle of it, then shows what the journal, on PGlite in a folder that is
deleted afterwards, makes of it: found, settled, never paid twice. Needs no credentials.`;

await runCommand({ name: "npm run tour:crash --", help: HELP, options: {}, run: main }, process.argv.slice(2));
