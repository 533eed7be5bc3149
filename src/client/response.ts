import { isJsonEssence, parseJson } from "../core/json.js";
import type { Deadline } from "./deadline.js";

/** One HTTP response, read to its end. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON with exact numbers, or the text where it is not JSON; `undefined` where it is empty. */
  readonly body: unknown;
  /** Why the body is not JSON. */
  readonly flaw: string | undefined;
}

type ResponseHead = Pick<ReceivedResponse, "status" | "headers">;

/** Thrown where a response arrived but cannot be read; what of it was seen decides the error. */
export class UnreadableResponse extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  constructor(message: string, response?: ResponseHead) {
    super(message);
    this.status = response?.status;
    this.headers = response?.headers;
  }
}

/** A response whose body is still to be read. */
export interface OpenResponse extends ResponseHead {
  readonly reader: ReadableStreamDefaultReader<unknown> | undefined;
}

/** What `fetch` gave; an injected one may give anything. */
interface Given {
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly bodyUsed?: unknown;
  readonly redirected?: unknown;
  readonly type?: unknown;
}

/** @throws UnreadableResponse */
export function openResponse(given: Given | null | undefined): OpenResponse {
  // Each is read once: the platform checks its object anew at every member that is read.
  const { status, headers, body } = given ?? {};
  if (!isStatus(status) || !isHeaders(headers) || !isBody(body)) {
    throw new UnreadableResponse("is none: fetch must return a Response");
  }
  // A browser hides a redirect that it must not follow behind the status 0.
  if (status === 0) {
    const isRedirect = given?.type === "opaqueredirect";
    throw new UnreadableResponse(isRedirect ? "was a redirect, which is never followed" : "has no status");
  }
  // The first server may have taken the request; the last one's status says nothing of that.
  if (given?.redirected) throw new UnreadableResponse("came after a redirect that fetch must not follow");
  if (given?.bodyUsed || body?.locked) {
    // Without its status: what the body said may contradict it.
    throw new UnreadableResponse("has a body that was read before; a fetch of your own must read a clone()");
  }
  return { status, headers, reader: body?.getReader() };
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status);
}

function isHeaders(headers: unknown): headers is Headers {
  return typeof headers === "object" && headers !== null && "get" in headers && Symbol.iterator in headers;
}

function isBody(body: unknown): body is ReadableStream | null | undefined {
  return body === null || body === undefined || (typeof body === "object" && "getReader" in body);
}

/**
 * @param deadline closes the response, for a body that does not listen to the signal by itself
 * @throws UnreadableResponse, and whatever the connection throws
 */
export async function readResponse(
  response: OpenResponse,
  maxBytes: number,
  deadline: Deadline,
): Promise<ReceivedResponse> {
  const { reader } = response;
  if (reader === undefined) return toReceived(response, new Uint8Array(0));
  // Whatever ends the attempt closes it. Not waited for: a stream that will not end must not hold the call, and one of
  // another make may throw at once.
  deadline.whenCancelled(() => {
    const cancel = async (): Promise<void> => reader.cancel();
    cancel().catch(() => {});
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (!ArrayBuffer.isView(step.value))
      throw new UnreadableResponse("has a body that is not a stream of bytes", response);
    // A stream of nothing, without end, would leave no timer its turn.
    if (step.value.byteLength === 0) await new Promise((resolve) => setTimeout(resolve));
    length += step.value.byteLength;
    if (length > maxBytes) {
      throw new UnreadableResponse(`is larger than ${maxBytes} bytes (maxResponseBytes)`, response);
    }
    chunks.push(bytesOf(step.value));
  }
  return toReceived(response, joined(chunks, length));
}

/** Makes of the bytes what they are; never throws. */
function toReceived({ status, headers }: ResponseHead, bytes: Uint8Array): ReceivedResponse {
  const type = mediaType(headers.get("content-type"));
  const { text, flaw: damage } = decode(bytes, type.charset);
  const flaw = damage ?? flawOf(text, type.essence);
  if (flaw !== undefined) return { status, headers, text, body: text === "" ? undefined : text, flaw };
  try {
    return { status, headers, text, body: parseJson(text), flaw };
  } catch (error) {
    const why = error instanceof Error ? error.message : "unreadable";
    return { status, headers, text, body: text, flaw: `is not valid JSON: ${why}` };
  }
}

/** A view of any other kind is as good, but cannot be copied as it is. */
function bytesOf(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Made once: a decoder keeps nothing of a text that it was given whole. */
const STRICT = new TextDecoder("utf-8", { fatal: true });
const LENIENT = new TextDecoder();

const UTF8_NAMES = /^(?:utf-?8|us-ascii|ascii)$/;

/** JSON is UTF-8 (RFC 8259), whatever a server says; one that says something else cannot be believed. */
function decode(bytes: Uint8Array, charset: string | undefined): { text: string; flaw?: string } {
  if (charset !== undefined && !UTF8_NAMES.test(charset)) {
    return { text: LENIENT.decode(bytes), flaw: `is in the charset ${named(charset)}; JSON is UTF-8` };
  }
  try {
    return { text: STRICT.decode(bytes) };
  } catch {
    return { text: LENIENT.decode(bytes), flaw: "is not valid UTF-8" };
  }
}

function flawOf(text: string, essence: string | undefined): string | undefined {
  if (text.trim() === "") return "is empty";
  if (essence === undefined || isJsonEssence(essence)) return undefined;
  return `is of the media type ${named(essence)}, not JSON`;
}

const JSON_TYPE = { essence: "application/json" } as const;

const WELL_KNOWN =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xml|octet-stream)|iso-8859-\d{1,2}|windows-125\d|utf-16)$/;

/** Only what is well known is quoted: a server can put anything there, a credential it was sent among it. */
function named(value: string): string {
  return WELL_KNOWN.test(value) ? value : "(not a common one)";
}

function mediaType(header: string | null): { essence?: string; charset?: string } {
  if (header === "application/json") return JSON_TYPE;
  if (header === null || header.trim() === "") return {};
  const [essence = "", ...parameters] = header
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return { essence: essence.slice(0, 100), ...(charset ? { charset: charset.replaceAll('"', "").slice(0, 40) } : {}) };
}
