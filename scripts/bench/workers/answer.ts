/** The server at the other end of the clients' loopback: answers with Inex's samples and does nothing else. */
import { createServer } from "node:http";
import { ANSWERS } from "./proof.js";

const server = createServer((request, response) => {
  const text = request.url?.endsWith("/pay") ? ANSWERS.pay : ANSWERS.check;
  request.resume().once("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api/v1`);
});
process.once("disconnect", () => process.exit(0));
