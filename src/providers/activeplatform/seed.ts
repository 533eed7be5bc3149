import { readOffsetTime } from "../../core/time.js";
import { CURRENCY, DIGITS, SeedReader, type TextRule } from "../../sandbox/seed.js";

/** What the simulated ActivePlatform starts from. */
export interface ActivePlatformSeed {
  /** The payment methods there are. */
  methods: readonly { id: string; name: string }[];
  /** The payments of all resellers. */
  payments: readonly SeedPayment[];
}
export interface SeedPayment {
  id: string;
  resellerId: string;
  documentId: string;
  status: string;
  /** In the digits of the response. */
  total: string;
  currency: string;
  accountId: string;
  managerId: number;
  comment: string | undefined;
  requesterIp: string | undefined;
  createdAt: string;
  /** The time that responses give for the completion; where it is missing, the clock's. */
  completedAt: string | undefined;
}

const payment = (id: string, documentId: string, status: string): SeedPayment => ({
  id,
  resellerId: "1",
  documentId,
  status,
  total: "123.45",
  currency: "USD",
  accountId: "478",
  managerId: 6,
  comment: "1",
  requesterIp: "10.11.12.13",
  createdAt: "2023-10-26T16:37:31.534421+0300",
  completedAt: undefined,
});

/** The vendor's sample, and a payment in each other state. */
export const ACTIVEPLATFORM_SEED: ActivePlatformSeed = {
  methods: [{ id: "2", name: "Check" }],
  payments: [
    { ...payment("3212", "2005258", "waiting_for_payment"), completedAt: "2023-10-26T16:37:43.325470+0300" },
    payment("3213", "002018", "expired"),
    payment("3214", "P006131", "completed"),
    payment("3215", "2005261", "cancelled"),
    payment("6475", "2005262", "waiting_for_payment"),
    payment("6476", "2005263", "waiting_for_payment"),
  ],
};

const PAYMENT = Object.keys(payment("", "", ""));

const TIME: TextRule = {
  fits: (text) => readOffsetTime(text) !== undefined,
  says: 'a time in the vendor\'s form, such as "2023-10-26T16:37:31.534421+0300"',
};
const NUMBER: TextRule = {
  fits: (text) => /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/.test(text),
  says: "a number as printed: letters, digits, -, _ and .",
};

export function readSeed(value: unknown): ActivePlatformSeed {
  const seed = new SeedReader(value, "seed.activeplatform", ["methods", "payments"]);
  return {
    methods: seed.list("methods", ["id", "name"], "id", (item) => {
      return { id: item.text("id", DIGITS), name: item.text("name") };
    }),
    payments: seed.list<SeedPayment>("payments", PAYMENT, "id", (item) => {
      const currency = item.text("currency", CURRENCY);
      return {
        id: item.text("id"),
        resellerId: item.text("resellerId", DIGITS),
        documentId: item.text("documentId", NUMBER),
        status: item.text("status"),
        total: item.amount("total", currency),
        currency,
        accountId: item.text("accountId", DIGITS),
        managerId: item.integer("managerId"),
        comment: item.textOr("comment", undefined),
        requesterIp: item.textOr("requesterIp", undefined),
        createdAt: item.text("createdAt", TIME),
        completedAt: item.textOr("completedAt", undefined, TIME),
      };
    }),
  };
}
