import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { providers, ROOT } from "../../generate/spec.js";
import { figureOf, type Section } from "../lib/figures.js";
import { BENCH } from "../lib/prepare.js";
import { CLIENTS } from "./client.js";

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** In bytes, bundled for a browser: what is not used is left out. */
async function sizeOf(lines: readonly string[], resolveDir: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir, loader: "ts" },
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", platform: "browser", logLevel: "error" },
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** What a page ships that uses the clients of these providers. */
export function clientSize(...names: readonly string[]): Promise<Size> {
  return sizeOf(
    names.map((name) => `export * as ${name} from "./src/providers/${name}/index.ts";`),
    ROOT,
  );
}

export async function size(): Promise<readonly Section[]> {
  const rows: [string, Size][] = [];
  for (const name of providers()) rows.push([`payspec/${name}, all its operations`, await clientSize(name)]);
  rows.push(["payspec, all providers", await clientSize(...providers())]);
  for (const name of CLIENTS.filter((name) => name !== "payspec"))
    rows.push([
      `${name}, two operations`,
      await sizeOf([`export { create } from "./client/${name}.ts";`], join(BENCH, "cases")),
    ]);
  return [
    {
      id: "size",
      title: "Size",
      method: `Bundled and minified by esbuild for a browser, gzipped at level 9, in thousands of bytes. payspec's figure holds its
validators, error classes, retries and exact numbers.`,
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
