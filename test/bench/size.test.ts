// What a user's bundle takes from us does not grow unseen.
import { join } from "node:path";
import { expect, test } from "vitest";
import { figureIn } from "../../scripts/bench/lib/figures.js";
import { clientSize, sizeOf } from "../../scripts/bench/parts/size.js";
import { readResults } from "../../scripts/bench/report/results.js";
import { ROOT } from "../../scripts/generate/spec.js";

/** A tenth beyond what was last written: growth that is meant comes with a new run of npm run bench. */
const MARGIN = 1.1;

const sections = readResults()?.sections;
const recorded = (row: string, column: string): number =>
  figureIn(sections ?? [], "size", row, column).median * 1000 * MARGIN;

test.runIf(sections !== undefined).each([
  ["payspec, the two Inex operations", ["inex"]],
  ["payspec, payofin", ["payofin"]],
  ["payspec, activeplatform", ["activeplatform"]],
  ["payspec, all three providers", ["inex", "payofin", "activeplatform"]],
])("%s", async (row, providers) => {
  const { minified, gzipped } = await clientSize(...providers);
  expect(minified).toBeLessThan(recorded(row, "minified"));
  expect(gzipped).toBeLessThan(recorded(row, "gzipped"));
});

test("one provider's client is less than that of all three", async () => {
  const [one, all] = await Promise.all([clientSize("inex"), clientSize("inex", "payofin", "activeplatform")]);
  expect(one.minified).toBeGreaterThan(one.gzipped);
  // A provider's client has nothing of another: all three share the runtime alone.
  expect(all.minified).toBeGreaterThan(1.2 * one.minified);
});

test("what could replace openapi-fetch still fits in its place, and is smaller", async () => {
  const client = ['export * from "./src/providers/inex/index.ts";'];
  const alias = { "openapi-fetch": join(ROOT, "scripts/bench/replacement/fetch.ts") };
  const [now, then] = await Promise.all([sizeOf(client, ROOT), sizeOf(client, ROOT, alias)]);
  expect(then.gzipped).toBeLessThan(now.gzipped);
});
