import { isDeepStrictEqual } from "node:util";
import type { Path } from "./revision.js";
import { missing } from "./verdict.js";

interface KeywordChange {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** Which values fit: fewer, more, the same ones, or others. */
export type Effect = "narrower" | "wider" | "none" | "other";

/** What a schema means that does not have the keyword. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  ...{ minItems: 0, minLength: 0, minProperties: 0, minContains: 1 },
  ...{ uniqueItems: false, deprecated: false, required: [], additionalProperties: true, unevaluatedProperties: true },
  ...{ explode: true, allowReserved: false, allowEmptyValue: false, readOnly: false, writeOnly: false },
};
const OPPOSITE = { narrower: "wider", wider: "narrower", none: "none", other: "other" } as const;
const NAMES = /^(?:properties|patternProperties|dependentSchemas|\$defs|schemas|examples)$/;

/** Whether a keyword of these stands on the way, and not a name that a document chose. */
export function isBelow(path: Path, keywords: RegExp): boolean {
  return path.some((key, index) => keywords.test(key) && !NAMES.test(path[index - 1] ?? ""));
}

export function effectOf({ property, before, after }: KeywordChange, path: Path): Effect {
  const isKeyword = ![path.at(-2) ?? ""].some((key) => key === "dependentRequired" || NAMES.test(key));
  const [old, present] = [before, after].map((value) => (isKeyword ? (value ?? DEFAULTS[property]) : value));
  if (isDeepStrictEqual(meaningOf(property, old), meaningOf(property, present))) return "none";
  // Of a condition what is more here is less there.
  if (isBelow(path, /^if$/)) return "other";
  const own = effectOfKeyword(property, old, present, isBelow(path, /^dependentRequired$/));
  const negations = path.filter((key, index) => key === "not" && !NAMES.test(path[index - 1] ?? "")).length;
  return negations % 2 === 1 ? OPPOSITE[own] : own;
}

/** A required parameter is `true`, a list of required members is a set; `{}` takes what `true` takes. */
function meaningOf(property: string, value: unknown): unknown {
  if (property === "required") return value === false || isDeepStrictEqual(value, []) ? [] : value;
  return isDeepStrictEqual(value, {}) ? true : value;
}

function effectOfKeyword(property: string, before: unknown, after: unknown, areDemands: boolean): Effect {
  if (!areDemands && /^(?:min|max|exclusiveM)/.test(property)) {
    const isLeast = /^min|^exclusiveMin/.test(property);
    const [old, present] = [before, after].map((bound) =>
      typeof bound === "number" ? bound : isLeast ? -Infinity : Infinity,
    );
    return Number(present) > Number(old) === isLeast ? "narrower" : "wider";
  }
  const isChoice = property === "enum" || property === "type";
  if (before === undefined || after === undefined) return before === undefined ? "narrower" : "wider";
  const [lost, gained] = [missing(before, after).length > 0, missing(after, before).length > 0];
  if (lost === gained || !(isChoice || areDemands || property === "required")) return "other";
  return gained === isChoice ? "wider" : "narrower";
}
