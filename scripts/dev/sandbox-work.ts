/** The sandbox of `npm run dev`: a request names the port, and the result is its address. */
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { handleRequests } from "./child-work.js";

// Its server would keep the process alive.
process.once("disconnect", () => process.exit());
handleRequests(async (port) => (await listen(createSandboxCore(), { port: Number(port) })).url);
