import { plainDecimal } from "../runtime/decimal.js";

/** Reads a seed, which may come from a file: each mistake is told by its path and the rule. */
export class SeedReader {
  readonly #path: string;
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: string, known: readonly string[]) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new TypeError(`${path} must be an object`);
    }
    this.#path = path;
    this.#members = Object.fromEntries(Object.entries(value));
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new TypeError(`${path}.${unknown} is not known; there are ${known.join(", ")}`);
  }

  text(name: string): string {
    const value = this.#members[name];
    if (typeof value === "string" && value !== "") return value;
    throw new TypeError(`${this.#path}.${name} must be a text that is not empty`);
  }

  textOr<T>(name: string, fallback: T): string | T {
    return this.#members[name] === undefined || this.#members[name] === null ? fallback : this.text(name);
  }

  /** A decimal in a string, its digits kept. */
  decimal(name: string): string {
    const value = this.#members[name];
    if (typeof value === "string" && plainDecimal(value) !== undefined) return value;
    throw new TypeError(`${this.#path}.${name} must be a decimal in a string, such as "15.00"`);
  }

  integer(name: string): number {
    const value = this.#members[name];
    if (typeof value === "number" && Number.isSafeInteger(value)) return value;
    throw new TypeError(`${this.#path}.${name} must be a whole number`);
  }

  integerOr<T>(name: string, fallback: T): number | T {
    return this.#members[name] === undefined ? fallback : this.integer(name);
  }

  flagOr(name: string, fallback: boolean): boolean {
    const value = this.#members[name];
    if (value === undefined) return fallback;
    if (typeof value === "boolean") return value;
    throw new TypeError(`${this.#path}.${name} must be true or false`);
  }

  /** Members of a list, each by a reader of its own. */
  list<T>(name: string, known: readonly string[], read: (item: SeedReader) => T): readonly T[] {
    const value = this.#members[name];
    if (!Array.isArray(value)) throw new TypeError(`${this.#path}.${name} must be a list`);
    return value.map((item: unknown, index) => read(new SeedReader(item, `${this.#path}.${name}[${index}]`, known)));
  }
}
