import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { addressOf, bare } from "./bare.js";
import { HELPERS, shorten } from "./shorten.js";
import { type Content, type FoundOperation, header, isObject, operationsOf, ROOT, resolve, type Spec } from "./spec.js";

/** Ours, and the place where a document keeps its schemas: known, and without a rule of their own. */
const PASSED_OVER = ["components", "x-quirks", "x-extensible-enum"];

export interface Validators {
  readonly code: string;
  readonly declarations: string;
}

/**
 * Per operation, what a client needs (a check of the whole wire request, one of the body of a success) apart from what
 * a server needs besides (one of the body of each status), so that a bundler leaves out the other half.
 */
export async function validatorsOf(spec: Spec): Promise<Validators> {
  const operations = operationsOf(spec);
  const ids = operations.map(({ operation }) => operation.operationId);
  const schemas = (of: typeof requestSchema) =>
    new Map(operations.map((found) => [found.operation.operationId, of(spec, found)]));
  // A caller is told of all mistakes at once. Of an answer the first will do: Ajv takes quadratic time to gather them,
  // and a provider chooses how many there are.
  const requests = compiled(spec, schemas(requestSchema), compiler({ allErrors: true }));
  const bodies = new Map(operations.flatMap((found) => [...responseSchemas(spec, found)]));
  const responses = compiled(spec, bodies, compiler({ allErrors: false }));
  const code = await bundle({ requests, responses }, operations);
  return { code: `${header(spec)}${code}`, declarations: declarations(spec, ids) };
}

/** Strict: a keyword that Ajv would pass over in silence is a rule nobody holds. */
export function compiler({ allErrors }: { allErrors: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors,
    inlineRefs: false,
    // esbuild drops what is not needed in a tenth of the time.
    code: { source: true, esm: true, lines: true, optimize: false },
  });
  ajv.addVocabulary(PASSED_OVER);
  return ajv;
}

/** A module that exports one check per schema, by its key. */
function compiled(spec: Spec, schemas: ReadonlyMap<string, AnySchemaObject>, ajv: Ajv2020): string {
  // Only where a document needs it does every check note what it has evaluated: it doubles the code, and keeps a
  // bundler from leaving out what is not used.
  ajv.opts.unevaluated = JSON.stringify(spec.document).includes('"unevaluated');
  const components = Object.entries(spec.document.components.schemas ?? {}).map(
    ([name, schema]) => [name, schemaOf(spec, schema)] as const,
  );
  // Each at an address of its own: what Ajv finds inside another document it compiles anew for every schema that
  // refers to it.
  for (const [name, schema] of components) ajv.addSchema(schema, addressOf(spec, name));
  ajv.addSchema({ components: { schemas: Object.fromEntries(components) } }, `spec:${spec.provider}`);
  // Most operations share their errors, and many their parameters: what is written alike is one check.
  const keys = new Map<string, string>();
  const aliases: string[] = [];
  const first = new Map<string, string>();
  for (const [id, schema] of schemas) {
    const text = JSON.stringify(schema);
    const same = first.get(text);
    if (same === undefined) {
      first.set(text, id);
      keys.set(id, added(spec, ajv, id, schema));
    } else aliases.push(`export const ${id} = ${same};`);
  }
  return [shorten(standalone.default(ajv, Object.fromEntries(keys))), ...aliases].join("\n");
}

/** @returns the address of the schema's check: that of the component itself where it is nothing but one */
function added({ provider }: Spec, ajv: Ajv2020, id: string, schema: AnySchemaObject): string {
  if (typeof schema.$ref === "string" && Object.keys(schema).length === 1) return schema.$ref;
  const key = `spec:${provider}/${id}`;
  ajv.addSchema(schema, key);
  return key;
}

/**
 * In the form in which openapi-fetch takes it: `{ params: { path, query }, body }`. A place without parameters takes
 * none: a server is asked for what nobody documented, too.
 */
function requestSchema(spec: Spec, { operation, parameters }: FoundOperation): AnySchemaObject {
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const places = {
    path: parametersSchema(spec, inPlace("path"), undefined),
    query: parametersSchema(spec, inPlace("query"), operation["x-query"]),
  };
  const required = Object.keys(places).filter((place) => inPlace(place).length > 0);
  const params = { params: { type: "object", required, properties: places } };
  const body = operation.requestBody && { body: bare(spec, soleSchema(operation.requestBody.content)) };
  const needed = [...(required.length > 0 ? ["params"] : []), ...(body === undefined ? [] : ["body"])];
  return { type: "object", required: needed, properties: { ...params, ...body } };
}

function parametersSchema(spec: Spec, parameters: FoundOperation["parameters"], whole: unknown): AnySchemaObject {
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, bare(spec, schema)])),
    additionalProperties: false,
    ...(whole === undefined ? {} : { allOf: [bare(spec, whole)] }),
  };
}

/** The body of each status, by `<operationId>_<status>`, and of any success, by `<operationId>_success`. */
function responseSchemas(spec: Spec, { operation }: FoundOperation): ReadonlyMap<string, AnySchemaObject> {
  const { operationId: id, responses } = operation;
  const bodies = Object.entries(responses).map(([status, response]): [string, AnySchemaObject] => {
    return [`${id}_${status}`, schemaOf(spec, soleSchema(resolve(spec.document, response).content ?? {}))];
  });
  const successes = bodies.filter(([key]) => key.startsWith(`${id}_2`)).map(([, schema]) => schema);
  const [only] = successes;
  return new Map([
    ...bodies,
    [`${id}_success`, only !== undefined && successes.length === 1 ? only : { anyOf: successes }],
  ]);
}

function soleSchema(content: Content): unknown {
  return Object.values(content)[0]?.schema ?? {};
}

function schemaOf(spec: Spec, schema: unknown): AnySchemaObject {
  const plain = bare(spec, schema);
  // A boolean schema, as an object that says the same.
  return isObject(plain) ? plain : plain === false ? { not: {} } : {};
}

/** One file that needs nothing, with what it does not need left out. */
async function bundle(modules: Readonly<Record<string, string>>, found: readonly FoundOperation[]): Promise<string> {
  const imports = Object.keys(modules).map((name) => `import * as ${name} from "${name}";`);
  const client = found.map(
    ({ operation: { operationId: id } }) => `${id}: { request: requests.${id}, response: responses.${id}_success }`,
  );
  const server = found.map(({ operation: { operationId: id, responses } }) => {
    const checks = Object.keys(responses).map((status) => `"${status}": responses.${id}_${status}`);
    return `${id}: { ${checks.join(", ")} }`;
  });
  const exports = [
    `export const client = { ${client.join(", ")} };`,
    `export const server = { ${server.join(", ")} };`,
  ];
  const entry = [...imports, ...exports].join("\n");
  const plugin: Plugin = {
    name: "schemas",
    setup(context) {
      context.onResolve({ filter: /^(?:requests|responses|helpers)$/ }, ({ path }) => ({ path, namespace: "schemas" }));
      context.onLoad({ filter: /.*/, namespace: "schemas" }, ({ path }) => ({ contents: modules[path] ?? HELPERS }));
    },
  };
  const options = { bundle: true, format: "esm", target: "es2022", write: false, minifySyntax: true } as const;
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: entry },
    plugins: [plugin],
    absWorkingDir: ROOT,
    // What it would warn of, such as a name that is there twice, lint says with its line.
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

function declarations(spec: Spec, ids: readonly string[]): string {
  const members = (type: string) => ids.map((id) => `  readonly ${id}: ${type}<operations["${id}"]>;`).join("\n");
  return `${header(spec)}
import type { ClientValidators, ServerValidators } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
${members("ClientValidators")}
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
${members("ServerValidators")}
};
`;
}
