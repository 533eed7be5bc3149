import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import ts from "typescript";
import { ROOT } from "../generate/spec.js";

/** One import, by paths relative to the project, with forward slashes; a package by its name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const NODE_ONLY = /^src\/(?:cli\.ts|cli\/.+|testing\/.+|node\/.+|sandbox\/listen\.ts|verify\/(?!contract\.).+)$/;

interface Rule {
  readonly says: string;
  readonly broken: (edge: Import) => boolean;
}

/** The rooms of the house, and which door is never opened. */
const RULES: readonly Rule[] = [
  {
    says: "the runtime (src/core, src/client) knows no provider: give it data or a function instead",
    broken: ({ from, to }) => /^src\/(?:core|client)\//.test(from) && providerOf(to) !== undefined,
  },
  {
    says: "a provider knows no other: move what both need to src/core or src/client",
    broken: ({ from, to }) => {
      const [own, other] = [providerOf(from), providerOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    },
  },
  {
    says: "only what serves every provider loads every provider: a client or a stub must not",
    broken: ({ from, to }) =>
      /^(?:src|generated)\//.test(from) &&
      /^generated\/(?:providers|contracts|clients)\./.test(to) &&
      !/^src\/(?:sandbox\/|testing\/|cli\/)/.test(from),
  },
  {
    says: "nothing that ships imports scripts/ or test/: move what is needed to src/",
    broken: ({ from, to }) => isShipped(from) && /^(?:scripts|test)\//.test(to),
  },
  {
    says: "only what listens, runs from a shell or starts Prism may need Node: clients and stubs run anywhere",
    broken: ({ from, to }) =>
      isShipped(from) && !NODE_ONLY.test(from) && (to.startsWith("node:") || NODE_ONLY.test(to)),
  },
  {
    says: "openapi-fetch is imported in src/client/fetch-client.ts alone, so that it can be replaced",
    broken: ({ from, to }) => isShipped(from) && to === "openapi-fetch" && from !== "src/client/fetch-client.ts",
  },
  {
    says: "openapi-typescript is imported in scripts/generate/types.ts alone, so that it can be replaced",
    broken: ({ from, to }) =>
      to === "openapi-typescript" &&
      !["scripts/generate/types.ts", "scripts/bench/cases/generation/openapi-typescript.ts"].includes(from),
  },
];

/** @returns one line per broken rule; none where all hold */
export function brokenImports(
  edges: readonly Import[] = importsOf(["src", "generated", "scripts"]),
): readonly string[] {
  return edges.flatMap((edge) => {
    const rules = RULES.filter(({ broken }) => broken(edge));
    return rules.map(({ says }) => `${edge.from} imports ${edge.to}: ${says}`);
  });
}

function providerOf(path: string): string | undefined {
  return /^(?:src\/providers|generated)\/([^/]+)\//.exec(path)?.[1];
}

function isShipped(path: string): boolean {
  return /^(?:src|generated)\//.test(path);
}

export function importsOf(folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) => sourceFiles(folder).flatMap(importsOfFile));
}

/** The bench's installed peers, and what they generated. */
const NOT_OURS = /[\\/]scripts[\\/]bench[\\/](?:node_modules|\.work)/;

function sourceFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && /\.(?:[mc]?[jt]s)$/.test(entry.name) && !NOT_OURS.test(entry.parentPath),
  );
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(ROOT.length + 1)
      .split(sep)
      .join("/"),
  );
}

function importsOfFile(from: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, from), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith(".") ? target(from, fileName) : fileName,
  }));
}

function target(from: string, specifier: string): string {
  return normalize(join(dirname(from), specifier))
    .split(sep)
    .join("/");
}
