/** What a provider's client weighs in a browser's or an edge's bundle, and which of its parts weigh how much. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { runCommand } from "../../src/cli/command.js";
import { providers, ROOT } from "../generate/spec.js";

const HELP = `Usage: tsx scripts/bench/size.ts [--parts]

Bytes of each provider's client, minified, and then gzipped, with its validators and everything it imports; beside
openapi-fetch alone.

  --parts    also what each file of a bundle adds, minified
  --help     show this text`;

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Bytes by file, minified. */
  readonly parts: ReadonlyMap<string, number>;
}

/** The size of a program that consists of these lines, in the project's folder. */
export async function sizeOf(program: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    outfile: "bundle.js",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.entries(metafile.outputs["bundle.js"]?.inputs ?? {});
  const parts = new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length, parts };
}

/** A program that makes a client of each of these providers. */
export function programOf(names: readonly string[]): string {
  return names.map((name) => `export * as ${name} from "./src/providers/${name}/index.ts";`).join("\n");
}

async function main({ parts: wanted = false }: { parts?: boolean }): Promise<void> {
  const programs = new Map([
    ...providers().map((name): [string, string] => [name, programOf([name])]),
    ["all of them", programOf(providers())],
    [
      "openapi-fetch",
      'import create from "openapi-fetch"; export const client = create({ baseUrl: "https://x.test" });',
    ],
  ]);
  console.log("                minified  gzipped");
  for (const [name, program] of programs) {
    const { minified, gzipped, parts } = await sizeOf(program);
    console.log(`${name.padEnd(16)}${String(minified).padStart(8)}${String(gzipped).padStart(9)}`);
    if (!wanted) continue;
    for (const [path, bytes] of [...parts].sort(([, a], [, b]) => b - a)) {
      if (bytes > 0) console.log(`${String(bytes).padStart(26)}  ${path}`);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const options = { parts: { type: "boolean" } } as const;
  await runCommand({ name: "tsx scripts/bench/size.ts", help: HELP, options, run: main }, process.argv.slice(2));
}
