// Every rule is shown to refuse what it should, at the right line, and nothing else. What is expected stands in the
// refused documents themselves, as a comment on the line: `# refused by <rule>: <part of the message>`.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";

interface Problem {
  file: string;
  line: number;
  rule: string;
  severity: string;
  message: string;
}

interface Refusal {
  line: number;
  rule: string;
  says: string;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
const ACCEPTED = "test/lint/accepted.yaml";
const REFUSED = "test/lint/refused";

// Refused by a rule of Redocly's own, which recommended-strict has as an error and redocly.yaml keeps as one.
const REDOCLYS = new Set(["example-breaks-schema.yaml"]);

const refusedFiles = readdirSync(join(ROOT, REFUSED)).filter((name) => name.endsWith(".yaml"));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What `keys` lead to; undefined where they lead nowhere. */
function at(value: unknown, ...keys: (string | number)[]): unknown {
  let found = value;
  for (const key of keys) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isRecord(found) ? found[key] : undefined;
  }
  return found;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`Redocly's output has ${JSON.stringify(value)} for a text`);
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`Redocly's output has ${JSON.stringify(value)} for a list`);
  return value;
}

/** Reads what `--format json` prints: one document per file, one right after the other. */
function parseProblems(stdout: string): Problem[] {
  // Inside a document a line never begins with "}{": texts hold no line breaks, and members are indented.
  const documents = list(JSON.parse(`[${stdout.replace(/^\}\s*\{$/gm, "},{")}]`));
  return documents
    .flatMap((document) => list(at(document, "problems")))
    .map((problem) => {
      const line = at(problem, "location", 0, "start", "line");
      return {
        file: text(at(problem, "location", 0, "source", "ref")),
        line: typeof line === "number" ? line : Number.NaN,
        rule: text(at(problem, "ruleId")),
        severity: text(at(problem, "severity")),
        message: text(at(problem, "message")),
      };
    });
}

/** Lints the documents in one process, for starting one takes longer than linting them. */
function lint(files: string[]): Promise<{ exitCode: number; problems: Problem[]; notes: string }> {
  const args = [CLI, "lint", ...files, "--format", "json", "--max-problems", "1000"];
  const options = { cwd: ROOT, env: { ...process.env, REDOCLY_TELEMETRY: "off" } };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (_error, stdout, notes) => {
      try {
        resolve({ exitCode: child.exitCode ?? -1, problems: parseProblems(stdout), notes });
      } catch (cause) {
        reject(new Error(`Redocly printed no JSON that could be read:\n${stdout}\n${notes}`, { cause }));
      }
    });
  });
}

/** The refusals that a document's own comments announce. */
function announced(file: string): Refusal[] {
  const lines = readFileSync(join(ROOT, REFUSED, file), "utf8").split("\n");
  return lines.flatMap((content, index) => {
    const [, rule, says] = /# refused by (\S+): (.+)$/.exec(content) ?? [];
    return rule === undefined || says === undefined ? [] : [{ line: index + 1, rule, says }];
  });
}

/** A rule's own documents are named after it: `<rule>.yaml` or `<rule>-<what>.yaml`. */
const isAbout = (file: string, rule: string): boolean => {
  const name = basename(file, ".yaml");
  return name === rule || name.startsWith(`${rule}-`);
};

describe("a refused document", () => {
  let found: Problem[] = [];

  beforeAll(async () => {
    const result = await lint(refusedFiles.map((file) => `${REFUSED}/${file}`));
    expect(result.exitCode).toBe(1);
    found = result.problems;
  });

  test.each(refusedFiles)("%s is refused for what it says, and for nothing else", (file) => {
    const expected = announced(file);
    const problems = found.filter((problem) => problem.file === `${REFUSED}/${file}`).sort((a, b) => a.line - b.line);
    const shown = problems.map(({ line, rule, message }) => {
      const says = expected.find((refusal) => refusal.line === line)?.says;
      return { line, rule, says: says !== undefined && message.includes(says) ? says : message };
    });

    expect(expected).not.toEqual([]);
    expect(shown).toEqual(expected);
    expect(problems.filter(({ severity }) => severity !== "error")).toEqual([]);
  });
});

test("a document that keeps every rule is accepted, however often it is linted in one process", async () => {
  const { exitCode, problems } = await lint([ACCEPTED, ACCEPTED]);
  expect(problems).toEqual([]);
  expect(exitCode).toBe(0);
});

describe("the plugin", () => {
  let rules: string[] = [];

  beforeAll(async () => {
    // By a URL, because the plugin is plain JavaScript without types.
    const url = pathToFileURL(join(ROOT, "scripts/lint/plugin.mjs")).href;
    const imported: unknown = await import(/* @vite-ignore */ url);
    const create = at(imported, "default");
    const plugin: unknown = typeof create === "function" ? create() : undefined;
    const named = at(plugin, "rules", "oas3");
    rules = isRecord(named) ? Object.keys(named).sort() : [];
  });

  test("has one file per rule", () => {
    const files = readdirSync(join(ROOT, "scripts/lint/rules")).map((name) => basename(name, ".mjs"));
    expect(rules).toEqual(files.sort());
  });

  test("has every rule switched on as an error, by the name it has", () => {
    const config: unknown = parseYaml(readFileSync(join(ROOT, "redocly.yaml"), "utf8"));
    const configured = at(config, "rules");
    const ours = Object.entries(isRecord(configured) ? configured : {}).filter(([name]) => name.startsWith("payspec/"));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(rules.map((rule) => [`payspec/${rule}`, "error"])));
  });

  test("has a refused document for every rule, named after it", () => {
    const owners = refusedFiles.map((file) => [file, rules.filter((rule) => isAbout(file, rule))] as const);
    expect(new Set(owners.flatMap(([, names]) => names))).toEqual(new Set(rules));
    expect(owners.filter(([file, names]) => names.length === 0 && !REDOCLYS.has(file))).toEqual([]);
    for (const [file, names] of owners.filter(([file]) => !REDOCLYS.has(file))) {
      expect(announced(file).map(({ rule }) => rule)).toEqual(announced(file).map(() => `payspec/${names.join()}`));
    }
  });
});

test("Redocly knows every rule that redocly.yaml names", async () => {
  const { notes } = await lint([ACCEPTED]);
  expect(notes).not.toMatch(/unused rules|your config has/i);
});
