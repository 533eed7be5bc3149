/** One server of the bench, in a process of its own: tells its address, then serves until it is ended. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createInexServer } from "../../src/providers/inex/server.js";
import { startPrism } from "../mocks.js";

/** The stub answers with the same examples as Prism does. */
const stub = createInexServer({
  checkDebts: () => ({
    status: 200,
    body: {
      totalDebt: 1500,
      currency: "GEL",
      invoices: [
        { invoiceNumber: "INV-52446", amount: 1000, earnableBonus: 79, serviceType: "transportation" },
        { invoiceNumber: "INV-52392", amount: 500, earnableBonus: 0, serviceType: "insurance" },
      ],
    },
  }),
  payDebt: () => ({ status: 200, body: { data: { transactionId: 123456 } } }),
});

/** No more than a Node adapter has to do: a `Request` out of the message, and the `Response` written back. */
async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url = "/" } = message;
  const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const init = method === "GET" ? { method, headers } : { method, headers, body: await textOf(message) };
  const answer = await stub.fetch(new Request(`http://127.0.0.1${url}`, init));
  const text = await answer.text();
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function startStub(): Promise<string> {
  const server = createServer((message, response) => {
    serve(message, response).catch(() => response.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
}

const url = process.argv[2] === "stub" ? await startStub() : (await startPrism()).url("inex");
process.send?.(url);
// Whoever started it has gone.
process.once("disconnect", () => process.exit(0));
