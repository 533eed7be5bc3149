// The documents say what results.json says, to the letter.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentsOf } from "../../scripts/bench/report/documents.js";
import { goalsOf } from "../../scripts/bench/report/goals.js";
import { readResults } from "../../scripts/bench/report/results.js";
import { CHECKS } from "../../scripts/bench/smoke/checks.js";
import { ROOT } from "../../scripts/generate/spec.js";

const results = readResults();
if (results === undefined) throw new Error("there is no scripts/bench/results.json: npm run bench writes it");
const documents = documentsOf(results);

test.each([...documents])("%s has the figures of results.json: else run npm run bench", (path, text) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
});

test.each([...documents.keys()])("%s would not do with another figure", (path) => {
  const sections = results.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, figures: row.figures.map(() => ({ median: 7, least: 7, most: 7 })) })),
  }));
  expect(documentsOf({ ...results, sections, goals: goalsOf(sections) }).get(path)).not.toBe(documents.get(path));
});

test("every goal is judged by the figures that stand beside it", () => {
  expect(goalsOf(results.sections)).toEqual(results.goals);
});

test("every ratio of bench:smoke was recorded", () => {
  expect(Object.keys(results.smoke)).toEqual(CHECKS.map(({ id }) => id));
});
