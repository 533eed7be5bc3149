import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { ROOT } from "../generate/spec.js";

/** A provider named acme, in whole: its files lie here as they will lie in the project. */
const TEMPLATE = join(import.meta.dirname, "template");

const WRITTEN = ["src/providers", "test/providers", "docs/calls"];

/** Every folder that a provider has. */
export function foldersOf(name: string): readonly string[] {
  return ["openapi", ...WRITTEN, "generated"].map((folder) => `${folder}/${name}`);
}

/** Text by path, for a provider of this name. */
export function filesFor(name: string): ReadonlyMap<string, string> {
  const entries = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => {
      const place = relative(TEMPLATE, path).split(sep).join("/");
      return [renamed(place, name), renamed(readFileSync(path, "utf8"), name)];
    }),
  );
}

/** `my-bank` is `MyBank` in the names of types and `MY_BANK` in those of constants. */
export function renamed(text: string, name: string): string {
  const pascal = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return text
    .replaceAll("ACME", name.toUpperCase().replaceAll("-", "_"))
    .replaceAll("Acme", pascal)
    .replaceAll("acme", name);
}

/** Writes them, formatted: a longer name breaks lines elsewhere. */
export function create(files: ReadonlyMap<string, string>, name: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text, { flag: "wx" });
  }
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const argv = [biome, "check", "--write", ...WRITTEN.map((folder) => `${folder}/${name}`)];
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`the files could not be formatted: ${stderr}`);
}

/** @returns what takes all of it away again; only for a name of which nothing is there yet */
export function undoFor(name: string): () => void {
  const index = join(ROOT, "generated/providers.ts");
  const before = readFileSync(index, "utf8");
  return () => {
    for (const folder of foldersOf(name)) rmSync(join(ROOT, folder), { recursive: true, force: true });
    writeFileSync(index, before);
  };
}
