import { BodyAlreadyRead, cutShort, decodeText, tooLarge } from "./body-text.js";
import type { Incoming } from "./responder.js";

/** A request as Node, Bun, Deno and Workers know it. */
export class WebIncoming implements Incoming {
  readonly request: Request;
  readonly method: string;
  readonly pathname: string;
  readonly search: string;

  constructor(request: Request) {
    this.request = request;
    this.method = request.method;
    const { pathname, search } = partsOf(request.url);
    this.pathname = pathname;
    this.search = search;
  }

  header(name: string): string | null {
    return this.request.headers.get(name);
  }

  text(maxBytes: number): Promise<string> {
    return readText(this.request, maxBytes);
  }
}

/** The URL of a `Request` is in its final form, so that cutting it is as good as parsing it, and faster. */
const HTTP_URL = /^https?:\/\/[^/?#]*([^?#]*)\??([^#]*)/;

function partsOf(url: string): { readonly pathname: string; readonly search: string } {
  const [, pathname, search] = HTTP_URL.exec(url) ?? [];
  if (pathname !== undefined && search !== undefined) return { pathname, search };
  const parsed = new URL(url);
  return { pathname: parsed.pathname, search: parsed.search.slice(1) };
}

/** @throws RejectedRequest with 400, 413; TypeError where somebody else has read it */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  if (request.bodyUsed || request.body?.locked === true) throw new BodyAlreadyRead();
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > maxBytes) return readBounded(request, maxBytes);
  // Said beforehand and not too much: the platform reads it faster than we could, chunk by chunk.
  const bytes = await request.arrayBuffer().catch(failedRead);
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return decodeText(bytes);
}

async function readBounded(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  const read = (): ReturnType<typeof reader.read> => reader.read().catch(failedRead);
  for (let step = await read(); !step.done; step = await read()) {
    length += step.value.byteLength;
    if (length > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    text += decodeText(step.value, decoder, true);
  }
  return text + decodeText(new Uint8Array(0), decoder);
}

/** A body that cannot be read to its end was cut off on its way. */
function failedRead(error: unknown): never {
  throw error instanceof BodyAlreadyRead ? error : cutShort();
}
