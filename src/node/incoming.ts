import { decodeText } from "../server/body-text.js";
import type { Incoming } from "../server/responder.js";
import { readText as readRequest } from "../server/web.js";
import { type Address, originOf } from "./address.js";
import { isComplete, type NodeRequest, type NodeResponse } from "./message.js";
import { MessageBody, readAtOnce, readText } from "./message-body.js";
import { requestOf } from "./request.js";

/** A target that a URL leaves as it is: no dot segment, and nothing to be escaped. */
const PLAIN_TARGET = /^(?:\/(?:[\w~-][\w~.-]*)?)+(?:\?[\w~.=&%+:,-]*)?$/;

/** A message of `node:http` or `node:http2`, of which no `Request` is made before somebody looks. */
export class NodeIncoming implements Incoming {
  readonly method: string;
  readonly pathname: string;
  readonly search: string;
  readonly #message: NodeRequest;
  readonly #response: NodeResponse;
  readonly #address: Address;
  #isRead = false;
  #text: string | undefined;
  #request: Request | undefined;

  constructor(message: NodeRequest, response: NodeResponse, address: Address) {
    this.#message = message;
    this.#response = response;
    this.#address = address;
    this.method = message.method ?? "GET";
    const { target } = address;
    if (PLAIN_TARGET.test(target)) {
      const end = target.indexOf("?");
      this.pathname = end < 0 ? target : target.slice(0, end);
      this.search = end < 0 ? "" : target.slice(end + 1);
    } else {
      const { pathname, search } = new URL(`http://localhost${target}`);
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
    const bytes = this.#request === undefined ? await readAtOnce(this.#message, maxBytes) : undefined;
    this.#isRead = bytes !== undefined;
    this.#text = bytes === undefined ? await this.#later(maxBytes) : decodeText(bytes);
    return this.#text;
  }

  /** Whether bytes of the body may still come. */
  get unread(): boolean {
    return !this.#isRead && !isComplete(this.#message);
  }

  async #later(maxBytes: number): Promise<string> {
    // A caller that was given the `Request` may have taken a copy of its body, which then comes by the same stream.
    return this.#request === undefined ? readText(this.#message, maxBytes) : readRequest(this.#request, maxBytes);
  }

  get request(): Request {
    this.#request ??= this.#build();
    return this.#request;
  }

  #build(): Request {
    const url = `${originOf(this.#message, this.#address)}${this.#address.target}`;
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
