/** One request and what came back, as they stood on the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly sent: string | undefined;
  /** Missing where the connection was lost before a response came. */
  readonly status: number | undefined;
  readonly received: string;
}

export interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  readonly exchanges: readonly Exchange[];
}

/** A `fetch` that keeps what goes over the wire, and changes nothing of it. */
export function recorder(inner: typeof globalThis.fetch): Recorder {
  const exchanges: Exchange[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const sent = init?.body === undefined || init.body === null ? undefined : String(init.body);
    const request = { method: init?.method ?? "GET", target: pathname + search, sent };
    try {
      const response = await inner(input, init);
      exchanges.push({ ...request, status: response.status, received: await response.clone().text() });
      return response;
    } catch (error) {
      exchanges.push({ ...request, status: undefined, received: "" });
      throw error;
    }
  };
  return { fetch, exchanges };
}
