import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import { isObject, ROOT, type Spec } from "../generate/spec.js";
import { typescript } from "../lib/typescript.js";

export interface Method {
  /** As it is written, without comments. */
  readonly signature: string;
  /** The interfaces and types that it names, and those that they name in turn. */
  readonly types: readonly string[];
}

/** A method of the provider's client, as the sources have it; none where nobody has written it yet. */
export function methodOf(spec: Spec, id: string): Method | undefined {
  const folder = `src/providers/${spec.provider}`;
  const client = parse(`${folder}/client.ts`);
  const members = client?.statements.flatMap((node) =>
    typescript.isInterfaceDeclaration(node) && node.name.text.endsWith("Client") ? [...node.members] : [],
  );
  const method = members?.find(({ name }) => client !== undefined && name?.getText(client) === id);
  if (client === undefined || method === undefined) return undefined;
  const signature = method.getText(client).replace(/\s+/g, " ").replace(/;$/, "");
  const files = readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
  return { signature, types: declarationsFor(signature, [...files, "src/core/money.ts"], spec) };
}

function declarationsFor(text: string, files: readonly string[], spec: Spec): readonly string[] {
  const declared = new Map(files.filter((file) => file.endsWith(".ts")).flatMap((file) => declarationsIn(file)));
  const wanted = new Map<string, string>();
  const follow = (words: string): void => {
    for (const [name = ""] of words.matchAll(/\b[A-Z]\w+/g)) {
      const declaration = declared.get(name);
      if (declaration === undefined || wanted.has(name)) continue;
      const shown = withValues(declaration, spec);
      wanted.set(name, shown);
      follow(shown);
    }
  };
  follow(text);
  return [...wanted.values()];
}

/** A type that is looked up among the generated ones, as the values that the spec gives it. */
const LOOKED_UP = /\(typeof KNOWN_VALUES\.(\w+)\)\[number\]|(?:Wire|components\["schemas"\])\["(\w+)"\]/g;

function withValues(declaration: string, { document }: Spec): string {
  return declaration.replace(LOOKED_UP, (whole, known?: string, wire?: string) => {
    const schema: unknown = document.components.schemas?.[known ?? wire ?? ""];
    const values: unknown = isObject(schema) ? (schema.enum ?? schema["x-extensible-enum"]) : undefined;
    return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(" | ") : whole;
  });
}

function declarationsIn(file: string): readonly (readonly [string, string])[] {
  const source = parse(file);
  return (source?.statements ?? []).flatMap((node) => {
    if (source === undefined || !(typescript.isInterfaceDeclaration(node) || typescript.isTypeAliasDeclaration(node)))
      return [];
    return [[node.name.text, node.getText(source).replace(/^export /, "")] as const];
  });
}

/** To parse a file takes longer than all that is done with it here, and every operation needs the same ones. */
const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile | undefined {
  const path = join(ROOT, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const last = parsed.get(file);
  if (last?.text === text) return last;
  const source = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest, true);
  parsed.set(file, source);
  return source;
}
