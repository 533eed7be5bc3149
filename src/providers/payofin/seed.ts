import { readIstanbulTime, readOffsetTime } from "../../core/time.js";
import { DIGITS, SeedReader, type TextRule } from "../../sandbox/seed.js";
import { SUCCESS } from "./codes.js";

/** What the simulated Payofin starts from. */
export interface PayofinSeed {
  /** The merchant's balance, in lira. */
  balance: string;
  /** The first collection's number; the next ones follow. */
  firstPaymentId: number;
  /** What can be queried and collected. */
  invoices: readonly PayofinSeedInvoice[];
  /** @default İSKİ alone, with the code 1 */
  institutions?: readonly PayofinSeedInstitution[] | undefined;
}
export interface PayofinSeedInvoice {
  /** What the first query gives; the rest of an invoice, or one whose collection was taken back, gets a new one. */
  invoiceQueryId: string;
  /** In lira. */
  amount: string;
  /** The fee, in lira, in the digits of the response. It is reported, not taken from the balance. */
  profit: string;
  /** Whether the institution takes a part of an invoice; of the real ones, only İSKİ does. @default false */
  takesPart?: boolean | undefined;
  /** The time that the response gives, in the vendor's form. @default the clock's */
  paymentDate?: string | undefined;
  /** A refusal that a collection of this invoice always gets. */
  resultCode?: number | undefined;
  /** @default 1 */
  sootCode?: number | undefined;
  /** @default "1345677000", the vendor's sample */
  subscriberNo?: string | undefined;
  /** @default "Ayşe Yılmaz" */
  customerName?: string | undefined;
  /** @default the invoiceQueryId, behind an F */
  invoiceNo?: string | undefined;
  /** @default "20.05.2022" */
  expDate?: string | undefined;
  /** Takes every collection of this invoice back, so long after it was made, in ms. @default never */
  cancelledAfterMs?: number | undefined;
  /** RFC 3339: from then on it is paid by somebody else, and this account's list does not show it. @default never */
  paidElsewhereAt?: string | undefined;
}
export interface PayofinSeedInstitution {
  sootCode: number;
  sootName: string;
  invoiceType: string;
  description: string;
  /** What the subscriber's number is called. */
  title: string;
  /** Its length and characters. */
  mask: string;
  /** @default false */
  additionalNoRequired?: boolean | undefined;
  /** @default false */
  partialAmount?: boolean | undefined;
}

/** After the defaults. */
export interface SeedBill {
  readonly invoiceQueryId: string;
  readonly amount: string;
  readonly profit: string;
  readonly takesPart: boolean;
  readonly paymentDate: string | undefined;
  readonly resultCode: number | undefined;
  readonly sootCode: number;
  readonly subscriberNo: string;
  readonly customerName: string;
  readonly invoiceNo: string;
  readonly expDate: string;
  readonly cancelledAfterMs: number | undefined;
  readonly paidElsewhereAt: string | undefined;
}
export type SeedInstitution = {
  readonly [Name in keyof PayofinSeedInstitution]-?: NonNullable<PayofinSeedInstitution[Name]>;
};

const ISKI: PayofinSeedInstitution = {
  sootCode: 1,
  sootName: "İSKİ",
  invoiceType: "Su Faturası",
  description: "İstanbul Su ve Kanalizasyon İdaresi",
  title: "Sözleşme No",
  mask: "9999999999",
  partialAmount: true,
};

const refusing = (invoiceQueryId: string, resultCode: number): PayofinSeedInvoice => ({
  ...{ invoiceQueryId, amount: "50.00", profit: "0.50", resultCode, subscriberNo: "1345600" },
});

/** The vendor's sample, an invoice that takes no part, one that is too large, and one for each other documented code. */
export const PAYOFIN_SEED: PayofinSeed = {
  balance: "110741.99",
  firstPaymentId: 1786,
  institutions: [ISKI],
  invoices: [
    {
      ...{ invoiceQueryId: "615209", amount: "100.00", profit: "0.50", takesPart: true },
      ...{ invoiceNo: "20220500123", paymentDate: "10.05.2022 15:41:49" },
    },
    { invoiceQueryId: "615210", amount: "250.75", profit: "0.50", subscriberNo: "1345699000" },
    { invoiceQueryId: "615211", amount: "20000.00", profit: "0.50", subscriberNo: "1345699000" },
    refusing("615306", -6),
    refusing("615307", -7),
    refusing("615318", -18),
    refusing("615322", -22),
  ],
};

const INVOICE = [
  ...["invoiceQueryId", "amount", "profit", "takesPart", "paymentDate", "resultCode", "sootCode", "subscriberNo"],
  ...["customerName", "invoiceNo", "expDate", "cancelledAfterMs", "paidElsewhereAt"],
];
const INSTITUTION = [
  ...["sootCode", "sootName", "invoiceType", "description", "title", "mask", "additionalNoRequired", "partialAmount"],
];

const DATE: TextRule = {
  fits: (text) => readIstanbulTime(text) !== undefined,
  says: 'a time in the vendor\'s form, such as "10.05.2022 15:41:49"',
};
const INSTANT: TextRule = {
  fits: (text) => readOffsetTime(text) !== undefined,
  says: 'RFC 3339 with an offset, such as "2022-05-10T15:41:49+03:00"',
};

/** @throws TypeError naming the path and the rule */
export function readSeed(value: unknown) {
  const seed = new SeedReader(value, "seed.payofin", ["balance", "firstPaymentId", "invoices", "institutions"]);
  return {
    balance: seed.amount("balance", "TRY"),
    firstPaymentId: seed.integer("firstPaymentId", 1),
    invoices: seed.list<SeedBill>("invoices", INVOICE, "invoiceQueryId", readInvoice),
    institutions: seed.has("institutions")
      ? seed.list<SeedInstitution>("institutions", INSTITUTION, "sootCode", readInstitution)
      : [{ additionalNoRequired: false, partialAmount: true, ...ISKI }],
  };
}

function readInvoice(item: SeedReader): SeedBill {
  const invoiceQueryId = item.text("invoiceQueryId", DIGITS);
  const notBelow = (least: number) => (value: number) => value >= least;
  return {
    invoiceQueryId,
    amount: item.amount("amount", "TRY"),
    profit: item.amount("profit", "TRY"),
    takesPart: item.flagOr("takesPart", false),
    paymentDate: item.textOr("paymentDate", undefined, DATE),
    resultCode: readCode(item),
    sootCode: item.integerOr("sootCode", 1, notBelow(1), "at least 1"),
    subscriberNo: item.textOr("subscriberNo", "1345677000"),
    customerName: item.textOr("customerName", "Ayşe Yılmaz"),
    invoiceNo: item.textOr("invoiceNo", `F${invoiceQueryId}`),
    expDate: item.textOr("expDate", "20.05.2022"),
    cancelledAfterMs: item.integerOr("cancelledAfterMs", undefined, notBelow(0), "at least 0"),
    paidElsewhereAt: item.textOr("paidElsewhereAt", undefined, INSTANT),
  };
}

function readInstitution(item: SeedReader): SeedInstitution {
  return {
    sootCode: item.integer("sootCode", 1),
    sootName: item.text("sootName"),
    invoiceType: item.text("invoiceType"),
    description: item.text("description"),
    title: item.text("title"),
    mask: item.text("mask"),
    additionalNoRequired: item.flagOr("additionalNoRequired", false),
    partialAmount: item.flagOr("partialAmount", false),
  };
}

function readCode(item: SeedReader): number | undefined {
  return item.integerOr(
    "resultCode",
    undefined,
    (code) => String(code) !== SUCCESS,
    `a refusal's code, not ${SUCCESS}`,
  );
}
