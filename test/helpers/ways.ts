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

/** A way to reach a stub. */
interface Way {
  readonly name: string;
  /** Methods that no operation has. */
  readonly methods: readonly string[];
  ask(server: ProviderServer, sent: Sent): Promise<Response>;
  close(): Promise<void>;
}
const METHODS = ["PUT", "DELETE", "PATCH", "OPTIONS"];

const IN_PROCESS: Way = {
  name: "by its fetch",
  methods: [...METHODS, "HEAD"],
  ask: (server, { method, path, headers, body }) => {
    const init = { method, headers, duplex: "half" };
    return server.fetch(new Request(`https://stub.test${path}`, body === undefined ? init : { ...init, body }));
  },
  close: async () => {},
};

/** Through a socket and the listener for Node, below a path of their own. */
function throughNode(): Way {
  let listener: NodeListener = () => {};
  const http = createServer((message, response) => listener(message, response));
  let listening: Promise<number> | undefined;
  const listen = async (): Promise<number> => {
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const address = http.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  return {
    name: "through a socket",
    // The answer to a HEAD has no body over a network.
    methods: [...METHODS, "TRACE"],
    ask: async (server, { method, path, headers, body }) => {
      listening ??= listen();
      const port = await listening;
      listener = toNodeListener(server);
      const options = { port, host: "127.0.0.1", method, path: `/mounted/here${path}`, agent: false };
      return answerTo(options, headers, body);
    },
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** A stub is the same, whichever way it is reached. */
export const WAYS: readonly Way[] = [IN_PROCESS, throughNode()];

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
