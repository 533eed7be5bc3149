import type { FaultKind, Reaction } from "./types.js";

/** What a fault makes of a call. `commit` lets it happen, with all its effects. */
export async function actOut(kind: FaultKind, commit: () => Promise<Response>): Promise<Reaction> {
  switch (kind) {
    case "refuse-connection":
      return { type: "drop", refused: true };
    case "drop-before-commit":
      return { type: "drop", refused: false };
    case "drop-after-commit":
      await commit();
      return { type: "drop", refused: false };
    case "truncate":
      return { type: "truncate", response: await commit() };
    case "hang":
      await commit();
      return { type: "hang" };
    case "malformed":
      return { type: "respond", response: malformed(await commit()) };
    case "server-error-before-commit":
      return { type: "respond", response: serverError() };
    case "server-error-after-commit":
      await commit();
      return { type: "respond", response: serverError() };
    case "rate-limit":
      return { type: "respond", response: rateLimit() };
  }
}

/** As a proxy in front of the provider responds; a client must not rest on its body. */
function serverError(): Response {
  return new Response("<h1>502 Bad Gateway</h1>", { status: 502, headers: { "content-type": "text/html" } });
}

function rateLimit(): Response {
  const headers = { "content-type": "application/json", "retry-after": "1" };
  return new Response('{"message":"Too Many Attempts."}', { status: 429, headers });
}

function malformed({ status, headers }: Response): Response {
  return new Response('{"data": {"unfinished', { status, headers });
}

/**
 * In process, the same as a caller's `fetch` would have done over a network: with the codes by which Node reports what
 * has reached the server.
 */
export async function experience(reaction: Reaction, signal: AbortSignal): Promise<Response> {
  switch (reaction.type) {
    case "respond":
      return reaction.response;
    case "drop":
      throw new TypeError("fetch failed", { cause: reaction.refused ? refused() : reset() });
    case "truncate":
      return truncated(reaction.response);
    case "hang":
      return new Promise((_, reject) => {
        const abort = (): void => reject(signal.reason);
        if (signal.aborted) abort();
        else signal.addEventListener("abort", abort, { once: true });
      });
  }
}

function refused(): Error {
  return Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
}

function reset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
}

async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begun) controller.error(new TypeError("terminated", { cause: reset() }));
      else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      begun = true;
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
