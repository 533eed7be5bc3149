/** Every value that an entry of a recording holds, and none of the names. */
import { isRecord } from "../core/untyped.js";
import type { RecordedEntry, RecordedExchange, RecordedMessage } from "./har.js";
import { COMMON_MEDIA_TYPES } from "./media-types.js";
import type { NameSearch } from "./name-search.js";
import { readBody } from "./recorded-body.js";

/** Words of the protocol that stand in every recording. */
const PROTOCOL = new Set([
  ...COMMON_MEDIA_TYPES,
  ...COMMON_MEDIA_TYPES.map((type) => `${type}; charset=utf-8`),
  ...["ok", "get", "post", "put", "patch", "delete", "http/1.1", "http/2.0", "h2"],
]);

/** @param segments of paths that the document has: they are no values */
export function readValues(recorded: RecordedEntry, segments: ReadonlySet<string>, search: NameSearch): void {
  const { entry } = recorded;
  if (entry === undefined) search.giveUp();
  if (recorded.type === "unreadable") {
    readTexts(entry, search);
    return;
  }
  const { request, response, url } = recorded.exchange;
  readUrl(url, segments, search);
  const passed = new Set([isRecord(entry) && isRecord(entry.request) && entry.request.url]);
  for (const message of [request, response]) {
    readMessageBody(message, search);
    if (message.body.type === "text") passed.add(message.body.text);
  }
  readTexts(entry, search, passed);
}

/**
 * Every text in a parsed value, however deep. The name of a header, cookie or parameter is none.
 * @param passed texts that are read by themselves: they hold names, too
 */
export function readTexts(whole: unknown, search: NameSearch, passed: ReadonlySet<unknown> = new Set()): void {
  const left: unknown[] = [whole];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === "string" && !passed.has(value) && !PROTOCOL.has(value.toLowerCase())) search.read(value);
    if (Array.isArray(value)) for (const item of value) left.push(item);
    else if (isRecord(value)) {
      const isPair = "name" in value && "value" in value;
      for (const [name, member] of Object.entries(value)) if (!isPair || name !== "name") left.push(member);
    }
  }
}

function readUrl(url: RecordedExchange["url"], segments: ReadonlySet<string>, search: NameSearch): void {
  for (const text of [url.host, url.username, url.password, url.hash]) search.read(text);
  for (const segment of url.pathname.split("/")) if (!segments.has(segment)) search.read(segment);
  // A query without an equals sign is a value.
  for (const [name, value] of url.searchParams) search.read(value === "" ? name : value);
}

function readMessageBody(message: RecordedMessage, search: NameSearch): void {
  const body = readBody(message);
  if (body.type === "json") readTexts(body.value, search);
  if (body.type !== "malformed") return;
  search.read(body.text);
  if (body.opaque) search.giveUp();
}
