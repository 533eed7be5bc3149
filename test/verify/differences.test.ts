// Each kind of difference, planted in an exchange with nothing else against it, is reported by name and line.
import { describe, expect, test } from "vitest";
import { differencesOf, entry, har, lineOf, type Recorded } from "../helpers/verify.js";

const INEX = "https://api-staging.inex.ge/api/v1/integrators/payments/debts";
const DEBTS = `${INEX}/detail?roomNumber=IG00001`;
const invoice = { invoiceNumber: "I-1", amount: 1000, earnableBonus: 0, serviceType: "insurance" };
const debts = { totalDebt: 1000, currency: "GEL", invoices: [invoice] };
const read = { url: DEBTS, body: debts };
const pay = { method: "POST", url: `${INEX}/pay`, sent: { roomNumber: "IG00001", paymentId: "1" } };
const paid = { ...pay, body: { data: { transactionId: 1 } } };
const limited = { url: DEBTS, status: 429, body: { message: "Too Many Attempts." } };
const limits = { "Retry-After": "1", "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1" };
const at = (...texts: readonly string[]) => lineOf("inex", ...texts);

type Case = readonly [what: string, exchange: Recorded, kind: string, says: string, spec: string];
const CASES: readonly Case[] = [
  [
    "a field that is not documented",
    { ...read, body: { ...debts, invoices: [{ ...invoice, dueDate: "2026-11-21" }] } },
    "undocumented-field",
    "200 body: invoices[].dueDate is not documented",
    at("    DebtInvoice:", "properties:"),
  ],
  [
    "a field with a form that excludes it",
    { ...read, body: { data: debts, totalDebt: 1000 } },
    "undocumented-field",
    "200 body: totalDebt must not be combined with the other fields",
    at("    DebtsUnderData:", "totalDebt: false"),
  ],
  [
    "a field that is missing",
    { ...read, body: { data: { ...debts, currency: undefined } } },
    "missing-field",
    "200 body: data.currency is missing",
    at("    Debts:", "required:"),
  ],
  [
    "a string where a number is documented",
    { ...read, body: { ...debts, totalDebt: "1000" } },
    "type",
    "200 body: totalDebt is a string, documented as integer",
    at("    MinorUnits:", "type:"),
  ],
  [
    "a fraction that a double would round away",
    { ...read, body: JSON.stringify(debts).replace("1000", "1000.00000000000000000001") },
    "type",
    "200 body: totalDebt is a number with a fraction, documented as integer",
    at("    MinorUnits:", "type:"),
  ],
  [
    "null where a value is documented",
    { ...paid, body: { data: { transactionId: null } } },
    "type",
    "200 body: data.transactionId is null, documented as string or integer",
    at("    TransactionId:", "type:"),
  ],
  [
    "a text against its pattern",
    { ...read, body: { ...debts, currency: "gel" } },
    "value",
    "200 body: currency does not match ^[A-Z]{3}$",
    at("    Currency:", "pattern:"),
  ],
  [
    "a status",
    { url: DEBTS, status: 418, body: {} },
    "undocumented-status",
    "418: the status 418 is not documented",
    at("operationId: checkDebts", "responses:"),
  ],
  [
    "a media type",
    { ...read, type: "text/html", body: "<p>" },
    "media-type",
    "200 body: is of text/html, documented as application/json",
    at("operationId: checkDebts", '"200":', "content:"),
  ],
  [
    "a body that is not JSON",
    { ...read, body: '{"totalDebt": 1' },
    "malformed-body",
    "200 body: is not valid JSON",
    at("operationId: checkDebts", '"200":', "schema:"),
  ],
  [
    "a body that is not there",
    { ...read, body: "" },
    "missing-body",
    "200 body: is empty",
    at("operationId: checkDebts", '"200":', "content:"),
  ],
  [
    "a declared header of another type",
    { ...limited, headers: { ...limits, "Retry-After": "Sat, 21 Nov 2026 15:00:00 GMT" } },
    "type",
    "429 header: retry-after is a string, documented as integer",
    at("    TooManyRequests:", "Retry-After:", "schema:"),
  ],
  [
    "a declared header that no response has",
    { ...limited, headers: { "Retry-After": "1", "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0" } },
    "missing-header",
    "429 header: x-ratelimit-reset is documented, but no recorded response has it",
    at("    TooManyRequests:", "X-RateLimit-Reset:", "schema:"),
  ],
  [
    "a header that is not declared and tells a caller how to go on",
    { ...read, headers: { "Retry-After": "5", "X-Served-By": "cache-7", Date: "now" } },
    "undocumented-header",
    "200 header: retry-after is not documented",
    at("operationId: checkDebts", '"200":', "content:"),
  ],
  [
    "a query parameter of ours",
    { ...read, url: `${DEBTS}&pageSize=5` },
    "undocumented-parameter",
    "request query: pageSize is not documented",
    at("operationId: checkDebts", "parameters:"),
  ],
  [
    "a query parameter that is given twice",
    { ...read, url: `${DEBTS}&roomNumber=IG00002` },
    "value",
    "request query: roomNumber is given more than once",
    at("- name: roomNumber", "schema:"),
  ],
  [
    "a query without either of two parameters",
    { ...read, url: `${INEX}/detail` },
    "missing-field",
    "request query: roomNumber or waybillNumber is missing",
    at("x-query:", "anyOf:"),
  ],
  [
    "an empty parameter",
    { ...read, url: `${INEX}/detail?roomNumber=` },
    "value",
    "request query: roomNumber does not match \\S",
    at("    RoomNumber:", "pattern:"),
  ],
  [
    "a key that is too long",
    { ...paid, sent: { ...pay.sent, paymentId: "p".repeat(256) } },
    "bound",
    "request body: paymentId has more than 255 characters",
    at("    PaymentId:", "maxLength:"),
  ],
  [
    "a field of our request",
    { ...paid, sent: { ...pay.sent, amount: 5 } },
    "undocumented-field",
    "request body: amount is not documented",
    at("    DebtPaymentRequest:", "properties:"),
  ],
  [
    "a request that is too long",
    { ...paid, sent: { ...pay.sent, paymentId: "1".repeat(256) } },
    "bound",
    "request body: paymentId has more than 255 characters",
    at("    PaymentId:", "maxLength:"),
  ],
  [
    "a request's media type",
    { ...paid, sentType: "application/x-www-form-urlencoded", sent: "roomNumber=IG00001" },
    "media-type",
    "request body: is of application/x-www-form-urlencoded, documented as application/json",
    at("operationId: payDebt", "requestBody:", "content:"),
  ],
  [
    "a request without its body",
    { ...paid, sent: undefined },
    "missing-body",
    "request body: is empty",
    at("operationId: payDebt", "requestBody:", "content:"),
  ],
  [
    "a body on a request that has none",
    { ...read, sent: { roomNumber: "IG00001" } },
    "undocumented-body",
    "request: has a body that is not documented",
    at("  /integrators/payments/debts/detail:", "get:"),
  ],
  [
    "a method",
    { ...paid, method: "PUT" },
    "undocumented-method",
    "method: /integrators/payments/debts/pay is documented with POST, not with PUT",
    at("  /integrators/payments/debts/pay:", "post:"),
  ],
  [
    "a path",
    { ...paid, url: `${INEX}/refund/223IN1233` },
    "undocumented-path",
    "path: POST /integrators/payments/debts/{…}/{…} is not documented",
    at("paths:"),
  ],
];

test.each(CASES)("%s", async (_, exchange, kind, says, spec) => {
  const found = await differencesOf(har(entry(exchange)), "--provider", "inex");
  const sentences = found.map(({ place, field, message }) => `${place}: ${`${field} ${message}`.trim()}`);
  expect(sentences).toEqual([says]);
  expect(found).toEqual([expect.objectContaining({ kind, spec, count: 1 })]);
});

test("an exchange that is as documented has none, in either form of each quirk", async () => {
  const upper = { ...invoice, serviceType: "Insurance" };
  const bodies = [
    debts,
    { data: debts },
    { ...debts, invoices: [upper] },
    { totalDebt: 1.5e3, currency: "GEL", invoices: [] },
  ];
  const reads = bodies.map((body) => entry({ ...read, body }));
  const pays = [123456, "223IN1233"].map((transactionId) => entry({ ...pay, body: { data: { transactionId } } }));
  const exact = entry({ ...pay, body: '{"data":{"transactionId":98765432109876543210}}' });
  const rejected = entry({ ...limited, headers: limits });
  expect(await differencesOf(har(...reads, ...pays, exact, rejected), "--provider", "inex")).toEqual([]);
});

test("a form that is mixed, and a field in both spellings, are compared with the whole schema", async () => {
  const url = "https://api.payofin.com/invoices/invoicepayment";
  const one = { method: "POST", url, sent: { invoiceQueryId: 1 } };
  const mixed = { Result: false, resultCode: -10, ResultMessage: null };
  const found = await differencesOf(
    har(entry({ ...one, body: mixed }), entry({ ...one, body: { resultCode: -10, Retries: 1 } })),
  );
  expect(found).toEqual([
    expect.objectContaining({ field: "result or Result", kind: "missing-field" }),
    expect.objectContaining({ field: "Retries", kind: "undocumented-field", place: "200 body" }),
  ]);
});

describe("counts", () => {
  const plant = {
    ...read,
    body: {
      ...debts,
      paidAt: "x",
      invoices: [
        { ...invoice, note: 1 },
        { ...invoice, note: 2 },
      ],
    },
  };

  test("are those of exchanges, not of places in one", async () => {
    const found = await differencesOf(har(entry(plant), entry(plant), entry(read)), "--provider", "inex");
    expect(found.map(({ field, count }) => [field, count])).toEqual([
      ["paidAt", 2],
      ["invoices[].note", 2],
    ]);
  });

  test("an optional header that some responses have is no difference", async () => {
    const some = [entry({ ...limited, headers: limits }), entry(limited)];
    expect(await differencesOf(har(...some), "--provider", "inex")).toEqual([]);
  });

  test("so many names that they are a map are reported as one", async () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const rates = Object.fromEntries(letters.map((letter) => [`rate_of_${letter}${letter}`, 1]));
    const found = await differencesOf(har(entry({ ...read, body: { ...debts, ...rates } })), "--provider", "inex");
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe("has 26 names that are not documented; perhaps it is a map");
  });
});
