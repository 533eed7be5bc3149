import type { components } from "../../../generated/activeplatform/types.js";
import { currencyDigits } from "../../core/currencies.js";
import { integerDigits, plainDecimal } from "../../core/decimal.js";
import { digitsOf, type JsonNumber, jsonNumber } from "../../core/json.js";
import { fromMinorUnits } from "../../core/money.js";
import { readOffsetTime } from "../../core/time.js";
import type { ProviderSandbox, SandboxContext, Simulation } from "../../sandbox/provider.js";
import { ACTIVEPLATFORM_SEED, readSeed, type SeedPayment } from "./seed.js";
import { type ActivePlatformHandlers, createActivePlatformServer } from "./server.js";

export { ACTIVEPLATFORM_SEED, type ActivePlatformSeed } from "./seed.js";

type Wire = components["schemas"];

/** What becomes of a payment of the seed. */
interface LivePayment extends Readonly<Omit<SeedPayment, "status">> {
  status: string;
  updatedAt: string;
  closedAt: string | null;
  method: { readonly id: string; readonly name: string } | null;
  /** The IDs of what newer versions book beside it. */
  corrections: readonly string[];
}

const COMPLETABLE = ["waiting_for_payment", "expired"];
/** For these a newer version books what was paid as a correction. */
const CORRECTABLE = ["completed", "paid_from_balance", "cancelled", "pending_billing"];
const NOT_COMPLETABLE = 'Only payments with "waiting for payment/expired" status can be completed';
const NOT_CANCELLABLE = 'Only payments with "waiting for payment" status can be cancelled.';

/**
 * Completes a payment that waits or has expired, once. A reseller without payments is out of the manager's reach: 403.
 * A `total` that is not the payment's is rejected with 422; the vendor's page is silent on it. In the wire form
 * `corrections` it is a newer version, which books a correction instead.
 */
export function createActivePlatformSandbox(value: unknown, context: SandboxContext): ProviderSandbox {
  const { methods, payments: seeded } = readSeed(value);
  const payments = seeded.map((seed): LivePayment => {
    return { ...seed, updatedAt: seed.createdAt, closedAt: null, method: null, corrections: [] };
  });
  const problem = problemIn(context);
  const bodyOf = (found: LivePayment, isCompletion = false) => {
    return { status: 200, body: { data: resourceOf(found, context, isCompletion) } } as const;
  };
  const ofReseller = (id: JsonNumber) => payments.filter(({ resellerId }) => resellerId === digitsOf(id));
  const find = (path: { reseller_id: JsonNumber; document_id: JsonNumber }) => {
    const own = ofReseller(path.reseller_id);
    if (own.length === 0) return problem(403, "This action is forbidden");
    return own.find(({ id }) => id === digitsOf(path.document_id)) ?? problem(404, "Payment is not found");
  };
  const close = (found: LivePayment, status: string, method: LivePayment["method"]) => {
    const at = (status === "completed" ? found.completedAt : undefined) ?? moscow(context.now());
    Object.assign(found, { status, method, closedAt: at, updatedAt: at });
  };
  const record = (
    operation: string,
    { documentId, total, currency }: LivePayment,
    paid = minorUnits(total, currency),
  ) => context.record({ operation, reference: documentId, amount: fromMinorUnits(paid ?? 0n, currency) });
  const correct = (found: LivePayment) => {
    found.corrections = [...found.corrections, String(1 + payments.flatMap(({ corrections }) => corrections).length)];
  };

  const server = createActivePlatformServer({
    completePayment: ({ path, body }) => {
      const own = ofReseller(path.reseller_id);
      if (own.length === 0) return problem(403, "This action is forbidden");
      const found = own.find(({ documentId }) => documentId === path.document_id);
      if (found === undefined) return problem(404, "Required parameter document_id is not found", "PAYMENT-001");
      const { payment_method_id, total, currency_code } = body.data.attributes;
      const method = methods.find(({ id }) => id === payment_method_id);
      if (method === undefined) return problem(404, "Required parameter payment_method_id is not found", "PAYMENT-002");
      if (currency_code !== undefined && currency_code !== found.currency) {
        return problem(404, "Transmitted currency_code does not match the payment currency_code", "PAYMENT-003");
      }
      const owed = minorUnits(found.total, found.currency) ?? 0n;
      const paid = total === undefined ? owed : minorUnits(digitsOf(total), found.currency);
      const isOpen = COMPLETABLE.includes(found.status);
      if (!isOpen && !(isNewer(context) && CORRECTABLE.includes(found.status))) return problem(422, NOT_COMPLETABLE);
      if (paid === undefined || !(isNewer(context) || paid === owed))
        return problem(422, "The total is not the payment's");
      if (!isOpen || paid !== owed) correct(found);
      if (isOpen && paid >= owed) close(found, "completed", method);
      record("completePayment", found, paid);
      return bodyOf(found, true);
    },
    completePaymentById: ({ path, body }) => {
      const found = find(path);
      if ("body" in found) return found;
      const method = methods.find(({ id }) => id === digitsOf(body.data.attributes.payment_method_id));
      if (method === undefined) return problem(404, "Payment method is not found");
      if (!COMPLETABLE.includes(found.status)) return problem(422, NOT_COMPLETABLE);
      close(found, "completed", method);
      record("completePaymentById", found);
      return bodyOf(found);
    },
    cancelPayment: ({ path }) => {
      const found = find(path);
      if ("body" in found) return found;
      if (found.status !== "waiting_for_payment") return problem(422, NOT_CANCELLABLE);
      close(found, "cancelled", null);
      record("cancelPayment", found);
      return bodyOf(found);
    },
    getPayment: ({ path }) => {
      const found = find(path);
      return "body" in found ? found : bodyOf(found);
    },
    listPayments: ({ path, query }) => {
      const own = ofReseller(path.reseller_id);
      if (own.length === 0) return problem(403, "This action is forbidden");
      const since = (filter: string | undefined) =>
        filter === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filter);
      const [created, updated] = [since(query["filter[created_at][gt]"]), since(query["filter[updated_at][gt]"])];
      const listed = own
        .filter(({ createdAt, updatedAt }) => instantOf(createdAt) > created && instantOf(updatedAt) > updated)
        .sort(orderBy(query.sort));
      const [number, size] = [numberOf(query["page[number]"], 1), numberOf(query["page[size]"], 50)];
      const page = listed.slice((number - 1) * size, number * size);
      return { status: 200, body: { data: page.map((it) => resourceOf(it, context, false)) } };
    },
  } satisfies ActivePlatformHandlers);
  return { server, view: () => ({ methods, payments: payments.map((it) => ({ ...it })) }) };
}

export const SIMULATED: Simulation = { create: createActivePlatformSandbox, seed: ACTIVEPLATFORM_SEED };

function isNewer({ form }: SandboxContext): boolean {
  return form("activeplatform-relationships-vary") === "corrections";
}

/** @returns undefined for a figure that is no whole number of the currency's minor units */
function minorUnits(digits: string, currency: string): bigint | undefined {
  const whole = integerDigits(`${plainDecimal(digits)}e${currencyDigits(currency) ?? 0}`);
  return whole === undefined ? undefined : BigInt(whole);
}

function numberOf(value: JsonNumber | undefined, fallback: number): number {
  return value === undefined ? fallback : Number(digitsOf(value));
}

/** By any of the times, `-` before it for the newest first; by ID where nothing, or anything else, is asked for. */
function orderBy(sort = "id"): (a: LivePayment, b: LivePayment) => number {
  const sign = sort.startsWith("-") ? -1 : 1;
  const field = { created_at: "createdAt", updated_at: "updatedAt" }[sort.replace(/^-/, "")];
  const key = (it: LivePayment): number => {
    return field === "createdAt" || field === "updatedAt" ? instantOf(it[field]) : Number(it.id);
  };
  return (a, b) => sign * (key(a) - key(b) || Number(a.id) - Number(b.id));
}

function instantOf(time: string): number {
  return Date.parse(readOffsetTime(time) ?? "");
}

function problemIn({ form }: SandboxContext) {
  return <S extends 403 | 404 | 422>(status: S, title: string, code?: string) => {
    const error = { status: String(status), ...(code === undefined ? {} : { code }), title };
    return { status, body: { errors: form("activeplatform-error-shape") === "object" ? error : [error] } };
  };
}

/** @param isCompletion by number: in version 7.8 that response has none of the attributes that came later */
function resourceOf(payment: LivePayment, context: SandboxContext, isCompletion: boolean): Wire["Payment"] {
  const { form } = context;
  const { method, closedAt, corrections } = payment;
  const amount = (digits: string): string | JsonNumber =>
    form("activeplatform-amount-types") === "number" ? jsonNumber(digits) : digits;
  const identifier = (quirk: string, digits: string): string | JsonNumber =>
    form(quirk) === "string" ? digits : jsonNumber(digits);
  const isNull = form("activeplatform-newer-nulls") === "null";
  const newer = {
    amount_paid_from_balance: isNull ? null : "0.0",
    initial_total: isNull ? null : payment.total,
    due_date: isNull ? null : payment.createdAt,
  };
  const withCorrections = isNewer(context) || corrections.length > 0;
  return {
    id: payment.id,
    type: "payments",
    attributes: {
      created_at: payment.createdAt,
      updated_at: payment.updatedAt,
      account_id: identifier("activeplatform-account-id", payment.accountId),
      discount_amount: amount("0.0"),
      total: amount(payment.total),
      currency_code: payment.currency,
      comment: payment.comment ?? null,
      status: payment.status,
      document_id: payment.documentId,
      expiration_date: null,
      payment_method_id: method === null ? null : identifier("activeplatform-payment-method-id", method.id),
      requester_ip: payment.requesterIp ?? null,
      manager_id: closedAt === null ? null : payment.managerId,
      purpose: "",
      external_total: null,
      external_currency: null,
      payment_method_name: method?.name ?? null,
      closed_at: closedAt,
      ...(isCompletion && !isNewer(context) ? {} : newer),
    },
    relationships: {
      orders: { data: [] },
      invoices: { data: [] },
      ...(isNewer(context) ? {} : { charges: { data: [] } }),
      ...(withCorrections ? { corrections: { data: corrections.map((id) => ({ id, type: "corrections" })) } } : {}),
      reseller: { data: { id: payment.resellerId, type: "resellers" } },
      account: { data: { id: payment.accountId, type: "accounts" } },
      payment_method: { data: method === null ? null : { id: method.id, type: "payment_methods" } },
    },
  };
}

/** `2023-10-26T16:37:43.325470+0300`: the vendor's form, in the zone of its samples. */
function moscow(now: Date): string {
  return new Date(now.getTime() + 3 * 3_600_000).toISOString().replace("Z", "000+0300");
}
