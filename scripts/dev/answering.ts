import { messageOf } from "../../src/cli/command.js";

/** The other side of a `Child`: says that it has loaded, and answers what it is asked. */
export function answering(work: (question: unknown) => Promise<unknown>): void {
  // Ctrl+C reaches every process of a terminal. What is half done is ended first, and cleans up behind itself.
  process.on("SIGINT", () => {});
  process.on("message", async (question) => {
    const reply = await work(question).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error: messageOf(error) }),
    );
    if (process.connected) process.send?.(reply);
  });
  process.send?.({});
}
