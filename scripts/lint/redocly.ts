import type { Problem } from "../generate/problem.js";
import { at } from "../generate/values.js";
import { runRedocly } from "../lib/program.js";

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
  // Loaded only now: Redocly has begun.
  const { readHere } = await import("./own-reading.js");
  const own = files.map((file) => ({ file, ...readHere(file) }));
  const readable = own.filter((one) => one.readable).map(({ file }) => file);
  if (readable.length < files.length) ending.abort();
  const theirs = await (ending.signal.aborted ? askRedocly(readable, signal) : asked);
  const problems = [...own.flatMap((one) => one.problems), ...theirs.problems];
  return { ...theirs, exitCode: problems.length > 0 ? 1 : 0, problems };
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
