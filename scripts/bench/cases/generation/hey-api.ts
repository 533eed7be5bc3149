import { createClient } from "@hey-api/openapi-ts";
import type { Job } from "./worker.js";

/** Types and a client, its defaults. */
export async function generate({ spec, out }: Job): Promise<void> {
  await createClient({ input: spec, output: out, logs: { level: "silent" } });
}
