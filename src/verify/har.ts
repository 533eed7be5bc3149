/** Reads HAR 1.2. What it says of a file that is none names members and rules, and nothing that stands in the file. */
import { isRecord } from "../core/untyped.js";

export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly request: Message;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly response: Message;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
  /** What was sent as a form, where the recorder took it apart. */
  readonly form: readonly Pair[];
}
export interface Message {
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

type Members = Readonly<Record<string, unknown>>;

/** Its message is safe to print. */
export class BadRecording extends Error {}

/** @throws BadRecording naming the member that is wrong */
export function readHar(text: string): readonly Exchange[] {
  const { log } = record(parsed(text), "it");
  const { entries } = record(log, "log");
  return array(entries, "log.entries").map((entry, index) => exchangeOf(entry, `log.entries[${index}]`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // The parser's own message quotes the text.
    throw new BadRecording("it is no valid JSON; was the recording cut short?");
  }
}

function exchangeOf(entry: unknown, at: string): Exchange {
  const { request, response } = record(entry, at);
  const asked = record(request, `${at}.request`);
  const answered = record(response, `${at}.response`);
  const requestHeaders = pairs(asked.headers, `${at}.request.headers`);
  const responseHeaders = pairs(answered.headers, `${at}.response.headers`);
  const posted = optionalRecord(asked.postData, `${at}.request.postData`);
  const content = optionalRecord(answered.content, `${at}.response.content`);
  const cookies = [
    ...pairs(asked.cookies, `${at}.request.cookies`),
    ...pairs(answered.cookies, `${at}.response.cookies`),
  ];
  return {
    method: string(asked.method, `${at}.request.method`).toUpperCase(),
    url: urlOf(asked.url, `${at}.request.url`),
    query: pairs(asked.queryString, `${at}.request.queryString`),
    cookies,
    form: pairs(posted.params, `${at}.request.postData.params`),
    request: {
      headers: requestHeaders,
      mediaType: mediaTypeOf(requestHeaders, posted.mimeType, `${at}.request.postData.mimeType`),
      body: requestBody(asked, posted, `${at}.request`),
    },
    status: statusOf(answered.status, `${at}.response.status`),
    response: {
      headers: responseHeaders,
      mediaType: mediaTypeOf(responseHeaders, content.mimeType, `${at}.response.content.mimeType`),
      body: responseBody(answered, content, `${at}.response`),
    },
  };
}

function record(value: unknown, at: string): Members {
  if (isRecord(value)) return value;
  throw new BadRecording(`${at} must be an object`);
}

function optionalRecord(value: unknown, at: string): Members {
  return value === undefined || value === null ? {} : record(value, at);
}

function array(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new BadRecording(`${at} must be an array`);
}

function string(value: unknown, at: string): string {
  if (typeof value === "string") return value;
  throw new BadRecording(`${at} must be a string`);
}

function pairs(value: unknown, at: string): readonly Pair[] {
  if (value === undefined || value === null) return [];
  return array(value, at).map((item, index) => {
    const pair = record(item, `${at}[${index}]`);
    const name = string(pair.name, `${at}[${index}].name`);
    return { name, value: string(pair.value ?? "", `${at}[${index}].value`) };
  });
}

function urlOf(value: unknown, at: string): URL {
  const text = string(value, at);
  if (!URL.canParse(text)) throw new BadRecording(`${at} must be an absolute URL`);
  return new URL(text);
}

function statusOf(value: unknown, at: string): number {
  const status = value ?? 0;
  // Browsers write 0 or -1 for a request that was never answered.
  if (status === 0 || status === -1) return 0;
  if (typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 999) return status;
  throw new BadRecording(`${at} must be a status from 100 to 999, or 0 where there was no answer`);
}

function mediaTypeOf(headers: readonly Pair[], recorded: unknown, at: string): string {
  const header = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
  const text = header ?? string(recorded ?? "", at);
  return text.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** A request without `postData` has no body, unless its size says that there was one. */
function requestBody(asked: Members, posted: Members, at: string): RecordedBody {
  const isForm = Array.isArray(posted.params) && posted.params.length > 0;
  return textOf(posted, `${at}.postData`) ?? { type: isForm || isSome(asked.bodySize) ? "unrecorded" : "absent" };
}

/** An answer's body is often left out, so only a size of 0, or a text that is there and empty, says that there was none. */
function responseBody(answered: Members, content: Members, at: string): RecordedBody {
  const { size = answered.bodySize, text } = content;
  const isEmpty = size === 0 || (text === "" && !isSome(size));
  return textOf(content, `${at}.content`) ?? { type: isEmpty ? "absent" : "unrecorded" };
}

function textOf({ text, encoding }: Members, at: string): RecordedBody | undefined {
  const written = string(text ?? "", `${at}.text`);
  return written === "" ? undefined : { type: "text", text: written, base64: encoding === "base64" };
}

function isSome(size: unknown): boolean {
  return typeof size === "number" && size > 0;
}
