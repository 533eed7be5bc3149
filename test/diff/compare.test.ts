// What each edit of a spec means to its callers and to those who implement it. The specs are the project's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type Change, compare } from "../../scripts/diff/compare.js";
import { redoclyChanges } from "../../scripts/diff/redocly-changes.js";
import { readRevision } from "../../scripts/diff/revision.js";
import { providers, ROOT, specPath } from "../../scripts/generate/spec.js";

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

async function changes(path: string, ...edits: readonly Edit[]): Promise<readonly Change[]> {
  return changesBetween(TEXTS.get(path), edited(path, ...edits));
}

async function changesBetween(before = "", after = ""): Promise<readonly Change[]> {
  const redocly = await redoclyChanges({ name: "base", text: before }, { name: "now", text: after });
  return compare(readRevision("base", before), readRevision("now", after), redocly);
}

/** Verdict, place, subject and what, as one line. */
const inOneLine = ({ verdict, where, subject, what }: Change): string => [verdict, where, subject, what].join(" | ");

type Case = readonly [name: string, path: string, edits: readonly Edit[], expected: readonly string[]];

/** Its operation is that of other cases. */
const REMOVED: Case = [
  "a removed operation, with its quirks",
  PAYOFIN,
  [
    ["\n    post:\n      operationId", "\n    x-post:\n      operationId"],
    [/ {8}- id: payofin-no-idempotency\n(?: {10}.*\n)+/, ""],
  ],
  [
    "breaking |  |  | Operation `POST /invoices/invoicepayment` was removed",
    "breaking |  | quirk payofin-no-idempotency | was removed",
  ],
];

const BREAKING: readonly Case[] = [
  [
    "a removed response field",
    INEX,
    [
      [/ {8}earnableBonus:\n(?: {10}.*\n)+/, ""],
      ["amount, earnableBonus, ", "amount, "],
    ],
    [
      "breaking | response 200 | DebtInvoice | Properties of `DebtInvoice` are no longer required: `earnableBonus`",
      "breaking | response 200 | DebtInvoice.earnableBonus | Property `earnableBonus` of `DebtInvoice` was removed",
    ],
  ],
  [
    "a removed response field that could be missing",
    INEX,
    [[/ {8}errors:\n {10}description: Texts.*\n(?: {10}.*\n)+/, ""]],
    ["breaking | response 401 | Problem.errors | Property `errors` of `Problem` was removed"],
  ],
  [
    "a narrowed open enum",
    INEX,
    [["[transportation, homeDelivery", "[homeDelivery"]],
    ["breaking | response 200 | ServiceType | x-extensible-enum loses transportation"],
  ],
  [
    "a response that may be null no longer",
    PAYOFIN,
    [['type: [object, "null"]', "type: object"]],
    ["breaking | response 200 | PaymentDetails | type loses null"],
  ],
  [
    "a response with one form fewer",
    INEX,
    [[/\n {8}- \$ref: "#\/components\/schemas\/DebtsUnderData"/, ""]],
    ["breaking | response 200 | DebtsAnswer | oneOf loses DebtsUnderData"],
  ],
  [
    "a changed type of a response",
    INEX,
    [["type: [string, integer]", "type: string"]],
    ["breaking | response 200 | TransactionId | type loses integer"],
  ],
  [
    "a widened type of a response",
    PAYOFIN,
    [['type: [string, "null"]', 'type: [string, "null", boolean]']],
    [
      "breaking | response 200 | ResultMessage | Type of `resultMessage` widened from 'string | null' to 'string | null | boolean'",
    ],
  ],
  [
    "a changed type of a request",
    PAYOFIN,
    [["such as `615209`.\n          type: integer", "such as `615209`.\n          type: string"]],
    [
      "breaking | request | InvoicePaymentRequest.invoiceQueryId | Type of `invoiceQueryId` narrowed from 'integer' to 'string'",
    ],
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
    ["breaking | query | parameters | Required `channel` query parameter was added"],
  ],
  [
    "a new required field of a request",
    PAYOFIN,
    [
      ["required: [invoiceQueryId]", "required: [invoiceQueryId, channel]"],
      ["        partialAmount:\n          d", "        channel: { type: string }\n        partialAmount:\n          d"],
    ],
    [
      "breaking | request | InvoicePaymentRequest | Properties of `InvoicePaymentRequest` became required: `channel`",
      "additive | request | InvoicePaymentRequest.channel | was added",
    ],
  ],
  [
    "a tighter bound of a request",
    INEX,
    [["maxLength: 255", "maxLength: 200"]],
    ["breaking | request | PaymentId | `maxLength` of `paymentId` changed from '255' to '200'"],
  ],
  [
    "another pattern of a response",
    INEX,
    [["pattern: ^[A-Z]{3}$", "pattern: ^[a-z]{3}$"]],
    ["breaking | response 200 | Currency | `pattern` of `currency` changed from '^[A-Z]{3}$' to '^[a-z]{3}$'"],
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
    ['breaking | query | x-query | anyOf loses {"required":["waybillNumber"]}'],
  ],
  [
    "a renamed operation",
    INEX,
    [["operationId: payDebt", "operationId: settleDebt"]],
    [
      "breaking |  | operationId | `operationId` of operation `POST /integrators/payments/debts/pay` changed from 'payDebt' to 'settleDebt'",
    ],
  ],
  [
    "a deleted quirk",
    PAYOFIN,
    [[/ {6}x-quirks:\n {8}- id: payofin-type-names\n(?: {10}.*\n)+/, ""]],
    ["breaking |  | quirk payofin-type-names | was removed"],
  ],
  [
    "a wire form that is no longer read",
    INEX,
    [["forms: [number, string]", "forms: [string]"]],
    ["breaking |  | quirk inex-transaction-id | forms: loses number"],
  ],
  [
    "a key that protects no longer",
    INEX,
    [["kind: key\n        key: paymentId", "kind: none"]],
    [
      "breaking |  | x-idempotency | x-idempotency key was removed; it was paymentId",
      "breaking |  | x-idempotency | x-idempotency kind changed from key to none",
    ],
  ],
  [
    "a payment that would be sent again",
    PAYOFIN,
    [["kind: none", "kind: key\n        key: invoiceQueryId"]],
    [
      "breaking |  | x-idempotency | x-idempotency key was added: invoiceQueryId",
      "breaking |  | x-idempotency | x-idempotency kind changed from none to key",
    ],
  ],
  [
    "a status that is gone",
    INEX,
    [['        "404": { $ref: "#/components/responses/NotFound" }\n', ""]],
    ["breaking | response 404 |  | Response `404` was removed"],
  ],
  [
    "a credential in another header",
    PAYOFIN,
    [["name: SecretKey", "name: X-Secret"]],
    ["breaking |  | secretKey | `name` of security scheme `secretKey` changed from 'SecretKey' to 'X-Secret'"],
  ],
];

const LESSER: readonly Case[] = [
  [
    "an optional parameter",
    INEX,
    [["      x-query:", "        - { name: page, in: query, schema: { type: string } }\n      x-query:"]],
    ['additive | query | parameters | parameters gains {"name":"page","in":"query","schema":{"type":"string"}}'],
  ],
  [
    "a new field of a response",
    INEX,
    [["            transactionId: {", "            paidAt: { type: string }\n            transactionId: {"]],
    ["additive | response 200 | DebtPaymentAnswer.data.paidAt | was added"],
  ],
  [
    "a value of an open enum",
    INEX,
    [["[transportation, ", "[storage, transportation, "]],
    ["additive | response 200 | ServiceType | x-extensible-enum gains storage"],
  ],
  [
    "a looser bound of a request",
    INEX,
    [["maxLength: 255", "maxLength: 300"]],
    ["additive | request | PaymentId | maxLength changed from 255 to 300"],
  ],
  [
    "a status that is documented now",
    PAYOFIN,
    [['        "429": {', '        "404": { $ref: "#/components/responses/Forbidden" }\n        "429": {']],
    ["additive | response 404 |  | was added"],
  ],
  [
    "a description",
    ACTIVE,
    [["summary: Complete a payment by its number", "summary: Complete a payment"]],
    ["docs only |  | summary | summary changed from Complete a payment by its number to Complete a payment"],
  ],
  [
    "a changed example",
    INEX,
    [["value: { data: { transactionId: 123456 } }", "value: { data: { transactionId: 123457 } }"]],
    ["docs only | response 200 | application/json.paid-number.value.data | example paid-number changed"],
  ],
  [
    "an example that is gone",
    INEX,
    [[/ {16}no-debts:\n(?: {18}.*\n)+/, ""]],
    ["docs only | response 200 | application/json.no-debts | example no-debts was removed"],
  ],
  [
    "advice",
    INEX,
    [["The debt may be paid. Call", "Call"]],
    [
      "docs only |  | x-idempotency | x-idempotency advice changed from The debt may be paid. Call payDebt again with the same paym… to Call payDebt again with the same paymentId: if it was paid,…",
    ],
  ],
];

/** Cases of one document that leave each other alone are compared at once: each comparison is a process. */
const groups = [INEX, PAYOFIN, ACTIVE].flatMap((path) => [
  { path, level: "breaking", cases: BREAKING.filter((one) => one[1] === path) },
  { path, level: "less than breaking", cases: LESSER.filter((one) => one[1] === path) },
]);
const removed = { path: PAYOFIN, level: "breaking by itself", cases: [REMOVED] };

describe.each([...groups.filter(({ cases }) => cases.length > 0), removed])(
  "$level: $path",
  ({ path, level, cases }) => {
    let found: readonly string[] = [];
    beforeAll(async () => {
      const all = await changes(path, ...cases.flatMap(([, , edits]) => edits));
      found = all.filter(({ verdict }) => verdict !== "docs only" || level === "less than breaking").map(inOneLine);
    });
    test.each(cases)("%s", (_name, _path, _edits, expected) => {
      expect(found).toEqual(expect.arrayContaining([...expected]));
    });
    test("nothing else", () => {
      expect([...found].sort()).toEqual(cases.flatMap(([, , , expected]) => expected).sort());
    });
  },
);

test("a change names its line, in the base where it is gone, its reason, Redocly's rule and every operation", async () => {
  const lineOf = (text = "", part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
  const edits: readonly Edit[] = [
    ["operationId: payDebt", "operationId: settleDebt"],
    ['        "404": { $ref: "#/components/responses/NotFound" }\n', ""],
    [/ {8}errors:\n {10}description: Texts.*\n(?: {10}.*\n)+/, ""],
    ["[transportation, homeDelivery", "[homeDelivery"],
  ];
  const found = await changes(INEX, ...edits);
  const where = (part: string) => found.find((change) => inOneLine(change).includes(part));
  expect(where("'payDebt' to 'settleDebt'")).toMatchObject({
    line: `now:${lineOf(edited(INEX, ...edits), "settleDebt")}`,
    rule: "operation-id-changed",
    why: "code that uses it no longer compiles",
  });
  expect(where("response 404")?.line).toBe(`base:${lineOf(TEXTS.get(INEX), '"404"')}`);
  // A shared part names every operation that uses it.
  expect(where("Problem.errors")?.operations).toEqual(expect.arrayContaining(["checkDebts", "getCustomer"]));
  expect(where("ServiceType")?.operations).toEqual(["checkDebts"]);
});

test("what is only renamed or reordered within a document breaks nobody", async () => {
  const edits: readonly Edit[] = [
    [/^ {4}ServiceType:/m, "    ServiceKind:"],
    ["schemas/ServiceType", "schemas/ServiceKind"],
    ["[totalDebt, currency, invoices]", "[invoices, totalDebt, currency]"],
  ];
  const found = await changes(INEX, ...edits);
  expect(found.filter(({ verdict }) => verdict !== "docs only")).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("a changed default of a request is breaking, a new operation with path-level parameters is not", async () => {
  const limit = (value: number) =>
    `        - { name: limit, in: query, schema: { type: integer, default: ${value} } }\n`;
  const at = "      x-query:";
  const operation = `paths:
  /rooms/{room}:
    parameters:
      - { name: room, in: path, required: true, schema: { type: string } }
    get: { operationId: getRoom, responses: { "204": { description: Done. } } }
`;
  const before = edited(INEX, [at, `${limit(10)}${at}`]);
  const after = edited(INEX, [at, `${limit(20)}${at}`], ["paths:\n", operation]);
  const found = await changesBetween(before, after);
  expect(found.filter(({ verdict }) => verdict === "breaking")).toMatchObject([
    { operations: ["checkDebts"], where: "query", what: "default changed from 10 to 20" },
  ]);
  expect(found.map(({ verdict }) => verdict)).toContain("additive");
});

/** What changes where each pair of rules stands on a property of its own: one comparison for all, for each is a process. */
async function ruleChanges(
  side: "request" | "response",
  pairs: readonly (readonly [string, string])[],
): Promise<readonly string[]> {
  const anchor = side === "request" ? "        partialAmount:\n          d" : "        invoiceQueryId: { ";
  const rules = (place: 0 | 1) => pairs.map((pair, index) => `        rule${index}: { ${pair[place]} }\n`).join("");
  const [before, after] = ([0, 1] as const).map((place) => edited(PAYOFIN, [anchor, `${rules(place)}${anchor}`]));
  const found = await changesBetween(before, after);
  const own = (index: number) => found.filter(({ subject }) => new RegExp(`\\brule${index}\\b`).test(subject));
  return pairs.map((_, index) =>
    own(index)
      .map(({ verdict, what }) => `${verdict}: ${what}`)
      .join(),
  );
}

const turned = (pairs: readonly (readonly [string, string])[]) => pairs.map(([a, b]) => [b, a] as const);

test("more under `not`, dependentRequired or contains takes values away from a request", async () => {
  const pairs = [
    ["dependentRequired: { maxA: [b] }", "dependentRequired: { maxA: [b, c] }"],
    ["not: { properties: { a: { enum: [x] } } }", "not: { properties: { a: { enum: [x, y] } } }"],
    ["contains: {}, minContains: 1", "contains: {}, minContains: 2"],
    ["not: { minProperties: 3 }", "not: { minProperties: 2 }"],
    ["not: { not: { maxProperties: 3 } }", "not: { not: { maxProperties: 2 } }"],
    ["not: { pattern: a }", "not: { pattern: b }"],
    ["if: { minProperties: 3 }, then: false", "if: { minProperties: 2 }, then: false"],
    ["contains: {}, maxContains: 3", "contains: {}, maxContains: 2"],
    ["contains: {}", "contains: {}, maxContains: 3"],
  ] as const;
  const breaking = (what = "") => expect.stringMatching(new RegExp(`^breaking: .*${what}`));
  expect(await ruleChanges("request", pairs)).toEqual([
    ...["breaking: maxA gains c", "breaking: enum gains y", "breaking: minContains changed from 1 to 2"],
    ...[breaking(), breaking(), breaking(), breaking(), breaking("maxContains"), breaking("maxContains")],
  ]);
  expect(await ruleChanges("request", turned(pairs))).toEqual([
    ...["additive: maxA loses c", "additive: enum loses y", "additive: minContains changed from 2 to 1"],
    ...[expect.stringMatching(/^additive: /), expect.stringMatching(/^additive: /), breaking(), breaking()],
    ...[expect.stringMatching(/^additive: maxContains/), expect.stringMatching(/additive: maxContains/)],
  ]);
});

test.each([
  ["request", ["minItems: 0", "minLength: 0", "minProperties: 0", "uniqueItems: false"]],
  ["response", ["required: []", "additionalProperties: true", "minContains: 1"]],
] as const)("a rule that says what holds anyway, said of a %s that had none, changes nothing", async (side, rules) => {
  const pairs = rules.map(
    (rule) => ["type: [string, array, object]", `type: [string, array, object], ${rule}`] as const,
  );
  const nothing = rules.map(() => expect.stringMatching(/^docs only: [^,]*$/));
  expect(await ruleChanges(side, pairs)).toEqual(nothing);
  expect(await ruleChanges(side, turned(pairs))).toEqual(nothing);
});

/** Every text of a document that may be changed without making it invalid, as the path to it. */
function texts(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]));
  const free = /^(?:summary|description|says|shows|reading|advice|evidence|pattern)$/.test(path.at(-1) ?? "");
  return free && typeof value === "string" ? [path] : [];
}

test.each([...TEXTS.keys()])("no text that changes in %s goes unreported", async (path) => {
  const base = TEXTS.get(path) ?? "";
  const document: unknown = parse(base);
  const places = texts(document);
  expect(places.length).toBeGreaterThan(10);
  const change = (value: unknown, [key = "", ...rest]: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const inner: unknown = Reflect.get(value, key);
    if (rest.length === 0) Reflect.set(value, key, `${String(inner)}x`);
    else change(inner, rest);
  };
  for (const place of places) change(document, place);
  const after = stringify(document);
  const redocly = await redoclyChanges({ name: "base", text: base }, { name: "now", text: after });
  const now = readRevision("now", after);
  const lines = new Set(compare(readRevision("base", base), now, redocly).map(({ line }) => line));
  const unreported = places.filter(
    (place) => !place.some((_, depth) => lines.has(now.lineOf(place.slice(0, depth + 1)))),
  );
  expect(unreported).toEqual([]);
});

test("a document that did not change has no change", async () => {
  for (const [path, text] of TEXTS) expect(compare(readRevision(path, text), readRevision(path, text), [])).toEqual([]);
});

test("a reference to nothing is reported with its place, in one line", async () => {
  const base = { name: "v1.0.0:a.yaml", text: TEXTS.get(INEX) ?? "" };
  const now = { name: "a.yaml", text: edited(INEX, ["schemas/PaymentId", "schemas/Nothing"]) };
  await expect(redoclyChanges(base, now)).rejects.toThrow(/^a\.yaml:\d+:\d+ Can't resolve \$ref$/);
});

test("a document that cannot be read is reported with its place", () => {
  expect(() => readRevision("v1.0.0:openapi/inex/openapi.yaml", "info: [\n")).toThrow(
    /^v1\.0\.0:openapi\/inex\/openapi\.yaml:\d+:\d+ /,
  );
  expect(() => readRevision("a.yaml", "openapi: 3.1.0\n")).toThrow(
    "a.yaml:1:1 is not an OpenAPI document with an info",
  );
});
