import { integerDigits } from "../../core/decimal.js";
import { digitsOf, type JsonNumber, jsonNumber } from "../../core/json.js";
import { fromMinorUnits, moneyFromDecimal, toMinorUnits } from "../../core/money.js";
import { readIstanbulTime } from "../../core/time.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { calendarDay, istanbulText } from "./days.js";
import { PAYOFIN_SEED, readSeed, type SeedBill } from "./seed.js";
import { createPayofinServer, type PayofinHandlers } from "./server.js";
import { envelope, wireDate, wireLira, wireSootCode } from "./spelling.js";

export { PAYOFIN_SEED, type PayofinSeed } from "./seed.js";

/** An invoice, and what is left of it. */
interface Bill extends SeedBill {
  owed: bigint;
  /** What a query gives for it now. */
  queryId: string;
}
interface Collected {
  readonly bill: Bill;
  readonly queryId: string;
  readonly invoicePaymentId: number;
  readonly paid: bigint;
  readonly paymentDate: string;
  /** In ms since 1970. */
  readonly at: number;
  status: "Paid" | "Cancelled";
}

/** From 20,000 lira on, one transaction is rejected with -5. */
const LIMIT = 2_000_000n;
const MAX_DAYS = 15;

const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: "Borç kaydı bulunamadı",
  [-2]: "Bakiye yetersiz",
  [-3]: "Kurum kısmi tahsilata kapalı",
  [-5]: "Tek işlemde 20.000 TL ve üzeri yapılamaz",
  [-9]: "Rapor aralığı 15 günü geçemez",
  [-10]: "Fatura daha önce ödenmiş",
  [-11]: "Kayıt bulunamadı",
  [-17]: "Kurum kodu hatalı",
  [-19]: "Ödenecek fatura bulunamadı",
  [-20]: "Kısmi tutar fatura tutarından büyük",
  [-26]: "Rapor tarihleri hatalı",
};

/** What Payofin remembers; every look at it first does what the clock brings. */
class Books {
  readonly bills: readonly Bill[];
  readonly collected: Collected[] = [];
  balance: bigint;
  readonly #firstPaymentId: number;
  #nextQueryId: bigint;

  constructor({ balance, firstPaymentId, invoices }: ReturnType<typeof readSeed>) {
    this.balance = minor(balance);
    this.#firstPaymentId = firstPaymentId;
    this.bills = invoices.map((seed) => ({ ...seed, owed: minor(seed.amount), queryId: seed.invoiceQueryId }));
    this.#nextQueryId =
      invoices.reduce((last, it) => (BigInt(it.invoiceQueryId) > last ? BigInt(it.invoiceQueryId) : last), 0n) + 1n;
  }

  /** Takes back what is to be taken back by now. */
  passTime(now: number): void {
    for (const collection of this.collected) {
      const { bill, at, status, paid } = collection;
      if (status === "Cancelled" || bill.cancelledAfterMs === undefined || now < at + bill.cancelledAfterMs) continue;
      collection.status = "Cancelled";
      bill.owed += paid;
      this.balance += paid;
      this.#renew(bill);
    }
  }

  isOpen({ owed, paidElsewhereAt }: Bill, now: number): boolean {
    return owed > 0n && (paidElsewhereAt === undefined || now < Date.parse(paidElsewhereAt));
  }

  /** @returns the code of a refusal, or the invoice */
  find(queryId: string, part: bigint | undefined, now: number): number | Bill {
    const bill = this.bills.find((it) => it.queryId === queryId);
    if (bill === undefined) return this.collected.some((it) => it.queryId === queryId) ? -10 : -19;
    if (bill.resultCode !== undefined) return bill.resultCode;
    if (!this.isOpen(bill, now)) return -10;
    if (part !== undefined && part > bill.owed) return -20;
    if (part !== undefined && part < bill.owed && !bill.takesPart) return -3;
    if ((part ?? bill.owed) >= LIMIT) return -5;
    return (part ?? bill.owed) > this.balance ? -2 : bill;
  }

  collect(bill: Bill, paid: bigint, now: number): Collected {
    const collection: Collected = {
      ...{ bill, paid, queryId: bill.queryId, at: now, status: "Paid" },
      invoicePaymentId: this.#firstPaymentId + this.collected.length,
      paymentDate: bill.paymentDate ?? istanbulText(now),
    };
    this.collected.push(collection);
    this.balance -= paid;
    bill.owed -= paid;
    if (bill.owed > 0n) this.#renew(bill);
    return collection;
  }

  #renew(bill: Bill): void {
    bill.queryId = String(this.#nextQueryId);
    this.#nextQueryId += 1n;
  }
}

/**
 * A part for an institution that takes none is -3, and a balance that does not suffice is -2; the vendor's page is silent
 * on both. What is collected in part, or taken back, is queried again under a new number.
 */
export function createPayofinSandbox(value: unknown, context: SandboxContext): ProviderSandbox {
  const seed = readSeed(value);
  const books = new Books(seed);
  const now = (): number => {
    const time = context.now().getTime();
    books.passTime(time);
    return time;
  };
  const success = (members: object) => {
    const body = envelope({ ...members, result: true, resultCode: 1, resultMessage: "İşlem Başarılı" }, context);
    return { status: 200, body } as const;
  };
  const rejected = (resultCode: number) => {
    const resultMessage = MESSAGES[resultCode] ?? "İşlem başarısız";
    return { status: 200, body: envelope({ result: false, resultCode, resultMessage }, context) } as const;
  };
  const recordOf = ({ bill, invoicePaymentId, paymentDate, status }: Collected) => {
    const institution = seed.institutions.find(({ sootCode }) => sootCode === bill.sootCode);
    const { subscriberNo, customerName, invoiceNo, expDate } = bill;
    return {
      invoicePaymentId,
      invoiceType: institution?.invoiceType ?? "",
      sootName: institution?.sootName ?? "",
      ...{ subscriberNo, customerName, invoiceNo, expDate },
      invoiceAmount: wireLira(bill.amount, context),
      profit: wireLira(bill.profit, context),
      paymentDate: wireDate(paymentDate, context),
      status,
    };
  };

  const server = createPayofinServer({
    queryInvoices: ({ body: { sootCode, subscriberNo } }) => {
      const time = now();
      const code = whole(sootCode);
      if (!seed.institutions.some((it) => String(it.sootCode) === code)) return rejected(-17);
      const open = books.bills.filter(
        (it) => String(it.sootCode) === code && it.subscriberNo === subscriberNo && books.isOpen(it, time),
      );
      if (open.length === 0 && context.form("payofin-no-debt-is-refusal") === "refusal") return rejected(-1);
      const invoiceList = open.map(({ queryId, customerName, invoiceNo, expDate, owed, profit }) => ({
        invoiceQueryId: jsonNumber(queryId),
        ...{ subscriberNo, customerName, invoiceNo, expDate },
        invoiceAmount: wireLira(text(owed), context),
        merchantProfit: wireLira(profit, context),
      }));
      return success({ invoiceList });
    },
    collectInvoice: ({ body }) => {
      const time = now();
      const part = body.partialAmount === undefined ? undefined : minor(whole(body.partialAmount));
      const bill = books.find(whole(body.invoiceQueryId), part, time);
      if (typeof bill === "number") return rejected(bill);
      const isWhole = part === undefined && bill.owed === minor(bill.amount);
      const { queryId, invoicePaymentId, paymentDate, paid } = books.collect(bill, part ?? bill.owed, time);
      context.record({ operation: "collectInvoice", reference: queryId, amount: fromMinorUnits(paid, "TRY") });
      const payofinPaymentDetails = {
        invoicePaymentId,
        balance: wireLira(text(books.balance), context),
        paymentAmount: wireLira(isWhole ? bill.amount : part === undefined ? text(paid) : `${part / 100n}.0`, context),
        profit: wireLira(bill.profit, context),
        paymentDate: wireDate(paymentDate, context),
      };
      return success({ payofinPaymentDetails });
    },
    listCollections: ({ body: { firstDate, lastDate } }) => {
      now();
      const first = calendarDay(firstDate);
      const last = calendarDay(lastDate);
      if (first === undefined || last === undefined || last < first) return rejected(-26);
      if (last - first >= MAX_DAYS) return rejected(-9);
      const found = books.collected.filter(({ paymentDate }) => {
        const day = readIstanbulTime(paymentDate)?.slice(0, 10) ?? "";
        return day >= firstDate && day <= lastDate;
      });
      if (found.length === 0 && context.form("payofin-no-collections-is-refusal") === "refusal") return rejected(-11);
      return success({ invoiceList: found.map(recordOf) });
    },
    checkCollection: ({ body }) => {
      now();
      const id = whole(body.invoicePaymentId);
      const found = books.collected.find(({ invoicePaymentId }) => String(invoicePaymentId) === id);
      return found === undefined ? rejected(-11) : success({ invoiceDetail: recordOf(found) });
    },
    listInstitutions: () => {
      if (seed.institutions.length === 0) return rejected(-23);
      const sootList = seed.institutions.map(({ sootCode, sootName, invoiceType, description, ...field }) => {
        const { title, mask, additionalNoRequired, partialAmount } = field;
        const model = { title, description: "", mask, required: true, additionalNoRequired, partialAmount };
        const fields = context.form("payofin-institution-fields") === "array" ? [model] : model;
        return { sootCode: wireSootCode(sootCode, context), sootName, invoiceType, description, fields };
      });
      return success({ sootList });
    },
  } satisfies PayofinHandlers);

  const view = () => {
    now();
    return {
      balance: text(books.balance),
      invoices: books.bills.map(({ owed, queryId, ...invoice }) => ({
        ...invoice,
        owed: text(owed),
        queryId,
        collectedAs:
          books.collected.find(({ bill }) => bill.invoiceQueryId === invoice.invoiceQueryId)?.invoicePaymentId ?? null,
      })),
      collections: books.collected.map(({ bill, invoicePaymentId, paid, paymentDate, status }) => ({
        ...{ invoicePaymentId, invoiceNo: bill.invoiceNo, paid: text(paid), paymentDate, status },
      })),
    };
  };
  return { server, view };
}

export const SIMULATED: Simulation = { create: createPayofinSandbox, seed: PAYOFIN_SEED };

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
