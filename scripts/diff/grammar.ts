/** What a part of an OpenAPI document is; it decides how its members are compared and judged. */
export type Kind =
  | "document"
  | "info"
  | "paths"
  | "pathItem"
  | "operation"
  | "idempotency"
  | "parameters"
  | "parameter"
  | "body"
  | "content"
  | "media"
  | "responses"
  | "response"
  | "headers"
  | "schema"
  | "properties"
  | "branches"
  | "parts"
  | "examples"
  | "schemes"
  | "scheme"
  | "components"
  | "schemas"
  | "bodies"
  | "value";

interface Grammar {
  readonly members?: Readonly<Record<string, Kind>>;
  /** The kind of every other member. */
  readonly others?: Kind;
  /** A mere holder of named things: where it is missing, each of them is. */
  readonly holder?: true;
}

const CONTENT = { content: "content", headers: "headers" } as const;

/** Quirks are absent: their ids are compared by themselves, wherever they stand. */
export const GRAMMAR: Readonly<Record<Kind, Grammar>> = {
  document: { members: { info: "info", paths: "paths", components: "components" } },
  info: {},
  paths: { others: "pathItem", holder: true },
  pathItem: {
    members: {
      parameters: "parameters",
      ...Object.fromEntries(
        ["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) => [method, "operation"]),
      ),
    },
    holder: true,
  },
  operation: {
    members: {
      parameters: "parameters",
      requestBody: "body",
      responses: "responses",
      "x-idempotency": "idempotency",
      "x-query": "schema",
    },
  },
  idempotency: {},
  parameters: { others: "parameter", holder: true },
  parameter: { members: { schema: "schema", examples: "examples", content: "content" } },
  body: { members: CONTENT },
  content: { others: "media", holder: true },
  media: { members: { schema: "schema", examples: "examples" } },
  responses: { others: "response", holder: true },
  response: { members: CONTENT },
  headers: { others: "parameter", holder: true },
  schema: {
    members: {
      properties: "properties",
      patternProperties: "properties",
      items: "schema",
      additionalProperties: "schema",
      allOf: "parts",
      prefixItems: "parts",
      anyOf: "branches",
      oneOf: "branches",
    },
  },
  properties: { others: "schema", holder: true },
  branches: { others: "schema" },
  parts: { others: "schema", holder: true },
  examples: { others: "value", holder: true },
  components: {
    members: {
      schemas: "schemas",
      responses: "responses",
      parameters: "headers",
      headers: "headers",
      requestBodies: "bodies",
      securitySchemes: "schemes",
    },
    holder: true,
  },
  schemas: { others: "schema", holder: true },
  bodies: { others: "body", holder: true },
  schemes: { others: "scheme", holder: true },
  scheme: {},
  value: {},
};

export function kindOf(owner: Kind, key: string): Kind {
  const { members, others } = GRAMMAR[owner];
  return members !== undefined && Object.hasOwn(members, key) ? (members[key] ?? "value") : (others ?? "value");
}
