/** Texts in a normal form: the same whichever way a page, a URL, a JSON text or a log of a server spells them. */

export interface NormalForm {
  readonly text: string;
  /** Where each character of it stands in the text that it was made of. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Percent signs, entities and escapes are read, however often they are nested. Backslashes are dropped, for writers put
 * any number of them before a character; so are NULs, which UTF-16 has next to each ASCII character when it is read as UTF-8. A
 * plus is a space, as in forms. Characters beyond ASCII become one and the same, for a header is Latin-1 and may be read as
 * UTF-8.
 *
 * Takes time and space linear in the text: each reading leaves fewer characters than it found.
 */
export function normalForm(text: string): NormalForm {
  const reader = new Reader(text.length);
  for (let index = 0; index < text.length; index += 1) reader.push(text.charCodeAt(index), index, index + 1);
  return reader.finish();
}

const NUL = 0;
const SPACE = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
const BEYOND_ASCII = 0xfffd;

const LAST_ASCII = 0x7f;
/** The bit that makes a letter a small one. */
const LOWER_CASE = 0x20;

const ENTITIES: ReadonlyMap<string, number> = new Map([
  ["&amp;", AMPERSAND],
  ["&lt;", 0x3c],
  ["&gt;", 0x3e],
  ["&quot;", 0x22],
  ["&apos;", 0x27],
]);
const LONGEST_ENTITY = 4;
/** Leading zeros included. */
const MOST_DIGITS = 8;

/** A stack: what its top spells takes the place of the spelling, and may be a part of another one. */
class Reader {
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;
  /** Where an `&#` stands whose digits are being read; -1 for none. */
  #number = -1;

  constructor(length: number) {
    this.#codes = new Uint16Array(length);
    this.#starts = new Int32Array(length);
    this.#ends = new Int32Array(length);
  }

  push(code: number, start: number, end: number): void {
    const number = this.#number;
    // A number may end without a semicolon.
    if (number >= 0 && !this.#takesDigit(code)) {
      const read = this.#readNumber();
      if (read !== undefined) {
        this.#length = number;
        this.#add(read, this.#starts[number] ?? 0, code === SEMICOLON ? end : start);
        if (code === SEMICOLON) return;
      }
    }
    this.#add(code, start, end);
  }

  finish(): NormalForm {
    this.push(NUL, 0, 0);
    let length = 0;
    for (let index = 0; index < this.#length; index += 1) {
      const code = this.#codes[index] ?? NUL;
      if (code === BACKSLASH) continue;
      const isFirst = code <= LAST_ASCII || length === 0 || this.#codes[length - 1] !== BEYOND_ASCII;
      if (isFirst) {
        this.#codes[length] = code > LAST_ASCII ? BEYOND_ASCII : code === PLUS ? SPACE : code;
        this.#starts[length] = this.#starts[index] ?? 0;
        length += 1;
      }
      this.#ends[length - 1] = this.#ends[index] ?? 0;
    }
    return {
      text: textFrom(this.#codes.subarray(0, length)),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
  }

  #add(first: number, from: number, end: number): void {
    let code = first;
    let start = from;
    while (code !== NUL) {
      if (code === HASH && this.#top(1) === AMPERSAND) this.#number = this.#length - 1;
      this.#codes[this.#length] = code;
      this.#starts[this.#length] = start;
      this.#ends[this.#length] = end;
      this.#length += 1;
      const length = this.#lengthOfSpelling();
      if (length === 0) return;
      const isEscape = this.#top(length) === BACKSLASH;
      code = this.#read(length);
      this.#length -= length;
      // A log within a log escapes the backslash too.
      while (isEscape && this.#top(1) === BACKSLASH) this.#length -= 1;
      start = this.#starts[this.#length] ?? 0;
      if (this.#number > this.#length - 2) this.#number = -1;
    }
  }

  /** A character by its distance from the end, 1 for the last. */
  #top(distance: number): number {
    return this.#codes[this.#length - distance] ?? NUL;
  }

  #text(start: number): string {
    return textFrom(this.#codes.subarray(start, this.#length));
  }

  /** How many characters at the top spell one; 0 where they spell none. */
  #lengthOfSpelling(): number {
    const last = this.#top(1);
    if (isHexDigit(last)) {
      if (this.#top(3) === PERCENT) return isHexDigit(this.#top(2)) ? 3 : 0;
      if (this.#top(4) === BACKSLASH) return this.#top(3) === LETTER_X && isHexDigit(this.#top(2)) ? 4 : 0;
      const isUnicode = this.#top(6) === BACKSLASH && this.#top(5) === LETTER_U;
      return isUnicode && [2, 3, 4].every((distance) => isHexDigit(this.#top(distance))) ? 6 : 0;
    }
    if (last !== SEMICOLON) return 0;
    for (let distance = 2; distance <= LONGEST_ENTITY + 2; distance += 1) {
      if (this.#top(distance) === AMPERSAND) return ENTITIES.has(this.#text(this.#length - distance)) ? distance : 0;
    }
    return 0;
  }

  #read(length: number): number {
    const text = this.#text(this.#length - length);
    return ENTITIES.get(text) ?? Number.parseInt(text.replace(/^(?:%|\\[ux])/, ""), 16);
  }

  /** Whether a number goes on with this character. */
  #takesDigit(code: number): boolean {
    const digits = this.#length - this.#number - 2;
    if (digits > MOST_DIGITS) return false;
    if (digits === 0) return isDigit(code) || (code | LOWER_CASE) === LETTER_X;
    return isDigit(code) || (isHexDigit(code) && (this.#top(digits) | LOWER_CASE) === LETTER_X);
  }

  /** The character of the number that ends here, if it is one. */
  #readNumber(): number | undefined {
    const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(this.#text(this.#number)) ?? [];
    this.#number = -1;
    if (hex !== undefined) return Number.parseInt(hex, 16);
    return decimal === undefined ? undefined : Number(decimal);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || ((code | LOWER_CASE) >= 0x61 && (code | LOWER_CASE) <= 0x66);
}

/** In pieces, for the number of arguments is limited. */
function textFrom(codes: Uint16Array): string {
  let text = "";
  for (let start = 0; start < codes.length; start += 4096) {
    text += String.fromCharCode(...codes.subarray(start, start + 4096));
  }
  return text;
}
