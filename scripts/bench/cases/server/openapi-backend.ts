import { createServer } from "node:http";
import { join } from "node:path";
import { OpenAPIBackend } from "openapi-backend";
import { ANSWERS } from "../../workers/proof.js";
import { read, told } from "./node.js";

const HEADERS = { "content-type": "application/json" };

/** Requests and answers checked, from the document. */
const api = new OpenAPIBackend({
  definition: join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"),
  // It knows no OpenAPI 3.1 that has a dialect, and would refuse the document before it reads it.
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    checkDebts: () => JSON.parse(ANSWERS.check),
    payDebt: () => JSON.parse(ANSWERS.pay),
    validationFail: ({ validation }) => ({ message: String(validation.errors?.[0]?.message) }),
    notFound: () => ({ message: "not found" }),
    postResponseHandler: ({ response, operation }) => {
      if (operation && api.validateResponse(response, operation).errors)
        throw new Error("the answer breaks the document");
      return response;
    },
  },
});
await api.init();

const server = createServer(async (message, response) => {
  const { method = "GET", url = "/", headers } = message;
  const [path = "/", query = ""] = url.split("?");
  const body = method === "POST" ? JSON.parse(await read(message)) : undefined;
  const answer = await api.handleRequest({
    method,
    path,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body,
  });
  const text = JSON.stringify(answer);
  response
    .writeHead("message" in answer ? 422 : 200, { ...HEADERS, "content-length": Buffer.byteLength(text) })
    .end(text);
});
server.listen(0, "127.0.0.1", () => told(server));
