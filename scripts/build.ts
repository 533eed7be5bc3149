import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./generate/spec.js";
import { present } from "./generate.js";

const DIST = join(ROOT, "dist");

/** dist/ holds src/ and generated/ side by side, as the sources do, so that no path changes on the way. */
rmSync(DIST, { recursive: true, force: true });
const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
process.exitCode = status ?? 1;

// The compiler leaves out JavaScript that has its types beside it.
for (const path of present().keys()) {
  if (/\/validators\.(?:js|d\.ts)$/.test(path)) {
    const target = join(DIST, "generated", path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, "generated", path), target);
  }
}
