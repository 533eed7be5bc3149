// Documents made to be too much: each is an error at its line, in bounded time and without a stack.
import { expect, test } from "vitest";
import { filesOf } from "../../scripts/generate/files.js";
import { DocumentError } from "../../scripts/generate/problem.js";
import { followed, parseSpec, specOf } from "../../scripts/generate/spec.js";
import { readYaml } from "../../scripts/generate/yaml.js";
import { misfitsIn } from "../../scripts/lint/examples.js";
import { cpuMs } from "../helpers/within.js";
import { documentWith } from "./rejected.js";

const BOUND_MS = 20_000;

const chain = (length: number): string =>
  Array.from({ length }, (_, index) => `    C${index}: { $ref: "#/components/schemas/C${index + 1}" }`).join("\n");
const laughs = Array.from({ length: 40 }, (_, index) => `  a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);

const HOSTILE: readonly (readonly [string, string, string])[] = [
  ["20 MB", `# ${"x".repeat(20 * 1024 * 1024)}\n${documentWith({})}`, "larger than 16 MiB"],
  ["brackets in brackets", `a: ${"[".repeat(200_000)}`, "nested deeper than 100 levels"],
  ["lists in lists", `${"- ".repeat(50_000)}a`, "nested deeper than 100 levels"],
  ["a hundred and one levels", `a: ${"[".repeat(101)}${"]".repeat(101)}`, "nested deeper than 100 levels"],
  ["aliases of aliases", `x-a:\n  a0: &a0 [1, 2]\n${laughs.join("\n")}`, "holds more than 2000000 values"],
  ["references in a row", `${documentWith({})}${chain(5000)}\n    C5000: { type: string }\n`, "more than 200 schemas"],
  ["an unclosed quotation mark", `a: "${"b".repeat(1_000_000)}`, "this is not valid YAML"],
];

test.each(HOSTILE)("%s", (_, text, says) => {
  const begun = cpuMs();
  let thrown: unknown;
  try {
    parseSpec("acme", "acme.yaml", text);
  } catch (error) {
    thrown = error;
  }
  expect(cpuMs() - begun).toBeLessThan(BOUND_MS);
  expect(thrown).toBeInstanceOf(DocumentError);
  expect(String(thrown)).toContain(says);
  expect(String(thrown)).toMatch(/acme\.yaml:\d+:\d+ /);
});

test("references in a row from member to member, longer than a compiler follows", async () => {
  const row = Array.from({ length: 1000 }, (_, index) => {
    const next = `{ $ref: "#/components/schemas/R${(index + 1) % 1000}" }`;
    return `    R${index}: { type: object, example: {}, properties: { next: ${next} } }`;
  });
  const text = `${documentWith({ schema: '$ref: "#/components/schemas/R0"' })}${row.join("\n")}\n`.replace(
    "schema: { type: object,",
    'schema: { allOf: [{ $ref: "#/components/schemas/R0" }], type: object,',
  );
  const read = readYaml("acme.yaml", text);
  const spec = specOf("acme.yaml", read);
  const says = /acme\.yaml:\d+:\d+ .*\n.*refer to each other in too long a row/;
  for (const run of [() => filesOf(spec), async () => followed(spec, () => misfitsIn(spec, read.positionOf))])
    await expect(run).rejects.toThrow(says);
});

test("a thousand mistakes are a thousand lines, each at its place", () => {
  const schemas = Array.from({ length: 1000 }, (_, index) => `    W${index}: { type: string, minlength: 1 }`).join(
    "\n",
  );
  expect(() => parseSpec("acme", "acme.yaml", `${documentWith({})}${schemas}\n`)).toThrow(/acme\.yaml:1018:/);
});
