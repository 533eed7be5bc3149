import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** What the generator relies on; Redocly has held the document against OpenAPI and our own rules before. */
export interface Spec {
  readonly provider: string;
  /** Relative to the project, with forward slashes: it stands in the header of every generated file. */
  readonly path: string;
  readonly document: SpecDocument;
  /** The line of an object or array of `document`, or that of one of its members; 1 for what came from nowhere. */
  readonly lineOf: (node: object, member?: string) => number;
}
export interface SpecDocument {
  readonly "x-provider": string;
  readonly info: SpecInfo;
  readonly servers?: readonly SpecServer[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}
export interface SpecInfo {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
}
export interface Components {
  readonly schemas?: Readonly<Record<string, Json>>;
  readonly responses?: Readonly<Record<string, SpecResponse>>;
  readonly parameters?: Readonly<Record<string, SpecParameter>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}
export type PathItem = Readonly<Record<string, unknown>>;
export interface SpecOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (SpecParameter | Ref)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, SpecResponse | Ref>>;
  readonly "x-idempotency": {
    readonly kind: string;
    readonly key?: string;
    readonly evidence: string;
    readonly advice?: string;
  };
  readonly "x-query"?: Json;
}
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Json;
}
export interface SpecResponse {
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, SpecHeader | Ref>>;
}
export interface SpecHeader {
  readonly required?: boolean;
  readonly schema?: Json;
}
export interface SpecServer {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}
export type Content = Readonly<Record<string, { readonly schema: Json }>>;
export interface Ref {
  readonly $ref: string;
}
export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}
export type Json = unknown;

export const ROOT = join(import.meta.dirname, "..", "..");
const METHODS = ["get", "post", "put", "patch", "delete"];

/** One provider per folder of `openapi/`; there is no list of them anywhere. */
export function providers(root = ROOT): readonly string[] {
  const folders = readdirSync(join(root, "openapi"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

export function specPath(provider: string): string {
  return `openapi/${provider}/openapi.yaml`;
}

/** Which calls make a payment: an Arazzo document beside the spec. */
export function flowsPath(provider: string): string {
  return `openapi/${provider}/flows.arazzo.yaml`;
}

/** Every document that is linted: the providers' specs and flows, and those beside their folders, of which nothing is generated. */
export function documents(root = ROOT): readonly string[] {
  const beside = readdirSync(join(root, "openapi")).filter((name) => name.endsWith(".yaml"));
  const flows = providers(root)
    .map(flowsPath)
    .filter((path) => existsSync(join(root, path)));
  return [...providers(root).map(specPath), ...flows, ...beside.map((name) => `openapi/${name}`)];
}

/** To read a document takes longer than most of what is done with it. */
const loaded = new Map<string, { readonly text: string; readonly spec: Spec }>();

/**
 * The same object as the last time while the file says the same; nobody changes it.
 * @throws Error with file, line and column for what is no YAML
 */
export function loadSpec(provider: string, root = ROOT): Spec {
  const path = specPath(provider);
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is not there: write it, or delete its folder`);
  const text = readFileSync(file, "utf8");
  const last = loaded.get(file);
  if (last?.text === text) return last.spec;
  const spec = parseSpec(provider, path, text);
  loaded.set(file, { text, spec });
  return spec;
}

/** @throws Error with file, line and column for what is no YAML */
export function parseYaml(path: string, text: string): { yaml: Document; lineCounter: LineCounter } {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = yaml.errors;
  if (error === undefined) return { yaml, lineCounter };
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new Error(`${path}:${line}:${col} ${error.message}`);
}

function parseSpec(provider: string, path: string, text: string): Spec {
  const { yaml, lineCounter } = parseYaml(path, text);
  const document: unknown = yaml.toJS();
  if (!isSpecDocument(document)) throw new Error(`${path}:1:1 is no OpenAPI document with paths and components`);
  if (document["x-provider"] !== provider) {
    throw new Error(`${path}:1:1 x-provider is ${document["x-provider"]}, but the folder is ${provider}`);
  }
  return { provider, path, document: frozen(document), lineOf: linesOf(yaml, document, lineCounter) };
}

/** An alias of YAML is the same object twice. */
function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) if (typeof member === "object" && member !== null) frozen(member);
  return value;
}

/** Walks the document only when somebody asks for a line. */
function linesOf(yaml: Document, document: object, counter: LineCounter): Spec["lineOf"] {
  const own = new WeakMap<object, number>();
  const members = new WeakMap<object, Map<string, number>>();
  const walk = (node: unknown, value: unknown, line: number): void => {
    if (typeof value !== "object" || value === null || own.has(value)) return;
    own.set(value, line);
    const target: unknown = isAlias(node) ? node.resolve(yaml) : node;
    const below = childrenOf(target, counter);
    members.set(value, new Map(below.map(({ name, line }) => [name, line])));
    for (const { name, line, child } of below) walk(child, Reflect.get(value, name), line);
  };
  return (node, member) => {
    if (!own.has(document)) walk(yaml.contents, document, 1);
    const found = member === undefined ? own.get(node) : members.get(node)?.get(member);
    return found ?? own.get(node) ?? 1;
  };
}

function childrenOf(node: unknown, counter: LineCounter) {
  const at = (part: unknown): number => {
    const range = isScalar(part) || isMap(part) || isSeq(part) ? part.range : undefined;
    return range ? counter.linePos(range[0]).line : 1;
  };
  if (isMap(node)) {
    return node.items.map(({ key, value }) => ({
      name: String(isScalar(key) ? key.value : key),
      line: at(key),
      child: value,
    }));
  }
  if (!isSeq(node)) return [];
  return node.items.map((child, index) => ({ name: String(index), line: at(child), child }));
}

function isSpecDocument(value: unknown): value is SpecDocument {
  return typeof value === "object" && value !== null && "paths" in value && "components" in value && "info" in value;
}

export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: SpecOperation;
  readonly parameters: readonly SpecParameter[];
}

export function operationsOf({ document }: Spec): readonly FoundOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isOperation(operation)) return [];
      const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
      return [{ path, method, operation, parameters }];
    }),
  );
}

function isOperation(value: unknown): value is SpecOperation {
  return typeof value === "object" && value !== null && "operationId" in value;
}

/** Follows a reference within the document, and those that it leads to. */
export function resolve<T extends object>(document: SpecDocument, value: T | Ref): T {
  return "$ref" in value ? resolve(document, targetOf<T>(document, value.$ref)) : value;
}

/** @returns what a reference names, be it a reference itself */
export function targetOf<T extends object>(document: SpecDocument, $ref: string): T | Ref {
  const found = $ref
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, segment) => (isObject(node) ? node[segment] : undefined), document);
  if (!isTarget<T>(found)) throw new Error(`${$ref} leads nowhere`);
  return found;
}

function isTarget<T extends object>(value: unknown): value is T | Ref {
  return isObject(value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Says where a generated file comes from, and nothing that differs between machines or days. */
export function header({ path }: Spec): string {
  return `// Generated from ${path} by \`npm run generate\`. Change the spec, not this file.\n`;
}
