import { approximate, MAX_DEPTH, parseJson, printJson } from "../core/json.js";

/** What is sent, and the same as a schema looks at it. */
export interface Printed {
  readonly text: string;
  readonly checked: unknown;
}

/**
 * The text of a response's body, and what is to be checked of it: what is sent, not what was returned. A handler may
 * return what prints itself, what gives something else each time, or exact numbers in any spelling; then the text is read
 * again and checked. Plain data needs no second look: a copy is checked, and the same copy is sent.
 * @throws TypeError, RangeError, SyntaxError for what JSON cannot say
 */
export function print(body: unknown): Printed {
  const copy = copyOf(body, 0);
  if (copy !== CAREFUL) return { text: JSON.stringify(copy), checked: copy };
  const text = printJson(body);
  return { text, checked: approximate(parseJson(text)) };
}

const CAREFUL = Symbol("no plain data");

/** Each member is read once. @returns CAREFUL where JSON would print anything but what stands there */
function copyOf(value: unknown, depth: number): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  // JSON has no negative zero.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : CAREFUL;
  if (typeof value !== "object" || depth > MAX_DEPTH || "toJSON" in value) return CAREFUL;
  if (Array.isArray(value)) return copyOfArray(value, depth);
  return isPlain(value) ? copyOfObject(value, depth) : CAREFUL;
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function copyOfArray(value: readonly unknown[], depth: number): unknown {
  const copies: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const copy = copyOf(value[index], depth + 1);
    if (copy === CAREFUL) return CAREFUL;
    copies.push(copy);
  }
  return copies;
}

function copyOfObject(value: Readonly<Record<string, unknown>>, depth: number): unknown {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    // The one says that the object is a number; the other would become the copy's prototype.
    if (name === "exactNumber" || name === "__proto__") return CAREFUL;
    const member = value[name];
    if (member === undefined) continue;
    const own = copyOf(member, depth + 1);
    if (own === CAREFUL) return CAREFUL;
    copy[name] = own;
  }
  return copy;
}
