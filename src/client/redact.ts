import { isExactNumber, MAX_DEPTH } from "../core/json.js";
import { type NormalForm, normalForm } from "../core/normal-form.js";
import { SearchWord } from "../core/search.js";

const HIDDEN = "[redacted]";

/** Takes the credentials of one call out of whatever is about to leave it. */
export interface Redactor {
  text(text: string): string;
  /** A copy of parsed JSON, its keys included: some servers escape `/`, so text alone would not do. */
  value(value: unknown): unknown;
}

/** @param secrets every credential the call has used; more may come between attempts, none ever goes */
export function redactor(secrets: ReadonlySet<string>): Redactor {
  let known = 0;
  let hidden: readonly HiddenSecret[] = [];
  const text = (input: string): string => {
    if (known !== secrets.size) {
      known = secrets.size;
      hidden = [...secrets].filter((secret) => secret !== "").map(hiddenSecret);
    }
    return hidden.length === 0 ? input : hide(input, hidden);
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

/** Anything shorter is a test's credential: it is hidden where it stands alone; within words it would hide them all. */
const LEAST_SECRET = 6;

/** What to look for, once for all texts. */
interface HiddenSecret {
  readonly asWritten: SearchWord;
  readonly normalForm: SearchWord;
  readonly base64: readonly SearchWord[];
  readonly standsAlone: boolean;
}

function hiddenSecret(secret: string): HiddenSecret {
  return {
    asWritten: new SearchWord(secret),
    normalForm: new SearchWord(normalForm(secret).text),
    base64: base64sOf(secret).map((text) => new SearchWord(anyAlphabet(text))),
    standsAlone: secret.length < LEAST_SECRET,
  };
}

/** Nothing else needs a normal form: most texts spell no character otherwise. */
const SPELLINGS = /[%&\\+\0\x80-\uffff]/;

/** Looks in the text as it is and in its normal form: `%` before a secret that begins with two digits would swallow them. */
function hide(text: string, secrets: readonly HiddenSecret[]): string {
  const spans = new Spans(text);
  for (const secret of secrets) secret.asWritten.findAll(text, (...span) => spans.add(...span, secret.standsAlone));
  findBase64(text, secrets, (...span) => spans.add(...span, false));
  if (!SPELLINGS.test(text)) return spans.hidden();
  const normal = normalForm(text);
  for (const secret of secrets)
    secret.normalForm.findAll(normal.text, (...span) => spans.add(...placed(span, normal), secret.standsAlone));
  findBase64(normal.text, secrets, (...span) => spans.add(...placed(span, normal), false));
  return spans.hidden();
}

function findBase64(text: string, secrets: readonly HiddenSecret[], found: (start: number, end: number) => void): void {
  const comparable = anyAlphabet(text);
  for (const { base64 } of secrets) for (const word of base64) word.findAll(comparable, found);
}

function placed([start, end]: readonly [number, number], { starts, ends }: NormalForm): [start: number, end: number] {
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

/** What to hide of a text. */
class Spans {
  readonly #text: string;
  /** How many spans begin at a character, less those that end there. */
  #edges: Int32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  add(start: number, end: number, standsAlone: boolean): void {
    if (standsAlone && (this.#isWord(start - 1) || this.#isWord(end))) return;
    this.#edges ??= new Int32Array(this.#text.length + 1);
    this.#edges[start] = (this.#edges[start] ?? 0) + 1;
    this.#edges[end] = (this.#edges[end] ?? 0) - 1;
  }

  hidden(): string {
    if (this.#edges === undefined) return this.#text;
    const parts: string[] = [];
    let depth = 0;
    let shown = 0;
    for (let index = 0; index < this.#text.length; index += 1) {
      const change = this.#edges[index] ?? 0;
      if (depth === 0 && change > 0) parts.push(this.#text.slice(shown, index), HIDDEN);
      depth += change;
      if (depth > 0) shown = index + 1;
    }
    return parts.join("") + this.#text.slice(shown);
  }

  #isWord(index: number): boolean {
    return /[\p{L}\p{N}]/u.test(this.#text.charAt(index));
  }
}

/** Fewer characters of base64 than this would be found by chance. */
const LEAST_BASE64 = 6;

/** Alone, and as a part of something longer, such as `user:secret`: at each of the three places it can begin in. */
function base64sOf(secret: string): readonly string[] {
  const binaries = new Set([secret, binaryOf(new TextEncoder().encode(secret))]);
  const all = [...binaries].filter(isBinary).flatMap((binary) => {
    const parts = [0, 1, 2].map((offset) => {
      const whole = btoa("\0".repeat(offset) + binary);
      return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + binary.length) * 8) / 6));
    });
    return [btoa(binary), ...parts.filter((part) => part.length >= LEAST_BASE64)];
  });
  return [...new Set(all)];
}

function binaryOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isBinary(text: string): boolean {
  return /^[\0-\xff]*$/.test(text);
}

/** Of base64 and its form for URLs, where a plus may have become a space, one. */
function anyAlphabet(text: string): string {
  return text.replace(/[+ ]/g, "-").replaceAll("/", "_");
}
