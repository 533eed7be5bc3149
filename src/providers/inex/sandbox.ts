import type { components } from "../../../generated/inex/types.js";
import { digitsOf } from "../../core/json.js";
import { fromMinorUnits, type Money } from "../../core/money.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { CURRENCY, SeedReader } from "../../sandbox/seed.js";
import { createInexServer, type InexHandlers } from "./server.js";

type Wire = components["schemas"];

/** What the simulated Inex starts from. */
export interface InexSeed {
  /** The first transaction's number; the next ones follow. */
  firstTransactionId: number;
  /** What is owed: each until it is paid. */
  invoices: readonly SeedInvoice[];
  /** Rooms that this integrator may not see: 403. Any other room or parcel without an invoice is 404. */
  forbiddenRooms: readonly { roomNumber: string }[];
  /** Who has a balance. A room that is not among them has none to look at or to top up: 404. */
  customers?: readonly SeedCustomer[];
}
interface SeedCustomer {
  roomNumber: string;
  /** In tetri. */
  balance: number;
  /** In tetri. */
  bonus: number;
  fullNameKa: string;
  fullNameEn: string;
  /** In minor units of `currency`. */
  wallets: readonly { currency: string; amount: number }[];
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
  customers: [
    {
      ...{ roomNumber: "IG00001", balance: 157, bonus: 0, fullNameKa: "სახელი გვარი", fullNameEn: "Name Lastname" },
      wallets: ["USD", "EUR", "GBP"].map((currency) => ({ currency, amount: 0 })),
    },
  ],
};

const INVOICE = ["invoiceNumber", "roomNumber", "waybillNumber", "amount", "currency", "earnableBonus", "serviceType"];

const CUSTOMER = ["roomNumber", "balance", "bonus", "fullNameKa", "fullNameEn", "wallets"];

function readSeed(value: unknown): Required<InexSeed> {
  const seed = new SeedReader(value, "seed.inex", ["firstTransactionId", "invoices", "forbiddenRooms", "customers"]);
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
    customers: seed.has("customers") ? seed.list<SeedCustomer>("customers", CUSTOMER, "roomNumber", readCustomer) : [],
  };
}

function readCustomer(item: SeedReader): SeedCustomer {
  return {
    roomNumber: item.text("roomNumber"),
    balance: item.integer("balance"),
    bonus: item.integer("bonus"),
    fullNameKa: item.text("fullNameKa"),
    fullNameEn: item.text("fullNameEn"),
    wallets: item.list("wallets", ["currency", "amount"], "currency", (wallet) => {
      return { currency: wallet.text("currency", CURRENCY), amount: wallet.integer("amount") };
    }),
  };
}

/** One response has one currency, whichever filter it is for. */
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
 * whatever it is asked to pay now; debts and top-ups have their own. Where nothing is owed there is nothing to pay: 422;
 * the vendor's pages are silent.
 */
export function createInexSandbox(seed: unknown, context: SandboxContext): ProviderSandbox {
  const { invoices, forbiddenRooms, firstTransactionId, customers } = readSeed(seed);
  const paidBy = new Map<string, string>();
  const balances = new Map(customers.map(({ roomNumber, balance }) => [roomNumber, balance]));
  const transactions = { payDebt: new Map<string, number>(), topUpBalance: new Map<string, number>() };

  const find = ({ roomNumber, waybillNumber }: Filter): readonly SeedInvoice[] =>
    invoices.filter(
      (invoice) =>
        (roomNumber === undefined || invoice.roomNumber === roomNumber) &&
        (waybillNumber === undefined || invoice.waybillNumber === waybillNumber),
    );
  const isForbidden = (room: string | undefined) => forbiddenRooms.some(({ roomNumber }) => roomNumber === room);
  const rejection = (filter: Filter) => {
    if (isForbidden(filter.roomNumber)) return FORBIDDEN;
    const isCustomer = filter.waybillNumber === undefined && balances.has(filter.roomNumber ?? "");
    return find(filter).length === 0 && !isCustomer ? NOT_FOUND : undefined;
  };
  const owed = (filter: Filter): readonly SeedInvoice[] => find(filter).filter((it) => !paidBy.has(it.invoiceNumber));
  const customer = (room: string) => {
    const found = customers.find(({ roomNumber }) => roomNumber === room);
    return isForbidden(room) ? FORBIDDEN : (found ?? NOT_FOUND);
  };
  const known = (operation: keyof typeof transactions, paymentId: string) => {
    const id = transactions[operation].get(paymentId);
    return id === undefined ? undefined : ({ status: 200, body: transaction(id, context) } as const);
  };
  const book = (operation: keyof typeof transactions, key: string, reference: string, amount: Money) => {
    const id = firstTransactionId + transactions.payDebt.size + transactions.topUpBalance.size;
    transactions[operation].set(key, id);
    context.record({ operation, reference, key, amount });
    return { status: 200, body: transaction(id, context) } as const;
  };

  const server = createInexServer({
    checkDebts: ({ query }) => rejection(query) ?? { status: 200, body: debtsOf(owed(query), find(query), context) },
    payDebt: ({ body: { paymentId, ...filter } }) => {
      const before = known("payDebt", paymentId) ?? rejection(filter);
      if (before !== undefined) return before;
      const due = owed(filter);
      if (due.length === 0) return NOTHING_DUE;
      for (const { invoiceNumber } of due) paidBy.set(invoiceNumber, paymentId);
      const reference = filter.roomNumber ?? filter.waybillNumber ?? "";
      return book("payDebt", paymentId, reference, fromMinorUnits(sum(due), due[0]?.currency ?? "GEL"));
    },
    topUpBalance: ({ body: { roomNumber, amount, paymentId } }) => {
      const before = known("topUpBalance", paymentId);
      if (before !== undefined) return before;
      const found = customer(roomNumber);
      if ("status" in found) return found;
      const tetri = Number(digitsOf(amount));
      balances.set(roomNumber, (balances.get(roomNumber) ?? 0) + tetri);
      return book("topUpBalance", paymentId, roomNumber, fromMinorUnits(tetri, "GEL"));
    },
    getCustomer: ({ path: { roomNumber } }) => {
      const found = customer(roomNumber);
      if ("status" in found) return found;
      const { wallets, balance, ...rest } = found;
      return { status: 200, body: { data: { ...rest, balance: balances.get(roomNumber) ?? balance } } };
    },
    listWallets: ({ path: { roomNumber } }) => {
      const found = customer(roomNumber);
      if ("status" in found) return found;
      const isText = context.form("inex-wallet-amount") === "string";
      const data = found.wallets.map(({ amount, currency }) => ({
        amount: isText ? String(amount) : amount,
        currency,
      }));
      return { status: 200, body: { data } };
    },
  } satisfies InexHandlers);
  const view = () => ({
    invoices: invoices.map((invoice) => ({ ...invoice, paidBy: paidBy.get(invoice.invoiceNumber) ?? null })),
    customers: customers.map((it) => ({ ...it, balance: balances.get(it.roomNumber) ?? it.balance })),
    transactions: Object.fromEntries([...transactions.payDebt, ...transactions.topUpBalance]),
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
