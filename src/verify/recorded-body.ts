/** Node only: the content of a recorded body. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { approximate, parseJson } from "../core/json.js";
import type { RecordedMessage } from "./har.js";

/** `value` with exact numbers, `rounded` as the compiled validators take it. */
export type ReadBody =
  | { readonly type: "absent" | "unrecorded" }
  | {
      readonly type: "malformed";
      readonly message: string;
      readonly text: string;
      /** It is compressed, and could not be decompressed. */
      readonly opaque: boolean;
    }
  | { readonly type: "json"; readonly value: unknown; readonly rounded: unknown };

export function readBody({ body, headers }: RecordedMessage): ReadBody {
  if (body.type !== "text") return body;
  const encoding = headers.find(({ name }) => name.toLowerCase() === "content-encoding")?.value ?? "";
  const bytes = body.base64 ? Buffer.from(body.text, "base64") : undefined;
  const { text, opaque = false } = bytes === undefined ? { text: body.text } : decoded(bytes, encoding);
  if (text === undefined) {
    return { type: "malformed", message: "is not text", text: bytes?.toString("latin1") ?? "", opaque };
  }
  if (text.trim() === "") return { type: "absent" };
  try {
    const value = parseJson(text);
    return { type: "json", value, rounded: approximate(value) };
  } catch {
    // A parser's own words quote the text.
    return { type: "malformed", message: "is not valid JSON", text, opaque };
  }
}

/** No response of a provider comes near this; some recorders keep the bytes as they were sent. */
const MAX_BYTES = 16_777_216;
const DECODERS = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

function decoded(bytes: Uint8Array, encoding: string): { readonly text: string | undefined; readonly opaque?: true } {
  const plain = utf8Text(bytes);
  const decoder = Object.entries(DECODERS).find(([name]) => name === encoding.trim().toLowerCase())?.[1];
  // Most recorders have undone the encoding that the header speaks of.
  if (decoder === undefined || (plain !== undefined && /^\s*[[{"]/.test(plain))) return { text: plain };
  try {
    return { text: utf8Text(decoder(bytes, { maxOutputLength: MAX_BYTES })) };
  } catch {
    return plain === undefined ? { text: plain, opaque: true } : { text: plain };
  }
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
