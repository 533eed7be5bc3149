import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../../src/cli/command.js";
import { ROOT } from "../../generate/spec.js";
import { inTurns } from "../lib/children.js";
import { type Figure, figureOf, type Section } from "../lib/figures.js";
import { command, WORK } from "../lib/prepare.js";
import { generatorRuns, outputOf } from "./generation.js";

const OPERATIONS = 1000;
const ROUNDS = 1;

/** A program that calls one operation of a thousand, and reads a field of its answer. */
const PROGRAMS: Readonly<Record<string, { generator: string; lines: readonly string[] }>> = {
  "payspec, a method": {
    generator: "payspec",
    lines: [
      `import { connect } from "${ROOT}/src/client/connect.js";`,
      `import { OPERATIONS, PROVIDER } from "GENERATED/operations.js";`,
      `import type { operations, paths } from "GENERATED/types.js";`,
      `import { client as checks } from "GENERATED/validators.js";`,
      `const provider = { info: PROVIDER, operations: OPERATIONS, checks, envelope: [], readError: () => ({}) };`,
      `const { call } = connect<paths, operations>(provider, { baseUrl: "https://synthetic.test/v1" });`,
      `const build = () => ({ params: { path: { id: "1" } } });`,
      `export const total = await call("getResource7", undefined, build, ({ total }) => total.currency.length);`,
    ],
  },
  "payspec, raw": {
    generator: "payspec",
    lines: [
      `import type { RawClient } from "${ROOT}/src/client/fetch-client.js";`,
      `import type { paths } from "GENERATED/types.js";`,
      `declare const raw: RawClient<paths>;`,
      `const { data } = await raw.GET("/resource7/{id}", { params: { path: { id: "1" } } });`,
      `export const total = data?.total.currency.length;`,
    ],
  },
  "openapi-fetch": {
    generator: "openapi-typescript",
    lines: [
      `import createClient from "openapi-fetch";`,
      `import type { paths } from "GENERATED/types.js";`,
      `const { data } = await createClient<paths>().GET("/resource7/{id}", { params: { path: { id: "1" } } });`,
      `export const total = data?.total.currency.length;`,
    ],
  },
  redocly: {
    generator: "redocly",
    lines: [
      `import { getResource7 } from "GENERATED/client.js";`,
      `const data = await getResource7({ path: { id: "1" } });`,
      `export const total = data.total.currency.length;`,
    ],
  },
  "hey-api": {
    generator: "hey-api",
    lines: [
      `import { getResource7 } from "GENERATED/sdk.gen.js";`,
      `const { data } = await getResource7({ path: { id: "1" } });`,
      `export const total = data?.total.currency.length;`,
    ],
  },
};

const SETTINGS = {
  extends: join(ROOT, "tsconfig.json"),
  compilerOptions: {
    paths: { "../../src/*": [`${ROOT}/src/*`] },
    types: ["node"],
    // Strict, but no stricter: not all that is generated compiles under more.
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    noImplicitOverride: false,
    noImplicitReturns: false,
    erasableSyntaxOnly: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ["program.ts"],
  exclude: [],
};

interface Compiled {
  readonly seconds: number;
  readonly instantiations: number;
  readonly megabytes: number;
}

export async function types(): Promise<readonly Section[]> {
  await generatorRuns([], OPERATIONS, 1);
  // Ours refer to the runtime as the project's own generated files do.
  const runtime = join(WORK, `operations-${OPERATIONS}`, "src");
  rmSync(runtime, { force: true });
  symlinkSync(join(ROOT, "src"), runtime);
  const names = Object.keys(PROGRAMS);
  const results = await inTurns(names, ROUNDS, async (name) => compile(name));
  const column =
    (of: keyof Compiled) =>
    (name: string): Figure =>
      figureOf(results(name).map((result) => result[of]));
  return [
    {
      id: "types",
      title: "Type-checking",
      says: `TypeScript \`--extendedDiagnostics\` of a program that calls one operation of ${OPERATIONS.toLocaleString("en-US")}, strict, without
incremental state: the whole time, the type instantiations, the memory. All of them load every operation's types.`,
      columns: [
        { title: "time", unit: "s" },
        { title: "instantiations", unit: "count" },
        { title: "memory", unit: "MB" },
      ],
      rows: names.map((name) => ({
        name,
        figures: [column("seconds")(name), column("instantiations")(name), column("megabytes")(name)],
      })),
    },
  ];
}

function compile(name: string): Compiled {
  const program = PROGRAMS[name];
  if (program === undefined) throw new RangeError(`there is no program ${name}`);
  const folder = join(WORK, "programs", name.replaceAll(/[^a-z]+/g, "-"));
  mkdirSync(folder, { recursive: true });
  const generated = outputOf(program.generator, OPERATIONS);
  writeFileSync(join(folder, "program.ts"), program.lines.join("\n").replaceAll("GENERATED", generated));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(SETTINGS));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const text = command(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], folder);
  return {
    seconds: told(text, "Total time"),
    instantiations: told(text, "Instantiations"),
    megabytes: (told(text, "Memory used") * 1024) / 1e6,
  };
}

function told(text: string, what: string): number {
  const value = new RegExp(`^${what}: +([0-9.]+)[sK]?$`, "m").exec(text)?.[1];
  if (value === undefined) throw new CommandError(1, `tsc told no ${what}`);
  return Number(value);
}
