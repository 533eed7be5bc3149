import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../src/cli/command.js";
import { type Files, filesOf } from "./generate/files.js";
import { documents, loadSpec, providers, ROOT } from "./generate/spec.js";
import { describeProblem, lintDocuments } from "./lint/redocly.js";

const TARGET = join(ROOT, "generated");

/**
 * Every generated file, in memory. Nothing is written here, so that a mistake in one spec leaves no half of anything.
 * @throws Error with file, line, rule and mend for a spec with a mistake
 */
export async function generate(): Promise<Files> {
  const names = providers();
  const [linted, files] = await Promise.all([
    lintDocuments(documents()),
    Promise.allSettled(names.map(async (name) => filesOf(loadSpec(name)))),
  ]);
  if (linted.problems.length > 0) throw new Error(linted.problems.map(describeProblem).join("\n"));
  const failed = files.find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return new Map(files.flatMap((result) => (result.status === "fulfilled" ? [...result.value] : [])));
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
    if (text === undefined) rmSync(join(TARGET, path));
    else {
      mkdirSync(dirname(join(TARGET, path)), { recursive: true });
      writeFileSync(join(TARGET, path), text);
    }
  }
  return changed;
}

const HELP = `Usage: npm run generate

Lints the documents below openapi/ and writes types, operations and validators of each provider to generated/.
Nothing is written where a document has a mistake.`;

async function main(): Promise<void> {
  const changed = write(await generate());
  for (const path of changed) console.log(`generated/${path}`);
  if (changed.length === 0) console.log("generated/ is up to date");
}

if (process.argv[1] === import.meta.filename) {
  await runCommand({ name: "npm run generate --", help: HELP, options: {}, run: main }, process.argv.slice(2));
}
