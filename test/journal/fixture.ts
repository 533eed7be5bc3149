import { PGlite } from "@electric-sql/pglite";
import { beforeAll } from "vitest";
import { createJournal, type JournalOptions, type Queryable } from "../../src/journal/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandbox, type Sandbox, type SandboxSeed } from "../../src/sandbox/index.js";

type Fetch = typeof globalThis.fetch;

/** A client of each provider, which speaks to a sandbox in this process. */
export function clientsOf(sandbox: Sandbox, wrap: (fetch: Fetch) => Fetch = (fetch) => fetch) {
  const options = (provider: "inex" | "payofin" | "activeplatform") => ({
    baseUrl: "http://localhost",
    maxRetries: 0,
    fetch: wrap((input, init) => sandbox[provider].fetch(String(input), init)),
  });
  return {
    inex: createInexClient({ ...options("inex"), token: "secret-token-1" }),
    payofin: createPayofinClient({ ...options("payofin"), apiKey: "secret-key-2", secretKey: "secret-key-3" }),
    activeplatform: createActivePlatformClient({ ...options("activeplatform"), apiToken: "secret-token-4" }),
  };
}

let opened: Promise<PGlite> | undefined;
let tables = 0;

/** One database for all files of a process, for a new one takes seconds, and a table of its own for each journal. */
export function useDatabase() {
  beforeAll(async () => {
    opened ??= PGlite.create();
    await opened;
  }, 180_000);
  const query: Queryable["query"] = async (text, values = []) => {
    if (opened === undefined) throw new Error("the database opens before the first test of a file");
    return (await opened).query<Record<string, unknown>>(text, [...values]);
  };
  return {
    query,
    async open(seed: SandboxSeed = {}, options: Partial<JournalOptions> = {}) {
      tables += 1;
      const table = `payments_${tables}`;
      const sandbox = createSandbox({ seed });
      const clients = clientsOf(sandbox);
      const make = (more: Partial<JournalOptions> = {}) =>
        createJournal({ db: { query }, clients, table, ...options, ...more });
      await createJournal({ db: { query }, clients: {}, table }).migrate();
      const run = (sql: string) => query(sql.replaceAll("TABLE", `"${table}"`));
      return {
        ...{ sandbox, clients, journal: make(), make, run },
        /** As if so much time had passed. */
        age: (interval: string) =>
          run(`update TABLE set lease_until = lease_until - interval '${interval}', due_at = due_at - interval '${interval}',
            attempted_at = attempted_at - interval '${interval}', created_at = created_at - interval '${interval}'`),
      };
    },
  };
}

export const DEBT = { operation: "payDebt", request: { roomNumber: "IG00001", paymentId: "INV0001" } } as const;
export const COLLECTION = {
  operation: "collectInvoice",
  request: { invoiceQueryId: 615210 },
  lookup: { sootCode: 1, subscriberNo: "1345699000", invoiceNo: "F615210" },
} as const;
export const COMPLETION = {
  operation: "completePayment",
  request: { resellerId: 1, documentId: "2005258", paymentMethodId: 2 },
} as const;
