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
  /** The whole of it, made when somebody looks. */
  readonly request: Request;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** It never rejects. */
export type Exchange = (incoming: Incoming) => Promise<Outgoing>;

type Fetch = (request: Request) => Promise<Response>;

/** Beside the `fetch` of each stub, what it is made of: an adapter that has no `Request` needs to make none. */
const EXCHANGES = new WeakMap<object, Exchange>();

export function keepExchange(fetch: Fetch, exchange: Exchange): void {
  EXCHANGES.set(fetch, exchange);
}

export function exchangeOf(fetch: object): Exchange | undefined {
  return EXCHANGES.get(fetch);
}
