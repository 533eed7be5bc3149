// What is supported and what is rejected, as openapi/README.md lists it, is what happens.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError, type Problem } from "../../scripts/generate/problem.js";
import { parseSpec, ROOT } from "../../scripts/generate/spec.js";
import { documentWith, REJECTED } from "./rejected.js";

function problemsOf(text: string): readonly Problem[] {
  try {
    parseSpec("acme", "acme.yaml", text);
    return [];
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
