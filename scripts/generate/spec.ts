import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";

/** What the generator relies on; Redocly has held the document against OpenAPI and our own rules before. */
export interface Spec {
  readonly provider: string;
  /** Relative to the project, with forward slashes: it stands in the header of every generated file. */
  readonly path: string;
  readonly document: SpecDocument;
}
export interface SpecDocument {
  readonly "x-provider": string;
  readonly info: SpecInfo;
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
  readonly requestBody?: { readonly content: Content };
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

/** Every document that is linted: the providers' specs, and those beside their folders, of which nothing is generated. */
export function documents(root = ROOT): readonly string[] {
  const beside = readdirSync(join(root, "openapi")).filter((name) => name.endsWith(".yaml"));
  return [...providers(root).map(specPath), ...beside.map((name) => `openapi/${name}`)];
}

/** @throws Error with file, line and column for what is no YAML */
export function loadSpec(provider: string, root = ROOT): Spec {
  const path = specPath(provider);
  const lineCounter = new LineCounter();
  const yaml = parseDocument(readFileSync(join(root, path), "utf8"), { lineCounter, prettyErrors: false });
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new Error(`${path}:${line}:${col} ${error.message}`);
  }
  const document: unknown = yaml.toJS();
  if (!isSpecDocument(document)) throw new Error(`${path}:1:1 is no OpenAPI document with paths and components`);
  if (document["x-provider"] !== provider) {
    throw new Error(`${path}:1:1 x-provider is ${document["x-provider"]}, but the folder is ${provider}`);
  }
  return { provider, path, document };
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

/** Follows a reference within the document. */
export function resolve<T extends object>(document: SpecDocument, value: T | Ref): T {
  if (!("$ref" in value)) return value;
  const found = value.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, segment) => (isObject(node) ? node[segment] : undefined), document);
  if (!isTarget<T>(found)) throw new Error(`${value.$ref} leads nowhere`);
  return resolve(document, found);
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
