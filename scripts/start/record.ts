/** One request and its answer, as they stood on the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly sent: string | undefined;
  readonly status: number;
  readonly received: string;
}

export interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  readonly exchanges: readonly Exchange[];
}

/**
 * A `fetch` that asks Prism for one answer and keeps what went over the wire.
 * @param prefer such as `code=404, example=not-found`
 */
export function recorder(prefer: string): Recorder {
  const exchanges: Exchange[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("prefer", prefer);
    const response = await globalThis.fetch(input, { ...init, headers });
    const received = await response.clone().text();
    refuseComplaint(response, received);
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const sent = typeof init?.body === "string" ? init.body : undefined;
    exchanges.push({
      method: init?.method ?? "GET",
      target: pathname + search,
      sent,
      status: response.status,
      received,
    });
    return response;
  };
  return { fetch, exchanges };
}

/** Prism's own errors look like a provider's, so none of them may pass for an answer. */
function refuseComplaint(response: Response, received: string): void {
  const violations = response.headers.get("sl-violations");
  if (violations === null && !received.includes("stoplight.io/prism/errors")) return;
  throw new Error(`the mock found the request or its own answer wrong: ${violations ?? received}`);
}
