import { isDeepStrictEqual } from "node:util";
import { ANNOTATIONS } from "../generate/supported-schema.js";
import { at, isObject } from "../generate/values.js";
import { type DocumentPart, type Effect, either, OTHER, type PartPair, type SpecDifference } from "./effect.js";
import { type Path, pathOf } from "./revision.js";
import { EFFECTS, type KeywordRule } from "./schema-keywords.js";
import { type SchemaContext, SchemaPair } from "./schema-pair.js";

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

/** What the schemas of two documents let through: whether the later ones reject what was accepted, or the other way round. */
export class SchemaDifferences {
  readonly #documents: readonly [base: unknown, now: unknown];
  readonly #known = new Map<string, readonly SpecDifference[]>();
  readonly #compared = new Set<string>();

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

  of(places: PartPair): readonly SpecDifference[] {
    const id = JSON.stringify(places.map(({ path }) => path));
    const known = this.#known.get(id) ?? this.#found(places, [false, false]);
    this.#known.set(id, known);
    return known;
  }

  effectOf(places: PartPair, closed: SchemaContext["closed"] = [false, false]): Effect {
    return either(this.#found(places, closed));
  }

  #found(places: PartPair, closed: SchemaContext["closed"]): readonly SpecDifference[] {
    const context: SchemaContext = { sign: 1, closed, seen: new Set(), found: [] };
    this.walk(places, context);
    return context.found;
  }

  walk(written: PartPair, context: SchemaContext): undefined {
    const places = this.follow(written);
    const id = JSON.stringify([
      ...places.map(({ path, value }) => [path, value === false]),
      context.sign,
      context.closed,
    ]);
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
