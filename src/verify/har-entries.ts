/** Finds the entries of a HAR file in its bytes, so that memory holds the file and one parsed entry, never all of them. */
import { isRecord } from "../core/untyped.js";

/** Its message is safe to print: it names members and rules, and nothing that stands in the file. */
export class BadRecording extends Error {}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);

export interface HarParts {
  /** The bytes of each element of `log.entries`. */
  readonly entries: readonly Buffer[];
  /** All the rest, with a number in the place of each. */
  readonly rest: unknown;
}

/** @throws BadRecording where the file without its entries is not a HAR */
export function partsOf(file: Buffer): HarParts {
  const bytes = utf8Of(file);
  const found = split(bytes);
  const placeholders = found.map(() => "0").join(",");
  const [first, last] = [found[0], found.at(-1)];
  const text =
    first === undefined || last === undefined
      ? bytes.toString("utf8")
      : `${bytes.toString("utf8", 0, first.start)}${placeholders}${bytes.toString("utf8", last.end)}`;
  const rest = parsed(text);
  const { log } = record(rest, "it");
  const { entries } = record(log, "log");
  if (!Array.isArray(entries)) throw new BadRecording("log.entries must be an array");
  if (entries.length !== found.length) throw new BadRecording("log.entries must be given once");
  return { entries: found.map(({ start, end }) => bytes.subarray(start, end)), rest };
}

/** Some Windows tools write UTF-16; either may begin with a byte order mark. */
function utf8Of(file: Buffer): Buffer {
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return file.subarray(3);
  const [first, second] = file;
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && first !== undefined && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined);
  if (!little && !big) return file;
  const text = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(file);
  return Buffer.from(text, "utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new BadRecording("it is not valid JSON; was the recording cut short?");
  }
}

function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new BadRecording(`${at} must be an object`);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The elements of the array at `log.entries`; what is between them is checked when the rest is parsed. */
function split(bytes: Buffer): readonly Range[] {
  const found: Range[] = [];
  const names: string[] = [];
  let [depth, start, end] = [0, -1, -1];
  let [text, inEntries] = ["", false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (BLANK.has(byte)) continue;
    const isElement = inEntries && depth === 3;
    if (isElement && start < 0 && byte !== COMMA && !CLOSING.has(byte)) start = at;
    if (isElement && start >= 0 && (byte === COMMA || CLOSING.has(byte))) {
      found.push({ start, end });
      start = -1;
    }
    if (byte === QUOTE) {
      const close = closingQuote(bytes, at);
      if (depth < 3) text = bytes.toString("utf8", at + 1, Math.min(close, at + 65));
      at = close;
    } else if (byte === COLON && depth < 3) names[depth] = text;
    else if (OPENING.has(byte)) {
      depth += 1;
      inEntries ||= depth === 3 && byte === 0x5b && names[1] === "log" && names[2] === "entries";
    } else if (CLOSING.has(byte)) {
      depth -= 1;
      inEntries &&= depth >= 3;
    }
    end = at + 1;
  }
  return found;
}

function closingQuote(bytes: Buffer, opening: number): number {
  for (let at = opening; ; ) {
    at = bytes.indexOf(QUOTE, at + 1);
    if (at < 0) return bytes.length;
    let backslashes = 0;
    while (bytes[at - 1 - backslashes] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}
