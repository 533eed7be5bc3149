import { pointedAt } from "./check.js";
import { isObject, type Spec } from "./spec.js";
import { ANNOTATIONS } from "./supported-schema.js";

/** Their members are names that the document chose, and may be called like a keyword. */
const OF_NAMES = new Set(["properties", "patternProperties", "dependentSchemas"]);
const OF_VALUES = new Set(["const", "enum", "required", "dependentRequired", "type"]);
/** Nothing that a value could break. */
const SILENT = new Set(["default", "readOnly", "writeOnly", "$defs", "contentEncoding", "contentMediaType"]);

/** A day of the calendar: of February 29 days in every fourth year, of the centuries in every fourth too. */
const LEAP = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const DAY = String.raw`(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|${LEAP})`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})`;

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
  readonly #spec: Spec;
  readonly #side: "request" | "response";

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
      if (name === "discriminator") return this.#mark(schema);
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

  /** Where every branch says by `const` that it is meant, the one that is decides alone what is reported. */
  #mark({ discriminator, oneOf, type = "object" }: Readonly<Record<string, unknown>>): [string, unknown][] {
    const name = isObject(discriminator) ? String(discriminator.propertyName) : "";
    const branches: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [];
    const marks = branches.map((branch) => {
      const reference = isObject(branch) ? branch.$ref : undefined;
      const target = typeof reference === "string" ? pointedAt(this.#spec.document, reference) : branch;
      const { properties, required, type } = isObject(target) ? target : {};
      const isAsked = type === "object" && Array.isArray(required) && required.includes(name);
      return isAsked && isObject(properties) && isObject(properties[name]) ? properties[name].const : undefined;
    });
    const isClear =
      marks.length > 0 && marks.every((mark) => typeof mark === "string") && new Set(marks).size === marks.length;
    // Ajv passes over what is no object, and then asks no branch.
    return isClear && type === "object"
      ? [
          ["type", type],
          ["discriminator", { propertyName: name }],
        ]
      : [];
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
    this.found.set(address, this.object(pointedAt(this.#spec.document, $ref)));
    return address;
  }
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
