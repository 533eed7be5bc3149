/** The one reader of YAML, for lint and generator alike: a document as plain values, and where each of them is written. */
import {
  type Alias,
  isAlias,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { isSameDecimal } from "../../src/core/decimal.js";
import { DocumentError, type Problem } from "./problem.js";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where an object, or one of its members, is written; line 1 for what the document does not hold. */
export type PositionOf = (owner: object, member?: string) => Position;

export interface ReadYaml {
  readonly value: unknown;
  readonly positionOf: PositionOf;
  /** Lets `copy`, made of `original`, stand where the original is written. */
  readonly copied: <T extends object>(original: object, copy: T) => T;
}

/** Deeper nesting is a mistake, or an attack on whatever follows the document by recursion. */
const MAX_NESTING = 100;
/** 5,000 operations come to half of it. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
/** Aliases of aliases make a few lines stand for any number of values. */
const MAX_VALUES = 2_000_000;
const TOO_DEEP = `nested deeper than ${MAX_NESTING} levels; name the inner parts under components`;
const FIRST = "fix this first: nothing after it was checked";

/**
 * Without what readers of YAML understand differently: merge keys, tags, keys that are not plain, the same key twice.
 * @param file for messages
 * @throws DocumentError
 */
export function readYaml(file: string, given: string): ReadYaml {
  // An editor does not count it as a column.
  const text = given.replace(/^\uFEFF/, "");
  const reject = (line: number, column: number, message: string): never => {
    throw new DocumentError([{ file, line, column, rule: "yaml", severity: "error", message }]);
  };
  if (text.length > MAX_DOCUMENT_BYTES) {
    reject(1, 1, `the document is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB; leave out what is not called`);
  }
  const tooDeep = nestingError(text);
  if (tooDeep !== undefined) reject(tooDeep, 1, TOO_DEEP);
  // Whoever reads the file puts this character in the place of what is no UTF-8.
  const foreign = text.indexOf("\uFFFD");
  if (foreign >= 0) {
    const before = text.slice(0, foreign).split("\n");
    reject(before.length, (before.at(-1) ?? "").length + 1, "a character here is not UTF-8; save the file as UTF-8");
  }
  const lines = new LineCounter();
  // The reader's own search for duplicate keys compares every two keys of a map.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, keepSourceTokens: false };
  const yaml = parseDocument(text, options);
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const what = WORDS[error.code] ?? "this is not valid YAML from here on";
    reject(line, col, `${what}; ${FIRST}`);
  }
  // Of %YAML 1.1 each reader makes something else.
  const directive = /^%/m.exec(text.slice(0, yaml.contents?.range[0] ?? 0));
  if (directive !== null) {
    reject(
      lines.linePos(directive.index).line,
      1,
      "a directive is not supported; remove this line: the text is YAML 1.2",
    );
  }
  const reader = new NodeReader(file, lines);
  const value = reader.read(yaml.contents, 0);
  if (reader.problems.length > 0) throw new DocumentError(reader.problems);
  return { value, positionOf: reader.positionOf, copied: reader.copied };
}

const WORDS: Readonly<Record<string, string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: "a second document begins here; a file holds one",
  TAB_AS_INDENT: "a tab indents this line; indent with spaces",
  BAD_INDENT:
    "this is not valid YAML: indented differently from what it belongs to, or a bracket before it is not closed",
  MISSING_CHAR:
    "this is not valid YAML: a character is missing, such as a closing bracket, a quotation mark or a comma",
};

/** Brackets open deeper than the reader, which is recursive, could follow. @returns the line of the first */
function nestingError(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) line += 1;
    else if (code === 91 || code === 123) depth += 1;
    else if ((code === 93 || code === 125) && depth > 0) depth -= 1;
    if (depth > 1000) return line;
  }
  return undefined;
}

/** Offsets into the text; lines are counted only when somebody asks. */
interface Offsets {
  readonly self: number;
  readonly members: ReadonlyMap<string, number>;
}

class NodeReader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #offsets = new WeakMap<object, Offsets>();
  /** Undefined while the value is being read. */
  readonly #anchors = new Map<string, { readonly value: unknown; readonly size: number } | undefined>();
  #size = 0;
  #isFull = false;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  readonly positionOf: PositionOf = (owner, member) => {
    const found = this.#offsets.get(owner);
    return this.#position((member === undefined ? undefined : found?.members.get(member)) ?? found?.self ?? 0);
  };

  readonly copied = <T extends object>(original: object, copy: T): T => {
    const found = this.#offsets.get(original);
    if (found !== undefined) this.#offsets.set(copy, found);
    return copy;
  };

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #reject(offset: number, message: string): undefined {
    this.problems.push({ file: this.#file, ...this.#position(offset), rule: "yaml", severity: "error", message });
    return undefined;
  }

  read(node: ParsedNode | null, depth: number, self = node?.range[0] ?? 0): unknown {
    if (node === null) return null;
    if (depth > MAX_NESTING) return this.#reject(self, TOO_DEEP);
    if (++this.#size > MAX_VALUES) return this.#tooMany(self);
    if (isAlias(node)) return this.#alias(node.source, self);
    if (node.anchor === undefined) return this.#value(node, depth, self);
    this.#anchors.set(node.anchor, undefined);
    const before = this.#size;
    const value = this.#value(node, depth, self);
    this.#anchors.set(node.anchor, { value, size: this.#size - before });
    return value;
  }

  /** The same value in another place: no copy, but whoever walks the document walks it again. */
  #alias(name: string, self: number): unknown {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined)
      return this.#reject(self, `*${name} stands for something that it is a part of; write it out`);
    this.#size += anchor.size;
    return this.#size > MAX_VALUES ? this.#tooMany(self) : anchor.value;
  }

  #tooMany(self: number): undefined {
    if (!this.#isFull)
      this.#reject(self, `the document holds more than ${MAX_VALUES} values; leave out what is not called`);
    this.#isFull = true;
  }

  #value(node: Exclude<ParsedNode, Alias.Parsed>, depth: number, self: number): unknown {
    if (node.tag !== undefined) {
      return this.#reject(self, "a tag is not supported; write the value without it");
    }
    if (isScalar(node)) return this.#scalar(node.value, node.source, self);
    return isSeq(node) ? this.#items(node.items, depth, self) : this.#members(node, depth, self);
  }

  #scalar(value: unknown, source: string, self: number): unknown {
    if (typeof value !== "number") return value;
    if (!Number.isFinite(value))
      return this.#reject(self, "JSON has no such number; write a finite one, or quote it as text");
    if (keepsDigits(value, source)) return value;
    return this.#reject(self, "a double changes the digits of this number; write at most 15, or quote it as text");
  }

  #items(items: readonly (ParsedNode | null)[], depth: number, self: number): readonly unknown[] {
    const members = new Map<string, number>();
    const values = items.map((item, index) => {
      const offset = item?.range[0] ?? self;
      members.set(String(index), offset);
      return this.read(item, depth + 1, offset);
    });
    this.#offsets.set(values, { self, members });
    return values;
  }

  #members({ items }: YAMLMap.Parsed, depth: number, self: number): object {
    const members = new Map<string, number>();
    const value: Record<string, unknown> = {};
    for (const { key, value: member } of items) {
      const offset = key?.range[0] ?? self;
      const name = isScalar(key) ? String(key.value) : undefined;
      const mistake = isScalar(key)
        ? mistakeIn(String(key.value), key, members)
        : "a key must be plain text; write one";
      if (name === undefined || mistake !== undefined) this.#reject(offset, mistake ?? "");
      else {
        members.set(name, offset);
        const read = this.read(member, depth + 1, offset);
        // As a property of its own, whatever it is called.
        if (name === "__proto__") Object.defineProperty(value, name, { value: read, enumerable: true });
        else value[name] = read;
      }
    }
    this.#offsets.set(value, { self, members });
    return value;
  }
}

/** Of YAML's spellings, `0x1F` and `0o17` are whole; those that JSON does not have are `+1`, `012`, `.5` and `1.`. */
function keepsDigits(value: number, source: string): boolean {
  if (/^0[xo]/.test(source)) return Number.isSafeInteger(value);
  const json = source
    .replace("+", "")
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.(?!\d)/, "");
  return isSameDecimal(json, String(value));
}

function mistakeIn(
  key: string,
  { tag, source }: Scalar.Parsed,
  members: ReadonlyMap<string, number>,
): string | undefined {
  if (tag !== undefined) return "a tag is not supported; write the key without it";
  if (key === "<<") return "a merge key is not supported; write the members out, or use `allOf` with `$ref`";
  if (key !== source) return `YAML reads this key as ${key}; quote it, or write it so`;
  return members.has(key) ? `the key ${JSON.stringify(key)} is here twice; remove one of them` : undefined;
}
