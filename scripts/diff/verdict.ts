import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/spec.js";

/** From the least grave to the gravest. */
export const VERDICTS = ["docs only", "additive", "breaking"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const gravity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

export function gravest(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(0, ...verdicts.map(gravity))] ?? "docs only";
}

export interface Judgement {
  readonly verdict: Verdict;
  /** What changed: `maxLength changed from 255 to 200`. */
  readonly what: string;
  /** What that does to callers. */
  readonly why: string;
}

export type Ruling = readonly [verdict: Verdict, why: string];

/** What became of a value, in one line. */
export function changeOf(before: unknown, after: unknown): string {
  if (Array.isArray(before) || Array.isArray(after)) {
    const [lost, gained] = [missing(before, after), missing(after, before)];
    const parts = [
      lost.length > 0 ? `loses ${lost.map(short).join(", ")}` : "",
      gained.length > 0 ? `gains ${gained.map(short).join(", ")}` : "",
    ].filter(Boolean);
    if (parts.length > 0) return parts.join(", ");
    if (before !== undefined && after !== undefined) return "is in another order";
  }
  if (before === undefined) return `was added: ${short(after)}`;
  if (after === undefined) return `was removed; it was ${short(before)}`;
  return `changed from ${short(before)} to ${short(after)}`;
}

/** The items of one list that are not in another; a single value is a list of one. */
export function missing(list: unknown, other: unknown): readonly unknown[] {
  const [items, others] = [list, other].map((value) => (value === undefined ? [] : [value].flat()));
  return (items ?? []).filter((item) => !others?.some((one) => isDeepStrictEqual(item, one)));
}

function short(value: unknown): string {
  if (isObject(value) && typeof value.$ref === "string") return value.$ref.split("/").at(-1) ?? "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
