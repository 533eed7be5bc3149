/** Node only: the bodies that Playwright writes into files of their own, which the recording names in `_file`. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, sep } from "node:path";
import type { ReadBodyFile } from "./har.js";

const MAX_BYTES = 16_777_216;

/** Reads only what is in the recording's folder or below it: a recording may come from anybody. */
export function bodyFilesBeside(recording: string): ReadBodyFile {
  const folder = dirname(recording);
  return (name) => {
    if (isAbsolute(name) || name.split(/[\\/]/).includes("..")) return undefined;
    try {
      // Where symbolic links lead out of the folder, the real path shows it.
      const path = realpathSync(join(folder, name));
      const root = realpathSync(folder);
      if (!path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return undefined;
      const found = statSync(path);
      return found.isFile() && found.size <= MAX_BYTES ? readFileSync(path) : undefined;
    } catch {
      return undefined;
    }
  };
}
