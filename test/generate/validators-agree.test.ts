// What the generated checks say of a value, and what Ajv itself says of it by the document as it stands.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { isJsonType } from "../../scripts/generate/media-type.js";
import { isObject, loadSpec, operationsOf, parseSpec, providers, ROOT, resolve } from "../../scripts/generate/spec.js";
import { validatorsOf } from "../../scripts/generate/validators.js";
import { approximate, parseJson } from "../../src/core/json.js";
import type { Validator } from "../../src/core/operation.js";
import { mutated, Random, seedOfRun } from "../helpers/mutate.js";
import fc from "../helpers/property.js";

const RUNS = 150;
const PATH = "test/generate/conformance/openapi.yaml";
const SPECS = [...providers().map((name) => loadSpec(name)), conformance()];

function conformance() {
  return parseSpec("conformance", PATH, readFileSync(join(ROOT, PATH), "utf8"));
}

type Checks = Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;

async function load(code: string): Promise<{ readonly client: Checks; readonly server: Checks }> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test.each(SPECS)("$path: on every example, and on what random faults make of it", async (spec) => {
  const { server } = await load(validatorsOf(spec).code);
  // Doubles do for the examples; digits are checked below.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 9, strictNumbers: true });
  ajv.addSchema({ ...spec.document, $id: "document:" });
  const random = new Random(seedOfRun());
  const seen = { fits: 0, breaks: 0 };
  for (const { operation } of operationsOf(spec)) {
    for (const [status, given] of Object.entries(operation.responses)) {
      const media = Object.entries(resolve(spec.document, given).content ?? {}).filter(([type]) => isJsonType(type));
      if (media.length === 0) continue;
      const ours = server[operation.operationId]?.[status];
      if (ours === undefined) throw new Error(`${operation.operationId} has no ${status}`);
      const theirs = ajv.compile({ anyOf: media.map(([, { schema }]) => absolute(schema)) });
      for (const value of media.flatMap(([, one]) => examplesIn(one))) {
        for (const faulty of [value, ...Array.from({ length: RUNS }, () => parsed(mutated(value, random)))]) {
          expect(ours(faulty), JSON.stringify(faulty)).toBe(theirs(faulty));
          seen[theirs(faulty) ? "fits" : "breaks"] += 1;
        }
      }
    }
  }
  expect(Math.min(seen.fits, seen.breaks)).toBeGreaterThan(50);
});

/** References by the document's own address, for a schema that stands outside of it. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string" ? `document:${value}` : absolute(value),
    ]),
  );
}

function examplesIn(media: object): readonly unknown[] {
  const examples: unknown = Reflect.get(media, "examples");
  return Object.values(isObject(examples) ? examples : {}).flatMap((one) => (isObject(one) ? [one.value] : []));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

test("decimal digits decide whether a number is a multiple", async () => {
  const { client } = await load(validatorsOf(conformance()).code);
  const check = client.createCharge?.request;
  const accepts = (amount: number): boolean | undefined =>
    check?.({
      params: { path: {}, query: {}, header: { "Idempotency-Key": "12345678" } },
      body: { amount, currency: "EUR", level: 0 },
    });
  fc.assert(fc.property(fc.nat(2_000_000_000), (cents) => accepts(Number(`${cents}e-2`)) === true));
  fc.assert(fc.property(fc.nat(200_000_000), (mills) => accepts(Number(`${mills}e-3`)) === (mills % 10 === 0)));
  const tiny = approximate(parseJson("[1e-400, -1e-400, 0.5]"));
  expect(Array.isArray(tiny) && tiny.map(accepts)).toEqual([false, false, true]);
  expect([19.99, 0.07, 1e21, 0, 5e-324, 0.005, 1e-7].map(accepts)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
