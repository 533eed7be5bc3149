import { createServer, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { type NodeListener, toNodeListener } from "../../src/node/index.js";
import type { ProviderServer } from "../../src/server/handlers.js";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
}

interface Way {
  ask(server: ProviderServer, sent: Sent): Promise<Response>;
  /** Those that no operation has. */
  methods: readonly string[];
}
const METHODS = ["PUT", "DELETE", "PATCH", "OPTIONS"];

/** How the tests of requests reach a stub: by its `fetch`, unless a file that runs them again says otherwise. */
export const way: Way = {
  ask: (server, { method, path, headers, body }) => {
    const init = { method, headers, duplex: "half" };
    return server.fetch(new Request(`https://stub.test${path}`, body === undefined ? init : { ...init, body }));
  },
  methods: [...METHODS, "HEAD"],
};

/** From now on over a socket, below a path of their own. @returns what ends it */
export async function goThroughNode(): Promise<() => Promise<void>> {
  let listener: NodeListener = () => {};
  const http = createServer((message, response) => listener(message, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  way.ask = async (server, { method, path, headers, body }) => {
    listener = toNodeListener(server);
    const options = { port, host: "127.0.0.1", method, path: `/mounted/here${path}`, agent: false };
    return answerTo(options, headers, body);
  };
  // The answer to a HEAD has no body over a network.
  way.methods = [...METHODS, "TRACE"];
  return async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
}

async function answerTo(options: object, given: Sent["headers"], body: Sent["body"]): Promise<Response> {
  const told =
    typeof body === "string" || body instanceof Uint8Array ? { "content-length": Buffer.byteLength(body) } : {};
  const headers: OutgoingHttpHeaders = { ...told, ...given };
  const request = httpRequest({ ...options, headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    request.on("response", resolve).on("error", reject),
  );
  if (body instanceof ReadableStream) pour(body, request, answered);
  else request.end(body);
  const message = await answered;
  const fields = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Response(await text(message), { status: message.statusCode ?? 0, headers: fields });
}

/** Piece by piece, until the answer is there. */
async function pour(
  body: ReadableStream<Uint8Array>,
  request: ReturnType<typeof httpRequest>,
  answered: Promise<unknown>,
): Promise<void> {
  let over = false;
  const end = answered.then(() => {
    over = true;
  });
  const reader = body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (over) return;
    if (!request.write(step.value)) await Promise.race([end, new Promise((resolve) => request.once("drain", resolve))]);
  }
  request.end();
}
