import { packageVersion } from "../../src/node/package-files.js";
import { ROOT } from "../generate/spec.js";
import { entryFiles, ownManifest } from "../lib/entries.js";

/**
 * A file an entry, and one for what several entries share: Node reads a few files in half the time that it takes to find
 * forty. Every entry is bundled in one go, so that there is one `PayspecError`, whichever entry throws it.
 */
export async function bundle(outdir: string): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryFiles(ownManifest())],
    define: { PAYSPEC_VERSION: JSON.stringify(packageVersion()) },
    outdir,
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
