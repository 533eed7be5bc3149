/** What the allow-list of a document is written in. A place is a member of an object or a list: that is what has a line. */
import { decodePercent } from "../../src/core/parameters.js";
import type { Problem } from "./problem.js";
import { isObject } from "./values.js";
import type { PositionOf } from "./yaml.js";

export interface At {
  readonly owner: object;
  readonly member: string;
}
export type Visit = (check: Check, value: unknown, at: At) => void;

/** Ours, each with the places that may hold it; `x-` members of others are passed over. */
const EXTENSIONS = ["x-provider", "x-idempotency", "x-query", "x-quirks", "x-extensible-enum"];

/** One pass over one document. */
export class Check {
  readonly problems: Problem[] = [];
  /** Every schema that was visited, and those of them that are references. */
  readonly schemas = new Set<object>();
  readonly references: Readonly<Record<string, unknown>>[] = [];
  readonly document: unknown;
  readonly #file: string;
  readonly #positionOf: PositionOf;

  constructor(file: string, document: unknown, positionOf: PositionOf) {
    this.#file = file;
    this.document = document;
    this.#positionOf = positionOf;
  }

  reject({ owner, member }: At, message: string): undefined {
    this.problems.push({
      file: this.#file,
      ...this.#positionOf(owner, member),
      rule: "payspec/supported",
      severity: "error",
      message,
    });
  }

  /** @returns whether it is an extension at all; one of ours in the wrong place, or misspelled, is rejected here */
  extension(name: string, at: At, own: readonly string[]): boolean {
    if (!name.startsWith("x-")) return false;
    if (EXTENSIONS.includes(name)) {
      if (!own.includes(name)) this.reject(at, `\`${name}\` says nothing here; see openapi/README.md for its place`);
      return true;
    }
    const [nearest] = EXTENSIONS.map((known) => ({ known, apart: lettersApart(name, known) })).sort(
      (a, b) => a.apart - b.apart,
    );
    if (nearest !== undefined && nearest.apart <= 2)
      this.reject(at, `\`${name}\` is not known here; did you mean \`${nearest.known}\`?`);
    return true;
  }
}

/** How many letters must be changed, added or removed to make one of the other. */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1]?.toLowerCase() === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}

export const isText = (value: unknown): value is string => typeof value === "string";

export const anything: Visit = () => {};
/** A value that is shown: tools would put something else in the place of a reference in it. */
export const sampleValue: Visit = (check, value) => {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const place = { owner: value, member: name };
    if (name === "$ref" && isText(member))
      check.reject(place, "a value with a member `$ref` is not supported; leave it out");
    else sampleValue(check, member, place);
  }
};
export const text: Visit = (check, value, at) => {
  if (!isText(value)) check.reject(at, `\`${at.member}\` must be a text; quote it`);
};
export const flag: Visit = (check, value, at) => {
  if (typeof value !== "boolean") check.reject(at, `\`${at.member}\` must be true or false`);
};
export const list: Visit = (check, value, at) => {
  if (!Array.isArray(value)) check.reject(at, `\`${at.member}\` must be a list`);
};
export const only =
  (allowed: string | boolean, fix: string): Visit =>
  (check, value, at) => {
    if (value !== allowed) check.reject(at, `\`${at.member}: ${printed(value)}\` is not supported; ${fix}`);
  };
export const unsupported =
  (fix: string): Visit =>
  (check, _, at) =>
    check.reject(at, `\`${at.member}\` is not supported here; ${fix}`);

function printed(value: unknown): string {
  return isText(value) || typeof value === "number" || typeof value === "boolean" ? String(value) : "…";
}

export function listOf(visit: Visit): Visit {
  return (check, value, at) => {
    if (!Array.isArray(value)) return check.reject(at, `\`${at.member}\` must be a list`);
    for (const [index, item] of value.entries()) visit(check, item, { owner: value, member: String(index) });
  };
}

/** Members whose names the document chooses. */
export function mapOf(visit: Visit): Visit {
  return (check, value, at) => {
    if (!isObject(value)) return check.reject(at, `\`${at.member}\` must be an object`);
    for (const [name, member] of Object.entries(value)) visit(check, member, { owner: value, member: name });
  };
}

/**
 * @param what with its article, for messages
 * @param own extensions of ours that may be here
 * @param together what must be true of the members together
 */
export function object(
  what: string,
  members: Readonly<Record<string, Visit>>,
  { own = ["x-quirks"], needs = [], together }: ObjectRules = {},
): Visit {
  const visits = new Map(Object.entries(members));
  return (check, value, at) => {
    if (!isObject(value)) return check.reject(at, `${what} must be an object`);
    const before = check.problems.length;
    for (const [name, member] of Object.entries(value)) {
      const place = { owner: value, member: name };
      const visit = visits.get(name);
      if (visit !== undefined) visit(check, member, place);
      else if (!check.extension(name, place, own))
        check.reject(place, `\`${name}\` is not supported in ${what}; remove it, or correct its spelling`);
    }
    for (const name of needs) if (!Object.hasOwn(value, name)) check.reject(at, `${what} needs \`${name}\`; add it`);
    if (check.problems.length === before) together?.(check, value, at);
  };
}
interface ObjectRules {
  readonly own?: readonly string[];
  readonly needs?: readonly string[];
  readonly together?: (check: Check, node: Readonly<Record<string, unknown>>, at: At) => void;
}

/** What a pointer into the document leads to; undefined where it leads nowhere. */
export function pointedAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (node, segment) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, segment)
        ? Reflect.get(node, segment)
        : undefined,
    document,
  );
}

/** A reference is a URL: a blank or a brace in it may be escaped. */
export function segmentsOf(pointer: string): readonly string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((one) => (decodePercent(one) ?? one).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A node of the kind, or a reference to one under `components/<section>`. */
export function orReference(section: string, visit: Visit): Visit {
  return (check, value, at) => {
    if (!isObject(value) || !("$ref" in value)) return visit(check, value, at);
    for (const name of Object.keys(value)) {
      if (name === "$ref" || name === "summary" || name === "description" || name === "x-quirks") continue;
      check.reject(
        { owner: value, member: name },
        `\`${name}\` beside \`$ref\` is not supported; move it to what is referred to`,
      );
    }
    const place = { owner: value, member: "$ref" };
    const mistake = mistakeInReference(check.document, value.$ref, section);
    if (mistake !== undefined) check.reject(place, mistake);
  };
}

function mistakeInReference(document: unknown, $ref: unknown, section: string): string | undefined {
  const seen = new Set<unknown>();
  for (let reference = $ref; ; ) {
    if (!isText(reference) || !reference.startsWith(`#/components/${section}/`) || reference.split("/").length !== 4)
      return `a reference here must lead to \`#/components/${section}/…\`; move what it means there`;
    if (seen.has(reference)) return `${reference} leads back to itself; write out what it means`;
    seen.add(reference);
    const target = pointedAt(document, reference);
    if (target === undefined) return `${reference} leads nowhere; correct it, or add what it means`;
    if (!isObject(target) || !("$ref" in target)) return undefined;
    reference = target.$ref;
  }
}
