import { KNOWN_VALUES } from "../../../generated/activeplatform/operations.js";
import type { components, operations } from "../../../generated/activeplatform/types.js";
import { readDecimal, readIdentifier, readTime, requireEcho } from "../../core/convert.js";
import { isSameDecimal } from "../../core/decimal.js";
import { invalid } from "../../core/issues.js";
import { digitsOf, type JsonNumber } from "../../core/json.js";
import type { Money } from "../../core/money.js";
import type { RequestOf } from "../../core/operation.js";
import { readOffsetTime } from "../../core/time.js";
import { isRecord } from "../../core/untyped.js";

type Wire = components["schemas"];

/** A payment of a reseller's account, as ActivePlatform has it now. */
export interface Payment {
  /** The payment's ID; `documentId` is its number. */
  id: string;
  /** The payment's number as printed; a manager may be able to change it. */
  documentId: string;
  /** Whether it waits, has expired, or is completed or cancelled. */
  status: PaymentStatus;
  /** What is to be paid. */
  total: Money;
  /** In the payment's currency. */
  discountAmount: Money;
  /** An amount in a currency of its own, where the provider gives one. */
  externalTotal: Money | null;
  /** RFC 3339, the provider's full precision: "2023-10-26T16:37:31.534421+03:00". */
  createdAt: string;
  /** RFC 3339, the provider's full precision. */
  updatedAt: string;
  /** RFC 3339, or `null`. */
  closedAt: string | null;
  /** RFC 3339, or `null`. */
  expirationDate: string | null;
  /** Whose payment it is. */
  accountId: string;
  /** A manager's ID, or `null`. */
  managerId: string | null;
  /** The payment method's ID, or `null`. */
  paymentMethodId: string | null;
  /** The payment method's name, or `null`. */
  paymentMethodName: string | null;
  /** As ActivePlatform has it, or `null`. */
  requesterIp: string | null;
  /** As ActivePlatform has it, or `null`. */
  comment: string | null;
  /** As ActivePlatform has it, or `null`. */
  purpose: string | null;
  /** What it belongs to, and what it pays, each by ID and type. */
  relationships: Readonly<Record<"orders" | "invoices" | "charges", readonly ResourceRef[]>> &
    Readonly<Record<"reseller" | "account" | "paymentMethod", ResourceRef | null>>;
  /** Newer versions only; `null` where the response has none, or none that can be read. */
  corrections: readonly ResourceRef[] | null;
}
/** Open: a value the provider adds later still arrives. */
export type PaymentStatus = (typeof KNOWN_VALUES.PaymentStatus)[number] | (string & {});
/** Another resource of ActivePlatform. */
export interface ResourceRef {
  /** As ActivePlatform writes it. */
  readonly id: string;
  /** Such as "orders". */
  readonly type: string;
}

/** A payment completed as the request asked. activeplatform-completed-once: newer versions take others, and book a correction. */
export function readCompletion(
  response: Wire["PaymentAnswer"],
  { params, body }: RequestOf<operations["completePayment"]>,
): Payment {
  const payment = readPayment(response);
  const { payment_method_id, total, currency_code } = body.data.attributes;
  requireEcho({
    documentId: payment.documentId === params.path.document_id,
    paymentMethodId: payment.paymentMethodId === null || payment.paymentMethodId === payment_method_id,
    "total.amount": total === undefined || isSameDecimal(payment.total.amount, digitsOf(total)),
    "total.currency": currency_code === undefined || payment.total.currency === currency_code,
  });
  requireStatus(payment, "completed");
  return payment;
}

/** A status that the spec does not know passes: versions add values. A known one in other letters is not a new one. */
function requireStatus({ status }: Payment, wanted: PaymentStatus): void {
  const plain = status.trim().toLowerCase();
  const known = KNOWN_VALUES.PaymentStatus.find((value) => value === plain);
  if (known !== undefined && known !== wanted) invalid("status", `is ${known}, not ${wanted}`);
}

/** A payment completed by its ID as the request asked. */
export function readCompletionById(
  response: Wire["PaymentAnswer"],
  { params, body }: RequestOf<operations["completePaymentById"]>,
): Payment {
  const payment = readPayment(response);
  const method = digitsOf(body.data.attributes.payment_method_id);
  requireEcho({
    paymentId: payment.id === digitsOf(params.path.document_id),
    paymentMethodId: payment.paymentMethodId === null || payment.paymentMethodId === method,
  });
  requireStatus(payment, "completed");
  return payment;
}

/** The payment that the request asked for, in whatever state. */
export function readLookup(
  response: Wire["PaymentAnswer"],
  { params }: { readonly params: { readonly path: { readonly document_id: JsonNumber } } },
): Payment {
  const payment = readPayment(response);
  requireEcho({ paymentId: payment.id === digitsOf(params.path.document_id) });
  return payment;
}

export function readCancellation(
  response: Wire["PaymentAnswer"],
  request: RequestOf<operations["cancelPayment"]>,
): Payment {
  const payment = readLookup(response, request);
  requireStatus(payment, "cancelled");
  return payment;
}

// activeplatform-list-frame
export function readPayments({ data }: Wire["PaymentsAnswer"]): readonly Payment[] {
  return data.map((payment) => readPayment({ data: payment }));
}

// activeplatform-newer-nulls: what the 7.8 guide does not have is not read, so nothing in it can fail a call.
export function readPayment({ data }: Wire["PaymentAnswer"]): Payment {
  const { attributes } = data;
  const currency = attributes.currency_code;
  return {
    id: data.id,
    documentId: attributes.document_id,
    status: attributes.status,
    // activeplatform-amount-types
    total: readDecimal(attributes.total, currency, "total"),
    discountAmount: readDecimal(attributes.discount_amount ?? "0", currency, "discountAmount"),
    externalTotal: readExternalTotal(attributes),
    // activeplatform-timestamps
    createdAt: readTime(attributes.created_at, readOffsetTime, "createdAt"),
    updatedAt: readTime(attributes.updated_at, readOffsetTime, "updatedAt"),
    closedAt: timeOrNull(attributes.closed_at, "closedAt"),
    expirationDate: timeOrNull(attributes.expiration_date, "expirationDate"),
    // activeplatform-account-id
    accountId: readIdentifier(attributes.account_id, "accountId"),
    managerId: identifierOrNull(attributes.manager_id, "managerId"),
    // activeplatform-payment-method-id
    paymentMethodId: identifierOrNull(attributes.payment_method_id, "paymentMethodId"),
    paymentMethodName: attributes.payment_method_name ?? null,
    requesterIp: attributes.requester_ip ?? null,
    comment: attributes.comment ?? null,
    purpose: attributes.purpose ?? null,
    relationships: readRelationships(data.relationships),
    corrections: readCorrections(data.relationships?.corrections),
  };
}

function readExternalTotal({
  external_total: total,
  external_currency: currency,
}: Wire["PaymentAttributes"]): Money | null {
  // Whether the payment was made does not depend on it.
  if (total === undefined || total === null || currency === undefined || currency === null) return null;
  return readDecimal(total, currency, "externalTotal");
}

function timeOrNull(text: string | null | undefined, path: string): string | null {
  return text === undefined || text === null ? null : readTime(text, readOffsetTime, path);
}

function identifierOrNull(value: string | JsonNumber | null | undefined, path: string): string | null {
  return value === undefined || value === null ? null : readIdentifier(value, path);
}

// activeplatform-relationships-vary
function readRelationships(relationships: Wire["PaymentRelationships"] | undefined): Payment["relationships"] {
  const { orders, invoices, charges, reseller, account, payment_method } = relationships ?? {};
  return {
    orders: refs(orders),
    invoices: refs(invoices),
    charges: refs(charges),
    reseller: ref(reseller),
    account: ref(account),
    paymentMethod: ref(payment_method),
  };
}

function refs(relationship: Wire["ToMany"] | undefined): readonly ResourceRef[] {
  return (relationship?.data ?? []).map(({ id, type }) => ({ id, type }));
}

function ref(relationship: Wire["ToOne"] | undefined): ResourceRef | null {
  const data = relationship?.data;
  return data === undefined || data === null ? null : { id: data.id, type: data.type };
}

/** activeplatform-relationships-vary: newer versions only, and whatever they hold must not fail a call. */
function readCorrections(relationship: unknown): readonly ResourceRef[] | null {
  const data = isRecord(relationship) ? relationship.data : undefined;
  return Array.isArray(data) && data.every(isRef) ? data.map(({ id, type }) => ({ id, type })) : null;
}

function isRef(value: unknown): value is ResourceRef {
  return isRecord(value) && typeof value.id === "string" && typeof value.type === "string";
}

/** Whether nothing hints at a correction: no such member, or an empty one. What cannot be read is a hint. */
export function hasNoCorrections({ data }: Wire["PaymentAnswer"]): boolean {
  if (data.relationships === null) return false;
  const corrections = data.relationships?.corrections;
  return corrections === undefined || readCorrections(corrections)?.length === 0;
}
