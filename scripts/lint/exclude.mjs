// Whether two schemas exclude each other: whether it is certain that no value fits both.
import { child, entries, parts } from "./schema.mjs";

/** What two lists have in common; a list that is undefined stands for everything. */
function common(a, b) {
  if (a === undefined || b === undefined) return a ?? b;
  return a.filter((value) => b.includes(value));
}

const isEmpty = (list) => list !== undefined && list.length === 0;

/** The JSON types that a schema lists; an integer is a number, so the two never tell branches apart. */
function listedTypes({ type }) {
  if (type === undefined) return undefined;
  return [type].flat().map((name) => (name === "integer" ? "number" : name));
}

/** The only values a schema allows, as JSON text; undefined when it allows more than it lists. */
function listedValues(node) {
  if ("const" in node) return [JSON.stringify(node.const)];
  return Array.isArray(node.enum) ? node.enum.map((value) => JSON.stringify(value)) : undefined;
}

const typesOf = (all) => all.map(({ node }) => listedTypes(node)).reduce(common, undefined);
const valuesOf = (all) => all.map(({ node }) => listedValues(node)).reduce(common, undefined);

/** What all parts of a schema together say of its properties. */
function propertiesOf(all, resolve) {
  const required = new Set(all.flatMap(({ node }) => (Array.isArray(node.required) ? node.required : [])));
  const declared = all.flatMap((part) => entries(child(part, "properties")));
  const forbidden = new Set(declared.filter(([, schema]) => schema.node === false).map(([name]) => name));
  const closed = all.filter(({ node }) => node.additionalProperties === false && node.patternProperties === undefined);
  const forbids = (name) =>
    forbidden.has(name) || closed.some(({ node }) => !Object.hasOwn(node.properties ?? {}, name));
  const values = (name) => {
    const schemas = declared.filter(([other]) => other === name).map(([, schema]) => schema);
    return valuesOf(schemas.flatMap((schema) => parts(schema, resolve)));
  };
  return { required: [...required], forbids, values };
}

function objectsExclude(a, b) {
  const forbids = a.required.some(b.forbids) || b.required.some(a.forbids);
  const shared = a.required.filter((name) => b.required.includes(name));
  return forbids || shared.some((name) => isEmpty(common(a.values(name), b.values(name))));
}

/**
 * @param {import("./schema.mjs").Place} a
 * @param {import("./schema.mjs").Place} b
 * @param {import("./schema.mjs").Resolve} resolve
 */
export function exclude(a, b, resolve) {
  if (a.node === false || b.node === false) return true;
  const [partsA, partsB] = [parts(a, resolve), parts(b, resolve)];
  const types = common(typesOf(partsA), typesOf(partsB));
  if (isEmpty(types) || isEmpty(common(valuesOf(partsA), valuesOf(partsB)))) return true;
  // Both may be a null or a string as well: then their properties decide nothing.
  if (types?.some((type) => type !== "object")) return false;
  return objectsExclude(propertiesOf(partsA, resolve), propertiesOf(partsB, resolve));
}
