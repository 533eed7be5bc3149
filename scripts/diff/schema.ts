import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/spec.js";

/**
 * What a change of one keyword does to the values that a schema takes. `typed` where TypeScript sees it too; a bound or
 * a pattern it does not see. `told` where no value is concerned: descriptions.
 */
export interface Shift {
  readonly to: "wider" | "narrower" | "other" | "told";
  readonly typed: boolean;
}

const LOWER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"]);
const UPPER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"]);
const TOLD = new Set(["title", "description", "$comment", "example", "examples", "default", "externalDocs"]);
const TYPED = new Set(["type", "const", "enum", "required", "items", "prefixItems", "anyOf", "oneOf", "allOf"]);

/** Undefined: the keyword is not there, and so holds back nothing. */
export function shiftOf(keyword: string, before: unknown, after: unknown): Shift {
  const typed = TYPED.has(keyword);
  if (TOLD.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-extensible-enum")) return { to: "told", typed };
  if (keyword === "type") return { to: sets(typesOf(before), typesOf(after)), typed };
  if (keyword === "enum" || keyword === "x-extensible-enum")
    return { to: sets(textsOf(before), textsOf(after)), typed };
  if (keyword === "required") return { to: sets(textsOf(after) ?? new Set(), textsOf(before) ?? new Set()), typed };
  if (keyword === "additionalProperties") return { to: openness(before ?? true, after ?? true), typed };
  if (before === undefined) return { to: "narrower", typed };
  if (after === undefined) return { to: "wider", typed };
  if (typeof before === "number" && typeof after === "number") {
    if (LOWER.has(keyword)) return { to: after > before ? "narrower" : "wider", typed };
    if (UPPER.has(keyword)) return { to: after < before ? "narrower" : "wider", typed };
  }
  return { to: "other", typed };
}

/** A schema in the place of a property or an item: `false` takes nothing, `true` everything. */
export function openness(before: unknown, after: unknown): Shift["to"] {
  const [old, now] = [before, after].map((schema) => (typeof schema === "boolean" ? Number(schema) * 2 : 1));
  if (old === now || old === undefined || now === undefined) return "other";
  return now > old ? "wider" : "narrower";
}

function sets(before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): Shift["to"] {
  const gone = after !== undefined && (before === undefined || [...before].some((value) => !after.has(value)));
  const come = before !== undefined && (after === undefined || [...after].some((value) => !before.has(value)));
  if (gone && come) return "other";
  if (gone) return "narrower";
  return come ? "wider" : "told";
}

function textsOf(value: unknown): ReadonlySet<string> | undefined {
  return Array.isArray(value) ? new Set(value.map((item) => JSON.stringify(item))) : undefined;
}

/** An integer is a number. */
function typesOf(value: unknown): ReadonlySet<string> | undefined {
  if (value === undefined) return undefined;
  const names = [value].flat().map(String);
  return new Set(names.flatMap((name) => (name === "number" ? ["integer", "number"] : [name])));
}

/** In one line: what became of a value. */
export function changeOf(before: unknown, after: unknown): string {
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, now] = [listOf(before), listOf(after)];
    const gone = old.filter((item) => !now.some((other) => isDeepStrictEqual(item, other)));
    const come = now.filter((item) => !old.some((other) => isDeepStrictEqual(item, other)));
    const parts = [
      gone.length > 0 ? `loses ${gone.map(short).join(", ")}` : "",
      come.length > 0 ? `gains ${come.map(short).join(", ")}` : "",
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : "is in another order";
  }
  if (before === undefined) return `is new: ${short(after)}`;
  if (after === undefined) return `is gone: it was ${short(before)}`;
  return `${short(before)} → ${short(after)}`;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function short(value: unknown): string {
  if (isObject(value) && typeof value.$ref === "string") return value.$ref.split("/").at(-1) ?? "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
