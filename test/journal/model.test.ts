// The journal's promises under a database that fails, hangs, and commits but loses the response, at every statement.
import { expect, test } from "vitest";
import type { PayspecError } from "../../src/index.js";
import { createJournal, JournalDatabaseError, type Queryable, UnsettledPaymentError } from "../../src/journal/index.js";
import { createSandbox, type FaultKind } from "../../src/sandbox/index.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { isLong, manyTimes } from "../helpers/soak.js";
import { clientsOf, useDatabase } from "./fixture.js";

const RUNS = manyTimes(4);
const { query } = useDatabase();
let tables = 0;

const LOSSES: readonly FaultKind[] = [
  ...(["drop-before-commit", "server-error-before-commit", "rate-limit", "refuse-connection"] as const),
  ...(["drop-after-commit", "truncate", "malformed", "server-error-after-commit"] as const),
];

function faulty(random: Random, spoil: (text: string) => string | undefined): Queryable {
  return {
    query: async (text, values) => {
      const sent = spoil(text) ?? text;
      const fate = random.below(100);
      if (fate < 6) throw new Error("the connection was refused");
      const result = await query(sent, sent.includes("$") ? values : []);
      if (fate < 12) throw new Error("the connection was lost");
      if (fate < 15) return new Promise(() => {});
      return result;
    },
  };
}

interface Task {
  readonly id: string;
  readonly reference: string;
  readonly pay: (journal: ReturnType<typeof createJournal>) => Promise<unknown>;
}

/** What is planted. */
interface Plant {
  /** Another statement in the place of one of the journal's. */
  readonly statement?: (text: string) => string | undefined;
  readonly clients?: (clients: ReturnType<typeof clientsOf>) => ReturnType<typeof clientsOf>;
}

async function run(random: Random, fault: Plant): Promise<readonly string[]> {
  tables += 1;
  const table = `model_${tables}`;
  const ids = ["1", "2", "3"];
  const sandbox = createSandbox({
    seed: {
      payofin: {
        ...{ balance: "1000.00", firstPaymentId: 1 },
        invoices: ids.map((id) => ({ invoiceQueryId: id, amount: "10.00", profit: "0.50" })),
      },
      inex: {
        ...{ firstTransactionId: 1, forbiddenRooms: [] },
        invoices: ids.map((id) => ({
          ...{ invoiceNumber: `I${id}`, roomNumber: `R${id}`, waybillNumber: `W${id}`, amount: 500, currency: "GEL" },
          ...{ earnableBonus: 0, serviceType: "transportation" },
        })),
      },
    },
  });
  const options = { clients: clientsOf(sandbox), table, statementTimeoutMs: 4 };
  const steady = createJournal({ ...options, db: { query }, statementTimeoutMs: 10_000 });
  await steady.migrate();
  const lies: string[] = [];
  const sending = new Set<string>();
  /** A worker of its own, which counts what it sends. */
  const worker = () => {
    let sent = 0;
    const clients = clientsOf(sandbox, (fetch) => async (input, init) => {
      if (!/invoicepayment|debts\/pay/.test(String(input))) return fetch(input, init);
      sent += 1;
      const payment = String(init?.body);
      if (sending.has(payment)) lies.push(`two workers send ${payment} at once`);
      sending.add(payment);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return fetch(input, init).finally(() => sending.delete(payment));
    });
    const db = faulty(random, fault.statement ?? (() => undefined));
    return {
      journal: createJournal({ ...options, clients: fault.clients?.(clients) ?? clients, db }),
      sent: () => sent,
    };
  };
  const tasks: readonly Task[] = ids.flatMap((id) => [
    {
      ...{ id: `bill-${id}`, reference: id },
      pay: (journal) => {
        const lookup = { sootCode: 1, subscriberNo: "1345677000", invoiceNo: `F${id}` };
        return journal.pay(`bill-${id}`, { operation: "collectInvoice", request: { invoiceQueryId: id }, lookup });
      },
    },
    {
      ...{ id: `debt-${id}`, reference: `R${id}` },
      pay: (journal) =>
        journal.pay(`debt-${id}`, { operation: "payDebt", request: { roomNumber: `R${id}`, paymentId: `P${id}` } }),
    },
  ]);
  const paid = (reference: string): number => sandbox.effects.filter((effect) => effect.reference === reference).length;
  /** @param isAlone whether no other worker is at this payment */
  const attempt = async ({ id, reference, pay }: Task, isAlone: boolean): Promise<void> => {
    const { journal, sent } = worker();
    try {
      await pay(journal);
      if (paid(reference) !== 1) lies.push(`${id} was returned, but paid ${paid(reference)} times`);
      const stored = await steady.get(id);
      if (stored?.state !== "done") lies.push(`${id} was returned, but is stored as ${stored?.state}`);
    } catch (error) {
      if (error instanceof JournalDatabaseError && error.outcome === "failed" && sent() > 0) {
        lies.push(`${id} says that nothing was sent, but something was`);
      }
      if (error instanceof UnsettledPaymentError && error.advice === "") lies.push(`${id} is unsettled without advice`);
      if (isAlone && isFailed(error) && paid(reference) > 0) lies.push(`${id} says failed, but it was paid`);
    }
  };
  const age = () =>
    query(`update "${table}" set lease_until = lease_until - interval '125 seconds',
      due_at = due_at - interval '1 day', attempted_at = attempted_at - interval '125 seconds'`);
  for (let step = 0; step < 14; step += 1) {
    for (const operation of ["collectInvoice", "payDebt"] as const) {
      if (random.chance(0.4)) sandbox.inject({ operation, kind: random.pick(LOSSES) });
    }
    // A report that fails proves nothing.
    if (random.chance(0.1)) sandbox.inject({ operation: "listCollections", kind: "server-error-after-commit" });
    const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(tasks));
    await Promise.all(chosen.map((task) => attempt(task, chosen.filter((other) => other === task).length === 1)));
    if (random.chance(0.3))
      await worker()
        .journal.recover({ limit: 5 })
        .catch(() => {});
    if (random.chance(0.4)) await age();
  }
  await age();
  for (let round = 0; round < 3; round += 1) {
    await steady.recover();
    await age();
  }
  const entries = new Map((await steady.list()).map((entry) => [entry.id, entry]));
  for (const { id, reference } of tasks) {
    const entry = entries.get(id);
    if (paid(reference) > 1) lies.push(`${id} was paid ${paid(reference)} times`);
    if (entry?.state === "done" && paid(reference) !== 1) lies.push(`${id} is done, but was not paid`);
    if (entry?.state === "failed" && paid(reference) !== 0) lies.push(`${id} is failed, but was paid`);
    if (entry?.state === "started") lies.push(`${id} is left started`);
    if (entry === undefined && paid(reference) > 0) lies.push(`${id} was paid, but is not in the journal`);
  }
  await query(`drop table "${table}"`);
  return [...new Set(lies)];
}

function isFailed(error: unknown): error is PayspecError {
  return error instanceof Error && "provider" in error && "outcome" in error && error.outcome === "failed";
}

async function search(runs: number, fault: Plant = {}) {
  const seed = seedOfRun();
  for (let number = 1; number <= runs; number += 1) {
    const lies = await run(new Random(seed + number), fault);
    if (lies.length > 0) return { number, lies };
  }
  return { number: undefined, lies: [] };
}

test(`${RUNS} histories over a failing database: nothing is paid twice, and no state is a lie`, {
  timeout: 600_000,
}, async () => {
  const { number, lies } = await search(RUNS);
  expect(lies, `run ${number} of PAYSPEC_SEED=${seedOfRun()}`).toEqual([]);
});

const FREE = "(lease_until is null or lease_until < clock_timestamp())";
const UNWRITTEN = `select $1::text as id, $2::text as provider, $3::text as operation, 'started' as state, 1 as attempts,
  $4::text as request, $5::text as lookup, null as result, null as error, 0 as settles, 0 as age_ms,
  '' as created_at, '' as updated_at, '' as attempted_at where $6::text is not null and $7::float8 > 0`;
const PLANTED: Readonly<Record<string, Plant>> = {
  "a lease that is not checked": {
    statement: (text) => (text.includes(FREE) ? text.replace(FREE, "true") : undefined),
  },
  "an intent that is not written before the call": {
    statement: (text) => (text.startsWith("insert") ? UNWRITTEN : undefined),
  },
  "a failure written down for an unknown outcome": {
    statement: (text) => (text.includes("set state = 'unknown'") ? text.replace("'unknown'", "'failed'") : undefined),
  },
  "a payment without a key that is settled by repeating it": {
    clients: (clients) => ({
      ...clients,
      payofin: { ...clients.payofin, settleCollection: async () => ({ state: "not-done", proof: "none" }) },
    }),
  },
};

test.each(Object.entries(PLANTED))("%s is found", { timeout: 120_000 }, async (name, fault) => {
  const { number, lies } = await search(400, fault);
  expect(lies).not.toEqual([]);
  if (isLong) console.log(`${name}: found in run ${number}: ${lies[0]}`);
});
