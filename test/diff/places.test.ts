// The verdict of a change in each place of a document: parameters, bodies, responses, headers, security, servers, extensions.
import { describe, expect, test } from "vitest";
import { type Change, compare } from "../../scripts/diff/compare.js";
import { readRevision } from "../../scripts/diff/revision.js";
import { gravest, type Verdict } from "../../scripts/diff/verdict.js";

type Json = { readonly [member: string]: unknown };
/** A change, its verdict, and the verdict of the way back. */
type Row = readonly [name: string, before: Json, after: Json, verdict: Verdict, back?: Verdict];

const [BREAKS, ADDS, SAYS] = ["breaking", "additive", "docs only"] as const;
const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };
const OK = { responses: { 200: { description: "Done." } } };

const takes = (...parameters: readonly Json[]): Json => ({ ...OK, parameters });
const inQuery = (rest: Json = {}): Json => takes({ name: "q", in: "query", schema: TEXT, ...rest });
const inHeader = (rest: Json = {}): Json => takes({ name: "X-A", in: "header", schema: TEXT, ...rest });
const inPath = (rest: Json = {}): Json => takes({ name: "a", in: "path", required: true, schema: TEXT, ...rest });
const sends = (rest: Json = {}, media: Json = {}, type = "application/json"): Json => ({
  ...OK,
  requestBody: { content: { [type]: { schema: TEXT, ...media } }, ...rest },
});
const gives = (response: Json, status = "200"): Json => ({
  responses: { [status]: { description: "Done.", ...response } },
});
const json = (media: Json, type = "application/json"): Json => ({ content: { [type]: { schema: TEXT, ...media } } });
const header = (rest: Json = {}, name = "X-B"): Json => gives({ headers: { [name]: { schema: TEXT, ...rest } } });
const repeats = (rest: Json): Json => ({
  ...OK,
  "x-idempotency": { kind: "key", key: "id", evidence: "Page 1.", ...rest },
});
const quirk = (rest: Json): Json => ({
  ...OK,
  "x-quirks": [{ id: "q", says: "A.", shows: "B.", reading: "A.", ...rest }],
});

const OPERATIONS: readonly Row[] = [
  ["an optional query parameter", OK, inQuery(), ADDS, BREAKS],
  ["a required query parameter", OK, inQuery({ required: true }), BREAKS, BREAKS],
  ["a query parameter that is required", inQuery(), inQuery({ required: true }), BREAKS, ADDS],
  ["required: false", inQuery(), inQuery({ required: false }), SAYS, SAYS],
  ["a query parameter by another name", inQuery(), inQuery({ name: "p" }), BREAKS, BREAKS],
  ["a tighter query parameter", inQuery(), inQuery({ schema: { ...TEXT, maxLength: 1 } }), BREAKS, ADDS],
  ["a default of a query parameter", inQuery(), inQuery({ schema: { ...TEXT, default: "a" } }), BREAKS, BREAKS],
  ["a parameter in another place", inQuery(), inQuery({ in: "header" }), BREAKS, BREAKS],
  ["explode of a list", inQuery({ schema: LIST }), inQuery({ schema: LIST, explode: false }), BREAKS, BREAKS],
  ["the explode that holds anyway", inQuery({ schema: LIST }), inQuery({ schema: LIST, explode: true }), SAYS, SAYS],
  ["the style that holds anyway", inQuery(), inQuery({ style: "form" }), SAYS, SAYS],
  ["another style", inQuery(), inQuery({ style: "deepObject" }), BREAKS, BREAKS],
  ["allowReserved", inQuery(), inQuery({ allowReserved: true }), BREAKS, BREAKS],
  ["allowReserved: false", inQuery(), inQuery({ allowReserved: false }), SAYS, SAYS],
  ["a deprecated parameter", inQuery(), inQuery({ deprecated: true }), SAYS, SAYS],
  ["a described parameter", inQuery(), inQuery({ description: "Q.", example: "a" }), SAYS, SAYS],
  ["a vendor's word on a parameter", inQuery(), inQuery({ "x-note": 1 }), SAYS, SAYS],
  ["an unknown word on a parameter", inQuery(), inQuery({ colour: "red" }), BREAKS, BREAKS],
  ["parameters in another order", takes(Q(1), Q(2)), takes(Q(2), Q(1)), SAYS, SAYS],
  ["a header that is required", inHeader(), inHeader({ required: true }), BREAKS, ADDS],
  ["a header in another case", inHeader(), inHeader({ name: "x-a" }), BREAKS, BREAKS],
  ["a header that is a number", inHeader(), inHeader({ schema: { type: "integer" } }), BREAKS, BREAKS],
  ["a tighter path parameter", inPath(), inPath({ schema: { ...TEXT, enum: ["x"] } }), BREAKS, ADDS],
  ["an optional body", OK, sends(), ADDS, BREAKS],
  ["a required body", OK, sends({ required: true }), BREAKS, BREAKS],
  ["a body that is required", sends(), sends({ required: true }), BREAKS, ADDS],
  ["a body of another type", sends(), sends({}, {}, "application/merge-patch+json"), BREAKS, BREAKS],
  ["the charset of a body", sends(), sends({}, {}, "application/json; charset=utf-8"), SAYS, SAYS],
  ["a parameter of a media type", sends(), sends({}, {}, "application/json;v=2"), BREAKS, BREAKS],
  ["an example of a body", sends(), sends({}, { examples: { one: { value: "a" } } }), SAYS, SAYS],
  ["an encoding of a body", sends(), sends({}, { encoding: { a: {} } }), BREAKS, BREAKS],
  ["a described body", sends(), sends({ description: "B." }), SAYS, SAYS],
  ["one more status", OK, { responses: { ...OK.responses, 404: { description: "None." } } }, ADDS, BREAKS],
  ["a range for a status", gives({}, "404"), gives({}, "4XX"), BREAKS, BREAKS],
  ["a described response", gives({}), gives({ description: "D." }), SAYS, SAYS],
  ["a response with a body", gives({}), gives(json({})), BREAKS, BREAKS],
  ["a response of another type", gives(json({})), gives(json({}, "application/problem+json")), BREAKS, BREAKS],
  ["a response without a schema", gives(json({})), gives({ content: { "application/json": {} } }), BREAKS, BREAKS],
  ["an example of a response", gives(json({})), gives(json({ example: "a" })), SAYS, SAYS],
  ["links of a response", gives({}), gives({ links: {} }), BREAKS, BREAKS],
  ["an optional response header", gives({}), header(), ADDS, BREAKS],
  ["a required response header", gives({}), header({ required: true }), BREAKS, BREAKS],
  ["a response header that is required", header(), header({ required: true }), BREAKS, BREAKS],
  ["a response header in another case", header(), header({}, "x-b"), BREAKS, BREAKS],
  ["a Content-Type among the headers", gives({}), header({}, "content-type"), SAYS, SAYS],
  [
    "a tighter response header",
    header(),
    header({ schema: { ...TEXT, format: "date", maxLength: 9 } }),
    BREAKS,
    BREAKS,
  ],
  ["a described response header", header(), header({ description: "B.", deprecated: true }), SAYS, SAYS],
  ["another format of a response header", header(), header({ schema: { ...TEXT, format: "date" } }), SAYS, SAYS],
  ["a member of a response", of({}), of({ a: TEXT }), ADDS, BREAKS],
  ["a member of a response that is forbidden", of({}), of({ a: false }), BREAKS, BREAKS],
  ["members of any name", of({ a: TEXT }, { additionalProperties: true }), of({ a: TEXT }), BREAKS, SAYS],
  ["members that are called like words for people", named(TEXT), named({ ...TEXT, maxLength: 1 }), BREAKS, BREAKS],
  ["a deprecated member of a response", of({ a: TEXT }), of({ a: { ...TEXT, deprecated: true } }), SAYS, SAYS],
  ["a required member of a response", of({ a: TEXT }), of({ a: TEXT }, { required: ["a"] }), BREAKS, BREAKS],
  ["a default of a response", of({ a: TEXT }), of({ a: { ...TEXT, default: "a" } }), SAYS, SAYS],
  ["an open enum", of({ a: TEXT }), of({ a: { ...TEXT, "x-extensible-enum": ["x"] } }), ADDS, BREAKS],
  ["no security", { ...OK }, { ...OK, security: [] }, BREAKS, BREAKS],
  ["security as it was", { ...OK }, { ...OK, security: [{ key: [] }] }, SAYS, SAYS],
  ["a call without credentials", { ...OK }, { ...OK, security: [{ key: [] }, {}] }, ADDS, BREAKS],
  ["a second credential", { ...OK }, { ...OK, security: [{ key: [], token: [] }] }, BREAKS, BREAKS],
  ["another advice", repeats({ advice: "A." }), repeats({ advice: "B." }), SAYS, SAYS],
  ["other evidence", repeats({}), repeats({ evidence: "Page 2." }), SAYS, SAYS],
  ["another key", repeats({}), repeats({ key: { header: "Key" } }), BREAKS, BREAKS],
  ["another kind", repeats({}), repeats({ kind: "none" }), BREAKS, BREAKS],
  ["a quirk", OK, quirk({}), ADDS, BREAKS],
  ["another reading", quirk({}), quirk({ reading: "B." }), SAYS, SAYS],
  ["another form", quirk({ forms: ["a"] }), quirk({ forms: ["a", "b"] }), ADDS, BREAKS],
  ["x-query", OK, { ...OK, "x-query": { required: ["q"] } }, BREAKS, ADDS],
  ["a looser x-query", any("q"), any("q", "p"), ADDS, BREAKS],
  ["another name", { ...OK, operationId: "one" }, { ...OK, operationId: "two" }, BREAKS, BREAKS],
  ["a deprecated operation", OK, { ...OK, deprecated: true, tags: ["a"], summary: "S." }, SAYS, SAYS],
  ["a vendor's word", OK, { ...OK, "x-note": [1] }, SAYS, SAYS],
  ["an unknown word", OK, { ...OK, callbacks: {} }, BREAKS, BREAKS],
  ["servers of an operation", OK, { ...OK, servers: [] }, BREAKS, BREAKS],
];
function Q(number: number): Json {
  return { name: `q${number}`, in: "query", schema: TEXT };
}
function of(properties: Json, rest: Json = {}): Json {
  return gives(json({ schema: { type: "object", properties, ...rest } }));
}
function named(schema: Json): Json {
  const names = ["description", "examples", "deprecated", "x-note", "tags", "properties"];
  return of(Object.fromEntries(names.map((name) => [name, schema])));
}
function any(...names: readonly string[]): Json {
  return { ...OK, "x-query": { anyOf: names.map((name) => ({ required: [name] })) } };
}

const PATHS = { "/a/{a}": { post: { operationId: "one", ...OK } } };
const SERVER = { url: "https://{env}.test", variables: { env: { default: "live", enum: ["live", "demo"] } } };
const schemes = (rest: Json): Json => ({
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Key", ...rest } } },
});
const variable = (rest: Json): Json => ({
  servers: [{ ...SERVER, variables: { env: { ...SERVER.variables.env, ...rest } } }],
});
const DOCUMENTS: readonly Row[] = [
  ["the title and the licence", {}, { info: { version: "1.0.0", title: "T.", license: { name: "MIT" } } }, SAYS, SAYS],
  ["tags and links", {}, { tags: [{ name: "a" }], externalDocs: { url: "https://a.test" } }, SAYS, SAYS],
  ["a patch of OpenAPI", { openapi: "3.1.0" }, { openapi: "3.1.1" }, SAYS, SAYS],
  ["another OpenAPI", { openapi: "3.1.0" }, { openapi: "3.2.0" }, BREAKS, BREAKS],
  ["another provider", { "x-provider": "a" }, { "x-provider": "b" }, BREAKS, BREAKS],
  ["an unknown word", {}, { webhooks: {} }, BREAKS, BREAKS],
  ["a vendor's word", {}, { "x-tagGroups": [] }, SAYS, SAYS],
  [
    "another server",
    { servers: [{ url: "https://a.test" }] },
    { servers: [{ url: "https://b.test" }] },
    BREAKS,
    BREAKS,
  ],
  ["one more server", { servers: [SERVER] }, { servers: [SERVER, { url: "https://b.test" }] }, ADDS, BREAKS],
  ["a described server", { servers: [SERVER] }, { servers: [{ ...SERVER, description: "S." }] }, SAYS, SAYS],
  ["the default of a server's variable", variable({}), variable({ default: "demo" }), BREAKS, BREAKS],
  ["the values of a server's variable", variable({}), variable({ enum: ["live"] }), SAYS, SAYS],
  ["security of all", {}, { security: [{ key: [] }] }, BREAKS, BREAKS],
  ["the scopes of security", { security: [{ key: [] }] }, { security: [{ key: ["a"] }] }, SAYS, SAYS],
  ["a credential in another header", schemes({}), schemes({ name: "Token" }), BREAKS, BREAKS],
  ["a credential in a header of another case", schemes({}), schemes({ name: "key" }), SAYS, SAYS],
  ["another kind of credential", schemes({}), schemes({ type: "http", scheme: "bearer" }), BREAKS, BREAKS],
  ["a described credential", schemes({}), schemes({ description: "K.", bearerFormat: "JWT" }), SAYS, SAYS],
  ["a component that nobody uses", {}, { components: { schemas: { A: TEXT } } }, SAYS, SAYS],
  ["an operation", {}, { paths: { ...PATHS, "/b": { get: OK } } }, ADDS, BREAKS],
  [
    "a path parameter by another name",
    {},
    { paths: { "/a/{b}": { post: { operationId: "one", ...inPath({ name: "b" }) } } } },
    BREAKS,
  ],
  ["another path", {}, { paths: { "/b/{a}": PATHS["/a/{a}"] } }, BREAKS, BREAKS],
  ["another method", {}, { paths: { "/a/{a}": { put: PATHS["/a/{a}"].post } } }, BREAKS, BREAKS],
  ["a parameter of the path", {}, { paths: { "/a/{a}": { ...PATHS["/a/{a}"], parameters: [Q(1)] } } }, ADDS, BREAKS],
  ["servers of a path", {}, { paths: { "/a/{a}": { ...PATHS["/a/{a}"], servers: [] } } }, BREAKS, BREAKS],
  ["a described path", {}, { paths: { "/a/{a}": { ...PATHS["/a/{a}"], summary: "S.", "x-note": 1 } } }, SAYS, SAYS],
];

function changesOf(before: Json, after: Json): readonly Change[] {
  const [base, now] = [before, after].map((document) =>
    readRevision("a.yaml", JSON.stringify({ info: { version: "1.0.0" }, paths: PATHS, ...document })),
  );
  return base === undefined || now === undefined ? [] : compare(base, now, []);
}
const withOperation = (operation: Json): Json => ({
  paths: { "/a/{a}": { post: { operationId: "one", ...operation } } },
  security: [{ key: [] }],
});

const TABLES: readonly (readonly [name: string, rows: readonly Row[], whole: (part: Json) => Json])[] = [
  ["an operation", OPERATIONS, withOperation],
  ["a document", DOCUMENTS, (document) => document],
];
describe.each(TABLES)("a change of %s", (_, rows, whole) => {
  const changes = rows.map(([name, before, after, verdict, back]) => ({ name, before, after, verdict, back }));
  test.each(changes)("$name", ({ before, after, verdict, back }) => {
    const [old, present] = [whole(before), whole(after)];
    const found = changesOf(old, present);
    expect(found).not.toEqual([]);
    expect(gravest(found.map((change) => change.verdict)), JSON.stringify(found)).toBe(verdict);
    if (back !== undefined) expect(gravest(changesOf(present, old).map((change) => change.verdict))).toBe(back);
    // No part is spoken of twice in contradictory words.
    expect(new Set(found.map(({ line, subject, what }) => `${line} ${subject} ${what}`)).size).toBe(found.length);
  });
});

test("a part that requests and responses share has the verdict of the graver one, and both operations", () => {
  const shared = (schema: Json): Json => {
    const ref = { $ref: "#/components/schemas/Shared" };
    const one = { operationId: "one", ...sends({}, { schema: ref }) };
    const two = { operationId: "two", ...gives(json({ schema: ref })) };
    return { paths: { "/a": { post: one }, "/b": { get: two } }, components: { schemas: { Shared: schema } } };
  };
  expect(changesOf(shared({ ...TEXT, maxLength: 1 }), shared({ ...TEXT, maxLength: 2 }))).toMatchObject([
    { verdict: "breaking", operations: ["one", "two"], why: "callers may receive what they do not expect" },
  ]);
});
