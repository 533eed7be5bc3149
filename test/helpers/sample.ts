import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { entriesOf, ownManifest, sourceFor } from "../../scripts/lib/entries.js";

const ENTRIES = entriesOf(ownManifest());

/** The first TypeScript block below a heading of a page of docs/. */
export function sampleUnder(page: string, heading: string): string {
  const text = readFileSync(join(ROOT, "docs", page), "utf8");
  const [, section] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(text) ?? [];
  const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(section ?? "") ?? [];
  return code ?? expect.fail(`docs/${page} has no program under ${heading}`);
}

/** That block as a module, its imports of the package led to the sources; its file is there until the test ends. */
export async function importSample(page: string, heading: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-sample-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const led = sampleUnder(page, heading).replace(/(?<=from )"(payspec[^"]*)"/g, (_, name: string) => {
    const source = sourceFor(ENTRIES, name) ?? expect.fail(`docs/${page}: the package has no entry ${name}`);
    return JSON.stringify(join(ROOT, source));
  });
  const file = join(folder, "sample.ts");
  writeFileSync(file, led);
  return import(/* @vite-ignore */ file);
}
