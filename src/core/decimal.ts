/**
 * Exact decimals, as strings from end to end: no figure here ever becomes a double.
 * Every function takes time linear in the length of its input.
 */

/** JSON's number grammar (RFC 8259, section 6). No two parts can match the same text, so it never backtracks far. */
export const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Largest exponent expanded, either way. Nine characters of `1e9999999` must not become ten megabytes of zeros. */
const MAX_EXPONENT = 400;

/**
 * Writes any spelling of a JSON number without an exponent and keeps every digit that was sent:
 * `"0.500"` stays, `"1.50e1"` becomes `"15.0"`. Zero loses its sign: `"-0.00"` becomes `"0.00"`.
 *
 * @returns undefined when `text` is not a JSON number (`"+1"`, `".5"`, `"1."`, `"01"`, `" 1"`, `"NaN"`),
 * or its exponent is beyond ±400.
 */
export function plainDecimal(text: string): string | undefined {
  if (!JSON_NUMBER.test(text)) return undefined;
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const shift = Number(exponent);
  if (Math.abs(shift) > MAX_EXPONENT) return undefined;

  const negative = mantissa.startsWith("-");
  const plain = shiftPoint(negative ? mantissa.slice(1) : mantissa, shift);
  return negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

/**
 * Reads an integer in any spelling: `"1500"`, `"1500.0"` and `"1.5e3"` are all `"1500"`.
 *
 * @returns canonical digits (`"1500"`, `"-7"`, `"0"`); undefined when `text` is not a JSON number, is not integral,
 * however close (`"1.00000000000000000001"`), or its exponent is beyond ±400.
 */
export function integerDigits(text: string): string | undefined {
  const [whole, fraction = ""] = plainDecimal(text)?.split(".") ?? [];
  return /[1-9]/.test(fraction) ? undefined : whole;
}

/**
 * Pads the fraction of a plain decimal with zeros to at least `digits` decimals. Never trims: the zeros of
 * `"0.500"` were sent, and they stay.
 */
export function padFraction(plain: string, digits: number): string {
  const [whole = "", fraction = ""] = plain.split(".");
  return fraction.length >= digits ? plain : `${whole}.${fraction.padEnd(digits, "0")}`;
}

/** Whether two spellings of a JSON number are one figure: `123.45`, `123.450` and `1.2345e2` are. */
export function isSameDecimal(one: string, other: string): boolean {
  return plainDecimal(one) !== undefined && plainDecimal(other) !== undefined && compareNumbers(one, other) === 0;
}

/** @returns below 0, 0 or above 0, by every digit of two JSON numbers */
export function compareNumbers(a: string, b: string): number {
  const length = Math.max(a.length, b.length) + MAX_EXPONENT;
  const [one, other] = [signedDigits(a, length), signedDigits(b, length)];
  if (one === other) return 0;
  const isNegative = one.startsWith("-");
  return one < other === (isNegative && other.startsWith("-")) ? 1 : -1;
}

/** Written with as many digits before the point as behind it; a minus precedes every digit. */
function signedDigits(digits: string, length: number): string {
  // Too small to be written out: not zero, yet closer to it than any bound.
  const plain = plainDecimal(digits) ?? `${digits.startsWith("-") ? "-" : ""}0.${"0".repeat(MAX_EXPONENT)}1`;
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  return `${plain.startsWith("-") ? "-" : ""}${whole.padStart(length, "0")}${fraction.padEnd(length, "0")}`;
}

/** Moves the point of an unsigned plain decimal `shift` places to the right; to the left when negative. */
function shiftPoint(unsigned: string, shift: number): string {
  if (shift === 0) return unsigned;
  const [whole = "", fraction = ""] = unsigned.split(".");
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;

  // "0.5e1" has the digits 05: a zero that led the fraction must not lead the integer.
  const padded = digits.slice(0, point).padEnd(point, "0");
  const integer = padded.replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point);
  return rest === "" ? integer : `${integer}.${rest}`;
}
