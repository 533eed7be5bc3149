import { expect } from "vitest";
import { type ErrorDetails, PayspecError } from "../../src/client/errors.js";
import type { CallOptions, ClientOptions } from "../../src/client/options.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

export const TOKEN = "tok-1f6a93c2b0";
export const API_KEY = "key-77aa01d9e4";
export const SECRET_KEY = "sec-5c0b8e21f3";

export type Kind = "read" | "key" | "none";
export type Evidence = "unsent" | "refused" | "uncertain";
export type ErrorClass = new (details: ErrorDetails) => PayspecError;

export interface Operation {
  readonly kind: Kind;
  readonly id: string;
  /** A body that is a success of this operation; the client's own check says so. */
  readonly good: string;
  call(options: ClientOptions, call?: CallOptions): Promise<unknown>;
}

const DETAILS = {
  invoicePaymentId: 8441,
  balance: 110740.99,
  paymentAmount: 1.5,
  profit: 0.5,
  paymentDate: "10.05.2022 15:41:49",
};

/** One operation of every kind. */
export const READ: Operation = {
  kind: "read",
  id: "checkDebts",
  good: JSON.stringify({ totalDebt: 1500, currency: "GEL", invoices: [] }),
  call: (options, call) => createInexClient({ ...options, token: TOKEN }).checkDebts({ roomNumber: "IG00001" }, call),
};
export const KEYED: Operation = {
  kind: "key",
  id: "payDebt",
  good: JSON.stringify({ data: { transactionId: "223IN1233" } }),
  call: (options, call) =>
    createInexClient({ ...options, token: TOKEN }).payDebt({ roomNumber: "IG00001", paymentId: "ÏNV-1 €" }, call),
};
export const KEYLESS: Operation = {
  kind: "none",
  id: "collectInvoice",
  good: JSON.stringify({ result: true, resultCode: 1, resultMessage: "ok", payofinPaymentDetails: DETAILS }),
  call: (options, call) =>
    createPayofinClient({ ...options, apiKey: API_KEY, secretKey: SECRET_KEY }).collectInvoice(
      { invoiceQueryId: 42 },
      call,
    ),
};
export const OPERATIONS: readonly Operation[] = [READ, KEYED, KEYLESS];

/** The first table of the design: what may be said, and whether a repeat is safe. */
const TABLE: Readonly<Record<Kind, Readonly<Record<Evidence, readonly ["failed" | "unknown", boolean]>>>> = {
  read: { unsent: ["failed", true], refused: ["failed", true], uncertain: ["failed", true] },
  key: { unsent: ["failed", true], refused: ["failed", true], uncertain: ["unknown", true] },
  none: { unsent: ["failed", true], refused: ["failed", true], uncertain: ["unknown", false] },
};

export interface Event {
  readonly evidence: Evidence;
  /** Whether the event can pass by itself. */
  readonly passes: boolean;
  readonly type: ErrorClass;
}

/** What an event that happens at every attempt must come to. */
export function verdict(kind: Kind, { evidence, passes }: Event, maxRetries: number) {
  const [outcome, safe] = TABLE[kind][evidence];
  return { outcome, attempts: passes && safe ? maxRetries + 1 : 1 };
}

/** The error of a call that must fail, and must not quote a credential. */
export async function failureOf(call: Promise<unknown>): Promise<PayspecError> {
  const error = await call.then(
    (value) => expect.fail(`succeeded with ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PayspecError)) throw new Error("not a PayspecError", { cause: error });
  const shown = `${JSON.stringify(error)} ${error.stack} ${error.cause instanceof Error ? error.cause.stack : ""}`;
  for (const secret of [TOKEN, API_KEY, SECRET_KEY]) expect(shown).not.toContain(secret);
  return error;
}

/** Holds the error of one call against the design's tables. */
export async function expectVerdict(
  { kind, id }: Operation,
  call: Promise<unknown>,
  event: Event,
  maxRetries: number,
): Promise<PayspecError> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(event.type);
  const { outcome, attempts, operation } = error;
  expect({ outcome, attempts, operation }).toEqual({ ...verdict(kind, event, maxRetries), operation: id });
  expect(error.advice === undefined, "advice goes with an unknown outcome").toBe(outcome === "failed");
  return error;
}
