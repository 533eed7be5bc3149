// The verdict of a change of each keyword in each place is what its values say: a validator tries them on both schemas.
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/diff/compare.js";
import { readRevision } from "../../scripts/diff/revision.js";
import { gravest, type Verdict } from "../../scripts/diff/verdict.js";
import { CHECKED_FORMATS } from "../../scripts/generate/bare.js";
import { ANNOTATIONS, KEYWORDS } from "../../scripts/generate/supported-schema.js";

type Schema = boolean | { readonly [keyword: string]: unknown };
type Json = { readonly [member: string]: unknown };
/** Fewer values fit after the change, more, the same, or others. */
type Fit = "fewer" | "more" | "same" | "other";
type Row = readonly [keyword: string, fit: Fit, before: Schema, after: Schema];

/** Of an object with such a member by its name, a linter thinks that it is a promise. */
const THEN = "then";
const object = (members: Json): Schema => ({ type: "object", ...members });
const closed = (properties: Json, rest: Json = {}): Schema =>
  object({ properties, additionalProperties: false, ...rest });
const text = (rule: Json = {}): Schema => ({ type: "string", ...rule });
const number = (rule: Json): Schema => ({ type: "number", ...rule });
const list = (rule: Json): Schema => ({ type: "array", ...rule });
const CLOSED = { unevaluatedProperties: false };
const needs = (...names: readonly string[]): Schema => object({ required: names });

const ROWS: readonly Row[] = [
  ["type", "more", { type: "string" }, { type: ["string", "null"] }],
  ["type", "fewer", { type: "number" }, { type: "integer" }],
  ["type", "other", { type: "string" }, { type: "integer" }],
  ["type", "fewer", {}, { type: "string" }],
  ["type", "same", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["type", "same", { type: "number" }, { type: ["number", "integer"] }],
  ["const", "other", { const: "a" }, { const: "b" }],
  ["const", "fewer", text(), text({ const: "a" })],
  ["const", "more", { const: "a" }, { enum: ["a", "b"] }],
  ["const", "same", { const: "a" }, { enum: ["a"] }],
  ["enum", "more", text({ enum: ["a"] }), text({ enum: ["b", "a"] })],
  ["enum", "other", text({ enum: ["a", "b"] }), text({ enum: ["a", "ab"] })],
  ["enum", "same", text({ enum: ["a", "b"] }), { enum: ["b", "a"] }],
  ["enum", "fewer", { type: ["string", "null"] }, { type: ["string", "null"], enum: ["a", null] }],
  ["minLength", "fewer", text(), text({ minLength: 1 })],
  ["minLength", "same", text(), text({ minLength: 0 })],
  ["maxLength", "more", text({ maxLength: 1 }), text({ maxLength: 2 })],
  ["pattern", "other", text({ pattern: "^a" }), text({ pattern: "b$" })],
  ["pattern", "fewer", text(), text({ pattern: "^a" })],
  ["minimum", "fewer", number({ minimum: 1 }), number({ minimum: 2 })],
  ["minimum", "fewer", number({ minimum: 1 }), number({ exclusiveMinimum: 1 })],
  ["exclusiveMinimum", "same", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }],
  ["exclusiveMinimum", "same", number({ exclusiveMinimum: 1 }), number({ exclusiveMinimum: 1, minimum: 0 })],
  ["maximum", "fewer", number({ maximum: 5 }), number({ maximum: 4 })],
  ["exclusiveMaximum", "more", number({ exclusiveMaximum: 5 }), number({ maximum: 5 })],
  ["multipleOf", "fewer", number({ multipleOf: 0.5 }), number({ multipleOf: 1 })],
  ["multipleOf", "other", number({ multipleOf: 2 }), number({ multipleOf: 3 })],
  ["multipleOf", "more", number({ multipleOf: 2 }), number({})],
  ["items", "fewer", list({}), list({ items: { type: "integer" } })],
  ["items", "other", list({ items: { type: "integer" } }), list({ items: { type: "string" } })],
  ["items", "same", list({ items: {} }), list({})],
  ["prefixItems", "other", tuple({ type: "integer" }), tuple({ type: "string" })],
  ["prefixItems", "fewer", tuple({}), tuple({ type: "string" })],
  ["prefixItems", "other", tuple({}), tuple({}, {})],
  ["contains", "fewer", list({}), list({ contains: { type: "integer" } })],
  ["contains", "same", list({}), list({ contains: { type: "integer" }, minContains: 0 })],
  ["contains", "more", list({ contains: { type: "integer" } }), list({ contains: { type: ["integer", "string"] } })],
  ["contains", "other", most({ type: "integer" }), most({ type: ["integer", "string"] })],
  ["minContains", "fewer", list({ contains: {} }), list({ contains: {}, minContains: 2 })],
  ["minContains", "same", list({}), list({ minContains: 2 })],
  ["maxContains", "more", list({ contains: {}, maxContains: 1 }), list({ contains: {}, maxContains: 2 })],
  ["minItems", "fewer", list({ minItems: 1 }), list({ minItems: 2 })],
  ["minItems", "same", list({}), list({ minItems: 0 })],
  ["maxItems", "more", list({ maxItems: 1 }), list({})],
  ["uniqueItems", "fewer", list({}), list({ uniqueItems: true })],
  ["uniqueItems", "same", list({ uniqueItems: false }), list({})],
  ["unevaluatedItems", "fewer", list({}), list({ unevaluatedItems: { type: "string" } })],
  ["properties", "fewer", object({}), object({ properties: { a: false } })],
  ["properties", "same", closed({ a: {} }), closed({ a: {}, b: false })],
  ["properties", "more", closed({ a: {} }), closed({ a: {}, b: {} })],
  ["properties", "fewer", closed({ a: {}, b: {} }), closed({ a: {}, b: { type: "string" } })],
  ["properties", "same", object({ additionalProperties: text() }), map({ a: text() })],
  ["properties", "other", object({ additionalProperties: text() }), map({ a: { type: "integer" } })],
  ["additionalProperties", "same", object({}), object({ additionalProperties: {} })],
  ["additionalProperties", "fewer", object({}), object({ additionalProperties: text() })],
  ["additionalProperties", "fewer", object({ additionalProperties: text() }), object({ additionalProperties: false })],
  ["unevaluatedProperties", "fewer", whole({}), whole({ unevaluatedProperties: false })],
  [
    "unevaluatedProperties",
    "more",
    whole({ unevaluatedProperties: false }),
    whole({ unevaluatedProperties: false }, "b"),
  ],
  ["unevaluatedProperties", "fewer", whole(CLOSED, "b"), whole({ ...CLOSED, properties: { a: false } }, "b")],
  ["unevaluatedProperties", "fewer", whole(CLOSED, "b"), whole({ ...CLOSED, properties: { a: text() } }, "b")],
  ["unevaluatedProperties", "same", whole(CLOSED, "b"), whole({ ...CLOSED, properties: { c: false } }, "b")],
  ["unevaluatedProperties", "more", whole(CLOSED, "b"), whole({ ...CLOSED, properties: { c: text() } }, "b")],
  ["patternProperties", "other", patterns("^x-", "^n-"), patterns("^x-", "^m-")],
  ["patternProperties", "more", patterns("^x-"), patterns("^x-", "^n-")],
  ["patternProperties", "fewer", patterns("^x-"), patterns("^x-", "^x-a")],
  ["patternProperties", "fewer", object({}), object({ patternProperties: { "^x-": text() } })],
  ["patternProperties", "same", object({}), object({ patternProperties: { "^x-": {} } })],
  ["propertyNames", "fewer", object({}), object({ propertyNames: { maxLength: 1 } })],
  ["required", "fewer", needs("a"), needs("a", "b")],
  ["required", "same", needs("a", "b"), needs("b", "a")],
  ["required", "same", needs(), object({})],
  ["required", "other", needs("a"), needs("b")],
  ["minProperties", "fewer", object({}), object({ minProperties: 1 })],
  ["maxProperties", "fewer", object({ maxProperties: 2 }), object({ maxProperties: 1 })],
  ["dependentRequired", "fewer", object({}), object({ dependentRequired: { a: ["b"] } })],
  ["dependentRequired", "same", object({ dependentRequired: { a: [] } }), object({})],
  ["dependentSchemas", "fewer", object({}), object({ dependentSchemas: { a: needs("b") } })],
  ["dependentSchemas", "same", object({}), object({ dependentSchemas: { a: {} } })],
  ["allOf", "fewer", object({}), object({ allOf: [needs("a")] })],
  ["allOf", "same", object({ allOf: [needs("a"), needs("b")] }), object({ allOf: [needs("b"), needs("a")] })],
  ["allOf", "fewer", { allOf: [needs("a")] }, { allOf: [needs("a", "b")] }],
  ["anyOf", "more", { anyOf: [needs("a")] }, { anyOf: [needs("b"), needs("a")] }],
  ["anyOf", "more", object({ anyOf: [needs("a"), needs("b")] }), object({})],
  [
    "oneOf",
    "fewer",
    { oneOf: [{ const: "a" }, { const: 1 }, { type: "null" }] },
    { oneOf: [{ const: 1 }, { type: "null" }] },
  ],
  ["oneOf", "other", { oneOf: [{ const: "a" }, { const: 1 }] }, { oneOf: [{ const: "b" }, { const: 1 }] }],
  ["not", "fewer", object({}), object({ not: needs("a") })],
  ["not", "more", object({ not: needs("a") }), object({ not: needs("a", "b") })],
  ["not", "same", object({}), object({ not: false })],
  ["if", "other", when({ if: needs("a") }), when({ if: needs("b") })],
  ["if", "same", object({ if: needs("a") }), object({ if: needs("b") })],
  ["if", "fewer", object({}), when({ if: needs("a") })],
  ["then", "fewer", object({ if: needs("a") }), object({ if: needs("a"), [THEN]: needs("b") })],
  ["then", "same", object({}), object({ [THEN]: needs("b") })],
  [
    "else",
    "more",
    object({ if: needs("a"), else: object({ properties: { b: false } }) }),
    object({ if: needs("a"), else: {} }),
  ],
  ["else", "more", object({ if: needs("a"), else: needs("b") }), object({ if: needs("a") })],
  ["discriminator", "same", { oneOf: [needs("a")] }, { oneOf: [needs("a")], discriminator: { propertyName: "a" } }],
  ["contentEncoding", "same", text(), text({ contentEncoding: "base64" })],
  ["contentMediaType", "same", text(), text({ contentMediaType: "text/plain" })],
  ["contains", "same", least0({ type: "integer" }), least0({ type: "string" })],
  ["then", "same", object({ [THEN]: needs("a") }), object({ [THEN]: needs("b") })],
  [
    "dependentRequired",
    "same",
    object({ dependentRequired: { a: ["b", "c"] } }),
    object({ dependentRequired: { a: ["c", "b"] } }),
  ],
  [
    "discriminator",
    "same",
    { oneOf: [needs("a")], discriminator: { propertyName: "a" } },
    { oneOf: [needs("a")], discriminator: { propertyName: "b" } },
  ],
  ["$defs", "same", text({ $defs: { Unused: text() } }), text({ $defs: { Unused: { type: "integer" } } })],
  ["$defs", "same", text(), text({ $defs: { Unused: {} } })],
];

function tuple(...prefixItems: readonly Schema[]): Schema {
  return list({ prefixItems, items: false, minItems: prefixItems.length });
}
function most(contains: Schema): Schema {
  return list({ contains, maxContains: 1 });
}
function least0(contains: Schema): Schema {
  return list({ contains, minContains: 0 });
}
function map(properties: Json): Schema {
  return object({ properties, additionalProperties: text() });
}
function whole(rule: Json, more = "a"): Schema {
  return object({ allOf: [{ properties: { a: {}, [more]: {} } }], ...rule });
}
function patterns(...names: readonly string[]): Schema {
  return object({
    additionalProperties: false,
    patternProperties: Object.fromEntries(names.map((name) => [name, text({ maxLength: 5 - name.length })])),
  });
}
function when(rule: Json): Schema {
  return object({ [THEN]: needs("c"), ...rule });
}

const MEMBERS = [1, "a", "ab"];
const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, "", "a", "b", "ab", "ba", "2026-01-01"],
  ...[[], [1], ["a"], [1, 1], [1, 2], ["a", 1], ["a", "a"], [{}], [null, 1]],
  ...MEMBERS.flatMap((a) => [{ a }, { b: a }, { c: a }, { a, b: a }, { a, c: a }, { b: a, c: a }, { a, b: a, c: a }]),
  ...["x-1", "n-1", "m-1", "x-a"].flatMap((name) => [
    { [name]: "a" },
    { [name]: "ab" },
    { [name]: "abcd" },
    { [name]: 1 },
    { [name]: "abc" },
  ]),
  {},
];

/** The same change inside of another schema, and what that makes of it. */
const AROUND: Readonly<Record<string, (schema: Schema) => Schema>> = {
  itself: (schema) => schema,
  allOf: (schema) => ({ allOf: [{}, schema] }),
  anyOf: (schema) => ({ anyOf: [{ const: "other" }, schema] }),
  not: (schema) => ({ not: schema }),
  "a member": (schema) => closed({ m: schema }),
  "a pattern": (schema) => object({ patternProperties: { "^m$": schema } }),
  [THEN]: (schema) => ({ if: { const: "other" }, else: schema }),
  "a dependent schema": (schema) => object({ dependentSchemas: { m: object({ properties: { m: schema } }) } }),
};
const held = (value: unknown): readonly unknown[] => [value, [value], { m: value }];

const ajv = new Ajv2020({
  strict: false,
  validateSchema: false,
  code: { optimize: false },
  formats: { ...CHECKED_FORMATS },
});
function fitOf(before: Schema, after: Schema): Fit {
  const [old, present] = [ajv.compile(before), ajv.compile(after)];
  const results = VALUES.flatMap(held).map((value) => [old(value), present(value)] as const);
  const [loses, gains] = [results.some(([was, is]) => was && !is), results.some(([was, is]) => !was && is)];
  return loses && gains ? "other" : loses ? "fewer" : gains ? "more" : "same";
}
const BACK = { fewer: "more", more: "fewer", same: "same", other: "other" } as const;
/** One operation of a document for each change, so that all are compared at once. */
function documentOf(operations: readonly Json[], rest: Json = {}): string {
  const paths = operations.map((operation, index) => [
    `/p${index}/{a}`,
    { post: { operationId: `op${index}`, ...operation } },
  ]);
  return JSON.stringify({ info: { version: "1.0.0" }, paths: Object.fromEntries(paths), ...rest });
}
function verdictsOf(before: string, after: string): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const { operations, verdict } of compare(readRevision("base", before), readRevision("now", after), []))
    for (const operation of operations.length === 0 ? [""] : operations)
      found.set(operation, [...(found.get(operation) ?? []), verdict]);
  return found;
}
const content = (schema: unknown): Json => ({ content: { "application/json": { schema } } });
const requestOf = (schema: unknown): Json => ({ requestBody: content(schema), responses: {} });
const responseOf = (schema: unknown): Json => ({ responses: { 200: content(schema) } });

test.each(ROWS.map((row, index) => [index, ...row] as const))("%i %s: %s values fit", (_, __, fit, before, after) => {
  expect(fitOf(before, after)).toBe(fit);
});

describe.each(Object.entries(AROUND))("a schema in %s", (_, around) => {
  const changes = ROWS.flatMap(([keyword, , before, after]) => {
    const [old, present] = [around(before), around(after)];
    const fit = fitOf(old, present);
    return [
      { keyword, old, present, fit },
      { keyword, old: present, present: old, fit: BACK[fit] },
    ];
  });
  const wrong = (side: (schema: unknown) => Json, verdicts: Readonly<Record<Fit, Verdict>>) => {
    const all = verdictsOf(
      documentOf(changes.map(({ old }) => side(old))),
      documentOf(changes.map(({ present }) => side(present))),
    );
    return changes.flatMap(({ keyword, old, present, fit }, index) => {
      const [found, right] = [gravest(all.get(`op${index}`) ?? []), verdicts[fit]];
      return found === right
        ? []
        : `${keyword}: ${found}, not ${right}: ${JSON.stringify(old)} -> ${JSON.stringify(present)}`;
    });
  };
  test("of a request is judged by its values", () => {
    expect(wrong(requestOf, { fewer: "breaking", other: "breaking", more: "additive", same: "docs only" })).toEqual([]);
  });
  test("of a response is judged by its values", () => {
    expect(wrong(responseOf, { fewer: "breaking", other: "breaking", more: "breaking", same: "docs only" })).toEqual(
      [],
    );
  });
});

const SCHEMAS = [...KEYWORDS.keys()].map((keyword) => {
  if (ANNOTATIONS.has(keyword)) return [keyword, "docs only"] as const;
  return [keyword, ROWS.some(([known]) => known === keyword) ? undefined : "breaking"] as const;
});
test("each keyword that lint knows is tried above, is for people, or is taken for the worst", () => {
  const odd = [...SCHEMAS, ["colour", "breaking"], ["x-note", "docs only"]] as const;
  // Which formats are checked is tried below.
  const tried = odd.filter(([keyword, verdict]) => verdict !== undefined && keyword !== "format");
  const bare = tried.map(() => requestOf(text()));
  const found = verdictsOf(documentOf(bare), documentOf(tried.map(([keyword]) => requestOf(text({ [keyword]: "a" })))));
  expect(tried.map(([keyword], index) => [keyword, gravest(found.get(`op${index}`) ?? [])])).toEqual(tried);
});

test("of a request a default, and a format that is checked, decide; of a response neither does", () => {
  const rules = [{ default: "a" }, { format: "date" }, { format: "uuid" }, { format: "email" }];
  const sides = [requestOf, responseOf].map((side) => {
    const found = verdictsOf(
      documentOf(rules.map(() => side(text()))),
      documentOf(rules.map((rule) => side(text(rule)))),
    );
    return rules.map((_, index) => gravest(found.get(`op${index}`) ?? []));
  });
  expect(sides[0]).toEqual(["breaking", "breaking", "breaking", "docs only"]);
  expect(sides[1]).toEqual(["docs only", "docs only", "docs only", "docs only"]);
});

test("a schema that holds itself is compared to its end", () => {
  const tree = (rule: Json): string => {
    const Tree = object({ properties: { next: { $ref: "#/components/schemas/Tree" }, ...rule } });
    return documentOf([responseOf({ $ref: "#/components/schemas/Tree" })], { components: { schemas: { Tree } } });
  };
  const more = { nodes: list({ items: { $ref: "#/components/schemas/Tree" } }) };
  expect(verdictsOf(tree({}), tree(more)).get("op0")).toEqual(["additive"]);
  expect(verdictsOf(tree(more), tree({})).get("op0")).toEqual(["breaking"]);
});
