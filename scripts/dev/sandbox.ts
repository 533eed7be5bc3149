/** The sandbox of `npm run dev`: says that it has loaded, listens at the port it is told, and says where. */
import { messageOf } from "../../src/cli/command.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";

process.once("message", async (port) => {
  try {
    process.send?.((await listen(createSandboxCore(), { port: Number(port) })).url);
  } catch (error) {
    process.send?.({ error: messageOf(error) });
  }
});
// Whoever started it has gone.
process.once("disconnect", () => process.exit());
process.send?.("loaded");
