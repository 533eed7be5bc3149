import { type FoundOperation, isObject, operationsOf, type Spec, type SpecParameter } from "../generate/spec.js";

/** A command per operation that can be pasted into a shell: made of the spec's own examples. */
export function curlsOf(spec: Spec, url: string): readonly { readonly id: string; readonly command: string }[] {
  return operationsOf(spec).map((found) => ({ id: found.operation.operationId, command: curl(spec, found, url) }));
}

function curl(spec: Spec, found: FoundOperation, url: string): string {
  const { method, operation } = found;
  const [media] = Object.entries(operation.requestBody?.content ?? {});
  const parts = [
    ...(method === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...credentials(spec).map(header),
    ...(media === undefined
      ? []
      : [header(`Content-Type: ${media[0]}`), `-d ${quote(JSON.stringify(example(media[1])))}`]),
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

/** The path with its examples, and as much of a query as the spec asks for. */
function targetOf({ path, operation, parameters }: FoundOperation): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return parameter === undefined ? whole : encodeURIComponent(String(example(parameter)));
  });
  const asked = askedBy(operation["x-query"]);
  const query = parameters.filter(
    ({ in: place, name, required }) => place === "query" && (required || asked.has(name)),
  );
  const pairs = query.map((parameter): [string, string] => [parameter.name, String(example(parameter))]);
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
