/** What schemas say of values that only shows where their references are followed. */
import { type Check, pointedAt } from "./check.js";
import { resolve, type SpecDocument, valueTypes } from "./model.js";
import { isOfType, ownTypes } from "./supported-schema.js";
import { isObject, listedValues } from "./values.js";

export function checkValues(check: Check, document: SpecDocument): void {
  for (const schema of check.schemas) {
    if (!isObject(schema)) continue;
    if (schema.uniqueItems === true && holdsNumbers(document, schema.items, new Set()))
      check.reject(
        { owner: schema, member: "uniqueItems" },
        "`uniqueItems` of what holds numbers is not supported, for they are compared rounded; remove it",
      );
    checkShown(check, document, schema);
    if (isObject(schema.discriminator)) checkMapping(check, document, schema.discriminator);
  }
}

/** Types and docs show them beside what the schema says. */
function checkShown(check: Check, document: SpecDocument, schema: Readonly<Record<string, unknown>>): void {
  const { types } = valueTypes(document, schema);
  const { examples, enum: listed } = schema;
  const fits = (value: unknown): boolean =>
    (types === undefined || isOfType(value, types)) && (!Array.isArray(listed) || listed.includes(value));
  for (const member of ["default", "example"]) {
    if (member in schema && !fits(schema[member]))
      check.reject({ owner: schema, member }, `\`${member}\` does not fit its own schema; correct one of them`);
  }
  for (const [index, value] of Array.isArray(examples) ? examples.entries() : []) {
    if (!fits(value))
      check.reject(
        { owner: Object(examples), member: String(index) },
        "this example does not fit its own schema; correct one of them",
      );
  }
}

function holdsNumbers(document: SpecDocument, schema: unknown, seen: Set<unknown>): boolean {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return false;
  seen.add(schema);
  if (isObject(schema) && ownTypes(schema)?.some((type) => type === "number" || type === "integer")) return true;
  if (isObject(schema) && typeof schema.$ref === "string")
    return holdsNumbers(document, pointedAt(document, schema.$ref), seen);
  return Object.values(schema).some((inner) => holdsNumbers(document, inner, seen));
}

/** Validators go by the branches: a mapping that says otherwise would be right in no reader's eyes. */
function checkMapping(
  check: Check,
  document: SpecDocument,
  { mapping, propertyName }: Readonly<Record<string, unknown>>,
): void {
  for (const [name, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const reference = String(target).includes("/") ? String(target) : `#/components/schemas/${target}`;
    const { properties } = resolve<Readonly<Record<string, unknown>>>(document, { $ref: reference });
    const mark: unknown = isObject(properties) ? properties[String(propertyName)] : undefined;
    const listed = isObject(mark) ? listedValues(resolve(document, mark)) : undefined;
    if (listed !== undefined && !listed.includes(name))
      check.reject(
        { owner: Object(mapping), member: name },
        `that schema's \`${propertyName}\` is never ${JSON.stringify(name)}; correct one of them`,
      );
  }
}
