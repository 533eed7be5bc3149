// What a caller reads of a request that breaks a schema: of a union what the branch that is meant rejects, and no others.
import { expect, test } from "vitest";
import { filesOf } from "../../scripts/generate/files.js";
import { parseSpec } from "../../scripts/generate/spec.js";
import { describeIssues, issuesOf } from "../../src/core/issues.js";
import { approximate, parseJson } from "../../src/core/json.js";
import { documentWith } from "./rejected.js";

const BODY = `requestBody:
  required: true
  content:
    application/json:
      schema: { $ref: "#/components/schemas/Thing" }`;

async function said(schema: string, values: readonly unknown[]): Promise<readonly string[]> {
  const spec = parseSpec("acme", "acme.yaml", documentWith({ body: BODY, schema }));
  const code = (await filesOf(spec)).get("acme/validators.js") ?? "";
  const { client } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const check = client.payBill.request;
  return values.map((body) =>
    check({ params: { path: { id: "1" }, query: {} }, body }) ? "" : describeIssues(issuesOf(check.errors, [])),
  );
}

const branch = (kind: string, name: string): string =>
  `{ type: object, required: [kind, ${name}], properties: { kind: ${kind}, ${name}: { type: string } } }`;
const CARD = branch("{ const: card }", "last4");
const DEBIT = branch("{ enum: [sepa, bacs] }", "iban");
const BAD = [{ kind: "card" }, { kind: "sepa", iban: 1 }, { kind: "x" }, {}];
const SAYS = [
  "last4 is required",
  "iban must be string",
  "kind names none of the documented forms",
  "kind is required",
];

test.each([
  ["oneOf", `oneOf:\n  - ${CARD}\n  - ${DEBIT}`],
  ["anyOf", `anyOf:\n  - ${CARD}\n  - ${DEBIT}`],
  ["a union that may be null", `anyOf:\n  - ${CARD}\n  - ${DEBIT}\n  - { type: "null" }`],
  [
    "branches made of parts",
    `oneOf:\n  - allOf: [${CARD}, { properties: { a: { type: string } }, type: object }]\n  - ${DEBIT}`,
  ],
  [
    "branches by reference",
    `$defs:\n  K: { const: card }\n  A: ${branch("{ $ref: '#/components/schemas/Thing/$defs/K' }", "last4")}\noneOf:\n  - $ref: "#/components/schemas/Thing/$defs/A"\n  - ${DEBIT}`,
  ],
  ["a union within members", `type: object\nproperties: { a: { type: string } }\noneOf:\n  - ${CARD}\n  - ${DEBIT}`],
])("%s whose branches differ by a text", async (_, schema) => {
  expect(await said(schema, BAD)).toEqual(SAYS);
  expect(
    await said(schema, [
      { kind: "card", last4: "1" },
      { kind: "bacs", iban: "1" },
    ]),
  ).toEqual(["", ""]);
});

test("a value that is no object, where null will do as well", async () => {
  const schema = `anyOf:\n  - ${CARD}\n  - ${DEBIT}\n  - { type: "null" }`;
  expect(await said(schema, [null, 5])).toEqual(["", "must be null; must be object"]);
});

test("branches of which one does not ask for the text are all asked", async () => {
  const loose = "{ type: object, required: [b], properties: { kind: { const: x }, b: { type: string } } }";
  expect(await said(`anyOf:\n  - ${CARD}\n  - ${loose}`, [{ b: "1" }, { kind: "card", last4: "1" }])).toEqual(["", ""]);
});

test("a whole that is closed knows the members of the branch that is meant", async () => {
  const schema = `type: object\nproperties: { a: { type: string } }\noneOf:\n  - ${CARD}\n  - ${DEBIT}\nunevaluatedProperties: false`;
  const card = { kind: "card", last4: "1" };
  expect(await said(schema, [card, { ...card, a: "1" }, { ...card, iban: "1" }])).toEqual([
    "",
    "",
    "iban is not a known field",
  ]);
});

test("texts that every JavaScript object has as a member tell branches apart, too", async () => {
  const schema = `oneOf:\n  - ${branch("{ const: constructor }", "a")}\n  - ${branch("{ const: valueOf }", "b")}`;
  expect(
    await said(schema, [
      { kind: "constructor", a: "1" },
      { kind: "valueOf", b: "1" },
    ]),
  ).toEqual(["", ""]);
});

test("two unions of one object are both asked", async () => {
  const other = (mark: string) => `{ type: object, required: [k], properties: { k: { const: ${mark} } } }`;
  const schema = `oneOf:\n  - ${CARD}\n  - ${DEBIT}\nanyOf:\n  - ${other("a")}\n  - ${other("b")}`;
  const card = { kind: "card", last4: "1" };
  expect(
    await said(schema, [
      { ...card, k: "a" },
      { ...card, k: "c" },
      { kind: "x", k: "a" },
    ]),
  ).toEqual(["", "k names none of the documented forms", "kind names none of the documented forms"]);
});

test("of a number that a double rounds nobody says that it is a multiple", async () => {
  const schema = (step: number) => `type: number\nmultipleOf: ${step}\nmaximum: 1000`;
  const rounded = [Number("-100000000000000001"), Number("-12345678901234567.5")];
  expect(await said(schema(5), [...rounded, -15, 0])).toEqual([...rounded.map(() => "must be multiple of 5"), "", ""]);
  const says = ["must be multiple of 0.3", "must be multiple of 0.3", "", "must be multiple of 0.3"];
  expect(await said(schema(0.3), [...rounded, -1.5, 1])).toEqual(says);
  expect(await said(schema(0.01), [rounded[0], -0.07, -0.071])).toEqual(["", "", "must be multiple of 0.01"]);
});

test("a fraction beyond 2^52 is on its side of the largest bound that a number can have", async () => {
  const check = async (rule: string) =>
    said(`type: number\n${rule}: 2251799813685248`, [Number(approximate(parseJson("4503599627370496.5")))]);
  expect(await check("maximum")).toEqual(["must be <= 2251799813685248"]);
  expect(await check("minimum")).toEqual([""]);
});

test("items that are counted are not blamed one by one", async () => {
  const schema = "type: array\nitems: { type: string }\ncontains: { const: a }";
  expect(await said(schema, [["b"], ["a", 1]])).toEqual([
    "must have at least 1 of the items asked for",
    "[1] must be string",
  ]);
  const counted = `${schema}\nminContains: 2\nmaxContains: 3`;
  expect(await said(counted, [["a"], ["a", "a", "a", "a"], ["a", "b", "a"]])).toEqual([
    "must have at least 2 and at most 3 of the items asked for",
    "must have at least 2 and at most 3 of the items asked for",
    "",
  ]);
});
