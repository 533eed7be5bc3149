// What a change of types does to code that was written before it: by pairs of types, and with PAYSPEC_WHOLE=1 by the whole
// command on a damaged copy of the project, in a repository of its own.
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { programOf } from "../../scripts/diff/program.js";
import { type Role, type TypeBreak, TypeComparison } from "../../scripts/diff/type-breaks.js";
import { ROOT } from "../../scripts/generate/spec.js";
import { withCopy } from "../helpers/copy.js";
import { gitIn } from "../helpers/repository.js";
import { isWhole } from "../helpers/whole.js";

const CASES: readonly (readonly [name: string, role: Role, base: string, now: string, told: readonly string[]])[] = [
  ["the same", "read", "{ a: string; b?: number[] }", "{ a: string; b?: number[] }", []],
  ["a member to read is gone", "read", "{ a: string; b: 1 }", "{ a: string }", ["b: is gone"]],
  ["one that could be missing is gone, too", "read", "{ a: string; b?: 1 }", "{ a: string }", ["b: is gone"]],
  ["a mark that was never there is gone", "read", "{ a: string; b?: never }", "{ a: string }", []],
  ["a member may be missing", "read", "{ a: { b: 1 } }", "{ a: { b?: 1 } }", ["a.b: may be missing now"]],
  ["a member is new", "read", "{ a: 1 }", "{ a: 1; b: 2 }", []],
  ["more to expect", "read", '{ a: "x" | "y" }', '{ a: "x" | "y" | "z" }', ['a: "x" | "y" became "x" | "y" | "z"']],
  ["less to expect", "read", '{ a: "x" | "y" }', '{ a: "x" }', []],
  ["an open enum offers less", "read", '{ a: "x" | (string & {}) }', "{ a: string & {} }", []],
  ["items", "read", "{ a: readonly { b: string }[] }", "{ a: readonly { b: null }[] }", ["a[].b: string became null"]],
  ["a branch by its mark", "read", '{ t: "a"; b: 1 } | { t: "c" }', '{ t: "c" } | { t: "a" }', ["b: is gone"]],
  ["a branch more", "read", "{ t: 1 }", "{ t: 1 } | { t: 2 }", ["{ t: 1; } became { t: 1; } | { t: 2; }"]],
  [
    "branches without a mark, in another order",
    "read",
    "{ a: string; b?: string } | { b: string; a?: string }",
    "{ b: string; a?: string } | { a: string; b?: string }",
    [],
  ],
  ["another mark", "read", "{ t: 1 }", "{ t: 2 }", ["t: 1 became 2"]],
  ["a member must be given", "write", "{ a: 1 }", "{ a: 1; b: 2 }", ["b: must be given"]],
  ["a member must be given that could be left out", "write", "{ a?: 1 }", "{ a: 1 }", ["a: must be given now"]],
  ["a member may be given", "write", "{ a: 1 }", "{ a: 1; b?: 2 }", []],
  ["a member is taken no more", "write", "{ a: 1; b?: 2 }", "{ a: 1 }", ["b: is no longer taken"]],
  ["less is taken", "write", '{ a: "x" | "y" }', '{ a: "x" }', ['a: "x" | "y" became "x"']],
  ["more is taken", "write", '{ a: "x" }', '{ a: "x" | "y" }', []],
  ["a call asks for more", "read", "(a: { b: 1 }) => 1", "(a: { b: 1; c: 1 }) => 1", ["(a).c: must be given"]],
  ["a call asks for another argument", "read", "() => 1", "(a: string) => 1", ["(a): must be given"]],
  ["a call may be given another argument", "read", "() => 1", "(a?: string) => 1", []],
  ["a call gives less", "read", "() => Promise<{ a: 1 }>", "() => Promise<{}>", ["().a: is gone"]],
  ["a handler is given less", "write", "{ h: (a: { b: 1 }) => 1 }", "{ h: (a: {}) => 1 }", ["h(a).b: is gone"]],
  [
    "the same change in two handlers",
    "read",
    "{ s: { h: { b: string }; k: { b: string } } }",
    "{ s: { h: { b: null }; k: { b: null } } }",
    ["s.h.b: string became null", "s.k.b: string became null"],
  ],
  ["a handler must give more", "write", "() => { a: 1 }", "() => { a: 1; b: 1 }", ["().b: must be given"]],
  ["a handler behind Partial", "write", "Partial<{ h: () => 1 }>", "Partial<{ h: () => 2 }>", ["h(): 1 became 2"]],
  ["a member under a symbol is the same", "read", "Base.Marked", "Now.Marked", []],
  ["a member under a symbol is gone", "read", "Base.Marked", "{}", ["[MARK]: is gone"]],
  ["a member under a symbol must be given", "write", "{}", "Now.Marked", ["[MARK]: must be given"]],
  [
    "a function is none any more",
    "read",
    "{ f: () => 1; g: 1 }",
    "{ f: { h: 1 }; g: 1 }",
    ["f: is no function any more"],
  ],
  [
    "a list beside an object, in another order",
    "write",
    "{ [name: string]: unknown } | 97[]",
    "97[] | { [name: string]: unknown }",
    [],
  ],
];

/** A symbol of the same name on both sides, as two revisions of one file declare it. */
const MARKED = ["Base", "Now"].map(
  (side) => `declare namespace ${side} { const MARK: unique symbol; interface Marked { [MARK]: true } }`,
);

const told = ({ path, says }: TypeBreak): string => {
  const way = path.reduce((all, part) => (/^[[(]/.test(part) || all === "" ? `${all}${part}` : `${all}.${part}`), "");
  return way === "" ? says : `${way}: ${says}`;
};

describe("two types", () => {
  let found: readonly (readonly string[])[] = [];

  beforeAll(() => {
    const file = join(ROOT, "pairs.ts");
    const text = CASES.map(
      ([, , base, now], index) => `export type B${index} = ${base}; export type N${index} = ${now};`,
    );
    const program = programOf(
      [file],
      () => [...MARKED, ...text].join("\n"),
      (path) => path === file,
    );
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    expect(ts.getPreEmitDiagnostics(program, source)).toEqual([]);
    const types = new Map(
      (symbol === undefined ? [] : checker.getExportsOfModule(symbol)).map((one) => [
        one.name,
        checker.getDeclaredTypeOfSymbol(one),
      ]),
    );
    found = CASES.map(([, role], index) => {
      const comparison = new TypeComparison(
        checker,
        (path) => path.includes("/node_modules/"),
        () => false,
      );
      const [base, now] = [types.get(`B${index}`), types.get(`N${index}`)];
      return base && now ? comparison.compare(base, now, role, []).map(told) : ["no types"];
    });
  });

  test.each(CASES.map((one, index) => [index, ...one] as const))(
    "%i %s (%s)",
    (index, _name, _role, _base, _now, expected) => {
      expect(found[index]).toEqual(expected);
    },
  );
});

test.runIf(isWhole)(
  "a damaged spec since a release: the command says what breaks, for whom, and the check goes red",
  { timeout: 120_000 },
  () =>
    withCopy((copy) => {
      gitIn(copy.root, "init", "--quiet");
      gitIn(copy.root, "add", "--all");
      gitIn(copy.root, "commit", "--quiet", "--message=one");
      gitIn(copy.root, "tag", "v0.1.0");
      const inex = "openapi/inex/openapi.yaml";
      copy.replace(inex, "required: [invoiceNumber, amount, earnableBonus,", "required: [invoiceNumber, amount,");
      copy.replace(inex, "operationId: payDebt", "operationId: settleDebt");
      copy.replace("src/providers/payofin/read.ts", "resultCode: number;", "resultCode: bigint;");
      copy.replace("package.json", '"./testing": {', '"./mocks": {');
      const { status, output } = copy.run("scripts/diff/main.ts");
      const line =
        copy
          .read(inex)
          .split("\n")
          .findIndex((text) => text.includes("settleDebt")) + 1;
      expect(output).toContain("against v0.1.0\n");
      expect(output).toMatch(
        /breaking {3}payDebt: `operationId` of operation .* changed from 'payDebt' to 'settleDebt'\n/,
      );
      expect(output).toContain(`(redocly: operation-id-changed)\n             openapi/inex/openapi.yaml:${line}`);
      expect(output).toContain("payspec/testing can be imported no more");
      // By operation: those of `raw`, of the stub, of the client, of the base's own type tests, of its documents' examples.
      const errors = output.slice(output.indexOf("TypeScript: "));
      const [, check = "", collect = "", pay = ""] = errors.split(/\n {2}(?=\w+\n)/);
      expect(check).toContain("checkDebts\n    raw  ");
      expect(check).toContain("invoices[].earnableBonus: may be missing now");
      expect(collect).toContain("client  createPayofinClient().collectInvoice().resultCode: number became bigint");
      expect(pay).toMatch(/^payDebt\n/);
      expect(pay).toContain("stub  createInexServer(handlers).payDebt: is no longer taken");
      expect(pay).toMatch(/test\/server\/types\.test\.ts:\d+ {2}.*'payDebt' does not exist/);
      expect(errors).toMatch(/docs\/sandbox\.md:\d+ {2}Cannot find module 'payspec\/testing'/);
      expect(output).toContain("info.version is 1.0.0: a breaking change since v0.1.0 (1.0.0) needs 2.0.0");
      expect(status).toBe(1);

      const red = copy.run("scripts/check/main.ts", "versions");
      expect(red).toMatchObject({
        status: 1,
        output: expect.stringMatching(/^FAIL versions .*\n.*needs 2\.0\.0\n.*needs 0\.2\.0\n/),
      });
    }),
);
