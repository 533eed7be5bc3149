/** Whether the examples of a document fit their schemas, by the checks that clients and stubs make. */
import { describeIssues, escapePointer, issuesOf } from "../../src/core/issues.js";
import type { Validator } from "../../src/core/operation.js";
import { BareSchemas } from "../generate/bare.js";
import { pointedAt, segmentsOf } from "../generate/check.js";
import { checker } from "../generate/compiler.js";
import { applying } from "../generate/enum-places.js";
import { isJsonType } from "../generate/media-type.js";
import type { Problem } from "../generate/problem.js";
import { isObject, operationsOf, resolve, type Spec } from "../generate/spec.js";
import { listOf } from "../generate/values.js";
import type { Position, PositionOf } from "../generate/yaml.js";

interface Owner {
  readonly schema?: unknown;
  readonly example?: unknown;
  readonly examples?: unknown;
}

interface Misfit {
  /** A JSON pointer into the example. */
  readonly pointer: string;
  readonly message: string;
}

/** @returns a problem for each example that does not fit, or shows a member that the document does not have */
export function misfitsIn(spec: Spec, positionOf: PositionOf): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const checkers = {
    request: checker(new BareSchemas(spec, "request")),
    response: checker(new BareSchemas(spec, "response")),
  };
  const report = (what: string, holder: object, member: string, misfit: Misfit | undefined): void => {
    if (misfit === undefined) return;
    const { line, column } = positionIn(positionOf, holder, `/${member}${misfit.pointer}`);
    const message = `${what} does not fit its schema: ${misfit.message}; correct one of them`;
    problems.set(`${line}:${column}`, { file: spec.path, line, column, rule: RULE, severity: "error", message });
  };
  const checkShown = (schemas: ReturnType<typeof schemasIn>, side: keyof typeof checkers): void => {
    for (const schema of schemas) {
      for (const { holder, member, value } of examplesOf(schema))
        report("this example", holder, member, misfitOf(checkers[side](schema), value));
      if ("default" in schema) report("`default`", schema, "default", misfitOf(checkers[side](schema), schema.default));
    }
  };
  const seen = { request: new Set<object>(), response: new Set<object>() };
  // Most operations share their errors.
  const done = { request: new Set<object>(), response: new Set<object>() };
  for (const { owner, side } of ownersIn(spec)) {
    const { schema } = owner;
    if (schema === undefined || done[side].has(owner)) continue;
    done[side].add(owner);
    for (const { name, holder, member, value } of examplesOf(owner)) {
      const misfit = misfitOf(checkers[side](schema), value) ?? undocumentedIn(spec, [schema], value, "");
      report(`the example${name}`, holder, member, misfit);
    }
    checkShown(schemasIn(spec, schema, seen[side]), side);
  }
  const others = Object.values(spec.document.components.schemas ?? {}).filter((one) => !seen.request.has(Object(one)));
  checkShown(
    others.flatMap((one) => schemasIn(spec, one, seen.response)),
    "response",
  );
  return [...problems.values()];
}

/** Those of a schema are a list, all others have names. */
function examplesOf(owner: Owner) {
  const { example, examples } = owner;
  const one = "example" in owner ? [{ name: "", holder: owner, member: "example", value: example }] : [];
  const named = Object.entries(isObject(examples) ? examples : {}).flatMap(([name, holder]) =>
    isObject(holder) && "value" in holder ? [{ name: ` ${name}`, holder, member: "value", value: holder.value }] : [],
  );
  const listed = Array.isArray(examples)
    ? examples.map((value: unknown, index) => ({ name: "", holder: examples, member: String(index), value }))
    : [];
  return [...one, ...named, ...listed];
}

const SUBSCHEMAS = {
  one: ["then", "else", "items", "contains", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  many: ["allOf", "anyOf", "oneOf", "prefixItems", "properties", "patternProperties", "dependentSchemas"],
};

/** The schema and all that it leads to, each once. */
function schemasIn(spec: Spec, schema: unknown, seen: Set<object>): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  for (const next = [schema]; next.length > 0; ) {
    const one = next.pop();
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    found.push(one);
    if (typeof one.$ref === "string") next.push(pointedAt(spec.document, one.$ref));
    for (const keyword of SUBSCHEMAS.one) next.push(one[keyword]);
    for (const keyword of SUBSCHEMAS.many) next.push(...Object.values(Object(one[keyword])));
  }
  return found;
}

const RULE = "payspec/example-fits";

function misfitOf(check: Validator<unknown>, value: unknown): Misfit | undefined {
  if (check(value)) return undefined;
  const issues = issuesOf(check.errors ?? [], []);
  return { pointer: issues[0]?.pointer ?? "", message: describeIssues(issues) };
}

/** Where a member of the example is written, or the nearest around it. */
function positionIn(positionOf: PositionOf, owner: object, pointer: string): Position {
  let node: object = owner;
  let found = positionOf(owner);
  for (const name of segmentsOf(pointer)) {
    if (!Object.hasOwn(node, name)) return found;
    found = positionOf(node, name);
    const next: unknown = Reflect.get(node, name);
    if (typeof next !== "object" || next === null) return found;
    node = next;
  }
  return found;
}

function ownersIn(spec: Spec): readonly { readonly owner: Owner; readonly side: "request" | "response" }[] {
  const { document } = spec;
  return operationsOf(spec).flatMap(({ operation, parameters }) => {
    const responses = Object.values(operation.responses).map((given) => resolve(document, given));
    const bodies = responses.flatMap(({ content = {} }) =>
      Object.entries(content).flatMap(([type, media]) => (isJsonType(type) ? [media] : [])),
    );
    const headers = responses.flatMap(({ headers = {} }) =>
      Object.values(headers).map((one) => resolve(document, one)),
    );
    const sent = [...parameters, ...Object.values(operation.requestBody?.content ?? {})];
    return [
      ...sent.map((owner) => ({ owner, side: "request" as const })),
      ...[...bodies, ...headers].map((owner) => ({ owner, side: "response" as const })),
    ];
  });
}

/** An example shows documented members only. @returns the first that is not */
function undocumentedIn(spec: Spec, schemas: readonly unknown[], value: unknown, pointer: string): Misfit | undefined {
  const parts = applying(spec.document, schemas);
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items, prefixItems }) => [items, ...listOf(prefixItems)]);
    return firstOf(value, (item, index) => undocumentedIn(spec, items, item, `${pointer}/${index}`));
  }
  if (!isObject(value)) return undefined;
  const others = parts.flatMap(({ additionalProperties, unevaluatedProperties, patternProperties }) => [
    ...[additionalProperties, unevaluatedProperties].filter((given) => given === true || isObject(given)),
    ...(isObject(patternProperties) ? Object.values(patternProperties) : []),
  ]);
  const known = parts.filter(({ properties }) => isObject(properties));
  if (known.length === 0 && others.length === 0) return undefined;
  return firstOf(Object.entries(value), ([name, member]) => {
    const own = known.flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
    );
    const inner = `${pointer}/${escapePointer(name)}`;
    if (own.length === 0 && others.length === 0) return { pointer: inner, message: `${name} is not documented` };
    return undocumentedIn(spec, own.length > 0 ? own : others, member, inner);
  });
}

function firstOf<T>(values: readonly T[], of: (value: T, index: number) => Misfit | undefined): Misfit | undefined {
  for (const [index, value] of values.entries()) {
    const found = of(value, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
