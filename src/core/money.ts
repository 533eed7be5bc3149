import { currencyDigits } from "./currencies.js";
import { padFraction, plainDecimal } from "./decimal.js";

/** An exact amount. `amount` is a decimal string in the currency's major unit ("15.00"); `currency` is ISO 4217. */
export interface Money {
  /** In the major unit, such as "15.00". */
  readonly amount: string;
  /** ISO 4217, such as "GEL". */
  readonly currency: string;
}

/** An optional minus, digits without a leading zero, optionally a point and digits. Linear, like JSON's own grammar. */
const PLAIN_AMOUNT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether `text` is an amount as `Money` spells it: `"15"`, `"-0.50"`; not `"1e3"`, `"1,5"`, `"+1"`, `".5"`. */
export function isPlainAmount(text: string): boolean {
  return PLAIN_AMOUNT.test(text);
}

/**
 * An exact amount, frozen. The digits stay as given: `money("0.5", "GEL")` is neither padded nor trimmed.
 *
 * @param amount decimal string in the currency's major unit: `"1500.00"`
 * @param currency ISO 4217 code in capitals: `"GEL"`
 * @throws RangeError when `amount` is not a plain decimal ("1e3", "", "1,5") or `currency` not an ISO 4217 code.
 */
export function money(amount: string, currency: string): Money {
  checkAmount(amount);
  requireCurrency(currency);
  return Object.freeze({ amount, currency });
}

/**
 * Exact minor units (tetri, kuruş, cents): `{ amount: "15.00", currency: "GEL" }` is `1500n`.
 *
 * @throws RangeError when the amount has more digits than the currency, be they zeros ("0.500" GEL): rounding is the
 * caller's decision. Also when `value` is a literal that `money` would reject.
 */
export function toMinorUnits(value: Money): bigint {
  const { amount, currency } = money(value.amount, value.currency);
  const digits = requireCurrency(currency);
  const [whole = "", fraction = ""] = amount.split(".");
  if (fraction.length > digits) {
    throw new RangeError(
      `amount must have at most ${digits} decimals in ${currency}, got ${shown(amount)}; round it before converting`,
    );
  }
  return BigInt(whole + fraction.padEnd(digits, "0"));
}

/**
 * The amount of so many minor units, with all of the currency's digits: `fromMinorUnits(1500n, "GEL")` is "15.00".
 *
 * @param minor a bigint, or a safe integer
 * @throws RangeError when `minor` is a number that may already have lost digits, or `currency` no ISO 4217 code.
 */
export function fromMinorUnits(minor: bigint | number, currency: string): Money {
  if (typeof minor !== "bigint" && !Number.isSafeInteger(minor)) {
    throw new RangeError(`minor must be a bigint or a safe integer such as 1500, got ${shown(minor)}`);
  }
  const digits = requireCurrency(currency);
  const units = String(minor);
  const negative = units.startsWith("-");
  const text = (negative ? units.slice(1) : units).padStart(digits + 1, "0");
  const point = text.length - digits;
  const unsigned = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return Object.freeze({ amount: negative ? `-${unsigned}` : unsigned, currency });
}

/**
 * Reads a provider's figure, in any spelling of a JSON number, as an amount in the major unit. It is padded to the
 * currency's digits and never trimmed: `"1.5e1"` GEL is "15.00", `"0.500"` GEL stays "0.500".
 *
 * @returns undefined when `text` is not a JSON number (see `plainDecimal`) or `currency` not an ISO 4217 code.
 */
export function moneyFromDecimal(text: string, currency: string): Money | undefined {
  const plain = plainDecimal(text);
  const digits = currencyDigits(currency);
  if (plain === undefined || digits === undefined) return undefined;
  return Object.freeze({ amount: padFraction(plain, digits), currency });
}

function checkAmount(amount: unknown): void {
  if (typeof amount === "string" && isPlainAmount(amount)) return;
  throw new RangeError(
    `amount must be a plain decimal string such as "1500.00" or "-0.5", without exponent, spaces or separators; ` +
      `got ${shown(amount)}`,
  );
}

function requireCurrency(currency: string): number {
  const digits = currencyDigits(currency);
  if (digits !== undefined) return digits;
  throw new RangeError(`currency must be an active ISO 4217 code in capitals such as "GEL", got ${shown(currency)}`);
}

/** A wrong argument for an error message. It may come from untyped code, and a string may be of any length. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40)) + (value.length > 40 ? "…" : "");
  return typeof value === "number" || value === null ? String(value) : `a value of type ${typeof value}`;
}
