import type { CallOptions } from "../client/options.js";
import { takeMoney } from "../core/convert.js";
import { takeFields } from "../core/fields.js";
import type { Settlement } from "../core/settlement.js";
import { readLookup } from "../providers/payofin/settle.js";
import type { JournalClients, JournalOperation, JournalPayments } from "./types.js";

/** What is stored of a payment. */
export interface StoredPayment<Op extends JournalOperation> {
  readonly request: JournalPayments[Op]["payment"]["request"];
  readonly lookup?: JournalPayments[Op]["payment"] extends { lookup?: infer Lookup } ? Lookup : undefined;
}

/** What became of an attempt, as far as it can be found out; `cause` is why it could not. */
export type Settled<T> = Settlement<T> & { readonly cause?: unknown };

/** How one operation is paid, and what became of it found out. */
interface JournaledOperation<Op extends JournalOperation> {
  readonly client: keyof JournalClients;
  /** A plain copy of the fields that are known. @throws IssueError naming a field that is not */
  take(payment: JournalPayments[Op]["payment"]): StoredPayment<Op>;
  pay(clients: JournalClients, stored: StoredPayment<Op>, options: CallOptions): Promise<JournalPayments[Op]["result"]>;
  /** Reads only. Missing where a repeat under the operation's key settles it. */
  settle?(
    clients: JournalClients,
    stored: StoredPayment<Op>,
    attemptedAt: string,
    options: CallOptions,
  ): Promise<Settlement<JournalPayments[Op]["result"]>>;
}

/** @throws TypeError where the client was not given */
export function clientOf<Name extends keyof JournalClients>(clients: JournalClients, name: Name) {
  const client = clients[name];
  if (client === undefined) throw new TypeError(`clients.${name} is missing; give createJournal a client for it`);
  return client;
}

/** Every operation that can be paid through the journal. */
export const OPERATIONS: { readonly [Op in JournalOperation]: JournaledOperation<Op> } = {
  payDebt: {
    client: "inex",
    take: ({ request }) => ({ request: takeFields(request, ["roomNumber", "waybillNumber", "paymentId"], "request") }),
    pay: (clients, { request }, options) => clientOf(clients, "inex").payDebt(request, options),
  },
  topUpBalance: {
    client: "inex",
    take: ({ request }) => {
      const fields = takeFields(request, ["roomNumber", "amount", "paymentId"], "request");
      return { request: { ...fields, amount: takeMoney(fields.amount, "request.amount") } };
    },
    pay: (clients, { request }, options) => clientOf(clients, "inex").topUpBalance(request, options),
  },
  collectInvoice: {
    client: "payofin",
    take: ({ request, lookup }) => {
      const fields = takeFields(
        lookup,
        ["sootCode", "subscriberNo", "additionalNo", "invoiceNo", "invoiceAmount", "partial"],
        "lookup",
      );
      const owed = fields.invoiceAmount && { invoiceAmount: takeMoney(fields.invoiceAmount, "lookup.invoiceAmount") };
      const own = takeFields(request, ["invoiceQueryId", "partialAmount"], "request");
      const stored = { ...fields, ...owed, partial: fields.partial ?? own.partialAmount !== undefined };
      // A lookup that is wrong would be found out when it is too late.
      readLookup({ ...stored, firmRefNo: "-", attemptedAt: "2000-01-01T00:00:00Z" });
      return { request: own, lookup: stored };
    },
    pay: (clients, { request }, options) => clientOf(clients, "payofin").collectInvoice(request, options),
    settle: (clients, { lookup }, attemptedAt, options) => {
      if (lookup === undefined) throw new TypeError("the journal's entry has no lookup");
      return clientOf(clients, "payofin").settleCollection({ ...lookup, attemptedAt, firmRefNo: firmRefNo() }, options);
    },
  },
  completePayment: {
    client: "activeplatform",
    take: ({ request, lookup }) => {
      const fields = takeFields(
        request,
        ["resellerId", "documentId", "paymentMethodId", "total", "currencyCode"],
        "request",
      );
      const total = fields.total && { total: takeMoney(fields.total, "request.total") };
      return {
        request: { ...fields, ...total },
        ...(lookup && { lookup: takeFields(lookup, ["paymentId"], "lookup") }),
      };
    },
    pay: (clients, { request }, options) => clientOf(clients, "activeplatform").completePayment(request, options),
    settle: (clients, { request, lookup }, attemptedAt, options) => {
      const { resellerId, documentId, paymentMethodId } = request;
      return clientOf(clients, "activeplatform").settlePayment(
        { resellerId, documentId, paymentMethodId, attemptedAt, ...lookup },
        options,
      );
    },
  },
  completePaymentById: {
    client: "activeplatform",
    take: ({ request }) => ({
      request: takeFields(request, ["resellerId", "paymentId", "paymentMethodId"], "request"),
    }),
    pay: (clients, { request }, options) => clientOf(clients, "activeplatform").completePaymentById(request, options),
    settle: (clients, { request }, attemptedAt, options) =>
      clientOf(clients, "activeplatform").settlePayment({ ...request, attemptedAt }, options),
  },
};

/** The providers whose payments are made. */
export const CLIENTS: readonly (keyof JournalClients)[] = [
  ...new Set(Object.values(OPERATIONS).map(({ client }) => client)),
];

export function isOperation(name: unknown): name is JournalOperation {
  return typeof name === "string" && Object.hasOwn(OPERATIONS, name);
}

/** Unlike any other, at most 15 characters. */
function firmRefNo(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `J${Date.now().toString(36)}${random.toString(36)}`.slice(0, 15);
}
