import { createServer } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";
import { CHECK, PAY, sampleFor } from "../samples.js";
import { report } from "./node.js";

const HEADERS = { "content-type": "application/json" };

/** Requests and responses validated, from the document. */
const api = new OpenAPIBackend({
  definition: join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"),
  // It rejects an OpenAPI 3.1 document that names a dialect before it reads it.
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    checkDebts: () => sampleFor(CHECK),
    payDebt: () => sampleFor(PAY),
    validationFail: ({ validation }) => ({ message: String(validation.errors?.[0]?.message) }),
    notFound: () => ({ message: "not found" }),
    postResponseHandler: ({ response, operation }) => {
      if (operation && api.validateResponse(response, operation).errors)
        throw new Error("the response breaks the document");
      return response;
    },
  },
});
await api.init();

const server = createServer(async (message, response) => {
  const { method = "GET", url = "/", headers } = message;
  const [path = "/", query = ""] = url.split("?");
  const body = method === "POST" ? await json(message) : undefined;
  const result = await api.handleRequest({
    method,
    path,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body,
  });
  const text = JSON.stringify(result);
  response
    .writeHead("message" in result ? 422 : 200, { ...HEADERS, "content-length": Buffer.byteLength(text) })
    .end(text);
});
server.listen(0, "127.0.0.1", () => report(server));
