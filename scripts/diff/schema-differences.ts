import { isDeepStrictEqual } from "node:util";
import { ANNOTATIONS } from "../generate/supported-schema.js";
import { at, isObject } from "../generate/values.js";
import {
  childOf,
  type DocumentPart,
  type Effect,
  either,
  OTHER,
  type PartPair,
  type SpecDifference,
} from "./effect.js";
import { type Path, pathOf } from "./revision.js";
import { EFFECTS, type KeywordRule } from "./schema-keywords.js";
import { type Around, NOTHING_AROUND, type SchemaContext, SchemaPair } from "./schema-pair.js";

/** No value is rejected by them; definitions are compared where something refers to them. */
const SILENT = new Set(["$defs", "contentEncoding", "contentMediaType", "discriminator"]);
const isKeyword = (key: string): boolean =>
  key === "x-extensible-enum" || !(key.startsWith("x-") || ANNOTATIONS.has(key) || SILENT.has(key));

/** Nobody thought of it, so it is taken for the worst. */
const unknownKeyword =
  (key: string): KeywordRule =>
  (pair) => {
    if (!isDeepStrictEqual(pair.old[key], pair.present[key])) pair.report([key], OTHER);
  };

/** Where a schema is written; wherever nothing is said, the same. */
const identityOf = ({ value, path }: DocumentPart): string =>
  isObject(value) && Object.keys(value).length > 0 ? JSON.stringify(path) : String(value === false);

/** What the schemas of two documents let through: whether the later ones reject what was accepted, or the other way round. */
export class SchemaDifferences {
  readonly #documents: readonly [base: unknown, now: unknown];
  readonly #known = new Map<string, readonly SpecDifference[]>();
  readonly #compared = new Set<string>();
  readonly #open = new Set<string>();

  constructor(base: unknown, now: unknown) {
    this.#documents = [base, now];
  }

  /** Whether each member of a part was looked at: what was not reported of it changes nothing. */
  isCompared(path: Path): boolean {
    return this.#compared.has(JSON.stringify(path));
  }

  noteCompared(...places: readonly DocumentPart[]): void {
    for (const { path } of places) this.#compared.add(JSON.stringify(path));
  }

  /** Behind its references. */
  follow([base, now]: PartPair): PartPair {
    return [this.#follow(0, base), this.#follow(1, now)];
  }

  #follow(side: 0 | 1, place: DocumentPart): DocumentPart {
    if (!isObject(place.value) || typeof place.value.$ref !== "string") return place;
    const path = pathOf(place.value.$ref);
    return this.#follow(side, { value: at(this.#documents[side], ...path), path });
  }

  of(written: PartPair): readonly SpecDifference[] {
    const places = this.follow(written);
    this.noteCompared(...written);
    // What many operations share is compared once.
    const id = JSON.stringify(places.map(({ path }) => path));
    const known = this.#known.get(id) ?? this.#found(places, NOTHING_AROUND);
    this.#known.set(id, known);
    return known;
  }

  effectOf(places: PartPair, around: Around = NOTHING_AROUND): Effect {
    return either(this.#found(places, around));
  }

  #found(places: PartPair, around: Around): readonly SpecDifference[] {
    const id = JSON.stringify([...this.follow(places).map(identityOf), around.map(({ closed }) => closed?.path)]);
    // A schema that holds itself: what differs inside of it is being looked for.
    if (this.#open.has(id)) return [];
    this.#open.add(id);
    const context: SchemaContext = { sign: 1, around, seen: new Set(), found: [] };
    this.walk(places, context);
    this.#open.delete(id);
    return context.found;
  }

  /** Whether some part of a schema speaks of a member, by its name or else of all others. */
  names(side: 0 | 1, written: DocumentPart, name: string, isByRest: boolean, seen = new Set<string>()): boolean {
    const { value, path } = this.#follow(side, written);
    const id = JSON.stringify(path);
    if (!isObject(value) || seen.has(id)) return false;
    seen.add(id);
    const { properties, patternProperties, additionalProperties = false } = value;
    if ((isByRest && additionalProperties !== false) || (isObject(properties) && (properties[name] ?? false) !== false))
      return true;
    if (isObject(patternProperties) && Object.keys(patternProperties).some((one) => new RegExp(one, "u").test(name)))
      return true;
    const parts = ["allOf", "anyOf", "oneOf", "dependentSchemas"].flatMap((key) =>
      Object.keys(Object(value[key])).map((one) => [key, one]),
    );
    return [...parts, ["if"], ["then"], ["else"]].some((keys) =>
      this.names(side, childOf({ value, path }, ...keys), name, isByRest, seen),
    );
  }

  walk(written: PartPair, context: SchemaContext): undefined {
    const places = this.follow(written);
    const around = context.around.map(({ closed }) => closed?.path);
    const id = JSON.stringify([...places.map(identityOf), context.sign, around]);
    if (context.seen.has(id)) return;
    context.seen.add(id);
    this.noteCompared(...written, ...places);
    const pair = new SchemaPair(places, context, this);
    const [old, present] = places.map(({ value }) => value);
    if (old === false || present === false)
      return old === present ? undefined : pair.reportAt(places, { loses: present === false, gains: old === false });
    const keys = [...Object.keys(pair.old), ...Object.keys(pair.present)].filter(isKeyword);
    for (const handler of new Set(keys.map((key) => EFFECTS.get(key) ?? unknownKeyword(key)))) handler(pair);
  }
}
