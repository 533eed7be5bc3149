/** The package's entries: package.json keeps the only list, and whoever adds one there has added it everywhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";

/** What is imported, and the source that it comes from; both with a `*` where there is one for each provider. */
export type Entries = ReadonlyMap<string, string>;

/** Those of a manifest: `payspec/sandbox` comes from `src/sandbox/index.ts`. */
export function entriesOf(manifest: string): Entries {
  const { name, exports } = parsed(manifest);
  const found = Object.entries(isObject(exports) ? exports : {}).flatMap(([path, to]) => {
    const source = sourceOf(isObject(to) ? to.default : to);
    return source === undefined ? [] : [[`${name}${path.slice(1)}`, source] as const];
  });
  return new Map(found);
}

/** The sources of all entries and commands, by path. */
export function entryFiles(manifest: string): readonly string[] {
  const { bin } = parsed(manifest);
  const commands = Object.values(isObject(bin) ? bin : {}).flatMap((to) => sourceOf(to) ?? []);
  const entries = entriesOf(manifest);
  return sources().filter((path) => commands.includes(path) || namesOf(entries, path).length > 0);
}

/** By which names a source can be imported. */
export function namesOf(entries: Entries, path: string): readonly string[] {
  return [...entries].flatMap(([name, source]) => filledIn(source, path, name) ?? []);
}

/** The source that is imported by a name. */
export function sourceFor(entries: Entries, imported: string): string | undefined {
  return entries.get(imported) ?? [...entries].flatMap(([name, source]) => filledIn(name, imported, source) ?? [])[0];
}

/** @returns `other` with what the `*` of a pattern stands for in a text, which is one name; undefined where it does not fit */
function filledIn(pattern: string, text: string, other: string): string | undefined {
  const found = new RegExp(`^${pattern.replaceAll(".", "\\.").replace("*", "([^/]+)")}$`).exec(text);
  return found === null ? undefined : other.replace("*", found[1] ?? "*");
}

export function ownManifest(): string {
  return readFileSync(join(ROOT, "package.json"), "utf8");
}

function parsed(manifest: string): Record<string, unknown> {
  const value: unknown = JSON.parse(manifest);
  return isObject(value) ? value : {};
}

/** `./dist/src/index.js` is built of `src/index.ts`; package.json, which is an entry too, of nothing. */
function sourceOf(built: unknown): string | undefined {
  return /^(?:\.\/)?dist\/(src\/.+)\.js$/.exec(String(built))?.[1]?.concat(".ts");
}

function sources(): readonly string[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  return files.map((path) => `src/${path.replaceAll("\\", "/")}`).sort();
}
