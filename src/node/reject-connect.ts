import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/** `CONNECT` is an event of its own in `node:http`: without a listener, its caller gets a closed connection and no word. */
export function rejectConnect(server: Server): void {
  server.on("connect", (_message, socket: Duplex) => {
    socket.on("error", () => {}).end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
}
