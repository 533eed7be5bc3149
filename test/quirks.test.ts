import { describe, expect, test } from "vitest";
import { looseQuirks, unhandledQuirks } from "../scripts/check/quirks.js";
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

const QUIRK = { id: "acme-time", says: "a", shows: "b", reading: "c", forms: [], handledBy: undefined };

test("a quirk without a case, a form without one, and a case without a quirk are each named", () => {
  const quirk = { ...QUIRK, forms: ["utc", "local"] };
  expect(looseQuirks([quirk], [])).toEqual([expect.stringContaining("acme-time is declared")]);
  expect(looseQuirks([quirk], [{ id: "acme-time", form: "utc" }])).toEqual([expect.stringContaining("form local")]);
  expect(looseQuirks([], [{ id: "acme-time", form: undefined }])).toEqual([
    expect.stringContaining("no spec declares"),
  ]);
});

test("a quirk that no comment bears, or that a missing file handles, is named", () => {
  const id = "inex-minor-units";
  const quirk = { ...QUIRK, id };
  expect(unhandledQuirks([quirk])).toEqual([]);
  expect(unhandledQuirks([quirk], () => [])).toEqual([
    expect.stringContaining(`no comment in src/providers/inex/ bears ${id}`),
  ]);
  expect(unhandledQuirks([{ ...quirk, handledBy: "spec" }], () => [])).toEqual([]);
  expect(unhandledQuirks([{ ...quirk, handledBy: "src/client/send.ts" }], () => [])).toEqual([]);
  expect(unhandledQuirks([{ ...quirk, handledBy: "src/client/gone.ts" }])).toEqual([
    `${id}: there is no src/client/gone.ts`,
  ]);
});
