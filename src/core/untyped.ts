/** For bodies that nobody promised anything about: what is not as hoped is passed over, never an exception. */
import { digitsOf, isExactNumber } from "./json.js";

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text with something in it, else `undefined`. */
export function nonBlank(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** A code: as a number, whose digits it keeps, it says the same as in quotes. */
export function codeText(value: unknown): string | undefined {
  return typeof value === "number" || isExactNumber(value) ? digitsOf(value) : nonBlank(value);
}

/** The texts among one value or a list of them. */
export function nonBlanks(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => nonBlank(item) ?? []);
}
