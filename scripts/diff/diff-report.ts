import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documents, ROOT } from "../generate/spec.js";
import { at } from "../lint/redocly.js";
import { type Base, specsOf } from "./base.js";
import { type Change, compare } from "./compare.js";
import { redoclyChanges } from "./redocly-changes.js";
import { type Revision, readRevision } from "./revision.js";
import { gravest, type Verdict } from "./verdict.js";
import { reaches, versionAfter } from "./version.js";

/** What changed in one document. */
export interface SpecReport {
  /** The provider, or the name of a document that stands beside their folders. */
  readonly name: string;
  readonly path: string;
  /** Absent where the document is new, or gone. */
  readonly versions: { readonly base?: string; readonly now?: string };
  readonly changes: readonly Change[];
}

export interface Report {
  readonly base: Pick<Base, "name" | "commit" | "released">;
  readonly specs: readonly SpecReport[];
  readonly package: { readonly base?: string; readonly now: string };
}

/** The working tree against a revision. */
export async function report(base: Base, root = ROOT): Promise<Report> {
  const paths = [...new Set([...specsOf(base), ...documents(root)])].sort();
  const there = new Set(documents(root));
  const specs = paths.map((path) => {
    const now = there.has(path) ? readFileSync(join(root, path), "utf8") : undefined;
    return compareTexts(path, base.name, base.read(path), now);
  });
  const { name, commit, released } = base;
  const before = versionIn(base.read("package.json"));
  return {
    base: { name, commit, released },
    specs: await Promise.all(specs),
    package: {
      now: versionIn(readFileSync(join(root, "package.json"), "utf8")) ?? "",
      ...(before && { base: before }),
    },
  };
}

function versionIn(manifest: string | undefined): string | undefined {
  const version = manifest === undefined ? undefined : at(JSON.parse(manifest), "version");
  return typeof version === "string" ? version : undefined;
}

/** @param revision of `before`, for messages */
export async function compareTexts(
  path: string,
  revision: string,
  before?: string,
  after?: string,
): Promise<SpecReport> {
  const name = /^openapi\/([^/]+?)(?:\/openapi)?\.yaml$/.exec(path)?.[1] ?? path;
  const base = before === undefined ? undefined : readRevision(`${revision}:${path}`, before);
  const now = after === undefined ? undefined : readRevision(path, after);
  const versions = { ...(base && { base: infoVersion(base) }), ...(now && { now: infoVersion(now) }) };
  if (base === undefined || now === undefined) return { name, path, versions, changes: wholeChange(base, now) };
  if (before === undefined || after === undefined || before === after) return { name, path, versions, changes: [] };
  const redocly = await redoclyChanges({ name: base.name, text: before }, { name: path, text: after });
  return { name, path, versions, changes: compare(base, now, redocly) };
}

function infoVersion({ value }: Revision): string {
  return String(at(value, "info", "version") ?? "");
}

function wholeChange(base?: Revision, now?: Revision): readonly Change[] {
  const place = { operations: [], where: "", subject: "the document" };
  if (now !== undefined) {
    return [{ ...place, verdict: "additive", what: "was added", why: "nobody calls it yet", line: now.lineOf([]) }];
  }
  const line = base?.lineOf([]) ?? "";
  return [{ ...place, verdict: "breaking", what: "was removed", why: "all that imports it no longer compiles", line }];
}

/** One line per version that does not say what changed. Changes of the docs alone ask for none. */
export function missedBumps({ base, specs, package: own }: Report): readonly string[] {
  if (!base.released) return [];
  const ofSpecs = specs.flatMap(({ path, versions, changes }) => {
    const verdict = gravest(changes.map((change) => change.verdict));
    return versions.now === undefined
      ? []
      : missed(`${path}: info.version`, base.name, versions.base, versions.now, verdict);
  });
  const all = gravest(specs.flatMap(({ changes }) => changes.map(({ verdict }) => verdict)));
  return [...ofSpecs, ...missed("package.json: version", base.name, own.base, own.now, all)];
}

function missed(name: string, revision: string, before: string | undefined, now: string, verdict: Verdict) {
  if (before === undefined || verdict === "docs only") return [];
  const needed = versionAfter(before, verdict);
  const change = verdict === "breaking" ? "a breaking change" : "an additive change";
  return reaches(now, needed) ? [] : [`${name} is ${now}: ${change} since ${revision} (${before}) needs ${needed}`];
}
