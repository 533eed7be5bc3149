import { once } from "node:events";
import type { Server } from "node:net";

/** Sends a server's URL to the bench, and ends with it. */
export function report(url: string): void {
  process.once("disconnect", () => process.exit(0));
  process.send?.(url);
}

/** On a free port. @returns its URL */
export async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}
