import type { EnumPlace } from "../../src/core/enum-numbers.js";
import { pointedAt } from "./check.js";
import { resolve } from "./model.js";
import type { FoundOperation, Spec } from "./spec.js";
import { isObject, listedValues } from "./values.js";

type Schema = Readonly<Record<string, unknown>>;
interface Place {
  readonly numbers: readonly number[];
  readonly next: ReadonlyMap<string, Place>;
}

/**
 * Where the operation's bodies hold numbers of an enumeration, from the whole body on. On the wire `1.0` may stand for
 * 1; code that compares it with `===` must find 1.
 */
export function enumPlaces({ document }: Spec, { operation }: FoundOperation): readonly EnumPlace[] {
  if (!listsNumbers(document)) return [];
  const bodies = [operation.requestBody, ...Object.values(operation.responses).map((one) => resolve(document, one))];
  const roots = bodies.flatMap((body) => Object.values(body?.content ?? {}).map((media) => media.schema));
  const places = leadingToNumbers(placesFrom(document, roots));
  return places.map(({ numbers, next }) => {
    // A name that leads to no number is still none of the others.
    const others = places.includes(next.get(".") ?? NOWHERE);
    const led = [...next].filter(([, place]) => others || places.includes(place));
    return {
      ...(numbers.length === 0 ? {} : { numbers }),
      ...(led.length === 0 ? {} : { next: Object.fromEntries(led.map(([by, place]) => [by, places.indexOf(place)])) }),
    };
  });
}

const listing = new WeakMap<object, boolean>();

/** Most documents list none: then no operation has to be looked at. */
function listsNumbers(document: object): boolean {
  const visit = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    const values = isObject(node) ? listedValues(node) : undefined;
    return values?.some((value) => typeof value === "number") || Object.values(node).some(visit);
  };
  const known = listing.get(document) ?? visit(document);
  listing.set(document, known);
  return known;
}

/** The numbers of an enumeration that a parameter, or an item of its list, can be. */
export function listedNumbers(document: unknown, schema: unknown): readonly number[] {
  return [...new Set(placesFrom(document, [schema]).flatMap(({ numbers }) => numbers))];
}

const NOWHERE: Place = { numbers: [], next: new Map() };

/** A place is the set of the schemas that may apply to it, so that a schema within itself comes to an end. */
function placesFrom(document: unknown, roots: readonly unknown[]): readonly Place[] {
  const ids = new Map<Schema, number>();
  const places = new Map<string, Place>();
  const placeOf = (given: readonly unknown[]): Place => {
    const schemas = applying(document, given);
    for (const schema of schemas) if (!ids.has(schema)) ids.set(schema, ids.size);
    const key = schemas.map((schema) => ids.get(schema)).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const listed = schemas.flatMap((schema) => listedValues(schema) ?? []).filter((value) => typeof value === "number");
    const next = new Map<string, Place>();
    const place = { numbers: [...new Set(listed)].sort((a, b) => a - b), next };
    places.set(key, place);
    for (const [by, led] of ways(schemas)) next.set(by, placeOf(led));
    return place;
  };
  placeOf(roots);
  return [...places.values()];
}

/** The schemas that speak of one value. */
export function applying(document: unknown, given: readonly unknown[]): readonly Schema[] {
  const found = new Set<Schema>();
  const add = (schema: unknown): void => {
    if (!isObject(schema) || found.has(schema)) return;
    found.add(schema);
    if (typeof schema.$ref === "string") add(pointedAt(document, schema.$ref));
    const { allOf, anyOf, oneOf, then, else: otherwise, dependentSchemas } = schema;
    for (const one of [allOf, anyOf, oneOf, then, otherwise, members(dependentSchemas)].flat()) add(one);
  };
  for (const schema of given) add(schema);
  return [...found];
}

const members = (of: unknown): readonly unknown[] => Object.values(isObject(of) ? of : {});

/** From a value to its parts, as `EnumPlace` names them. */
function ways(schemas: readonly Schema[]): ReadonlyMap<string, readonly unknown[]> {
  const patterns = schemas.flatMap((schema) => members(schema.patternProperties));
  const named = schemas.flatMap(({ properties }) => Object.entries(isObject(properties) ? properties : {}));
  return new Map([
    ...named.map(([name]): [string, readonly unknown[]] => [
      `.${name}`,
      [...named.filter(([other]) => other === name).map(([, schema]) => schema), ...patterns],
    ]),
    [".", [...patterns, ...schemas.flatMap((schema) => [schema.additionalProperties, schema.unevaluatedProperties])]],
    ["[]", schemas.flatMap(({ items, prefixItems, contains }) => [items, prefixItems, contains].flat())],
  ]);
}

/** The first stays the first. */
function leadingToNumbers(places: readonly Place[]): readonly Place[] {
  let leading = new Set(places.filter(({ numbers }) => numbers.length > 0));
  for (let before = -1; before < leading.size; ) {
    before = leading.size;
    leading = new Set(
      places.filter((place) => leading.has(place) || [...place.next.values()].some((one) => leading.has(one))),
    );
  }
  return places.filter((place) => leading.has(place));
}
