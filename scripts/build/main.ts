import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, runCommand } from "../../src/cli/command.js";
import { packageVersion } from "../../src/node/package-files.js";
import { ROOT } from "../generate/spec.js";
import { entryFiles, ownManifest } from "../lib/entries.js";

const DIST = join(ROOT, "dist");

const HELP = `Usage: npm run build

Bundles what the package ships to dist/, with declarations and source maps, and builds the docs too; npm pack
runs it by itself.`;

async function build(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  declare();
  // Loaded only now: nobody waits for them who asks for help.
  const [{ buildDocs }] = await Promise.all([import("../docs/site.js"), bundle()]);
  await buildDocs();
}

/** dist/ holds declarations of src/ and generated/ side by side, as the sources are, so that no path changes on the way. */
function declare(): void {
  const tsc = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new CommandError(1, "the sources do not compile");
}

/**
 * A file an entry, and one for what several entries share: Node reads a few files in half the time that it takes to find
 * forty. Every entry is bundled in one go, so that there is one `PayspecError`, whichever entry throws it.
 */
async function bundle(): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryFiles(ownManifest())],
    define: { PAYSPEC_VERSION: JSON.stringify(packageVersion()) },
    outdir: DIST,
    outbase: ROOT,
    chunkNames: "src/chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    platform: "node",
    sourcemap: true,
    logLevel: "warning",
  });
}

await runCommand({ name: "npm run build --", help: HELP, options: {}, run: build }, process.argv.slice(2));
