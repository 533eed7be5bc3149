/**
 * What changed from one revision to another. Redocly compares; where it does not look, inside `x-` members and examples,
 * we do; and where it does not judge, narrowed responses and what decides about repeats, we do.
 */
import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/spec.js";
import { effectOf, isBelow } from "./effect.js";
import { quirkChanges } from "./quirk-changes.js";
import type { RedoclyChange } from "./redocly-changes.js";
import type { Path, Revision, Side, Use } from "./revision.js";
import { changeOf, gravity, type Judgement, missing, type Verdict } from "./verdict.js";

/** One change of one document, and what it means. */
export interface Change extends Judgement {
  /** The operations that use the changed part; empty for what concerns none or all. */
  readonly operations: readonly string[];
  /** `request`, `query`, `response 200`; empty where it is neither. */
  readonly where: string;
  /** The part, as people name it: `Debts.currency`. */
  readonly subject: string;
  /** `openapi/inex/openapi.yaml:12`; of what is gone the line of the base, with its revision before it. */
  readonly line: string;
  /** Redocly's rule, where one knows the change. */
  readonly rule?: string | undefined;
}

/** A change before it is judged. */
interface Raw extends Omit<RedoclyChange, "verdict"> {
  readonly verdict?: Verdict;
}

export function compare(base: Revision, now: Revision, redocly: readonly RedoclyChange[]): readonly Change[] {
  const leaves = leafChanges(base.value, now.value);
  const unseen = leaves.filter((leaf) => !redocly.some((change) => isWithin(leaf, change) || isWithin(change, leaf)));
  const named = redocly.map((change) => ({ ...change, ...listNaming(change, leaves) }));
  const raws = [...named, ...unseen].filter((raw) => !isElsewhere(raw.now ?? raw.base ?? []));
  const quirks = quirkChanges(base.value, now.value).map(({ id, base: old, now: present, ...judgement }) => {
    const [path, revision] = present === undefined ? [old ?? [], base] : [present, now];
    const operations = operationsOf(revision.usesOf(path));
    return { ...judgement, operations, where: "", subject: `quirk ${id}`, line: revision.lineOf(path) };
  });
  const all = [...raws.map((raw) => changeFrom(base, now, raw)), ...quirks];
  const distinct = new Map(all.map((change) => [`${change.line} ${change.subject} ${change.what}`, change]));
  return [...distinct.values()].sort((a, b) => gravity(b.verdict) - gravity(a.verdict));
}

/** Quirks are compared by their ids, wherever they are; a version follows from all else. */
function isElsewhere(path: Path): boolean {
  return path.includes("x-quirks") || (path[0] === "info" && path[1] === "version");
}

/** Every member of the two documents that is not the same, where it is written. */
function leafChanges(before: unknown, after: unknown, path: Path = []): readonly Raw[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => leafChanges(before[key], after[key], [...path, key]));
  }
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "modified";
  const [base, now] = [before, after].map((value) => (value === undefined ? undefined : path));
  return [{ kind, property: path.at(-1) ?? "", before, after, base, now }];
}

function isWithin(inner: Raw, outer: Raw): boolean {
  return (["base", "now"] as const).some((side) => {
    const [own, other] = [inner[side], outer[side]];
    return own !== undefined && other?.every((key, index) => key === own[index]) === true;
  });
}

/** An item of a list has no name of its own; the whole list, as it is written, says which form was added or removed. */
function listNaming({ message, kind, base, now }: RedoclyChange, leaves: readonly Raw[]): Partial<Raw> {
  const parent = (now ?? base ?? []).slice(0, -1);
  const list = leaves.find(({ base, now }) => isDeepStrictEqual(now ?? base ?? [], parent));
  if (message !== undefined || kind === "modified" || list === undefined) return {};
  return { property: list.property, before: list.before, after: list.after };
}

function changeFrom(base: Revision, now: Revision, raw: Raw): Change {
  const [path, revision] = raw.now === undefined ? [raw.base ?? [], base] : [raw.now, now];
  const former = raw.base === undefined ? [] : base.usesOf(raw.base);
  const uses = former.length > 0 ? former : revision.usesOf(path);
  const sides = new Set(uses.map(({ side }) => side));
  const theirs = raw.verdict ?? "docs only";
  const known = rulingOf(raw, path, sides);
  const [verdict, why] = known ?? ourVerdict(raw, path, sides) ?? [theirs, undefined];
  const isOurs = why !== undefined && (known !== undefined || gravity(verdict) >= gravity(theirs));
  return {
    verdict: isOurs ? verdict : theirs,
    what: isOurs ? whatOf(raw, path) : (raw.message ?? whatOf(raw, path)),
    why: isOurs ? why : reasonFor(theirs, sides),
    operations: operationsOf(uses),
    where: uses.find(({ side }) => side !== "neither")?.where ?? "",
    subject: subjectOf(path, raw.property),
    line: revision.lineOf(path),
    rule: raw.rule,
  };
}

const operationsOf = (uses: readonly Use[]) => [...new Set(uses.map(({ operation }) => operation))].sort();

function whatOf({ kind, property, before, after }: Raw, path: Path): string {
  const example = path.indexOf("examples");
  if (example >= 0) return `example ${path[example + 1] ?? ""} ${kind === "modified" ? "changed" : `was ${kind}`}`;
  const what = property === "" ? `was ${kind}` : `${property} ${changeOf(before, after)}`;
  return path.includes("x-idempotency") ? `x-idempotency ${what}` : what;
}

function reasonFor(verdict: Verdict, sides: ReadonlySet<Side>): string {
  if (verdict === "docs only") return NO_CALL;
  if (verdict === "additive") return "existing calls are not affected; a stub may have to handle more";
  if (sides.has("request")) return REQUESTS;
  return sides.has("response") ? "callers may receive what they do not expect" : "code that uses it no longer compiles";
}
const NO_CALL = "no call is affected";
const MORE = "what was accepted still is; a stub's handlers may receive more";
const REQUESTS = "requests that were valid may be rejected before they are sent";

type Ruling = readonly [verdict: Verdict, why: string];

/** What is only text for people, whatever the part. */
const TEXTS = /^(?:title|summary|description|\$comment|examples?|externalDocs|tags)$/;

/** What Redocly judges by the word alone: what changes nothing, or changes the opposite. */
function rulingOf(raw: Raw, path: Path, sides: ReadonlySet<Side>): Ruling | undefined {
  const effect = effectOf(raw, path);
  if (effect === "none") return ["docs only", NO_CALL];
  if (!isBelow(path, /^(?:not|if|dependentRequired)$/) && !/^(?:min|max)Contains$/.test(raw.property)) return undefined;
  if (sides.has("response")) return ["breaking", reasonFor("breaking", new Set(["response"]))];
  if (!sides.has("request")) return undefined;
  return effect === "wider" ? ["additive", MORE] : ["breaking", REQUESTS];
}

/** What Redocly does not judge as we must; undefined for all else. */
function ourVerdict(raw: Raw, path: Path, sides: ReadonlySet<Side>): Ruling | undefined {
  const { kind, property, before, after, verdict } = raw;
  if (path.includes("examples")) return ["docs only", "mocks and tests that ask for it get another body"];
  if (path.includes("x-idempotency")) return IDEMPOTENCY[property] ?? ["docs only", NO_CALL];
  // The type stays open: any other value still arrives.
  if (path.includes("x-extensible-enum"))
    return missing(before, after).length > 0
      ? ["breaking", "code that compares with the value is no longer offered it"]
      : ["additive", "the value is now offered by name"];
  if (path.includes("x-query")) return missing(before, after).length > 0 ? ["breaking", REQUESTS] : undefined;
  if (property === "default" && sides.has("request"))
    return ["breaking", "callers that leave it out now ask for something else"];
  if (verdict !== "docs only" || isSameSet(raw) || isRenamed(raw)) return undefined;
  if (TEXTS.test(property) || (!path.includes("schemas") && !path.includes("schema"))) return undefined;
  if (sides.has("response") && kind !== "added")
    return ["breaking", "clients reject responses that they accepted; a stub may not send them"];
  if (sides.has("request") && kind === "modified") return ["additive", MORE];
  return undefined;
}

const isSameSet = ({ before, after }: Raw): boolean =>
  Array.isArray(before) && missing(before, after).length + missing(after, before).length === 0;

/** A component under another name: Redocly reports the name as a keyword. */
const isRenamed = ({ property, before, base }: Raw): boolean => property === "key" && before === base?.at(-1);

/** Money: what is sent again after a lost response depends on it. */
const DECIDES: Ruling = ["breaking", "it decides what is sent again after a lost response"];
const KEY: Ruling = ["breaking", "another field makes a repeat harmless: a caller that varies it may pay twice"];
const IDEMPOTENCY: Readonly<Record<string, Ruling>> = {
  "x-idempotency": DECIDES,
  kind: DECIDES,
  key: KEY,
  header: KEY,
  advice: ["docs only", "errors give this advice while the outcome is unknown"],
};

/** `Debts.currency` for a part of a component; the last names of the path for any other. */
function subjectOf(path: Path, property: string): string {
  const own = path.at(-1) === property ? path.slice(0, -1) : path;
  const inner = (keys: Path): string => keys.filter((key) => !HOLDERS.has(key) && !/^\d+$/.test(key)).join(".");
  if (own[0] === "components") return inner(own.slice(2));
  return own[0] === "paths" ? inner(own.slice(3)) || property : inner(own);
}
const HOLDERS = new Set("properties items schema schemas content responses allOf anyOf oneOf examples".split(" "));
