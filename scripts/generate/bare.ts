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
  return Object.fromEntries(members.map(([name, value]) => [name, member(spec, name, value)]));
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
