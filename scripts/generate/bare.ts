import { isObject, type Spec } from "./spec.js";

/** What people read in a schema. Ajv would carry it into the code wherever a message quotes the schema's type. */
const FOR_PEOPLE = new Set([
  ...["title", "description", "examples", "example", "externalDocs", "deprecated", "$comment"],
  ...["x-quirks", "x-extensible-enum"],
]);
/** Their members are names that the document chose, and may be called like a keyword. */
const OF_NAMES = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const OF_VALUES = new Set(["const", "enum", "default", "required", "dependentRequired"]);

/** Where a schema of the document stands for Ajv. */
export function addressOf({ provider }: Spec, component: string): string {
  return `spec:${provider}/schemas/${component}`;
}

/** A schema as a validator needs it: by addresses that hold wherever it is put, and without what is for people. */
export function bare(spec: Spec, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((branch) => bare(spec, branch));
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).filter(([name]) => !FOR_PEOPLE.has(name));
  return Object.fromEntries(
    members.map(([name, value]) => {
      const demands = name === "not" ? demandsOf(value) : undefined;
      return demands === undefined ? [name, member(spec, name, value)] : ["allOf", bare(spec, demands)];
    }),
  );
}

/**
 * `not: { type: object, anyOf: [{ properties: { a: false, A: false } }, …] }` asks for one of each list of members, and
 * so does an `allOf` of unions of `required`. Documents say the first, for generators of types lose the members beside
 * an `allOf`; of the second, Ajv reports which member is missing.
 */
export function demandsOf(not: unknown): readonly { anyOf: { required: [string] }[] }[] | undefined {
  if (!isObject(not) || Object.keys(not).sort().join() !== "anyOf,type" || not.type !== "object") return undefined;
  const absences = Array.isArray(not.anyOf) ? not.anyOf.map(absentIn) : [undefined];
  if (absences.includes(undefined)) return undefined;
  return absences.map((names = []) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
}

/** The members that `{ properties: { a: false, A: false } }` forbids. */
function absentIn(branch: unknown): readonly string[] | undefined {
  const { properties, ...others } = isObject(branch) ? branch : {};
  if (!isObject(properties) || Object.keys(others).length > 0) return undefined;
  return Object.values(properties).every((schema) => schema === false) ? Object.keys(properties) : undefined;
}

function member(spec: Spec, name: string, value: unknown): unknown {
  if (name === "$ref" && typeof value === "string") return absolute(spec, value);
  if (OF_VALUES.has(name)) return value;
  if (!OF_NAMES.has(name) || !isObject(value)) return bare(spec, value);
  return Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, bare(spec, schema)]));
}

/** A whole schema of the document has an address of its own; anything else is found inside the document. */
function absolute(spec: Spec, reference: string): string {
  const [, component] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? [];
  return component === undefined ? reference.replace(/^#/, `spec:${spec.provider}#`) : addressOf(spec, component);
}
