import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { isObject } from "../generate/spec.js";

/** A part of a document, and the keys that lead to where it is written. */
export interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** One OpenAPI document of one revision, with its lines. */
export interface Document {
  /** For messages: `openapi/inex/openapi.yaml`, with the revision before it where it is not the working tree's. */
  readonly name: string;
  readonly root: Place;
  /** Where a part is written: `name:line`. */
  readonly lineOf: (path: readonly string[]) => string;
}

/** @throws Error with name, line and column for what is no YAML, or no mapping */
export function readDocument(name: string, text: string): Document {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new Error(`${name}:${line}:${col} ${error.message}`);
  }
  const value: unknown = yaml.toJS();
  if (!isObject(value) || !isObject(value.info)) throw new Error(`${name}:1:1 is no OpenAPI document with an info`);
  return {
    name,
    root: { value, path: [] },
    lineOf: (path) => `${name}:${lineCounter.linePos(offsetOf(yaml.contents, path)).line}`,
  };
}

/** Of a member its key, for its value may stand on a later line. */
function offsetOf(node: unknown, path: readonly string[], otherwise = 0): number {
  const [key, ...rest] = path;
  if (key === undefined) return otherwise;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const own = pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? otherwise) : otherwise;
    return pair === undefined ? otherwise : offsetOf(pair.value, rest, own);
  }
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    const range = isMap(item) || isSeq(item) || isScalar(item) ? item.range : undefined;
    return item === undefined ? otherwise : offsetOf(item, rest, range?.[0] ?? otherwise);
  }
  return otherwise;
}

export function pointerOf(path: readonly string[]): string {
  return `#${path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

export function pathOf(pointer: string): readonly string[] {
  const keys = pointer.replace(/^#\/?/, "").split("/");
  return keys.filter((key) => key !== "").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function childOf({ value, path }: Place, key: string): Place | undefined {
  const owner: unknown = value;
  if (Array.isArray(owner)) {
    return Number(key) in owner ? { value: owner[Number(key)], path: [...path, key] } : undefined;
  }
  return isObject(owner) && Object.hasOwn(owner, key) ? { value: owner[key], path: [...path, key] } : undefined;
}

/** What a `$ref` points at; undefined where there is none, or where it leads nowhere. */
export function targetOf({ root }: Document, place: Place): Place | undefined {
  if (!isObject(place.value) || typeof place.value.$ref !== "string") return undefined;
  const path = pathOf(place.value.$ref);
  return path.reduce<Place | undefined>((found, key) => found && childOf(found, key), root);
}

/** The members of a place as if what its `$ref` points at were written there; its own win. */
export function membersOf(document: Document, place: Place, depth = 0): ReadonlyMap<string, Place> {
  if (typeof place.value !== "object" || place.value === null) return new Map();
  const target = depth < 20 ? targetOf(document, place) : undefined;
  const own = Object.keys(place.value).flatMap((key): [string, Place][] => {
    const child = childOf(place, key);
    return child === undefined || (key === "$ref" && target !== undefined) ? [] : [[key, child]];
  });
  return new Map([...(target === undefined ? [] : membersOf(document, target, depth + 1)), ...own]);
}
