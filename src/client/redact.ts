import { isExactNumber, MAX_DEPTH } from "../core/json.js";

const HIDDEN = "[redacted]";
const EVERYTHING = /^.+$/s;

/** Takes the credentials of one call out of whatever is about to leave it. */
export interface Redactor {
  text(text: string): string;
  /** A copy of parsed JSON, its keys included: some servers escape `/`, so text alone would not do. */
  value(value: unknown): unknown;
}

/** @param secrets every credential the call has used; more may come between attempts, none ever goes */
export function redactor(secrets: ReadonlySet<string>): Redactor {
  let known = 0;
  let pattern: RegExp | undefined;
  const text = (input: string): string => {
    try {
      if (known !== secrets.size) {
        known = secrets.size;
        pattern = patternOf([...secrets].filter((secret) => secret !== ""));
      }
      return pattern === undefined ? input : hidden(input, pattern);
    } catch {
      // Too long for a pattern, whose error would quote it.
      pattern = EVERYTHING;
      return HIDDEN;
    }
  };
  const value = (input: unknown, depth: number): unknown => {
    if (typeof input === "string") return text(input);
    if (typeof input === "number") return text(String(input)) === String(input) ? input : HIDDEN;
    if (typeof input !== "object" || input === null) return input;
    if (isExactNumber(input)) return text(input.exactNumber) === input.exactNumber ? input : HIDDEN;
    if (depth > MAX_DEPTH) return "[nested too deeply]";
    if (Array.isArray(input)) return input.map((item) => value(item, depth + 1));
    return Object.fromEntries(Object.entries(input).map(([key, item]) => [text(key), value(item, depth + 1)]));
  };
  return { text, value: (input) => value(input, 0) };
}

/** UTF-16 that was read as UTF-8 has a NUL beside each sign: the secret could be read all the same. */
function hidden(input: string, pattern: RegExp): string {
  const text = input.replace(pattern, HIDDEN);
  if (!text.includes("\0")) return text;
  const narrow = text.replaceAll("\0", "");
  const again = narrow.replace(pattern, HIDDEN);
  return again === narrow ? text : again;
}

/** Anything shorter is a test's credential: it is hidden where it stands alone; within words it would hide them all. */
const LEAST_SECRET = 6;

/** All secrets in one pass, the longest first: one may be a part of another, or of the word that hides it. */
function patternOf(secrets: readonly string[]): RegExp | undefined {
  if (secrets.length === 0) return undefined;
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(anySpelling).join("|"), "gu");
}

function anySpelling(secret: string): string {
  const plain = spelled(secret);
  const word = secret.length < LEAST_SECRET ? `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])` : plain;
  return [...base64s(secret), word].join("|");
}

/**
 * The secret as a page, a URL, a JSON text or a log of the server may spell it, sign by sign, for each escapes signs
 * of its own choice. Every repetition is bounded: a body made to be slow must not hold the call.
 */
function spelled(secret: string): string {
  // A run of backslashes is one sign of any number: taken one by one, each escaped or not, they would take forever.
  const signs = secret.match(/\\+|[^\\]/gsu) ?? [];
  return signs.map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `(?:${spellings(sign).join("|")})`)).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "(?:apos|#039)",
};

function spellings(sign: string): readonly string[] {
  const code = sign.codePointAt(0) ?? 0;
  const times = sign.startsWith("\\") && sign.length > 1 ? `{${sign.length}}` : "";
  const hex = anyCase(code.toString(16));
  const entity = ENTITIES[sign];
  return [
    // A sign may be escaped more than once, by a log within a log; of a backslash each is one itself.
    sign.startsWith("\\") ? `\\\\{${sign.length},${4 * sign.length}}` : `\\\\{0,4}${escaped(sign)}`,
    `(?:\\\\{1,4}(?:u0{0,4}|x)${hex})${times}`,
    `(?:&(?:amp;){0,3}#(?:0{0,4}${code}|[xX]0{0,4}${hex});?)${times}`,
    ...(entity === undefined ? [] : [`&(?:amp;){0,3}${entity};`]),
    `(?:${percent(new TextEncoder().encode(sign.slice(0, String.fromCodePoint(code).length)))})${times}`,
    // A header is Latin-1; read as UTF-8, such a sign is lost.
    ...(code >= 0x80 && code <= 0xff ? [percent([code]), "\ufffd"] : []),
    ...(sign === " " ? ["\\+"] : []),
  ];
}

function percent(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => `%(?:25){0,3}${anyCase(byte.toString(16).padStart(2, "0"))}`).join("");
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Fewer signs of base64 than this would be found by chance. */
const LEAST_BASE64 = 6;

/** Alone, and as a part of something longer, such as `user:secret`: at each of the three places it can begin in. */
function base64s(secret: string): readonly string[] {
  const binaries = new Set([secret, String.fromCharCode(...new TextEncoder().encode(secret))]);
  return [...binaries].filter(isBinary).flatMap((binary) => {
    const parts = [0, 1, 2].map((offset) => {
      const whole = btoa("\0".repeat(offset) + binary);
      return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + binary.length) * 8) / 6));
    });
    const found = [btoa(binary), ...parts.filter((part) => part.length >= LEAST_BASE64)];
    return found.map((text) =>
      text
        .replaceAll("+", "(?:[+ -]|%2[bB])")
        .replaceAll("/", "(?:\\\\{0,4}\\/|_|%2[fF])")
        .replaceAll("=", "(?:=|%3[dD])"),
    );
  });
}

function isBinary(text: string): boolean {
  return /^[\0-\xff]*$/.test(text);
}
