import { parse, stringify } from "lossless-json";
import { integerDigits } from "./decimal.js";

/**
 * A JSON number whose digits a double would change or print otherwise: `12345678901234567890`, `0.50`.
 * Plain data, read and sent alike; `digitsOf` gives the digits.
 */
export interface ExactNumber {
  readonly exactNumber: string;
}
/** What stands for a JSON number: a `number` where it keeps every digit, else an {@link ExactNumber}. */
export type JsonNumber = number | ExactNumber;

/** No answer of a provider comes near this; beyond it every recursive reader and logger would be at risk. */
export const MAX_DEPTH = 100;

class Digits implements ExactNumber {
  readonly exactNumber: string;
  constructor(digits: string) {
    this.exactNumber = digits;
  }
  toString(): string {
    return this.exactNumber;
  }
}

/** @param digits a JSON number's text */
export function jsonNumber(digits: string): JsonNumber {
  const rounded = Number(digits);
  return String(rounded) === digits ? rounded : new Digits(digits);
}

/** The number's text, as it stood on the wire. */
export function digitsOf(value: JsonNumber): string {
  return typeof value === "number" ? String(value) : value.exactNumber;
}

const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** An object of a provider that merely has such a member is none: it would hide what stands beside it. */
export function isExactNumber(value: unknown): value is ExactNumber {
  if (value instanceof Digits) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "exactNumber")) return false;
  if (Object.keys(value).length > 1 || !("exactNumber" in value)) return false;
  return typeof value.exactNumber === "string" && JSON_NUMBER.test(value.exactNumber);
}

/**
 * Reads JSON without changing a digit.
 * @throws SyntaxError for what is no JSON, for two members of one name that differ, and for over-deep nesting
 */
export function parseJson(text: string): unknown {
  try {
    return parse(text, undefined, jsonNumber);
  } catch (error) {
    throw error instanceof RangeError ? new SyntaxError("nested too deeply") : error;
  }
}

/** Prints JSON without changing a digit. */
export function printJson(value: unknown): string {
  return stringify(value, undefined, undefined, [{ test: isExactNumber, stringify: exactText }]) ?? "null";
}

function exactText(value: unknown): string {
  return isExactNumber(value) ? value.exactNumber : String(value);
}

/**
 * The same value with doubles in the place of exact numbers: what a compiled schema can look at. Rounding turns no
 * wrong type into a right one.
 * @throws SyntaxError for over-deep nesting
 */
export function approximate(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) throw new SyntaxError("nested too deeply");
  if (value instanceof Digits) return doubleOf(value.exactNumber);
  if (Array.isArray(value))
    return keepIfSame(
      value,
      value.map((item) => approximate(item, depth + 1)),
    );
  const entries = Object.entries(value);
  const rounded = entries.map(([key, member]): [string, unknown] => [key, approximate(member, depth + 1)]);
  return rounded.every(([, member], index) => member === entries[index]?.[1]) ? value : Object.fromEntries(rounded);
}

/** No integer comes of what is none, however close: a half stays where rounding would leave nothing. */
function doubleOf(digits: string): number {
  const double = Number(digits);
  if (!Number.isInteger(double) || integerDigits(digits) !== undefined) return double;
  return (double < 0 ? -1 : 1) * (Math.min(Math.abs(double), 2 ** 51) + 0.5);
}

function keepIfSame(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}
