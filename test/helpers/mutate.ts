/** Numbers in [0, 1) that depend on the seed alone (mulberry32), and what a test draws from them. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  }
}

/** @returns the seed of this test run: fixed, unless PAYSPEC_SEED names another */
export function seedOfRun(): number {
  return Number(process.env.PAYSPEC_SEED ?? 20_261_121);
}

type Mutable = Record<string, unknown> | unknown[];

/** Stands for a number's text until the body is printed: `JSON.stringify` would change it. */
const SPELLING = /"number:([^"]*)"/g;

const NUMBERS = [
  ...["0", "-0", "1", "-1", "1.0", "1.5", "-2.50", "0.500", "1.5e3", "1500.0", "1e-3", "15E+2", "1e400", "-1e401"],
  ...["9007199254740993", "-9223372036854775809", "0.1000000000000000055511151231257827", "1e999999999", "-18", "-6"],
  ...["1.00000000000000000001", "123456789012345678901234567890", "5e-324", "1.7976931348623157e308", "-10.0"],
];
const STRINGS = [
  ...["", " ", "0", "-0", "1.50", "1e3", "-1", "007.5", ".5", "1,5", "NaN", "null", "true", "GEL", "USD", "XXX", "gel"],
  ...["10.05.2022 15:41:49", "31.02.2022 00:00:00", "2023-10-26T16:37:31+0300", "2023-13-01T00:00:00Z", "٣", "１２"],
  ...["\u0000", "\u202e\u2066", "\ud800", "\udfff\ud800", "\u{1f4b8}", "e\u0301", "\ufeff", "\u2028", "İıŞğ"],
  ...["__proto__", "constructor", "toString", "x".repeat(3_000), "a\\/b", '"', "<b>&amp;</b>", "-18", "completed"],
];
const NAMES = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "then", "toJSON", "exactNumber"],
  ...["data", "errors", "result", "Result", "resultCode", "ResultCode", "resultMessage", "currency", "total", "", "0"],
];

function value(random: Random): unknown {
  const kind = random.below(8);
  if (kind < 3) return `number:${random.pick(NUMBERS)}`;
  if (kind < 5) return random.pick(STRINGS);
  return random.pick<() => unknown>([
    () => null,
    () => random.chance(0.5),
    () => [],
    () => ({}),
    () => [value(random)],
    () => ({ [random.pick(NAMES)]: value(random) }),
    () => nested(random, 1 + random.below(150)),
  ])();
}

function nested(random: Random, depth: number): unknown {
  let inner: unknown = random.chance(0.5) ? 1 : "deep";
  for (let level = 0; level < depth; level += 1) inner = random.chance(0.5) ? [inner] : { data: inner };
  return inner;
}

function containersOf(node: unknown): readonly Mutable[] {
  const found: Mutable[] = isContainer(node) ? [node] : [];
  // It grows while it is walked.
  for (const container of found) found.push(...Object.values(container).filter(isContainer));
  return found;
}

function isContainer(node: unknown): node is Mutable {
  return typeof node === "object" && node !== null;
}

/** Defines rather than assigns: an assignment to `__proto__` would leave no member. */
function put(container: Mutable, key: string, member: unknown): void {
  if (Array.isArray(container)) {
    container[/^[0-9]+$/.test(key) ? Number(key) : container.length] = member;
    return;
  }
  Object.defineProperty(container, key, { value: member, enumerable: true, configurable: true, writable: true });
}

function swapCase(name: string): string {
  const first = name.slice(0, 1);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}

function reshaped(member: unknown): unknown {
  if (Array.isArray(member)) return Object.fromEntries(Array.from(member, (item, index) => [String(index), item]));
  if (typeof member === "object" && member !== null) return Object.values(member);
  if (typeof member === "number") return String(member);
  if (typeof member === "string") return /^-?[0-9]+(?:\.[0-9]+)?$/.test(member) ? `number:${member}` : [member];
  return { value: member };
}

type Mutation = (container: Mutable, key: string, random: Random) => void;

const MUTATIONS: readonly Mutation[] = [
  (container, key) => Reflect.deleteProperty(container, key),
  (container, key, random) => put(container, random.pick(NAMES), Reflect.get(container, key)),
  (container, key) => put(container, swapCase(key), Reflect.get(container, key)),
  (container, key, random) => put(container, swapCase(key), value(random)),
  (container, key) => {
    const member: unknown = Reflect.get(container, key);
    Reflect.deleteProperty(container, key);
    put(container, swapCase(key), member);
  },
  (container, key) => put(container, key, reshaped(Reflect.get(container, key))),
  (container, key, random) => put(container, key, value(random)),
  (container, key, random) => put(container, key, value(random)),
  (container, key) => put(container, key, null),
  (container, key, random) =>
    put(container, key, { [random.pick(["data", "value", key])]: Reflect.get(container, key) }),
  (container, _key, random) => put(container, random.pick(NAMES), value(random)),
];

/** A body of the spec with one to four of its members no longer what the spec says, as bytes. */
export function mutated(body: unknown, random: Random): Uint8Array<ArrayBuffer> {
  const root = { body: structuredClone(body) };
  for (let count = random.below(4) + (random.chance(0.05) ? 0 : 1); count > 0; count -= 1) {
    const container = random.pick(containersOf(root));
    const keys = Object.keys(container);
    if (keys.length > 0) random.pick(MUTATIONS)(container, random.pick(keys), random);
  }
  const text = (JSON.stringify(root.body) ?? "").replace(SPELLING, (_, digits: string) => digits);
  return damaged(random.chance(0.1) ? doubled(text, random) : text, random);
}

/** One member written twice, with the same value or another. */
function doubled(text: string, random: Random): string {
  const members = [...text.matchAll(/"(\w+)":(-?\d[^,}\]]*|"[^"]*"|true|false|null)/g)];
  const [member] = members.length === 0 ? [] : [random.pick(members)];
  if (member === undefined) return text;
  const [whole, name = ""] = member;
  const twin = random.chance(0.5) ? whole : `"${name}":${random.pick(NUMBERS)}`;
  return `${text.slice(0, member.index)}${twin},${text.slice(member.index)}`;
}

function damaged(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const fate = random.below(20);
  if (fate === 0) return bytes.slice(0, random.below(bytes.length + 1));
  if (fate === 1 && bytes.length > 0) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  if (fate === 2) return new TextEncoder().encode(`\ufeff${text}`);
  if (fate === 3) return new TextEncoder().encode(`${text}${random.pick(["", " ", "\n", "}", "null", "\u0000"])}`);
  return bytes;
}
