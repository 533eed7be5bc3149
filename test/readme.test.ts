// The documents are held to the project: their code compiles, their links lead somewhere, their tables are complete.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { entryPaths } from "../scripts/diff/program.js";
import { programs } from "../scripts/docs/call-examples.js";
import { isObject, loadSpec, operationsOf, providers, ROOT } from "../scripts/generate/spec.js";

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...["openapi", "docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Block {
  /** Where its first line stands, such as `README.md:13`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

function blocksOf(path: string): readonly Block[] {
  const text = read(path);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = "", 2: code = "" }) => ({
    place: `${path}:${text.slice(0, index).split("\n").length + 1}`,
    language,
    code,
  }));
}

const BLOCKS = DOCUMENTS.flatMap(blocksOf);
const PROSE = DOCUMENTS.map((path) => [path, read(path).replace(/^```[\s\S]*?^```$/gm, "")] as const);

/** Each block as a module of its own, against the sources, as strictly as the project's own code. */
function diagnose(blocks: readonly Block[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "payspec-examples-"));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const files = blocks.map(({ code }, index) => {
      writeFileSync(join(folder, `${index}.mts`), code);
      return `${index}.mts`;
    });
    const paths = Object.entries(entryPaths()).map(([name, to]) => [name, to.map((path) => join(ROOT, path))]);
    const compilerOptions = { paths: Object.fromEntries(paths), types: ["node"] };
    const project = { extends: join(ROOT, "tsconfig.json"), compilerOptions, files, include: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    const argv = [join(ROOT, "node_modules/typescript-7/bin/tsc"), "-p", folder, "--pretty", "false"];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
    const place = (index: string): string => blocks[Number(index)]?.place ?? "";
    return `${stdout}${stderr}`
      .split("\n")
      .filter((line) => /^\S/.test(line))
      .map((line) => line.replace(/^(\d+)\.mts\((\d+),\d+\)/, (_, index, at) => `${place(index)}, line ${at}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the code in the documents", () => {
  const shown = programs().map((name) => `docs/calls/${name}.ts`);
  const blocks = [
    ...BLOCKS.filter(({ language }) => language === "ts"),
    ...shown.map((path) => ({ place: path, language: "ts", code: read(path) })),
  ];

  test("compiles against the sources, and would be found out if it did not", { timeout: 90_000 }, () => {
    expect(blocks.length).toBeGreaterThan(0);
    const wrong = 'import { money } from "payspec";\nexport const due = money(15, "GEL");\n';
    expect(diagnose([...blocks, { place: "x.md:1", language: "ts", code: wrong }])).toEqual([
      expect.stringMatching(/^x\.md:1, line 2: .*Argument of type 'number' is not assignable/),
    ]);
  });

  test("is marked with its language, so that it is not passed over by mistake", () => {
    const known = ["ts", "sh", "yaml", "sql", "text"];
    expect(BLOCKS.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([]);
  });
});

test.each(BLOCKS.filter(({ language }) => language === "yaml"))("the YAML at $place can be read", ({ code }) => {
  expect(() => parse(code)).not.toThrow();
});

describe("links", () => {
  test.each(PROSE)("%s links to files and headings that are there", (path, text) => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(({ 1: target = "" }) =>
      /^https?:/.test(target) ? [] : [target],
    );
    const broken = targets.filter((target) => {
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? path : join(dirname(path), file);
      return !existsSync(join(ROOT, to)) || (anchor !== undefined && !anchorsOf(read(to)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

/** The rows below the heading that begins with the given cell, each as its cells. */
function tableOf(text: string, first: string): readonly (readonly string[])[] {
  const all = text.split("\n");
  const lines = all.slice(all.findIndex((line) => new RegExp(`^\\| ${first} +\\|`).test(line)) + 2).concat("");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = "" }) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

describe("npm scripts", () => {
  const manifest: unknown = JSON.parse(read("package.json"));
  const scripts = isObject(manifest) && isObject(manifest.scripts) ? Object.keys(manifest.scripts) : [];
  const namedIn = (text: string) =>
    [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? "");

  test.each(DOCUMENTS)("%s names only scripts that there are", (path) => {
    const unknown = namedIn(read(path)).filter((name) => !scripts.includes(name));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("docs/commands.md lists every script that people run", () => {
    const named = tableOf(read("docs/commands.md"), "Command").flatMap(([command = ""]) => namedIn(command));
    const run = scripts.filter((name) => !/^(?:pre|post)/.test(name));
    expect(run.filter((name) => !named.includes(name))).toEqual([]);
  });
});

test("openapi/README.md lists every lint rule, and no other", () => {
  // Two need what the generator has read, and are no rules of Redocly's.
  const names = [...readdirSync(join(ROOT, "scripts/lint/rules")), "example-fits", "flow-references"];
  const rules = names.map((name) => `\`${name.replace(/\.mjs$/, "")}\``);
  expect(
    tableOf(read("openapi/README.md"), "Rule")
      .map(([rule]) => rule)
      .sort(),
  ).toEqual(rules.sort());
});

test("docs/decisions/dependencies.md gives a reason for every dependency, and for no other", () => {
  const manifest: unknown = JSON.parse(read("package.json"));
  const members = (name: string) => {
    const found = isObject(manifest) ? manifest[name] : undefined;
    return isObject(found) ? Object.keys(found).sort() : [];
  };
  const listed = (first: string) =>
    tableOf(read("docs/decisions/dependencies.md"), first).flatMap(([names = ""]) =>
      names.replaceAll("`", "").split(", "),
    );
  expect(listed("At run time").sort()).toEqual(members("dependencies"));
  expect(listed("For development").sort()).toEqual(members("devDependencies"));
});

describe("README.md", () => {
  const readme = read("README.md");

  const table = (first: string) => tableOf(readme, first);

  test("lists every operation with its kind", () => {
    const kinds = [
      ["read", /^yes: it only reads/],
      ["key", /^yes, under its `(\w+)`$/],
      ["none", /^only if nothing was sent, or after a 429$/],
    ] as const;
    const listed = table("Provider").map(([provider = "", operation = "", , again = ""]) => {
      const kind = kinds.find(([, pattern]) => pattern.test(again));
      return [provider.toLowerCase(), operation, kind?.[0], kind?.[1].exec(again)?.[1]];
    });
    // A draft is not offered to anyone yet.
    const released = providers()
      .map((provider) => loadSpec(provider))
      .filter(({ document }) => document.info.version !== "0.0.0");
    const specified = released.flatMap((spec) =>
      operationsOf(spec).map(({ operation }) => {
        const { kind, key } = operation["x-idempotency"];
        return [spec.provider, `\`${operation.operationId}\``, kind, key];
      }),
    );
    expect([...listed].sort()).toEqual([...specified].sort());
  });

  test("docs/options.md lists every option, where it goes, and the default that its doc comment has", () => {
    const source = read("src/client/options.ts");
    const members = (name: string) => {
      const [, body = ""] = new RegExp(`interface ${name} \\{([\\s\\S]*?)^\\}`, "m").exec(source) ?? [];
      const found = [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s+(\w+)\??:/g)];
      return new Map(found.map(({ 1: comment = "", 2: option = "" }) => [option, defaultOf(comment)]));
    };
    const [client, call] = [members("ClientOptions"), members("CallOptions")];
    const documented = [...new Map([...call, ...client])].map(([option, value]) => {
      const where = [...(client.has(option) ? ["client"] : []), ...(call.has(option) ? ["call"] : [])];
      return [`\`${option}\``, where.join(", "), value];
    });
    const listed = tableOf(read("docs/options.md"), "Option").map(([option, where, , value = ""]) => [
      option,
      where,
      /^\d+$/.test(value) ? value : undefined,
    ]);
    expect(listed.sort()).toEqual(documented.sort());
  });

  test("docs/errors.md names every error class, and no other", async () => {
    const { PayspecError, ...rest } = await import("../src/index.js");
    const classes = Object.entries(rest).flatMap(([name, value]) =>
      typeof value === "function" && value.prototype instanceof PayspecError ? [`\`${name}\``] : [],
    );
    expect([...new Set(tableOf(read("docs/errors.md"), "Class").map(([name]) => name))].sort()).toEqual(classes.sort());
  });

  test("stays short", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(160);
  });
});

function defaultOf(comment: string): string | undefined {
  return /@default ([\d_]+)/.exec(comment)?.[1]?.replaceAll("_", "");
}
