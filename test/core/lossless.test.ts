// Our reader of JSON against lossless-json, which reads each character by itself.
import { parse } from "lossless-json";
import { expect, test } from "vitest";
import { jsonNumber, parseJson, printJson } from "../../src/core/json.js";
import fc from "../helpers/property.js";

const characters = fc.constantFrom(
  ...[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    " ",
    "\n",
    '"',
    "\\",
    "-",
    "+",
    ".",
    "e",
    "0",
    "1",
    "00",
    "1.50",
    "9007199254740993",
  ],
  ...[
    '"a"',
    '"b":',
    '"\\u0061":',
    '"__proto__":',
    '"\\"',
    '"\\\\"',
    '"/"',
    "\\/",
    "true",
    "null",
    "é",
    "\u2028",
    "\u0000",
  ],
);
const soup = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(""));
const spaced = fc
  .tuple(fc.jsonValue(), fc.constantFrom(0, 2))
  .map(([value, space]) => JSON.stringify(value, null, space));
const numbers = fc
  .tuple(spaced, fc.constantFrom("1.0", "-0", "1e5", "0.10", "12345678901234567890"))
  .map(([text, number]) => text.replace(/(?<=[[:,]\s*)-?[0-9][-+.0-9e]*/g, number));

function read(parser: (text: string) => unknown, text: string): unknown {
  try {
    return { value: parser(text) };
  } catch (error) {
    return error instanceof SyntaxError ? "rejected" : error;
  }
}

test.each([
  ["what is hardly ever JSON", soup],
  ["any value", spaced],
  ["any value with numbers that need care", numbers],
])("%s", (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const ours = read(parseJson, text);
      expect(ours).toEqual(read((it) => parse(it, undefined, jsonNumber), text));
      expect(read(parseJson, printJson(ours))).toEqual({ value: ours });
    }),
    { numRuns: 800 },
  );
});

test("two members of one name are one where their texts agree, and none else", () => {
  expect(() => parseJson('{"a":{"b":1},"a":{"b":1}}')).not.toThrow();
  // lossless-json takes these two for the same.
  for (const text of ['{"a":[1],"a":{"0":1}}', '{"a":1.0,"a":1}']) expect(() => parseJson(text)).toThrow(SyntaxError);
});

test("a text of nothing but escapes, as long as a response may be", () => {
  const escapes = JSON.stringify("\\".repeat(500_000));
  expect(parseJson(` ${escapes}`)).toHaveLength(500_000);
});
