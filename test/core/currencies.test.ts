import { describe, expect, test } from "vitest";
import { readDecimal, readMinorUnits } from "../../src/core/convert.js";
import { currencyDigits } from "../../src/core/currencies.js";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const triples = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
const table = triples.filter((code) => currencyDigits(code) !== undefined);
const cldr = Intl.supportedValuesOf("currency");

describe("currencyDigits", () => {
  test.each([
    ["GEL TRY USD EUR SLE VED XAD XCG ZWG HUF COP PKR AFN", 2],
    ["JPY KRW CLP XOF UYI", 0],
    ["KWD BHD TND", 3],
    ["CLF UYW", 4],
  ])("%s: %i", (codes, digits) => {
    for (const code of codes.split(" ")) expect(currencyDigits(code), code).toBe(digits);
  });

  const unknown = "gel Gel GE GELL 981 ΤRY undefined constructor __proto__ toString size get".split(" ");

  test.each(["", " ", "GEL ", " GEL", "AED AFN", ...unknown])("knows no %j", (code) => {
    expect(currencyDigits(code)).toBeUndefined();
  });

  test("no amount is read in an unknown currency", () => {
    expect(() => readMinorUnits(1, "XXX", "total")).toThrow("currency must be an ISO 4217 code");
    expect(() => readDecimal("1", "XXX", "total")).toThrow("total must be a decimal in an ISO 4217 currency");
  });

  test("takes strings only", () => {
    // @ts-expect-error the numeric code of the lari
    expect(currencyDigits(981)).toBeUndefined();
    // @ts-expect-error the result may be undefined
    const digits: number = currencyDigits("GEL");
    expect(digits).toBe(2);
  });
});

// A second opinion on the codes. Whoever runs this may have an older or a newer CLDR than ours: each exception is
// allowed, not required.
describe("the table, against CLDR", () => {
  const withdrawn = "ANG BGN CUC HRK SLL ZWL".split(" ");
  const withoutMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" ");
  const funds = "BOV CHE CHW CLF COU MXV USN UYI UYW XAD".split(" ");
  const newerThanSomeCldr = "SLE VED XCG ZWG".split(" ");

  test("lacks only codes of it that are withdrawn or have no minor unit", () => {
    const lacking = cldr.filter((code) => !table.includes(code));
    expect(lacking.filter((code) => ![...withdrawn, ...withoutMinorUnit].includes(code))).toEqual([]);
  });

  test("has beyond it only fund codes and new ones", () => {
    const beyond = table.filter((code) => !cldr.includes(code));
    expect(beyond.filter((code) => ![...funds, ...newerThanSomeCldr].includes(code))).toEqual([]);
  });

  test("has every fund and new code, and none that is withdrawn or has no minor unit", () => {
    expect([...funds, ...newerThanSomeCldr].filter((code) => !table.includes(code))).toEqual([]);
    expect([...withdrawn, ...withoutMinorUnit].filter((code) => table.includes(code))).toEqual([]);
  });

  test("has the same digits, except where CLDR drops worthless coins", () => {
    const differing = table.filter((code) => cldr.includes(code) && currencyDigits(code) !== digitsInCldr(code));
    // Which coins are worthless differs from one CLDR to the next; that they are dropped whole does not.
    expect(differing.filter((code) => digitsInCldr(code) !== 0)).toEqual([]);
    expect(differing.filter((code) => currencyDigits(code) === 0)).toEqual([]);
  });

  test("counts what list one of 1 January 2026 counts", () => {
    const count = (digits: number): number => table.filter((code) => currencyDigits(code) === digits).length;
    expect([0, 1, 2, 3, 4].map(count)).toEqual([17, 0, 139, 7, 2]);
  });
});

function digitsInCldr(code: string): number | undefined {
  return new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits;
}
