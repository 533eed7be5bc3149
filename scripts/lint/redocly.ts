import { existsSync, readFileSync } from "node:fs";
import { resolve as absolute, isAbsolute, relative } from "node:path";
import { DocumentError, type Problem } from "../generate/problem.js";
import { followed, isObject, ROOT, readDocument, specOf } from "../generate/spec.js";
import { at } from "../generate/values.js";
import { runRedocly } from "../lib/program.js";
import { brokenReferencesIn } from "./flow-references.js";

export { at } from "../generate/values.js";

export interface Linted {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
  /** What Redocly says beside its problems, such as rules it does not know. */
  readonly notes: string;
}

/**
 * All documents go to one process of Redocly's, for starting one takes longer than linting them. It begins while this
 * one reads them. What cannot be read here Redocly must not judge: then it is asked once more, for the others.
 */
export async function lintDocuments(files: readonly string[], signal?: AbortSignal): Promise<Linted> {
  const ending = new AbortController();
  const asked = askRedocly(files, AbortSignal.any([ending.signal, ...(signal === undefined ? [] : [signal])]));
  asked.catch(() => {});
  const own = await Promise.all(files.map(async (file) => ({ file, ...(await readHere(file)) })));
  const readable = own.filter((one) => one.readable).map(({ file }) => file);
  if (readable.length < files.length) ending.abort();
  const theirs = await (ending.signal.aborted ? askRedocly(readable, signal) : asked);
  const problems = [...own.flatMap((one) => one.problems), ...theirs.problems];
  return { ...theirs, exitCode: problems.length > 0 ? 1 : 0, problems };
}

interface OwnReading {
  /** Whether the document is one at all. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** What the generator rejects. Documents beside the providers' folders are linted, but nothing is generated of them. */
async function readHere(path: string): Promise<OwnReading> {
  const file = shownAs(path);
  const from = absolute(ROOT, path);
  const reject = (message: string): OwnReading => ({
    readable: false,
    problems: [{ file, line: 1, column: 1, rule: "document", severity: "error", message }],
  });
  if (!existsSync(from)) return reject("this file is not there; write it, or delete its folder");
  try {
    const read = readDocument(file, readFileSync(from, "utf8"));
    const { value } = read;
    if (!isObject(value) || !("openapi" in value || "arazzo" in value))
      return reject("this must be one OpenAPI 3.1 or Arazzo 1.0 document; write its version first, `openapi: 3.1.0`");
    if ("arazzo" in value) return { readable: true, problems: brokenReferencesIn(file, read) };
    if (/^openapi\/[^/]+$/.test(file)) return { readable: true, problems: [] };
    const spec = specOf(file, read);
    // Loaded only now: Redocly lints while the compiler loads.
    const { misfitsIn } = await import("./examples.js");
    return { readable: true, problems: followed(spec, () => misfitsIn(spec, read.positionOf)) };
  } catch (error) {
    if (error instanceof DocumentError) return { readable: false, problems: error.problems };
    throw error;
  }
}

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
