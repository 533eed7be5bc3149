/** Documents of any size for the generators: the same number of operations gives the same text, on every machine. */
import { stringify } from "yaml";

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  "amount",
  "buyer",
  "country",
  "detail",
  "expiry",
  "fee",
  "group",
  "holder",
  "invoice",
  "journal",
  "label",
];
const SCALARS = [
  { type: "string", minLength: 1, maxLength: 120 },
  { type: "string", pattern: "^[A-Z]{3}$" },
  { type: "string", enum: ["open", "paid", "expired"] },
  { type: "integer", minimum: 0 },
  { type: ["string", "integer"] },
  { type: "boolean" },
] as const;
const ERRORS = ["401", "403", "404", "422", "429", "5XX"];

/** Five operations to a resource: what a payment provider's document looks like when it grows. */
const OPERATIONS = [
  { verb: "create", method: "post", one: false, kind: "none" },
  { verb: "list", method: "get", one: false, kind: "read" },
  { verb: "get", method: "get", one: true, kind: "read" },
  { verb: "update", method: "put", one: true, kind: "none" },
  { verb: "cancel", method: "delete", one: true, kind: "none" },
] as const;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });

/** @returns an OpenAPI document in YAML, with exactly so many operations */
export function syntheticDocument(operations: number): string {
  const random = randomOf(operations);
  const schemas: Record<string, object> = { Problem: problem(), Money: money() };
  const paths: Record<string, Record<string, object>> = {};
  for (let index = 0; index < operations; index++) {
    const name = `Resource${Math.floor(index / OPERATIONS.length)}`;
    const operation = OPERATIONS[index % OPERATIONS.length];
    if (operation === undefined) throw new RangeError("unreachable");
    if (operation === OPERATIONS[0]) Object.assign(schemas, schemasOf(name, random));
    const path = `/${name.toLowerCase()}${operation.one ? "/{id}" : ""}`;
    paths[path] = { ...paths[path], [operation.method]: operationOf(name, operation) };
  }
  return stringify({ ...HEAD, paths, components: { ...COMPONENTS, schemas } }, { aliasDuplicateObjects: false });
}

const HEAD = {
  openapi: "3.1.0",
  "x-provider": "synthetic",
  info: { title: "A document of the bench", version: "1.0.0" },
  servers: [{ url: "https://synthetic.test/v1" }],
  security: [{ token: [] }],
};

const COMPONENTS = {
  securitySchemes: { token: { type: "http", scheme: "bearer" } },
  responses: Object.fromEntries(
    ERRORS.map((status) => [`Error${status}`, { description: `The error ${status}.`, content: json(ref("Problem")) }]),
  ),
};

function problem(): object {
  const errors = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } };
  return { type: "object", required: ["message"], properties: { message: { type: "string" }, errors } };
}

function money(): object {
  const properties = { amount: { type: "integer" }, currency: { type: "string", pattern: "^[A-Z]{3}$" } };
  return { type: "object", required: ["amount", "currency"], properties };
}

/** What is asked for, a part of it, what is answered, and a list of that. */
function schemasOf(name: string, random: () => number): Record<string, object> {
  const fields = (least: number) => {
    const chosen = WORDS.filter((_, index) => index < least || random() < 0.4);
    const scalar = () => SCALARS[Math.floor(random() * SCALARS.length)] ?? {};
    return Object.fromEntries(chosen.map((word) => [word, { ...scalar(), description: `The ${word} of a ${name}.` }]));
  };
  const [asked, part] = [fields(4), fields(2)];
  const parts = { type: "array", items: ref(`${name}Part`) };
  const request = { type: "object", required: Object.keys(asked).slice(0, 3), additionalProperties: false };
  return {
    [`${name}Part`]: {
      type: "object",
      required: Object.keys(part).slice(0, 1),
      properties: { ...part, fee: ref("Money") },
    },
    [`${name}Request`]: { ...request, properties: { ...asked, total: ref("Money") } },
    [name]: {
      type: "object",
      required: ["id", "total"],
      properties: { id: { type: ["string", "integer"] }, total: ref("Money"), parts, ...fields(3) },
    },
    [`${name}List`]: { type: "object", required: ["data"], properties: { data: { type: "array", items: ref(name) } } },
  };
}

function operationOf(name: string, { verb, one, kind }: (typeof OPERATIONS)[number]): object {
  const id = { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } };
  const limit = { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } };
  const list = verb === "list";
  const parameters = [...(one ? [id] : []), ...(list ? [limit] : [])];
  const body =
    verb === "create" || verb === "update" ? { required: true, content: json(ref(`${name}Request`)) } : undefined;
  const errors = ERRORS.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]);
  return {
    operationId: `${verb}${name}${list ? "s" : ""}`,
    summary: `What ${verb} does to ${name}`,
    description: `A sentence or two on what ${verb} does to a ${name}, and when it is refused.`,
    "x-idempotency": {
      kind,
      evidence: "The page of the bench.",
      ...(kind === "read" ? {} : { advice: "Look it up." }),
    },
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      "200": { description: "Done.", content: json(ref(list ? `${name}List` : name)) },
      ...Object.fromEntries(errors),
    },
  };
}
