import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "../../generate/spec.js";
import { figureOf, type Section } from "../lib/figures.js";
import { BENCH } from "../lib/prepare.js";
import { CLIENTS } from "./client.js";

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

const PROVIDERS = ["inex", "payofin", "activeplatform"];

/**
 * Minified for a browser, as a bundler would: what is not used is left out.
 * @param alias what to bundle in the place of a package, by its name
 */
export async function sizeOf(
  lines: readonly string[],
  resolveDir: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir, loader: "ts" },
    ...{
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      write: false,
      logLevel: "error",
      alias,
    },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** What a user of these providers' clients ships: `create…Client` of each, with all that it needs. */
export function clientSize(...providers: readonly string[]): Promise<Size> {
  return sizeOf(
    providers.map((provider) => `export * as ${provider} from "./src/providers/${provider}/index.ts";`),
    ROOT,
  );
}

export async function size(): Promise<readonly Section[]> {
  const rows: [string, Size][] = [["payspec, the two Inex operations", await clientSize("inex")]];
  for (const name of CLIENTS.filter((name) => name !== "payspec")) {
    const lines = [`export { create } from "./client/${name}.ts";`];
    rows.push([`${name}, the same two`, await sizeOf(lines, join(BENCH, "cases"))]);
  }
  for (const provider of PROVIDERS.slice(1)) rows.push([`payspec, ${provider}`, await clientSize(provider)]);
  rows.push(["payspec, all three providers", await clientSize(...PROVIDERS)]);
  return [
    {
      id: "size",
      title: "Size",
      says: `Bundled and minified by esbuild for a browser, gzipped at level 9, in thousands of bytes: what a page or a worker
loads to make Inex's two calls. payspec's figure holds its validators, error classes, retries and exact numbers.`,
      columns: [
        { title: "minified", unit: "kB" },
        { title: "gzipped", unit: "kB" },
      ],
      rows: rows.map(([name, { minified, gzipped }]) => ({
        name,
        figures: [figureOf([minified / 1000]), figureOf([gzipped / 1000])],
      })),
    },
  ];
}
