// The state behind the sandbox, without faults: what the vendors' samples say, and what is rejected.

import { describe, expect, test } from "vitest";
import { NAMES } from "../../generated/providers.js";
import {
  AuthenticationError,
  NotFoundError,
  type PayspecError,
  PermissionError,
  RejectedError,
  ServerError,
} from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { ACTIVEPLATFORM_SEED } from "../../src/providers/activeplatform/sandbox.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { INEX_SEED } from "../../src/providers/inex/sandbox.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { PAYOFIN_SEED } from "../../src/providers/payofin/sandbox.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { failure } from "../helpers/wire.js";

const BASE = "https://sandbox.test";
const NOW = "2026-03-29T22:30:05.250Z";

function start(seed: Readonly<Record<string, unknown>> = {}) {
  const sandbox = createSandboxCore({ seed, now: () => new Date(NOW) });
  const { inex, payofin, activeplatform } = sandbox;
  return {
    sandbox,
    inex: createInexClient({ baseUrl: BASE, fetch: inex.fetch, token: "token" }),
    payofin: createPayofinClient({ baseUrl: BASE, fetch: payofin.fetch, apiKey: "key", secretKey: "secret" }),
    activeplatform: createActivePlatformClient({ baseUrl: BASE, fetch: activeplatform.fetch, apiToken: "token" }),
  };
}

const GEL = (amount: string) => ({ amount, currency: "GEL" });
const TRY = (amount: string) => ({ amount, currency: "TRY" });
const ROOM = { roomNumber: "IG00001" };
const PARCEL = { waybillNumber: "TY7200934421231" };
const SAMPLE = { resellerId: 1, documentId: 2005258, paymentMethodId: 2 };

/** What an error says, without its words. */
async function rejectionOf(
  call: Promise<unknown>,
  type: abstract new (...details: never[]) => PayspecError,
  code?: string,
  outcome = "failed",
): Promise<PayspecError> {
  const error = await failure(call);
  expect(error).toMatchObject({ outcome, attempts: 1, ...(code === undefined ? {} : { code }) });
  if (!(error instanceof type)) return expect.unreachable(`${String(error)} is no ${type.name}`);
  expect(error.code).toBe(code);
  return error;
}

describe("the vendors' samples, to the letter", () => {
  const JSON_TYPE = "application/json";
  const BEARER = { authorization: "Bearer {TOKEN}", "content-type": JSON_TYPE };
  const PAYOFIN = { apikey: "3f0126be-1", secretkey: "3f0126be-2", "content-type": JSON_TYPE };
  const API = "application/vnd.api+json";
  const MANAGER = { "x-api-token": "vY5fwetestK3gJXZH5uHCw", "content-type": API, accept: API };
  const DEBTS = `{ "totalDebt": 1500, "currency": "GEL", "invoices": [
    { "invoiceNumber": "INV-52446", "amount": 1000, "earnableBonus": 79, "serviceType": "transportation" },
    { "invoiceNumber": "INV-52392", "amount": 500, "earnableBonus": 0, "serviceType": "insurance" } ] }`;
  const PAID = '{ "data": { "transactionId": 123456 } }';
  const MISSING = '{ "errors": { "general": [ "Requested customer not found" ] }, "message": "error" }';
  const FORBIDDEN = `{ "errors": { "general": [
    "You are not authorized to perform this action. Contact administrator." ] }, "message": "error" }`;
  const UNFILTERED = `{
    "message": "The room number field is required when waybill number is not present. (and 1 more error)",
    "errors": {
      "roomNumber": ["The room number field is required when waybill number is not present."],
      "waybillNumber": ["The waybill number field is required when room number is not present."] } }`;
  const COLLECTED = `{ "payofinPaymentDetails": { "invoicePaymentId": 1786, "balance": 110740.99,
      "paymentAmount": 1.0, "profit": 0.50, "paymentDate": "10.05.2022 15:41:49" },
    "result": true, "resultCode": 1, "resultMessage": "İşlem Başarılı" }`;
  const COMPLETED = `{ "data": { "id": "3212", "type": "payments", "attributes": {
      "created_at": "2023-10-26T16:37:31.534421+0300", "updated_at": "2023-10-26T16:37:43.325470+0300",
      "account_id": 478, "discount_amount": "0.0", "total": "123.45", "currency_code": "USD", "comment": "1",
      "status": "completed", "document_id": "2005258", "expiration_date": null, "payment_method_id": 2,
      "requester_ip": "10.11.12.13", "manager_id": 6, "purpose": "", "external_total": null,
      "external_currency": null, "payment_method_name": "Check", "closed_at": "2023-10-26T16:37:43.325470+0300" },
    "relationships": { "orders": { "data": [] }, "invoices": { "data": [] }, "charges": { "data": [] },
      "reseller": { "data": { "id": "1", "type": "resellers" } },
      "account": { "data": { "id": "478", "type": "accounts" } },
      "payment_method": { "data": { "id": "2", "type": "payment_methods" } } } } }`;
  const debts = "inex/api/v1/integrators/payments/debts/detail";
  const pay = "inex/api/v1/integrators/payments/debts/pay";
  const complete = "activeplatform/api/v3/resellers/1/payments/2005258";
  const by = '"payment_method_id": "2", "total": 123.45, "currency_code": "USD"';

  test.each([
    ["GET", `${debts}?roomNumber=IG00001`, BEARER, undefined, 200, DEBTS],
    ["GET", `${debts}?waybillNumber=TY7200934421231`, BEARER, undefined, 200, DEBTS],
    ["GET", `${debts}?roomNumber=IG9`, BEARER, undefined, 404, MISSING],
    ["GET", `${debts}?roomNumber=IG00403`, BEARER, undefined, 403, FORBIDDEN],
    ["GET", debts, BEARER, undefined, 422, UNFILTERED],
    ["POST", pay, BEARER, '{ "roomNumber": "IG00001", "paymentId": "INV0001" }', 200, PAID],
    ["POST", pay, BEARER, '{ "waybillNumber": "TY7200934421231", "paymentId": "INV0001" }', 200, PAID],
    ["POST", pay, BEARER, '{ "roomNumber": "IG9", "paymentId": "INV0001" }', 404, MISSING],
    ["POST", pay, BEARER, '{ "roomNumber": "IG00403", "paymentId": "INV0001" }', 403, FORBIDDEN],
    ["POST", pay, BEARER, '{ "paymentId": "INV0001" }', 422, UNFILTERED],
    [
      ...(["POST", "payofin/invoices/invoicepayment", PAYOFIN] as const),
      ...(['{ "invoiceQueryId": 615209, "partialAmount": 1 }', 200, COLLECTED] as const),
    ],
    ["POST", complete, MANAGER, `{ "data": { "attributes": { ${by} } } }`, 200, COMPLETED],
  ])("%s %s", async (method, path, headers, body, status, expected) => {
    const { sandbox } = start();
    const response = await sandbox.fetch(`${BASE}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(headers["content-type"]);
    const squeezed = (text: string): string => text.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
    expect(squeezed(await response.text())).toBe(squeezed(expected));
  });

  test.each([
    ["2005258", "9", "PAYMENT-002", "Required parameter payment_method_id is not found", 404],
    ["404", "2", "PAYMENT-001", "Required parameter document_id is not found", 404],
    ["P006131", "2", undefined, 'Only payments with "waiting for payment/expired" status can be completed', 422],
  ])("payment %s by method %s is rejected in the vendor's words", async (number, method, code, title, status) => {
    const response = await start().sandbox.fetch(`${BASE}/${complete.replace("2005258", number)}`, {
      ...{ method: "POST", headers: MANAGER },
      body: JSON.stringify({ data: { attributes: { payment_method_id: method } } }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: { status: String(status), ...(code && { code }), title } });
  });
});

describe("Inex", () => {
  test.each([ROOM, PARCEL, { ...ROOM, ...PARCEL }])("%j owes the sample's debt, until it is paid", async (filter) => {
    const { inex, sandbox } = start();
    expect(await inex.checkDebts(filter)).toEqual({
      totalDebt: GEL("15.00"),
      invoices: [
        {
          ...{ invoiceNumber: "INV-52446", amount: GEL("10.00"), earnableBonus: GEL("0.79") },
          serviceType: "transportation",
        },
        { invoiceNumber: "INV-52392", amount: GEL("5.00"), earnableBonus: GEL("0.00"), serviceType: "insurance" },
      ],
    });
    expect(sandbox.effects).toEqual([]);
    expect(await inex.payDebt({ ...filter, paymentId: "INV0001" })).toEqual({ transactionId: "123456" });
    expect(await inex.checkDebts(filter)).toEqual({ totalDebt: GEL("0.00"), invoices: [] });
    const reference = "roomNumber" in filter ? filter.roomNumber : filter.waybillNumber;
    expect(sandbox.effects).toEqual([
      { provider: "inex", operation: "payDebt", reference, key: "INV0001", amount: GEL("15.00"), at: NOW },
    ]);
  });

  test("a paymentId that was used gives its success again, and nothing happens", async () => {
    const { inex, sandbox } = start();
    const once = await inex.payDebt({ ...ROOM, paymentId: "INV0001" });
    expect(await inex.payDebt({ ...ROOM, paymentId: "INV0001" })).toEqual(once);
    expect(await inex.payDebt({ ...PARCEL, paymentId: "INV0001" })).toEqual(once);
    expect(sandbox.effects).toHaveLength(1);
    const error = await rejectionOf(inex.payDebt({ ...ROOM, paymentId: "INV0002" }), RejectedError);
    expect(error).toMatchObject({ status: 422, message: expect.stringContaining("There is no debt to pay.") });
    expect(sandbox.effects).toHaveLength(1);
  });

  test("a rejected paymentId is not used up", async () => {
    const { inex, sandbox } = start();
    await rejectionOf(inex.payDebt({ roomNumber: "IG9", paymentId: "INV0001" }), NotFoundError);
    await inex.payDebt({ ...ROOM, paymentId: "INV0001" });
    expect(sandbox.effects).toMatchObject([{ reference: "IG00001", key: "INV0001" }]);
  });

  test.each([
    [{ roomNumber: "IG00403" }, PermissionError],
    [{ roomNumber: "IG9" }, NotFoundError],
    [{ waybillNumber: "TY9" }, NotFoundError],
    [{ ...ROOM, waybillNumber: "TY9" }, NotFoundError],
  ])("%j is rejected, to look at and to pay", async (filter, type) => {
    const { inex, sandbox } = start();
    await rejectionOf(inex.checkDebts(filter), type);
    await rejectionOf(inex.payDebt({ ...filter, paymentId: "INV0001" }), type);
    expect(sandbox.effects).toEqual([]);
  });

  test("a seed of one's own: part of a room is paid by parcel, the rest by room", async () => {
    const [first, second] = INEX_SEED.invoices;
    const yen = { ...first, currency: "JPY", roomNumber: "R", waybillNumber: "A", amount: 1200 };
    const invoices = [yen, { ...yen, invoiceNumber: "2", waybillNumber: "B", amount: 7 }, second];
    const { inex, sandbox } = start({ inex: { ...INEX_SEED, invoices, firstTransactionId: 9_007_199_254_740_000 } });
    expect((await inex.checkDebts({ roomNumber: "R" })).totalDebt).toEqual({ amount: "1207", currency: "JPY" });
    await inex.payDebt({ waybillNumber: "B", paymentId: "1" });
    expect(await inex.payDebt({ roomNumber: "R", paymentId: "2" })).toEqual({ transactionId: "9007199254740001" });
    expect(sandbox.effects.map(({ reference, amount }) => [reference, amount.amount])).toEqual([
      ["B", "7"],
      ["R", "1200"],
    ]);
    expect((await inex.checkDebts(ROOM)).totalDebt).toEqual(GEL("5.00"));
  });
});

describe("Payofin", () => {
  test("the sample: a part, once", async () => {
    const { payofin, sandbox } = start();
    const collection = await payofin.collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 });
    expect(collection).toEqual({
      ...{ invoicePaymentId: "1786", balance: TRY("110740.99"), paymentAmount: TRY("1.00"), profit: TRY("0.50") },
      ...{ paymentDate: "2022-05-10T15:41:49+03:00", resultCode: 1, resultMessage: "İşlem Başarılı" },
    });
    const again = await rejectionOf(payofin.collectInvoice({ invoiceQueryId: "615209" }), RejectedError, "-10");
    expect(again.advice).toContain("the invoice is paid");
    expect(sandbox.effects).toEqual([
      { provider: "payofin", operation: "collectInvoice", reference: "615209", amount: TRY("1.00"), at: NOW },
    ]);
    expect(await payofin.collectInvoice({ invoiceQueryId: 615210 })).toMatchObject({
      ...{ invoicePaymentId: "1787", balance: TRY("110490.24"), paymentAmount: TRY("250.75") },
      paymentDate: "2026-03-30T01:30:05+03:00",
    });
    expect(sandbox.effects).toHaveLength(2);
  });

  test.each([
    [{ invoiceQueryId: 1 }, NotFoundError, "-19", "failed"],
    [{ invoiceQueryId: 615209, partialAmount: 101 }, RejectedError, "-20", "failed"],
    [{ invoiceQueryId: 615210, partialAmount: 1 }, RejectedError, "-3", "failed"],
    [{ invoiceQueryId: 615211 }, RejectedError, "-5", "failed"],
    [{ invoiceQueryId: 615306 }, ServerError, "-6", "unknown"],
    [{ invoiceQueryId: 615307 }, PermissionError, "-7", "failed"],
    [{ invoiceQueryId: 615318 }, ServerError, "-18", "unknown"],
    [{ invoiceQueryId: 615322 }, AuthenticationError, "-22", "failed"],
  ])("%j is rejected, and nothing happens", async (request, type, code, outcome) => {
    const { payofin, sandbox } = start();
    await rejectionOf(payofin.collectInvoice(request), type, code, outcome);
    await rejectionOf(payofin.collectInvoice(request), type, code, outcome);
    expect(sandbox.effects).toEqual([]);
  });

  test("a balance that does not suffice is -2, and stays", async () => {
    const { payofin, sandbox } = start({ payofin: { ...PAYOFIN_SEED, balance: "250.74" } });
    await rejectionOf(payofin.collectInvoice({ invoiceQueryId: 615210 }), RejectedError, "-2");
    expect(sandbox.effects).toEqual([]);
    const part = await payofin.collectInvoice({ invoiceQueryId: 615209, partialAmount: 100 });
    expect(part).toMatchObject({ balance: TRY("150.74"), paymentAmount: TRY("100.00") });
  });

  test.each([
    ["615209.0", "1.000", "1.00"],
    ["6.15209e5", "1e1", "10.00"],
  ])("the integers %s and %s are read as what they are", async (id, part, amount) => {
    const { sandbox } = start();
    const body = `{"invoiceQueryId":${id},"partialAmount":${part}}`;
    const headers = { apikey: "a", secretkey: "b", "content-type": "application/json" };
    const response = await sandbox.fetch(`${BASE}/payofin/invoices/invoicepayment`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ result: true });
    expect(sandbox.effects).toMatchObject([{ reference: "615209", amount: TRY(amount) }]);
  });
});

describe("ActivePlatform", () => {
  test("the sample, with every member", async () => {
    const { activeplatform, sandbox } = start();
    const total = { amount: "123.45", currency: "USD" };
    expect(await activeplatform.completePayment({ ...SAMPLE, total, currencyCode: "USD" })).toEqual({
      ...{ id: "3212", documentId: "2005258", status: "completed", total, externalTotal: null },
      ...{ discountAmount: { amount: "0.00", currency: "USD" }, createdAt: "2023-10-26T16:37:31.534421+03:00" },
      ...{ updatedAt: "2023-10-26T16:37:43.325470+03:00", closedAt: "2023-10-26T16:37:43.325470+03:00" },
      ...{ expirationDate: null, accountId: "478", managerId: "6", paymentMethodId: "2", paymentMethodName: "Check" },
      ...{ requesterIp: "10.11.12.13", comment: "1", purpose: "" },
      relationships: {
        ...{ orders: [], invoices: [], charges: [], reseller: { id: "1", type: "resellers" } },
        ...{ account: { id: "478", type: "accounts" }, paymentMethod: { id: "2", type: "payment_methods" } },
      },
      corrections: null,
    });
    const effect = { provider: "activeplatform", operation: "completePayment", reference: "2005258", amount: total };
    expect(sandbox.effects).toEqual([{ ...effect, at: NOW }]);
    await rejectionOf(activeplatform.completePayment(SAMPLE), RejectedError);
    expect(sandbox.effects).toHaveLength(1);
  });

  test("an expired payment completes, at the time of the clock", async () => {
    const { activeplatform, sandbox } = start();
    const payment = await activeplatform.completePayment({ ...SAMPLE, documentId: "002018" });
    expect(payment).toMatchObject({ status: "completed", closedAt: "2026-03-30T01:30:05.250000+03:00" });
    expect(sandbox.effects).toMatchObject([{ reference: "002018", at: NOW }]);
  });

  const usd = (amount: string) => ({ amount, currency: "USD" });
  test.each([
    [{ documentId: "2018" }, NotFoundError, "PAYMENT-001", 404],
    [{ paymentMethodId: 3 }, NotFoundError, "PAYMENT-002", 404],
    [{ currencyCode: "EUR" }, RejectedError, "PAYMENT-003", 404],
    [{ resellerId: 2 }, PermissionError, undefined, 403],
    [{ documentId: "P006131" }, RejectedError, undefined, 422],
    [{ documentId: 2005261 }, RejectedError, undefined, 422],
    [{ total: usd("123.44") }, RejectedError, undefined, 422],
    [{ total: usd("1234.50") }, RejectedError, undefined, 422],
  ])("%j is rejected, and nothing happens", async (changes, type, code, status) => {
    const { activeplatform, sandbox } = start();
    const error = await rejectionOf(activeplatform.completePayment({ ...SAMPLE, ...changes }), type, code);
    expect(error.status).toBe(status);
    expect(sandbox.effects).toEqual([]);
  });

  test.each([
    ["123.45", "123.450"],
    ["120.00", "120"],
    ["120", "120.0"],
  ])("a payment of %s is completed with the total %s", async (amount, given) => {
    const [payment] = ACTIVEPLATFORM_SEED.payments;
    const seed = { ...ACTIVEPLATFORM_SEED, payments: [{ ...payment, total: amount }] };
    const { activeplatform, sandbox } = start({ activeplatform: seed });
    await activeplatform.completePayment({ ...SAMPLE, total: usd(given) });
    expect(sandbox.effects).toHaveLength(1);
  });
});

test("reset restores the seed, and takes back effects, faults and forms", async () => {
  const { sandbox, inex, payofin, activeplatform } = start();
  const { effects } = sandbox;
  const payAll = async () => [
    await inex.payDebt({ ...ROOM, paymentId: "INV0001" }),
    await payofin.collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
    await activeplatform.completePayment(SAMPLE),
  ];
  const first = await payAll();
  sandbox.inject({ operation: "payDebt", kind: "drop-after-commit", times: 5 });
  sandbox.wire({ "inex-transaction-id": "string" });
  expect(effects).toHaveLength(3);
  sandbox.reset();
  expect(effects).toEqual([]);
  expect(await payAll()).toEqual(first);
  expect(sandbox.effects).toBe(effects);
  expect(effects.map(({ operation }) => operation)).toEqual(["payDebt", "collectInvoice", "completePayment"]);
});

test("two sandboxes share nothing, and a caller's seed is not changed", async () => {
  const seed = { inex: structuredClone(INEX_SEED) };
  const [one, other] = [start(seed), start(seed)];
  await one.inex.payDebt({ ...ROOM, paymentId: "INV0001" });
  expect(other.sandbox.effects).toEqual([]);
  expect((await other.inex.checkDebts(ROOM)).totalDebt).toEqual(GEL("15.00"));
  expect(seed.inex).toEqual(INEX_SEED);
});

test("the clock is the machine's unless another is given", async () => {
  const sandbox = createSandbox();
  const { fetch } = sandbox.payofin;
  const before = new Date().toISOString();
  const client = createPayofinClient({ baseUrl: BASE, fetch, apiKey: "key", secretKey: "secret" });
  await client.collectInvoice({ invoiceQueryId: 615210 });
  const at = sandbox.effects[0]?.at ?? "";
  expect(before <= at && at <= new Date().toISOString(), at).toBe(true);
});

test("a request that its caller has given up already does not arrive", async () => {
  const { sandbox } = start();
  const call = sandbox.payofin.fetch(`${BASE}/invoices/invoicepayment`, {
    ...{ method: "POST", body: '{"invoiceQueryId":615210}', signal: AbortSignal.abort(new Error("mine")) },
    headers: { apikey: "a", secretkey: "b", "content-type": "application/json" },
  });
  await expect(call).rejects.toThrow("mine");
  expect(sandbox.effects).toEqual([]);
});

describe("a wrong seed is reported by path and rule", () => {
  const [invoice] = INEX_SEED.invoices;
  const inex = (changes: object) => ({ inex: { ...INEX_SEED, invoices: [{ ...invoice, ...changes }] } });
  const twice = (one: object, other: object) => ({ inex: { ...INEX_SEED, invoices: [one, other] } });
  const [query] = PAYOFIN_SEED.invoices;
  const payofin = (changes: object) => ({ payofin: { ...PAYOFIN_SEED, invoices: [{ ...query, ...changes }] } });
  const [payment] = ACTIVEPLATFORM_SEED.payments;
  const active = (changes: object) => {
    return { activeplatform: { ...ACTIVEPLATFORM_SEED, payments: [{ ...payment, ...changes }] } };
  };
  const IN = "seed.inex.invoices[0]";
  const PF = "seed.payofin.invoices[0]";
  const AP = "seed.activeplatform.payments[0]";
  const texts = ["roomNumber", "waybillNumber", "invoiceNumber", "serviceType"];

  test.each<[object, string]>([
    [{ stripe: {} }, `seed.stripe is unknown; expected one of ${NAMES.join(", ")}`],
    [{ inex: null }, "seed.inex must be an object"],
    [{ inex: [] }, "seed.inex must be an object"],
    [{ inex: { ...INEX_SEED, rooms: [] } }, "seed.inex.rooms is unknown; expected one of firstTransactionId, invoices"],
    [{ inex: {} }, "seed.inex.invoices must be a list"],
    [{ inex: { ...INEX_SEED, firstTransactionId: 0.5 } }, "firstTransactionId must be a whole number of at least 1"],
    [{ inex: { ...INEX_SEED, forbiddenRooms: ["R"] } }, "seed.inex.forbiddenRooms[0] must be an object"],
    [inex({ room: "R" }), `${IN}.room is unknown; expected one of invoiceNumber, roomNumber`],
    ...texts.map((name): [object, string] => [inex({ [name]: "" }), `${IN}.${name} must be a text that is not empty`]),
    [inex({ roomNumber: 1 }), `${IN}.roomNumber must be a text that is not empty`],
    [inex({ amount: "10" }), `${IN}.amount must be a whole number of at least 1`],
    [inex({ amount: 0 }), `${IN}.amount must be a whole number of at least 1`],
    [inex({ earnableBonus: -1 }), `${IN}.earnableBonus must be a whole number of at least 0`],
    [inex({ currency: "gel" }), `${IN}.currency must be an ISO 4217 code`],
    [twice({ ...invoice }, { ...invoice }), "seed.inex.invoices[1].invoiceNumber must not be that of another one"],
    [
      twice({ ...invoice }, { ...invoice, invoiceNumber: "2", waybillNumber: "B", currency: "USD" }),
      "seed.inex.invoices[1].currency must be GEL, that of the other invoices of its roomNumber",
    ],
    [
      twice({ ...invoice }, { ...invoice, invoiceNumber: "2", roomNumber: "B", currency: "USD" }),
      "seed.inex.invoices[1].currency must be GEL, that of the other invoices of its waybillNumber",
    ],
    [{ payofin: { ...PAYOFIN_SEED, balance: 5 } }, "seed.payofin.balance must be an amount in a string"],
    [payofin({ amount: "1.005" }), `${PF}.amount must be an amount in a string, with at most 2 decimals`],
    [payofin({ profit: "-1" }), `${PF}.profit must be an amount in a string, with at most 2 decimals, not below zero`],
    [payofin({ invoiceQueryId: "A1" }), `${PF}.invoiceQueryId must be a whole number in a string`],
    [payofin({ takesPart: "yes" }), `${PF}.takesPart must be true or false`],
    [payofin({ paymentDate: "31.02.2022 00:00:00" }), `${PF}.paymentDate must be a time in the vendor's form`],
    [payofin({ resultCode: 1 }), `${PF}.resultCode must be a refusal's code, not 1`],
    [payofin({ resultCode: "-6" }), `${PF}.resultCode must be a whole number`],
    [{ activeplatform: { ...ACTIVEPLATFORM_SEED, methods: {} } }, "seed.activeplatform.methods must be a list"],
    [active({ documentId: "a/b" }), `${AP}.documentId must be a number as printed`],
    [active({ total: "1e3" }), `${AP}.total must be an amount in a string, with at most 2 decimals`],
    [active({ total: "1.5", currency: "JPY" }), `${AP}.total must be an amount in a string, with at most 0 decimals`],
    [active({ currency: "XXX" }), `${AP}.currency must be an ISO 4217 code`],
    [active({ accountId: "a" }), `${AP}.accountId must be a whole number in a string`],
    [active({ resellerId: "01" }), `${AP}.resellerId must be a whole number in a string`],
    [active({ createdAt: "yesterday" }), `${AP}.createdAt must be a time in the vendor's form`],
    [active({ completedAt: "2023-02-30T00:00:00+0300" }), `${AP}.completedAt must be a time in the vendor's form`],
  ])("%j", (seed, message) => {
    expect(() => createSandbox({ seed })).toThrow(TypeError);
    expect(() => createSandbox({ seed })).toThrow(message);
  });
});
