// A typed method and `raw` write the same request: docs/decisions/two-writers.md lets each have a writer of its own.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { providers, ROOT } from "../../scripts/generate/spec.js";
import { connect, type Provider } from "../../src/client/connect.js";
import { jsonNumber } from "../../src/core/json.js";
import type { Operation, Operations, ProviderInfo } from "../../src/core/operation.js";
import { manyTimes } from "../helpers/soak.js";
import { failure } from "../helpers/wire.js";

interface AnyOperation {
  parameters: { query: Record<string, unknown>; path: Record<string, unknown> };
  requestBody: { content: { json: unknown } };
  responses: { 200: { content: { json: unknown } } };
}
type AnyOperations = Record<string, AnyOperation>;
interface Generated {
  readonly OPERATIONS: Operations;
  readonly PROVIDER: ProviderInfo;
}
interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: readonly (readonly string[])[];
  readonly body: string | undefined;
}

const digits = fc.constantFrom("1", "-0.50", "12345678901234567890", "1e400", "10.10").map(jsonNumber);
const scalar = fc.oneof(fc.string({ unit: "binary" }).filter(isWellFormed), digits, fc.integer(), fc.boolean());
const inQuery = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constant(null), fc.constant(undefined));
const inPath = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }).filter((text) => isWellFormed(text) && !/^\.{1,2}$/.test(text)),
  digits,
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(scalar, fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4 }),
  ),
}));

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text);
}

/** Every parameter and body that the operation can hold, valid or not: what is written does not depend on a schema. */
function requestsOf({ parameters = [], requestType }: Operation) {
  const namesOf = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const record = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value])));
  return fc.record({
    params: fc.record({ query: record(namesOf("query"), inQuery), path: record(namesOf("path"), inPath) }),
    body: requestType === undefined ? fc.constant(undefined) : fc.dictionary(fc.string(), tree),
  });
}

function clientOf({ OPERATIONS, PROVIDER }: Generated) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = [...new Headers(init?.headers)].sort();
    const body = init?.body === undefined ? undefined : String(init.body);
    sent.push({ url: String(input), method: init?.method, headers, body });
    return Response.json({}, { status: 404 });
  };
  const all = Object.assign((_: unknown): _ is never => true, { errors: null });
  const checks = Object.fromEntries(Object.keys(OPERATIONS).map((id) => [id, { request: all, response: all }]));
  const provider: Provider<AnyOperations> = {
    info: PROVIDER,
    operations: OPERATIONS,
    checks,
    envelope: [],
    readError: () => ({}),
  };
  const secrets = Object.fromEntries(Object.keys(PROVIDER.credentials).map((name) => [name, `secret-${name}`]));
  const baseUrl = "https://api.example/root";
  return { sent, ...connect<object, AnyOperations>(provider, { baseUrl, fetch, maxRetries: 0, ...secrets }) };
}

async function generatedFor(name: string): Promise<readonly [name: string, Generated]> {
  return [name, await import(pathToFileURL(join(ROOT, "generated", name, "operations.ts")).href)];
}

describe.each(await Promise.all(providers().map(generatedFor)))("%s", (_, generated) => {
  test.each(Object.entries(generated.OPERATIONS))(
    "%s is sent alike by its method and by raw",
    async (id, operation) => {
      const { sent, call, raw } = clientOf(generated);
      const request: unknown = Reflect.get(raw, "request");
      if (typeof request !== "function") return expect.fail("raw has no request()");
      await fc.assert(
        fc.asyncProperty(requestsOf(operation), async (wire) => {
          sent.length = 0;
          await failure(
            call(
              id,
              undefined,
              () => wire,
              () => undefined,
            ),
          );
          await Reflect.apply(request, raw, [operation.method, operation.path, wire]);
          const [typed, written] = sent;
          expect(sent).toHaveLength(2);
          expect(written).toEqual(typed);
        }),
        { numRuns: manyTimes(40) },
      );
    },
  );
});
