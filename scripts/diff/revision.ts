/** One revision of an OpenAPI document: its lines, and which operations each part concerns. */

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { escapePointer } from "../../src/core/issues.js";
import { isObject } from "../generate/spec.js";

export type Path = readonly string[];
export type Side = "request" | "response" | "neither";

export interface Use {
  readonly operation: string;
  readonly side: Side;
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
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new Error(`${name}:${line}:${col} ${error.message}`);
  }
  const value: unknown = yaml.toJS();
  if (!isObject(value) || !isObject(value.info)) throw new Error(`${name}:1:1 is not an OpenAPI document with an info`);
  const lineOf = (path: Path): string => `${name}:${lineCounter.linePos(offsetOf(yaml.contents, path)).line}`;
  return { name, value, lineOf, usesOf: usesIn(value) };
}

/** Of a member its key, for its value may be on a later line. */
function offsetOf(node: unknown, path: Path, otherwise = 0): number {
  const [key, ...rest] = path;
  if (key === undefined) return otherwise;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair === undefined) return otherwise;
    return offsetOf(pair.value, rest, isScalar(pair.key) ? (pair.key.range?.[0] ?? otherwise) : otherwise);
  }
  if (!isSeq(node)) return otherwise;
  const item: unknown = node.items[Number(key)];
  const range = isMap(item) || isSeq(item) || isScalar(item) ? item.range : undefined;
  return item === undefined ? otherwise : offsetOf(item, rest, range?.[0] ?? otherwise);
}

export function pointerOf(path: Path): string {
  return `#${path.map((key) => `/${escapePointer(key)}`).join("")}`;
}

export function pathOf(pointer: string): Path {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .filter(Boolean)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function usesIn(document: Readonly<Record<string, unknown>>): Revision["usesOf"] {
  /** By component: the uses of whatever refers to it. */
  const byComponent = new Map<string, Map<string, Use>>();
  const follow = (value: unknown, use: Use): void => {
    if (typeof value !== "object" || value === null) return;
    const target = "$ref" in value && typeof value.$ref === "string" ? pathOf(value.$ref) : undefined;
    if (target !== undefined) {
      const uses = byComponent.get(componentOf(target)) ?? new Map<string, Use>();
      byComponent.set(componentOf(target), uses);
      const id = `${use.operation} ${use.where}`;
      if (!uses.has(id)) {
        uses.set(id, use);
        follow(valueAt(document, target), use);
      }
    }
    for (const inner of Object.values(value)) follow(inner, use);
  };
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue;
    for (const method of Object.keys(item)) {
      for (const key of Object.keys(isObject(item[method]) ? item[method] : {})) {
        const place = ["paths", path, method, key];
        const inner = valueAt(document, place);
        const parts = key === "responses" || key === "parameters" ? Object.keys(Object(inner)) : [undefined];
        for (const part of parts) {
          const own = part === undefined ? place : [...place, part];
          for (const use of directUse(document, own)) follow(valueAt(document, own), use);
        }
      }
    }
  }
  return (path) =>
    path[0] === "paths" ? directUse(document, path) : [...(byComponent.get(componentOf(path))?.values() ?? [])];
}

const componentOf = (path: Path): string => path.slice(0, 3).join("/");

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function directUse(document: Readonly<Record<string, unknown>>, path: Path): readonly Use[] {
  const [, , method = "", part, name] = path;
  if (!METHODS.has(method)) return [];
  const id = valueAt(document, [...path.slice(0, 3), "operationId"]);
  const operation = typeof id === "string" ? id : `${method.toUpperCase()} ${path[1]}`;
  if (part === "requestBody") return [{ operation, side: "request", where: "request" }];
  if (part === "x-query") return [{ operation, side: "request", where: "query" }];
  if (part === "responses") return [{ operation, side: "response", where: `response ${name ?? ""}`.trim() }];
  if (part !== "parameters") return [{ operation, side: "neither", where: "" }];
  const parameter = valueAt(document, path.slice(0, 5));
  const target = isObject(parameter) && typeof parameter.$ref === "string" ? pathOf(parameter.$ref) : path.slice(0, 5);
  return [{ operation, side: "request", where: String(valueAt(document, [...target, "in"]) ?? "parameter") }];
}
