import { integerDigits } from "../core/decimal.js";

/** As the compiled validators see it: beyond a double's range there is no number. */
export function isNumberText(digits: string): boolean {
  return Number.isFinite(Number(digits)) && /^-?[0-9]/.test(digits);
}

export function isIntegerText(digits: string): boolean {
  return isNumberText(digits) && integerDigits(digits) !== undefined;
}
