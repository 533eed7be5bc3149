import { createServer } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";
import { CHECK, PAY, sampleFor } from "../samples.js";
import { listen, report } from "./node.js";

/** Requests and responses validated, from the document. */
const api = new OpenAPIBackend({
  definition: join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"),
  // It rejects an OpenAPI 3.1 document that names a dialect before it reads it.
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    checkDebts: () => sampleFor(CHECK),
    payDebt: () => sampleFor(PAY),
    validationFail: () => {
      throw new Error("the request breaks the document");
    },
    postResponseHandler: ({ response, operation }) => {
      if (operation && api.validateResponse(response, operation).errors)
        throw new Error("the response breaks the document");
      return response;
    },
  },
});
await api.init();

const server = createServer(async (message, response) => {
  const { method = "GET", url = "/" } = message;
  const [path = "/", query = ""] = url.split("?");
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const body = method === "POST" ? await json(message) : undefined;
  const text = JSON.stringify(await api.handleRequest({ method, path, query, headers, body }));
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
});
report(await listen(server));
