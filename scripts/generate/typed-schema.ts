/**
 * A document in the form of which openapi-typescript makes true types. It reads less of a schema than the validators
 * do, and some of it differently; what it would make a wrong type of is said otherwise, or left out.
 */
import { pointedAt } from "./check.js";
import { isJsonType } from "./media-type.js";
import { partsOf } from "./model.js";
import type { FoundOperation, Spec } from "./spec.js";
import { isObject } from "./values.js";

type Node = Readonly<Record<string, unknown>>;

export function typedDocument(spec: Spec): Node {
  const { document, operations } = spec;
  const schemas = new TypedSchemas(document);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const found of operations) {
    const own = paths[found.path] ?? pathOnly(document.paths[found.path]);
    paths[found.path] = own;
    own[found.method] = operationOf(schemas, found, document.paths[found.path]);
  }
  const components = Object.entries(document.components).map(([section, members]) => [
    section,
    mapped(members, (member) => (section === "schemas" ? schemas.of(member) : partOf(schemas, member))),
  ]);
  return { ...document, paths, components: Object.fromEntries(components) };
}

function pathOnly(item: unknown): Record<string, unknown> {
  const { summary, description } = isObject(item) ? item : {};
  return { ...(summary === undefined ? {} : { summary }), ...(description === undefined ? {} : { description }) };
}

function operationOf(schemas: TypedSchemas, { method, operation, parameters }: FoundOperation, item: unknown): Node {
  // References to responses stay, so that what many operations share is one type.
  const raw = isObject(item) ? item[method] : undefined;
  const responses = isObject(raw) ? raw.responses : undefined;
  return {
    ...operation,
    parameters: parameters.map((parameter) => partOf(schemas, parameter)),
    ...(operation.requestBody && { requestBody: partOf(schemas, operation.requestBody) }),
    responses: mapped(withoutExtensions(responses), (response) => partOf(schemas, response)),
  };
}

function withoutExtensions(node: unknown): unknown {
  return isObject(node) ? Object.fromEntries(Object.entries(node).filter(([name]) => !name.startsWith("x-"))) : node;
}

/** A parameter, a header, a body or a response: whatever has a schema, or content that has. */
function partOf(schemas: TypedSchemas, part: unknown): unknown {
  if (!isObject(part) || "$ref" in part) return part;
  const { schema, content, headers } = part;
  return {
    ...part,
    ...(schema === undefined ? {} : { schema: schemas.of(schema) }),
    ...(headers === undefined ? {} : { headers: mapped(headers, (header) => partOf(schemas, header)) }),
    ...(content === undefined ? {} : { content: jsonOf(schemas, content) }),
  };
}

/** Only JSON is read, whatever else may come. */
function jsonOf(schemas: TypedSchemas, content: unknown): unknown {
  const media = Object.entries(isObject(content) ? content : {}).filter(([type]) => isJsonType(type));
  return Object.fromEntries(
    media.map(([type, one]) => [type.replace(/\s*;\s*charset=[^;]*/i, "").toLowerCase(), partOf(schemas, one)]),
  );
}

function mapped(node: unknown, of: (member: unknown) => unknown): unknown {
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, of(member)]));
}

/** Each says what a value must be; any other keyword only what it must be besides. */
const SHAPES = [
  "properties",
  "patternProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
  "x-extensible-enum",
  "$ref",
];
const LEFT_OUT = ["$defs", "discriminator", "not", "if", "then", "else", "dependentSchemas"];

class TypedSchemas {
  readonly #document: unknown;
  readonly #inlined: string[] = [];

  constructor(document: unknown) {
    this.#document = document;
  }

  of(schema: unknown): unknown {
    if (!isObject(schema)) return schema;
    if (typeof schema.$ref === "string") return this.#reference(schema, schema.$ref);
    const kept = Object.fromEntries(Object.entries(schema).filter(([name]) => !LEFT_OUT.includes(name)));
    const extras = this.#conditional(schema);
    // Whatever the parts do not know is of this type, and they do not know of each other.
    if (isObject(schema.unevaluatedProperties) && !("additionalProperties" in kept)) kept.additionalProperties = true;
    if (extras !== undefined) kept.allOf = [...(Array.isArray(kept.allOf) ? kept.allOf : []), extras];
    return this.#members(split(withLists(literal(kept))));
  }

  /** Members that only conditions speak of: each may be there, as any of them has it. */
  #conditional(schema: Node): Node | undefined {
    const { then, else: otherwise, dependentSchemas } = schema;
    const known = new Set(partsOf(this.#document, schema).flatMap(({ properties }) => Object.keys(Object(properties))));
    const found = new Map<string, unknown[]>();
    const conditions = [then, otherwise, ...Object.values(Object(dependentSchemas))];
    for (const { properties } of conditions.flatMap((one) => partsOf(this.#document, one)))
      for (const [name, member] of Object.entries(Object(properties)))
        if (!known.has(name) && member !== false) found.set(name, [...(found.get(name) ?? []), member]);
    const members = [...found].map(([name, all]) => [name, all.length === 1 ? all[0] : { anyOf: all }]);
    return members.length === 0 ? undefined : { type: "object", properties: Object.fromEntries(members) };
  }

  /** What is no component of its own is written out where it is referred to. */
  #reference(schema: Node, $ref: string): unknown {
    if (/^#\/components\/schemas\/[^/]+$/.test($ref)) return schema;
    if (this.#inlined.includes($ref)) return {};
    this.#inlined.push($ref);
    const { $ref: _, ...own } = schema;
    const target = this.of(pointedAt(this.#document, $ref));
    this.#inlined.pop();
    return isObject(target) ? { ...target, ...own } : target;
  }

  #members(schema: Node): Node {
    const made: Record<string, unknown> = { ...schema };
    for (const name of ["properties", "patternProperties"]) {
      if (name in made) made[name] = mapped(made[name], (member) => this.of(member));
    }
    for (const name of ["items", "additionalProperties"]) if (name in made) made[name] = this.of(made[name]);
    for (const name of ["prefixItems", "allOf", "anyOf", "oneOf"]) {
      const list = made[name];
      if (Array.isArray(list)) made[name] = list.map((branch) => this.of(branch));
    }
    return named(made);
  }
}

/** The values of an enumeration say their types, `null` included. */
function literal(schema: Node): Node {
  if (schema.const === null) return { ...schema, const: undefined, type: "null" };
  if (!Array.isArray(schema.enum)) return schema;
  const { type: _, ...rest } = schema;
  return rest;
}

/**
 * Branches that ask for nothing but members are left out: the validators hold them, and a type with them would be
 * unknown. What they require is required of the whole where all of them apply.
 */
function withLists(schema: Node): Node {
  const made: Record<string, unknown> = { ...schema };
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = made[keyword];
    if (!Array.isArray(branches)) continue;
    const kept = branches.filter((branch) => !asksOnly(branch));
    if (keyword !== "allOf" && kept.length > 0) continue;
    if (keyword === "allOf") {
      const required = branches.flatMap((branch) =>
        asksOnly(branch) && isObject(branch) ? (branch.required ?? []) : [],
      );
      if (required.length > 0) made.required = [...new Set([made.required ?? [], required].flat())];
    }
    if (kept.length > 0) made[keyword] = kept;
    else delete made[keyword];
  }
  return made;
}

/** Whether a schema has no type of its own to add. */
function asksOnly(schema: unknown): boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema) || SHAPES.some((name) => name in schema) || isObject(schema.additionalProperties)) return false;
  if (schema.type !== undefined && schema.type !== "object") return false;
  return ["allOf", "anyOf", "oneOf"].every((keyword) => {
    const branches = schema[keyword];
    return !Array.isArray(branches) || branches.every(asksOnly);
  });
}

/** A union beside members is one more condition, not one more alternative. */
function split(schema: Node): Node {
  const { allOf, anyOf, oneOf, required, title, description, deprecated, ...core } = schema;
  const unions = [...(anyOf === undefined ? [] : [{ anyOf }]), ...(oneOf === undefined ? [] : [{ oneOf }])];
  const people = Object.fromEntries(
    Object.entries({ title, description, deprecated }).filter(([, it]) => it !== undefined),
  );
  if (unions.length === 0) return schema;
  const hasShape = SHAPES.some((name) => name in core) || isObject(core.additionalProperties);
  const types = [core.type ?? []].flat();
  if (!hasShape && unions.length === 1 && Array.isArray(types) && (types.length === 0 || types.includes("object"))) {
    const { type: _, ...rest } = schema;
    return rest;
  }
  const own = hasShape || types.length > 0 ? [{ ...core, ...(required === undefined ? {} : { required }) }] : [];
  const parts = Array.isArray(allOf) ? allOf : [];
  return { ...people, allOf: [...own, ...parts, ...unions], ...(required === undefined ? {} : { required }) };
}

/** The types of members that have no name of their own take in those that have, so that a value can have both. */
function named(schema: Node): Node {
  const { properties, patternProperties, additionalProperties, type } = schema;
  const own = isObject(properties) ? Object.values(properties) : [];
  const composed = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
  if (isObject(patternProperties)) {
    const { patternProperties: _, ...rest } = schema;
    const open = additionalProperties === undefined || additionalProperties === true;
    const others = isObject(additionalProperties) ? [additionalProperties] : [];
    const union = [...Object.values(patternProperties), ...others, ...own];
    return { ...rest, additionalProperties: open ? true : { anyOf: union } };
  }
  if (isObject(additionalProperties) && Object.keys(additionalProperties).length > 0 && own.length > 0) {
    return { ...schema, additionalProperties: { anyOf: [additionalProperties, ...own] } };
  }
  const isFree = [type ?? []].flat().includes("object") && own.length === 0 && additionalProperties === undefined;
  return isFree && !composed && schema.unevaluatedProperties !== false
    ? { ...schema, additionalProperties: true }
    : schema;
}
