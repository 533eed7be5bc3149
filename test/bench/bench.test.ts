// docs/benchmarks.md says what results.json says, and a user's bundle does not grow unnoticed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientSize } from "../../scripts/bench/parts/size.js";
import { documentOf, readResults } from "../../scripts/bench/results.js";
import { CHECK_IDS } from "../../scripts/bench/smoke.js";
import { providers, ROOT } from "../../scripts/generate/spec.js";

/** Thousands of bytes, gzipped: what the largest client has today, and little more. The goal of 22 is shown as missed. */
const BOUND_KB = 29.4;

const results = readResults();

test("docs/benchmarks.md shows the figures of the last run of npm run bench", () => {
  if (results === undefined) throw new Error("there is no scripts/bench/results.json: run npm run bench");
  expect(readFileSync(join(ROOT, "docs/benchmarks.md"), "utf8")).toBe(documentOf(results));
  const other = { ...results, sections: results.sections.map((section) => ({ ...section, title: "another" })) };
  expect(documentOf(other)).not.toBe(documentOf(results));
});

test("the last run recorded every ratio that bench:smoke compares", () => {
  expect(Object.keys(results?.smoke ?? {})).toEqual(CHECK_IDS);
});

test.each(providers())(`the client of %s with all its operations is less than ${BOUND_KB} kB gzipped`, async (name) => {
  const [{ gzipped, minified }, all] = await Promise.all([clientSize(name), clientSize(...providers())]);
  expect(gzipped / 1000).toBeLessThan(BOUND_KB);
  // All providers share the runtime, but no client holds another provider.
  expect(all.minified).toBeGreaterThan(1.2 * minified);
});
