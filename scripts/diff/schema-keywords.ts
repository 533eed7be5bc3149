/** What a change of each keyword does to the values that a schema lets through. */
import { isDeepStrictEqual } from "node:util";
import { CHECKED_FORMATS } from "../generate/bare.js";
import { ownTypes, TYPES } from "../generate/supported-schema.js";
import { isObject, listedValues } from "../generate/values.js";
import { childOf, type DocumentPart, type Effect, either, isSome, OTHER, opposite, SAME } from "./effect.js";
import { compareMembers, namesIn } from "./schema-members.js";
import { EVERYTHING, orElse, type SchemaPair } from "./schema-pair.js";
import { changeOf, missing } from "./verdict.js";

type Schema = Readonly<Record<string, unknown>>;
export type KeywordRule = (pair: SchemaPair) => undefined;

/** A limit below which nothing passes, or above which. */
function limitEffect(old: number, present: number, isUpper = false): Effect {
  const effect = { loses: present > old, gains: present < old };
  return isUpper ? opposite(effect) : effect;
}
const count =
  (key: string, absent: number): KeywordRule =>
  (pair) =>
    pair.report(
      [key],
      limitEffect(Number(pair.old[key] ?? absent), Number(pair.present[key] ?? absent), absent === Infinity),
    );

type Limit = readonly [value: number, isExclusive: number];
const isBeyond = (a: Limit, b: Limit): boolean => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

/** @param direction 1: the higher limit decides, as of `minimum`; -1: the lower one */
function range(keywords: readonly string[], direction: 1 | -1): KeywordRule {
  const limitOf = (schema: Schema): Limit => {
    const limits = keywords.flatMap((key, isExclusive): Limit[] => {
      const value = Number(schema[key] ?? Number.NaN) * direction;
      if (Number.isNaN(value)) return [];
      if ([schema.type].flat().join() !== "integer") return [[value, isExclusive]];
      // A whole number above 1 is one of at least 2.
      return [[isExclusive === 1 ? Math.floor(value) + 1 : Math.ceil(value), 0]];
    });
    return limits.reduce((a, b) => (isBeyond(b, a) ? b : a), [-Infinity, 0]);
  };
  return (pair) => {
    const [old, present] = [limitOf(pair.old), limitOf(pair.present)];
    pair.report(keywords, { loses: isBeyond(present, old), gains: isBeyond(old, present) });
  };
}

/** A number is an integer, or one that is not. */
function typesOf({ type }: Schema): readonly string[] {
  const types = type === undefined ? TYPES : [type].flat().map(String);
  return types.includes("number") ? [...types, "integer"] : types;
}
const isOf = (value: unknown, schema: Schema): boolean =>
  missing(ownTypes({ const: value }), typesOf(schema)).length === 0;

/** Whether one schema lets a value through that another rejects, by types and listed values. */
function exceeds(schema: Schema, other: Schema): boolean {
  const [values, others] = [listedValues(schema), listedValues(other)];
  if (values === undefined) return others !== undefined || missing(typesOf(schema), typesOf(other)).length > 0;
  const own = values.filter((value) => isOf(value, schema));
  return own.some((value) => !isOf(value, other)) || (others !== undefined && missing(own, others).length > 0);
}
const values: KeywordRule = (pair) =>
  pair.report(["type", "const", "enum"], {
    loses: exceeds(pair.old, pair.present),
    gains: exceeds(pair.present, pair.old),
  });

/** What is added takes values away, what is removed gives some back, something else may do both. */
function ruleEffect(old: unknown, present: unknown): Effect {
  if (isDeepStrictEqual(old, present)) return SAME;
  return { loses: present !== undefined, gains: old !== undefined };
}
const pattern: KeywordRule = (pair) => pair.report(["pattern"], ruleEffect(pair.old.pattern, pair.present.pattern));
const unique: KeywordRule = (pair) =>
  pair.report(["uniqueItems"], ruleEffect(pair.old.uniqueItems || undefined, pair.present.uniqueItems || undefined));
const format: KeywordRule = (pair) => {
  const [old, present] = [pair.old.format, pair.present.format].map((name) =>
    typeof name === "string" && Object.hasOwn(CHECKED_FORMATS, name) ? name : undefined,
  );
  pair.report(["format"], ruleEffect(old, present), { isOfRequests: true });
};
const multipleOf: KeywordRule = (pair) => {
  const [old, present] = [pair.old.multipleOf, pair.present.multipleOf];
  const isWhole = (ratio: number): boolean => Math.abs(ratio - Math.round(ratio)) < 1e-9;
  const effect =
    typeof old === "number" && typeof present === "number"
      ? { loses: !isWhole(old / present), gains: !isWhole(present / old) }
      : ruleEffect(old, present);
  pair.report(["multipleOf"], effect);
};

const demandEffect = (old: unknown, present: unknown): Effect => ({
  loses: missing(present, old).length > 0,
  gains: missing(old, present).length > 0,
});
const required: KeywordRule = (pair) =>
  pair.report(["required"], demandEffect(pair.old.required, pair.present.required));

const dependentRequired: KeywordRule = (pair) => {
  for (const name of namesIn(pair, "dependentRequired")) {
    const places = pair.at("dependentRequired", name);
    pair.reportAt(places, demandEffect(places[0].value, places[1].value));
  }
};
const dependentSchemas: KeywordRule = (pair) => {
  for (const name of namesIn(pair, "dependentSchemas")) pair.below(["dependentSchemas", name], {}, 1, true);
};

const items: KeywordRule = (pair) => {
  const [old, present] = pair.at("prefixItems").map(({ value }) => (Array.isArray(value) ? value.length : 0));
  const others = pair.at("items").map((place) => orElse(place, {}));
  for (let index = 0; index < Math.max(old ?? 0, present ?? 0); index += 1) {
    const places = pair.at("prefixItems", String(index));
    const [first, second] = places.map((place, side) => (place.value === undefined ? others[side] : place));
    if (first === undefined || second === undefined) continue;
    if (places.every(({ value }) => value !== undefined)) pair.walk(places);
    else pair.reportAt(places, pair.effectOf([first, second]));
  }
  pair.below(["items"]);
};

const contains: KeywordRule = (pair) => {
  const [least, most] = [limits("minContains", 1), limits("maxContains", Infinity)];
  function limits(key: string, absent: number): readonly [number, number] {
    return [Number(pair.old[key] ?? absent), Number(pair.present[key] ?? absent)];
  }
  const asks = (side: 0 | 1): boolean => least[side] > 0 || most[side] < Infinity;
  const [base, now] = pair.at("contains");
  if (base.value === undefined || now.value === undefined) {
    const [was, is] = [base.value !== undefined && asks(0), now.value !== undefined && asks(1)];
    return pair.report(["contains", "minContains", "maxContains"], { loses: is, gains: was });
  }
  pair.report(["minContains", "maxContains"], either([limitEffect(...least), limitEffect(...most, true)]));
  const isAsked = asks(0) && asks(1);
  if (isAsked) pair.walk([base, now], Math.min(...most) === Infinity ? 1 : 0);
  // Of what is not asked nothing is reported.
  else pair.effectOf([base, now]);
};

type Branch = readonly [old: DocumentPart, present: DocumentPart];

/** Branches that are the same, then those that let the same through, then what is left where as many are. */
function pairsOf(pair: SchemaPair, old: readonly DocumentPart[], present: readonly DocumentPart[]) {
  const [lost, gained, pairs]: [DocumentPart[], DocumentPart[], Branch[]] = [[...old], [...present], []];
  const take = (fits: (...branch: Branch) => boolean): void => {
    for (const one of [...lost]) {
      const twin = gained.find((other) => fits(one, other));
      if (twin === undefined) continue;
      pairs.push([one, twin]);
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(twin), 1);
    }
  };
  take((one, other) => isDeepStrictEqual(one.value, other.value));
  take((one, other) => !isSome(pair.effectOf([one, other], true)));
  const isInline = ({ value }: DocumentPart): boolean => !(isObject(value) && "$ref" in value);
  if (lost.length === gained.length) take((one, other) => isInline(one) && isInline(other));
  return { lost, gained, pairs };
}

const branches =
  (keyword: string): KeywordRule =>
  (pair) => {
    const lists = pair.at(keyword);
    const [old = [], present = []] = lists.map((list) =>
      Array.isArray(list.value) ? list.value.map((_, index) => childOf(list, String(index))) : [],
    );
    const { lost, gained, pairs } = pairsOf(pair, old, present);
    for (const places of pairs) pair.walk(places, 1, true);
    const losing = lost.map((one) => pair.effectOf([one, EVERYTHING], true));
    const gaining = gained.map((one) => pair.effectOf([EVERYTHING, one], true));
    const effect = either([...losing, ...gaining]);
    const isWhole = old.length === 0 || present.length === 0;
    // Of alternatives what is lost takes values away, unless it was the only rule.
    const asChoice = { ...effect, loses: lost.length > 0, gains: gained.length > 0 };
    const [before, after] = [lost, gained].map((some) => some.map(({ value }) => value));
    const isChanged = lost.length + gained.length > 0;
    if (isChanged)
      pair.reportAt(lists, keyword === "allOf" || isWhole ? effect : asChoice, {
        what: `${keyword} ${changeOf(before, after)}`,
      });
  };

const not: KeywordRule = (pair) => pair.below(["not"], false, -1);

const condition: KeywordRule = (pair) => {
  const [asked, asks] = [pair.old.if !== undefined, pair.present.if !== undefined];
  const follows = ["then", "else"].filter((key) => pair.at(key).some(({ value }) => value !== undefined));
  if (asked && asks) {
    const isOther = isSome(pair.effectOf(pair.at("if")));
    pair.report(["if"], isOther && follows.length > 0 ? OTHER : SAME);
    for (const key of follows) pair.below([key], {}, 1, true);
  } else if (asked || asks) {
    const effects = follows.map((key) => {
      const [old, present] = pair.at(key);
      return pair.effectOf([asked ? orElse(old, {}) : EVERYTHING, asks ? orElse(present, {}) : EVERYTHING], true);
    });
    pair.report(["if", "then", "else"], either(effects));
  } else for (const key of follows) pair.effectOf(pair.at(key));
};

const offered: KeywordRule = (pair) => {
  const key = "x-extensible-enum";
  const [old, present] = [pair.old[key], pair.present[key]];
  // The type stays open: any other value still arrives.
  if (missing(old, present).length > 0)
    pair.report([key], SAME, { ruling: ["breaking", "code that compares with the value is no longer offered it"] });
  else if (missing(present, old).length > 0)
    pair.report([key], SAME, { ruling: ["additive", "the value is now offered by name"] });
};

const byDefault: KeywordRule = (pair) => {
  if (pair.isPlain && !isDeepStrictEqual(pair.old.default, pair.present.default))
    pair.report(["default"], SAME, {
      isOfRequests: true,
      ruling: ["breaking", "callers that leave it out now ask for something else"],
    });
};

const same = (handler: KeywordRule, ...keywords: readonly string[]) => keywords.map((key) => [key, handler] as const);
const counts = ["Length", "Items", "Properties"].flatMap((what) => [
  [`min${what}`, count(`min${what}`, 0)] as const,
  [`max${what}`, count(`max${what}`, Infinity)] as const,
]);
const RANGES = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
] as const;

/** Each by one handler, so that keywords that belong together are looked at once. */
export const EFFECTS: ReadonlyMap<string, KeywordRule> = new Map([
  ...counts,
  ...same(range(RANGES[0], 1), ...RANGES[0]),
  ...same(range(RANGES[1], -1), ...RANGES[1]),
  ...same(values, "type", "const", "enum"),
  ...same(compareMembers, "properties", "patternProperties", "additionalProperties", "unevaluatedProperties"),
  ...same(items, "items", "prefixItems"),
  ...same(contains, "contains", "minContains", "maxContains"),
  ...same(condition, "if", "then", "else"),
  ...["allOf", "anyOf", "oneOf"].map((key) => [key, branches(key)] as const),
  ...["propertyNames", "unevaluatedItems"].map((key): [string, KeywordRule] => [key, (pair) => pair.below([key])]),
  ...Object.entries({ pattern, format, multipleOf, required, dependentRequired, dependentSchemas, not }),
  ...Object.entries({ uniqueItems: unique, default: byDefault, "x-extensible-enum": offered }),
]);
