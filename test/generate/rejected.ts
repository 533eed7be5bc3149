/** What is rejected, a construct each: where it stands in a small document, and what is said of it. */

export interface RejectedSample {
  /** As the table in openapi/README.md names it. */
  readonly id: string;
  /** The line of the problem ends with `# here`. */
  readonly text: string;
  readonly says: string;
}

interface Parts {
  readonly root?: string;
  readonly item?: string;
  readonly operation?: string;
  readonly parameters?: string;
  readonly body?: string;
  readonly responses?: string;
  readonly components?: string;
  readonly schema?: string;
  readonly method?: string;
  /** A second credential, in the header `X-Key`. */
  readonly key?: boolean;
}

const BODY = `requestBody:
  required: true
  content:
    application/json:
      schema: { type: object, properties: { a: { type: string } }, additionalProperties: false }`;

const indented = (text: string, by: number): string => (text === "" ? "" : `${text.replace(/^/gm, " ".repeat(by))}\n`);

/** A document in which everything is supported but what is given. */
export function documentWith(parts: Parts): string {
  const { root = "", item = "", operation = "", parameters = "", body = BODY, method = "post" } = parts;
  const { responses = '"200": { description: Done. }', components = "", schema = "type: string" } = parts;
  return `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
x-provider: acme
info: { title: Bills, version: 1.0.0 }
${indented(root, 0)}paths:
  /bills/{id}:
${indented(item, 4)}    ${method}:
      operationId: payBill
      x-idempotency: { kind: none, evidence: The guide., advice: Ask them. }
${indented(operation, 6)}      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
${indented(parameters, 8)}${indented(body, 6)}      responses:
${indented(responses, 8)}components:
  securitySchemes:
    token: { type: http, scheme: bearer }
${parts.key === true ? "    key: { type: apiKey, in: header, name: X-Key }\n" : ""}${indented(components, 2)}  schemas:
    Thing:
${indented(schema, 6)}`;
}

const sample = (id: string, says: string, parts: Parts): RejectedSample => ({ id, says, text: documentWith(parts) });
const raw = (id: string, says: string, text: string): RejectedSample => ({ id, says, text });
const parameter = (id: string, says: string, text: string) => sample(id, says, { parameters: text });
const schema = (id: string, says: string, text: string) => sample(id, says, { schema: text });
const operation = (id: string, says: string, text: string) => sample(id, says, { operation: text });
const root = (id: string, says: string, text: string) => sample(id, says, { root: text });

export const REJECTED: readonly RejectedSample[] = [
  schema(
    "`unevaluatedItems`",
    "use `items`",
    "type: array\ncontains: { type: integer }\nunevaluatedItems: false # here",
  ),
  raw("bytes that are not UTF-8", "save the file as UTF-8", documentWith({ schema: "enum: [caf\uFFFD] # here" })),
  sample("names of components with other characters", "rename it", {
    components: "headers:\n  a%b: # here\n    schema: {}",
  }),
  ...["a%b", "a b", "é", "__proto__"].map((name) =>
    raw(
      "names of components with other characters",
      "rename it",
      documentWith({}).replace("    Thing:", `    ${name}: { type: string } # here\n    Thing:`),
    ),
  ),
  ...[
    ["/{id}/bills", "/bills"],
    ["/{id}/{n}", "/bills"],
    ["/{a}/{id}", "/{id}"],
    ["/v1/bills/{id}", "/bills/{id}"],
  ].map(([long = "", short = ""]) =>
    raw(
      "paths that the end of a longer one may be",
      `from ${long}`,
      documentWith({ root: 'servers: [{ url: "https://a.test/api/{v}", variables: { v: { default: v1 } } }]' })
        .replace("  /bills/{id}:", `  ${long}:`)
        .replace(
          "      parameters:\n",
          `      parameters:\n${["a", "n"].map((name) => (long.includes(`{${name}}`) ? `        - { name: ${name}, in: path, required: true, schema: { type: string } }\n` : "")).join("")}`,
        )
        .replace(
          "components:",
          `  ${short}: # here\n    get:\n      operationId: getBill\n      x-idempotency: { kind: read, evidence: a }\n${short.includes("{") ? "      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n" : ""}      responses: { "200": { description: d } }\ncomponents:`,
        ),
    ),
  ),
  ...["/bills/../{id}", "/./{id}", "/bills/%2E%2e/{id}", "/bills/.{id}"].map((path) =>
    raw("segments of dots", "walks up the path", documentWith({}).replace("  /bills/{id}:", `  ${path}: # here`)),
  ),
  sample("parameters and headers of text or number with a rule", "read as text where it may be one", {
    responses:
      '"200":\n  description: Done.\n  headers:\n    X-A:\n      schema: { type: [string, integer], minLength: 2 } # here',
  }),
  raw("merge keys", "write the members out", documentWith({ schema: "type: object\nproperties:\n  <<: {} # here" })),
  raw("a key twice", "is here twice; remove one", documentWith({ schema: "type: string\ntype: string # here" })),
  raw(
    "tags",
    "write the value without it",
    documentWith({ schema: "type: string\ndescription: !!binary aGk= # here" }),
  ),
  raw("tags", "write the value without it", documentWith({ schema: "type: string\nconst: !!str 12 # here" })),
  raw("directives", "the text is YAML 1.2", `%YAML 1.1 # here\n---\n${documentWith({})}`),
  raw(
    "an alias in itself",
    "write it out",
    documentWith({ schema: "type: object\nproperties: &p\n  a:\n    properties: *p # here" }),
  ),
  ...["1.10", "012", "0x1F", "1e3", "12345678901234567890", "True", "~"].map((key) =>
    schema(
      "keys that are no texts",
      `YAML reads this key as ${{ "1.10": "1.1", "~": "null" }[key] ?? ""}`,
      `type: object\nproperties:\n  ${key}: {} # here`,
    ),
  ),
  schema("keys that are no texts", "a tag", "type: object\nproperties:\n  !!str 12: {} # here"),
  raw(
    "numbers that JSON does not have",
    "write a finite one",
    documentWith({ schema: "type: number\nminimum: .inf # here" }),
  ),
  raw(
    "OpenAPI 3.0 and Swagger 2.0",
    "convert the document",
    documentWith({}).replace("openapi: 3.1.0", "openapi: 3.0.3 # here"),
  ),
  schema("OpenAPI 3.0 and Swagger 2.0", 'add "null" to `type`', "type: string\nnullable: true # here"),
  schema(
    "OpenAPI 3.0 and Swagger 2.0",
    "write the bound itself",
    "type: number\nminimum: 1\nexclusiveMinimum: true # here",
  ),
  root("webhooks, callbacks, links", "remove them", "webhooks: {} # here"),
  operation("webhooks, callbacks, links", "remove them", "callbacks: {} # here"),
  sample("webhooks, callbacks, links", "remove them", {
    responses: '"200":\n  description: Done.\n  links: {} # here',
  }),
  sample("webhooks, callbacks, links", "remove them", { components: "links: {} # here" }),
  operation("servers of an operation or a path", "give what lives elsewhere a provider", "servers: [] # here"),
  sample("servers of an operation or a path", "give what lives elsewhere a provider", { item: "servers: [] # here" }),
  sample("references to paths", "write the operations here", { item: '$ref: "#/components/pathItems/Bill" # here' }),
  sample("references to paths", "write the operations under `paths`", { components: "pathItems: {} # here" }),
  sample("HEAD, OPTIONS, TRACE", "remove the operation", { item: "head: {} # here" }),
  sample("HEAD, OPTIONS, TRACE", "remove the operation", { item: "options: {} # here" }),
  sample("HEAD, OPTIONS, TRACE", "remove the operation", { item: "trace: {} # here" }),
  parameter(
    "cookies",
    "expected one of path, query, header",
    "- name: a\n  in: cookie # here\n  schema: { type: string }",
  ),
  parameter(
    "parameters with `content`",
    "describe it with `schema`",
    "- name: a\n  in: query\n  schema: { type: string }\n  content: {} # here",
  ),
  parameter(
    "other styles",
    "write `style: form`",
    "- name: a\n  in: query\n  style: deepObject # here\n  schema: { type: string }",
  ),
  parameter(
    "other styles",
    "write `style: form`",
    "- name: a\n  in: query\n  style: pipeDelimited # here\n  schema: { type: array, items: { type: string } }",
  ),
  parameter(
    "other styles",
    "reserved characters are escaped",
    "- name: a\n  in: query\n  allowReserved: true # here\n  schema: { type: string }",
  ),
  parameter(
    "other styles",
    "remove it",
    "- name: a\n  in: query\n  allowEmptyValue: true # here\n  schema: { type: string }",
  ),
  parameter(
    "parameters that are objects",
    "declare a parameter for each member",
    "- name: a\n  in: query\n  schema: { type: object } # here",
  ),
  parameter("parameters without a type", "needs a type", "- name: a\n  in: query\n  schema: {} # here"),
  parameter(
    "lists outside of a query",
    "declare a string",
    "- name: A\n  in: header\n  schema: { type: array, items: { type: string } } # here",
  ),
  sample("lists outside of a query", "declare a string", {
    responses:
      '"200":\n  description: Done.\n  headers:\n    Link:\n      schema: { type: array, items: { type: string } } # here',
  }),
  parameter(
    "parameters and headers of text or number with a rule",
    "alone",
    '- name: a\n  in: query\n  schema: { type: [string, integer], pattern: "^x" } # here',
  ),
  parameter(
    "parameters and headers of text or number with a rule",
    "alone",
    "- name: a\n  in: query\n  schema: { anyOf: [{ type: boolean }, { type: string, enum: [all] }] } # here",
  ),
  parameter(
    "parameters and headers of text or number with a rule",
    "alone",
    "- name: a\n  in: query\n  schema: { type: array, items: { type: [string, number], enum: [a, 1] } } # here",
  ),
  parameter(
    "lists of lists",
    "add their type",
    "- name: a\n  in: query\n  schema: { type: array, items: { type: array } } # here",
  ),
  parameter(
    "lists of lists",
    "not both; choose one",
    "- name: a\n  in: query\n  schema: { type: [array, string], items: { type: string } } # here",
  ),
  parameter(
    "headers that the runtime writes",
    "remove the parameter",
    "- name: Accept # here\n  in: header\n  schema: { type: string }",
  ),
  ...["User-Agent", "host", "Content-Length", "Sec-Fetch-Mode"].map((name) =>
    parameter(
      "headers that the runtime writes",
      `the header ${name} is written by the runtime`,
      `- name: ${name} # here\n  in: header\n  schema: { type: string }`,
    ),
  ),
  parameter(
    "headers that the runtime writes",
    "add `required: true`",
    "- name: Accept-Language # here\n  in: header\n  schema: { type: string }",
  ),
  parameter(
    "required parameters that may be null",
    "remove the type null",
    '- name: page\n  in: query\n  required: true\n  schema: { type: [integer, "null"] } # here',
  ),
  sample("headers that the runtime writes", "carries a credential; remove", {
    parameters: "- name: x-key # here\n  in: header\n  schema: { type: string }",
    key: true,
  }),
  parameter(
    "names that fit nothing",
    "the path has no {other}",
    "- name: other # here\n  in: path\n  required: true\n  schema: { type: string }",
  ),
  raw(
    "paths that differ by a first parameter alone",
    "no stub can tell this from /{tenant}/bills/{id}",
    documentWith({})
      .replace("  /bills/{id}:", "  /bills/{id}: # here")
      .replace(
        "components:",
        "  /{tenant}/bills/{id}:\n    get:\n      operationId: getTenantBill\n      x-idempotency: { kind: read, evidence: The guide. }\n      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }\n        - { name: tenant, in: path, required: true, schema: { type: string } }\n      responses: { '200': { description: Done. } }\ncomponents:",
      ),
  ),
  raw("an operation at the root", "any path may end like this", documentWith({}).replace("/bills/{id}:", "/: # here")),
  raw(
    "names that fit nothing",
    "{number} is declared nowhere",
    documentWith({}).replace("/bills/{id}:", "/bills/{id}/{number}: # here"),
  ),
  raw(
    "several parameters in one segment",
    "give each its own segment",
    documentWith({ parameters: "- { name: ext, in: path, required: true, schema: { type: string } }" }).replace(
      "/bills/{id}:",
      "/bills/{id}.{ext}: # here",
    ),
  ),
  parameter(
    "a parameter twice",
    "is here twice; remove one",
    "- { name: a, in: query, schema: { type: string } }\n- { name: a, in: query, schema: { type: string } } # here",
  ),
  sample("form, multipart and other bodies that are not JSON", "only JSON bodies are sent", {
    body: "requestBody:\n  content:\n    application/x-www-form-urlencoded: # here\n      schema: { type: object }",
  }),
  sample("form, multipart and other bodies that are not JSON", "only JSON bodies are sent", {
    body: "requestBody:\n  content:\n    multipart/form-data: # here\n      schema: { type: object }",
  }),
  sample("form, multipart and other bodies that are not JSON", "a response needs a JSON body", {
    responses: '"200":\n  description: Done.\n  content: # here\n    text/csv: { schema: { type: string } }',
  }),
  sample("several media types of a request", "keep the one that is to be sent", {
    body: "requestBody:\n  content: # here\n    application/json: { schema: { type: object } }\n    application/hal+json: { schema: { type: object } }",
  }),
  sample("ranges of media types", "is not one media type", {
    body: 'requestBody:\n  content:\n    "*/*": # here\n      schema: { type: object }',
  }),
  sample("other charsets than UTF-8", "remove the charset", {
    body: "requestBody:\n  content:\n    application/json; charset=latin1: # here\n      schema: { type: object }",
  }),
  sample("`encoding` of a media type", "only JSON bodies are sent", {
    body: "requestBody:\n  content:\n    application/json:\n      schema: { type: object }\n      encoding: {} # here",
  }),
  sample("a body of a GET", "use POST", {
    method: "get",
    body: `${BODY.replace("requestBody:", "requestBody: # here")}`,
  }),
  sample("bodies where there can be none", "has no body", {
    responses: '"204":\n  description: Done.\n  content: # here\n    application/json: { schema: { type: object } }',
  }),
  sample("statuses that no server can send", "is not a status", {
    responses: '"200": { description: Done. }\n"5xx": { description: No. } # here',
  }),
  raw(
    "an operation without a success",
    "add one, such as 200",
    documentWith({ responses: '"404": { description: No. }' }).replace("      responses:", "      responses: # here"),
  ),
  ...["{ type: oauth2, flows: {} }", "{ type: http, scheme: basic }", "{ type: apiKey, in: query, name: a }"].map(
    (scheme) =>
      raw(
        "other security schemes",
        "only `http` `bearer` and `apiKey` in a header",
        documentWith({}).replace("token: { type: http, scheme: bearer }", `token: ${scheme} # here`),
      ),
  ),
  operation("scopes and unknown schemes", "write `token: []`", "security:\n  - token: [pay] # here"),
  operation("scopes and unknown schemes", "is not in components/securitySchemes", "security:\n  - nobody: [] # here"),
  schema(
    "members next to a reference",
    "put both into `allOf`",
    '$ref: "#/components/schemas/Other"\nminLength: 1 # here',
  ),
  schema("references that leave the document", "must stay in this document", '$ref: "./other.yaml#/Thing" # here'),
  schema("references to nothing, or to something else", "leads nowhere", '$ref: "#/components/schemas/None" # here'),
  schema("references to nothing, or to something else", "something else than a schema", '$ref: "#/info" # here'),
  sample("references to nothing, or to something else", "leads nowhere", {
    body: 'requestBody:\n  $ref: "#/components/requestBodies/None" # here',
  }),
  sample("references to nothing, or to something else", "a reference here must lead to", {
    body: 'requestBody:\n  $ref: "#/components/schemas/Thing" # here',
  }),
  schema(
    "circles without a member between",
    "leads back to itself",
    "allOf:\n  - type: string\n  - $ref: '#/components/schemas/Thing' # here",
  ),
  sample("circles without a member between", "leads back to itself", {
    components: 'requestBodies:\n  A:\n    $ref: "#/components/requestBodies/A" # here',
  }),
  schema(
    "keywords of another draft, or unknown ones",
    "use `dependentRequired`",
    "type: object\ndependencies: {} # here",
  ),
  schema("keywords of another draft, or unknown ones", "correct its spelling", "type: string\nminlength: 1 # here"),
  schema("`$id`, `$anchor`, `$dynamicRef`", "use `$ref`", 'type: object\n$dynamicRef: "#a" # here'),
  schema("`$id`, `$anchor`, `$dynamicRef`", "remove it", "type: object\n$id: https://a.test # here"),
  schema("`xml`", "only JSON is read", "type: object\nxml: {} # here"),
  schema("keywords without their type", "add `type: string`", "minLength: 1 # here"),
  schema("keywords without their type", "says nothing of `type: integer`", "type: integer\nminLength: 1 # here"),
  schema("keywords without their type", "add `type: object`", "properties: { a: { type: string } } # here"),
  schema("patterns that JavaScript does not know", "correct it", "type: string\npattern: '(?i)a' # here"),
  schema("values with a reference", "a member `$ref`", 'type: object\nexample: { a: [{ "$ref": "#/b" }] } # here'),
  schema("enumerations that no value can be of", "has a value that is not of", "type: string\nenum: [a, 1] # here"),
  raw(
    "`true` as a whole schema",
    "write `{}`",
    documentWith({}).replace("    Thing:\n      type: string", "    Thing: true # here"),
  ),
  schema("values that do not fit their schema", "`default` does not fit", "type: integer\ndefault: a # here"),
  schema("values that do not fit their schema", "this example does not fit", "enum: [a, b]\nexample: c # here"),
  schema("values that do not fit their schema", "`default` does not fit", "const: a\ndefault: c # here"),
  schema(
    "values that do not fit their schema",
    "this example does not fit",
    "allOf:\n  - { const: 1 }\nexample: 2 # here",
  ),
  schema(
    "values that do not fit their schema",
    "`default` does not fit",
    "type: string\nmaxLength: 2\ndefault: abc # here",
  ),
  sample("values that do not fit their schema", "the example does not fit", {
    responses:
      '"200":\n  description: Done.\n  content:\n    application/json:\n      schema: { type: integer }\n      example: a # here',
  }),
  parameter(
    "values that do not fit their schema",
    "the example does not fit",
    "- name: a\n  in: query\n  schema: { type: integer }\n  example: a # here",
  ),
  schema("values that do not fit their schema", "this example", "type: string\nexamples:\n  - a\n  - null # here"),
  schema("enumerations that no value can be of", "a value twice", "type: string\nenum: [a, a] # here"),
  schema("numbers that a double would change", "a double changes", "enum: [1, 9007199254740993] # here"),
  schema("`readOnly`, `writeOnly`", "one schema for requests", "type: string\nreadOnly: true # here"),
  schema("`readOnly`, `writeOnly`", "one schema for requests", "type: string\nwriteOnly: true # here"),
  schema(
    "`uniqueItems` of numbers, or of what holds some",
    "compared rounded",
    "type: array\nitems: { type: integer }\nuniqueItems: true # here",
  ),
  sample("`uniqueItems` of numbers, or of what holds some", "compared rounded", {
    schema:
      "type: array\nitems:\n  type: object\n  properties: { a: { $ref: '#/components/schemas/Thing/$defs/N' } }\nuniqueItems: true # here\n$defs: { N: { type: integer } }",
  }),
  schema(
    "numbers that a double would change",
    "add `maximum: 9007199254740991`",
    "type: integer\nmultipleOf: 5 # here",
  ),
  schema("numbers that a double would change", "a double changes", "const: 99999999999999.99 # here"),
  schema(
    "numbers that a double would change",
    "a double changes",
    "type: integer\nmaximum: 9223372036854775807 # here",
  ),
  schema(
    "numbers that a double would change",
    "a double changes",
    "type: number\nmultipleOf: 0.1234567890123456 # here",
  ),
  schema("numbers that a double would change", "compared rounded", "type: number\nmaximum: 2251799813685249 # here"),
  ...["minimum: 1.00000000000000000001", "const: 0.30000000000000000001", "example: 12345678901234567890"].map((text) =>
    schema("numbers that a double would change", "a double changes", `type: number\n${text} # here`),
  ),
  schema("numbers that a double would change", "a double changes", "type: number\ndefault: 1e-400 # here"),
  schema("names that are none here", "an empty name", 'type: object\nproperties:\n  "": {} # here'),
  schema("names that are none here", "stands for a number", "type: object\nrequired: [exactNumber] # here"),
  schema(
    "names that every JavaScript object has",
    "leave `toString` out",
    "type: object\nproperties:\n  toString: { type: string } # here",
  ),
  schema(
    "names that every JavaScript object has",
    "leave `__proto__` out",
    "type: object\nproperties:\n  __proto__: { type: string } # here",
  ),
  schema("names that every JavaScript object has", "leave `valueOf` out", "type: object\nrequired: [valueOf] # here"),
  schema(
    "names that every JavaScript object has",
    "leave `constructor` out",
    "type: object\ndependentRequired:\n  constructor: [a] # here",
  ),
  schema(
    "names that every JavaScript object has",
    "leave `constructor` out",
    "type: object\ndependentSchemas:\n  constructor: { minProperties: 2 } # here",
  ),
  parameter(
    "names that every JavaScript object has",
    "leave `toString` out",
    "- { name: toString, in: query, schema: { type: string } } # here",
  ),
  schema("enumerations of objects or lists", "describe them with `oneOf`", "enum: [{ a: 1 }] # here"),
  schema(
    "tuples of any length",
    "add `items: false` and `minItems: 1`",
    "type: array\nprefixItems: [{ type: string }] # here",
  ),
  schema(
    "a discriminator without its schemas",
    "needs `oneOf`",
    "type: object\ndiscriminator: { propertyName: kind } # here",
  ),
  schema(
    "a discriminator without its schemas",
    "leads to none of the schemas",
    "oneOf:\n  - $ref: '#/components/schemas/Other'\ndiscriminator:\n  propertyName: kind\n  mapping:\n    a: '#/components/schemas/Nobody' # here",
  ),
  schema(
    "a discriminator without its schemas",
    'is never "b"; correct one',
    "$defs:\n  A: { type: object, properties: { kind: { const: a } } }\noneOf:\n  - $ref: '#/components/schemas/Thing/$defs/A'\ndiscriminator:\n  propertyName: kind\n  mapping:\n    b: '#/components/schemas/Thing/$defs/A' # here",
  ),
  operation("ours, misspelled or in another place", "did you mean `x-quirks`?", "x-quirk: [] # here"),
  schema("ours, misspelled or in another place", "says nothing here", "type: string\nx-query: {} # here"),
  schema(
    "ours, misspelled or in another place",
    "needs `type: string`",
    "type: integer\nx-extensible-enum: [a] # here",
  ),
  root("members that OpenAPI does not have", "correct its spelling", "sever: [] # here"),
  operation("members that OpenAPI does not have", "correct its spelling", "sumary: A # here"),
];
