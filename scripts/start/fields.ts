import { digitsOf, isExactNumber, parseJson } from "../../src/core/json.js";
import type { Money } from "../../src/core/money.js";
import { isObject } from "../generate/spec.js";

/** One field of a client's value, with what stood for it on the wire where that looked different. */
export interface Field {
  readonly name: string;
  readonly wire?: string;
  readonly value: string;
}

/**
 * @param value what the client returned
 * @param received the text of the response that it was read from
 * @param show the members to take; all when left out
 */
export function fieldsOf(value: object, received: string, show?: readonly string[]): readonly Field[] {
  const given = parseJson(received);
  const body = Array.isArray(value) ? firstList(given) : given;
  const shown = Object.entries(value).filter(([name]) => show === undefined || show.includes(name));
  return shown.flatMap(([name, member]) => leaves(member, [name])).map((leaf) => fieldOf(leaf, body));
}

/** What a client returns as a list may stand in an envelope. */
function firstList(node: unknown): unknown {
  if (Array.isArray(node) || !isObject(node)) return node;
  return Object.values(node).map(firstList).find(Array.isArray);
}

type Path = readonly (string | number)[];
interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

function leaves(value: unknown, path: Path): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, [...path, index]));
  if (!isObject(value) || isMoney(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

function fieldOf({ path, value }: Leaf, body: unknown): Field {
  const wire = path.reduce(descend, body);
  const texts = typeof wire === "string" && typeof value === "string";
  const [before, after] = [textOf(wire, texts), textOf(value, texts)];
  const name = path.reduce<string>((all, part) => (typeof part === "number" ? `${all}[${part}]` : dot(all, part)), "");
  return wire === undefined || before === after ? { name, value: after } : { name, wire: before, value: after };
}

function dot(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** @param bare without quotes: they are shown only where they are the difference */
function textOf(value: unknown, bare: boolean): string {
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  if (typeof value === "number" || isExactNumber(value)) return digitsOf(value);
  return bare ? String(value) : (JSON.stringify(value) ?? "nothing");
}

function isMoney(value: unknown): value is Money {
  return isObject(value) && typeof value.amount === "string" && typeof value.currency === "string";
}

/** The nearest member of that name, in whatever envelope and letter case the provider has it. */
function descend(node: unknown, part: string | number): unknown {
  if (typeof part === "number") return Array.isArray(node) ? node[part] : undefined;
  const level = isObject(node) ? [node] : [];
  for (const object of level) {
    const found = Object.entries(object).find(([name]) => plain(name) === plain(part));
    if (found !== undefined) return found[1];
    level.push(...Object.values(object).filter(isObject));
  }
  return undefined;
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
