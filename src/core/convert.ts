/** Conversions that every provider needs. `path` names the field as our API does; what does not fit is an IssueError. */
import { currencyDigits } from "./currencies.js";
import { integerDigits } from "./decimal.js";
import { takeRequired } from "./fields.js";
import { IssueError, invalid } from "./issues.js";
import { digitsOf, type JsonNumber, jsonNumber } from "./json.js";
import { fromMinorUnits, isPlainAmount, type Money, moneyFromDecimal, toMinorUnits } from "./money.js";
import { readOffsetTime } from "./time.js";

/** An identifier, whichever way it was written; a number keeps every digit. */
export function readIdentifier(value: string | JsonNumber, path: string): string {
  return typeof value === "string" ? value : readInteger(value, path);
}

/** An integer in any spelling (`1500`, `1500.0`, `1.5e3`), as its canonical digits. */
export function readInteger(value: JsonNumber, path: string): string {
  if (Number.isSafeInteger(value)) return String(value);
  return integerDigits(digitsOf(value)) ?? invalid(path, "must be an integer");
}

/** A whole number of the currency's minor units. */
export function readMinorUnits(value: JsonNumber, currency: string, path: string): Money {
  const minor = typeof value === "number" && Number.isSafeInteger(value) ? value : BigInt(readInteger(value, path));
  return currencyDigits(currency) === undefined
    ? invalid("currency", "must be an ISO 4217 code")
    : fromMinorUnits(minor, currency);
}

/** A decimal, as a number or a string, in major units. */
export function readDecimal(value: string | JsonNumber, currency: string, path: string): Money {
  const money = moneyFromDecimal(typeof value === "string" ? value : digitsOf(value), currency);
  return money ?? invalid(path, "must be a decimal in an ISO 4217 currency");
}

/** A time in the provider's form, by the reader for it. */
export function readTime(text: string, read: (text: string) => string | undefined, path: string): string {
  return read(text) ?? invalid(path, "must be a possible date and time in the provider's form");
}

/** Requires that a response is about what its request asked for: `false` is an issue of the field of that name. */
export function requireEcho(fields: Readonly<Record<string, boolean>>): void {
  const other = Object.keys(fields).filter((path) => fields[path] === false);
  const issues = other.map((path) => ({ path, message: "is not the one that was asked for" }));
  if (issues.length > 0) throw new IssueError(issues);
}

/** An integer that a caller gives, as digits or as a number that no digit has been lost from. */
export function writeInteger(value: string | number, path: string): JsonNumber {
  return jsonNumber(writeDigits(value, path));
}

/** An identifier, or a number of a page: a whole number from 1 on. */
export function writePositive(value: string | number, path: string): JsonNumber {
  const digits = writeDigits(value, path);
  return digits === "0" || digits.startsWith("-") ? invalid(path, "must be at least 1") : jsonNumber(digits);
}

/** A caller's time, as RFC 3339. */
export function writeTime(value: string, path: string): string {
  const time = typeof value === "string" ? readOffsetTime(value) : undefined;
  return time ?? invalid(path, 'must be RFC 3339 with an offset, such as "2026-11-25T12:00:00+04:00"');
}

/** As `writeInteger`, but as text: for paths, and for providers that want numbers in quotes. */
export function writeDigits(value: string | number, path: string): string {
  if (value === undefined) invalid(path, "is required");
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    invalid(path, "must be a whole number of at most 2^53 - 1; give a larger one as a string of digits");
  }
  const digits = String(value);
  const given = typeof value === "string" || typeof value === "number";
  return given && /^(?:0|-?[1-9][0-9]*)$/.test(digits)
    ? digits
    : invalid(path, "must be a whole number, in digits without leading zeros");
}

/** A caller's amount, checked; a plain copy, for `amount` and `currency` may be getters. */
export function takeMoney(value: Money, path: string): Money {
  const { amount, currency } = takeRequired(value, ["amount", "currency"], [], path);
  if (typeof amount !== "string" || !isPlainAmount(amount) || amount.startsWith("-")) {
    invalid(`${path}.amount`, 'must be a plain decimal in a string, such as "15.00", without a minus');
  }
  const digits = currencyDigits(writeCurrency(currency, `${path}.currency`)) ?? 0;
  if (decimalsOf(amount) > digits) {
    invalid(`${path}.amount`, `must have at most ${digits} decimals, as ${currency} has`);
  }
  return { amount, currency };
}

/** The amount as a JSON number with the caller's own digits. */
export function writeAmount({ amount }: Money): JsonNumber {
  return jsonNumber(amount);
}

/** The amount in whole minor units, from `least` to `most` of them, in the one currency that the provider takes. */
export function writeMinorUnits(value: Money, currency: string, least: bigint, most: bigint, path: string): JsonNumber {
  if (value.currency !== currency) invalid(`${path}.currency`, `must be ${currency}`);
  const range = `from ${fromMinorUnits(least, currency).amount} to ${fromMinorUnits(most, currency).amount}`;
  const digits = currencyDigits(currency) ?? 0;
  const decimals = value.amount.split(".")[1]?.length ?? 0;
  const minor = decimals > digits ? -1n : toMinorUnits(value);
  return minor >= least && minor <= most
    ? jsonNumber(String(minor))
    : invalid(`${path}.amount`, `must be ${range}, with at most ${digits} decimals`);
}

export function writeCurrency(code: string, path: string): string {
  return currencyDigits(code) === undefined ? invalid(path, "must be an ISO 4217 code, such as USD") : code;
}

/** `12.500` is an amount of dollars, `12.345` is not: it would be rounded on the way. */
function decimalsOf(amount: string): number {
  return (amount.split(".")[1] ?? "").replace(/0+$/, "").length;
}
