import { pointedAt } from "./check.js";
import { partsOf, valueTypes } from "./model.js";
import { isObject, type Spec, type SpecDocument } from "./spec.js";
import { ANNOTATIONS } from "./supported-schema.js";
import { listedValues } from "./values.js";

/** References in a row: the compiler follows them by recursion, and its stack has room for 300. */
const MAX_DEPTH = 250;

type Node = Readonly<Record<string, unknown>>;

/** Their members are names that the document chose, and may be called like a keyword. */
const OF_NAMES = new Set(["properties", "patternProperties", "dependentSchemas"]);
const OF_VALUES = new Set(["const", "enum", "required", "dependentRequired", "type"]);
/** Nothing that a value could break. */
const SILENT = new Set(["default", "readOnly", "writeOnly", "$defs", "contentEncoding", "contentMediaType"]);

/** A day of the calendar: of February 29 days in every fourth year, of the centuries in every fourth too. */
const LEAP = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const DAY = String.raw`(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|${LEAP})`;
const OFFSET = String.raw`[+-](?:[01]\d|2[0-3]):[0-5]\d`;
/** A leap second ends a day in UTC; with an offset, an hour or one of its quarters. */
const LEAP_SECOND = String.raw`23:59:60(?:\.\d+)?[Zz]|(?:[01]\d|2[0-3]):(?:14|29|44|59):60(?:\.\d+)?${OFFSET}`;
const TIME = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|${OFFSET})|${LEAP_SECOND})`;

/** A format of which every value in use is known: nothing that a provider takes is rejected by it. */
export const CHECKED_FORMATS: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${DAY}$`),
  "date-time": new RegExp(`^${DAY}[Tt ]${TIME}$`),
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
};

/** Schemas as validators need them: by addresses that hold wherever they are put, and without what is for people. */
export class BareSchemas {
  /** What is to be registered, by its address; grows while references are followed. */
  readonly found = new Map<string, object>();
  /** Whether any of them asks what others have not looked at. */
  hasUnevaluated = false;
  readonly #spec: Spec;
  readonly #side: "request" | "response";
  #depth = 0;

  /** @param side formats are checked of what is sent: a response that names a day otherwise is still a response */
  constructor(spec: Spec, side: "request" | "response") {
    this.#spec = spec;
    this.#side = side;
  }

  of(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map((branch) => this.of(branch));
    if (!isObject(schema)) return schema;
    const members = Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
      if (ANNOTATIONS.has(name) || SILENT.has(name) || name.startsWith("x-")) return [];
      if (name === "format" && !this.#checks(value)) return [];
      if (name === "discriminator") return [];
      if ((name === "oneOf" || name === "anyOf") && Array.isArray(value)) return this.#union(name, schema, value);
      this.hasUnevaluated ||= name.startsWith("unevaluated");
      const demands = name === "not" ? demandsOf(value) : undefined;
      if (demands !== undefined) return [["requiresOneOf", demands]];
      return [[name, this.#member(name, value)]];
    });
    return Object.fromEntries(members);
  }

  /** A boolean schema, as an object that says the same. */
  object(schema: unknown): object {
    const plain = this.of(schema);
    return isObject(plain) ? plain : plain === false ? { not: {} } : {};
  }

  #checks(format: unknown): boolean {
    return this.#side === "request" && typeof format === "string" && Object.hasOwn(CHECKED_FORMATS, format);
  }

  /** Where a member tells the branches apart, that of the branch that is meant alone decides what is reported. */
  #union(keyword: string, schema: Node, branches: readonly unknown[]): [string, unknown][] {
    const { document } = this.#spec;
    const isObjects = (branch: unknown): boolean => valueTypes(document, branch).types?.join() === "object";
    const others = branches.filter((branch) => valueTypes(document, branch).types?.includes("object") === false);
    const objects = branches.filter(isObjects);
    const tag = objects.length + others.length === branches.length ? tagOf(document, objects) : undefined;
    if (tag === undefined) return [[keyword, this.of(branches)]];
    const tagged = objects.map((branch, index) =>
      // The compiler looks for the member in the branch itself.
      ({ required: [tag.name], properties: { [tag.name]: { enum: tag.values[index] } }, allOf: [this.of(branch)] }),
    );
    const union = { type: "object", discriminator: { propertyName: tag.name }, oneOf: tagged };
    // In a place of its own: of what stands beside it, the compiler would know the members in its first branch alone.
    const isAlone = others.length === 0 && !("allOf" in schema) && !("anyOf" in schema && "oneOf" in schema);
    return isAlone ? [["allOf", [union]]] : [[keyword, [...others.map((branch) => this.of(branch)), union]]];
  }

  #member(name: string, value: unknown): unknown {
    if (name === "$ref" && typeof value === "string") return this.#addressOf(value);
    if (OF_VALUES.has(name)) return value;
    if (!OF_NAMES.has(name) || !isObject(value)) return this.of(value);
    return Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, this.of(schema)]));
  }

  #addressOf($ref: string): string {
    const place = $ref.replace(/^#\/components\/schemas\//, "").replace(/^#\//, "/");
    const address = `spec:${this.#side}/${encodeURIComponent(place)}`;
    if (this.found.has(address)) return address;
    // Before what it holds is looked at: it may lead back here.
    this.found.set(address, {});
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new RangeError("too many references in a row");
    this.found.set(address, this.object(pointedAt(this.#spec.document, $ref)));
    this.#depth -= 1;
    return address;
  }
}

interface Tag {
  readonly name: string;
  /** Of each branch. */
  readonly values: readonly (readonly string[])[];
}

/** The member that every branch asks for, with other texts than each other. */
function tagOf(document: SpecDocument, branches: readonly unknown[]): Tag | undefined {
  const all = branches.map((branch) => partsOf(document, branch));
  const asked = (parts: readonly Node[]) => parts.flatMap(({ required }) => (Array.isArray(required) ? required : []));
  for (const name of new Set<string>(all.length < 2 ? [] : asked(all[0] ?? []))) {
    const values = all.map((parts) => {
      const members = parts.flatMap(({ properties }) => (isObject(properties) ? [properties[name]] : []));
      const lists = members.flatMap((member) =>
        partsOf(document, member).flatMap((part) => [listedValues(part) ?? []]),
      );
      return asked(parts).includes(name) ? (lists.find((list) => list.length > 0) ?? []) : [];
    });
    const flat = values.flat();
    const isTag =
      values.every((list) => list.length > 0) &&
      flat.every((value) => typeof value === "string" && !(value in Object.prototype));
    if (isTag && new Set(flat).size === flat.length) return { name, values: values.map((list) => list.map(String)) };
  }
  return undefined;
}

/**
 * `not: { type: object, anyOf: [{ properties: { a: false, A: false } }, …] }` asks for one of each list of members. The
 * compiler has a keyword of ours for it, which reports what is missing; of a `not`, Ajv reports only that it does not fit.
 */
export function demandsOf(not: unknown): readonly (readonly string[])[] | undefined {
  if (!isObject(not) || Object.keys(not).sort().join() !== "anyOf,type" || not.type !== "object") return undefined;
  const absences = Array.isArray(not.anyOf) ? not.anyOf.map(absentIn) : [];
  const demands = absences.filter((names) => names !== undefined);
  return demands.length > 0 && demands.length === absences.length ? demands : undefined;
}

/** The members that `{ properties: { a: false, A: false } }` forbids. */
function absentIn(branch: unknown): readonly string[] | undefined {
  const { properties, ...others } = isObject(branch) ? branch : {};
  if (!isObject(properties) || Object.keys(others).length > 0) return undefined;
  return Object.values(properties).every((schema) => schema === false) ? Object.keys(properties) : undefined;
}
