import type * as openapi from "openapi-typescript";
import type ts from "typescript";
import { require, typescript } from "../lib/typescript.js";
import { pointedAt } from "./check.js";
import { header, type Spec } from "./spec.js";
import { typedDocument } from "./typed-schema.js";

// Its parts, for the whole loads a linter as well. What it imports of TypeScript must be loaded in the same way as here.
const transformSchema: typeof openapi.transformSchema = require("openapi-typescript/dist/transform/index.cjs");
const { astToString }: Pick<typeof openapi, "astToString"> = require("openapi-typescript/dist/lib/ts.cjs");

/** The one file that knows openapi-typescript. Its reading of documents is left out: ours has been done. */
export function typesOf(spec: Spec): string {
  const document = typedDocument(spec);
  if (!isOpenApi(document)) throw new Error(`${spec.path} has no version`);
  const context = {
    injectFooter: [],
    discriminators: { objects: {}, refsHandled: [] },
    defaultNonNullable: false,
    transform: typeOf,
    resolve: ($ref: string) => pointedAt(document, $ref),
  };
  if (!isContext(context)) throw new Error("unreachable");
  const nodes = transformSchema(document, context);
  const types = astToString(nodes);
  // A document without a number does not compile with an import that it does not use.
  const imports = types.includes("JsonNumber") ? 'import type { JsonNumber } from "../../src/core/json.js";\n\n' : "";
  return `${header(spec)}\n${imports}${types}`;
}

function isOpenApi(document: object): document is openapi.OpenAPI3 {
  return "openapi" in document && "info" in document;
}

/** All else that it asks of its own command's options is false where it is not there. */
function isContext(context: object): context is openapi.GlobalContext {
  return "injectFooter" in context && "discriminators" in context && "resolve" in context;
}

/** Undefined leaves it to openapi-typescript, which asks for each of several types by itself. */
function typeOf(schema: openapi.SchemaObject): ts.TypeNode | undefined {
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  // A JSON number may have more digits than a double can hold.
  if (schema.type === "integer" || schema.type === "number") return jsonNumber();
  return schema.type === "string" ? openEnumType(schema) : undefined;
}

function jsonNumber(): ts.TypeNode {
  return typescript.factory.createTypeReferenceNode("JsonNumber");
}

/** `"a" | "b" | (string & {})`: editors offer the known values, and a new one still arrives. */
function openEnumType(schema: openapi.SchemaObject): ts.TypeNode | undefined {
  const values: unknown = Reflect.get(schema, "x-extensible-enum");
  if (!Array.isArray(values)) return undefined;
  const known = values.map((value) =>
    typescript.factory.createLiteralTypeNode(typescript.factory.createStringLiteral(String(value))),
  );
  const open = typescript.factory.createIntersectionTypeNode([
    typescript.factory.createKeywordTypeNode(typescript.SyntaxKind.StringKeyword),
    typescript.factory.createTypeLiteralNode([]),
  ]);
  return typescript.factory.createUnionTypeNode([...known, typescript.factory.createParenthesizedType(open)]);
}
