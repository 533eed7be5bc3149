/** One revision of an OpenAPI document: its lines, and which operations each part concerns. */
import { segmentsOf } from "../generate/check.js";
import { isObject } from "../generate/spec.js";
import { readYaml } from "../generate/yaml.js";
import { at } from "../lint/redocly.js";

export type Path = readonly string[];
export type Side = "request" | "response" | "neither";

export interface Use {
  readonly operation: string;
  /** `request`, `query`, `response 200`; empty for the operation itself. */
  readonly where: string;
}

export interface Revision {
  /** For messages: `openapi/inex/openapi.yaml`, with the revision before it where it is not the working tree's. */
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a part is written: `name:line`. */
  readonly lineOf: (path: Path) => string;
  /** Who uses a part, through any number of references. */
  readonly usesOf: (path: Path) => readonly Use[];
}

/** @throws Error with name, line and column for what is not YAML, or not a mapping */
export function readRevision(name: string, text: string): Revision {
  const { value, positionOf } = readYaml(name, text);
  if (!isObject(value) || !isObject(value.info)) throw new Error(`${name}:1:1 is not an OpenAPI document with an info`);
  const lineOf = (path: Path): string => {
    let line = 1;
    let owner: unknown = value;
    for (const key of path) {
      if (typeof owner !== "object" || owner === null || !Object.hasOwn(owner, key)) break;
      // Of a member its key, for its value may be on a later line.
      line = positionOf(owner, key).line;
      owner = Reflect.get(owner, key);
    }
    return `${name}:${line}`;
  };
  return { name, value, lineOf, usesOf: usesIn(value) };
}

export function pathOf(pointer: string): Path {
  return segmentsOf(pointer).filter(Boolean);
}

function usesIn(document: Readonly<Record<string, unknown>>): Revision["usesOf"] {
  /** By component: the uses of whatever refers to it. */
  const byComponent = new Map<string, Map<string, Use>>();
  const follow = (value: unknown, path: Path, uses?: readonly Use[]): void => {
    if (typeof value !== "object" || value === null) return;
    if ("$ref" in value && typeof value.$ref === "string") {
      const target = pathOf(value.$ref);
      const known = byComponent.get(componentOf(target)) ?? new Map<string, Use>();
      byComponent.set(componentOf(target), known);
      for (const use of uses ?? directUse(document, path)) {
        const id = `${use.operation} ${use.where}`;
        if (known.has(id)) continue;
        known.set(id, use);
        follow(at(document, ...target), target, [use]);
      }
    }
    for (const [key, inner] of Object.entries(value)) follow(inner, [...path, key], uses);
  };
  follow(document.paths, ["paths"]);
  return (path) =>
    path[0] === "paths" ? directUse(document, path) : [...(byComponent.get(componentOf(path))?.values() ?? [])];
}

const componentOf = (path: Path): string => path.slice(0, 3).join("/");

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Of a part below `paths`: none or one. */
function directUse(document: Readonly<Record<string, unknown>>, path: Path): readonly Use[] {
  const [, , method = "", part, name] = path;
  if (!METHODS.has(method)) return [];
  const id = at(document, ...path.slice(0, 3), "operationId");
  const operation = typeof id === "string" ? id : `${method.toUpperCase()} ${path[1]}`;
  if (part === "requestBody") return [{ operation, where: "request" }];
  if (part === "x-query") return [{ operation, where: "query" }];
  if (part === "responses") return [{ operation, where: `response ${name ?? ""}`.trim() }];
  if (part !== "parameters") return [{ operation, where: "" }];
  const $ref = at(document, ...path.slice(0, 5), "$ref");
  const target = typeof $ref === "string" ? pathOf($ref) : path.slice(0, 5);
  return [{ operation, where: String(at(document, ...target, "in") ?? "parameter") }];
}
