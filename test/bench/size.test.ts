// What a user's bundle takes from us does not grow unseen.
import { expect, test } from "vitest";
import { figureIn } from "../../scripts/bench/lib/figures.js";
import { clientSize } from "../../scripts/bench/parts/size.js";
import { readResults } from "../../scripts/bench/report/results.js";

/** A tenth beyond what was last written: growth that is meant comes with a new run of npm run bench. */
const MARGIN = 1.1;

const sections = readResults()?.sections ?? [];
const recorded = (row: string, column: string): number =>
  figureIn(sections, "size", row, column).median * 1000 * MARGIN;

test.each([
  ["payspec, the two Inex operations", ["inex"]],
  ["payspec, payofin", ["payofin"]],
  ["payspec, activeplatform", ["activeplatform"]],
  ["payspec, all three providers", ["inex", "payofin", "activeplatform"]],
])("%s", async (row, providers) => {
  const { minified, gzipped } = await clientSize(...providers);
  expect(minified).toBeLessThan(recorded(row, "minified"));
  expect(gzipped).toBeLessThan(recorded(row, "gzipped"));
});
