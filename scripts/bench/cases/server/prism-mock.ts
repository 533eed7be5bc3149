import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { report } from "./node.js";

const ROOT = join(import.meta.dirname, "../../../..");
const PRISM = join(ROOT, "node_modules/@stoplight/prism-cli/dist/index.js");
const WAIT_MS = 100;

/** `prism mock openapi.yaml`: as its users run it, with a line of log for each step of each request. */
const port = await freePort();
process.argv = [process.execPath, PRISM, "mock", join(ROOT, "openapi/inex/openapi.yaml"), "--port", String(port)];
await import(pathToFileURL(PRISM).href);
while (!(await accepts(port))) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
report({ address: () => ({ port, address: "127.0.0.1", family: "IPv4" }) });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).then((isThere) => {
    socket.destroy();
    return isThere === true;
  });
}
