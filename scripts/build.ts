import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure, runCommand } from "../src/cli/command.js";
import { ROOT } from "./generate/spec.js";

const DIST = join(ROOT, "dist");

const HELP = `Usage: npm run build

Compiles what the package ships to dist/, with declarations and source maps, and builds the docs beside it; npm pack
runs it by itself.`;

/** dist/ holds src/ and generated/ side by side, as the sources do, so that no path changes on the way. */
async function build(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Failure(1, "the sources do not compile");

  const { present } = await import("./generate/generated.js");
  // The compiler leaves out JavaScript that has its types beside it.
  for (const path of present().keys()) {
    if (/\/validators\.(?:js|d\.ts)$/.test(path)) {
      const target = join(DIST, "generated", path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(ROOT, "generated", path), target);
    }
  }
  const { buildDocs } = await import("./docs/site.js");
  await buildDocs();
}

await runCommand({ name: "npm run build --", help: HELP, options: {}, run: build }, process.argv.slice(2));
