import type { IncomingMessage, Server } from "node:http";

export async function read(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Tells whoever started this process where it listens, and when asked, the seconds of processor time it has used. */
export function told(server: Pick<Server, "address">): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1e6);
  });
  process.once("disconnect", () => process.exit(0));
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
}
