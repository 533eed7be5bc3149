import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";
import type { Copy } from "./copy.js";

/** A block of docs/tutorial.md: its first line names the file and the place. */
const BLOCK = /^```\w+\n(?:#|\/\/) (\S+), (?:at the end|after "(.*)")\n([\s\S]*?)^```$/gm;

/** Does what docs/tutorial.md says, for a provider of this name in the place of acme. @returns how many blocks it had */
export function followTutorial(copy: Copy, name: string, renamed: (text: string) => string): number {
  const text = renamed(readFileSync(join(ROOT, "docs/tutorial.md"), "utf8"));
  const blocks = [...text.matchAll(BLOCK)];
  for (const [, path = "", after, code = ""] of blocks) {
    if (!path.includes(`/${name}/`)) throw new Error(`docs/tutorial.md writes to ${path}`);
    if (after === undefined) copy.write(path, `${copy.read(path).trimEnd()}\n\n${code}`);
    else copy.replace(path, `${after}\n`, `${after}\n${code}`);
  }
  return blocks.length;
}
