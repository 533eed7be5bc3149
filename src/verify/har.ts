/** Reads the entries of a HAR 1.2 recording, one at a time. */
import { parseUrl } from "../core/parse-url.js";
import { isRecord } from "../core/untyped.js";
import { partsOf } from "./har-entries.js";

export interface RecordedExchange {
  readonly method: string;
  readonly url: URL;
  readonly request: RecordedMessage;
  /** 0 where there was no response. */
  readonly status: number;
  readonly response: RecordedMessage;
  readonly query: readonly Pair[];
}
export interface RecordedMessage {
  readonly headers: readonly Pair[];
  /** The essence of its media type in lower case, empty where none was recorded. */
  readonly mediaType: string;
  readonly body: RecordedBody;
}
export interface Pair {
  readonly name: string;
  readonly value: string;
}
/** `absent`: there was none; `unrecorded`: there was one, and the recording leaves it out. */
export type RecordedBody =
  | { readonly type: "absent" }
  | { readonly type: "unrecorded" }
  | { readonly type: "text"; readonly text: string; readonly base64: boolean };

/** An entry of a recording. `entry` is all that it holds; `undefined` where it was too large to be read. */
export type RecordedEntry =
  | { readonly type: "exchange"; readonly exchange: RecordedExchange; readonly at: string; readonly entry: unknown }
  /** It is left out, for this reason. Neither holds anything of the entry's values. */
  | { readonly type: "unreadable"; readonly reason: string; readonly at: string; readonly entry: unknown };

/** @returns a body that a recorder wrote into a file of its own; `undefined` where it may not be read */
export type ReadBodyFile = (name: string) => Buffer | undefined;

/** No exchange with a provider comes near this. */
const MAX_ENTRY_MIB = 32;

export class Recording {
  readonly #entries: readonly Buffer[];
  /** All but the entries, such as the titles of pages. */
  readonly rest: unknown;
  readonly #readBodyFile: ReadBodyFile;

  /** @throws BadRecording where the file is not a HAR */
  constructor(file: Buffer, readBodyFile: ReadBodyFile) {
    const { entries, rest } = partsOf(file);
    this.#entries = entries;
    this.rest = rest;
    this.#readBodyFile = readBodyFile;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Parsed each time anew. */
  *[Symbol.iterator](): Generator<RecordedEntry> {
    for (const [index, bytes] of this.#entries.entries()) yield this.#read(bytes, `log.entries[${index}]`);
  }

  #read(bytes: Buffer, at: string): RecordedEntry {
    if (bytes.length > MAX_ENTRY_MIB * 1_048_576) {
      return { type: "unreadable", reason: `larger than ${MAX_ENTRY_MIB} MiB`, at, entry: undefined };
    }
    let entry: unknown;
    try {
      entry = JSON.parse(bytes.toString("utf8"));
    } catch {
      return { type: "unreadable", reason: "not valid JSON", at, entry: undefined };
    }
    try {
      return { type: "exchange", exchange: exchangeOf(entry, this.#readBodyFile), at, entry };
    } catch (error) {
      if (error instanceof BadEntry) return { type: "unreadable", reason: error.message, at, entry };
      throw error;
    }
  }
}

type Members = Readonly<Record<string, unknown>>;

class BadEntry extends Error {}

function exchangeOf(entry: unknown, readBodyFile: ReadBodyFile): RecordedExchange {
  const { request, response } = record(entry, "the entry");
  const sent = record(request, "request");
  const received = optionalRecord(response, "response");
  const posted = optionalRecord(sent.postData, "request.postData");
  const content = optionalRecord(received.content, "response.content");
  const requestHeaders = pairs(sent.headers, "request.headers");
  const responseHeaders = pairs(received.headers, "response.headers");
  const requestBody = textOf(posted, "request.postData", readBodyFile);
  const responseBody = textOf(content, "response.content", readBodyFile);
  return {
    method: string(sent.method, "request.method").toUpperCase(),
    url: urlOf(sent.url),
    query: pairs(sent.queryString, "request.queryString"),
    request: {
      headers: requestHeaders,
      mediaType: mediaTypeOf(requestHeaders, posted.mimeType),
      body: requestBody ?? { type: hasRequestBody(sent, posted) ? "unrecorded" : "absent" },
    },
    status: statusOf(received.status),
    response: {
      headers: responseHeaders,
      mediaType: mediaTypeOf(responseHeaders, content.mimeType),
      body: responseBody ?? { type: isEmptyResponse(received, content) ? "absent" : "unrecorded" },
    },
  };
}

function record(value: unknown, at: string): Members {
  if (isRecord(value)) return value;
  throw new BadEntry(`${at} must be an object`);
}

function optionalRecord(value: unknown, at: string): Members {
  return value === undefined || value === null ? {} : record(value, at);
}

function string(value: unknown, at: string): string {
  if (typeof value === "string") return value;
  throw new BadEntry(`${at} must be a string`);
}

function pairs(value: unknown, at: string): readonly Pair[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new BadEntry(`${at} must be an array`);
  return value.map((item: unknown) => {
    const pair = record(item, `a member of ${at}`);
    const text = pair.value ?? "";
    // Some recorders write numbers as they are.
    if (typeof text === "object") throw new BadEntry(`a value in ${at} must be a string`);
    return { name: string(pair.name, `a name in ${at}`), value: String(text) };
  });
}

function urlOf(value: unknown): URL {
  const url = parseUrl(string(value, "request.url"));
  if (url === undefined) throw new BadEntry("request.url must be an absolute URL");
  return url;
}

/** Recorders write nothing, 0, -1 or -999 for a request without a response. */
function statusOf(value: unknown): number {
  const status = Number(value ?? 0);
  if (!Number.isInteger(status) || status > 999) throw new BadEntry("response.status must be a status from 100 to 999");
  return status < 100 ? 0 : status;
}

function mediaTypeOf(headers: readonly Pair[], recorded: unknown): string {
  const header = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
  const text = header ?? (typeof recorded === "string" ? recorded : "");
  return text.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** A request without `postData` has no body, unless its size says that there was one. */
function hasRequestBody({ bodySize }: Members, { params, _file }: Members): boolean {
  return (Array.isArray(params) && params.length > 0) || isSome(bodySize) || _file !== undefined;
}

/** A response body is often left out, so only a size of 0, or a text that is there and empty, says that there was none. */
function isEmptyResponse({ bodySize }: Members, { size = bodySize, text, _file }: Members): boolean {
  return _file === undefined && (size === 0 || (text === "" && !isSome(size)));
}

function textOf({ text, encoding, _file }: Members, at: string, readBodyFile: ReadBodyFile): RecordedBody | undefined {
  const written = string(text ?? "", `${at}.text`);
  if (written !== "") return { type: "text", text: written, base64: encoding === "base64" };
  const file = typeof _file === "string" ? readBodyFile(_file) : undefined;
  return file === undefined ? undefined : { type: "text", text: file.toString("base64"), base64: true };
}

function isSome(size: unknown): boolean {
  return typeof size === "number" && size > 0;
}
