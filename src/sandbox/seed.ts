import { currencyDigits } from "../core/currencies.js";
import { isPlainAmount } from "../core/money.js";
import { isRecord } from "../core/untyped.js";

/** What a text must be beyond not empty, and the words for it. */
export interface TextRule {
  readonly fits: (text: string) => boolean;
  readonly says: string;
}
export const CURRENCY: TextRule = {
  fits: (text) => currencyDigits(text) !== undefined,
  says: 'an ISO 4217 code in capitals, such as "GEL"',
};
export const DIGITS: TextRule = {
  fits: (text) => /^(?:0|[1-9][0-9]*)$/.test(text),
  says: "a whole number in a string, without leading zeros",
};

/** Reads a seed, which may come from a file: each mistake is reported with its path and the rule. */
export class SeedReader {
  readonly #path: string;
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: string, known: readonly string[]) {
    if (!isRecord(value)) throw new TypeError(`${path} must be an object`);
    this.#path = path;
    this.#members = value;
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new TypeError(`${path}.${unknown} is unknown; expected one of ${known.join(", ")}`);
  }

  has(name: string): boolean {
    return this.#members[name] !== undefined;
  }

  text(name: string, rule?: TextRule): string {
    const value = this.#members[name];
    if (typeof value !== "string" || value === "") this.#reject(name, "must be a text that is not empty");
    if (rule?.fits(value) === false) this.#reject(name, `must be ${rule.says}`);
    return value;
  }

  textOr<T>(name: string, fallback: T, rule?: TextRule): string | T {
    return this.#members[name] === undefined || this.#members[name] === null ? fallback : this.text(name, rule);
  }

  /** An amount in a string, its digits kept; none of them is below the currency's minor unit. */
  amount(name: string, currency: string): string {
    const value = this.#members[name];
    const digits = currencyDigits(currency) ?? 0;
    const fits = typeof value === "string" && isPlainAmount(value) && !value.startsWith("-");
    if (!fits || (value.split(".")[1] ?? "").length > digits) {
      this.#reject(name, `must be an amount in a string, with at most ${digits} decimals, not below zero`);
    }
    return value;
  }

  integer(name: string, least = Number.MIN_SAFE_INTEGER): number {
    const value = this.#members[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
    const bound = least === Number.MIN_SAFE_INTEGER ? "" : ` of at least ${least}`;
    return this.#reject(name, `must be a whole number${bound}`);
  }

  integerOr<T>(name: string, fallback: T, fits: (value: number) => boolean, says: string): number | T {
    const value = this.#members[name];
    if (value === undefined) return fallback;
    const number = this.integer(name);
    return fits(number) ? number : this.#reject(name, `must be ${says}`);
  }

  flagOr(name: string, fallback: boolean): boolean {
    const value = this.#members[name];
    if (value === undefined) return fallback;
    if (typeof value === "boolean") return value;
    return this.#reject(name, "must be true or false");
  }

  /** Members of a list, each by a reader of its own; no two may have the same `unique` member. */
  list<T>(name: string, known: readonly string[], unique: keyof T & string, read: (item: SeedReader) => T): T[] {
    const value = this.#members[name];
    if (!Array.isArray(value)) return this.#reject(name, "must be a list");
    const seen = new Set<unknown>();
    return value.map((given: unknown, index) => {
      const item = new SeedReader(given, `${this.#path}.${name}[${index}]`, known);
      const one = read(item);
      if (seen.has(one[unique])) item.#reject(unique, "must not be that of another one");
      seen.add(one[unique]);
      return one;
    });
  }

  #reject(name: string, rule: string): never {
    throw new TypeError(`${this.#path}.${name} ${rule}`);
  }
}
