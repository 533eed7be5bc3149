// Reading schemas the way a validator does: behind every $ref, with the place where each part is written.

/**
 * @typedef {{ node: any, location: any }} Place A node and where it is written (a Redocly Location).
 * @typedef {(ref: any, from?: string) => { node?: any, location?: any }} Resolve Redocly's `resolve`.
 */

/** Keywords that speak of the same value as the schema they stand in. */
const SAME_ONE = ["not", "if", "then", "else"];
const SAME_LISTS = ["allOf", "anyOf", "oneOf", "dependentSchemas"];

/** Keywords that speak of a value inside it: one schema, a list, or schemas by name. */
const INNER_ONE = ["items", "contains", "additionalProperties", "unevaluatedProperties"];
const INNER_LISTS = ["prefixItems", "properties", "patternProperties"];

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value) => typeof value === "string" && value.trim() !== "";

/** The place under `place` that the keys lead to; its node may be undefined. */
export function child(place, ...keys) {
  const node = keys.reduce((parent, key) => parent?.[key], place.node);
  return { node, location: place.location.child(keys) };
}

/** The entries of a list or of an object, each with its place; none where `place` holds neither. */
export function entries(place) {
  if (typeof place.node !== "object" || place.node === null) return [];
  return Object.keys(place.node).map((key) => [key, child(place, key)]);
}

/**
 * What a `$ref` points at, or nothing when there is no `$ref` or it leads nowhere (Redocly itself reports that).
 * @param {Place} place
 * @param {Resolve} resolve
 * @returns {Place | undefined}
 */
function target(place, resolve) {
  if (!isObject(place.node) || typeof place.node.$ref !== "string") return undefined;
  const { node, location } = resolve(place.node, place.location.source.absoluteRef);
  return node === undefined || location === undefined ? undefined : { node, location };
}

/** The place itself, or what its `$ref` points at: for nodes that have no members beside a `$ref`. */
export const follow = (place, resolve) => target(place, resolve) ?? place;

/**
 * The schemas that one value must all meet: the schema, what its `$ref` points at, its `allOf`; and theirs.
 * @param {Place} place
 * @param {Resolve} resolve
 * @returns {Place[]}
 */
export function parts(place, resolve, seen = new Set()) {
  if (!isObject(place.node) || seen.has(place.node)) return [];
  seen.add(place.node);
  const referred = target(place, resolve);
  const inner = [...(referred ? [referred] : []), ...entries(child(place, "allOf")).map(([, part]) => part)];
  return [place, ...inner.flatMap((part) => parts(part, resolve, seen))];
}

/** The schemas that say something of the same value, alternatives included: `parts` with `anyOf` and `oneOf`. */
export function formsOf(place, resolve, seen = new Set()) {
  return parts(place, resolve, seen).flatMap((part) => {
    const branches = ["anyOf", "oneOf"].flatMap((keyword) => entries(child(part, keyword)));
    return [part, ...branches.flatMap(([, branch]) => formsOf(branch, resolve, seen))];
  });
}

const under = (place, ones, lists) => [
  ...ones.map((keyword) => child(place, keyword)),
  ...lists.flatMap((keyword) => entries(child(place, keyword)).map(([, schema]) => schema)),
];

/** The schemas that a schema applies to its own value, its `$ref` among them. */
export function inPlace(place, resolve) {
  const referred = target(place, resolve);
  return [...(referred ? [referred] : []), ...under(place, SAME_ONE, SAME_LISTS)];
}

/** The schemas that a schema applies to its value's properties and items. */
export const nested = (place) => under(place, INNER_ONE, INNER_LISTS);

/**
 * Every schema that can be reached from one, each once.
 * @param {Place} place
 * @param {Resolve} resolve
 * @param {Set<object>} seen is passed over; operations share most of their schemas
 * @returns {Place[]}
 */
export function reachable(place, resolve, seen = new Set()) {
  if (!isObject(place.node) || seen.has(place.node)) return [];
  seen.add(place.node);
  const inner = [...inPlace(place, resolve), ...nested(place)];
  return [place, ...inner.flatMap((schema) => reachable(schema, resolve, seen))];
}

/** The schemas of a request body's or response's media types, with the name of each media type. */
function contentSchemas(owner, resolve) {
  const content = child(follow(owner, resolve), "content");
  return entries(content).map(([mediaType, place]) => [mediaType, child(follow(place, resolve), "schema")]);
}

/** @returns {[mediaType: string, schema: Place][]} */
export const requestSchemas = (operation, resolve) => contentSchemas(child(operation, "requestBody"), resolve);

/** @returns {Place[]} */
export const responseSchemas = (operation, resolve) =>
  entries(child(operation, "responses"))
    .flatMap(([, response]) => contentSchemas(response, resolve))
    .map(([, schema]) => schema);
