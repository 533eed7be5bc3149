import type { IncomingMessage, ServerResponse } from "node:http";
import type { Incoming } from "../server/exchange.js";
import { readText as readRequest } from "../server/web.js";
import { MessageBody, readText } from "./body.js";
import { originOf, requestOf, targetOf } from "./request.js";

/** A target that a URL leaves as it is: no dot segment, and nothing to be escaped. */
const PLAIN_TARGET = /^(?:\/(?:[\w~-][\w~.-]*)?)+(?:\?[\w~.=&%+:,-]*)?$/;

/** A message of `node:http`, of which no `Request` is made before somebody looks. */
export class NodeIncoming implements Incoming {
  readonly method: string;
  readonly pathname: string;
  readonly search: string;
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  #text: string | undefined;
  #request: Request | undefined;

  constructor(message: IncomingMessage, response: ServerResponse) {
    this.#message = message;
    this.#response = response;
    const { method = "GET", url = "/" } = message;
    this.method = method;
    if (PLAIN_TARGET.test(url)) {
      const end = url.indexOf("?");
      this.pathname = end < 0 ? url : url.slice(0, end);
      this.search = end < 0 ? "" : url.slice(end + 1);
    } else {
      const { pathname, search } = new URL(`http://localhost${targetOf(url) ?? "/"}`);
      this.pathname = pathname;
      this.search = search.slice(1);
    }
  }

  header(name: string): string | null {
    // Not `headers`, which drops or joins what comes twice by rules of its own.
    const { rawHeaders } = this.#message;
    let found: string | null = null;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const raw = rawHeaders[index];
      if (raw?.length !== name.length || raw.toLowerCase() !== name) continue;
      const value = rawHeaders[index + 1] ?? "";
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  async text(maxBytes: number): Promise<string> {
    // Whoever was given the `Request` may have taken a copy of its body, which then comes by the same stream.
    this.#text =
      this.#request === undefined
        ? await readText(this.#message, maxBytes)
        : await readRequest(this.#request, maxBytes);
    return this.#text;
  }

  get request(): Request {
    this.#request ??= this.#build();
    return this.#request;
  }

  #build(): Request {
    const url = `${originOf(this.#message)}${targetOf(this.#message.url) ?? "/"}`;
    const text = this.#text;
    if (text === undefined) {
      return requestOf(url, this.#message, this.#response, () => new MessageBody(this.#message).stream());
    }
    const request = requestOf(url, this.#message, this.#response, () => text);
    // It is already read, as everywhere else.
    request.text().catch(() => {});
    return request;
  }
}
