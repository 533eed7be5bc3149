import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import type { Job } from "./worker.js";

/** Types alone. */
export async function generate({ spec, out }: Job): Promise<void> {
  writeFileSync(join(out, "types.ts"), astToString(await openapiTS(pathToFileURL(spec), { silent: true })));
}
