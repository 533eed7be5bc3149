import type { components } from "../../../generated/activeplatform/types.js";
import { isSameDecimal } from "../../core/decimal.js";
import { digitsOf, type JsonNumber, jsonNumber } from "../../core/json.js";
import { moneyFromDecimal } from "../../core/money.js";
import { readOffsetTime } from "../../core/time.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { CURRENCY, DIGITS, SeedReader, type TextRule } from "../../sandbox/seed.js";
import { type ActivePlatformHandlers, createActivePlatformServer } from "./server.js";

type Wire = components["schemas"];

/** What the simulated ActivePlatform starts from. */
export interface ActivePlatformSeed {
  methods: readonly { id: string; name: string }[];
  payments: readonly SeedPayment[];
}
interface SeedPayment {
  id: string;
  resellerId: string;
  documentId: string;
  status: string;
  /** In the digits of the answer. */
  total: string;
  currency: string;
  accountId: string;
  managerId: number;
  comment: string | undefined;
  requesterIp: string | undefined;
  createdAt: string;
  /** The time that the answer gives for the completion; where it is missing, the clock's. */
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

function readSeed(value: unknown): ActivePlatformSeed {
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

const COMPLETABLE = ["waiting_for_payment", "expired"];

/**
 * Completes a payment that waits or has expired, once. A reseller without payments is out of the manager's reach: 403.
 * A `total` that is not the payment's is refused with 422; the vendor's page is silent on it.
 */
export function createActivePlatformSandbox(value: unknown, context: SandboxContext): ProviderSandbox {
  const { methods, payments } = readSeed(value);
  const completed = new Map<string, { method: string; name: string; at: string }>();
  const statusOf = (it: SeedPayment): string => (completed.has(it.id) ? "completed" : it.status);

  const server = createActivePlatformServer({
    completePayment: ({ path, body }) => {
      const problem = problemIn(context);
      const own = payments.filter(({ resellerId }) => resellerId === digitsOf(path.reseller_id));
      if (own.length === 0) return problem(403, "This action is forbidden");
      const found = own.find(({ documentId }) => documentId === path.document_id);
      if (found === undefined) return problem(404, "Required parameter document_id is not found", "PAYMENT-001");
      const { payment_method_id, total, currency_code } = body.data.attributes;
      const method = methods.find(({ id }) => id === payment_method_id);
      if (method === undefined) return problem(404, "Required parameter payment_method_id is not found", "PAYMENT-002");
      if (currency_code !== undefined && currency_code !== found.currency) {
        return problem(404, "Transmitted currency_code does not match the payment currency_code", "PAYMENT-003");
      }
      if (!COMPLETABLE.includes(statusOf(found))) {
        return problem(422, 'Only payments with "waiting for payment/expired" status can be completed');
      }
      if (total !== undefined && !isSameDecimal(digitsOf(total), found.total))
        return problem(422, "The total is not the payment's");
      const at = found.completedAt ?? moscow(context.now());
      completed.set(found.id, { method: method.id, name: method.name, at });
      context.record({
        operation: "completePayment",
        reference: found.documentId,
        amount: moneyOf(found.total, found),
      });
      return { status: 200, body: { data: answerOf(found, { method: method.id, name: method.name, at }, context) } };
    },
  } satisfies ActivePlatformHandlers);
  return { server, view: () => ({ methods, payments: payments.map((it) => ({ ...it, status: statusOf(it) })) }) };
}

export const SIMULATED: Simulation = { create: createActivePlatformSandbox, seed: ACTIVEPLATFORM_SEED };

function moneyOf(digits: string, { currency }: SeedPayment) {
  const money = moneyFromDecimal(digits, currency);
  if (money === undefined) throw new RangeError(`${digits} ${currency} is no amount`);
  return money;
}

function problemIn({ form }: SandboxContext) {
  return <S extends 403 | 404 | 422>(status: S, title: string, code?: string) => {
    const error = { status: String(status), ...(code === undefined ? {} : { code }), title };
    return { status, body: { errors: form("activeplatform-error-shape") === "object" ? error : [error] } };
  };
}

function answerOf(
  payment: SeedPayment,
  { method, name, at }: { method: string; name: string; at: string },
  { form }: SandboxContext,
): Wire["Payment"] {
  const amount = (digits: string): string | JsonNumber =>
    form("activeplatform-amount-types") === "number" ? jsonNumber(digits) : digits;
  const identifier = (quirk: string, digits: string): string | JsonNumber =>
    form(quirk) === "string" ? digits : jsonNumber(digits);
  return {
    id: payment.id,
    type: "payments",
    attributes: {
      created_at: payment.createdAt,
      updated_at: at,
      account_id: identifier("activeplatform-account-id", payment.accountId),
      discount_amount: amount("0.0"),
      total: amount(payment.total),
      currency_code: payment.currency,
      comment: payment.comment ?? null,
      status: "completed",
      document_id: payment.documentId,
      expiration_date: null,
      payment_method_id: identifier("activeplatform-payment-method-id", method),
      requester_ip: payment.requesterIp ?? null,
      manager_id: payment.managerId,
      purpose: "",
      external_total: null,
      external_currency: null,
      payment_method_name: name,
      closed_at: at,
    },
    relationships: {
      orders: { data: [] },
      invoices: { data: [] },
      charges: { data: [] },
      reseller: { data: { id: payment.resellerId, type: "resellers" } },
      account: { data: { id: payment.accountId, type: "accounts" } },
      payment_method: { data: { id: method, type: "payment_methods" } },
    },
  };
}

/** `2023-10-26T16:37:43.325470+0300`: the vendor's form, in the zone of its samples. */
function moscow(now: Date): string {
  return new Date(now.getTime() + 3 * 3_600_000).toISOString().replace("Z", "000+0300");
}
