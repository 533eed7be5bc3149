/** Node only: Prism in this process. It is an optional peer, so it is loaded only when the mocks are started. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isRecord } from "../core/untyped.js";
import { packageManifest } from "../node/package-files.js";

/** What a document says of an operation that can be asked for. */
export interface MockOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly responses: readonly { readonly code: string; readonly examples: readonly string[] }[];
}

export interface PrismMocks {
  /** The mock's address, by provider. */
  url(provider: string): string;
  /** Those of the mock at this origin; none where there is no mock. */
  operationsAt(origin: string): readonly MockOperation[];
  close(): Promise<void>;
}

/**
 * One Prism per provider, on loopback.
 * @param specs the path of each provider's document
 * @param port of the first provider, the others follow; 0 takes free ones
 */
export async function startPrism(specs: Readonly<Record<string, string>>, port = 0): Promise<PrismMocks> {
  const prism = await loadPrism();
  const starts = Object.entries(specs).map(([provider, path], index) =>
    startOne(prism, provider, path, port === 0 ? 0 : port + index),
  );
  const results = await Promise.allSettled(starts);
  const mocks = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(mocks.map(({ server }) => server.close()));
  };
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  return {
    url(provider) {
      const found = mocks.find((mock) => mock.provider === provider);
      if (found === undefined) throw new Error(`there is no mock of ${provider}`);
      return found.url;
    },
    operationsAt: (origin) => mocks.find(({ url }) => url === origin)?.operations ?? [],
    close,
  };
}

/** @throws Error that names the package, the version found, the versions that work and what to install */
async function loadPrism() {
  checkPeers();
  const [{ getHttpOperationsFromSpec }, { createLogger }, { createServer }] = await Promise.all([
    import("@stoplight/prism-cli/dist/operations.js"),
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http-server"),
  ]);
  return { getHttpOperationsFromSpec, createLogger, createServer };
}

/** The peers of package.json, each with a range of the form `>=5.14.2 <6`. */
function checkPeers(): void {
  const { peerDependencies } = packageManifest();
  const peers = Object.entries(isRecord(peerDependencies) ? peerDependencies : {})
    .filter(([name]) => name.startsWith("@stoplight/"))
    .map(([name, range]) => ({ name, range: String(range) }));
  const wrong = peers.flatMap(({ name, range }) => {
    const found = installedVersion(name);
    return found !== undefined && isWithin(found, range) ? [] : [`${name} ${range} (found ${found ?? "none"})`];
  });
  if (wrong.length === 0) return;
  const oldest = peers.map(({ name, range }) => `${name}@${/[0-9.]+/.exec(range)?.[0]}`).join(" ");
  throw new Error(
    `startMocks needs Prism: ${wrong.join(", ")}. Install it: npm install --save-dev ${oldest} (any Node; Prism 5.15 and later need Node 24)`,
  );
}

function installedVersion(name: string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const { version }: { version?: unknown } = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

/** @param range `>=` and a version, then `<` and a major one */
function isWithin(version: string, range: string): boolean {
  const [least = "", below = ""] = range.split(" ").map((bound) => bound.replace(/^[<>=]+/, ""));
  const { compare } = new Intl.Collator("en", { numeric: true });
  return compare(version, least) >= 0 && compare(version, below) < 0;
}

type Prism = Awaited<ReturnType<typeof loadPrism>>;

async function startOne(prism: Prism, provider: string, path: string, port: number) {
  const operations = await prism.getHttpOperationsFromSpec(path);
  useOurSchemas(operations);
  for (const operation of operations) usePlainNames(operation);
  const server = prism.createServer(operations, {
    components: { logger: prism.createLogger("mock", { enabled: false }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    cors: false,
  });
  adapt(server.prism);
  const documented = operations.map(({ iid, id, method, path, responses }) => ({
    id: iid ?? id,
    method: method.toUpperCase(),
    path,
    responses: responses.map(({ code, contents = [] }) => ({
      code,
      examples: contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    })),
  }));
  return { provider, server, operations: documented, url: await server.listen(port, "127.0.0.1") };
}

/** Prism finds a parameter of a path only where its name is a plain word. */
function usePlainNames(operation: Awaited<ReturnType<Prism["getHttpOperationsFromSpec"]>>[number]): void {
  for (const [index, parameter] of (operation.request?.path ?? []).entries()) {
    if (/^[\w-]+$/.test(parameter.name)) continue;
    const plain = `parameter_${index}`;
    operation.path = operation.path.replace(`{${parameter.name}}`, () => `{${plain}}`);
    parameter.name = plain;
  }
}

/**
 * A client accepts the media type of a success; of a response of another type, which a provider sends all the same,
 * Prism would make a success. And it writes what a request violates into a header, which a name in other letters than
 * a header can hold would end.
 */
function adapt(prism: ReturnType<Prism["createServer"]>["prism"]): void {
  const { request } = prism;
  prism.request = (input, ...rest) => {
    const { accept, ...headers } = input.headers ?? {};
    const types = accept === undefined ? ANY_TYPE : `${accept}, ${ANY_TYPE}`;
    const run = request({ ...input, headers: { ...headers, accept: types } }, ...rest);
    return async () => {
      const result = await run();
      const found = result._tag === "Right" ? Object.values(result.right.validations).flat() : [];
      for (const violation of found) {
        violation.message = plainText(violation.message);
        if (violation.path !== undefined) violation.path = violation.path.map((segment) => plainText(String(segment)));
      }
      return result;
    };
  };
}

const ANY_TYPE = "application/problem+json;q=0.9, application/json;q=0.8, application/*;q=0.5, */*;q=0.1";

const plainText = (text: string): string =>
  text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * OpenAPI 3.1 means JSON Schema 2020-12. Prism marks the schemas of a document that names no dialect as draft-07, and
 * passes over those that its validator then cannot compile: any body would be valid. Where a format is an annotation it
 * would check it, and set bounds of its own; and as doubles 19.99 is no multiple of 0.01.
 */
function useOurSchemas(node: unknown, seen = new Set<unknown>()): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const { $schema, format, multipleOf, "x-stoplight": origin } = isRecord(node) ? node : {};
  if (typeof $schema === "string") Reflect.set(node, "$schema", "https://json-schema.org/draft/2020-12/schema");
  if (typeof multipleOf === "number" && !Number.isInteger(multipleOf)) Reflect.deleteProperty(node, "multipleOf");
  if (typeof format === "string" && !CHECKED_FORMATS.includes(format)) {
    const { explicitProperties: given } = isRecord(origin) ? origin : {};
    const added = Array.isArray(given) ? ["minimum", "maximum", "pattern"].filter((name) => !given.includes(name)) : [];
    for (const name of ["format", ...added]) Reflect.deleteProperty(node, name);
  }
  for (const [name, value] of Object.entries(node)) if (!OF_VALUES.includes(name)) useOurSchemas(value, seen);
}

/** Those that clients and stubs check, too: openapi/README.md. */
const CHECKED_FORMATS = ["date", "date-time", "uuid"];
/** What they hold is no schema, whatever its members are called. */
const OF_VALUES = ["examples", "enum", "const", "default"];
