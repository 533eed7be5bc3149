import { isDeepStrictEqual } from "node:util";
import { isObject } from "../generate/values.js";
import {
  childOf,
  type DocumentPart,
  type Effect,
  type PartPair,
  type Sign,
  type SpecDifference,
  signed,
} from "./effect.js";
import { changeOf } from "./verdict.js";

/** On each side, the outermost schema that says something of the same value, and the one that closes it. */
export type Around = readonly [base: Outer, now: Outer];
interface Outer {
  readonly whole?: DocumentPart;
  /** It rejects members of which no part of it speaks. */
  readonly closed?: DocumentPart | undefined;
}

export interface SchemaContext {
  readonly sign: Sign;
  readonly around: Around;
  readonly seen: Set<string>;
  readonly found: SpecDifference[];
}

/** What compares the schemas inside of others. */
interface Walker {
  readonly walk: (places: PartPair, context: SchemaContext) => undefined;
  readonly effectOf: (places: PartPair, around: Around) => Effect;
  /** Whether some part of a schema speaks of a member, by its name or else of all others. */
  readonly names: (side: 0 | 1, schema: DocumentPart, name: string, isByRest: boolean) => boolean;
}

type Schema = Readonly<Record<string, unknown>>;
type ReportOptions = Partial<Omit<SpecDifference, keyof Effect>>;

export const NOTHING_AROUND: Around = [{}, {}];

/** What lets every value through. */
export const EVERYTHING: DocumentPart = { value: true, path: [] };

/** The two sides of one schema. */
export class SchemaPair {
  readonly old: Schema;
  readonly present: Schema;
  readonly around: Around;
  readonly #places: PartPair;
  readonly #context: SchemaContext;
  readonly #walker: Walker;

  constructor(places: PartPair, context: SchemaContext, walker: Walker) {
    [this.#places, this.#context, this.#walker] = [places, context, walker];
    const [old, present] = [places[0].value, places[1].value];
    this.old = isObject(old) ? old : {};
    this.present = isObject(present) ? present : {};
    const outer = (side: 0 | 1, { unevaluatedProperties }: Schema): Outer => ({
      whole: context.around[side].whole ?? places[side],
      closed: unevaluatedProperties === undefined ? context.around[side].closed : places[side],
    });
    this.around = [outer(0, this.old), outer(1, this.present)];
  }

  /** Whether what fits here fits the whole. */
  get isPlain(): boolean {
    return this.#context.sign === 1;
  }

  at(...keys: readonly string[]): PartPair {
    return [childOf(this.#places[0], ...keys), childOf(this.#places[1], ...keys)];
  }

  /** What holds of a member of which this schema itself does not speak. */
  restFor(side: 0 | 1, name: string): DocumentPart {
    const additional = this.at("additionalProperties")[side];
    if (additional.value !== undefined) return additional;
    const { closed } = this.around[side];
    if (closed === undefined || this.#walker.names(side, closed, name, true)) return EVERYTHING;
    return childOf(closed, "unevaluatedProperties");
  }

  isNamed(side: 0 | 1, name: string): boolean {
    const { whole } = this.around[side];
    return whole !== undefined && this.#walker.names(side, whole, name, false);
  }

  /** One difference of keywords that mean something together. */
  report(keywords: readonly string[], effect: Effect, options: ReportOptions = {}): undefined {
    const changed = keywords.filter((key) => !isDeepStrictEqual(this.old[key], this.present[key]));
    const [first = keywords[0] ?? ""] = changed;
    const what = changed.map((key) => `${key} ${changeOf(this.old[key], this.present[key])}`).join("; ");
    const beside = changed.flatMap((key) => this.at(key).map(({ path }) => path));
    this.reportAt(this.at(first), effect, { ...(what && { what }), beside, ...options });
  }

  reportAt([base, now]: PartPair, effect: Effect, options: ReportOptions = {}): undefined {
    const own = signed(effect, this.#context.sign);
    if (!own.loses && !own.gains && own.isGone !== true && options.ruling === undefined) return;
    const property = (now.value === undefined ? base : now).path.at(-1) ?? "";
    this.#context.found.push({
      property,
      what: `${property} ${changeOf(base.value, now.value)}`,
      base: base.value === undefined ? undefined : base.path,
      now: now.value === undefined ? undefined : now.path,
      ...options,
      ...own,
    });
  }

  /** @param isSameValue whether they say something of the value itself, and not of what it holds */
  effectOf(places: PartPair, isSameValue = false): Effect {
    return this.#walker.effectOf(places, isSameValue ? this.around : NOTHING_AROUND);
  }

  walk(places: PartPair, sign: Sign = 1, isSameValue = false): undefined {
    const { sign: outer, ...context } = this.#context;
    const own = outer === 1 ? sign : sign === 1 || outer === 0 ? outer : sign === 0 ? 0 : 1;
    this.#walker.walk(places, { ...context, sign: own, around: isSameValue ? this.around : NOTHING_AROUND });
  }

  /** A schema that only one side may have: `absent` stands for the other. */
  below(keys: readonly string[], absent: unknown = {}, sign: Sign = 1, isSameValue = false): undefined {
    const [base, now] = this.at(...keys);
    if (base.value !== undefined && now.value !== undefined) return this.walk([base, now], sign, isSameValue);
    if (base.value === now.value) return;
    const effect = this.effectOf([orElse(base, absent), orElse(now, absent)], isSameValue);
    this.reportAt([base, now], signed(effect, sign));
  }
}

export const orElse = ({ value = undefined, path }: PartPair[0], absent: unknown): PartPair[0] => ({
  value: value ?? absent,
  path,
});
