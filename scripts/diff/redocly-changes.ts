import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject } from "../generate/spec.js";
import { runRedocly } from "../lib/program.js";
import { at } from "../lint/redocly.js";
import { type Path, pathOf } from "./revision.js";
import type { Verdict } from "./verdict.js";

/** One change as `redocly diff` reports it. */
export interface RedoclyChange {
  readonly verdict: Verdict;
  /** Absent where no rule of Redocly's knows the change. */
  readonly rule?: string | undefined;
  readonly message?: string | undefined;
  /** The keyword that changed; empty where a whole part did. */
  readonly property: string;
  /** Where it is written; at least one is there. */
  readonly base?: Path | undefined;
  readonly now?: Path | undefined;
}

/** Without its rules Redocly calls everything a patch. */
const CONFIG = "extends: [diff-recommended]\n";
const BY_IMPACT: Readonly<Record<string, Verdict>> = { major: "breaking", minor: "additive", patch: "docs only" };

/** One revision of a document; its name is for messages. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** @throws Error with name, line and column for a document that it cannot read */
export async function redoclyChanges(base: Text, now: Text): Promise<readonly RedoclyChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-diff-"));
  try {
    const files = { "base.yaml": base.text, "now.yaml": now.text, "redocly.yaml": CONFIG };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return parseChanges(await printedChanges(folder, { base: base.name, now: now.name }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printedChanges(cwd: string, names: Readonly<Record<string, string>>): Promise<string> {
  const files = ["base.yaml", "now.yaml", "--config", "redocly.yaml"];
  const args = ["diff", ...files, "--format", "json", "--fail-on", "none"];
  const { exitCode, stdout, stderr } = await runRedocly(args, { cwd });
  if (exitCode === 0) return stdout;
  const [, file = "", place = "", says] = /\] (base|now)\.yaml:(\d+:\d+) at .*\n+(.+)/.exec(stderr) ?? [];
  throw new Error(says === undefined ? `redocly diff failed: ${stderr.trim()}` : `${names[file]}:${place} ${says}`);
}

function parseChanges(stdout: string): readonly RedoclyChange[] {
  const changes = at(JSON.parse(stdout), "changes");
  if (!Array.isArray(changes)) throw new TypeError("redocly diff printed no changes");
  return changes.map((change: unknown) => {
    const [verdict, kind] = [BY_IMPACT[String(at(change, "impact"))], at(change, "kind")];
    if (verdict === undefined || (kind !== "added" && kind !== "removed" && kind !== "modified"))
      throw new TypeError(`redocly diff printed the unknown change ${JSON.stringify(change)}`);
    const known = at(change, "verdicts", 0);
    const [before, after] = [at(change, "base", "value"), at(change, "revision", "value")];
    // Of a keyword that was added or removed, the other side's place is that of its owner.
    return {
      ...{ verdict, property: String(at(change, "property") ?? "") },
      ...(isObject(known) && { rule: String(known.ruleId), message: String(known.message).replace(/\.$/, "") }),
      base: before === undefined ? undefined : pathAt(at(change, "base", "pointer")),
      now: after === undefined ? undefined : pathAt(at(change, "revision", "pointer")),
    };
  });
}

function pathAt(pointer: unknown): Path | undefined {
  return typeof pointer === "string" ? pathOf(pointer) : undefined;
}
