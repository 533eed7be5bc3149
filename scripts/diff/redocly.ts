import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject, ROOT } from "../generate/spec.js";
import { at } from "../lint/redocly.js";
import { pathOf } from "./document.js";
import type { Verdict } from "./judge.js";

/** One change as `redocly diff` sees it. */
export interface RedoclyChange {
  readonly verdict: Verdict;
  /** Absent where no rule of Redocly's speaks of it. */
  readonly rule?: string;
  readonly message?: string;
  /** Where it is written, in either document; at least one is there. */
  readonly base?: readonly string[];
  readonly now?: readonly string[];
}

const CLI = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
/** Without its rules Redocly calls everything a patch. */
const CONFIG = "extends: [diff-recommended]\n";
const VERDICTS: Readonly<Record<string, Verdict>> = { major: "breaking", minor: "additive", patch: "docs only" };

/** One revision of a document; its name is for messages. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/**
 * It compares files only.
 * @throws Error with name, line and column for a document that it cannot read
 */
export async function redoclyDiff(base: Text, now: Text): Promise<readonly RedoclyChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-diff-"));
  try {
    const files = { "base.yaml": base.text, "now.yaml": now.text, "redocly.yaml": CONFIG };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return parseChanges(await run(folder, (file) => (file === "base" ? base.name : now.name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, nameOf: (file: string) => string): Promise<string> {
  const files = ["base.yaml", "now.yaml", "--config", "redocly.yaml"];
  const args = [CLI, "diff", ...files, "--format", "json", "--fail-on", "none"];
  const options = { cwd, env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 1e8 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const [, file = "", place = "", says] = /\] (base|now)\.yaml:(\d+:\d+) at .*\n+(.+)/.exec(stderr) ?? [];
      const told = says === undefined ? `redocly diff failed: ${stderr.trim()}` : `${nameOf(file)}:${place} ${says}`;
      reject(new Error(told, { cause: error }));
    });
  });
}

function parseChanges(stdout: string): readonly RedoclyChange[] {
  const changes = at(JSON.parse(stdout), "changes");
  if (!Array.isArray(changes)) throw new TypeError("redocly diff printed no changes");
  return changes.map((change: unknown) => {
    const verdict = VERDICTS[String(at(change, "impact"))];
    if (verdict === undefined) throw new TypeError(`redocly diff has the impact ${String(at(change, "impact"))}`);
    const told = at(change, "verdicts", 0);
    const spoken = isObject(told) ? { rule: String(told.ruleId), message: String(told.message) } : {};
    return { verdict, ...spoken, ...place("base", change), ...place("now", change, "revision") };
  });
}

function place(name: "base" | "now", change: unknown, side: string = name): Partial<RedoclyChange> {
  const pointer = at(change, side, "pointer");
  return typeof pointer === "string" ? { [name]: pathOf(pointer) } : {};
}
