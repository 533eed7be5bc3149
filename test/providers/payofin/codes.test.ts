// The meaning of each code stands twice: in words in the spec, as evidence in the code. Here the two are held together.
import { expect, test } from "vitest";
import { loadSpec } from "../../../scripts/generate/spec.js";
import { at } from "../../../scripts/lint/redocly.js";
import { VERDICTS } from "../../../src/client/outcome.js";
import { CODES, rejectionOf, SUCCESS } from "../../../src/providers/payofin/codes.js";

const description = String(at(loadSpec("payofin").document, "components", "schemas", "ResultCode", "description"));
const TABLE = [...description.matchAll(/^\| (-?[0-9]+) \| (.+) \| (.+) \|$/gm)].map(
  ([, code = "", , invoice = ""]) => ({
    code,
    outcome: invoice === "**unknown**" ? "unknown" : invoice === "collected" ? "collected" : "failed",
  }),
);

test("the table in the spec was found, from success to the last code of the vendor's list", () => {
  expect(TABLE.map(({ code }) => Number(code))).toEqual([1, ...Array.from({ length: 27 }, (_, index) => -1 - index)]);
});

test.each(TABLE.filter(({ code }) => code !== SUCCESS))("$code leaves the outcome $outcome", ({ code, outcome }) => {
  expect(VERDICTS.none[rejectionOf(code, "").evidence].outcome).toBe(outcome);
});

test("no code is known here that the spec does not name", () => {
  expect(Object.keys(CODES).filter((code) => !TABLE.some((row) => row.code === code))).toEqual([]);
});

test.each(["constructor", "__proto__", "-99", "0", "2", "12345678901234567890"])("%s proves nothing", (code) => {
  expect(rejectionOf(code, "")).toMatchObject({ evidence: "uncertain", code, message: expect.stringContaining(code) });
});
