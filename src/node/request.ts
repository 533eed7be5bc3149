import type { IncomingMessage, ServerResponse } from "node:http";

/** The path with its query: `/a?b=c`, which is also what stays of `http://proxy/a?b=c`. */
export function targetOf(url = "/"): string | undefined {
  if (url.startsWith("/")) return url;
  if (!URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** The origin by the name that the caller used; only its own part of the header is believed, whatever else it holds. */
export function originOf(message: IncomingMessage): string {
  const { host = "" } = message.headers;
  const candidate = `${"encrypted" in message.socket ? "https" : "http"}://${host}`;
  return URL.canParse(candidate) ? new URL(candidate).origin : "http://localhost";
}

/** @throws TypeError for what no `Request` can be: the method TRACE, say */
export function requestOf(
  url: string,
  message: IncomingMessage,
  response: ServerResponse,
  body: () => ReadableStream<Uint8Array> | string,
): Request {
  const { method = "GET", rawHeaders } = message;
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  const init = { method, headers, signal: goneSignal(response) };
  if (method === "GET" || method === "HEAD") return new Request(url, init);
  // `duplex` is what the standard asks of a body that is a stream; TypeScript's DOM does not know it yet.
  const streamed = { ...init, body: body(), duplex: "half" };
  return new Request(url, streamed);
}

/** Aborted when the caller goes away before it was answered. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
