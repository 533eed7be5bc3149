// Every rule is shown to refuse what it should, at the right line, and nothing else. What is expected stands in the
// refused documents themselves, as a comment on the line: `# refused by <rule>: <part of the message>`.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Problem } from "../../scripts/generate/problem.js";
import { flowsPath, isObject, providers, ROOT } from "../../scripts/generate/spec.js";
import { at, lintDocuments } from "../../scripts/lint/redocly.js";

interface Refusal {
  line: number;
  rule: string;
  says: string;
}

const ACCEPTED = "test/lint/accepted.yaml";
const REFUSED = "test/lint/refused";
/** A rule for flows counts as unused where none is linted. */
const FLOWS = providers().map(flowsPath);

// Refused by a rule that is not the plugin's: one of Redocly's own, or one that needs what this process has read.
const OTHERS = new Set(["example-breaks-schema.yaml", "flow-references.yaml", "redocly-fixes.yaml"]);

const refusedFiles = readdirSync(join(ROOT, REFUSED)).filter((name) => name.endsWith(".yaml"));

/** The refusals that a document's own comments announce. */
function announced(file: string): Refusal[] {
  const lines = readFileSync(join(ROOT, REFUSED, file), "utf8").split("\n");
  return lines.flatMap((content, index) => {
    const [, rule, says] = /# refused by (\S+): (.+)$/.exec(content) ?? [];
    return rule === undefined || says === undefined ? [] : [{ line: index + 1, rule, says }];
  });
}

/** A rule's own documents are named after it: `<rule>.yaml` or `<rule>-<what>.yaml`. */
const isAbout = (file: string, rule: string): boolean => {
  const name = basename(file, ".yaml");
  return name === rule || name.startsWith(`${rule}-`);
};

describe("a refused document", () => {
  let found: readonly Problem[] = [];

  beforeAll(async () => {
    const result = await lintDocuments(refusedFiles.map((file) => `${REFUSED}/${file}`));
    expect(result.exitCode).toBe(1);
    found = result.problems;
  });

  test.each(refusedFiles)("%s is refused for what it says, and for nothing else", (file) => {
    const expected = announced(file);
    const problems = found.filter((problem) => problem.file === `${REFUSED}/${file}`).sort((a, b) => a.line - b.line);
    const shown = problems.map(({ line, rule, message }) => {
      const says = expected.find((refusal) => refusal.line === line)?.says;
      return { line, rule, says: says !== undefined && message.includes(says) ? says : message };
    });

    expect(expected).not.toEqual([]);
    expect(shown).toEqual(expected);
    expect(problems.filter(({ severity }) => severity !== "error")).toEqual([]);
  });
});

test("a document that keeps every rule is accepted, however often it is linted in one process", async () => {
  const { exitCode, problems } = await lintDocuments([ACCEPTED, ACCEPTED]);
  expect(problems).toEqual([]);
  expect(exitCode).toBe(0);
});

describe("the plugin", () => {
  let rules: string[] = [];

  beforeAll(async () => {
    // By a URL, because the plugin is plain JavaScript without types.
    const url = pathToFileURL(join(ROOT, "scripts/lint/plugin.mjs")).href;
    const imported: unknown = await import(/* @vite-ignore */ url);
    const create = at(imported, "default");
    const plugin: unknown = typeof create === "function" ? create() : undefined;
    const named = at(plugin, "rules", "oas3");
    rules = isObject(named) ? Object.keys(named).sort() : [];
  });

  test("has one file per rule", () => {
    const files = readdirSync(join(ROOT, "scripts/lint/rules")).map((name) => basename(name, ".mjs"));
    expect(rules).toEqual(files.sort());
  });

  test("has every rule switched on as an error, by the name it has", () => {
    const config: unknown = parseYaml(readFileSync(join(ROOT, "redocly.yaml"), "utf8"));
    const configured = at(config, "rules");
    const ours = Object.entries(isObject(configured) ? configured : {}).filter(([name]) => name.startsWith("payspec/"));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(rules.map((rule) => [`payspec/${rule}`, "error"])));
  });

  test("has a refused document for every rule, named after it", () => {
    const owners = refusedFiles.map((file) => [file, rules.filter((rule) => isAbout(file, rule))] as const);
    expect(new Set(owners.flatMap(([, names]) => names))).toEqual(new Set(rules));
    expect(owners.filter(([file, names]) => names.length === 0 && !OTHERS.has(file))).toEqual([]);
    for (const [file, names] of owners.filter(([file]) => !OTHERS.has(file))) {
      expect(announced(file).map(({ rule }) => rule)).toEqual(announced(file).map(() => `payspec/${names.join()}`));
    }
  });
});

test("Redocly knows every rule that redocly.yaml names", async () => {
  const { notes, problems } = await lintDocuments([ACCEPTED, ...FLOWS]);
  expect(problems).toEqual([]);
  expect(notes).not.toMatch(/unused rules|your config has/i);
});

test.each([
  ["not YAML", "openapi: 3.1.0\ninfo: [\n", 3, "yaml", "or a bracket before it is not closed"],
  ["empty", "", 1, "document", "this must be one OpenAPI 3.1 or Arazzo 1.0 document"],
  ["something else", "name: Inex\n", 1, "document", "this must be one OpenAPI 3.1 or Arazzo 1.0 document"],
  ["of another version", "openapi: 4.0.0\ninfo: {}\npaths: {}\n", 1, "payspec/supported", "only OpenAPI 3.1"],
  ["two documents", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n", 2, "yaml", "a second document begins here"],
  ["missing", undefined, 1, "document", "is not there; write it, or delete its folder"],
])("a document that is %s is a problem with its line", async (_, text, line, rule, says) => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-lint-"));
  const file = join(folder, "openapi.yaml");
  if (text !== undefined) writeFileSync(file, text);
  const { problems, exitCode } = await lintDocuments([file]).finally(() => rmSync(folder, { recursive: true }));
  expect(exitCode).toBe(1);
  expect(problems).toEqual([expect.objectContaining({ line, rule, message: expect.stringContaining(says) })]);
});

test("a document that cannot be read hides nothing of the others, and is not judged by Redocly", async () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-lint-"));
  const file = join(folder, "openapi.yaml");
  // The key that is there twice comes first; Redocly would have more to say of the rest.
  writeFileSync(file, "openapi: 3.1.0\nopenapi: 3.1.0\ninfo: {}\npaths: {}\n");
  const other = `${REFUSED}/dialect-other.yaml`;
  const { problems } = await lintDocuments([file, other]).finally(() => rmSync(folder, { recursive: true }));
  expect(problems.map(({ file, rule }) => [basename(file), rule])).toEqual([
    ["openapi.yaml", "yaml"],
    ["dialect-other.yaml", "payspec/dialect"],
  ]);
});

test("a provider has the name of its folder", async () => {
  const root = mkdtempSync(join(tmpdir(), "payspec-lint-"));
  const file = join(root, "openapi/acme/openapi.yaml");
  cpSync(join(ROOT, "openapi/inex/openapi.yaml"), file);
  const { problems } = await lintDocuments([file]).finally(() => rmSync(root, { recursive: true }));
  expect(problems).toEqual([
    expect.objectContaining({
      rule: "payspec/provider-name",
      message: 'x-provider is "inex", but its folder is acme; give both one name.',
    }),
  ]);
});
