import type { Server } from "node:http";

/** Sends the server's URL to the bench, and ends with it. */
export function report(server: Pick<Server, "address">): void {
  process.once("disconnect", () => process.exit(0));
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
}
