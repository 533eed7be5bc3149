import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/** `CONNECT` is an event of its own in `node:http`: without a listener, its caller gets a closed connection and no word. */
function rejectConnect(_message: unknown, socket: Duplex): void {
  const response = "HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
  // The server no longer knows of this connection: a caller that keeps its end open would keep the server from closing.
  socket.on("error", () => {}).end(response, () => socket.destroy());
}

/**
 * Listens, and rejects `CONNECT` from then on.
 * @returns its origin
 * @throws (rejects) what `node:http` reports: EADDRINUSE, EACCES, ENOTFOUND
 */
export async function listenAt(server: Server, port: number, host: string): Promise<string> {
  server.on("connect", rejectConnect);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      // A connection that could not be taken is its caller's loss alone.
      server.on("error", () => {});
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
}
