import { describe, expect, test } from "vitest";
import { integerDigits, isSameDecimal, padFraction, plainDecimal } from "../../src/core/decimal.js";
import fc from "../helpers/property.js";

const notNumbers = [
  ...["", " ", " 1", "1 ", "1\n"],
  ..."+1 .5 -.5 1. -1. 01 -01 00 --1 - . 1.2.3 1,5 1_000 e5 1e 1e+ 1e1.5 1ee1 1e1e1 0x10 1n".split(" "),
  ..."NaN Infinity -Infinity null ١٢ １ 1.٥ 1e２".split(" "),
];

/** A JSON number with what it is made of: `value` × 10^(exponent - decimals). */
const spelling = fc
  .record({
    negative: fc.boolean(),
    whole: fc.bigInt({ min: 0n, max: 10n ** 40n }),
    fraction: fc.stringMatching(/^\d{0,30}$/),
    exponent: fc.integer({ min: -400, max: 400 }),
    mark: fc.constantFrom("e", "E", "e+", "E+", "e00", "none"),
  })
  .map(({ negative, whole, fraction, exponent: drawn, mark }) => {
    const exponent = mark === "none" ? 0 : mark.length > 1 ? Math.abs(drawn) : drawn;
    const mantissa = `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
    return {
      text: mark === "none" ? mantissa : `${mantissa}${mark}${exponent}`,
      value: BigInt(`${whole}${fraction}`) * (negative ? -1n : 1n),
      decimals: fraction.length,
      exponent,
    };
  });

/** The same by arithmetic: a scaled integer, printed by dividing. The source only moves characters. */
function byArithmetic(value: bigint, decimals: number, exponent: number): string {
  const scale = Math.max(0, decimals - exponent);
  const scaled = value * 10n ** BigInt(Math.max(0, exponent - decimals));
  const size = scaled < 0n ? -scaled : scaled;
  const unit = 10n ** BigInt(scale);
  const fraction = scale === 0 ? "" : `.${String((size % unit) + unit).slice(1)}`;
  return `${scaled < 0n ? "-" : ""}${size / unit}${fraction}`;
}

describe("plainDecimal", () => {
  test.each([
    ["0", "0"],
    ["-0", "0"],
    ["-0.00", "0.00"],
    ["-0e2", "0"],
    ["-0e-2", "0.00"],
    ["0e5", "0"],
    ["0.00e1", "0.0"],
    ["1500", "1500"],
    ["1500.0", "1500.0"],
    ["0.500", "0.500"],
    ["-0.500", "-0.500"],
    ["10.10", "10.10"],
    ["1.5e3", "1500"],
    ["1.50e1", "15.0"],
    ["1.5E+3", "1500"],
    ["1E-2", "0.01"],
    ["10e-1", "1.0"],
    ["-12.5e-3", "-0.0125"],
    ["0.5e1", "5"],
    ["0.05e1", "0.5"],
    ["1.5e0", "1.5"],
    ["1.5e-0", "1.5"],
    ["15e1", "150"],
    ["1e0003", "1000"],
    ["9007199254740993", "9007199254740993"],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
  ])("%s is %s", (text, expected) => {
    expect(plainDecimal(text)).toBe(expected);
  });

  test.each(notNumbers)("rejects %j", (text) => {
    expect(plainDecimal(text)).toBeUndefined();
  });

  test("expands exponents up to ±400 and no further", () => {
    expect(plainDecimal("1e400")).toBe(`1${"0".repeat(400)}`);
    expect(plainDecimal("1e-400")).toBe(`0.${"0".repeat(399)}1`);
    for (const text of ["1e401", "1e-401", "0e401", "1e999999999", "1e-999999999", `1e${"9".repeat(400)}`]) {
      expect(plainDecimal(text), text).toBeUndefined();
    }
  });

  test("agrees with arithmetic on BigInt", () => {
    fc.assert(
      fc.property(spelling, ({ text, value, decimals, exponent }) => {
        expect(plainDecimal(text)).toBe(byArithmetic(value, decimals, exponent));
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves its own output alone", () => {
    fc.assert(
      fc.property(spelling, ({ text }) => {
        const plain = plainDecimal(text);
        expect(plain === undefined ? "nothing" : plainDecimal(plain)).toBe(plain);
      }),
    );
  });

  test("accepts what JSON.parse reads as a number, and nothing else", () => {
    const alphabet = fc.constantFrom("0", "1", "9", "-", "+", ".", "e", "E");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 7 }), (text) => {
        // Exponents of more than two digits belong to the bound, tested above.
        fc.pre(!/e[+-]?\d{3}/i.test(text));
        expect(plainDecimal(text) !== undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test("takes strings only", () => {
    // @ts-expect-error a number has already lost its spelling
    expect(() => plainDecimal(1.5)).toThrow(TypeError);
    // @ts-expect-error the result may be undefined
    const plain: string = plainDecimal("1");
    expect(plain).toBe("1");
  });
});

describe("integerDigits", () => {
  test.each([
    ["1500", "1500"],
    ["1500.0", "1500"],
    ["1.5e3", "1500"],
    ["-7", "-7"],
    ["-7.00", "-7"],
    ["-70e-1", "-7"],
    ["0", "0"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["0e-3", "0"],
    ["0.0015e6", "1500"],
    ["150000E-2", "1500"],
    ["9007199254740993.0", "9007199254740993"],
  ])("%s is %s", (text, expected) => {
    expect(integerDigits(text)).toBe(expected);
  });

  const notIntegral = "15e-1 1.5 0.1 -0.5 1.00000000000000000001 9007199254740993.5 1e-400 1e401".split(" ");

  test.each([...notNumbers, ...notIntegral])("rejects %j", (text) => {
    expect(integerDigits(text)).toBeUndefined();
  });

  test("agrees with arithmetic on BigInt", () => {
    fc.assert(
      fc.property(spelling, ({ text, value, decimals, exponent }) => {
        const unit = 10n ** BigInt(Math.max(0, decimals - exponent));
        const scaled = value * 10n ** BigInt(Math.max(0, exponent - decimals));
        expect(integerDigits(text)).toBe(scaled % unit === 0n ? String(scaled / unit) : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test("finds an integer behind every spelling of it", () => {
    fc.assert(
      // Not zero: "000e-2" is no JSON number.
      fc.property(fc.oneof(fc.bigInt({ min: 1n }), fc.bigInt({ max: -1n })), fc.nat(30), (value, zeros) => {
        expect(integerDigits(`${value}`)).toBe(String(value));
        expect(integerDigits(`${value}.${"0".repeat(zeros + 1)}`)).toBe(String(value));
        expect(integerDigits(`${value}${"0".repeat(zeros)}e-${zeros}`)).toBe(String(value));
      }),
    );
  });
});

describe("padFraction", () => {
  test.each([
    ["1", 2, "1.00"],
    ["0.5", 2, "0.50"],
    ["0.500", 2, "0.500"],
    ["5", 0, "5"],
    ["5.0", 0, "5.0"],
    ["-3.1", 3, "-3.100"],
    ["0", 4, "0.0000"],
  ])("%s to %i decimals is %s", (plain, digits, expected) => {
    expect(padFraction(plain, digits)).toBe(expected);
  });
});

// A step that is quadratic in the digits would need 10^12 operations here: the test would run out of time.
describe("megabytes of digits", () => {
  const nines = "9".repeat(1_000_000);
  const zeros = "0".repeat(1_000_000);

  test("are kept", { timeout: 20_000 }, () => {
    expect(plainDecimal(nines) === nines).toBe(true);
    expect(plainDecimal(`-${nines}.${nines}`) === `-${nines}.${nines}`).toBe(true);
    expect(plainDecimal(`0.${zeros}`) === `0.${zeros}`).toBe(true);
    expect(plainDecimal(`0.${zeros}1e1`) === `0.${zeros.slice(1)}1`).toBe(true);
    expect(plainDecimal(`${nines}e2`) === `${nines}00`).toBe(true);
    expect(plainDecimal(`1e${zeros}3`)).toBe("1000");
    expect(integerDigits(`${nines}.${zeros}`) === nines).toBe(true);
    expect(integerDigits(`7.${zeros}1`)).toBeUndefined();
    expect(padFraction("7", 1_000_000) === `7.${zeros}`).toBe(true);
  });

  test("are rejected when something follows that is not a number", { timeout: 20_000 }, () => {
    const rejected = ["NINESx", "NINES.", "1.NINESx", "NINES.NINESe", "1eNINES", "1e-NINESx"];
    for (const text of [zeros, ...rejected.map((form) => form.replaceAll("NINES", nines))]) {
      expect(plainDecimal(text)).toBeUndefined();
    }
  });
});

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "number";
  } catch {
    return false;
  }
}

describe("isSameDecimal", () => {
  test.each([
    ["123.45", "123.450"],
    ["1.2345e2", "123.45"],
    ["0", "-0.00"],
    ["5", "5.000"],
  ])("%s is %s", (one, other) => {
    expect(isSameDecimal(one, other)).toBe(true);
    expect(isSameDecimal(other, one)).toBe(true);
  });

  test.each([
    ["123.45", "123.4500000000000001"],
    ["1", "-1"],
    ["10", "1"],
    ["1", "one"],
    ["", ""],
  ])("%s is not %s", (one, other) => {
    expect(isSameDecimal(one, other)).toBe(false);
    expect(isSameDecimal(other, one)).toBe(false);
  });
});
