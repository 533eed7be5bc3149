import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, runCommand } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";
import { bundle } from "./bundle.js";

const DIST = join(ROOT, "dist");

const HELP = `Usage: npm run build

Bundles what the package ships to dist/, with declarations and source maps, and builds the docs too; npm pack
runs it by itself.`;

async function build(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  declare();
  // Loaded only now: nobody waits for them who asks for help.
  const [{ buildDocs }] = await Promise.all([import("../docs/site.js"), bundle(DIST)]);
  await buildDocs();
}

/** dist/ holds declarations of src/ and generated/ side by side, as the sources are, so that no path changes on the way. */
function declare(): void {
  const tsc = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new CommandError(1, "the sources do not compile");
}

await runCommand({ name: "npm run build --", help: HELP, options: {}, run: build }, process.argv.slice(2));
