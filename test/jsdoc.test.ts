// What an editor shows on hover: every public name is explained, and every optional option has its default.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/generate/spec.js";

const SRC = join(ROOT, "src");
const PROVIDERS = readdirSync(join(SRC, "providers"));
const ENTRIES = [
  ...["index.ts", "sandbox/index.ts", "node/index.ts", "journal/index.ts", "testing/index.ts"],
  ...PROVIDERS.flatMap((name) => [`providers/${name}/index.ts`, `providers/${name}/server.ts`]),
];

test("every public name and member is explained, and every optional option has its default", () => {
  const files = ENTRIES.map((entry) => join(SRC, entry));
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: ["node"] };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const explained = (symbol: ts.Symbol): string =>
    [
      symbol.getDocumentationComment(checker),
      ...symbol.getJsDocTags(checker).map(({ name, text = [] }) => [{ text: name }, ...text]),
    ]
      .map((parts) => parts.map(({ text }) => text).join(" "))
      .join(" ");
  const names = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module === undefined ? [] : checker.getExportsOfModule(module);
    return found.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  });
  const lacking = [...new Set(names)].flatMap((symbol) => {
    const declarations = (symbol.declarations ?? []).filter((node) => node.getSourceFile().fileName.startsWith(SRC));
    const members = declarations.flatMap((node) =>
      ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? [...node.members] : [],
    );
    const without = members.flatMap((member) => {
      const of = member.name && !ts.isPrivateIdentifier(member.name) && checker.getSymbolAtLocation(member.name);
      // `name` of an error is Error's.
      if (!of || of.name === "name" || ts.isComputedPropertyName(member.name ?? member)) return [];
      const isOption = symbol.name.endsWith("Options") && (of.flags & ts.SymbolFlags.Optional) !== 0;
      return isOption
        ? /default/.test(explained(of))
          ? []
          : [`${symbol.name}.${of.name}: @default`]
        : explained(of)
          ? []
          : [`${symbol.name}.${of.name}`];
    });
    return [...(declarations.length > 0 && explained(symbol).trim() === "" ? [symbol.name] : []), ...without];
  });
  expect(names.length).toBeGreaterThan(100);
  expect(lacking).toEqual([]);
});
