// Schemas and values at random: what clients, stubs and verify say of each is what Ajv says of the schema as it is written.
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { contractOf } from "../../scripts/generate/contract.js";
import { parseSpec } from "../../scripts/generate/spec.js";
import { validatorsOf } from "../../scripts/generate/validators.js";
import { walkSchema } from "../../src/verify/walk-schema.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { documentWith } from "./rejected.js";

const random = new Random(seedOfRun());
const NAMES = ["k", "a", "b", "x-1"];
const REFERENCE = { $ref: "#/components/schemas/Thing/$defs/D" };

type Schema = object | boolean;

const some = <T>(of: (name: string) => T): Record<string, T> =>
  Object.fromEntries(NAMES.filter(() => random.chance(0.5)).map((name) => [name, of(name)]));

function object(depth: number): object {
  const required = NAMES.filter(() => random.chance(0.2));
  return {
    type: "object",
    properties: some(() => (random.chance(0.1) ? random.chance(0.5) : schema(depth - 1))),
    ...(required.length > 0 && { required }),
    ...(random.chance(0.2) && { additionalProperties: random.chance(0.5) ? false : schema(depth - 1) }),
  };
}

/** A branch that says by `k` whether it is meant, in one of the ways in which documents do. */
function branch(mark: string, depth: number): object {
  const properties = { k: random.pick([{ const: mark }, { enum: [mark, `${mark}2`] }]), a: schema(depth - 1) };
  const own = { type: "object", required: ["k"], properties };
  return random.pick([own, { allOf: [own, REFERENCE] }, { allOf: [own, object(depth)] }]);
}

const SCALARS: readonly Schema[] = [
  ...[
    { type: "string", maxLength: 1 },
    { type: "string", pattern: "^x" },
    { type: "integer", minimum: 1 },
  ],
  ...[{ type: "number", exclusiveMaximum: 2, multipleOf: 0.5 }, { type: ["string", "null"] }, { const: "x" }],
  ...[{ enum: ["x", 1, null] }, { type: "boolean" }, REFERENCE],
];

function schema(depth: number): Schema {
  if (depth === 0 || random.chance(0.2)) return random.pick(SCALARS);
  const inner = () => schema(depth - 1);
  return random.pick<() => Schema>([
    () => object(depth),
    () => ({
      [random.pick(["oneOf", "anyOf"])]: [branch("x", depth), branch("y", depth), { type: "null" }].slice(
        random.below(2),
      ),
    }),
    () => ({ ...object(depth), oneOf: [branch("x", depth), branch("y", depth)], unevaluatedProperties: false }),
    () => ({ type: "object", allOf: [object(depth), REFERENCE], unevaluatedProperties: false }),
    () => ({ ...object(depth), ...Object.fromEntries(["if", "then", "else"].map((name) => [name, object(depth)])) }),
    () => ({ type: "array", items: inner(), contains: inner(), minContains: random.below(2), maxContains: 2 }),
    () => ({ type: "array", prefixItems: [inner(), inner()], items: false, minItems: 2 }),
    () => ({ type: "object", patternProperties: { "^x": inner() }, propertyNames: { enum: ["k", "x-1"] } }),
    () => ({ type: "object", dependentRequired: { k: ["a"] }, dependentSchemas: { a: { required: ["b"] } } }),
    () => ({ ...object(depth), not: { type: "object", anyOf: [{ properties: { k: false, a: false } }] } }),
    () => ({ not: object(depth) }),
  ])();
}

function value(depth: number): unknown {
  if (depth === 0 || random.chance(0.3)) return random.pick<unknown>(["x", "y", "xy", "x2", 0, 1, 1.5, null, true, {}]);
  if (random.chance(0.15)) return Array.from({ length: random.below(4) }, () => value(depth - 1));
  return some((name) => (name === "k" && random.chance(0.8) ? random.pick(["x", "y", "x2"]) : value(depth - 1)));
}

const load = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test("clients, stubs and verify read a schema as Ajv reads it", async () => {
  const seen = { fits: 0, breaks: 0 };
  for (let round = 0; round < 40; round += 1) {
    const $defs = {
      D: { type: "object", properties: { k: { type: "string" }, n: REFERENCE, b: random.pick(SCALARS) } },
    };
    const thing = { $defs, type: "object", properties: { v: schema(3) } };
    const content = 'content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }';
    const body = `requestBody:\n  required: true\n  ${content}`;
    const responses = `"200":\n  description: Done.\n  ${content}`;
    const spec = parseSpec("acme", "acme.yaml", documentWith({ body, responses, schema: JSON.stringify(thing) }));
    const { client, server } = await load(validatorsOf(spec).code);
    const { CONTRACT } = await load(
      contractOf(spec)
        .replace(/^import .*/m, "")
        .replace(": Contract", ""),
    );
    const ajv = new Ajv2020({ strict: false, validateSchema: false });
    const theirs = ajv.compile({ $ref: "#/components/schemas/Thing", components: { schemas: { Thing: thing } } });
    for (let index = 0; index < 60; index += 1) {
      const given = { v: value(3) };
      const fits = theirs(given);
      const found = walkSchema(CONTRACT.schemas, { line: 1, ref: "Thing" }, given).all.filter(
        ({ message }) => message !== "",
      );
      const ours = {
        request: client.payBill.request({ params: { path: { id: "1" }, query: {} }, body: given }),
        response: server.payBill["200"](given),
        // What it cannot name is left to the checks above.
        verify: fits ? found.length === 0 : false,
      };
      const where = `${JSON.stringify(thing)} of ${JSON.stringify(given)}`;
      expect(ours, where).toEqual({ request: fits, response: fits, verify: fits });
      seen[fits ? "fits" : "breaks"] += 1;
    }
  }
  expect(Math.min(seen.fits, seen.breaks)).toBeGreaterThan(100);
});
