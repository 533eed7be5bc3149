import { dirname, join } from "node:path";
import ts from "typescript";
import { ROOT } from "../generate/spec.js";
import { entriesOf, ownManifest } from "../lib/entries.js";

/** How the package's entries are found in the sources, as its `exports` finds them in what is built. */
export function entryPaths(): Readonly<Record<string, string[]>> {
  return Object.fromEntries([...entriesOf(ownManifest())].map(([name, source]) => [name, [`./${source}`]]));
}

/** Files that stand nowhere, by absolute path; undefined hides one that does stand there. */
export type Overlay = (path: string) => string | undefined;

/**
 * A program of the project, as strict as the project, with an overlay.
 * @param covers whether the overlay alone says what there is at a path
 */
export function programOf(roots: readonly string[], overlay: Overlay, covers: (path: string) => boolean): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const given = { ...options, paths: entryPaths(), pathsBasePath: ROOT };
  const host = ts.createCompilerHost(given);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  const folders = new Set(roots.map(dirname));
  host.fileExists = (path) => (covers(path) ? overlay(path) !== undefined : fileExists(path));
  host.readFile = (path) => (covers(path) ? overlay(path) : readFile(path));
  host.directoryExists = (path) => covers(`${path}/`) || folders.has(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, target, ...rest) => {
    if (!covers(path)) return getSourceFile(path, target, ...rest);
    const text = overlay(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram({ rootNames: roots, options: given, host });
}
