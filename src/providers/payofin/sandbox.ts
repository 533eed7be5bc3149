import type { components } from "../../../generated/payofin/types.js";
import { integerDigits } from "../../core/decimal.js";
import { digitsOf, type JsonNumber, jsonNumber } from "../../core/json.js";
import { fromMinorUnits, moneyFromDecimal, toMinorUnits } from "../../core/money.js";
import { readIstanbulTime } from "../../core/time.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { DIGITS, SeedReader, type TextRule } from "../../sandbox/seed.js";
import { SUCCESS } from "./codes.js";
import { createPayofinServer, type PayofinHandlers } from "./server.js";

type Answer = components["schemas"]["InvoicePaymentAnswer"];

/** What the simulated Payofin starts from. */
export interface PayofinSeed {
  /** The merchant's balance, in lira. */
  balance: string;
  /** The first collection's number; the next ones follow. */
  firstPaymentId: number;
  invoices: readonly SeedInvoice[];
}
interface SeedInvoice {
  invoiceQueryId: string;
  /** In lira. */
  amount: string;
  /** The fee, in lira, in the digits of the answer. It is told, not taken from the balance. */
  profit: string;
  /** Whether the institution takes a part of an invoice; of the real ones, only İSKİ does. */
  takesPart: boolean;
  /** The time that the answer gives, in the vendor's form; where it is missing, the clock's. */
  paymentDate: string | undefined;
  /** A refusal that this invoice always answers with. */
  resultCode: number | undefined;
}

const refusing = (invoiceQueryId: string, resultCode: number): SeedInvoice => ({
  ...{ invoiceQueryId, amount: "50.00", profit: "0.50", takesPart: false, paymentDate: undefined, resultCode },
});
const open = (invoiceQueryId: string, amount: string): SeedInvoice => ({
  ...{ invoiceQueryId, amount, profit: "0.50", takesPart: false, paymentDate: undefined, resultCode: undefined },
});

/** The vendor's sample, an invoice that takes no part, one that is too large, and one for each other documented code. */
export const PAYOFIN_SEED: PayofinSeed = {
  balance: "110741.99",
  firstPaymentId: 1786,
  invoices: [
    { ...open("615209", "100.00"), takesPart: true, paymentDate: "10.05.2022 15:41:49" },
    open("615210", "250.75"),
    open("615211", "20000.00"),
    refusing("615306", -6),
    refusing("615307", -7),
    refusing("615318", -18),
    refusing("615322", -22),
  ],
};

const INVOICE = ["invoiceQueryId", "amount", "profit", "takesPart", "paymentDate", "resultCode"];

const DATE: TextRule = {
  fits: (text) => readIstanbulTime(text) !== undefined,
  says: 'a time in the vendor\'s form, such as "10.05.2022 15:41:49"',
};

function readSeed(value: unknown): PayofinSeed {
  const seed = new SeedReader(value, "seed.payofin", ["balance", "firstPaymentId", "invoices"]);
  return {
    balance: seed.amount("balance", "TRY"),
    firstPaymentId: seed.integer("firstPaymentId", 1),
    invoices: seed.list<SeedInvoice>("invoices", INVOICE, "invoiceQueryId", (item) => {
      return {
        invoiceQueryId: item.text("invoiceQueryId", DIGITS),
        amount: item.amount("amount", "TRY"),
        profit: item.amount("profit", "TRY"),
        takesPart: item.flagOr("takesPart", false),
        paymentDate: item.textOr("paymentDate", undefined, DATE),
        resultCode: readCode(item),
      };
    }),
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

/** From 20,000 lira on, one transaction is refused with -5. */
const LIMIT = 2_000_000n;

const MESSAGES: Readonly<Record<number, string>> = {
  [-2]: "Bakiye yetersiz",
  [-3]: "Kurum kısmi tahsilata kapalı",
  [-5]: "Tek işlemde 20.000 TL ve üzeri yapılamaz",
  [-10]: "Fatura daha önce ödenmiş",
  [-19]: "Ödenecek fatura bulunamadı",
  [-20]: "Kısmi tutar fatura tutarından büyük",
};

/**
 * An invoice query is collected once, whole or in part: a second time is -10. A part for an institution that takes
 * none is -3, and a balance that does not suffice is -2; the vendor's page is silent on both.
 */
export function createPayofinSandbox(value: unknown, context: SandboxContext): ProviderSandbox {
  const seed = readSeed(value);
  const collected = new Map<string, number>();
  let balance = minor(seed.balance);

  const codeFor = (invoice: SeedInvoice | undefined, part: bigint | undefined): number | undefined => {
    if (invoice === undefined) return -19;
    if (invoice.resultCode !== undefined) return invoice.resultCode;
    if (collected.has(invoice.invoiceQueryId)) return -10;
    const amount = minor(invoice.amount);
    if (part !== undefined && part > amount) return -20;
    if (part !== undefined && part < amount && !invoice.takesPart) return -3;
    if ((part ?? amount) >= LIMIT) return -5;
    return (part ?? amount) > balance ? -2 : undefined;
  };

  const server = createPayofinServer({
    collectInvoice: ({ body }) => {
      const id = whole(body.invoiceQueryId);
      const invoice = seed.invoices.find(({ invoiceQueryId }) => invoiceQueryId === id);
      const part = body.partialAmount === undefined ? undefined : minor(whole(body.partialAmount));
      const code = codeFor(invoice, part);
      if (invoice === undefined || code !== undefined) return { status: 200, body: refusal(code ?? -19, context) };
      const paid = part ?? minor(invoice.amount);
      balance -= paid;
      const invoicePaymentId = seed.firstPaymentId + collected.size;
      collected.set(id, invoicePaymentId);
      context.record({ operation: "collectInvoice", reference: id, amount: fromMinorUnits(paid, "TRY") });
      const details = {
        invoicePaymentId,
        balance: lira(text(balance), context),
        paymentAmount: lira(part === undefined ? invoice.amount : `${part / 100n}.0`, context),
        profit: lira(invoice.profit, context),
        paymentDate: invoice.paymentDate ?? istanbul(context.now()),
      };
      const success = { payofinPaymentDetails: details, result: true, resultCode: 1, resultMessage: "İşlem Başarılı" };
      return { status: 200, body: spelled(success, context) };
    },
  } satisfies PayofinHandlers);
  const view = () => ({
    balance: text(balance),
    invoices: seed.invoices.map((invoice) => ({
      ...invoice,
      collectedAs: collected.get(invoice.invoiceQueryId) ?? null,
    })),
  });
  return { server, view };
}

export const SIMULATED: Simulation = { create: createPayofinSandbox, seed: PAYOFIN_SEED };

function refusal(resultCode: number, context: SandboxContext): Answer {
  return spelled({ result: false, resultCode, resultMessage: MESSAGES[resultCode] ?? "İşlem başarısız" }, context);
}

/** An integer's digits, however it was spelled. */
function whole(value: JsonNumber): string {
  return integerDigits(digitsOf(value)) ?? digitsOf(value);
}

function minor(lira: string): bigint {
  const money = moneyFromDecimal(lira, "TRY");
  if (money === undefined) throw new RangeError(`${lira} is no amount of lira`);
  return toMinorUnits(money);
}

function text(kurus: bigint): string {
  return fromMinorUnits(kurus, "TRY").amount;
}

function lira(digits: string, { form }: SandboxContext): string | JsonNumber {
  return form("payofin-decimal-money") === "string" ? digits : jsonNumber(digits);
}

/** The sample's spelling, or that of the field table, at every level. */
function spelled(answer: Answer, { form }: SandboxContext): Answer {
  if (form("payofin-envelope-case") !== "pascal") return answer;
  const { payofinPaymentDetails: details } = answer;
  const outer = pascal(answer);
  return details ? { ...outer, PayofinPaymentDetails: pascal(details) } : outer;
}

function pascal(members: object) {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
  );
}

/** `10.05.2022 15:41:49`, on Istanbul's clock. */
function istanbul(now: Date): string {
  const [date = "", time = ""] = new Date(now.getTime() + 3 * 3_600_000).toISOString().split("T");
  return `${date.split("-").reverse().join(".")} ${time.slice(0, 8)}`;
}
