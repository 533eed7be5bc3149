import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FoundOperation, findOperations, isSpecDocument, type SpecDocument } from "./model.js";
import { ROOT, specPath } from "./places.js";
import { DocumentError } from "./problem.js";
import { unsupportedIn } from "./supported.js";
import { isObject } from "./values.js";
import { type ReadYaml, readYaml } from "./yaml.js";

export {
  type Components,
  type Content,
  type FoundOperation,
  type Json,
  resolve,
  type SecurityScheme,
  type SpecDocument,
  type SpecHeader,
  type SpecOperation,
  type SpecParameter,
  type SpecResponse,
  targetOf,
} from "./model.js";
export { documents, flowsPath, providers, ROOT, specPath } from "./places.js";
export { isObject } from "./values.js";

/** A provider's document, read and checked. */
export interface Spec {
  readonly provider: string;
  /** Relative to the project, with forward slashes: it stands in the header of every generated file. */
  readonly path: string;
  readonly document: SpecDocument;
  /** Resolved: everything that is generated is made of them. */
  readonly operations: readonly FoundOperation[];
  /** The line of an object or array of `document`, or that of one of its members; 1 for what came from nowhere. */
  readonly lineOf: (node: object, member?: string) => number;
}
/** To read a document takes longer than most of what is done with it, and both lint and generator read it. */
const documentsRead = new Map<string, { readonly text: string; readonly read: ReadYaml }>();

/**
 * The same object as the last time while the text is the same.
 * @throws DocumentError with file, line, column and fix
 */
export function readDocument(path: string, text: string): ReadYaml {
  const last = documentsRead.get(path);
  if (last?.text === text) return last.read;
  const read = readYaml(path, text);
  documentsRead.set(path, { text, read });
  return read;
}

/**
 * The same object as the last time while the file says the same; nobody changes it.
 * @throws DocumentError with file, line, column and fix
 */
export function loadSpec(provider: string, root = ROOT): Spec {
  const path = specPath(provider);
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is not there: write it, or delete its folder`);
  return parseSpec(provider, path, readFileSync(file, "utf8"));
}

/** @throws DocumentError with everything in it that is not supported */
export function parseSpec(provider: string, path: string, text: string): Spec {
  const read = readDocument(path, text);
  const spec = specOf(path, read);
  if (spec.provider !== provider) {
    throw rootError(path, `x-provider is ${spec.provider}, but the folder is ${provider}; give both one name`);
  }
  // Lint's own rule says more of it; without it nothing can be generated.
  const missing = spec.operations.find(({ operation }) => !isObject(operation["x-idempotency"]));
  if (missing !== undefined) {
    const message = "x-idempotency is missing; write `{ kind: read | key | none, evidence: … }` on the operation";
    const place = read.positionOf(missing.operation);
    throw new DocumentError([{ file: path, ...place, rule: "payspec/idempotency", severity: "error", message }]);
  }
  return spec;
}

const specsMade = new WeakMap<ReadYaml, Spec>();

/** @throws DocumentError with everything in it that is not supported */
export function specOf(path: string, read: ReadYaml): Spec {
  const made = specsMade.get(read) ?? newSpec(path, read);
  specsMade.set(read, made);
  return made;
}

function newSpec(path: string, read: ReadYaml): Spec {
  const document = withComponents(read);
  let found: readonly FoundOperation[] = [];
  const problems = unsupportedIn(path, read, () => {
    if (document !== undefined) found = findOperations(document, read.copied);
    return found;
  });
  if (problems.length > 0) throw new DocumentError(problems);
  if (document === undefined) throw rootError(path, "this is not an OpenAPI document with `info` and `paths`");
  return {
    provider: document["x-provider"],
    path,
    document: frozen(document),
    operations: found,
    lineOf: (node, member) => read.positionOf(node, member).line,
  };
}

/** A document without credentials, or without shared schemas, need not have any components. */
function withComponents({ value: document, copied }: ReadYaml): SpecDocument | undefined {
  if (!isObject(document)) return undefined;
  const components = copied(Object(document.components), { securitySchemes: {}, ...Object(document.components) });
  const whole = copied(document, { ...document, components });
  return isSpecDocument(whole) ? whole : undefined;
}

/**
 * Compilers follow references by recursion.
 * @throws DocumentError in the place of an overflowing stack
 */
export function followed<T>({ document, path, lineOf }: Spec, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      "schemas here refer to each other in too long a row to be compiled; leave the inner parts of one of them out, `{}`";
    const place = { line: lineOf(document.components, "schemas"), column: 1 };
    throw new DocumentError([{ file: path, ...place, rule: "payspec/supported", severity: "error", message }]);
  }
}

function rootError(file: string, message: string): DocumentError {
  return new DocumentError([{ file, line: 1, column: 1, rule: "payspec/supported", severity: "error", message }]);
}

function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) if (typeof member === "object" && member !== null) frozen(member);
  return value;
}

export function operationsOf({ operations }: Spec): readonly FoundOperation[] {
  return operations;
}

/** Says where a generated file comes from, and nothing that differs between machines or days. */
export function header({ path }: Spec): string {
  return `// Generated from ${path} by \`npm run generate\`. Change the spec, not this file.\n`;
}
