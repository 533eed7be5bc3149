// What shortened validators say is held against what Ajv itself says of the same values.

import standalone from "ajv/dist/standalone/index.js";
import { expect, test } from "vitest";
import { HELPERS, shorten } from "../../scripts/generate/shorten.js";
import { loadSpec, providers } from "../../scripts/generate/spec.js";
import { compiler } from "../../scripts/generate/validators.js";
import type { SchemaError, Validator } from "../../src/core/operation.js";
import fc from "../helpers/property.js";

/** Every keyword that our documents use, with names and patterns that a search in printed code could stumble over. */
const AWKWARD = {
  type: "object",
  required: ["it's", 'a"b', "c/d", "},message:"],
  properties: {
    "it's": { type: ["string", "null"], pattern: '^[A-Z]{1,2}\\]?"?\\};$' },
    'a"b': { type: "integer" },
    "c/d": { type: "array", minItems: 1, items: { $ref: "#/$defs/word" } },
    "},message:": { oneOf: [{ const: "};]" }, { enum: [1, "{instancePath,", null] }, { $ref: "#/$defs/word" }] },
    never: false,
    "~": { type: "object", properties: { "x~/y": { $ref: "#/$defs/word" } }, additionalProperties: false },
  },
  anyOf: [{ required: ["it's"] }, { required: ["c/d"] }],
  unevaluatedProperties: false,
  $defs: { word: { type: "string", minLength: 2, maxLength: 3 } },
};

/** All schemas of a document, each under its name. */
const documents = providers().map((provider): readonly [string, object] => {
  const { schemas = {} } = loadSpec(provider).document.components;
  const named = Object.keys(schemas).map((name) => [name, { $ref: `#/components/schemas/${name}` }]);
  return [provider, { type: "object", properties: Object.fromEntries(named), components: { schemas } }];
});

const modes = [true, false].flatMap((allErrors) =>
  [["an awkward schema", AWKWARD] as const, ...documents].map(([name, schema]) => ({ name, schema, allErrors })),
);

/** A value with the members that a schema asks about, right and wrong. */
function valuesFor(schema: object): fc.Arbitrary<unknown> {
  const found = new Set([...JSON.stringify(schema).matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, name = ""]) => name));
  const names = [...found].map((name) => String(JSON.parse(`"${name}"`)));
  const leaf = fc.constantFrom<unknown>(null, true, 0, -1.5, "", "a", "A]", "abc", "abcd", "😀😀", "};]", "GEL", []);
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie("value"), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom(...names, "other"), tie("value"), { maxKeys: 8 }),
    ),
  }));
  return value;
}

test.each(modes)("$name, all errors: $allErrors", async ({ schema, allErrors }) => {
  const ajv = compiler({ allErrors });
  ajv.opts.unevaluated = JSON.stringify(schema).includes('"unevaluated');
  ajv.addSchema(schema, "whole");
  const theirs = ajv.getSchema("whole");
  const ours = await load(shorten(standalone.default(ajv, { check: "whole" })));
  if (theirs === undefined) throw new Error("Ajv has no such schema");
  fc.assert(
    fc.property(valuesFor(schema), (value) => {
      expect(ours(value)).toBe(theirs(value));
      expect(told(ours.errors)).toEqual(told(theirs.errors));
    }),
    { numRuns: 250 },
  );
});

test("a form that is not known is refused, not passed on", () => {
  expect(() => shorten("validate1(data, {instancePath, parentData: data, rootData})")).toThrow(/parentData/);
  expect(() => shorten('require("ajv/dist/runtime/equal").default')).toThrow(/runtime\/equal/);
});

async function load(code: string): Promise<Validator<unknown>> {
  const whole = code.replace(/^import .*$/m, HELPERS.replaceAll("export ", ""));
  const { check }: { check: Validator<unknown> } = await import(`data:text/javascript,${encodeURIComponent(whole)}`);
  return check;
}

/** What a message of ours is made of. */
function told(errors: readonly SchemaError[] | null | undefined): unknown {
  return errors?.map(({ instancePath, schemaPath, keyword, message, params }) => {
    const { missingProperty, additionalProperty, unevaluatedProperty } = params;
    return [instancePath, schemaPath, keyword, message, missingProperty ?? additionalProperty ?? unevaluatedProperty];
  });
}
