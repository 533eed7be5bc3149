import { join } from "node:path";
import ts from "typescript";
import { loadSpec, providers, ROOT } from "../generate/spec.js";
import { typesOf } from "../generate/types.js";
import { entriesOf, namesOf, ownManifest, sourceFor } from "../lib/entries.js";
import type { Base } from "./base.js";
import { programOf } from "./program.js";
import { type TypeBreak, TypeComparison } from "./type-breaks.js";

/** Something that compiled with the base's types and does not with those of now. */
export interface CallerError {
  /** Absent where it concerns no operation alone. */
  readonly operation: string | undefined;
  /** Who sees it: `client`, `raw`, `stub`, a shared entry, or a file of the base's own. */
  readonly caller: string;
  readonly says: string;
}

/** Where the base's sources are put: nowhere on the disk, but inside the project, so that packages are found. */
const BASE = join(ROOT, ".base");
/** The type tests, and documents whose TypeScript is compiled by the tests. */
const TYPE_TEST = /^test\/(?:.+\/)?types\.test\.ts$/;
const EXAMPLES = /^(?:README\.md|docs\/[^/]+\.md)$/;
const WIRE = /^generated\/[^/]+\/types\.ts$/;

/**
 * What the working tree's types do to code written against the base's: all that the package's entries and the wire types
 * of `raw` offer is compared, and the base's own type tests and examples are compiled.
 */
export async function callerErrors(base: Base): Promise<readonly CallerError[]> {
  const overlay = overlayOf(base, await wireTypes());
  const files = base.files("");
  const entries = entriesSince(base);
  const programs = [...files.filter((path) => TYPE_TEST.test(path)), ...overlay.examples.keys()];
  const roots = [
    ...entries.map((entry) => join(BASE, entry.base)),
    ...entries
      .flatMap(({ now }) => (now === undefined ? [] : join(ROOT, now)))
      .filter((path) => overlay.covers(path) || ts.sys.fileExists(path)),
    ...programs.map((path) => join(ROOT, path)),
  ];
  const program = programOf(roots, overlay.read, overlay.covers);
  const operations = operationsOf(
    program,
    entries.flatMap((entry) => (WIRE.test(entry.base) ? entry.base : [])),
  );
  return [
    ...entries.flatMap((entry) => entryErrors(program, entry, operations)),
    ...programs.flatMap((path) => compileErrors(program, path, overlay.examples.get(path)?.place ?? path, operations)),
  ];
}

/** What callers import, or what their `raw` is typed by, and where it stood and stands. */
interface Entry {
  readonly name: string;
  readonly base: string;
  readonly now: string | undefined;
}

function entriesSince(base: Base): readonly Entry[] {
  const [offered, offers] = [entriesOf(base.read("package.json") ?? "{}"), entriesOf(ownManifest())];
  return base.files("").flatMap((path): readonly Entry[] => {
    if (WIRE.test(path)) return [{ name: path, base: path, now: path }];
    return namesOf(offered, path).map((name) => ({ name, base: path, now: sourceFor(offers, name) }));
  });
}

interface Example {
  readonly place: string;
  readonly code: string;
}

/** Of the specs as they are, by path: what stands in `generated/` may be older. */
async function wireTypes(): Promise<ReadonlyMap<string, string>> {
  const types = providers().map(async (provider) => {
    return [join(ROOT, "generated", provider, "types.ts"), await typesOf(loadSpec(provider))] as const;
  });
  return new Map(await Promise.all(types));
}

/** The base's sources below `.base/`, its tests and examples in their own places. */
function overlayOf(base: Base, wires: ReadonlyMap<string, string>) {
  const documents = base.files("").filter((path) => EXAMPLES.test(path));
  const examples = new Map(documents.flatMap((path) => examplesOf(path, base.read(path))));
  const own = (path: string): string | undefined => {
    if (path.startsWith(`${BASE}/`)) return path.slice(BASE.length + 1);
    const place = path.slice(ROOT.length + 1);
    return path.startsWith(`${join(ROOT, "test")}/`) || examples.has(place) ? place : undefined;
  };
  const texts = new Map<string, string | undefined>();
  return {
    examples,
    covers: (path: string) => wires.has(path) || own(path) !== undefined,
    read: (path: string) => {
      if (wires.has(path)) return wires.get(path);
      const inside = own(path);
      if (inside === undefined) return undefined;
      if (!texts.has(inside)) texts.set(inside, examples.get(inside)?.code ?? base.read(inside));
      return texts.get(inside);
    },
  };
}

function examplesOf(path: string, text = ""): readonly (readonly [string, Example])[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = "" }) => {
    const place = `${path}:${text.slice(0, index).split("\n").length + 1}`;
    return [`example-${path.replaceAll("/", "-")}-${index}.ts`, { place, code }];
  });
}

/** The paths of each operation, by its id: code that mentions either is about it. */
function operationsOf(program: ts.Program, wires: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = wires.flatMap((path) => {
    const paths = declaredIn(program, join(BASE, path), "paths")?.getProperties() ?? [];
    const checker = program.getTypeChecker();
    return (declaredIn(program, join(BASE, path), "operations")?.getProperties() ?? []).map(({ name }) => {
      const id = new RegExp(`operations\\["${name}"\\]`);
      const own = paths.filter((one) =>
        id.test(one.valueDeclaration?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(one))),
      );
      return [name, own.map((one) => one.name)] as const;
    });
  });
  return new Map(found);
}

function declaredIn(program: ts.Program, path: string, name: string): ts.Type | undefined {
  const symbol = exportsOf(program, path).get(name);
  return symbol && program.getTypeChecker().getDeclaredTypeOfSymbol(symbol);
}

function exportsOf(program: ts.Program, path: string): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}

function entryErrors(
  program: ts.Program,
  { name, base: path, now }: Entry,
  operations: ReadonlyMap<string, unknown>,
): readonly CallerError[] {
  if (now === undefined || program.getSourceFile(join(ROOT, now)) === undefined) {
    const says = WIRE.test(path) ? `${path} is gone` : `${name} can be imported no more`;
    return [{ operation: undefined, caller: callerOf(path), says }];
  }
  const breaks = WIRE.test(path) ? wireBreaks(program, path) : exportBreaks(program, path, now);
  return breaks.map(({ path: way, says }) => {
    const operation = way.find((name) => operations.has(name));
    return { operation, caller: callerOf(path), says: `${wayOf(way)}: ${says}` };
  });
}

function callerOf(path: string): string {
  if (WIRE.test(path)) return "raw";
  const [, , provider, file] = path.split("/");
  if (!path.startsWith("src/providers/")) return "payspec";
  return file === "server.ts" ? "stub" : provider === undefined ? path : "client";
}

function exportBreaks(program: ts.Program, path: string, present: string): readonly TypeBreak[] {
  const checker = program.getTypeChecker();
  const comparison = comparisonOf(program);
  const now = exportsOf(program, join(ROOT, present));
  return [...exportsOf(program, join(BASE, path))].flatMap(([name, symbol]) => {
    const other = now.get(name);
    if (other === undefined) return [{ path: [name], says: "is exported no more" }];
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return [];
    return comparison.compare(checker.getTypeOfSymbol(symbol), checker.getTypeOfSymbol(other), "read", [name]);
  });
}

/** What callers of `raw` write and read of each operation. */
function wireBreaks(program: ts.Program, path: string): readonly TypeBreak[] {
  const checker = program.getTypeChecker();
  const comparison = comparisonOf(program);
  const now = declaredIn(program, join(ROOT, path), "operations");
  return (declaredIn(program, join(BASE, path), "operations")?.getProperties() ?? []).flatMap((operation) => {
    const other = now?.getProperty(operation.name);
    if (other === undefined) return [{ path: [operation.name], says: "is gone" }];
    const [before, after] = [operation, other].map((symbol) => checker.getTypeOfSymbol(symbol));
    return (["parameters", "requestBody", "responses"] as const).flatMap((part) => {
      const [old, present] = [before, after]
        .map((type) => type?.getProperty(part))
        .map((symbol) => symbol && checker.getTypeOfSymbol(symbol));
      if (old === undefined || present === undefined) return [];
      return comparison.compare(old, present, part === "responses" ? "read" : "write", [operation.name, part]);
    });
  });
}

function comparisonOf(program: ts.Program): TypeComparison {
  const foreign = (file: string) => file.includes("/node_modules/");
  // What `raw` offers is openapi-fetch's, made of the wire types, which are compared by themselves.
  return new TypeComparison(program.getTypeChecker(), foreign, (member) => member === "raw");
}

/** `payDebt request paymentId`: without what stands between the parts in every type alike. */
function wayOf(path: readonly string[]): string {
  const [first = "", ...rest] = path.filter((part) => !/^(?:content|application\/.+|params)$/.test(part));
  return rest.reduce((way, part) => (/^[[(]/.test(part) ? `${way}${part}` : `${way}.${part}`), first);
}

function compileErrors(
  program: ts.Program,
  path: string,
  place: string,
  operations: ReadonlyMap<string, readonly string[]>,
): readonly CallerError[] {
  const file = program.getSourceFile(join(ROOT, path));
  if (file === undefined) return [];
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ start = 0, messageText }) => {
    const line = file.getLineAndCharacterOfPosition(start).line;
    const [name, first] = place.split(":");
    return {
      operation: operationAround(file, start, operations),
      caller: `${name}:${line + Number(first ?? 1)}`,
      // Its last line is the cause; those above repeat whole types.
      says: ts.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1)?.trim() ?? "",
    };
  });
}

/** The operation that the nearest code around a mistake mentions. */
function operationAround(
  file: ts.SourceFile,
  at: number,
  operations: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const around: ts.Node[] = [];
  const descend = (node: ts.Node): void => {
    if (at < node.getFullStart() || at >= node.getEnd()) return;
    around.unshift(node);
    ts.forEachChild(node, descend);
  };
  descend(file);
  for (const node of around) {
    if (ts.isSourceFile(node)) return undefined;
    const text = node.getFullText();
    const named = [...operations].filter(
      ([id, paths]) => new RegExp(`\\b${id}\\b`).test(text) || paths.some((path) => text.includes(`"${path}"`)),
    );
    if (named.length > 0) return named.length === 1 ? named[0]?.[0] : undefined;
  }
  return undefined;
}
