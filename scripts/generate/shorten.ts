/**
 * Ajv's code for a check, without what nobody here looks at: it hands four arguments to every inner check of which one
 * is used, and repeats in each error what follows from the rest. A client carries its checks to the browser, so they
 * come to a third of the size; the verdicts, and what `SchemaError` says of them, stay the same.
 */

/** What shortened code calls. */
export const HELPERS = `
export function isObject(value) { return typeof value === "object" && value !== null && !Array.isArray(value); }
export function codePoints(text) { let count = 0; for (const _ of text) count++; return count; }
export function problem(instancePath, schemaPath, message, params = {}) {
  return { instancePath, schemaPath, keyword: schemaPath.slice(schemaPath.lastIndexOf("/") + 1), params, message };
}
export function withProblem(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
export function withProblems(errors, more) { return errors === null ? more : errors.concat(more); }
`;
const NAMES = [...HELPERS.matchAll(/function (\w+)/g)].map(([, name]) => name).join(", ");

const PARAMETERS = `{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}`;
const ARGUMENTS =
  /\{instancePath(?::(.+?))?,parentData(?::.+?)?,parentDataProperty(?::.+?)?,rootData,dynamicAnchors\}/g;
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const PROBLEM = new RegExp(
  String.raw`\{instancePath(?::(.+?))?,schemaPath:(${STRING}),keyword:(${STRING}),params:\{(.*?)\},message:((?:${STRING}|[+\w])+)\}`,
  "g",
);
const ONE_MORE =
  /const (err\d+) = (.+);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;
const MANY_MORE = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
const OBJECT = /(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;
const CODE_POINTS = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g;

/** What would be left of a form that is not known here. */
const LEFT = /parentData|rootData|dynamicAnchors|keyword:|require\([^)]*\)/;

/** @throws Error where Ajv prints what this does not know: a newer version may, or a keyword that was never used */
export function shorten(code: string): string {
  const short = code
    .replace(/^"use strict";?/, "")
    .replaceAll(PARAMETERS, 'instancePath=""')
    .replace(ARGUMENTS, (_, path: string | undefined) => path ?? "instancePath")
    .replace(PROBLEM, (_, ...parts: readonly string[]) => problemOf(parts))
    .replace(ONE_MORE, "vErrors = withProblem(vErrors, $2);")
    .replace(MANY_MORE, "withProblems(vErrors, $1.errors)")
    .replace(OBJECT, "isObject($1)")
    .replace(CODE_POINTS, "codePoints");
  const left = LEFT.exec(short);
  if (left !== null) throw new Error(`Ajv prints ${left[0]} in a form that scripts/generate/shorten.ts does not know`);
  return `import { ${NAMES} } from "helpers";\n${short}`;
}

function problemOf([path = "instancePath", schemaPath = "", keyword = "", params = "", message = ""]: readonly (
  | string
  | undefined
)[]): string {
  if (!schemaPath.endsWith(`/${keyword.slice(1)}`)) throw new Error(`the keyword ${keyword} is not in ${schemaPath}`);
  // The only ones that a message of ours is made of.
  const named = /^(?:missing|additional|unevaluated)Property: /.test(params) ? `, {${params}}` : "";
  return `problem(${path}, ${schemaPath}, ${message}${named})`;
}
