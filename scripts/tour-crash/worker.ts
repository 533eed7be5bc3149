/** The worker of `npm run tour:crash`: pays one bill through a journal on disk, and is killed before it hears of it. */
import { PGlite } from "@electric-sql/pglite";
import { createJournal } from "../../src/journal/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { BILL } from "./bill.js";

const [folder = "", baseUrl = ""] = process.argv.slice(2);
const db = await PGlite.create(folder);
const payofin = createPayofinClient({ baseUrl, apiKey: "any", secretKey: "any" });
const journal = createJournal({ db, clients: { payofin } });
await journal.migrate();
await journal.pay("order-1", BILL);
