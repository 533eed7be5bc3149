import { escaped } from "../runtime/issues.js";
import { approximate, type JsonNumber, jsonNumber, parseJson } from "../runtime/json.js";
import type { Operation, ProviderInfo } from "../runtime/operation.js";
import { Refused } from "./problem.js";
import type { Match } from "./routes.js";

/** A request in the form that the checks take: that of openapi-fetch. */
export interface Decoded {
  readonly params: { readonly path: Parameters; readonly query: Parameters };
  readonly body?: unknown;
}
type Parameters = Readonly<Record<string, string | JsonNumber>>;

/** @throws Refused with 401 */
export function credentialsOf(request: Request, { credentials }: ProviderInfo): Readonly<Record<string, string>> {
  const given = Object.entries(credentials).map(([name, { header, prefix }]): [string, string] => {
    const value = request.headers.get(header) ?? "";
    const fits = value.toLowerCase().startsWith(prefix.toLowerCase()) && value.length > prefix.length;
    if (!fits) throw new Refused(401, "the credentials are missing or not of their form");
    return [name, value.slice(prefix.length)];
  });
  return Object.fromEntries(given);
}

/** @throws Refused with 400, 413, 415 or 422 */
export async function decode(request: Request, url: URL, match: Match<string>, maxBytes: number): Promise<Decoded> {
  const { operation } = match;
  const params = { path: numbered(match.path, operation), query: queryOf(url, operation) };
  if (operation.requestType === undefined) return { params };
  const essence = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (essence !== operation.requestType)
    throw new Refused(415, `the body must be of the type ${operation.requestType}`);
  return { params, body: parse(await readText(request, maxBytes)) };
}

function parse(text: string): unknown {
  try {
    const body = parseJson(text);
    // Nesting that the check would not follow is the caller's fault, not the server's.
    approximate(body);
    return body;
  } catch {
    throw new Refused(400, "the body is no valid JSON");
  }
}

/** A parameter given twice is two answers to one question; no server here takes lists. */
function queryOf(url: URL, operation: Operation): Parameters {
  const names = [...url.searchParams.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    const message = "must be given once";
    const issue = { path: twice, message, pointer: `/params/query/${escaped(twice)}`, rivals: [] };
    throw new Refused(422, `${twice} ${message}`, { issues: [issue] });
  }
  return numbered(Object.fromEntries(url.searchParams), operation);
}

/** What is no number stays a text, for the check to refuse it by name. */
function numbered(values: Readonly<Record<string, string>>, { numbers = [] }: Operation): Parameters {
  const isNumber = (name: string, text: string): boolean =>
    numbers.includes(name) && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text);
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, isNumber(name, text) ? jsonNumber(text) : text]),
  );
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > maxBytes) return readBounded(request, maxBytes);
  // Said beforehand and not too much: the platform reads it faster than we could, chunk by chunk.
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return decodeChunk(new TextDecoder("utf-8", { fatal: true }), bytes, false);
}

function tooLarge(maxBytes: number): Refused {
  return new Refused(413, `the body is larger than ${maxBytes} bytes`);
}

async function readBounded(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.byteLength;
    if (length > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    text += decodeChunk(decoder, step.value, true);
  }
  return text + decodeChunk(decoder, new Uint8Array(0), false);
}

function decodeChunk(decoder: TextDecoder, bytes: BufferSource, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Refused(400, "the body is no valid UTF-8");
  }
}
