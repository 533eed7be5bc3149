import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { header, isObject, type Spec } from "./spec.js";

/** The one file that knows openapi-typescript. */
export async function typesOf(spec: Spec): Promise<string> {
  const document = withoutAssertions(structuredClone(spec.document));
  const nodes = await openapiTS(JSON.stringify(document), {
    silent: true,
    alphabetize: false,
    defaultNonNullable: false,
    transform: (schema) => (isObject(schema) ? (numberType(schema) ?? openEnumType(schema)) : undefined),
  });
  return `${header(spec)}\nimport type { JsonNumber } from "../../src/core/json.js";\n\n${astToString(nodes)}`;
}

const NAMES = new Map([
  ["string", ts.SyntaxKind.StringKeyword],
  ["boolean", ts.SyntaxKind.BooleanKeyword],
] as const);

/** A JSON number may have more digits than a double can hold. */
function numberType(schema: SchemaObject): ts.TypeNode | undefined {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (!types.some(isNumeric) || schema.enum !== undefined || schema.const !== undefined) return undefined;
  const members = types.map((type) => (isNumeric(type) ? jsonNumber() : primitive(type)));
  return members.length === 1 ? members[0] : ts.factory.createUnionTypeNode(members);
}

function isNumeric(type: unknown): boolean {
  return type === "integer" || type === "number";
}

function jsonNumber(): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("JsonNumber");
}

function primitive(type: unknown): ts.TypeNode {
  if (type === "null") return ts.factory.createLiteralTypeNode(ts.factory.createNull());
  const name = type === "string" || type === "boolean" ? NAMES.get(type) : undefined;
  if (name === undefined)
    throw new Error(`type: [${String(type)}, number] is more than this generator can say; use oneOf`);
  return ts.factory.createKeywordTypeNode(name);
}

/** `"a" | "b" | (string & {})`: editors offer the known values, and a new one still arrives. */
function openEnumType(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown = Reflect.get(schema, "x-extensible-enum");
  if (!Array.isArray(values)) return undefined;
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))));
  const open = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([...known, ts.factory.createParenthesizedType(open)]);
}

/**
 * Without the unions that only say which members must be there: openapi-typescript makes `& (unknown | unknown)` of
 * each, and the validators hold them anyway.
 */
function withoutAssertions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutAssertions);
  if (!isObject(node)) return node;
  const members = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    if (name !== "allOf" || !Array.isArray(value)) return [[name, withoutAssertions(value)]];
    const kept = value.filter((branch) => !isAssertion(branch));
    return kept.length === 0 ? [] : [[name, kept.map(withoutAssertions)]];
  });
  return Object.fromEntries(members);
}

function isAssertion(schema: unknown): boolean {
  if (!isObject(schema) || Object.keys(schema).length !== 1 || !Array.isArray(schema.anyOf)) return false;
  return schema.anyOf.every((branch) => isObject(branch) && Object.keys(branch).join() === "required");
}
