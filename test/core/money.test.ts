import { describe, expect, test } from "vitest";
import { currencyDigits } from "../../src/core/currencies.js";
import {
  fromMinorUnits,
  isPlainAmount,
  type Money,
  money,
  moneyFromDecimal,
  toMinorUnits,
} from "../../src/core/money.js";
import fc from "../helpers/property.js";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const triples = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
const currency = fc.constantFrom(...triples.filter((code) => currencyDigits(code) !== undefined));
const minor = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const plain = fc.stringMatching(/^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?$/);

const plainAmounts = "0 -0 -0.00 15 15.00 -15.5 0.500 0.1234567890123456789 9007199254740993".split(" ");
const notPlain = [
  ...["", " ", " 1", "1 ", "1\n", "15 GEL"],
  ..."1e3 1E3 1,5 1,500.00 +1 .5 1. 01 -01 00.5 1_000 1.2.3 --1 - . Infinity NaN 0x10 1n ١٥ １５ $15".split(" "),
];

describe("isPlainAmount", () => {
  test.each(plainAmounts)("%j is one", (text) => {
    expect(isPlainAmount(text)).toBe(true);
  });
  test.each(notPlain)("%j is none", (text) => {
    expect(isPlainAmount(text)).toBe(false);
  });
});

describe("money", () => {
  test("keeps the digits it is given", () => {
    fc.assert(
      fc.property(plain, currency, (amount, code) => {
        expect(money(amount, code)).toEqual({ amount, currency: code });
      }),
    );
    for (const amount of plainAmounts) expect(money(amount, "GEL")).toStrictEqual({ amount, currency: "GEL" });
  });

  test("is a frozen plain object", () => {
    for (const value of [money("15.00", "GEL"), fromMinorUnits(1500n, "GEL"), moneyFromDecimal("15", "GEL")]) {
      expect(value).toStrictEqual({ amount: "15.00", currency: "GEL" });
      expect(Object.isFrozen(value)).toBe(true);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
    expect(() => {
      // @ts-expect-error amounts do not change
      money("15.00", "GEL").amount = "16.00";
    }).toThrow(TypeError);
  });

  test.each(notPlain)("rejects the amount %j", (amount) => {
    expect(() => money(amount, "GEL")).toThrow(RangeError);
    expect(() => money(amount, "GEL")).toThrow(/^amount must be a plain decimal string such as "1500.00".*; got "/);
  });

  test("rejects amounts that are not strings", () => {
    // @ts-expect-error a number may have lost digits before it got here
    expect(() => money(15, "GEL")).toThrow(new RangeError(`${rule}; got 15`));
    // @ts-expect-error minor units are another function's
    expect(() => money(1500n, "GEL")).toThrow(new RangeError(`${rule}; got a value of type bigint`));
    // @ts-expect-error no amount
    expect(() => money(undefined, "GEL")).toThrow(new RangeError(`${rule}; got a value of type undefined`));
    // @ts-expect-error no amount
    expect(() => money(null, "GEL")).toThrow(new RangeError(`${rule}; got null`));
    // @ts-expect-error its text would pass
    expect(() => money(["15"], "GEL")).toThrow(new RangeError(`${rule}; got a value of type object`));
    // @ts-expect-error a symbol cannot be printed by concatenation
    expect(() => money(Symbol("15"), "GEL")).toThrow(RangeError);
  });

  test("quotes no more than the start of a long amount", () => {
    expect(() => money("x".repeat(1_000_000), "GEL")).toThrow(new RangeError(`${rule}; got "${"x".repeat(40)}"…`));
  });

  test.each(["", "GEL ", ..."gel Gel 981 XAU XXX BGN constructor __proto__".split(" ")])(
    "rejects the currency %j",
    (code) => {
      const error = new RangeError(
        `currency must be an active ISO 4217 code in capitals such as "GEL", got ${JSON.stringify(code)}`,
      );
      expect(() => money("15.00", code)).toThrow(error);
      expect(() => fromMinorUnits(1500n, code)).toThrow(error);
      expect(() => toMinorUnits({ amount: "15.00", currency: code })).toThrow(error);
      expect(moneyFromDecimal("15.00", code)).toBeUndefined();
    },
  );

  test("asks for a currency", () => {
    // @ts-expect-error an amount of what?
    expect(() => money("15.00")).toThrow(/^currency must be .* got a value of type undefined$/);
  });
});

const rule =
  'amount must be a plain decimal string such as "1500.00" or "-0.5", without exponent, spaces or separators';

describe("minor units", () => {
  test.each<[bigint, string, string]>([
    [1500n, "GEL", "15.00"],
    [1n, "GEL", "0.01"],
    [10n, "GEL", "0.10"],
    [0n, "GEL", "0.00"],
    [-1n, "GEL", "-0.01"],
    [-1500n, "GEL", "-15.00"],
    [123456789012345678901n, "TRY", "1234567890123456789.01"],
    [1500n, "JPY", "1500"],
    [0n, "JPY", "0"],
    [-7n, "JPY", "-7"],
    [1500n, "KWD", "1.500"],
    [5n, "KWD", "0.005"],
    [1500n, "CLF", "0.1500"],
    [150_000n, "HUF", "1500.00"],
  ])("%i of %s are %s, and back", (units, code, amount) => {
    expect(fromMinorUnits(units, code)).toStrictEqual({ amount, currency: code });
    expect(toMinorUnits({ amount, currency: code })).toBe(units);
  });

  test("there and back, in every currency", () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const value = fromMinorUnits(units, code);
        expect(toMinorUnits(value)).toBe(units);
        expect(money(value.amount, value.currency)).toEqual(value);
        expect(value.amount.split(".")[1]?.length ?? 0).toBe(currencyDigits(code));
      }),
      { numRuns: 2000 },
    );
  });

  test("of an amount with fewer digits are the same", () => {
    expect(toMinorUnits(money("15", "GEL"))).toBe(1500n);
    expect(toMinorUnits(money("0.5", "GEL"))).toBe(50n);
    expect(toMinorUnits(money("-0", "GEL"))).toBe(0n);
    expect(toMinorUnits(money("-0.00", "GEL"))).toBe(0n);
    expect(toMinorUnits(money("-0.01", "GEL"))).toBe(-1n);
  });

  test.each<[string, string, string]>([
    ["0.500", "GEL", "2 decimals in GEL"],
    ["0.001", "GEL", "2 decimals in GEL"],
    ["15.0", "JPY", "0 decimals in JPY"],
    ["1.2345", "KWD", "3 decimals in KWD"],
    ["1.00000", "CLF", "4 decimals in CLF"],
  ])("never round: %s %s", (amount, code, words) => {
    const error = new RangeError(`amount must have at most ${words}, got "${amount}"; round it before converting`);
    expect(() => toMinorUnits(money(amount, code))).toThrow(error);
  });

  test("exist exactly when the amount fits", () => {
    fc.assert(
      fc.property(plain, currency, (amount, code) => {
        const decimals = amount.split(".")[1]?.length ?? 0;
        const digits = currencyDigits(code) ?? 0;
        const value = money(amount, code);
        if (decimals > digits) expect(() => toMinorUnits(value)).toThrow(RangeError);
        else expect(toMinorUnits(value)).toBe(BigInt(amount.replace(".", "")) * 10n ** BigInt(digits - decimals));
      }),
    );
  });

  test("of an invalid literal are rejected", () => {
    for (const amount of notPlain) expect(() => toMinorUnits({ amount, currency: "GEL" })).toThrow(/^amount must be/);
    // @ts-expect-error an amount is a string
    expect(() => toMinorUnits({ amount: 15, currency: "GEL" })).toThrow(/^amount must be/);
    // @ts-expect-error no currency
    expect(() => toMinorUnits({ amount: "15.00" })).toThrow(/^currency must be/);
  });

  test("may be a safe integer, and no other number", () => {
    expect(fromMinorUnits(1500, "GEL").amount).toBe("15.00");
    expect(fromMinorUnits(-0, "GEL").amount).toBe("0.00");
    expect(fromMinorUnits(Number.MIN_SAFE_INTEGER, "JPY").amount).toBe("-9007199254740991");
    for (const wrong of [2 ** 53, -(2 ** 53), 0.1, 1e21, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fromMinorUnits(wrong, "GEL")).toThrow(
        new RangeError(`minor must be a bigint or a safe integer such as 1500, got ${wrong}`),
      );
    }
    // @ts-expect-error minor units are no text
    expect(() => fromMinorUnits("1500", "GEL")).toThrow(/^minor must be .* got "1500"$/);
    // @ts-expect-error no units at all
    expect(() => fromMinorUnits(undefined, "GEL")).toThrow(/^minor must be .* got a value of type undefined$/);
  });
});

describe("moneyFromDecimal", () => {
  test.each<[string, string, string]>([
    ["15", "GEL", "15.00"],
    ["1.5e1", "GEL", "15.00"],
    ["0.5", "GEL", "0.50"],
    ["0.500", "GEL", "0.500"],
    ["-0", "GEL", "0.00"],
    ["10.10", "TRY", "10.10"],
    ["1500.0", "JPY", "1500.0"],
    ["1500", "JPY", "1500"],
    ["1", "KWD", "1.000"],
  ])("%s %s is %s", (text, code, amount) => {
    expect(moneyFromDecimal(text, code)).toStrictEqual({ amount, currency: code });
  });

  test.each(notPlain.filter((text) => !/e/i.test(text)))("rejects %j", (text) => {
    expect(moneyFromDecimal(text, "GEL")).toBeUndefined();
  });

  test("reads every amount that fits back as it was printed", () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const value = fromMinorUnits(units, code);
        expect(moneyFromDecimal(value.amount, code)).toEqual(value);
      }),
    );
  });

  test("gives what money accepts, worth what was sent", () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: -20, max: 20 }), currency, (mantissa, exponent, code) => {
        const value = moneyFromDecimal(`${mantissa}e${exponent}`, code);
        if (value === undefined) throw new Error("no money");
        expect(money(value.amount, code)).toEqual(value);
        expect(scaled(value.amount, 0)).toBe(scaled(mantissa, exponent));
      }),
    );
  });

  test("may give nothing", () => {
    // @ts-expect-error the result may be undefined
    const value: Money = moneyFromDecimal("15", "GEL");
    expect(value.amount).toBe("15.00");
  });
});

test("megabytes of digits pass, or are rejected, in one go", { timeout: 20_000 }, () => {
  const nines = "9".repeat(1_000_000);
  expect(money(`${nines}.${nines}`, "GEL").amount === `${nines}.${nines}`).toBe(true);
  expect(moneyFromDecimal(nines, "GEL")?.amount === `${nines}.00`).toBe(true);
  expect(isPlainAmount(`${nines}.${nines}x`)).toBe(false);
  expect(() => toMinorUnits({ amount: `0.${nines}`, currency: "GEL" })).toThrow(RangeError);
});

/** A plain decimal times 10^exponent, in units of 10^-60: larger than any exponent and fraction drawn here. */
function scaled(text: string, exponent: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(60 - fraction.length + exponent);
}
