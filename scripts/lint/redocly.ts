import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve as absolute, isAbsolute, join, relative } from "node:path";
import { DocumentError, type Problem } from "../generate/problem.js";
import { isObject, ROOT, specOf } from "../generate/spec.js";
import { readYaml } from "../generate/yaml.js";
import { misfitsIn } from "./examples.js";

export interface Linted {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
  /** What Redocly says beside its problems, such as rules it does not know. */
  readonly notes: string;
}

const CLI = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");

/**
 * The generator's own reading comes first: Redocly is asked for what can be read at all. All documents go to one
 * process, for starting one takes longer than linting them.
 */
export async function lintDocuments(files: readonly string[], signal?: AbortSignal): Promise<Linted> {
  const own = files.map((file) => ({ file, problems: unreadIn(file) }));
  const problems = own.flatMap((one) => one.problems);
  const readable = own.filter((one) => one.problems.length === 0).map(({ file }) => file);
  if (readable.length === 0) return { exitCode: problems.length > 0 ? 1 : 0, problems, notes: "" };
  const linted = await askRedocly(readable, signal);
  // Redocly checks examples by doubles, and takes a member behind two references for an undocumented one.
  const theirs = linted.problems.filter(({ rule, file }) => isBeside(file) || !/^no-invalid-.+-examples$/.test(rule));
  const all = [...problems, ...theirs];
  return { ...linted, exitCode: all.length > 0 ? 1 : 0, problems: all };
}

/** What the generator rejects. Documents beside the providers' folders are linted, but nothing is generated of them. */
function unreadIn(path: string): readonly Problem[] {
  const file = shownAs(path);
  const at = absolute(ROOT, path);
  const reject = (message: string): readonly Problem[] => [
    { file, line: 1, column: 1, rule: "document", severity: "error", message },
  ];
  if (!existsSync(at)) return reject("this file is not there; write it, or delete its folder");
  try {
    const read = readYaml(file, readFileSync(at, "utf8"));
    const { value } = read;
    if (!isObject(value) || !("openapi" in value || "arazzo" in value))
      return reject("this must be one OpenAPI 3.1 or Arazzo 1.0 document; write its version first, `openapi: 3.1.0`");
    if ("arazzo" in value || isBeside(file)) return [];
    return misfitsIn(specOf(undefined, file, read), read.positionOf);
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

const isBeside = (file: string): boolean => /^openapi\/[^/]+$/.test(file);

function shownAs(path: string): string {
  return (isAbsolute(path) ? relative(ROOT, path) : path).replaceAll("\\", "/");
}

function askRedocly(files: readonly string[], signal: AbortSignal | undefined): Promise<Linted> {
  const args = [CLI, "lint", ...files, "--format", "json", "--max-problems", "1000"];
  const options = { cwd: ROOT, env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 1e8, signal };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (_error, stdout, notes) => {
      try {
        const problems = parseProblems(stdout);
        const exitCode = child.exitCode ?? -1;
        if (exitCode !== 0 && problems.length === 0) throw new Error("it named no problem");
        resolve({ exitCode, problems, notes });
      } catch (cause) {
        reject(new Error(`Redocly failed, or printed what could not be read:\n${stdout}\n${notes}`, { cause }));
      }
    });
  });
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
      severity: at(problem, "severity") === "error" ? "error" : "warn",
      message: withFix(text(at(problem, "ruleId")), text(at(problem, "message"))),
    }));
}

/** Where Redocly does not say what to do. */
const FIXES: Readonly<Record<string, string>> = {
  "array-parameter-serialization": "add `style: form`, and `explode` as the provider takes it",
  "no-ambiguous-paths": "no server can tell such paths apart: give one of them a segment of its own",
  "no-path-trailing-slash": "remove the slash",
  "no-required-schema-properties-undefined": "add it to the `properties` beside this list; `{}` will do",
  "no-server-trailing-slash": "remove the slash",
  "no-unused-components": "remove it, or refer to the whole of it",
  "operation-4xx-response": "add the one that a wrong request gets",
};

const withFix = (rule: string, message: string): string =>
  FIXES[rule] === undefined ? message : `${message.replace(/\.$/, "")}; ${FIXES[rule]}`;

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
