import type { Writable } from "node:stream";
import { isHttp2, type NodeRequest, type NodeResponse } from "./message.js";

/** @throws TypeError for what no `Request` can be */
export function requestOf(
  url: string,
  message: NodeRequest,
  response: NodeResponse,
  body: () => ReadableStream<Uint8Array> | string,
): Request {
  const { method = "GET", rawHeaders } = message;
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = "", value = ""] = [rawHeaders[index], rawHeaders[index + 1]];
    // HTTP/2 has its method and path among them.
    if (!name.startsWith(":")) headers.append(name, value);
    else if (name === ":authority") headers.set("host", value);
  }
  const init = { method, headers, signal: goneSignal(response) };
  if (method === "GET" || method === "HEAD") return new Request(url, init);
  // `duplex` is what the standard asks of a body that is a stream; TypeScript's DOM does not know it yet.
  const streamed = { ...init, body: body(), duplex: "half" };
  return new Request(url, streamed);
}

/** Aborted when the caller goes away before the whole response was sent. */
function goneSignal(given: NodeResponse): AbortSignal {
  const gone = new AbortController();
  const response: Writable = given;
  response.once("close", () => {
    // A response of HTTP/2 does not say whether what was written has left.
    if (!(isHttp2(given) ? given.writableEnded : given.writableFinished)) gone.abort();
  });
  return gone.signal;
}
