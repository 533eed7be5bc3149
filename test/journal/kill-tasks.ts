// What the workers of the kill test pay, and what the sandbox starts from: each id has a thing of its own to pay.
import { createJournal, type Journal, type Queryable } from "../../src/journal/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

const TIMEOUT_MS = 1_500;
export const LEASE_MS = TIMEOUT_MS + 5_000;

/** As if the leases of the dead, and the two minutes in which a payment may be under way, had passed. */
export const AGE = `update payspec_payments set lease_until = lease_until - interval '${LEASE_MS} milliseconds',
  due_at = due_at - interval '1 day', attempted_at = attempted_at - interval '125 seconds'`;

export interface Task {
  readonly id: string;
  /** As the sandbox's ledger names it. */
  readonly reference: string;
  readonly pay: (journal: Journal) => Promise<unknown>;
}

export function tasksOf(count: number): readonly Task[] {
  return Array.from({ length: count }, (_, index) => String(index + 1)).flatMap((n): Task[] => [
    {
      ...{ id: `debt-${n}`, reference: `R${n}` },
      pay: (journal) =>
        journal.pay(`debt-${n}`, { operation: "payDebt", request: { roomNumber: `R${n}`, paymentId: `P${n}` } }),
    },
    {
      ...{ id: `bill-${n}`, reference: n },
      pay: (journal) => {
        const lookup = { sootCode: 1, subscriberNo: `S${n}`, invoiceNo: `F${n}` };
        return journal.pay(`bill-${n}`, { operation: "collectInvoice", request: { invoiceQueryId: n }, lookup });
      },
    },
    {
      ...{ id: `payment-${n}`, reference: `D${n}` },
      pay: (journal) => {
        const request = { resellerId: 1, paymentId: n, paymentMethodId: 2 };
        return journal.pay(`payment-${n}`, { operation: "completePaymentById", request });
      },
    },
  ]);
}

export function seedOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  return {
    inex: {
      ...{ firstTransactionId: 1, forbiddenRooms: [] },
      invoices: ids.map((n) => ({
        ...{ invoiceNumber: `I${n}`, roomNumber: `R${n}`, waybillNumber: `W${n}`, amount: 500, currency: "GEL" },
        ...{ earnableBonus: 0, serviceType: "transportation" },
      })),
    },
    payofin: {
      ...{ balance: "1000000.00", firstPaymentId: 1 },
      invoices: ids.map((n) => ({ invoiceQueryId: n, amount: "10.00", profit: "0.50", subscriberNo: `S${n}` })),
    },
    activeplatform: {
      methods: [{ id: "2", name: "Check" }],
      payments: ids.map((n) => ({
        ...{
          id: n,
          resellerId: "1",
          documentId: `D${n}`,
          status: "waiting_for_payment",
          total: "5.00",
          currency: "USD",
        },
        ...{ accountId: "4", managerId: 6, createdAt: "2023-10-26T16:37:31.534421+0300" },
        ...{ comment: undefined, requesterIp: undefined, completedAt: undefined },
      })),
    },
  };
}

export function journalOf(db: Queryable, url: string, statementTimeoutMs = 2_000): Journal {
  const bounds = { timeoutMs: TIMEOUT_MS, attemptTimeoutMs: 400, maxRetries: 1 };
  return createJournal({
    ...{ db, leaseMs: LEASE_MS, statementTimeoutMs },
    clients: {
      inex: createInexClient({ ...bounds, baseUrl: `${url}/inex`, token: "any" }),
      payofin: createPayofinClient({ ...bounds, baseUrl: `${url}/payofin`, apiKey: "any", secretKey: "any" }),
      activeplatform: createActivePlatformClient({ ...bounds, baseUrl: `${url}/activeplatform`, apiToken: "any" }),
    },
  });
}

/** In a worker: what was returned to a caller must be in the journal, whatever becomes of the worker. */
export async function payAndReport(journal: Journal, { id, pay }: Task): Promise<void> {
  const returned = await pay(journal).then(
    () => id,
    () => undefined,
  );
  process.send?.({ returned });
}
