/** Which schemas are supported: the keywords with their forms, and what must be true of them together. */
import { significantDigits } from "../../src/core/json.js";
import {
  type At,
  type Check,
  flag,
  isText,
  list,
  listOf,
  mapOf,
  object,
  only,
  sampleValue,
  text,
  type Visit,
} from "./check.js";
import { isObject, listedValues } from "./values.js";

export const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** The JSON types that a schema lists, or that its only values have; undefined where it does not say. */
export function ownTypes(schema: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  const values = listedValues(schema);
  return values && [...new Set(values.map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

const isOfType = (value: unknown, types: readonly string[]): boolean =>
  types.includes(typeOf(value)) || (typeof value === "number" && types.includes("number"));

const count: Visit = (check, value, at) => {
  if (!(Number.isSafeInteger(value) && Number(value) >= 0))
    check.reject(at, `\`${at.member}\` must be a whole number of at least 0`);
};
/** Validators compare doubles, so a number of the document that has more digits than one keeps would be another. */
const exact: Visit = (check, value, at) => {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return;
  if (Number.isInteger(value) || significantDigits(value) > 15)
    check.reject(at, "a double changes its digits; write a number of at most 15 digits, or remove it");
};
const bound: Visit = (check, value, at) => {
  if (typeof value === "boolean")
    check.reject(at, `\`${at.member}\` with true or false is OpenAPI 3.0; write the bound itself`);
  else if (typeof value !== "number") check.reject(at, `\`${at.member}\` must be a number`);
  else if (Math.abs(value) > 2 ** 51 && typesAt(at)?.includes("number"))
    check.reject(at, `fractions are compared rounded here; add \`type: integer\`, or a bound of at most ${2 ** 51}`);
  else exact(check, value, at);
};
const step: Visit = (check, value, at) => {
  if (!(typeof value === "number" && value > 0)) check.reject(at, "`multipleOf` must be a number above 0");
  else exact(check, value, at);
};
const pattern: Visit = (check, value, at) => {
  if (typeof value !== "string" || !isPattern(value))
    check.reject(at, "this is not a regular expression of JavaScript with the flag u; correct it");
};
function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}
const sampleList: Visit = (check, value, at) => {
  list(check, value, at);
  sampleValue(check, value, at);
};
const no =
  (fix: string): Visit =>
  (check, _, at) =>
    check.reject(at, `\`${at.member}\` in a schema is not supported; ${fix}`);

const typeNames: Visit = (check, value, at) => {
  const names = [value].flat();
  const unknown = names.find((name) => !TYPES.some((known) => known === name));
  if (unknown !== undefined) check.reject(at, `\`type\` has an unknown name; expected one of ${TYPES.join(", ")}`);
  else if (names.length === 0 || new Set(names).size !== names.length)
    check.reject(at, "`type` must be one name, or a list of different ones");
};
const SCALAR = new Set(["string", "number", "boolean"]);
const isScalarValue = (value: unknown): boolean => value === null || SCALAR.has(typeof value);
const oneValue: Visit = (check, value, at) => {
  if (!isScalarValue(value))
    check.reject(at, "`const` with an object or a list is not supported; describe it with `properties` or `items`");
  else exact(check, value, at);
};
const values: Visit = (check, value, at) => {
  if (!Array.isArray(value) || value.length === 0) check.reject(at, "`enum` must be a list of one or more values");
  else if (!value.every(isScalarValue))
    check.reject(at, "`enum` with objects or lists is not supported; describe them with `oneOf`");
  else if (new Set(value).size !== value.length) check.reject(at, "`enum` lists a value twice; remove one of them");
  else listOf(exact)(check, value, at);
};

/** Says something of the same value, so that it takes over the types. */
const same: Visit = (check, value, at) => visitSchema(check, value, at, typesAt(at));
const inner: Visit = (check, value, at) => visitSchema(check, value, at, undefined);
const branches: Visit = (check, value, at) => {
  if (!Array.isArray(value) || value.length === 0)
    return check.reject(at, `\`${at.member}\` must be a list of one or more schemas`);
  const types = typesAt(at);
  for (const [index, branch] of value.entries())
    visitSchema(check, branch, { owner: value, member: String(index) }, types);
};
const byPattern: Visit = (check, value, at) => {
  mapOf(inner)(check, value, at);
  if (isObject(value)) for (const name of Object.keys(value)) pattern(check, name, { owner: value, member: name });
};
const sameByName: Visit = (check, value, at) => {
  const types = typesAt(at);
  mapOf((inside, schema, place) => visitSchema(inside, schema, place, types))(check, value, at);
};
const withMemberNames =
  (visit: Visit): Visit =>
  (check, value, at) => {
    visit(check, value, at);
    memberNames(check, value);
  };
function memberNames(check: Check, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    memberName(check, Array.isArray(value) ? item : key, { owner: value, member: key });
}
/** A validator would take the member that an object inherits for one that was sent. */
export const memberName: Visit = (check, name, at) => {
  if (name === "") check.reject(at, "an empty name is not supported: no validator asks for it; leave it out");
  if (name === "exactNumber")
    check.reject(at, "`exactNumber` stands for a number in what is read and sent; leave it out");
  if (isText(name) && name in Object.prototype)
    check.reject(at, `JavaScript has \`${name}\` in every object, sent or not; leave \`${name}\` out`);
};

const typesInherited = new WeakMap<object, readonly string[] | undefined>();
const typesAt = ({ owner }: At): readonly string[] | undefined =>
  (isObject(owner) ? ownTypes(owner) : undefined) ?? typesInherited.get(owner);

type Group = "string" | "number" | "array" | "object";
const ofGroup = (group: Group, visits: Readonly<Record<string, Visit>>): readonly (readonly [string, Keyword])[] =>
  Object.entries(visits).map(([name, visit]) => [name, { group, visit }] as const);
const ofAny = (visits: Readonly<Record<string, Visit>>): readonly (readonly [string, Keyword])[] =>
  Object.entries(visits).map(([name, visit]) => [name, { group: undefined, visit }] as const);

interface Keyword {
  /** The type of which alone the keyword says something. */
  readonly group: Group | undefined;
  readonly visit: Visit;
}

/** For people; they may stand beside a `$ref`, too. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...["title", "description", "summary", "deprecated", "$comment", "examples", "example", "externalDocs"],
]);

const oneWay = only(false, "write one schema for requests, and one for responses");
const DISCRIMINATOR = object("a discriminator", { propertyName: text, mapping: mapOf(text) });

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ["then", { group: undefined, visit: same }],
  ...ofAny({
    ...{ type: typeNames, const: oneValue, enum: values, title: text, description: text, $comment: text },
    ...{
      deprecated: flag,
      readOnly: oneWay,
      writeOnly: oneWay,
      examples: sampleList,
      example: sampleValue,
      default: sampleValue,
    },
    externalDocs: object("external documentation", { description: text, url: text }),
    ...{ allOf: branches, anyOf: branches, oneOf: branches, not: same, if: same, else: same },
    ...{
      dependentSchemas: withMemberNames(sameByName),
      required: withMemberNames(listOf(text)),
      $defs: mapOf(inner),
      discriminator: DISCRIMINATOR,
    },
    // An annotation; those that are safe to check are checked in requests.
    format: text,
    nullable: no('it is OpenAPI 3.0; add "null" to `type`'),
    xml: no("only JSON is read; remove it"),
    ...{ $id: no("remove it"), $schema: no("remove it"), $vocabulary: no("remove it") },
    $anchor: no("refer to the schema by its place, `#/components/schemas/…`"),
    $dynamicRef: no("use `$ref`"),
    $dynamicAnchor: no("use `$ref`"),
    definitions: no("it is draft-07; move the schemas to components/schemas"),
    dependencies: no("it is draft-07; use `dependentRequired` or `dependentSchemas`"),
    additionalItems: no("it is draft-07; use `prefixItems` and `items`"),
    id: no("remove it"),
    unevaluatedItems: no("use `items`; a list that is closed has `prefixItems` and `items: false`"),
  }),
  ...ofGroup("string", { minLength: count, maxLength: count, pattern, contentEncoding: text, contentMediaType: text }),
  ...ofGroup("number", { minimum: bound, maximum: bound, multipleOf: step }),
  ...ofGroup("number", { exclusiveMinimum: bound, exclusiveMaximum: bound }),
  ...ofGroup("array", { items: inner, prefixItems: branchesOfItems, contains: inner }),
  ...ofGroup("array", { minItems: count, maxItems: count, minContains: count, maxContains: count, uniqueItems: flag }),
  ...ofGroup("object", {
    properties: withMemberNames(mapOf(inner)),
    additionalProperties: inner,
    unevaluatedProperties: inner,
  }),
  ...ofGroup("object", {
    patternProperties: byPattern,
    propertyNames: inner,
    dependentRequired: withMemberNames(mapOf(withMemberNames(listOf(text)))),
  }),
  ...ofGroup("object", { minProperties: count, maxProperties: count }),
]);

function branchesOfItems(check: Check, value: unknown, at: At): undefined {
  if (!Array.isArray(value) || value.length === 0) return check.reject(at, "`prefixItems` must be a list of schemas");
  for (const [index, item] of value.entries()) inner(check, item, { owner: value, member: String(index) });
  const owner = isObject(at.owner) ? at.owner : {};
  if (owner.items !== false || owner.minItems !== value.length)
    check.reject(at, `\`prefixItems\` needs a fixed length; add \`items: false\` and \`minItems: ${value.length}\``);
}

export const schemaVisit: Visit = (check, value, at) => {
  if (value === true) check.reject(at, "`true` is supported for members alone; write `{}`, which says the same");
  else visitSchema(check, value, at, undefined);
};

function visitSchema(check: Check, schema: unknown, at: At, inherited: readonly string[] | undefined): undefined {
  if (typeof schema === "boolean") return;
  if (!isObject(schema)) return check.reject(at, "a schema must be an object, true or false");
  check.schemas.add(schema);
  if ("$ref" in schema) return checkReference(check, schema);
  typesInherited.set(schema, inherited);
  const types = ownTypes(schema) ?? inherited;
  for (const [name, value] of Object.entries(schema)) {
    const place = { owner: schema, member: name };
    const keyword = KEYWORDS.get(name);
    if (keyword === undefined) visitExtension(check, name, value, place, types);
    else if (fitsTypes(check, name, keyword.group, place, types)) keyword.visit(check, value, place);
  }
  checkTogether(check, schema, types);
}

function checkReference(check: Check, schema: Readonly<Record<string, unknown>>): undefined {
  check.references.push(schema);
  for (const name of Object.keys(schema)) {
    if (name === "$ref" || ANNOTATIONS.has(name) || name.startsWith("x-")) continue;
    check.reject(
      { owner: schema, member: name },
      `\`${name}\` beside \`$ref\` is not supported; put both into \`allOf\``,
    );
  }
}

function visitExtension(
  check: Check,
  name: string,
  value: unknown,
  place: At,
  types: readonly string[] | undefined,
): void {
  if (name === "x-extensible-enum") {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isText))
      check.reject(place, "`x-extensible-enum` must be a list of texts");
    else if (!types?.includes("string") || types.some((type) => type !== "string" && type !== "null"))
      check.reject(place, "`x-extensible-enum` needs `type: string`, or a string that may be null");
  } else if (!check.extension(name, place, ["x-quirks"])) {
    check.reject(place, `the keyword \`${name}\` is not supported in a schema; remove it, or correct its spelling`);
  }
}

function fitsTypes(
  check: Check,
  name: string,
  group: Group | undefined,
  place: At,
  types: readonly string[] | undefined,
): boolean {
  if (group === undefined) return true;
  if (types === undefined) check.reject(place, `\`${name}\` needs a type; add \`type: ${group}\``);
  else if (!types.includes(group) && !(group === "number" && types.includes("integer")))
    check.reject(place, `\`${name}\` says nothing of \`type: ${types.join(", ")}\`; remove it, or correct the type`);
  else return true;
  return false;
}

function checkTogether(
  check: Check,
  schema: Readonly<Record<string, unknown>>,
  types: readonly string[] | undefined,
): undefined {
  const { discriminator, oneOf, anyOf } = schema;
  const listed = listedValues(schema) ?? [];
  if (schema.type !== undefined && types !== undefined && listed.some((value) => !isOfType(value, types))) {
    const member = "const" in schema ? "const" : "enum";
    check.reject(
      { owner: schema, member },
      `\`${member}\` has a value that is not of \`type: ${types.join(", ")}\`; correct one`,
    );
  }
  if ("const" in schema && "enum" in schema)
    check.reject({ owner: schema, member: "enum" }, "`enum` must not be combined with `const`; remove one of them");
  const { multipleOf, maximum } = schema;
  if (typeof multipleOf === "number" && multipleOf > 1 && !(Number(maximum) <= Number.MAX_SAFE_INTEGER))
    check.reject(
      { owner: schema, member: "multipleOf" },
      `a double changes larger numbers; add \`maximum: ${Number.MAX_SAFE_INTEGER}\`, or a lower one`,
    );
  if (!isObject(discriminator)) return;
  const place = { owner: schema, member: "discriminator" };
  const options = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : undefined;
  if (options === undefined)
    return check.reject(place, "`discriminator` needs `oneOf` beside it, with every schema that it chooses from");
  if (!isText(discriminator.propertyName))
    return check.reject(place, "`discriminator` needs `propertyName`, the member that says which schema is meant");
  const targets = new Set(options.map((option) => (isObject(option) ? option.$ref : undefined)));
  const mapping = isObject(discriminator.mapping) ? discriminator.mapping : {};
  for (const [name, target] of Object.entries(mapping)) {
    const reference = isText(target) && !target.includes("/") ? `#/components/schemas/${target}` : target;
    if (!targets.has(reference))
      check.reject({ owner: mapping, member: name }, "`mapping` leads to none of the schemas of `oneOf`; correct it");
  }
}
