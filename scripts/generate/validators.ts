import { BareSchemas } from "./bare.js";
import { compiled } from "./compiler.js";
import { isJsonType } from "./media-type.js";
import { valueTypes } from "./model.js";
import { successesOf } from "./operations.js";
import {
  type Content,
  type FoundOperation,
  header,
  isObject,
  operationsOf,
  resolve,
  type Spec,
  type SpecHeader,
  type SpecParameter,
  type SpecResponse,
} from "./spec.js";
import { ANNOTATIONS } from "./supported-schema.js";

export interface Validators {
  readonly code: string;
  readonly declarations: string;
}

/**
 * Per operation, what a client needs (a check of the whole wire request, one of the body of a success) apart from what
 * a server needs besides (one of the body of each status), so that a bundler leaves out the other half.
 */
export function validatorsOf(spec: Spec): Validators {
  const operations = operationsOf(spec);
  const requests = new BareSchemas(spec, "request");
  const responses = new BareSchemas(spec, "response");
  const checksOfRequests = new Map(
    operations.map((found) => [`${found.operation.operationId}_request`, requestSchema(spec, requests, found)]),
  );
  const checksOfResponses = new Map(operations.flatMap((found) => [...responseSchemas(spec, responses, found)]));
  // A caller is told of all mistakes at once. Of a response the first will do: Ajv takes quadratic time to gather them,
  // and a provider chooses how many there are.
  const code = compiled(
    [
      { allErrors: true, shared: requests.found, checks: checksOfRequests },
      { allErrors: false, shared: responses.found, checks: checksOfResponses },
    ],
    requests.hasUnevaluated || responses.hasUnevaluated,
  );
  return {
    code: `${header(spec)}${code}\n${exportsOf(spec, operations)}`,
    declarations: declarations(spec, operations),
  };
}

/**
 * In the form in which openapi-fetch takes it: `{ params: { path, query, header }, body }`. A place without parameters
 * takes none: a server is asked for what nobody documented, too.
 */
function requestSchema(spec: Spec, schemas: BareSchemas, { operation, parameters }: FoundOperation): object {
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const places = {
    path: parametersSchema(spec, schemas, inPlace("path"), undefined),
    query: parametersSchema(spec, schemas, inPlace("query"), operation["x-query"]),
    ...(inPlace("header").length === 0
      ? {}
      : { header: parametersSchema(spec, schemas, inPlace("header"), undefined) }),
  };
  const required = Object.keys(places).filter((place) => inPlace(place).length > 0);
  const params = { params: { type: "object", required, properties: places } };
  const { requestBody } = operation;
  const body = requestBody && { body: schemas.of(soleSchema(requestBody.content)) };
  const isNeeded = requestBody?.required === true;
  const needed = [...(required.length > 0 ? ["params"] : []), ...(isNeeded ? ["body"] : [])];
  return { type: "object", required: needed, properties: { ...params, ...body } };
}

function parametersSchema(
  spec: Spec,
  schemas: BareSchemas,
  parameters: readonly SpecParameter[],
  whole: unknown,
): object {
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, parameterSchema(spec, schemas, parameter)]),
    ),
    additionalProperties: false,
    ...(whole === undefined ? {} : { allOf: [schemas.of(whole)] }),
  };
}

/** An empty list writes nothing into a URL. */
function parameterSchema({ document }: Spec, schemas: BareSchemas, { schema, required }: SpecParameter): unknown {
  const isList = valueTypes(document, schema).types?.includes("array") === true;
  return required === true && isList ? { allOf: [schemas.of(schema), { minItems: 1 }] } : schemas.of(schema);
}

/** The body of each status, by `<operationId>_<status>`, its headers, and the body of any success. */
function responseSchemas(spec: Spec, schemas: BareSchemas, { operation }: FoundOperation): ReadonlyMap<string, object> {
  const { operationId: id } = operation;
  const bodies = bodiesOf(spec, operation).map((body) => ({
    ...body,
    schemas: body.schemas.map((schema) => schemas.object(schema)),
  }));
  return new Map([
    ...bodies.map((body): [string, object] => [`${id}_${body.status}`, oneOfAny(body.schemas)]),
    ...partsOf(spec, operation).map(({ key, schema }): [string, object] => [key, schemas.object(schema)]),
    [`${id}_success`, oneOfAny(successesOf(bodies).flatMap((body) => body.schemas))],
  ]);
}

/** What has a check beside that of the body: headers that not any text can be, each of several JSON bodies. */
function partsOf({ document }: Spec, { operationId, responses }: FoundOperation["operation"]) {
  return Object.entries(responses).flatMap(([status, given]) => {
    const { headers = {}, content = {} } = resolve<SpecResponse>(document, given);
    const texts = Object.entries(headers).map(([name, header]) => {
      return { name: name.toLowerCase(), schema: resolve<SpecHeader>(document, header).schema };
    });
    const bodies = Object.entries(content).flatMap(([name, { schema }]) =>
      isJsonType(name) ? [{ name, schema }] : [],
    );
    const all = [...texts.filter(({ schema }) => !isAnyText(schema)), ...(bodies.length > 1 ? bodies : [])];
    return all.map(({ name, schema }, index) => {
      const key = `${operationId}_${status}_part${index}`;
      return { name: JSON.stringify(`${status} ${name}`), key, schema };
    });
  });
}

function isAnyText(schema: unknown): boolean {
  const rules = isObject(schema) ? Object.keys(schema).filter((name) => !ANNOTATIONS.has(name)) : [];
  return isObject(schema) && schema.type === "string" && rules.length === 1;
}

function oneOfAny(schemas: readonly object[]): object {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only = {}] = distinct;
  return distinct.length > 1 ? { anyOf: distinct } : only;
}

function soleSchema(content: Content): unknown {
  return Object.values(content)[0]?.schema ?? {};
}

function exportsOf(spec: Spec, operations: readonly FoundOperation[]): string {
  const client = operations.map(({ operation }) => {
    const { operationId: id } = operation;
    const own = ownSuccesses(spec, operation).map((status) => `${JSON.stringify(status)}: ${id}_${status}`);
    const statuses = own.length === 0 ? "" : `, statuses: { ${own.join(", ")} }`;
    return `  ${id}: { request: ${id}_request, response: ${id}_success${statuses} },\n`;
  });
  const server = operations.map(({ operation }) => {
    const { operationId: id, responses } = operation;
    const bodies = Object.keys(responses).map((status) => `${JSON.stringify(status)}: ${id}_${status}`);
    const checks = [...bodies, ...partsOf(spec, operation).map(({ name, key }) => `${name}: ${key}`)];
    return `  ${id}: { ${checks.join(", ")} },\n`;
  });
  return `export const client = {\n${client.join("")}};\nexport const server = {\n${server.join("")}};\n`;
}

/** The successes with a body, where they differ. */
function ownSuccesses(spec: Spec, operation: FoundOperation["operation"]): readonly string[] {
  const bodies = successesOf(bodiesOf(spec, operation)).filter(({ schemas }) => schemas.length > 0);
  const distinct = new Set(bodies.map(({ schemas }) => JSON.stringify(schemas)));
  return distinct.size > 1 ? bodies.map(({ status }) => status) : [];
}

/** The JSON schemas of each status. */
function bodiesOf(spec: Spec, operation: FoundOperation["operation"]) {
  return Object.entries(operation.responses).map(([status, given]) => {
    const { content = {} } = resolve(spec.document, given);
    const media = Object.entries(content).filter(([type]) => isJsonType(type));
    return { status, schemas: media.map(([, one]) => one.schema) };
  });
}

function declarations(spec: Spec, operations: readonly FoundOperation[]): string {
  const members = (type: string) =>
    operations
      .map(({ operation: { operationId: id } }) => `  readonly ${id}: ${type}<operations["${id}"]>;`)
      .join("\n");
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
