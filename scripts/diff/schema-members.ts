/** What a change of an object's members does to the values that it lets through. */
import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/values.js";
import { type DocumentPart, either, SAME } from "./effect.js";
import { EVERYTHING, type SchemaPair } from "./schema-pair.js";

const isThere = ({ value }: DocumentPart): boolean => value !== undefined;

/** The names that a keyword has on either side. */
export function namesIn(pair: SchemaPair, keyword: string): readonly string[] {
  const members = [pair.old, pair.present].flatMap(({ [keyword]: map }) => (isObject(map) ? Object.keys(map) : []));
  return [...new Set(members)];
}
const isEverything = (value: unknown): boolean => value === true || isDeepStrictEqual(value, {});

function namedMember(pair: SchemaPair, name: string): undefined {
  const places = pair.at("properties", name);
  const [old, present] = places;
  if (old.value !== undefined && present.value !== undefined) return pair.walk(places);
  const side = old.value === undefined ? 0 : 1;
  const rest = pair.restFor(side, name);
  const isMatched = namesIn(pair, "patternProperties").some(
    (source) => pair.at("patternProperties", source)[side].value !== undefined && new RegExp(source, "u").test(name),
  );
  const other = isMatched ? EVERYTHING : rest;
  const effect = pair.effectOf(side === 0 ? [other, present] : [old, other]);
  const isNew = isEverything(rest.value) && !pair.isNamed(side, name);
  if (side === 0) {
    pair.reportAt(places, effect, {
      property: "",
      what: present.value === false ? "was added: false" : "was added",
      isNewMember: pair.isPlain && isNew && present.value !== false,
    });
  } else {
    const isTyped = pair.present.additionalProperties !== undefined && pair.present.additionalProperties !== false;
    const isGone = pair.isPlain && !isTyped && old.value !== false && !pair.isNamed(side, name);
    pair.reportAt(places, { ...effect, isGone }, { property: "", what: "was removed" });
  }
}

/** The beginning of all names that fit a pattern, and whether that is the whole rule. */
function prefixOf(source: string): readonly [prefix: string, isWhole: boolean] {
  const prefix = source.includes("|") ? "" : (/^\^((?:[\w-](?![*?{]))*)/.exec(source)?.[1] ?? "");
  return [prefix, source === `^${prefix}`];
}

/** What members of these names had to fit without the rule: what holds of all others, or of their other rules. */
function rulesBeside(pair: SchemaPair, side: 0 | 1, source: string): readonly DocumentPart[] {
  const [prefix] = prefixOf(source);
  const rules = namesIn(pair, "patternProperties").filter((other) =>
    isThere(pair.at("patternProperties", other)[side]),
  );
  const others = rules.map(prefixOf);
  const isCovered = others.some(([other, isWhole]) => isWhole && prefix.startsWith(other));
  const isShared =
    namesIn(pair, "properties").some((name) => new RegExp(source, "u").test(name)) ||
    others.some(([other]) => other.startsWith(prefix) || prefix.startsWith(other));
  return [...(isCovered ? [] : [pair.restFor(side, prefix)]), ...(isShared ? [EVERYTHING] : [])];
}

function patternOfMembers(pair: SchemaPair, source: string): undefined {
  const places = pair.at("patternProperties", source);
  const [old, present] = places;
  if (isThere(old) && isThere(present)) return pair.walk(places);
  const side = isThere(old) ? 1 : 0;
  const effects = rulesBeside(pair, side, source).map((other) =>
    pair.effectOf(side === 0 ? [other, present] : [old, other]),
  );
  pair.reportAt(places, either(effects));
}

const OTHERS = ["additionalProperties", "unevaluatedProperties", "patternProperties"];

/** Types offer members of any name where one of these says so, or where no member is named. */
const offersOthers = (schema: SchemaPair["old"]): boolean =>
  !isObject(schema.properties) || OTHERS.some((keyword) => (schema[keyword] ?? false) !== false);

export function compareMembers(pair: SchemaPair): undefined {
  const isLost = isObject(pair.old.properties) && offersOthers(pair.old) && !offersOthers(pair.present);
  if (pair.isPlain && isLost) pair.report(OTHERS, { ...SAME, isGone: true });
  for (const name of namesIn(pair, "properties")) namedMember(pair, name);
  for (const source of namesIn(pair, "patternProperties")) patternOfMembers(pair, source);
  pair.below(["additionalProperties"]);
  pair.below(["unevaluatedProperties"]);
}
