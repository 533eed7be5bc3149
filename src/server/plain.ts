import { approximate, MAX_DEPTH, parseJson, printJson } from "../runtime/json.js";

/** What is sent, and the same as a schema looks at it. */
export interface Printed {
  readonly text: string;
  readonly checked: unknown;
}

/**
 * The text of an answer's body, and what is to be checked of it: what is sent, not what was returned. A handler may
 * return what prints itself, what tells something else each time, or exact numbers in any spelling; then the check is
 * held against the text, read again. Plain data needs no second look: a copy is checked, and the same copy is sent.
 * @throws TypeError, RangeError, SyntaxError for what JSON cannot say
 */
export function print(body: unknown): Printed {
  const copy = copyOf(body, 0);
  if (copy !== CAREFUL) return { text: JSON.stringify(copy), checked: copy };
  const text = printJson(body);
  return { text, checked: approximate(parseJson(text)) };
}

const CAREFUL = Symbol("no plain data");
/** By these members an object says that it is a number; by the last it would become another one's heir. */
const SPECIAL = ["exactNumber", "isLosslessNumber", "__proto__"];

/** Each member is read once. @returns CAREFUL where JSON would print anything but what stands there */
function copyOf(value: unknown, depth: number): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  // Zero has no sign in JSON's eyes.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : CAREFUL;
  if (typeof value !== "object" || depth > MAX_DEPTH || "toJSON" in value) return CAREFUL;
  return Array.isArray(value) ? copyOfArray(value, depth) : copyOfObject(value, depth);
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

function copyOfObject(value: object, depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return CAREFUL;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (SPECIAL.includes(name)) return CAREFUL;
    if (member === undefined) continue;
    const own = copyOf(member, depth + 1);
    if (own === CAREFUL) return CAREFUL;
    copy[name] = own;
  }
  return copy;
}
