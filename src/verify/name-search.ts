/**
 * Finds out which of some names are recorded values. Capital and small letters are the same, and so is whatever stands
 * between letters and digits: `JohnSmith`, `john smith` and `JOHN-SMITH` are one. It takes time in proportion to the
 * values, however many names there are.
 */

/** A value of fewer letters and digits may be in a name by chance: `id` is in `paid`. */
const SHORTEST_PART = 4;
/** A name of so many is a value's part, wherever it stands in it; a shorter one where it is a word of it. */
const SHORTEST_INSIDE = 6;
/** How often a text is decoded within a decoded text: percent-encoding in base64 in JSON. */
const MAX_DECODED = 3;

interface Node {
  readonly next: Map<number, Node>;
  /** The names that have the letters up to here, somewhere in them. */
  readonly through: Set<string>;
  /** The names that are these letters. */
  readonly whole: Set<string>;
}

export class NameSearch {
  readonly #root = newNode();
  readonly #values = new Set<string>();
  #isComplete = true;

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const letters = [...name].map((letter) => letterOf(letter.charCodeAt(0))).filter((letter) => letter !== 0);
      for (let start = 0; start < letters.length; start += 1) {
        let node = this.#root;
        for (const letter of letters.slice(start)) {
          node = child(node, letter);
          node.through.add(name);
        }
        if (start === 0) node.whole.add(name);
      }
    }
  }

  /** Some value cannot be read: after that every name may be one. */
  giveUp(): void {
    this.#isComplete = false;
  }

  isValue(name: string): boolean {
    return !this.#isComplete || this.#values.has(name);
  }

  /** @param text a recorded value, or a text that holds some */
  read(text: string, decodings = MAX_DECODED): void {
    if (this.#root.next.size === 0 || text === "") return;
    this.#scan(isAscii(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, ""));
    if (decodings > 0) for (const inner of decodedTexts(text)) this.read(inner, decodings - 1);
  }

  #scan(text: string): void {
    let isInWord = false;
    for (let start = 0; start < text.length; start += 1) {
      const letter = letterOf(text.charCodeAt(start));
      if (letter !== 0) {
        const node = this.#root.next.get(letter);
        if (node !== undefined) this.#follow(text, start, node, !isInWord);
      }
      isInWord = letter !== 0;
    }
  }

  /** Notes every name that is, holds or is part of what begins here. */
  #follow(text: string, start: number, first: Node, beginsWord: boolean): void {
    let node = first;
    for (let [at, length] = [start, 1]; ; ) {
      const following = letterOf(text.charCodeAt(at + 1));
      const isWord = beginsWord && following === 0;
      if (isWord || length >= SHORTEST_INSIDE) this.#note(node.whole);
      if (isWord && length >= SHORTEST_PART) this.#note(node.through);
      at += 1;
      while (at < text.length && letterOf(text.charCodeAt(at)) === 0) at += 1;
      const next = at < text.length ? node.next.get(letterOf(text.charCodeAt(at))) : undefined;
      if (next === undefined) return;
      node = next;
      length += 1;
    }
  }

  /** Each set is emptied, so that none is gone through twice. */
  #note(names: Set<string>): void {
    for (const name of names) this.#values.add(name);
    names.clear();
  }
}

function newNode(): Node {
  return { next: new Map(), through: new Set(), whole: new Set() };
}

function child(node: Node, letter: number): Node {
  const found = node.next.get(letter);
  if (found !== undefined) return found;
  const made = newNode();
  node.next.set(letter, made);
  return made;
}

/** A small letter or a digit as it is, a capital letter as its small one, 0 for everything else (NaN at the end). */
function letterOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x30 && code <= 0x39) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : 0;
}

function isAscii(text: string): boolean {
  return !/[\x80-\uffff]/.test(text);
}

const ESCAPES = [
  ["%", /%([0-9a-f]{2})/iy],
  ["\\", /\\(?:u([0-9a-f]{4})|.)/iy],
] as const;

/** An escape with a code is its character, any other a blank. Not by `replace`, which keeps millions of matches. */
function unescaped(text: string, mark: string, pattern: RegExp): string {
  const units = Buffer.from(text, "utf16le");
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    pattern.lastIndex = at;
    const found = text[at] === mark ? pattern.exec(text) : null;
    const code = found === null ? text.charCodeAt(at) : Number.parseInt(found[1] ?? "20", 16);
    end = units.writeUInt16LE(code, end);
    if (found !== null) at = pattern.lastIndex - 1;
  }
  return units.toString("utf16le", 0, end);
}

/** What a text stands for, where parts of it are percent-encoded, escaped as in JSON, or base64. */
function* decodedTexts(text: string): Generator<string> {
  for (const [mark, pattern] of ESCAPES) {
    if (!text.includes(mark)) continue;
    const plain = unescaped(text, mark, pattern);
    if (plain !== text) yield plain;
  }
  for (const run of base64Runs(text)) {
    const plain = Buffer.from(run, "base64").toString("utf8");
    // Words that only look like base64 give no text.
    if (!/[^\t\n\r\x20-\x7e\u00a0-\ufffc]/.test(plain)) yield plain;
  }
}

/** Not by a regular expression: a run of millions of characters overflows its stack. */
function* base64Runs(text: string): Generator<string> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    // + - / _
    if (letterOf(code) !== 0 || code === 0x2b || code === 0x2d || code === 0x2f || code === 0x5f) continue;
    if (at - start >= SHORTEST_INSIDE) yield text.slice(start, at);
    start = at + 1;
  }
}
