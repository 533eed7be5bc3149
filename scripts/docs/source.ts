import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../generate/spec.js";

/** What the sources say of themselves: declarations with the comments above them. */
export interface Member {
  readonly name: string;
  /** The comment's text, without its tags. */
  readonly says: string;
  readonly tags: Readonly<Record<string, string>>;
  /** As it is written, without comments. */
  readonly signature: string;
  readonly type: string;
}

/** The members of an interface, or the properties of a class, in their order. */
export function membersOf(file: string, name: string | RegExp): readonly Member[] {
  const source = parse(file);
  const matches = (found: string): boolean => (typeof name === "string" ? found === name : name.test(found));
  const members = source?.statements.flatMap((node): readonly ts.Node[] => {
    if (ts.isInterfaceDeclaration(node) && matches(node.name.text)) return node.members;
    if (!ts.isClassDeclaration(node) || node.name === undefined || !matches(node.name.text)) return [];
    return node.members.filter(ts.isPropertyDeclaration);
  });
  if (source === undefined || members === undefined) return [];
  return members.map((node) => memberOf(node, nameOf(node, source), source));
}

function nameOf(node: ts.Node, source: ts.SourceFile): string {
  return ts.isClassElement(node) || ts.isTypeElement(node) ? (node.name?.getText(source) ?? "") : "";
}

/** The classes that are built on `base`, each with its comment. */
export function classesOf(file: string, base: string): readonly Member[] {
  const source = parse(file);
  if (source === undefined) return [];
  return source.statements.flatMap((node) => {
    if (!ts.isClassDeclaration(node) || node.name === undefined) return [];
    const bases = node.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText(source))) ?? [];
    return bases.includes(base) ? [memberOf(node, node.name.text, source)] : [];
  });
}

/** The interfaces and types of these files that a text names, and those that they name in turn: as they are written. */
export function declarationsFor(text: string, files: readonly string[]): readonly string[] {
  const declared = new Map(files.flatMap(declarationsIn));
  const wanted = new Map<string, string>();
  const follow = (words: string): void => {
    for (const [name = ""] of words.matchAll(/\b[A-Z]\w+/g)) {
      const declaration = declared.get(name);
      if (declaration === undefined || wanted.has(name)) continue;
      wanted.set(name, declaration);
      follow(declaration);
    }
  };
  follow(text);
  return [...wanted.values()];
}

function declarationsIn(file: string): readonly (readonly [string, string])[] {
  const source = parse(file);
  return (source?.statements ?? []).flatMap((node) => {
    if (source === undefined || !(ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))) return [];
    return [[node.name.text, node.getText(source).replace(/^export /, "")] as const];
  });
}

function memberOf(node: ts.Node, name: string, source: ts.SourceFile): Member {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const [comment] = comments.slice(-1);
  const tags = (comment?.tags ?? []).map((tag) => [tag.tagName.text, wordsOf(tag.comment)] as const);
  const signature = node.getText(source).replace(/\s+/g, " ").replace(/;$/, "");
  const typed = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) ? node.type : undefined;
  const type = typed?.getText(source) ?? "";
  return { name, says: wordsOf(comment?.comment), tags: Object.fromEntries(tags), signature, type };
}

/** One line; `{@link X}` is X. */
function wordsOf(comment: ts.JSDoc["comment"]): string {
  const text = ts.getTextOfJSDocComment(comment) ?? "";
  return text
    .replace(/\{@link\s+(\w+)\s*\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function parse(file: string): ts.SourceFile | undefined {
  const path = join(ROOT, file);
  if (!existsSync(path)) return undefined;
  return ts.createSourceFile(file, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}
