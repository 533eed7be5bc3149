import { integerDigits, plainDecimal } from "../core/decimal.js";

/** As the compiled validators see it: beyond a double's range there is no number. */
export function isNumberText(digits: string): boolean {
  return Number.isFinite(Number(digits)) && /^-?[0-9]/.test(digits);
}

export function isIntegerText(digits: string): boolean {
  return isNumberText(digits) && integerDigits(digits) !== undefined;
}

/** @returns below 0, 0 or above 0, by every digit; takes time linear in their number */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const size = compareText(left.whole.length, right.whole.length) || compareText(left.whole, right.whole);
  const order = size || compareText(left.fraction, right.fraction);
  return left.negative ? -order : order;
}

function partsOf(digits: string) {
  // Too small to be written out: not zero, yet closer to it than any bound.
  const plain = plainDecimal(digits) ?? `${digits.startsWith("-") ? "-" : ""}0.${"0".repeat(400)}1`;
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  const trimmed = { whole: whole.replace(/^0+(?=[0-9])/, ""), fraction: fraction.replace(/0+$/, "") };
  return { negative: plain.startsWith("-") && /[1-9]/.test(plain), ...trimmed };
}

function compareText<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
