import { createServer } from "node:http";
import { expect } from "vitest";
import type { Validator } from "../../src/core/operation.js";

/** What a provider puts on the wire, to the letter. */
export interface WireAnswer {
  readonly status?: number;
  /** A text, not a value: its digits and spellings are what is tested. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The spec's own check of this body, so that a test cannot rest on an answer that no provider could give. */
  readonly fits?: Validator<unknown>;
}
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}
export interface Wire {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** A server on loopback that gives these answers in turn, the last one again and again. */
export async function withWire<T>(answers: readonly WireAnswer[], run: (wire: Wire) => Promise<T>): Promise<T> {
  for (const { body, fits } of answers) {
    if (fits !== undefined && body !== undefined) expect(fits(JSON.parse(body)), `the spec refuses ${body}`).toBe(true);
  }
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "/", "http://localhost");
    const body = Buffer.concat(chunks).toString("utf8");
    const { method = "", headers } = request;
    seen.push({ method, path: url.pathname, query: url.searchParams, headers, body });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    response.writeHead(answer?.status ?? 200, { "content-type": "application/json", ...answer?.headers });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    return await run({ url: `http://127.0.0.1:${port}`, seen });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<unknown> {
  const result = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in result) return result.error;
  return expect.unreachable(`the call succeeded: ${JSON.stringify(result.value)}`);
}
