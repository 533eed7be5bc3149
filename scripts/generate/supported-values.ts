/** What schemas say of values that only shows where their references are followed. */
import { type Check, pointedAt } from "./check.js";
import { resolve, type SpecDocument } from "./model.js";
import { ownTypes } from "./supported-schema.js";
import { isObject, listedValues } from "./values.js";

export function checkValues(check: Check, document: SpecDocument): void {
  for (const schema of check.schemas) {
    if (!isObject(schema)) continue;
    if (schema.uniqueItems === true && holdsNumbers(document, schema.items, new Set()))
      check.reject(
        { owner: schema, member: "uniqueItems" },
        "`uniqueItems` of what holds numbers is not supported, for they are compared rounded; remove it",
      );
    if (isObject(schema.discriminator)) checkMapping(check, document, schema.discriminator);
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
