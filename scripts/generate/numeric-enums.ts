import { pointedAt } from "./check.js";
import { resolve } from "./model.js";
import type { FoundOperation, Spec } from "./spec.js";
import { isObject, listedValues } from "./values.js";

/**
 * The numbers that an enumeration of the operation's bodies allows, by the name of the member that holds them. On the
 * wire `1.0` may stand for 1; code that compares it with `===` must find 1.
 */
export function numericEnums(spec: Spec, { operation }: FoundOperation): Readonly<Record<string, readonly number[]>> {
  const { document } = spec;
  const found = new Map<string, Set<number>>();
  const seen = new Set<string>();
  const visit = (schema: unknown, name: string): void => {
    if (!isObject(schema)) return;
    const { $ref, properties } = schema;
    if (typeof $ref === "string" && !seen.has(`${name} ${$ref}`)) {
      seen.add(`${name} ${$ref}`);
      visit(pointedAt(document, $ref), name);
    }
    for (const value of listedValues(schema) ?? [])
      if (typeof value === "number") found.set(name, (found.get(name) ?? new Set()).add(value));
    for (const [key, member] of Object.entries(isObject(properties) ? properties : {})) visit(member, key);
    for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      const branches = schema[keyword];
      if (Array.isArray(branches)) for (const branch of branches) visit(branch, name);
    }
    for (const keyword of ["items", "additionalProperties", "then", "else"]) visit(schema[keyword], name);
  };
  const bodies = [operation.requestBody, ...Object.values(operation.responses).map((one) => resolve(document, one))];
  for (const body of bodies) for (const media of Object.values(body?.content ?? {})) visit(media.schema, "");
  return Object.fromEntries([...found].map(([name, numbers]) => [name, [...numbers].sort((a, b) => a - b)]));
}
