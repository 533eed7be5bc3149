import { isObject } from "../generate/spec.js";
import { childOf, type Document, type Place } from "./document.js";
import type { Judgement } from "./judge.js";
import { changeOf } from "./schema.js";

export interface QuirkChange extends Judgement {
  readonly id: string;
  readonly base?: readonly string[];
  readonly now?: readonly string[];
}

/** By id, wherever it stands: a quirk that moves is the same quirk. */
export function quirkChanges(base: Document, now: Document): readonly QuirkChange[] {
  const [old, present] = [quirksOf(base.root), quirksOf(now.root)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((id) => {
    const [before, after] = [old.get(id), present.get(id)];
    const places = { ...(before && { base: before.path }), ...(after && { now: after.path }) };
    return judgeQuirk(before?.value, after?.value).map((judgement) => ({ id, ...places, ...judgement }));
  });
}

function quirksOf(place: Place): ReadonlyMap<string, Place> {
  const { value } = place;
  if (typeof value !== "object" || value === null) return new Map();
  const inner = Object.keys(value).flatMap((key) => {
    const child = childOf(place, key);
    return child === undefined ? [] : [child];
  });
  const own = place.path.at(-2) === "x-quirks" && isObject(value) ? [[String(value.id), place] as const] : [];
  return new Map([...own, ...inner.flatMap((child) => [...quirksOf(child)])]);
}

function judgeQuirk(before: unknown, after: unknown): readonly Judgement[] {
  if (!isObject(before)) {
    return [{ verdict: "additive", what: "is declared", why: "what it says is read from now on, and tested" }];
  }
  if (!isObject(after)) {
    return [
      { verdict: "breaking", what: "is gone", why: "nothing declares, reads or tests this contradiction any more" },
    ];
  }
  const [old, now] = [before.forms ?? [], after.forms ?? []];
  const texts = ["says", "shows", "reading"].filter((name) => before[name] !== after[name]);
  return [...judgeForms(old, now), ...(texts.length > 0 ? [judgeTexts(texts)] : [])];
}

function judgeForms(before: unknown, after: unknown): readonly Judgement[] {
  const [old, now] = [before, after].map((forms) => (Array.isArray(forms) ? forms.map(String) : []));
  if (old === undefined || now === undefined || old.join() === now.join()) return [];
  const what = `forms: ${changeOf(old, now)}`;
  if (old.some((form) => !now.includes(form))) {
    return [{ verdict: "breaking", what, why: "an answer in that form may no longer be read" }];
  }
  const more = now.length > old.length;
  const why = more ? "one more form is read" : "the first form is the vendor's own sample, with which a sandbox begins";
  return [{ verdict: more ? "additive" : "docs only", what, why }];
}

function judgeTexts(names: readonly string[]): Judgement {
  const what = `${names.join(", ")} ${names.length === 1 ? "reads" : "read"} differently`;
  const why = names.includes("reading") ? "look whether callers get another value" : "it is only told";
  return { verdict: "docs only", what, why };
}
