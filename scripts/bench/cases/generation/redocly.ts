import { join } from "node:path";
import type { Job } from "./worker.js";

/** Types and a client, its defaults. There is no function to call, so this process becomes its command. */
export async function generate({ spec, out }: Job): Promise<void> {
  const command = join(import.meta.dirname, "../../../../node_modules/@redocly/cli/bin/cli.js");
  process.env.REDOCLY_TELEMETRY = "off";
  process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = "true";
  process.argv.splice(1, process.argv.length, command, "generate-client", spec, "--output", join(out, "client.ts"));
  await import(command);
}
