import { compareNumbers, integerDigits, JSON_NUMBER } from "./decimal.js";
import { isRecord, nonBlank } from "./untyped.js";

/**
 * A JSON number whose digits a double would change or print otherwise: `12345678901234567890`, `0.50`.
 * Plain data, read and sent alike; `digitsOf` gives the digits.
 */
export interface ExactNumber {
  /** Its text, as it was sent. */
  readonly exactNumber: string;
}
/** What stands for a JSON number: a `number` where it keeps every digit, else an {@link ExactNumber}. */
export type JsonNumber = number | ExactNumber;

/** No response of a provider comes near this; beyond it every recursive reader and logger would be at risk. */
export const MAX_DEPTH = 100;

export class NestingError extends SyntaxError {
  constructor() {
    super(`must not be nested more than ${MAX_DEPTH} deep`);
  }
}

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

/** A provider's code: as a number, whose digits it keeps, it says the same as in quotes. */
export function codeText(value: unknown): string | undefined {
  return typeof value === "number" || isExactNumber(value) ? digitsOf(value) : nonBlank(value);
}

/** A provider's object with further members is not one: they would be lost. */
export function isExactNumber(value: unknown): value is ExactNumber {
  if (value instanceof Digits) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "exactNumber")) return false;
  if (Object.keys(value).length > 1 || !("exactNumber" in value)) return false;
  return typeof value.exactNumber === "string" && JSON_NUMBER.test(value.exactNumber);
}

/**
 * Reads JSON without changing a digit.
 * @throws SyntaxError for what is not JSON, for two members of one name that differ, and for over-deep nesting
 */
export function parseJson(text: string): unknown {
  const value = native(text);
  try {
    // What prints to the letter has lost no digit and no second member of a name. Most bodies are such, and then this
    // takes a third of the time that reading every token does.
    return JSON.stringify(value) === text ? value : new TokenReader(text).read();
  } catch (error) {
    throw error instanceof RangeError ? new SyntaxError("nested too deeply") : error;
  }
}

/** Without the platform's own message: it quotes a part of the text, and that may be a part of a secret. */
function native(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError("syntax error");
  }
}

const TOKENS = /[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:{}[\]"]+/g;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function unquoted(token: string): string {
  return token.includes("\\") ? String(JSON.parse(token)) : token.slice(1, -1);
}

/** Reads a text that is known to be JSON, each number by its digits. */
class TokenReader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = text.match(TOKENS) ?? [];
  }

  read(): unknown {
    const token = this.#take();
    if (token === "{") return this.#members();
    if (token === "[") return this.#items();
    if (token.startsWith('"')) return unquoted(token);
    const word = WORDS.get(token);
    return word === undefined ? jsonNumber(token) : word;
  }

  #items(): readonly unknown[] {
    const items: unknown[] = [];
    while (!this.#ends("]")) items.push(this.read());
    return items;
  }

  /** By way of a Map, for `__proto__` is a name like any other. */
  #members(): object {
    const members = new Map<string, unknown>();
    while (!this.#ends("}")) {
      const name = unquoted(this.#take());
      const value = this.read();
      if (members.has(name) && printJson(members.get(name)) !== printJson(value)) {
        throw new SyntaxError(`duplicate key ${name} with different values`);
      }
      members.set(name, value);
    }
    return Object.fromEntries(members);
  }

  #take(): string {
    return this.#tokens[this.#next++] ?? "";
  }

  #ends(token: string): boolean {
    const ends = this.#tokens[this.#next] === token;
    if (ends) this.#next += 1;
    return ends;
  }
}

/** @param essence a media type in lower case, without parameters */
export function isJsonEssence(essence: string): boolean {
  return /^[^/]+\/(?:[^/]+\+)?json$/.test(essence);
}

/** Prints JSON without changing a digit. */
export function printJson(value: unknown): string {
  return printed(value) ?? "null";
}

/** @returns undefined for what JSON has no word for, as JSON.stringify does */
function printed(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} cannot be written as JSON; a number must be finite`);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isExactNumber(value)) return value.exactNumber;
  if ("toJSON" in value && typeof value.toJSON === "function") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, printJson).join()}]`;
  let members = "";
  for (const [name, member] of Object.entries(value)) {
    const text = printed(member);
    if (text !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(name)}:${text}`;
  }
  return `{${members}}`;
}

/**
 * The same value with doubles in the place of exact numbers: what a compiled schema can look at. Rounding turns no
 * wrong type into a right one.
 * @throws NestingError
 */
export function approximate(value: unknown): unknown {
  return holdsDigits(value, 0) ? rounded(value) : value;
}

/** A walk that makes nothing: most responses have no such number, and then there is nothing to copy. */
function holdsDigits(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > MAX_DEPTH) throw new NestingError();
  if (value instanceof Digits) return true;
  let found = false;
  if (Array.isArray(value)) for (const item of value) found = holdsDigits(item, depth + 1) || found;
  else if (isRecord(value)) for (const name in value) found = holdsDigits(value[name], depth + 1) || found;
  return found;
}

function rounded(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Digits) return doubleOf(value.exactNumber);
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}

/**
 * Of a number that lies next to a double of few digits, which a document can name, a neighbour of that double: it is no
 * integer, bound, listed value or multiple of a step that the number is not, and it is on the same side of each.
 */
function doubleOf(digits: string): number {
  const double = Number(digits);
  // Most numbers have few digits, which a double keeps.
  if (!Number.isFinite(double) || (digits.length <= 16 && !/e/i.test(digits))) return double;
  const side = compareNumbers(digits, String(double));
  const isWhole = Number.isInteger(double);
  if (side === 0 || (isWhole ? integerDigits(digits) !== undefined : significantDigits(double) > 15)) return double;
  if (double === 0) return side * Number.MIN_VALUE;
  // From here on a neighbour would be whole.
  if (Math.abs(double) >= 2 ** 52) return Math.sign(double) * (2 ** 51 + 0.5);
  return double + side * Math.abs(double) * Number.EPSILON * 0.51;
}

export function significantDigits(number: number): number {
  const digits = String(number).replace(/e.*|\D/g, "");
  return digits.replace(/^0+/, "").length;
}
