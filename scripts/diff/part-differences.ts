/** What changed in the parts of a call: parameters, bodies, responses, headers. */
import { isDeepStrictEqual } from "node:util";
import { withoutCharset } from "../generate/media-type.js";
import { ANNOTATIONS } from "../generate/supported-schema.js";
import { at, isObject } from "../generate/values.js";
import { childOf, type DocumentPart, type Effect, OTHER, type PartPair, SAME, type SpecDifference } from "./effect.js";
import type { Side } from "./revision.js";
import { SchemaDifferences } from "./schema-differences.js";
import { changeOf, type Ruling } from "./verdict.js";

/** Whom a difference concerns. */
export interface Whom {
  /** The operation's name, before and now; absent where it concerns none alone. */
  readonly names?: readonly [base: string, now: string];
  readonly side: Side;
  /** `request`, `query`, `response 200`; empty for the operation itself. */
  readonly where: string;
}
export interface CallDifference extends Whom {
  readonly difference: SpecDifference;
}

/** What compares one member of a part. */
type Compare = (places: PartPair) => void;

export const LOST: Effect = { loses: true, gains: false };
export const GAINED: Effect = { loses: false, gains: true };
export const GONE: Ruling = ["breaking", "code that uses it no longer compiles"];
const RENAMED: Ruling = ["breaking", "code that has it by its former name no longer compiles"];
const UNKNOWN: Ruling = ["breaking", "what this does to calls is not known here, so it is taken for the worst"];

/** It says nothing of calls, or is compared elsewhere. */
export const passed: Compare = () => undefined;
export const missingAt = ({ path }: DocumentPart): DocumentPart => ({ value: undefined, path });

const OURS = new Set(["x-provider", "x-idempotency", "x-query", "x-extensible-enum"]);
export const isOfVendors = (key: string): boolean => key.startsWith("x-") && !OURS.has(key);

export class PartDifferences {
  readonly found: CallDifference[] = [];
  readonly schemas: SchemaDifferences;

  constructor(base: unknown, now: unknown) {
    this.schemas = new SchemaDifferences(base, now);
  }

  report([base, now]: PartPair, whom: Whom, effect: Effect, options: Partial<SpecDifference> = {}): void {
    const property = (now.value === undefined ? base : now).path.at(-1) ?? "";
    const what = `${property} ${changeOf(base.value, now.value)}`;
    const [old, present] = [base, now].map(({ value, path }) => (value === undefined ? undefined : path));
    this.found.push({ ...whom, difference: { property, what, base: old, now: present, ...effect, ...options } });
  }

  added(place: DocumentPart, whom: Whom, effect: Effect, options: Partial<SpecDifference> = {}): void {
    this.report([missingAt(place), place], whom, effect, { property: "", what: "was added", ...options });
  }

  removed(place: DocumentPart, whom: Whom, effect: Effect, options: Partial<SpecDifference> = {}): void {
    this.report([place, missingAt(place)], whom, effect, { property: "", what: "was removed", ...options });
  }

  /** Every member of a part: one that nothing here compares, and that is not for people, is taken for the worst. */
  part(written: PartPair, whom: Whom, members: Readonly<Record<string, Compare>>): void {
    const places = this.schemas.follow(written);
    this.schemas.noteCompared(...written, ...places);
    const keys = new Set(places.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])));
    for (const key of keys) {
      const own: PartPair = [childOf(places[0], key), childOf(places[1], key)];
      if (members[key] !== undefined) members[key](own);
      else if (!ANNOTATIONS.has(key) && !isOfVendors(key) && !isDeepStrictEqual(own[0].value, own[1].value))
        this.report(own, whom, OTHER, { ruling: UNKNOWN });
    }
  }

  /** @param meaningOf the same for all values that mean the same */
  same(whom: Whom, meaningOf: (value: unknown) => unknown = String, ruling?: Ruling): Compare {
    return (own) => {
      if (isDeepStrictEqual(meaningOf(own[0].value), meaningOf(own[1].value))) return;
      this.report(own, whom, OTHER, ruling && { ruling });
    };
  }

  #required(whom: Whom): Compare {
    return (own) => {
      const [was, is] = own.map(({ value }) => value === true);
      if (was !== is) this.report(own, whom, is === true ? LOST : GAINED);
    };
  }

  schema(whom: Whom): Compare {
    return (own) => {
      for (const difference of this.schemas.of(own)) this.found.push({ ...whom, difference });
    };
  }

  /** Members by name, each with its twin. */
  named(places: PartPair, keyOf: (name: string) => string = String): readonly (readonly [string, PartPair])[] {
    this.schemas.noteCompared(...places);
    const [old, present] = places.map((place) => {
      const names = Object.keys(Object(place.value)).filter((name) => !isOfVendors(name));
      return new Map(names.map((name) => [keyOf(name), childOf(place, name)]));
    });
    return [...new Set([...(old?.keys() ?? []), ...(present?.keys() ?? [])])].map((key) => [
      key,
      [old?.get(key) ?? childOf(places[0], key), present?.get(key) ?? childOf(places[1], key)],
    ]);
  }

  parameter(places: PartPair, whom: Whom): void {
    const style = whom.where === "query" ? "form" : "simple";
    this.part(places, whom, {
      ...{ in: passed, name: this.same(whom, String, RENAMED) },
      ...{ required: this.#required(whom), schema: this.schema(whom) },
      style: this.same(whom, (value) => value ?? style),
      explode: this.same(whom, (value) => value ?? style === "form"),
      ...{ allowReserved: this.same(whom, Boolean), allowEmptyValue: this.same(whom, Boolean) },
    });
  }

  body(places: PartPair, whom: Whom): void {
    const [base, now] = this.schemas.follow(places);
    if (base.value === undefined) this.report(places, whom, at(now.value, "required") === true ? LOST : GAINED);
    else if (now.value === undefined) this.report(places, whom, LOST);
    else this.part(places, whom, { required: this.#required(whom), content: (own) => this.#content(own, whom) });
  }

  #content(places: PartPair, whom: Whom): void {
    for (const [, [base, now]] of this.named(places, withoutCharset)) {
      if (base.value === undefined) this.added(now, whom, GAINED);
      else if (now.value === undefined) this.removed(base, whom, LOST);
      else this.part([base, now], whom, { schema: this.schema(whom) });
    }
  }

  response([base, now]: PartPair, whom: Whom): void {
    if (base.value === undefined) this.added(now, whom, GAINED, { isNewMember: true });
    else if (now.value === undefined) this.removed(base, whom, GAINED);
    else
      this.part([base, now], whom, {
        content: (own) => this.#content(own, whom),
        headers: (own) => this.#headers(own, whom),
      });
  }

  #headers(places: PartPair, whom: Whom): void {
    for (const [name, [base, now]] of this.named(places, (one) => one.toLowerCase())) {
      // OpenAPI passes over it: the media types say it.
      if (name === "content-type") continue;
      if (base.value === undefined) {
        const isRequired = at(this.schemas.follow([now, now])[1].value, "required") === true;
        this.added(now, whom, isRequired ? LOST : GAINED, { isNewMember: !isRequired });
      } else if (now.value === undefined) this.removed(base, whom, SAME, { ruling: GONE });
      else this.#header([base, now], whom);
    }
  }

  #header([base, now]: PartPair, whom: Whom): void {
    const former = base.path.at(-1);
    if (former !== now.path.at(-1)) this.report([base, now], whom, SAME, { what: `was ${former}`, ruling: RENAMED });
    this.part([base, now], whom, {
      ...{ required: this.#required(whom), schema: this.schema(whom) },
      style: this.same(whom, (value) => value ?? "simple"),
      explode: this.same(whom, Boolean),
    });
  }
}
