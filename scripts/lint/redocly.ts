import { execFile } from "node:child_process";
import { isAbsolute, join, relative } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}
export interface Linted {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
  /** What Redocly says beside its problems, such as rules it does not know. */
  readonly notes: string;
}

const CLI = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");

/** Lints documents in one process, for starting one takes longer than linting them. */
export function lintDocuments(files: readonly string[], signal?: AbortSignal): Promise<Linted> {
  const args = [CLI, "lint", ...files, "--format", "json", "--max-problems", "1000"];
  const options = { cwd: ROOT, env: { ...process.env, REDOCLY_TELEMETRY: "off" }, signal };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (_error, stdout, notes) => {
      try {
        const problems = [...unreadable(notes), ...parseProblems(stdout)];
        const exitCode = child.exitCode ?? -1;
        if (exitCode !== 0 && problems.length === 0) throw new Error("it named no problem");
        resolve({ exitCode, problems, notes });
      } catch (cause) {
        reject(new Error(`Redocly failed, or printed what could not be read:\n${stdout}\n${notes}`, { cause }));
      }
    });
  });
}

export function describeProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${rule}\n    ${message}`;
}

/** What cannot be linted at all is told in words, even where JSON was asked for. */
function unreadable(notes: string): readonly Problem[] {
  const problem = (path: string, message: string, rule: string, line = 1, column = 1): Problem => {
    const file = (isAbsolute(path) ? relative(ROOT, path) : path).replaceAll("\\", "/");
    return { file, line, column, rule, severity: "error", message };
  };
  const first = "mend this first, for nothing after it was looked at";
  return [
    ...Array.from(notes.matchAll(/^ +- (.+) in "(.+)" \((\d+):(\d+)\)$/gm), ([, what, path = "", line, column]) =>
      problem(path, `${what}: from here on it is no YAML; ${first}`, "yaml", Number(line), Number(column)),
    ),
    ...Array.from(
      notes.matchAll(/ (?:processing|description at) (.+):\n\n +- (.+[^)\n])$/gm),
      ([, path = "", what = ""]) =>
        problem(path, `${what}: it must be one OpenAPI 3.1 or Arazzo 1.0 document; ${first}`, "document"),
    ),
    ...Array.from(notes.matchAll(/^(.+) does not exist or is invalid\.$/gm), ([, path = ""]) =>
      problem(path, "is not there: write it, or delete its folder", "document"),
    ),
  ];
}

/** Reads what `--format json` prints: one document per file, one right after the other. */
function parseProblems(stdout: string): readonly Problem[] {
  // Inside a document a line never begins with "}{": texts hold no line breaks, and members are indented.
  const documents = list(JSON.parse(`[${stdout.replace(/^\}\s*\{$/gm, "},{")}]`));
  return documents
    .flatMap((document) => list(at(document, "problems")))
    .map((problem) => ({
      file: text(at(problem, "location", 0, "source", "ref")),
      line: number(at(problem, "location", 0, "start", "line")),
      column: number(at(problem, "location", 0, "start", "col")),
      rule: text(at(problem, "ruleId")),
      severity: text(at(problem, "severity")),
      message: text(at(problem, "message")),
    }));
}

/** What `keys` lead to; undefined where they lead nowhere. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((found, key) => {
    if (Array.isArray(found)) return found[Number(key)];
    return isObject(found) ? found[key] : undefined;
  }, value);
}

function number(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`Redocly's output has ${JSON.stringify(value)} for a text`);
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`Redocly's output has ${JSON.stringify(value)} for a list`);
  return value;
}
