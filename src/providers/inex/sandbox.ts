import type { components } from "../../../generated/inex/types.js";
import { fromMinorUnits } from "../../core/money.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { CURRENCY, SeedReader } from "../../sandbox/seed.js";
import { createInexServer, type InexHandlers } from "./server.js";

type Wire = components["schemas"];

/** What the simulated Inex starts from. */
export interface InexSeed {
  /** The first transaction's number; the next ones follow. */
  firstTransactionId: number;
  invoices: readonly SeedInvoice[];
  /** Rooms that this integrator may not see: 403. Any other room or parcel without an invoice is 404. */
  forbiddenRooms: readonly { roomNumber: string }[];
}
interface SeedInvoice {
  invoiceNumber: string;
  roomNumber: string;
  waybillNumber: string;
  /** In minor units of `currency`. All invoices of one room or parcel must be in one currency. */
  amount: number;
  currency: string;
  /** In tetri. */
  earnableBonus: number;
  serviceType: string;
}

/** The vendor's sample: a room and its parcel, with two invoices of 15.00 GEL together. */
export const INEX_SEED: InexSeed = {
  firstTransactionId: 123456,
  invoices: [
    {
      invoiceNumber: "INV-52446",
      roomNumber: "IG00001",
      waybillNumber: "TY7200934421231",
      amount: 1000,
      currency: "GEL",
      earnableBonus: 79,
      serviceType: "transportation",
    },
    {
      invoiceNumber: "INV-52392",
      roomNumber: "IG00001",
      waybillNumber: "TY7200934421231",
      amount: 500,
      currency: "GEL",
      earnableBonus: 0,
      serviceType: "insurance",
    },
  ],
  forbiddenRooms: [{ roomNumber: "IG00403" }],
};

const INVOICE = ["invoiceNumber", "roomNumber", "waybillNumber", "amount", "currency", "earnableBonus", "serviceType"];

function readSeed(value: unknown): InexSeed {
  const seed = new SeedReader(value, "seed.inex", ["firstTransactionId", "invoices", "forbiddenRooms"]);
  const invoices = seed.list<SeedInvoice>("invoices", INVOICE, "invoiceNumber", (item) => {
    return {
      invoiceNumber: item.text("invoiceNumber"),
      roomNumber: item.text("roomNumber"),
      waybillNumber: item.text("waybillNumber"),
      amount: item.integer("amount", 1),
      currency: item.text("currency", CURRENCY),
      earnableBonus: item.integer("earnableBonus", 0),
      serviceType: item.text("serviceType"),
    };
  });
  checkCurrencies(invoices);
  return {
    firstTransactionId: seed.integer("firstTransactionId", 1),
    invoices,
    forbiddenRooms: seed.list("forbiddenRooms", ["roomNumber"], "roomNumber", (item) => {
      return { roomNumber: item.text("roomNumber") };
    }),
  };
}

/** One answer has one currency, whichever filter it is for. */
function checkCurrencies(invoices: readonly SeedInvoice[]): void {
  for (const filter of ["roomNumber", "waybillNumber"] as const) {
    const currencies = new Map<string, string>();
    for (const [index, invoice] of invoices.entries()) {
      const expected = currencies.get(invoice[filter]) ?? invoice.currency;
      if (invoice.currency !== expected) {
        const path = `seed.inex.invoices[${index}].currency`;
        throw new TypeError(`${path} must be ${expected}, that of the other invoices of its ${filter}`);
      }
      currencies.set(invoice[filter], expected);
    }
  }
}

interface Filter {
  readonly roomNumber?: string;
  readonly waybillNumber?: string;
}

/**
 * A payment takes every unpaid invoice of its filter, once. A `paymentId` that was used gives back its transaction,
 * whatever it is asked to pay now. Where nothing is owed there is nothing to pay: 422; the vendor's pages are silent.
 */
export function createInexSandbox(seed: unknown, context: SandboxContext): ProviderSandbox {
  const { invoices, forbiddenRooms, firstTransactionId } = readSeed(seed);
  const paidBy = new Map<string, string>();
  const transactions = new Map<string, number>();

  const find = ({ roomNumber, waybillNumber }: Filter): readonly SeedInvoice[] =>
    invoices.filter(
      (invoice) =>
        (roomNumber === undefined || invoice.roomNumber === roomNumber) &&
        (waybillNumber === undefined || invoice.waybillNumber === waybillNumber),
    );
  const refusal = (filter: Filter) => {
    if (forbiddenRooms.some(({ roomNumber }) => roomNumber === filter.roomNumber)) return FORBIDDEN;
    return find(filter).length === 0 ? NOT_FOUND : undefined;
  };
  const owed = (filter: Filter): readonly SeedInvoice[] => find(filter).filter((it) => !paidBy.has(it.invoiceNumber));

  const server = createInexServer({
    checkDebts: ({ query }) => refusal(query) ?? { status: 200, body: debtsOf(owed(query), find(query), context) },
    payDebt: ({ body: { paymentId, ...filter } }) => {
      const known = transactions.get(paymentId);
      if (known !== undefined) return { status: 200, body: transaction(known, context) };
      const refused = refusal(filter);
      if (refused !== undefined) return refused;
      const due = owed(filter);
      if (due.length === 0) return NOTHING_DUE;
      const amount = fromMinorUnits(sum(due), due[0]?.currency ?? "GEL");
      const id = firstTransactionId + transactions.size;
      transactions.set(paymentId, id);
      for (const { invoiceNumber } of due) paidBy.set(invoiceNumber, paymentId);
      const reference = filter.roomNumber ?? filter.waybillNumber ?? "";
      context.record({ operation: "payDebt", reference, key: paymentId, amount });
      return { status: 200, body: transaction(id, context) };
    },
  } satisfies InexHandlers);
  const view = () => ({
    invoices: invoices.map((invoice) => ({ ...invoice, paidBy: paidBy.get(invoice.invoiceNumber) ?? null })),
    transactions: Object.fromEntries(transactions),
  });
  return { server, view };
}

export const SIMULATED: Simulation = { create: createInexSandbox, seed: INEX_SEED };

function problem<S extends number>(status: S, message: string, general: string) {
  return { status, body: { errors: { general: [general] }, message } };
}
const FORBIDDEN = problem(403, "error", "You are not authorized to perform this action. Contact administrator.");
const NOT_FOUND = problem(404, "error", "Requested customer not found");
const NOTHING_DUE = problem(422, "There is no debt to pay.", "There is no debt to pay.");

function sum(invoices: readonly SeedInvoice[]): number {
  return invoices.reduce((total, { amount }) => total + amount, 0);
}

function debtsOf(
  due: readonly SeedInvoice[],
  all: readonly SeedInvoice[],
  { form }: SandboxContext,
): Wire["DebtsAnswer"] {
  const debts = {
    totalDebt: sum(due),
    currency: all[0]?.currency ?? "GEL",
    invoices: due.map(({ invoiceNumber, amount, earnableBonus, serviceType }) => ({
      invoiceNumber,
      amount,
      earnableBonus,
      serviceType: form("inex-service-type-case") === "capital" ? capital(serviceType) : serviceType,
    })),
  };
  return form("inex-debts-envelope") === "data" ? { data: debts } : debts;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function transaction(id: number, { form }: SandboxContext): Wire["DebtPaymentAnswer"] {
  return { data: { transactionId: form("inex-transaction-id") === "string" ? String(id) : id } };
}
