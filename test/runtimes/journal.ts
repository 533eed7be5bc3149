// The journal on PGlite in the process: for runtimes that resolve packages, as the database is the user's own.
import { PGlite } from "@electric-sql/pglite";
import { createJournal } from "../../src/journal/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { assert, type Case, equal, failure } from "./assert.js";
import { API_KEY, SECRET_KEY, TOKEN } from "./clients.js";

const DEBT = { operation: "payDebt", request: { roomNumber: "IG00001", paymentId: "INV0001" } } as const;
const COLLECTION = {
  operation: "collectInvoice",
  request: { invoiceQueryId: 615210 },
  lookup: { sootCode: 1, subscriberNo: "1345699000", invoiceNo: "F615210" },
} as const;

export const JOURNAL: readonly Case[] = [
  {
    name: "a journal on PGlite pays once, repeats what is stored, and settles what was lost",
    async run() {
      const db = await PGlite.create();
      try {
        const sandbox = createSandbox();
        const bounds = { baseUrl: "http://localhost", maxRetries: 0 };
        const keys = { apiKey: API_KEY, secretKey: SECRET_KEY };
        const inex = createInexClient({ ...bounds, token: TOKEN, fetch: sandbox.inex.fetch });
        const payofin = createPayofinClient({ ...bounds, ...keys, fetch: sandbox.payofin.fetch });
        const journal = createJournal({ db, clients: { inex, payofin } });
        await journal.migrate();
        const first = await journal.pay("debt", DEBT);
        sandbox.inject({ operation: "payDebt", kind: "refuse-connection" });
        equal(await journal.pay("debt", DEBT), first, "the repeat");
        sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
        const lost = await failure(journal.pay("bill", COLLECTION));
        equal([lost.name, lost.outcome], ["ConnectionError", "unknown"], "lost");
        await db.query("update payspec_payments set due_at = due_at - interval '3 minutes'");
        equal(await journal.recover(), { done: 1, notDone: 0, unknown: 0, gaveUp: 0 }, "recovered");
        equal([(await journal.get("bill"))?.state, sandbox.effects.length], ["done", 2], "state and effects");
        const { rows } = await db.query("select * from payspec_payments");
        assert(
          ![TOKEN, API_KEY, SECRET_KEY].some((key) => JSON.stringify(rows).includes(key)),
          "a credential is stored",
        );
      } finally {
        await db.close();
      }
    },
  },
];
