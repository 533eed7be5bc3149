// What is supported and what is rejected, as openapi/README.md lists it, is what happens.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError, type Problem } from "../../scripts/generate/problem.js";
import { ROOT, specOf } from "../../scripts/generate/spec.js";
import { readYaml } from "../../scripts/generate/yaml.js";
import { misfitsIn } from "../../scripts/lint/examples.js";
import { documentWith, REJECTED } from "./rejected.js";

function problemsOf(text: string): readonly Problem[] {
  try {
    const read = readYaml("acme.yaml", text);
    return misfitsIn(specOf("acme.yaml", read), read.positionOf);
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

describe("a document is rejected at its line, with the fix:", () => {
  test.each(REJECTED)("$id: $says", ({ text, says }) => {
    const line = text.split("\n").findIndex((one) => one.endsWith("# here")) + 1;
    const problems = problemsOf(text);
    expect(problems.map((problem) => [problem.line, problem.message])).toEqual([[line, expect.stringContaining(says)]]);
  });
});

/** What shows that a feature is in the document that conformance.test.ts takes through everything. */
const CONFORMANCE = readFileSync(join(ROOT, "test/generate/conformance/openapi.yaml"), "utf8");
const SIGNS: Readonly<Record<string, readonly [readonly string[], string]>> = Object.fromEntries(
  Object.entries({
    parameters: ["in: path", "in: query", "in: header", '[integer, "null"]', '"page[size]"'],
    "lists in a query": ["explode: true", "explode: false"],
    bodies: ["application/vnd.conformance-v2+json; charset=utf-8; version=2", "requestBody:"],
    "several media types of a response": ["application/problem+json", "text/html"],
    "headers of a response": ["X-Remaining"],
    "responses without a body": ['"204": { description'],
    "`default` and ranges": ["default:", "2XX:", "4XX:"],
    security: ["security: []", "[{ token: [] }, { key: [], partner: [] }]"],
    "keys of idempotency": ["key: { header: Idempotency-Key }"],
    references: ["#/components/examples", "#/components/headers", "$defs/Code", "Charge/properties/amount"],
    formats: ["format: date-time", "format: uri"],
    "`x-` of vendors": ["x-logo", "x-internal"],
    discriminator: ["discriminator:"],
    enumerations: ["x-extensible-enum", "enum: [0, 1, 2]", "enum: [AA"],
    "`multipleOf`": ["multipleOf: 0.01"],
    objects: ["patternProperties", "additionalProperties: { type: number }"],
    tuples: ["prefixItems"],
    conditions: ["if:", "dependentRequired", "propertyNames", "uniqueItems"],
    "documents without numbers, credentials or quirks": ["security: []"],
  }).map(([name, signs]) => [name, [signs, CONFORMANCE] as const]),
);

test("the document around those samples is supported", () => {
  expect(problemsOf(documentWith({}))).toEqual([]);
});

/** The first cells of the table below a heading of openapi/README.md. */
function listed(heading: string): readonly string[] {
  const readme = readFileSync(join(ROOT, "openapi/README.md"), "utf8");
  const [, section = ""] = readme.split(`## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").match(/^\| .+/gm) ?? [];
  return rows.slice(2).map((row) => row.split("|")[1]?.trim() ?? "");
}

test("openapi/README.md lists as rejected what has a sample here, and nothing else", () => {
  expect([...listed("Rejected")].sort()).toEqual([...new Set(REJECTED.map(({ id }) => id))].sort());
});

test("each supported feature of openapi/README.md is in the conformance document, or in a document of its own", () => {
  for (const feature of listed("Supported")) {
    const [signs, document] = SIGNS[feature] ?? [[], ""];
    expect([feature, signs.length > 0]).toEqual([feature, true]);
    for (const sign of signs) expect([feature, document.includes(sign)]).toEqual([feature, true]);
  }
  expect(Object.keys(SIGNS).sort()).toEqual([...listed("Supported")].sort());
});
