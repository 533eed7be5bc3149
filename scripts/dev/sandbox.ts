/** The sandbox of `npm run dev`: listens at the port that it is told, and says where. */
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { answering } from "./answering.js";

// Its server would keep it for ever.
process.once("disconnect", () => process.exit());
answering(async (port) => (await listen(createSandboxCore(), { port: Number(port) })).url);
