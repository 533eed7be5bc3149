import { messageOf } from "../../src/cli/command.js";

/** The other side of a `Child`: sends a first message when it has loaded, then one for every request. */
export function handleRequests(work: (request: unknown) => Promise<unknown>): void {
  // Ctrl+C reaches every process of a terminal. What is half done is ended first, and cleans up behind itself.
  process.on("SIGINT", () => {});
  process.on("message", async (request) => {
    const reply = await work(request).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: messageOf(error) }),
    );
    if (process.connected) process.send?.(reply);
  });
  process.send?.({});
}
