/**
 * Everything that a document may hold. What is not listed here is rejected at its line, so that nothing is silently
 * left out of what is generated; openapi/README.md has the list for people.
 */
import {
  type At,
  anything,
  Check,
  flag,
  isText,
  listOf,
  mapOf,
  object,
  only,
  orReference,
  pointedAt,
  sampleValue,
  text,
  unsupported,
  type Visit,
} from "./check.js";
import { isJsonType, JSON_TYPES, mediaTypeOf } from "./media-type.js";
import { type FoundOperation, isSpecDocument } from "./model.js";
import type { Problem } from "./problem.js";
import { checkOperations } from "./supported-operations.js";
import { schemaVisit } from "./supported-schema.js";
import { checkValues } from "./supported-values.js";
import { isObject } from "./values.js";
import type { ReadYaml } from "./yaml.js";

/**
 * @param operations is called where the rest of the document makes sense
 * @returns what is wrong in an OpenAPI document, in the order of its lines
 */
export function unsupportedIn(
  file: string,
  { value: document, positionOf }: ReadYaml,
  operations: () => readonly FoundOperation[],
): readonly Problem[] {
  const check = new Check(file, document, positionOf);
  ROOT(check, document, { owner: Object(document), member: "openapi" });
  if (check.problems.length === 0) checkReferences(check);
  if (check.problems.length === 0 && isSpecDocument(document)) {
    checkValues(check, document);
    checkOperations(check, document, operations());
  }
  return check.problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

const DOCS = object("external documentation", { description: text, url: text });

const version: Visit = (check, value, at) => {
  if (!isText(value) || !/^3\.1\.\d+$/.test(value))
    check.reject(at, "only OpenAPI 3.1 is supported; convert the document and write `openapi: 3.1.0`");
};

const example = orReference(
  "examples",
  object("an example", {
    ...{ summary: text, description: text, value: sampleValue },
    externalValue: unsupported("write the value itself under `value`"),
  }),
);
const EXAMPLES = mapOf(example);
const CONTENT_FIX = "describe it with `schema`";

const HEADER = orReference(
  "headers",
  object(
    "a header",
    {
      ...{
        description: text,
        required: flag,
        deprecated: flag,
        schema: schemaVisit,
        example: sampleValue,
        examples: EXAMPLES,
      },
      style: only("simple", "remove it: headers are `simple`"),
      explode: only(false, "remove it"),
      content: unsupported(CONTENT_FIX),
    },
    { needs: ["schema"] },
  ),
);

const STYLES: Readonly<Record<string, string>> = { path: "simple", query: "form", header: "simple" };
/** OpenAPI says that a parameter of these names is to be ignored. */
const IGNORED = ["accept", "content-type", "authorization"];
/** Written by the client or by the platform's fetch, which sends no other value or none at all. */
const OF_THE_RUNTIME =
  /^(?:user-agent|accept-encoding|host|connection|keep-alive|content-length|transfer-encoding|te|trailer|expect|upgrade|sec-.+|proxy-.+)$/i;

function checkParameter(check: Check, parameter: Readonly<Record<string, unknown>>): undefined {
  const at = (member: string): At => ({ owner: parameter, member });
  const place = String(parameter.in);
  const style = STYLES[place];
  if (style === undefined)
    return check.reject(at("in"), `\`in: ${place}\` is not supported; expected one of path, query, header`);
  if (parameter.style !== undefined && parameter.style !== style)
    check.reject(
      at("style"),
      `\`style: ${String(parameter.style)}\` is not supported; in ${place} write \`style: ${style}\`, or leave it out`,
    );
  if (place === "path" && parameter.required !== true)
    check.reject(at("in"), "a path parameter needs `required: true`; add it");
  if (place !== "header") return;
  const name = String(parameter.name);
  if (IGNORED.includes(name.toLowerCase()))
    check.reject(
      at("name"),
      `the header ${name} is written from the media types and \`security\`; remove the parameter`,
    );
  else if (OF_THE_RUNTIME.test(name))
    check.reject(at("name"), `the header ${name} is written by the runtime; remove the parameter`);
  else if (/^(?:accept-language|cache-control|pragma)$/i.test(name) && parameter.required !== true)
    check.reject(at("name"), "where it is not given, the runtime may send one of its own; add `required: true`");
  else if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
    check.reject(at("name"), "no header can have this name; correct it");
}

export const PARAMETER = orReference(
  "parameters",
  object(
    "a parameter",
    {
      ...{ name: text, in: text, description: text, required: flag, deprecated: flag, schema: schemaVisit },
      ...{ style: text, explode: flag, example: sampleValue, examples: EXAMPLES },
      content: unsupported(CONTENT_FIX),
      allowReserved: only(false, "remove it: reserved characters are escaped"),
      allowEmptyValue: only(false, "remove it"),
    },
    { needs: ["name", "in", "schema"], together: checkParameter },
  ),
);

const MEDIA_TYPE = object(
  "a media type",
  {
    ...{ schema: schemaVisit, examples: EXAMPLES, example: sampleValue },
    encoding: unsupported("remove it: only JSON bodies are sent"),
  },
  { needs: ["schema"] },
);

const content =
  (what: "request" | "response"): Visit =>
  (check, value, at) => {
    mapOf(MEDIA_TYPE)(check, value, at);
    const names = isObject(value) ? Object.keys(value) : [];
    for (const name of names) {
      const place = { owner: Object(value), member: name };
      const type = mediaTypeOf(name);
      if (type === undefined)
        check.reject(place, `${name} is not one media type; write it out, such as application/json`);
      else if (type.charset !== undefined && type.charset !== "utf-8")
        check.reject(place, "JSON is UTF-8; remove the charset");
      else if (what === "request" && !isJsonType(name))
        check.reject(place, `a body of ${type.essence} is not supported; only JSON bodies are sent: ${JSON_TYPES}`);
    }
    if (what === "request" && names.length > 1)
      check.reject(at, `a request body has one media type, not ${names.length}; keep the one that is to be sent`);
    if (what === "response" && !names.some(isJsonType))
      check.reject(at, `a response needs a JSON body (${JSON_TYPES}), or no \`content\` at all; add one, or remove it`);
  };

const REQUEST_BODY = orReference(
  "requestBodies",
  object("a request body", { description: text, required: flag, content: content("request") }, { needs: ["content"] }),
);

const RESPONSE = orReference(
  "responses",
  object("a response", {
    ...{ description: text, headers: mapOf(HEADER), content: content("response") },
    links: unsupported("remove them; nothing follows them"),
  }),
);

const responses: Visit = (check, value, at) => {
  if (!isObject(value)) return check.reject(at, "`responses` must be an object");
  for (const [status, response] of Object.entries(value)) {
    const place = { owner: value, member: status };
    if (status.startsWith("x-")) check.extension(status, place, ["x-quirks"]);
    else if (/^(?:[2-5](?:[0-9]{2}|XX)|default)$/.test(status)) RESPONSE(check, response, place);
    else
      check.reject(place, `${status} is not a status that can be answered; write 200 to 599, 2XX to 5XX, or default`);
  }
};

const SECURITY = listOf(mapOf(listOf(text)));

const OPERATION = object(
  "an operation",
  {
    ...{
      operationId: text,
      tags: listOf(text),
      summary: text,
      description: text,
      externalDocs: DOCS,
      deprecated: flag,
    },
    ...{ parameters: listOf(PARAMETER), requestBody: REQUEST_BODY, responses, security: SECURITY },
    "x-query": schemaVisit,
    callbacks: unsupported("remove them; nothing here receives calls"),
    servers: unsupported(
      "every operation goes to the client's `baseUrl`; give what lives elsewhere a provider of its own",
    ),
  },
  { own: ["x-quirks", "x-idempotency", "x-query"], needs: ["operationId", "responses"] },
);

const noMethod = unsupported("no client sends it; remove the operation");
const PATH_ITEM = object("a path", {
  ...{ summary: text, description: text, parameters: listOf(PARAMETER) },
  ...{ get: OPERATION, post: OPERATION, put: OPERATION, patch: OPERATION, delete: OPERATION },
  ...{ head: noMethod, options: noMethod, trace: noMethod },
  $ref: unsupported("write the operations here"),
  servers: unsupported(
    "every operation goes to the client's `baseUrl`; give what lives elsewhere a provider of its own",
  ),
});

function checkScheme(check: Check, scheme: Readonly<Record<string, unknown>>, at: At): void {
  const { type, scheme: name, in: place } = scheme;
  if (type === "http" && isText(name) && name.toLowerCase() === "bearer") return;
  if (type === "apiKey" && place === "header" && isText(scheme.name)) return;
  const fix =
    type === "http"
      ? "write `type: apiKey`, `in: header` and `name: Authorization`, and give the whole of it as the credential"
      : "for a token in Authorization write `type: http` and `scheme: bearer`, for another header `type: apiKey`";
  check.reject(at, `only \`http\` \`bearer\` and \`apiKey\` in a header are supported; ${fix}`);
}

/** References and generated names are made of these. */
const sectionOf =
  (visit: Visit): Visit =>
  (check, value, at) => {
    mapOf(visit)(check, value, at);
    for (const name of Object.keys(Object(value)))
      if (!/^(?!__proto__$)[\w.-]+$/.test(name))
        check.reject(
          { owner: Object(value), member: name },
          "a component's name has letters, digits, `.`, `-` and `_`; rename it",
        );
  };

const COMPONENTS = object("`components`", {
  ...{
    schemas: sectionOf(schemaVisit),
    parameters: sectionOf(PARAMETER),
    headers: sectionOf(HEADER),
    examples: sectionOf(example),
  },
  ...{ responses: sectionOf(RESPONSE), requestBodies: sectionOf(REQUEST_BODY) },
  securitySchemes: sectionOf(
    object(
      "a security scheme",
      {
        type: text,
        description: text,
        name: text,
        in: text,
        scheme: text,
        bearerFormat: text,
        flows: anything,
        openIdConnectUrl: text,
      },
      { together: checkScheme },
    ),
  ),
  links: unsupported("remove them; nothing follows them"),
  callbacks: unsupported("remove them; nothing here receives calls"),
  pathItems: unsupported("write the operations under `paths`"),
});

const VARIABLE = object("a server variable", { default: text, enum: listOf(text), description: text });

const ROOT = object(
  "the document",
  {
    ...{
      openapi: version,
      jsonSchemaDialect: text,
      tags: listOf(object("a tag", { name: text, description: text, externalDocs: DOCS })),
    },
    info: object("`info`", {
      ...{ title: text, version: text, summary: text, description: text, termsOfService: text },
      contact: object("a contact", { name: text, url: text, email: text }),
      license: object("a license", { name: text, identifier: text, url: text }),
    }),
    servers: listOf(object("a server", { url: text, description: text, variables: mapOf(VARIABLE) })),
    security: SECURITY,
    externalDocs: DOCS,
    paths: mapOf(PATH_ITEM),
    components: COMPONENTS,
    webhooks: unsupported("remove them; nothing here receives calls"),
    swagger: unsupported("convert the document to OpenAPI 3.1"),
    "x-provider": text,
  },
  { own: ["x-quirks"], needs: ["openapi", "info", "paths"] },
);

/** References between schemas: each leads to a schema, and none back to itself without a member or an item between. */
function checkReferences(check: Check): void {
  for (const schema of check.references) {
    const { $ref } = schema;
    const at = { owner: schema, member: "$ref" };
    if (!isText($ref) || !$ref.startsWith("#/")) {
      check.reject(at, "a reference must stay in this document, `#/components/schemas/…`; bring the schema in");
      continue;
    }
    const target = pointedAt(check.document, $ref);
    if (target === undefined) check.reject(at, `${$ref} leads nowhere; correct it, or add the schema`);
    else if (typeof target !== "boolean" && !(isObject(target) && check.schemas.has(target)))
      check.reject(at, `${$ref} leads to something else than a schema; correct it`);
  }
  if (check.problems.length === 0) checkCircles(check);
}

const SAME_VALUE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

function checkCircles(check: Check): void {
  const state = new Map<object, "open" | "done">();
  const visit = (schema: Readonly<Record<string, unknown>>, depth: number): void => {
    state.set(schema, "open");
    for (const { next, at } of sameValue(check, schema)) {
      const known = state.get(next);
      if (known === "open")
        check.reject(
          at,
          "this leads back to itself without a property or an item between; no value can be checked against it",
        );
      else if (depth > 200)
        check.reject(at, "more than 200 schemas refer to each other in a row; write some of them out");
      else if (known === undefined) visit(next, depth + 1);
    }
    state.set(schema, "done");
  };
  for (const schema of check.schemas) if (isObject(schema) && !state.has(schema)) visit(schema, 0);
}

function sameValue(check: Check, schema: Readonly<Record<string, unknown>>) {
  const found: { next: Readonly<Record<string, unknown>>; at: At }[] = [];
  const add = (next: unknown, at: At): void => {
    if (isObject(next)) found.push({ next, at });
  };
  if (isText(schema.$ref)) add(pointedAt(check.document, schema.$ref), { owner: schema, member: "$ref" });
  for (const keyword of SAME_VALUE) {
    const value = schema[keyword];
    if (Array.isArray(value))
      for (const [index, branch] of value.entries()) add(branch, { owner: value, member: String(index) });
    else if (keyword === "dependentSchemas" && isObject(value))
      for (const [name, branch] of Object.entries(value)) add(branch, { owner: value, member: name });
    else add(value, { owner: schema, member: keyword });
  }
  return found;
}
