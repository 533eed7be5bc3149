import { describe, expect, test } from "vitest";
import { integerDigits, plainDecimal } from "../../src/core/decimal.js";
import {
  approximate,
  digitsOf,
  isExactNumber,
  type JsonNumber,
  jsonNumber,
  MAX_DEPTH,
  parseJson,
  printJson,
} from "../../src/core/json.js";
import { seedOfRun } from "../helpers/mutate.js";
import fc from "../helpers/property.js";

const options = { numRuns: 2_000, seed: seedOfRun() };

/** A JSON number's text, whatever its length. */
const numberText = fc
  .record({
    minus: fc.constantFrom("", "-"),
    whole: fc.oneof(fc.constant("0"), fc.stringMatching(/^[1-9][0-9]{0,30}$/)),
    fraction: fc.oneof(fc.constant(""), fc.stringMatching(/^\.[0-9]{1,30}$/)),
    exponent: fc.oneof(fc.constant(""), fc.stringMatching(/^[eE][+-]?[0-9]{1,4}$/)),
  })
  .map(({ minus, whole, fraction, exponent }) => `${minus}${whole}${fraction}${exponent}`);

/** A JSON text without blanks, and the numbers in it. */
const { document } = fc.letrec<{ document: string }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    numberText,
    fc.constantFrom("true", "false", "null"),
    fc.string({ unit: "grapheme" }).map((text) => JSON.stringify(text)),
    fc.array(tie("document"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    fc
      .uniqueArray(fc.tuple(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor")), tie("document")), {
        maxLength: 4,
        // Members that look like array indexes change places in every JavaScript object.
        selector: ([name]) => (/^[0-9]+$/.test(name) ? "index" : name),
      })
      .map((members) => members.filter(([name]) => !/^[0-9]+$/.test(name)))
      .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`),
  ),
}));

const EXACT = [
  "0.50",
  "10.10",
  "1.0",
  "-0",
  "1e3",
  "9007199254740993",
  "12345678901234567890",
  "1e400",
  "0.1000000000000000055",
];
const PLAIN = ["0", "1", "-1", "1500", "0.5", "123.45", "9007199254740991", "1e+21", "5e-324"];

describe("a number keeps its digits", () => {
  test.each(EXACT)("%s, as data next to it", (text) => {
    const value = parseJson(text);
    expect(isExactNumber(value)).toBe(true);
    expect(value).toMatchObject({ exactNumber: text });
    expect(String(value)).toBe(text);
    expect(printJson(value)).toBe(text);
    expect(printJson(structuredClone(value))).toBe(text);
    expect(printJson(JSON.parse(JSON.stringify(value)))).toBe(text);
  });

  test.each(PLAIN)("%s, as a number", (text) => {
    expect(parseJson(text)).toBe(Number(text));
    expect(printJson(parseJson(text))).toBe(text);
  });

  test.each([
    "1.00000000000000000000001",
    "-0.9999999999999999999",
    "1e-350",
    "9007199254740992.5",
    "1234567890123456.79",
  ])("%s stays what no integer is", (text) => {
    const seen = approximate(parseJson(text));
    expect(Number.isFinite(seen)).toBe(true);
    expect(Number.isInteger(seen)).toBe(false);
  });

  const bounds = ["0", "0.3", "100", "-100", "19.99", "1e-7", "123456789012.345", "4503599627370495"];
  test("on the side of every bound that its digits are on, however close it comes", () => {
    const near = fc.tuple(
      fc.constantFrom(...bounds),
      fc.integer({ min: 12, max: 40 }),
      fc.integer({ min: -99, max: 99 }),
    );
    fc.assert(
      fc.property(near, ([bound, places, distance]) => {
        const scale = 10n ** BigInt(places);
        const [whole = "", fraction = ""] = (plainDecimal(bound) ?? "").split(".");
        const scaled = BigInt(whole + fraction.padEnd(places, "0")) + BigInt(distance);
        const size = scaled < 0n ? -scaled : scaled;
        const text = `${scaled < 0n ? "-" : ""}${size / scale}.${String(size % scale).padStart(places, "0")}`;
        expect(Math.sign(Number(approximate(parseJson(text))) - Number(bound)), text).toBe(Math.sign(distance));
      }),
      options,
    );
  });

  test("whatever its text is", () => {
    fc.assert(
      fc.property(numberText, (text) => {
        expect(digitsOf(jsonNumber(text))).toBe(text);
        expect(printJson(parseJson(text))).toBe(text);
        const seen = Number(approximate(parseJson(text)));
        expect(rounded(seen)).toBe(rounded(Number(text)));
        expect(Number.isInteger(seen)).toBe(Number.isFinite(seen) && integerDigits(text) !== undefined);
      }),
      options,
    );
  });

  test("wherever it stands", () => {
    fc.assert(
      fc.property(document, (text) => {
        const value = parseJson(text);
        expect(printJson(value)).toBe(text);
        expect(printJson(parseJson(` ${text}\n`))).toBe(text);
        expect(withRounded(approximate(value))).toEqual(withRounded(JSON.parse(text)));
      }),
      options,
    );
  });
});

describe("isExactNumber", () => {
  test.each<readonly [unknown, boolean]>([
    [{ exactNumber: "0.50" }, true],
    [jsonNumber("0.50"), true],
    [{ exactNumber: "0.50", more: 1 }, false],
    [{ exactNumber: '1,"paid":true' }, false],
    [{ exactNumber: "" }, false],
    [{ exactNumber: "01" }, false],
    [{ exactNumber: "1\n" }, false],
    [{ exactNumber: 1 }, false],
    [Object.create({ exactNumber: "1" }), false],
    [{}, false],
    [null, false],
    ["0.50", false],
    [0.5, false],
  ])("%j: %j", (value, expected) => {
    expect(isExactNumber(value)).toBe(expected);
  });

  test("a provider's object of that shape stays an object to a schema", () => {
    const value = parseJson('{"amount":{"exactNumber":"5"}}');
    expect(approximate(value)).toEqual({ amount: { exactNumber: "5" } });
  });
});

describe("parseJson rejects", () => {
  test.each([
    ...["", " ", "{", "[1,]", '{"a":1,}', "{a:1}", "'a'", "01", "+1", ".5", "1.", "1e", "NaN", "Infinity", "undefined"],
    ...["1 2", "{} {}", '"\n"', '"\\x"', '"\\u12"', "[1 2]", '{"a" 1}', "tru", "//", "-", "\u00a01", "１"],
  ])("%j", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":{"c":null,"c":false}}',
    '{"__proto__":1,"__proto__":2}',
    '{"a":1,"\\u0061":2}',
  ])("a name twice with two values: %s", (text) => {
    expect(() => parseJson(text)).toThrow(/duplicate key/);
  });

  test.each(['{"a":1,"a":1}', '{"a":{"b":[0.50]},"a":{"b":[0.50]}}'])("but not with one: %s", (text) => {
    expect(() => parseJson(text)).not.toThrow();
  });

  test("a nesting without end, and nothing else is thrown", () => {
    for (const open of ["[", '{"a":']) expect(() => parseJson(open.repeat(200_000))).toThrow(SyntaxError);
    expect(() => parseJson("[".repeat(200_000) + "]".repeat(200_000))).toThrow(SyntaxError);
  });
});

describe("approximate", () => {
  const nested = (depth: number): unknown => parseJson("[".repeat(depth) + "]".repeat(depth));

  test("goes so deep and no deeper", () => {
    expect(() => approximate(nested(MAX_DEPTH + 1))).not.toThrow();
    expect(() => approximate(nested(MAX_DEPTH + 2))).toThrow(SyntaxError);
  });

  test("gives back the value itself where nothing is to be rounded", () => {
    const value = parseJson('{"a":[1,"2",{"b":null}]}');
    expect(approximate(value)).toBe(value);
  });

  test("leaves the value as it was", () => {
    const value = parseJson('{"a":[0.50,{"b":1.0}]}');
    expect(approximate(value)).toEqual({ a: [0.5, { b: 1 }] });
    expect(printJson(value)).toBe('{"a":[0.50,{"b":1.0}]}');
  });

  test("does not let a member change the prototype", () => {
    const value = approximate(parseJson('{"__proto__":{"polluted":1.0}}'));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object(value), "__proto__")).toBe(true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("printJson", () => {
  test.each<readonly [unknown, string]>([
    [undefined, "null"],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ total: { exactNumber: "123.40" } }, '{"total":123.40}'],
    [{ not: { exactNumber: "1}" } }, '{"not":{"exactNumber":"1}"}}'],
    [["İşlem", "\u2028", '"'], JSON.stringify(["İşlem", "\u2028", '"'])],
  ])("%j is %s", (value, expected) => {
    expect(printJson(value)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("makes no null of %d", (number) => {
    const message = `${number} cannot be written as JSON; a number must be finite`;
    expect(() => printJson({ amount: [number] })).toThrow(new TypeError(message));
  });

  test("takes the numbers it gives", () => {
    const amount: JsonNumber = jsonNumber("0.10");
    expect(printJson({ amount, twice: [amount] })).toBe('{"amount":0.10,"twice":[0.10]}');
  });
});

/** Without what a neighbouring double makes of it, for texts of which only the doubles are at hand. */
function rounded(number: number): number {
  return Math.abs(number) < 1e-300 ? 0 : Number(Math.min(Math.abs(number), 2 ** 51).toPrecision(12));
}

function withRounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) =>
    typeof member === "number" ? rounded(member) : member,
  );
}
