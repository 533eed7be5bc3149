/** What a server looks at of a request, whatever brought it: a `Request`, or a message of `node:http`. */
export interface Incoming {
  readonly method: string;
  /** As a URL has it: percent-encoded, without dot segments. */
  readonly pathname: string;
  /** The query without its question mark. */
  readonly search: string;
  /** Several headers of one name are joined by `, `, as `Headers` does. @param name in lower case */
  header(name: string): string | null;
  /**
   * The body as text; asked for once.
   * @throws RejectedRequest (or rejects) with 400, 413
   */
  text(maxBytes: number): string | Promise<string>;
  /** The whole of it, made at the first look. */
  readonly request: Request;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a server does with a request, however it came. Neither function rejects. */
export interface Responder {
  respond(incoming: Incoming): Promise<Outgoing>;
  /**
   * The response to a request that never reaches its handler; `undefined` to one that would.
   * @param part `head` leaves the body alone
   */
  reject(incoming: Incoming, part: "head" | "whole"): Promise<Outgoing | undefined>;
}

/** What the `fetch` of each stub is made of: an adapter that has no `Request` needs to make none. */
const RESPONDERS = new WeakMap<object, Responder>();

export function keepResponder(fetch: object, responder: Responder): void {
  RESPONDERS.set(fetch, responder);
}

export function responderOf(fetch: object): Responder | undefined {
  return RESPONDERS.get(fetch);
}
