import { writeHeaders, writePath, writeQuery } from "../../src/core/parameters.js";
import { valueTypes } from "../generate/model.js";
import { descriptor } from "../generate/operations.js";
import {
  type FoundOperation,
  isObject,
  operationsOf,
  resolve,
  type Spec,
  type SpecParameter,
} from "../generate/spec.js";

/** A command per operation that can be pasted into a shell: made of the spec's own examples. */
export function curlsOf(spec: Spec, url: string): readonly { readonly id: string; readonly command: string }[] {
  return operationsOf(spec).map((found) => ({ id: found.operation.operationId, command: curl(spec, found, url) }));
}

function curl(spec: Spec, found: FoundOperation, url: string): string {
  const { method, operation } = found;
  const [media] = Object.keys(operation.requestBody?.content ?? {});
  const sample = sampleOf(spec, found);
  const own = Object.entries(writeHeaders(sample.header)).map(([name, value]) => `${name}: ${value}`);
  const parts = [
    ...(method === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...[...credentials(spec), ...own].map(header),
    ...(media === undefined ? [] : [header(`Content-Type: ${media}`), `-d ${quote(JSON.stringify(sample.body))}`]),
  ];
  return [`curl ${quote(url + targetOf(spec, found, sample))}`, ...parts].join(" \\\n  ");
}

function header(text: string): string {
  return `-H ${quote(text)}`;
}

function credentials({ document }: Spec): readonly string[] {
  return Object.values(document.components.securitySchemes).map((scheme) =>
    scheme.type === "http" ? "Authorization: Bearer any" : `${scheme.name}: any`,
  );
}

/** A request of the spec's own examples, with as much of a query and of headers as the spec asks for. */
export interface Sample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export function sampleOf(spec: Spec, { operation, parameters }: FoundOperation): Sample {
  const asked = askedBy(operation["x-query"]);
  const valuesIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place && (one.required || (place === "query" && asked.has(one.name))))
        .map((one) => [one.name, example(one) ?? guess(spec, one.name, one.schema)]),
    );
  const [body] = Object.values(operation.requestBody?.content ?? {});
  return { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header"), body: body && example(body) };
}

const OF_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T10:00:00Z",
  uuid: "00000000-0000-4000-8000-000000000000",
};

/** For a parameter without an example. */
function guess(spec: Spec, name: string, schema: unknown): unknown {
  const plain = isObject(schema) ? resolve<Readonly<Record<string, unknown>>>(spec.document, schema) : {};
  const { minLength = 1, maxLength = Infinity, minimum = 1, format, items } = plain;
  const listed = [plain.const, plain.default, plain.enum, plain.example, plain.examples]
    .flat()
    .find((value) => value != null);
  const { types = [] } = valueTypes(spec.document, schema);
  if (listed !== undefined) return listed;
  if (isObject(items)) return [guess(spec, name, items)];
  if (!types.includes("string")) return types.includes("boolean") || minimum;
  return OF_FORMAT[String(format)] ?? name.padEnd(Number(minLength), "x").slice(0, Number(maxLength));
}

function targetOf(spec: Spec, found: FoundOperation, { path, query }: Sample): string {
  const operation = descriptor(spec, found);
  const written = writeQuery(operation, query);
  return writePath(operation, found.path, path) + (written === "" ? "" : `?${written}`);
}

/** What the first branch of "at least one of" asks for. */
function askedBy(schema: unknown): ReadonlySet<unknown> {
  const branches = isObject(schema) ? schema.anyOf : undefined;
  const first: unknown = Array.isArray(branches) ? branches[0] : schema;
  return new Set(isObject(first) && Array.isArray(first.required) ? first.required : []);
}

/** The value of the only or first example; lint sees to it that bodies have one. */
function example(node: SpecParameter | object): unknown {
  if ("example" in node) return node.example;
  const examples: unknown = Reflect.get(node, "examples");
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first.value : undefined;
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
