/** Node only: the text of a recorded body. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { approximate, parseJson } from "../core/json.js";
import type { Message, RecordedBody } from "./har.js";

/** `value` with exact numbers, `rounded` as the compiled validators take it. */
export type ReadBody =
  | { readonly type: "absent" | "unrecorded" }
  | { readonly type: "malformed"; readonly message: string }
  | { readonly type: "json"; readonly value: unknown; readonly rounded: unknown };

export function readBody({ body, headers }: Message): ReadBody {
  if (body.type !== "text") return body;
  const text = textOf(body, headers.find(({ name }) => name.toLowerCase() === "content-encoding")?.value ?? "");
  if (text === undefined) return { type: "malformed", message: "is no text" };
  if (text.trim() === "") return { type: "absent" };
  try {
    const value = parseJson(text);
    return { type: "json", value, rounded: approximate(value) };
  } catch {
    // A parser's own words quote the text.
    return { type: "malformed", message: "is no valid JSON" };
  }
}

/** No answer of a provider comes near this; some recorders keep the bytes as they were sent. */
const MAX_BYTES = 16_777_216;
const DECODERS = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

function textOf({ text, base64 }: RecordedBody & { readonly type: "text" }, encoding: string): string | undefined {
  if (!base64) return text;
  const bytes = Buffer.from(text, "base64");
  const plain = decode(bytes);
  const decoder = Object.entries(DECODERS).find(([name]) => name === encoding.trim().toLowerCase())?.[1];
  // Most recorders have undone the encoding that the header speaks of.
  if (decoder === undefined || (plain !== undefined && /^\s*[[{"]/.test(plain))) return plain;
  try {
    return decode(decoder(bytes, { maxOutputLength: MAX_BYTES }));
  } catch {
    return plain;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
