import { describe, expect, test } from "vitest";
import { currencyDigits } from "../../src/core/currencies.js";
import { isRecord } from "../../src/core/untyped.js";
import { type ClientOptions, type Money, PayspecError } from "../../src/index.js";
import { createActivePlatformClient, type Payment } from "../../src/providers/activeplatform/index.js";
import { createInexClient, type DebtPayment, type Debts } from "../../src/providers/inex/index.js";
import { CODES } from "../../src/providers/payofin/codes.js";
import { createPayofinClient, type InvoiceCollection } from "../../src/providers/payofin/index.js";
import { examplesOf } from "../helpers/ledger.js";
import { mutated, Random, seedOfRun } from "../helpers/mutate.js";
import { manyTimes } from "../helpers/soak.js";

const RUNS = manyTimes(1_000);

/** Why a value is not what the public types say; empty where it is. */
type Check = (value: unknown, path: string) => readonly string[];

const says = (kind: string, holds: (value: unknown) => boolean): Check => {
  return (value, path) => (holds(value) ? [] : [`${path} is no ${kind}: ${JSON.stringify(value)?.slice(0, 80)}`]);
};
const text = says("string", (value) => typeof value === "string");
const digits = says("digits", (value) => typeof value === "string" && /^-?(?:0|[1-9]\d*)$/.test(value));
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const time = says("RFC 3339 time", (value) => {
  return typeof value === "string" && RFC_3339.test(value) && !Number.isNaN(Date.parse(value));
});
const code = says("result code", (value) => value === 1);
const plain = says("amount", (value) => typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
const known = says("currency", (value) => typeof value === "string" && currencyDigits(value) !== undefined);

const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);
const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : [`${path} is not an array`];

/** Exactly these members, and of `Object` itself: nothing came in by `__proto__`. */
function shape<T>(members: { readonly [K in keyof Required<T>]: Check }): Check {
  return (value, path) => {
    if (!isRecord(value)) return [`${path} is not an object`];
    const fits = Object.entries<Check>(members);
    const more = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
    return [
      ...more.map((name) => `${path}.${name} is not in the type`),
      ...(Object.getPrototypeOf(value) === Object.prototype ? [] : [`${path} has another prototype`]),
      ...fits.flatMap(([name, check]) =>
        Object.hasOwn(value, name) ? check(value[name], `${path}.${name}`) : [`no ${name}`],
      ),
    ];
  };
}

const amount = shape<Money>({ amount: plain, currency: known });
const ref = shape<{ id: string; type: string }>({ id: text, type: text });
const refs = list(ref);

interface Subject {
  readonly operation: string;
  readonly pays: boolean;
  readonly check: Check;
  readonly make: (options: ClientOptions) => () => Promise<unknown>;
}

const SUBJECTS: readonly Subject[] = [
  {
    operation: "checkDebts",
    pays: false,
    check: shape<Debts>({
      totalDebt: amount,
      invoices: list(
        shape<Debts["invoices"][number]>({
          invoiceNumber: text,
          amount,
          earnableBonus: amount,
          serviceType: text,
        }),
      ),
    }),
    make: (options) => {
      const client = createInexClient({ ...options, token: "t0ken" });
      return () => client.checkDebts({ roomNumber: "IG00001" });
    },
  },
  {
    operation: "payDebt",
    pays: true,
    check: shape<DebtPayment>({ transactionId: text }),
    make: (options) => {
      const client = createInexClient({ ...options, token: "t0ken" });
      return () => client.payDebt({ roomNumber: "IG1", paymentId: "INV1" });
    },
  },
  {
    operation: "collectInvoice",
    pays: true,
    check: shape<InvoiceCollection>({
      invoicePaymentId: digits,
      balance: amount,
      paymentAmount: amount,
      profit: amount,
      paymentDate: time,
      resultCode: code,
      resultMessage: text,
    }),
    make: (options) => {
      const client = createPayofinClient({ ...options, apiKey: "k3y-one", secretKey: "k3y-two" });
      return () => client.collectInvoice({ invoiceQueryId: 615209 });
    },
  },
  {
    operation: "completePayment",
    pays: true,
    check: shape<Payment>({
      id: text,
      documentId: text,
      status: text,
      total: amount,
      discountAmount: amount,
      externalTotal: orNull(amount),
      createdAt: time,
      updatedAt: time,
      closedAt: orNull(time),
      expirationDate: orNull(time),
      accountId: text,
      managerId: orNull(text),
      paymentMethodId: orNull(text),
      paymentMethodName: orNull(text),
      requesterIp: orNull(text),
      comment: orNull(text),
      purpose: orNull(text),
      relationships: shape<Payment["relationships"]>({
        orders: refs,
        invoices: refs,
        charges: refs,
        reseller: orNull(ref),
        account: orNull(ref),
        paymentMethod: orNull(ref),
      }),
      corrections: orNull(refs),
    }),
    make: (options) => {
      const client = createActivePlatformClient({ ...options, apiToken: "t0ken" });
      return () => client.completePayment({ resellerId: 1, documentId: "2005258", paymentMethodId: 2 });
    },
  },
];

const TYPES = ["application/json", "application/json; charset=utf-8", "application/vnd.api+json", "text/html", "", "{"];
const STATUSES = [200, 200, 201, 202, 204, 301, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599];

/** These statuses say no whatever the body is. */
const REFUSING = [401, 403, 404, 422, 429];

function faultsOf(error: unknown, { operation, pays }: Subject, status: number): readonly string[] {
  if (!(error instanceof PayspecError)) return [`threw what is no PayspecError: ${String(error)}`];
  const { outcome, advice, code } = error;
  const proven =
    REFUSING.includes(status) ||
    (operation === "collectInvoice" && status === 200 && code !== undefined && CODES[code]?.evidence === "refused");
  const expected = !pays || proven ? "failed" : "unknown";
  return [
    // A contradiction of Payofin's leaves open what its code alone would prove.
    ...(outcome === expected || (proven && outcome === "unknown") ? [] : [`is ${outcome}, not ${expected}`]),
    ...(outcome === "unknown" && !advice ? ["has no advice"] : []),
    ...(error.operation === operation && error.attempts === 1 ? [] : ["does not say what was called"]),
    ...(typeof error.message === "string" && error.message !== "" ? [] : ["has no message"]),
    ...(isRecord(JSON.parse(JSON.stringify(error))) ? [] : ["cannot be printed"]),
  ];
}

const seed = seedOfRun();

describe.each(SUBJECTS)("$operation", (subject) => {
  test(
    `reads ${RUNS} bodies that break its spec, or says what is wrong with them (PAYSPEC_SEED=${seed})`,
    async () => {
      const examples = examplesOf(subject.operation);
      const successes = examples.filter(({ status }) => status === "200");
      const counts = { read: 0, refused: 0 };
      let next = () => new Response();
      const options = { baseUrl: "https://provider.example", maxRetries: 0, fetch: async () => next() };
      const call = subject.make(options);
      for (let run = 0; run < RUNS; run += 1) {
        const random = new Random(seed + run);
        const strange = random.chance(0.15);
        // The first two are the vendor's sample and the same in its other form.
        const { value, type } = random.pick(
          strange ? examples : random.chance(0.5) ? successes.slice(0, 2) : successes,
        );
        const body = mutated(value, random);
        const status = strange ? random.pick(STATUSES) : 200;
        const headers = { "content-type": strange ? random.pick(TYPES) : type };
        next = () => new Response(status === 204 ? null : body, { status, headers });
        const [result] = await Promise.allSettled([call()]);
        const found =
          result.status === "fulfilled"
            ? subject.check(result.value, "result")
            : faultsOf(result.reason, subject, status);
        counts[result.status === "fulfilled" ? "read" : "refused"] += 1;
        if (found.length > 0) {
          expect(found, `run ${run} of PAYSPEC_SEED=${seed}: ${status} ${new TextDecoder().decode(body)}`).toEqual([]);
        }
      }
      // A fuzzer that breaks everything, or nothing, tests one side only.
      expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(RUNS / 20);
    },
    manyTimes(60_000),
  );
});
