import { existsSync, readFileSync } from "node:fs";
import { resolve as absolute, isAbsolute, relative } from "node:path";
import { DocumentError, type Problem } from "../generate/problem.js";
import { isObject, ROOT, readDocument, specOf } from "../generate/spec.js";
import { runRedocly } from "../lib/program.js";

export interface Linted {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
  /** What Redocly says beside its problems, such as rules it does not know. */
  readonly notes: string;
}

/**
 * All documents go to one process of Redocly's, for starting one takes longer than linting them. It begins while this
 * one reads them; what cannot be read, Redocly must not judge, so that it is asked once more for the others.
 */
export async function lintDocuments(files: readonly string[], signal?: AbortSignal): Promise<Linted> {
  const unasked = new AbortController();
  const ending = AbortSignal.any([unasked.signal, ...(signal === undefined ? [] : [signal])]);
  const asked = askRedocly(files, ending);
  asked.catch(() => {});
  const own = await Promise.all(files.map(async (file) => ({ file, problems: await unreadIn(file) })));
  const problems = own.flatMap((one) => one.problems);
  const readable = own.filter((one) => one.problems.length === 0).map(({ file }) => file);
  if (readable.length < files.length) unasked.abort();
  const linted = await (readable.length < files.length ? askRedocly(readable, signal) : asked);
  // Redocly checks examples by doubles, and takes a member behind two references for an undocumented one.
  const theirs = linted.problems.filter(({ rule, file }) => isBeside(file) || !/^no-invalid-.+-examples$/.test(rule));
  const all = [...problems, ...theirs];
  return { ...linted, exitCode: all.length > 0 ? 1 : 0, problems: all };
}

/** What the generator rejects. Documents beside the providers' folders are linted, but nothing is generated of them. */
async function unreadIn(path: string): Promise<readonly Problem[]> {
  const file = shownAs(path);
  const at = absolute(ROOT, path);
  const reject = (message: string): readonly Problem[] => [
    { file, line: 1, column: 1, rule: "document", severity: "error", message },
  ];
  if (!existsSync(at)) return reject("this file is not there; write it, or delete its folder");
  try {
    const read = readDocument(file, readFileSync(at, "utf8"));
    const { value } = read;
    if (!isObject(value) || !("openapi" in value || "arazzo" in value))
      return reject("this must be one OpenAPI 3.1 or Arazzo 1.0 document; write its version first, `openapi: 3.1.0`");
    if ("arazzo" in value || isBeside(file)) return [];
    const { misfitsIn } = await import("./examples.js");
    return misfitsIn(specOf(file, read), read.positionOf);
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

const isBeside = (file: string): boolean => /^openapi\/[^/]+$/.test(file);

function shownAs(path: string): string {
  return (isAbsolute(path) ? relative(ROOT, path) : path).replaceAll("\\", "/");
}

async function askRedocly(files: readonly string[], signal: AbortSignal | undefined): Promise<Linted> {
  if (files.length === 0) return { exitCode: 0, problems: [], notes: "" };
  const args = ["lint", ...files, "--format", "json", "--max-problems", "1000"];
  const { exitCode, stdout, stderr } = await runRedocly(args, { signal });
  try {
    const problems = parseProblems(stdout);
    if (exitCode !== 0 && problems.length === 0) throw new Error("it named no problem");
    return { exitCode, problems, notes: stderr };
  } catch (cause) {
    throw new Error(`Redocly failed, or printed what could not be read:\n${stdout}\n${stderr}`, { cause });
  }
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
