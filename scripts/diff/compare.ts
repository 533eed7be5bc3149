/**
 * What changed from one revision to another. What a change does to calls decides; Redocly has the words for many; and
 * whatever nobody thought of, outside of what is written for people, is breaking.
 */
import { isDeepStrictEqual } from "node:util";
import { ANNOTATIONS } from "../generate/supported-schema.js";
import { isObject } from "../generate/values.js";
import { callDifferences } from "./call-differences.js";
import type { SpecDifference } from "./effect.js";
import { isOfVendors } from "./part-differences.js";
import { quirkChanges } from "./quirk-changes.js";
import type { RedoclyChange } from "./redocly-changes.js";
import type { Path, Revision, Side, Use } from "./revision.js";
import { changeOf, gravity, type Judgement, type Ruling } from "./verdict.js";

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

type Written = Pick<SpecDifference, "base" | "now" | "property" | "what" | "beside">;
interface Found {
  readonly written: Written;
  readonly ruling: Ruling;
  readonly uses: readonly Pick<Use, "operation" | "where">[];
}

export function compare(base: Revision, now: Revision, redocly: readonly RedoclyChange[]): readonly Change[] {
  const calls = callDifferences(base.value, now.value);
  const found = calls.found.flatMap(({ difference, names, side, where }): Found[] => {
    const ruling = rulingOf(difference, side);
    const uses = names === undefined ? [] : [{ operation: names[difference.base === undefined ? 1 : 0], where }];
    return ruling === undefined ? [] : [{ written: difference, ruling, uses }];
  });
  const isSpokenOf = placesIn(found.map(({ written }) => written));
  const rest = leavesOf(base.value, now.value).flatMap((leaf): Found[] => {
    const path = leaf.now ?? leaf.base ?? [];
    if (isSpokenOf(leaf) || isElsewhere(path)) return [];
    const [former, present] = [base, now].map((revision) => revision.usesOf(path));
    const uses = former?.length === 0 ? (present ?? []) : (former ?? []);
    const isComponent = path[0] === "components" && (former?.length === 0 || present?.length === 0);
    const isDefinition = isComponent || path.some((key, index) => key === "$defs" && nameFlags(path)[index] !== true);
    const isSame =
      calls.schemas.isCompared(path.slice(0, isNameIn(path) ? -2 : -1)) || calls.schemas.isCompared(path.slice(0, -1));
    const known =
      annotationIn(path) ??
      idempotencyRuling(path) ??
      (isDefinition && !isSame ? BY_USE : isSame ? SAME_CALLS : UNKNOWN);
    return [{ written: leaf, ruling: known, uses }];
  });
  const changeOfFound = ({ written, ruling: [verdict, why], uses }: Found): Change => {
    const [path, revision] = written.now === undefined ? [written.base ?? [], base] : [written.now, now];
    const known = redocly.find((one) => one.verdict === verdict && one.message !== undefined && isAt(one, written));
    return {
      ...{ verdict, why, what: known?.message ?? written.what, rule: known?.rule },
      operations: [...new Set(uses.map(({ operation }) => operation))].sort(),
      where: uses.find(({ where }) => where !== "")?.where ?? "",
      subject: subjectOf(path, written.property),
      line: revision.lineOf(path),
    };
  };
  const quirks = quirkChanges(base.value, now.value).map(({ id, base: old, now: present, ...judgement }) => {
    const [path, revision] = present === undefined ? [old ?? [], base] : [present, now];
    const operations = [...new Set(revision.usesOf(path).map(({ operation }) => operation))].sort();
    return { ...judgement, operations, where: "", subject: `quirk ${id}`, line: revision.lineOf(path) };
  });
  const all = [...together([...found, ...rest]).map(changeOfFound), ...quirks];
  return all.sort((a, b) => gravity(b.verdict) - gravity(a.verdict));
}

/** One change of a shared part, with the gravest of what it does to those who use it. */
function together(found: readonly Found[]): readonly Found[] {
  const byPlace = new Map<string, Found[]>();
  for (const one of found) {
    const id = [...(one.written.now ?? one.written.base ?? []), one.written.what].join("\n");
    const known = byPlace.get(id);
    if (known === undefined) byPlace.set(id, [one]);
    else known.push(one);
  }
  return [...byPlace.values()].flatMap((same) => {
    const sorted = same.sort((a, b) => gravity(b.ruling[0]) - gravity(a.ruling[0]));
    const [gravest] = sorted;
    return gravest === undefined ? [] : [{ ...gravest, uses: sorted.flatMap(({ uses }) => uses) }];
  });
}

const REQUESTS = "requests that were valid may be rejected before they are sent";
const UNKNOWN: Ruling = ["breaking", "what this does to calls is not known here, so it is taken for the worst"];
const SAME_CALLS: Ruling = ["docs only", "the same calls are accepted"];
const BY_USE: Ruling = ["docs only", "by itself it changes nothing; whatever refers to it is compared"];
const FOR_PEOPLE: Ruling = ["docs only", "no call is affected"];

/** @returns undefined for what says nothing of this side */
function rulingOf(
  { loses, gains, isGone, isNewMember, isOfRequests, ruling }: SpecDifference,
  side: Side,
): Ruling | undefined {
  if (side === "response" && isOfRequests) return undefined;
  if (ruling !== undefined) return ruling;
  if (side === "neither") return ["breaking", "code that uses it no longer compiles"];
  if (side === "request") {
    if (loses) return ["breaking", REQUESTS];
    return isGone
      ? ["breaking", "code that gives it no longer compiles"]
      : ["additive", "what was accepted still is; a stub's handlers may receive more"];
  }
  if (isNewMember) return ["additive", "existing calls are not affected; a stub may have to handle more"];
  if (isGone) return ["breaking", "code that reads it no longer compiles"];
  if (gains) return ["breaking", "callers may receive what they do not expect"];
  return ["breaking", "clients reject responses that they accepted; a stub may not send them"];
}

/** Money: what is sent again after a lost response depends on it. */
const DECIDES: Ruling = ["breaking", "it decides what is sent again after a lost response"];
const KEY: Ruling = ["breaking", "another field makes a repeat harmless: a caller that varies it may pay twice"];
const IDEMPOTENCY: Readonly<Record<string, Ruling>> = {
  ...{ key: KEY, header: KEY, evidence: FOR_PEOPLE },
  advice: ["docs only", "errors give this advice while the outcome is unknown"],
};
function idempotencyRuling(path: Path): Ruling | undefined {
  return path[3] === "x-idempotency" ? (IDEMPOTENCY[path.at(-1) ?? ""] ?? DECIDES) : undefined;
}

/** Every member of the two documents that is not the same, where it is written. */
function leavesOf(before: unknown, after: unknown, path: Path = []): readonly Written[] {
  if (isDeepStrictEqual(before, after)) return [];
  const isList =
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    before.every(isObject) &&
    path.at(-1) !== "security";
  if (isList || (isObject(before) && isObject(after))) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => leavesOf(Reflect.get(before, key), Reflect.get(after, key), [...path, key]));
  }
  const property = isNameIn(path) ? "" : (path.at(-1) ?? "");
  const [base, now] = [before, after].map((value) => (value === undefined ? undefined : path));
  return [{ property, what: whatOf(path, before, after), base, now }];
}

function whatOf(path: Path, before: unknown, after: unknown): string {
  const names = nameFlags(path);
  const example = path.findIndex((key, index) => key === "examples" && names[index] !== true);
  const kind = before === undefined ? "was added" : after === undefined ? "was removed" : "changed";
  if (example >= 0) return `example ${path[example + 1] ?? ""} ${kind}`;
  const what = `${path.at(-1)} ${changeOf(before, after)}`;
  return path[3] === "x-idempotency" ? `x-idempotency ${what}` : what;
}

/** Quirks are compared by their ids, wherever they are; a version follows from all else. */
function isElsewhere(path: Path): boolean {
  return path.includes("x-quirks") || (path[0] === "info" && path[1] === "version");
}

/** Whose members are names that a document chose. */
const NAMES = new Set(
  "properties patternProperties dependentSchemas dependentRequired $defs paths responses headers content schemas parameters requestBodies securitySchemes variables examples".split(
    " ",
  ),
);
/** Which keys of a path are such names. */
function nameFlags(path: Path): readonly boolean[] {
  const found: boolean[] = [];
  for (const index of path.keys()) found.push(found[index - 1] !== true && NAMES.has(path[index - 1] ?? ""));
  return found;
}
const isNameIn = (path: Path): boolean => nameFlags(path).at(-1) === true;

/** What is written for people, whatever the part: this list, and no other, makes a change of the docs alone. */
const TEXTS = new Set([...ANNOTATIONS, "info", "tags", "termsOfService", "bearerFormat", "discriminator"]);

function annotationIn(path: Path): Ruling | undefined {
  const names = nameFlags(path);
  const word = path.find((key, index) => names[index] !== true && (TEXTS.has(key) || isOfVendors(key)));
  if (word === undefined) return undefined;
  return /^examples?$/.test(word) ? ["docs only", "mocks and tests that ask for it get another body"] : FOR_PEOPLE;
}

/** Whether a difference speaks of a part, or of what holds it. */
function placesIn(all: readonly Written[]): (leaf: Written) => boolean {
  const places = all.flatMap(({ base, now, beside = [] }) => [
    ...(base ? [base] : []),
    ...(now ? [now] : []),
    ...beside,
  ]);
  const starts = new Set<string>();
  const whole = new Set(places.map((path) => path.join("\n")));
  for (const path of places) for (const index of path.keys()) starts.add(path.slice(0, index + 1).join("\n"));
  return ({ base, now }) => {
    const path = now ?? base ?? [];
    return starts.has(path.join("\n")) || path.some((_, index) => whole.has(path.slice(0, index + 1).join("\n")));
  };
}

function isAt({ now, base, property }: RedoclyChange, written: Written): boolean {
  const [old, present] = [base, now].map((path) =>
    path === undefined || property === "" || path.at(-1) === property ? path : [...path, property],
  );
  return isDeepStrictEqual([old, present], [written.base, written.now]);
}

/** `Debts.currency` for a part of a component; the last names of the path for any other. */
function subjectOf(path: Path, property: string): string {
  const own = path.at(-1) === property ? path.slice(0, -1) : path;
  const names = nameFlags(own);
  const isHolder = (key: string, index: number): boolean =>
    /^\d+$/.test(key) || (HOLDERS.has(key) && names[index] !== true);
  const inner = (start: number): string =>
    own.filter((key, index) => index >= start && !isHolder(key, index)).join(".");
  if (own[0] === "components") return inner(2);
  return own[0] === "paths" ? inner(3) || property : inner(0);
}
const HOLDERS = new Set("properties items schema schemas content responses allOf anyOf oneOf examples".split(" "));
