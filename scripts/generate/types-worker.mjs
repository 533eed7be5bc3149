// The one file that runs openapi-typescript; of documents it reads nothing, for ours have been read. A thread of its own,
// because loading TypeScript and printing types takes as long as compiling all checks: both are done at the same time.
// Plain JavaScript, and `require`: no loader of TypeScript gets in between, and Node reads those nine megabytes once,
// not a second time for the names that they export. The whole of openapi-typescript would load a linter as well.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

const require = createRequire(`${import.meta.dirname}/`);
const { factory, SyntaxKind } = require("typescript");
const transformSchema = require("openapi-typescript/dist/transform/index.cjs");
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs");

function print(document) {
  return astToString(
    // All else that it asks of its own command's options is false where it is not there.
    transformSchema(document, {
      injectFooter: [],
      discriminators: { objects: {}, refsHandled: [] },
      defaultNonNullable: false,
      transform: typeOf,
      resolve: ($ref) => segmentsOf($ref).reduce((node, name) => node?.[name], document),
    }),
  );
}

const segmentsOf = ($ref) =>
  $ref
    .split("/")
    .slice(1)
    .map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));

/** Undefined leaves it to openapi-typescript, which asks for each of several types by itself. */
function typeOf(schema) {
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  // A JSON number may have more digits than a double can hold.
  if (schema.type === "integer" || schema.type === "number") return factory.createTypeReferenceNode("JsonNumber");
  return schema.type === "string" ? openEnumType(schema["x-extensible-enum"]) : undefined;
}

/** `"a" | "b" | (string & {})`: editors offer the known values, and a new one still arrives. */
function openEnumType(values) {
  if (!Array.isArray(values)) return undefined;
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(open)]);
}

parentPort.on("message", ({ document, reply }) => {
  try {
    reply.postMessage({ types: print(document) });
  } catch (error) {
    reply.postMessage({ error });
  }
});
