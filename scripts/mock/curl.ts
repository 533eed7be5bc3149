import { type FoundOperation, isObject, operationsOf, type Spec, type SpecParameter } from "../generate/spec.js";

/** A command per operation that can be pasted into a shell: made of the spec's own examples. */
export function curlsOf(spec: Spec, url: string): readonly { readonly id: string; readonly command: string }[] {
  return operationsOf(spec).map((found) => ({ id: found.operation.operationId, command: curl(spec, found, url) }));
}

function curl(spec: Spec, found: FoundOperation, url: string): string {
  const { method, operation } = found;
  const [media] = Object.keys(operation.requestBody?.content ?? {});
  const parts = [
    ...(method === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...credentials(spec).map(header),
    ...(media === undefined
      ? []
      : [header(`Content-Type: ${media}`), `-d ${quote(JSON.stringify(sampleOf(found).body))}`]),
  ];
  return [`curl ${quote(url + targetOf(found))}`, ...parts].join(" \\\n  ");
}

function header(text: string): string {
  return `-H ${quote(text)}`;
}

function credentials({ document }: Spec): readonly string[] {
  return Object.values(document.components.securitySchemes).map((scheme) =>
    scheme.type === "http" ? "Authorization: Bearer any" : `${scheme.name}: any`,
  );
}

/** A request of the spec's own examples, with as much of a query as the spec asks for. */
export interface Sample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export function sampleOf({ operation, parameters }: FoundOperation): Sample {
  const asked = askedBy(operation["x-query"]);
  const valuesOf = (chosen: readonly SpecParameter[]) =>
    Object.fromEntries(chosen.map((parameter) => [parameter.name, example(parameter)]));
  const [body] = Object.values(operation.requestBody?.content ?? {});
  return {
    path: valuesOf(parameters.filter((parameter) => parameter.in === "path")),
    query: valuesOf(
      parameters.filter(({ in: place, name, required }) => place === "query" && (required || asked.has(name))),
    ),
    body: body && example(body),
  };
}

function targetOf(found: FoundOperation): string {
  const { path, query } = sampleOf(found);
  const filled = found.path.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(path, name) ? encodeURIComponent(String(path[name])) : whole,
  );
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

/** What the first branch of "at least one of" asks for. */
function askedBy(schema: unknown): ReadonlySet<unknown> {
  const branches = isObject(schema) ? schema.anyOf : undefined;
  const first: unknown = Array.isArray(branches) ? branches[0] : schema;
  return new Set(isObject(first) && Array.isArray(first.required) ? first.required : []);
}

/** The value of the first example; lint sees to it that bodies have one. */
function example(node: SpecParameter | object): unknown {
  const examples: unknown = Reflect.get(node, "examples");
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first.value : undefined;
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
