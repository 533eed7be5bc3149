// Every operation, every documented response and every named example, from the spec through real Prism to the client.
import { describe, expect, test } from "vitest";
import { loadSpec, operationsOf, providers, resolve } from "../scripts/generate/spec.js";
import { at } from "../scripts/lint/redocly.js";
import * as payspec from "../src/index.js";
import { createActivePlatformClient } from "../src/providers/activeplatform/index.js";
import { createInexClient } from "../src/providers/inex/index.js";
import { createPayofinClient } from "../src/providers/payofin/index.js";
import { usePrism } from "./helpers/prism.js";
import { failure } from "./helpers/wire.js";

const prism = usePrism();

type Call = (fetch: typeof globalThis.fetch) => Promise<unknown>;

/** The vendor's own sample request of each operation. */
const CALLS: Readonly<Record<string, Call>> = {
  checkDebts: (fetch) =>
    createInexClient({ baseUrl: prism.url("inex"), token: "inex-token", fetch, maxRetries: 0 }).checkDebts({
      roomNumber: "IG00001",
    }),
  payDebt: (fetch) =>
    createInexClient({ baseUrl: prism.url("inex"), token: "inex-token", fetch, maxRetries: 0 }).payDebt({
      waybillNumber: "TY7200934421231",
      paymentId: "INV0001",
    }),
  collectInvoice: (fetch) =>
    createPayofinClient({
      baseUrl: prism.url("payofin"),
      apiKey: "payofin-api",
      secretKey: "payofin-secret",
      fetch,
    }).collectInvoice({
      invoiceQueryId: 615209,
      partialAmount: 1,
    }),
  completePayment: (fetch) =>
    createActivePlatformClient({
      baseUrl: prism.url("activeplatform"),
      apiToken: "manager-token",
      fetch,
    }).completePayment({
      resellerId: 1,
      documentId: 2005258,
      paymentMethodId: "2",
      total: payspec.money("123.45", "USD"),
    }),
};

const gel = (amount: string) => ({ amount, currency: "GEL" });
const lira = (amount: string) => ({ amount, currency: "TRY" });
const usd = (amount: string) => ({ amount, currency: "USD" });
const DEBTS = {
  totalDebt: gel("15.00"),
  invoices: [
    { invoiceNumber: "INV-52446", amount: gel("10.00"), earnableBonus: gel("0.79"), serviceType: "transportation" },
    { invoiceNumber: "INV-52392", amount: gel("5.00"), earnableBonus: gel("0.00"), serviceType: "insurance" },
  ],
};
const COLLECTION = {
  invoicePaymentId: "1786",
  balance: lira("110740.99"),
  paymentAmount: lira("1.00"),
  profit: lira("0.50"),
  paymentDate: "2022-05-10T15:41:49+03:00",
  resultCode: 1,
  resultMessage: "İşlem Başarılı",
};
const PAYMENT = {
  id: "3212",
  documentId: "2005258",
  status: "completed",
  total: usd("123.45"),
  discountAmount: usd("0.00"),
  externalTotal: null,
  createdAt: "2023-10-26T16:37:31.534421+03:00",
  updatedAt: "2023-10-26T16:37:43.325470+03:00",
  closedAt: "2023-10-26T16:37:43.325470+03:00",
  expirationDate: null,
  accountId: "478",
  managerId: "6",
  paymentMethodId: "2",
  paymentMethodName: "Check",
  requesterIp: "10.11.12.13",
  comment: "1",
  purpose: "",
  relationships: {
    orders: [],
    invoices: [],
    charges: [],
    reseller: { id: "1", type: "resellers" },
    account: { id: "478", type: "accounts" },
    paymentMethod: { id: "2", type: "payment_methods" },
  },
};

/** What each example of a success reads as. An example without a line here fails its test. */
const VALUES: Readonly<Record<string, unknown>> = {
  "debts-at-root": DEBTS,
  "debts-under-data": DEBTS,
  "no-debts": { totalDebt: gel("0.00"), invoices: [] },
  "paid-number": { transactionId: "123456" },
  "paid-string": { transactionId: "223IN1233" },
  collected: COLLECTION,
  "collected-pascal": COLLECTION,
  completed: PAYMENT,
  "completed-other-forms": {
    ...PAYMENT,
    id: "3213",
    documentId: "P006131",
    discountAmount: usd("0.50"),
    externalTotal: { amount: "112.10", currency: "EUR" },
    expirationDate: "2023-11-26T00:00:00.000000+03:00",
    managerId: null,
    requesterIp: null,
    comment: null,
    purpose: null,
    relationships: {
      ...PAYMENT.relationships,
      orders: [{ id: "77", type: "orders" }],
      invoices: [{ id: "78", type: "invoices" }],
      paymentMethod: null,
    },
  },
};

const BY_STATUS: Readonly<Record<string, { type: unknown; outcome: string }>> = {
  401: { type: payspec.AuthenticationError, outcome: "failed" },
  403: { type: payspec.PermissionError, outcome: "failed" },
  404: { type: payspec.NotFoundError, outcome: "failed" },
  422: { type: payspec.RejectedError, outcome: "failed" },
  429: { type: payspec.RateLimitError, outcome: "failed" },
  "5XX": { type: payspec.ServerError, outcome: "unknown" },
};
/** Examples whose code, not whose status, says what they are. */
const BY_EXAMPLE: typeof BY_STATUS = {
  "currency-mismatch": { type: payspec.RejectedError, outcome: "failed" },
  "already-paid": { type: payspec.RejectedError, outcome: "failed" },
  "partial-too-large": { type: payspec.RejectedError, outcome: "failed" },
  "invoice-not-found": { type: payspec.NotFoundError, outcome: "failed" },
  "not-permitted": { type: payspec.PermissionError, outcome: "failed" },
  "wrong-user": { type: payspec.AuthenticationError, outcome: "failed" },
  "institution-unreachable": { type: payspec.ServerError, outcome: "unknown" },
  "system-failure": { type: payspec.ServerError, outcome: "unknown" },
};

interface Documented {
  readonly provider: string;
  readonly operation: string;
  readonly kind: string;
  readonly status: string;
  readonly example: string;
  readonly value: unknown;
}

const DOCUMENTED: readonly Documented[] = providers().flatMap((provider) => {
  const spec = loadSpec(provider);
  return operationsOf(spec).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.values(resolve(spec.document, response).content ?? {}).flatMap((media) =>
        Object.entries(at(media, "examples") ?? {}).map(([example, body]) => ({
          provider,
          operation: operation.operationId,
          kind: operation["x-idempotency"].kind,
          status,
          example,
          value: at(body, "value"),
        })),
      ),
    ),
  );
});

const textsIn = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [value];

test("the documents were found", () => {
  expect(new Set(DOCUMENTED.map(({ operation }) => operation))).toEqual(new Set(Object.keys(CALLS)));
});

describe.each(DOCUMENTED)("$provider $operation $status $example", ({ operation, kind, status, example, value }) => {
  const call = (): Promise<unknown> =>
    CALLS[operation]?.(prism.prefer({ code: status.replace("XX", "00"), example })) ?? Promise.reject(operation);

  if (status === "200" && BY_EXAMPLE[example] === undefined) {
    test("is read", async () => {
      expect(await call()).toEqual(VALUES[example]);
    });
  } else {
    test("is the documented error, in the provider's words", async () => {
      const expected = BY_EXAMPLE[example] ?? BY_STATUS[status];
      const error = await failure(call());
      expect(error).toBeInstanceOf(expected?.type);
      expect(error).toMatchObject({
        operation,
        outcome: kind === "read" ? "failed" : expected?.outcome,
        status: Number(status.replace("XX", "00")),
        attempts: 1,
      });
      expect(textsIn(value)).toContain(at(error, "message"));
    });
  }
});

test("the codes of ActivePlatform and Payofin, the waiting time of a rate limit and the fields of Inex arrive", async () => {
  const error = (operation: string, code: number, example: string): Promise<unknown> =>
    failure(CALLS[operation]?.(prism.prefer({ code, example })) ?? Promise.reject(operation));
  expect(await error("completePayment", 404, "method-not-found")).toMatchObject({ code: "PAYMENT-002" });
  expect(await error("collectInvoice", 200, "already-paid")).toMatchObject({ code: "-10" });
  expect(await error("checkDebts", 429, "too-many-requests")).toMatchObject({ retryAfterMs: 30_000 });
  expect(await error("payDebt", 422, "no-filter")).toMatchObject({
    fieldErrors: {
      roomNumber: ["The room number field is required when waybill number is not present."],
      waybillNumber: ["The waybill number field is required when room number is not present."],
    },
  });
});

interface BadRequest {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}
const COMPLETE = "/api/v3/resellers/1/payments/2005258";
/** Requests that break the spec. Prism passes over a schema that it cannot compile, and then takes anything. */
const REFUSED: readonly BadRequest[] = [
  { provider: "inex", method: "GET", path: "/integrators/payments/debts/detail?roomNumber=a&roomNumber=b" },
  { provider: "inex", method: "GET", path: "/integrators/payments/debts/detail?waybillNumber=a&waybillNumber=b" },
  { provider: "inex", method: "POST", path: "/integrators/payments/debts/pay", body: { paymentId: "INV0001" } },
  {
    provider: "inex",
    method: "POST",
    path: "/integrators/payments/debts/pay",
    body: { roomNumber: "1", paymentId: "" },
  },
  { provider: "payofin", method: "POST", path: "/invoices/invoicepayment", body: { partialAmount: 1 } },
  {
    provider: "payofin",
    method: "POST",
    path: "/invoices/invoicepayment",
    body: { invoiceQueryId: 1, partialAmount: 0.5 },
  },
  { provider: "activeplatform", method: "POST", path: COMPLETE, body: { data: { attributes: {} } } },
  {
    provider: "activeplatform",
    method: "POST",
    path: COMPLETE,
    body: { data: { attributes: { payment_method_id: 2 } } },
  },
];

test.each(REFUSED)(
  "Prism refuses what the spec refuses: $method $path $body",
  async ({ provider, method, path, body }) => {
    const type = provider === "activeplatform" ? "application/vnd.api+json" : "application/json";
    const credentials = { authorization: "Bearer t", apikey: "a", secretkey: "s", "x-api-token": "t" };
    const init = { method, headers: { ...credentials, "content-type": type, accept: type } };
    const url = `${prism.url(provider)}${path}`;
    const response = await fetch(url, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    expect(response.status).toBe(422);
  },
);
