import { isObject } from "../generate/spec.js";
import type { Path } from "./revision.js";
import { changeOf, type Judgement } from "./verdict.js";

export interface QuirkChange extends Judgement {
  readonly id: string;
  readonly base: Path | undefined;
  readonly now: Path | undefined;
}
interface Quirk {
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

/** By id, wherever it is: a quirk that moves is the same quirk. */
export function quirkChanges(base: unknown, now: unknown): readonly QuirkChange[] {
  const [old, present] = [quirksIn(base), quirksIn(now)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((id) => {
    const [before, after] = [old.get(id), present.get(id)];
    const places = { base: before?.path, now: after?.path };
    return judgeQuirk(before?.value, after?.value).map((judgement) => ({ id, ...places, ...judgement }));
  });
}

function quirksIn(value: unknown, path: Path = []): ReadonlyMap<string, Quirk> {
  if (typeof value !== "object" || value === null) return new Map();
  const own = path.at(-2) === "x-quirks" && isObject(value) ? [[String(value.id), { path, value }] as const] : [];
  return new Map([...own, ...Object.entries(value).flatMap(([key, inner]) => [...quirksIn(inner, [...path, key])])]);
}

function judgeQuirk(before: Quirk["value"] | undefined, after: Quirk["value"] | undefined): readonly Judgement[] {
  if (before === undefined)
    return [{ verdict: "additive", what: "was declared", why: "it is read and tested from now on" }];
  if (after === undefined)
    return [
      { verdict: "breaking", what: "was removed", why: "nothing declares, reads or tests this contradiction any more" },
    ];
  const texts = ["says", "shows", "reading"].filter((name) => before[name] !== after[name]);
  const why = texts.includes("reading") ? "check whether callers get another value" : "no call is affected";
  const changed: Judgement = { verdict: "docs only", what: `${texts.join(", ")} changed`, why };
  return [...judgeForms(formsOf(before), formsOf(after)), ...(texts.length > 0 ? [changed] : [])];
}

const formsOf = ({ forms }: Quirk["value"]): readonly string[] => (Array.isArray(forms) ? forms.map(String) : []);

function judgeForms(old: readonly string[], now: readonly string[]): readonly Judgement[] {
  if (old.join() === now.join()) return [];
  const what = `forms: ${changeOf(old, now)}`;
  if (old.some((form) => !now.includes(form)))
    return [{ verdict: "breaking", what, why: "a response in that form may no longer be read" }];
  if (now.length > old.length) return [{ verdict: "additive", what, why: "one more form is read" }];
  return [{ verdict: "docs only", what, why: "the first form is the one with which a sandbox begins" }];
}
