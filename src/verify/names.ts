/**
 * A name can be a value: the key of a map by card number, a token that became a header. Only what looks like a name
 * that somebody gave to a field is ever printed.
 */
import { isRecord } from "../core/untyped.js";

export const NO_NAME = "(a name that is no identifier)";

const MAX_NAME = 40;
/** Beside the headers of the document's own credentials. */
const SECRET_NAME = /auth|token|secret|cookie|passw|pwd|session|signature|credential|api-?_?key|^key$/i;

/** What a recording holds, so that no name gives it away. */
export class Recorded {
  readonly #secrets = new Set<string>();
  readonly #values = new Set<string>();
  /** Names come again with each exchange. */
  readonly #printable = new Map<string, boolean>();

  /** @param name of the header, parameter, cookie or member that holds the value */
  addNamed(name: string, value: string, credentials: readonly string[] = []): void {
    const secret = SECRET_NAME.test(name) || credentials.includes(name.toLowerCase());
    for (const part of secret ? partsOf(name, value) : []) this.#secrets.add(part.toLowerCase());
    this.addText(value);
  }

  /** Every text of a parsed body. JSON:API's `type` is a word of its documents, and relationships are named after it. */
  addBody(value: unknown, name = ""): void {
    if (typeof value === "string" && name !== "type") this.addNamed(name, value);
    if (Array.isArray(value)) for (const item of value) this.addBody(item, name);
    if (!isRecord(value)) return;
    // What a credential is made of is one, whatever its parts are called.
    for (const [key, member] of Object.entries(value)) this.addBody(member, SECRET_NAME.test(name) ? name : key);
  }

  addText(value: string): void {
    if (value.length <= MAX_NAME && looksLikeName(value)) this.#values.add(value.toLowerCase());
    this.#printable.clear();
  }

  /** The name where it is one, else words in its place. */
  printable(name: string): string {
    const isPrintable = this.#printable.get(name) ?? this.#judge(name);
    this.#printable.set(name, isPrintable);
    return isPrintable ? name : NO_NAME;
  }

  #judge(name: string): boolean {
    const lower = name.toLowerCase();
    if (!looksLikeName(name) || this.#values.has(lower)) return false;
    for (const secret of this.#secrets) if (lower.includes(secret) || secret.includes(lower)) return false;
    return true;
  }
}

/** A credential may stand after its scheme, and in a cookie after its name. Shorter parts are in every word. */
function partsOf(name: string, value: string): readonly string[] {
  const pairs =
    /cookie/i.test(name) && value.includes("=")
      ? value.split(";").map((pair) => pair.replace(/^[^=]*=?/, ""))
      : [value];
  // What follows the first pair of Set-Cookie are words of the protocol.
  const own = /^set-cookie/i.test(name) ? pairs.slice(0, 1) : pairs;
  const words = own.flatMap((part) => part.trim().split(/\s+/));
  return [...words, ...words.flatMap(basicParts)].filter((part) => part.length >= 4);
}

/** User and password, where they are the base64 of a header. */
function basicParts(word: string): readonly string[] {
  const digits = word
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={1,2}$/, "");
  if (!/^[A-Za-z0-9+/]+$/.test(digits) || digits.length % 4 === 1) return [];
  const text = atob(digits);
  return text.includes(":") ? text.split(":") : [];
}

/**
 * Words in camel, Pascal, snake or kebab form with at most two digits, each at the end of a word. Numbers, addresses,
 * references such as `INV0001` and random texts are none.
 */
export function looksLikeName(text: string): boolean {
  if (text.length > MAX_NAME || !/^[A-Za-z_$@][A-Za-z0-9_$-]*$/.test(text)) return false;
  const digits = text.match(/[0-9]/g)?.length ?? 0;
  const words = text.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/g) ?? [];
  const letters = words.join("").length;
  if (digits > 2 || /[0-9][a-z]/.test(text) || words.length === 0) return false;
  return words.length * 3 <= letters + 3 && words.every((word) => word.length <= 20);
}
