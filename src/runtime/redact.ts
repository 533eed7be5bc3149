import { isExactNumber, MAX_DEPTH } from "./json.js";

const HIDDEN = "[redacted]";

/** Takes the credentials of one call out of whatever is about to leave it. */
export interface Redactor {
  text(text: string): string;
  /** A copy of parsed JSON, its keys included: some servers escape `/`, so text alone would not do. */
  value(value: unknown): unknown;
}

/** @param secrets every credential the call has used, read anew at each use: they may rotate between attempts */
export function redactor(secrets: ReadonlySet<string>): Redactor {
  const text = (input: string): string =>
    [...secrets].flatMap(spellings).reduce((output, secret) => output.replaceAll(secret, HIDDEN), input);
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

/** As a page, a URL, a JSON text or a log of the server may spell it; the longest first, or a part would stay. */
function spellings(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = html.replaceAll('"', "&quot;").replaceAll("'", "&#039;");
  const all = new Set([secret, json, json.replaceAll("/", "\\/"), encoded(secret), html, quoted, base64(secret)]);
  return [...all].sort((a, b) => b.length - a.length);
}

function encoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret;
  }
}

function base64(secret: string): string {
  try {
    return btoa(secret);
  } catch {
    return secret;
  }
}
