/** The folder `generated/`: what should stand there, what does, and the way from one to the other. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lintDocuments } from "../lint/redocly.js";
import type { Files } from "./files.js";
import { documents, providers, ROOT } from "./places.js";
import { describeProblem } from "./problem.js";
import type { Spec } from "./spec.js";

const TARGET = join(ROOT, "generated");

/**
 * Every generated file, in memory. Nothing is written here, so that a mistake in one spec leaves no half of anything.
 * @throws Error with file, line, rule and mend for a spec with a mistake
 */
export async function generate(): Promise<Files> {
  const [linted, rendered] = await Promise.allSettled([lintDocuments(documents()), render()]);
  if (linted.status === "rejected") throw linted.reason;
  // What lint has to say comes first: it is lint that names line and mend.
  const { problems } = linted.value;
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  if (rendered.status === "rejected") throw rendered.reason;
  return rendered.value;
}

/** What the specs generate, in memory, without a look at what lint says of them. */
export function render(): Promise<Files> {
  return renderer()();
}

/** Renders as often as it is called; a document that is as it was the last time costs nothing. */
export function renderer(): () => Promise<Files> {
  const known = new Map<string, Rendered>();
  const renderOne = async (name: string): Promise<Rendered> => {
    // Loaded only now, for Redocly has begun, and before the document is read: TypeScript loads meanwhile.
    const [{ filesOf }, { loadSpec }] = await Promise.all([import("./files.js"), import("./spec.js")]);
    const spec = loadSpec(name);
    const last = known.get(name);
    if (last?.spec === spec) return last;
    const rendered = { spec, files: await filesOf(spec) };
    known.set(name, rendered);
    return rendered;
  };
  return async () => {
    const all = await Promise.all(providers().map(renderOne));
    const { clientsIndexOf, contractsIndexOf, indexOf } = await import("./index.js");
    const files = all.flatMap((one) => [...one.files]);
    const specs = all.map(({ spec }) => spec);
    return new Map([
      ...files,
      ["providers.ts", indexOf(specs)],
      ["contracts.ts", contractsIndexOf(specs)],
      ["clients.ts", clientsIndexOf(specs)],
    ]);
  };
}

interface Rendered {
  readonly spec: Spec;
  readonly files: Files;
}

/** What stands below `generated/` now. */
export function present(): Files {
  if (!existsSync(TARGET)) return new Map();
  const entries = readdirSync(TARGET, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(TARGET.length + 1));
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(TARGET, path), "utf8")]));
}

/** The files that `generate` would write, change or delete. */
export function differences(wanted: Files, there: Files = present()): readonly string[] {
  const paths = new Set([...wanted.keys(), ...there.keys()]);
  return [...paths].filter((path) => wanted.get(path) !== there.get(path)).sort();
}

/** Only what differs is touched: a build that watches is not woken for nothing, and no reader finds half a file. */
export function write(wanted: Files): readonly string[] {
  const changed = differences(wanted);
  for (const path of changed) {
    const text = wanted.get(path);
    if (text === undefined) {
      rmSync(join(TARGET, path));
      const folder = dirname(join(TARGET, path));
      if (readdirSync(folder).length === 0) rmdirSync(folder);
    } else {
      mkdirSync(dirname(join(TARGET, path)), { recursive: true });
      writeFileSync(join(TARGET, path), text);
    }
  }
  return changed;
}
