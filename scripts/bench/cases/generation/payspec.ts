import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../../../generate/files.js";
import { loadSpec } from "../../../generate/spec.js";
import type { Job } from "./worker.js";

/** Types, operations and validators, as `npm run generate` makes them; without its lint. */
export async function generate({ root, out }: Job): Promise<void> {
  const files = await filesOf(loadSpec("synthetic", root));
  for (const [name, text] of files) writeFileSync(join(out, name.replace("synthetic/", "")), text);
}
