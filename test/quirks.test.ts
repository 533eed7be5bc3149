import { describe, expect, test } from "vitest";
import { looseQuirks } from "../scripts/check/quirks.js";
import { eachProvider } from "../scripts/lib/provider-files.js";
import type { QuirkCase } from "./helpers/quirk.js";

const CASES = (await eachProvider<{ readonly quirks: readonly QuirkCase[] }>("quirks.ts")).flatMap(
  ({ quirks }) => quirks,
);

describe.each([...new Set(CASES.map(({ id }) => id))])("%s", (id) => {
  for (const { form, reading, run } of CASES.filter((one) => one.id === id)) {
    test(form === null ? reading : `${form}: ${reading}`, run);
  }
});

test("every declared quirk and wire form has its case, every case its quirk", () => {
  expect(looseQuirks()).toEqual([]);
});

test("a quirk without a case, a form without one, and a case without a quirk are each named", () => {
  const quirk = { id: "acme-time", says: "a", shows: "b", reading: "c", forms: ["utc", "local"] };
  expect(looseQuirks([quirk], [])).toEqual([expect.stringContaining("acme-time is declared")]);
  expect(looseQuirks([quirk], [{ id: "acme-time", form: "utc" }])).toEqual([expect.stringContaining("form local")]);
  expect(looseQuirks([], [{ id: "acme-time", form: undefined }])).toEqual([
    expect.stringContaining("no spec declares"),
  ]);
});
