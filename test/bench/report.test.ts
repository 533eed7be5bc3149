// The documents say what results.json says, to the letter.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../scripts/bench/report/documents.js";
import { goalsOf } from "../../scripts/bench/report/goals.js";
import { type Results, readResults } from "../../scripts/bench/report/results.js";
import { CHECKS } from "../../scripts/bench/smoke/checks.js";
import { ROOT } from "../../scripts/generate/spec.js";

const NOTHING: Results = {
  ...{ date: "", minutes: 0, quick: false, machine: "", versions: {}, goals: [], sections: [], smoke: {} },
};
const results = readResults();
const documents = results === undefined ? new Map<string, string>() : documentsOf(results);

test.runIf(results === undefined)("without results.json no document has a figure", () => {
  for (const path of ["README.md", "docs/benchmarks.md"]) {
    expect(readFileSync(join(ROOT, path), "utf8")).toMatch(/<!-- bench: [^>]*-->\s*<!-- \/bench -->/);
  }
});

describe.runIf(results !== undefined)("what was measured", () => {
  test.each([...documents])("%s has the figures of results.json: else run npm run bench", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test.each([...documents.keys()])("%s would not do with another figure", (path) => {
    const { sections = [], ...rest } = results ?? {};
    const other = sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, figures: row.figures.map(() => ({ median: 7, least: 7, most: 7 })) })),
    }));
    const changed = { ...NOTHING, ...rest, sections: other, goals: goalsOf(other) };
    expect(documentsOf(changed).get(path)).not.toBe(documents.get(path));
  });

  test("every goal is judged by the figures that stand beside it", () => {
    expect(goalsOf(results?.sections ?? [])).toEqual(results?.goals);
  });

  test("every ratio of bench:smoke was recorded", () => {
    expect(Object.keys(results?.smoke ?? {})).toEqual(CHECKS.map(({ id }) => id));
  });
});
