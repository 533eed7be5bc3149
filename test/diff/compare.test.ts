// What each edit of a spec means to those who call it and to those who answer it. The specs are the project's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Change, compare } from "../../scripts/diff/compare.js";
import { type Document, pointerOf, readDocument } from "../../scripts/diff/document.js";
import type { Verdict } from "../../scripts/diff/judge.js";
import { redoclyDiff } from "../../scripts/diff/redocly.js";
import { isObject, providers, ROOT, specPath } from "../../scripts/generate/spec.js";

const TEXTS = new Map(
  [...providers().map(specPath), "test/lint/accepted.yaml"].map((path) => [
    path,
    readFileSync(join(ROOT, path), "utf8"),
  ]),
);
const INEX = specPath("inex");
const PAYOFIN = specPath("payofin");
const ACTIVE = specPath("activeplatform");

type Edit = readonly [from: string | RegExp, to: string];

/** Fails where an edit changes nothing: a fault that was not planted proves nothing. */
function edited(path: string, ...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    const after = text.replace(from, () => to);
    if (after === text) throw new Error(`${path} has no ${from}`);
    return after;
  }, TEXTS.get(path) ?? "");
}

function changes(path: string, ...edits: readonly Edit[]): readonly Change[] {
  return compare(baseOf(path), readDocument("now", edited(path, ...edits)));
}

const BASES = new Map([...TEXTS].map(([path, text]) => [path, readDocument("base", text)]));

function baseOf(path: string): Document {
  return BASES.get(path) ?? readDocument(path, "");
}

/** Verdict, operations, place, subject and what, as one line. */
const told = ({ verdict, operations, where, subject, what }: Change): string =>
  [verdict, operations.join(), where, subject, what].join(" | ");

const BREAKING: readonly (readonly [name: string, path: string, edits: readonly Edit[], told: readonly string[]])[] = [
  [
    "a removed response field",
    INEX,
    [
      [/ {8}earnableBonus:\n(?: {10}.*\n)+/, ""],
      ["amount, earnableBonus, ", "amount, "],
    ],
    [
      "breaking | checkDebts | answer 200 | DebtInvoice | required: loses earnableBonus",
      "breaking | checkDebts | answer 200 | DebtInvoice.earnableBonus | is gone",
    ],
  ],
  [
    "a removed response field that could be missing",
    INEX,
    [[/ {8}errors:\n(?: {10}.*\n)+/, ""]],
    ["breaking | checkDebts,getCustomer,listWallets,payDebt,topUpBalance | answer 401 | Problem.errors | is gone"],
  ],
  [
    "a narrowed open enum",
    INEX,
    [["[transportation, homeDelivery", "[homeDelivery"]],
    ["breaking | checkDebts | answer 200 | ServiceType | x-extensible-enum: loses transportation"],
  ],
  [
    "an answer that may be null no longer",
    PAYOFIN,
    [['type: [object, "null"]', "type: object"]],
    ["breaking | collectInvoice | answer 200 | PaymentDetails | type: loses null"],
  ],
  [
    "an answer with one form fewer",
    INEX,
    [[/\n {8}- \$ref: "#\/components\/schemas\/DebtsUnderData"/, ""]],
    ["breaking | checkDebts | answer 200 | DebtsAnswer | form: loses DebtsUnderData"],
  ],
  [
    "a changed type of an answer",
    INEX,
    [["type: [string, integer]", "type: string"]],
    ["breaking | payDebt,topUpBalance | answer 200 | TransactionId | type: loses integer"],
  ],
  [
    "a widened type of an answer",
    PAYOFIN,
    [['type: [string, "null"]', 'type: [string, "null", boolean]']],
    ["breaking | collectInvoice | answer 200 | ResultMessage | type: gains boolean"],
  ],
  [
    "a changed type of a request",
    PAYOFIN,
    [["such as `615209`.\n          type: integer", "such as `615209`.\n          type: string"]],
    ["breaking | collectInvoice | request | InvoicePaymentRequest.invoiceQueryId | type: integer → string"],
  ],
  [
    "a new required parameter",
    INEX,
    [
      [
        "      x-query:",
        "        - name: channel\n          in: query\n          required: true\n          schema: { type: string }\n      x-query:",
      ],
    ],
    ["breaking | checkDebts | query | channel | is new and required"],
  ],
  [
    "a new required field of a request",
    PAYOFIN,
    [
      ["required: [invoiceQueryId]", "required: [invoiceQueryId, channel]"],
      ["        partialAmount:\n          d", "        channel: { type: string }\n        partialAmount:\n          d"],
    ],
    [
      "breaking | collectInvoice | request | InvoicePaymentRequest | required: gains channel",
      "additive | collectInvoice | request | InvoicePaymentRequest.channel | is new",
    ],
  ],
  [
    "a tighter bound of a request",
    INEX,
    [["maxLength: 255", "maxLength: 200"]],
    ["breaking | payDebt,topUpBalance | request | PaymentId | maxLength: 255 → 200"],
  ],
  [
    "another pattern of an answer",
    INEX,
    [["pattern: ^[A-Z]{3}$", "pattern: ^[a-z]{3}$"]],
    ["breaking | checkDebts,listWallets | answer 200 | Currency | pattern: ^[A-Z]{3}$ → ^[a-z]{3}$"],
  ],
  [
    "a query of which more is asked",
    INEX,
    [
      [
        "          - required: [roomNumber]\n          - required: [waybillNumber]\n",
        "          - required: [roomNumber]\n",
      ],
    ],
    ['breaking | checkDebts | query | the query | form: loses {"required":["waybillNumber"]}'],
  ],
  [
    "a renamed operation",
    INEX,
    [["operationId: payDebt", "operationId: settleDebt"]],
    ["breaking | payDebt |  | payDebt | is renamed: payDebt → settleDebt"],
  ],
  [
    "a removed operation, with its quirks",
    PAYOFIN,
    [
      ["\n    post:\n      operationId", "\n    x-post:\n      operationId"],
      [/ {8}- id: payofin-no-idempotency\n(?: {10}.*\n)+/, ""],
    ],
    [
      "breaking |  |  | quirk payofin-no-idempotency | is gone",
      "breaking | collectInvoice |  | collectInvoice | is gone",
    ],
  ],
  [
    "a deleted quirk",
    PAYOFIN,
    [[/ {6}x-quirks:\n {8}- id: payofin-type-names\n(?: {10}.*\n)+/, ""]],
    ["breaking | collectInvoice |  | quirk payofin-type-names | is gone"],
  ],
  [
    "a wire form that is no longer read",
    INEX,
    [["forms: [number, string]", "forms: [string]"]],
    ["breaking | payDebt,topUpBalance |  | quirk inex-transaction-id | forms: loses number"],
  ],
  [
    "a key that protects no longer",
    INEX,
    [["kind: key\n        key: paymentId", "kind: none"]],
    [
      "breaking | payDebt |  | payDebt | x-idempotency kind: key → none",
      "breaking | payDebt |  | payDebt | x-idempotency key: is gone: it was paymentId",
    ],
  ],
  [
    "a payment that would be sent again",
    PAYOFIN,
    [["kind: none", "kind: key\n        key: invoiceQueryId"]],
    [
      "breaking | collectInvoice |  | collectInvoice | x-idempotency kind: none → key",
      "breaking | collectInvoice |  | collectInvoice | x-idempotency key: is new: invoiceQueryId",
    ],
  ],
  [
    "a status that is gone",
    INEX,
    [['        "404": { $ref: "#/components/responses/NotFound" }\n', ""]],
    ["breaking | checkDebts | answer 404 | the answer | is gone"],
  ],
  [
    "a credential in another header",
    PAYOFIN,
    [["name: SecretKey", "name: X-Secret"]],
    ["breaking |  |  |  | name: SecretKey → X-Secret"],
  ],
];

describe("breaking", () => {
  test.each(BREAKING)("%s", (_, path, edits, expected) => {
    const graver = changes(path, ...edits).filter(({ verdict }) => verdict !== "docs only");
    expect(graver.map(told).sort()).toEqual([...expected].sort());
  });
});

const LESSER: readonly (readonly [name: string, path: string, edit: Edit, told: string])[] = [
  [
    "an optional parameter",
    INEX,
    ["      x-query:", "        - { name: page, in: query, schema: { type: string } }\n      x-query:"],
    "additive | checkDebts | query | page | is new and optional",
  ],
  [
    "a new field of an answer",
    INEX,
    ["            transactionId: {", "            paidAt: { type: string }\n            transactionId: {"],
    "additive | payDebt | answer 200 | DebtPaymentAnswer.data.paidAt | is new",
  ],
  [
    "a value of an open enum",
    INEX,
    ["[transportation, ", "[storage, transportation, "],
    "additive | checkDebts | answer 200 | ServiceType | x-extensible-enum: gains storage",
  ],
  [
    "a looser bound of a request",
    INEX,
    ["maxLength: 255", "maxLength: 300"],
    "additive | payDebt,topUpBalance | request | PaymentId | maxLength: 255 → 300",
  ],
  [
    "a status that is documented now",
    PAYOFIN,
    ['        "429": {', '        "404": { $ref: "#/components/responses/Forbidden" }\n        "429": {'],
    "additive | collectInvoice | answer 404 | the answer | is documented now",
  ],
  [
    "a description",
    ACTIVE,
    ["summary: Complete a payment by its number", "summary: Complete a payment"],
    "docs only | completePayment |  | completePayment | summary reads differently",
  ],
  [
    "a changed example",
    INEX,
    ["value: { data: { transactionId: 123456 } }", "value: { data: { transactionId: 123457 } }"],
    "docs only | payDebt | answer 200 | example paid-number | is another one",
  ],
  [
    "an example that is gone",
    INEX,
    [/ {16}no-debts:\n(?: {18}.*\n)+/, ""],
    "docs only | checkDebts | answer 200 | example no-debts | is gone",
  ],
  [
    "advice",
    INEX,
    ["The debt may be paid. Call", "Call"],
    "docs only | payDebt |  | payDebt | x-idempotency advice: The debt may be paid. Call payDebt again with the same paym… → Call payDebt again with the same paymentId: if it was paid,…",
  ],
];

test.each(LESSER)("less than breaking: %s", (_, path, edit, expected) => {
  expect(changes(path, edit).map(told)).toEqual([expected]);
});

test("a change names its line, in the base where it is gone, and why", () => {
  const [renamed] = changes(INEX, ["operationId: payDebt", "operationId: settleDebt"]);
  const lines = edited(INEX, ["operationId: payDebt", "operationId: settleDebt"]).split("\n");
  expect(renamed?.line).toBe(`now:${lines.findIndex((line) => line.includes("settleDebt")) + 1}`);
  expect(renamed?.why).toContain("its method, its handler");
  const [gone] = changes(INEX, ['        "404": { $ref: "#/components/responses/NotFound" }\n', ""]);
  const before = TEXTS.get(INEX)
    ?.split("\n")
    .findIndex((line) => line.includes('"404"'));
  expect(gone?.line).toBe(`base:${Number(before) + 1}`);
});

test("what is only moved or renamed within a document concerns no operation", () => {
  const renamed = changes(
    INEX,
    [/^ {4}ServiceType:/m, "    ServiceKind:"],
    ["schemas/ServiceType", "schemas/ServiceKind"],
  );
  expect(new Set(renamed.map(({ verdict }) => verdict))).toEqual(new Set<Verdict>(["docs only"]));
  const [put, into] = [
    'currency: { $ref: "#/components/schemas/Currency" }',
    "currency: { type: string, pattern: '^[A-Z]{3}$' }",
  ];
  expect(changes(INEX, [put, into]).filter(({ verdict }) => verdict !== "docs only")).toEqual([]);
  expect(changes(INEX, ["[totalDebt, currency, invoices]", "[invoices, totalDebt, currency]"])).toMatchObject([
    { verdict: "docs only", what: "required: is in another order" },
  ]);
});

/** Every scalar and every list of a document, as the path to it. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isObject(value) || Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  }
  return [path];
}

function withOther(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined)
    return typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}x`;
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(key) ? withOther(item, rest) : item));
  return isObject(value) ? { ...value, [key]: withOther(value[key], rest) } : value;
}

test.each([...TEXTS.keys()])("nothing that is changed in %s goes unsaid", (path) => {
  const base = baseOf(path);
  const paths = leaves(base.root.value).filter((keys) => keys.join() !== "info,version");
  expect(paths.length).toBeGreaterThan(50);
  // All of them take seconds; a prime step meets every kind of place.
  const silent = paths.filter((keys, index) => {
    if (index % 7 !== 0) return false;
    const now: Document = { ...base, root: { value: withOther(base.root.value, keys), path: [] } };
    return compare(base, now).every(({ what }) => what === "is written differently");
  });
  expect(silent.map(pointerOf)).toEqual([]);
});

test("a document that did not change has no change", () => {
  for (const [path, text] of TEXTS) expect(compare(readDocument(path, text), readDocument(path, text))).toEqual([]);
});

test("Redocly is a second opinion: its rule stands beside ours, and the graver verdict counts", {
  timeout: 30_000,
}, async () => {
  const edits: readonly Edit[] = [
    ["maxLength: 255", "maxLength: 200"],
    ["type: [string, integer]", "type: string"],
  ];
  const now = edited(INEX, ...edits);
  const second = await redoclyDiff({ name: "base", text: TEXTS.get(INEX) ?? "" }, { name: "now", text: now });
  const found = compare(baseOf(INEX), readDocument("now", now), second);
  expect(found.map(({ subject, verdict, rule }) => [subject, verdict, rule])).toEqual([
    ["PaymentId", "breaking", "schema-constraint-changed"],
    // The one that it does not see: fewer types of an answer.
    ["TransactionId", "breaking", undefined],
  ]);
  const graver = { verdict: "breaking", rule: "r", message: "It says so.", now: ["info", "summary"] } as const;
  const summary: Edit = ["summary: Look up and pay", "summary: Pay"];
  const documents = [baseOf(INEX), readDocument("now", edited(INEX, summary))] as const;
  expect(compare(...documents, [graver])).toMatchObject([{ verdict: "breaking", why: "It says so.", rule: "r" }]);
  const elsewhere = { ...graver, now: ["paths", "/x"] };
  expect(compare(...documents, [elsewhere]).map(({ verdict }) => verdict)).toEqual(["breaking", "docs only"]);
});

test("a reference that leads nowhere is told with its place, in one line", async () => {
  const base = { name: "v1.0.0:a.yaml", text: TEXTS.get(INEX) ?? "" };
  const now = { name: "a.yaml", text: edited(INEX, ["schemas/PaymentId", "schemas/Nothing"]) };
  await expect(redoclyDiff(base, now)).rejects.toThrow(/^a\.yaml:\d+:\d+ Can't resolve \$ref$/);
});

test("a document that is none is told with its place", () => {
  expect(() => readDocument("v1.0.0:openapi/inex/openapi.yaml", "info: [\n")).toThrow(
    /^v1\.0\.0:openapi\/inex\/openapi\.yaml:\d+:\d+ /,
  );
  expect(() => readDocument("a.yaml", "openapi: 3.1.0\n")).toThrow("a.yaml:1:1 is no OpenAPI document with an info");
});
