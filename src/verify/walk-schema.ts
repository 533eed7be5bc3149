import { compareNumbers, integerDigits } from "../core/decimal.js";
import { digitsOf, isExactNumber } from "../core/json.js";
import { isRecord } from "../core/untyped.js";
import type { Contract, Schema } from "./contract.js";
import { type DifferenceKind, type Finding, Findings, fieldIn, missing, wrongType } from "./findings.js";

/**
 * Everything in which a value differs from its schema, with lines; the compiled validators of clients and stubs stop at
 * the first. A number is compared by its digits.
 */
export function walkSchema(schemas: Contract["schemas"], schema: Schema, value: unknown, field = ""): Findings {
  const findings = new Findings();
  visit({ schemas, findings }, schema, value, field);
  return findings;
}

interface Context {
  readonly schemas: Contract["schemas"];
  readonly findings: Findings;
}

function visit(context: Context, schema: Schema, value: unknown, field: string): void {
  const { schemas, findings } = context;
  const target = schema.ref === undefined ? undefined : schemas[schema.ref];
  if (target !== undefined) visit(context, target, value, field);
  const mismatch = typeMismatch(schema, value, field);
  if (mismatch !== undefined) {
    findings.add(mismatch);
    return;
  }
  for (const { keyword, ...broken } of brokenRules(schema, value)) {
    findings.add({ ...broken, field, line: lineOf(schema, keyword) });
  }
  for (const [index, item] of Array.isArray(value) ? value.entries() : []) {
    const own = schema.prefixItems?.[index] ?? schema.items;
    if (own !== undefined) visit(context, own, item, `${field}[]`);
  }
  if (isRecord(value) && !isExactNumber(value)) visitMembers(context, schema, value, field);
  for (const branch of schema.allOf ?? []) visit(context, branch, value, field);
  visitUnion(context, schema, "anyOf", value, field);
  visitUnion(context, schema, "oneOf", value, field);
}

function visitMembers(context: Context, schema: Schema, value: Readonly<Record<string, unknown>>, field: string): void {
  const { findings } = context;
  const { properties = {}, patternProperties = {}, additionalProperties, required = [], open } = schema;
  for (const name of required) {
    if (!Object.hasOwn(value, name)) findings.add(missing(field, lineOf(schema, "required"), [name]));
  }
  const closed = additionalProperties?.never === true;
  for (const [name, member] of Object.entries(value)) {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const matching = Object.keys(patternProperties).filter((pattern) => new RegExp(pattern, "u").test(name));
    if (own !== undefined) visit(context, own, member, fieldIn(field, name));
    // A name of a map is the provider's or a customer's, not the document's.
    const others = own === undefined && matching.length === 0 && !closed ? additionalProperties : undefined;
    for (const schema of [...matching.map((pattern) => patternProperties[pattern]), others])
      if (schema !== undefined) visit(context, schema, member, fieldIn(field, own === undefined ? "*" : name));
  }
  if (closed && open !== true && Object.keys(value).some((name) => !Object.hasOwn(properties, name))) {
    // Which it is, is reported in the end; here it tells the branches of a union apart.
    findings.add({ ...STAND_IN, field, line: lineOf(schema, "properties") });
  }
  if (schema.properties === undefined && additionalProperties === undefined && open !== true) return;
  const isOpen = open === true || (additionalProperties !== undefined && !closed);
  const names = new Set(Object.keys(properties));
  findings.know(value, { field, line: lineOf(schema, "properties"), names, open: isOpen });
}

/** Stands for a name that a closed object rejects. */
const STAND_IN: Finding = { kind: "undocumented-field", field: "", message: "", line: 0 };
export const isStandIn = ({ message }: Finding): boolean => message === "";

function visitUnion(context: Context, schema: Schema, keyword: "anyOf" | "oneOf", value: unknown, field: string): void {
  const branches = schema[keyword];
  if (branches === undefined) return;
  const line = lineOf(schema, keyword);
  const tried = branches.map((branch) => walkSchema(context.schemas, branch, value, field));
  const fitting = tried.filter(({ size }) => size === 0);
  for (const findings of fitting) context.findings.merge(findings);
  if (keyword === "oneOf" && fitting.length > 1) {
    const message = "fits more than one of the documented forms";
    context.findings.add({ kind: "schema", field, message, line });
  }
  if (fitting.length > 0) return;
  const common = inCommon(tried, value, field, line);
  // The branch that was meant is the one with least against it.
  const [meant] = [...tried].sort((a, b) => a.size - b.size);
  if (common !== undefined) context.findings.add(common);
  else if (meant !== undefined) context.findings.merge(meant);
}

/** Where every branch asks for another type, or for another name, they are reported as one choice. */
function inCommon(tried: readonly Findings[], value: unknown, field: string, line: number): Finding | undefined {
  const each = tried.flatMap(({ all }) => (all.length === 1 ? all : []));
  if (each.length < tried.length) return undefined;
  const wanted = each.flatMap((finding) => finding.wanted ?? []);
  if (each.every((finding) => finding.kind === "type" && finding.field === field)) {
    return wrongType(field, line, nameOf(value), wanted);
  }
  if (each.every((one) => one.kind === "missing-field" && one.field === fieldIn(field, one.wanted?.[0] ?? ""))) {
    return missing(field, line, wanted);
  }
  return undefined;
}

function typeMismatch({ type, line, lines }: Schema, value: unknown, field: string): Finding | undefined {
  if (type === undefined || type.some((name) => isOfType(name, value))) return undefined;
  const fraction = type.includes("integer") && nameOf(value) === "number";
  return wrongType(field, lines?.type ?? line, fraction ? "number with a fraction" : nameOf(value), type);
}

function isOfType(type: string, value: unknown): boolean {
  const digits = textOfNumber(value);
  if (type === "integer") return digits !== undefined && isIntegerText(digits);
  if (type === "number") return digits !== undefined && isNumberText(digits);
  return nameOf(value) === type;
}

function nameOf(value: unknown): string {
  const digits = textOfNumber(value);
  if (digits !== undefined) return isNumberText(digits) ? "number" : "number beyond every bound";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function textOfNumber(value: unknown): string | undefined {
  return typeof value === "number" || isExactNumber(value) ? digitsOf(value) : undefined;
}

function lineOf({ line, lines }: Schema, keyword: string): number {
  return lines?.[keyword] ?? line;
}

interface Broken {
  readonly kind: DifferenceKind;
  readonly keyword: string;
  readonly message: string;
}

/** The rules of a single value, without those of its members. */
function brokenRules(schema: Schema, value: unknown): readonly Broken[] {
  const excluded = "must not be combined with the other fields";
  if (schema.never === true) return [{ kind: "undocumented-field", keyword: "", message: excluded }];
  const values = schema.enum;
  const isOther = values !== undefined && !values.some((one) => isSame(one, value));
  const choice = (values ?? []).map((one) => JSON.stringify(one)).join(", ");
  const broken: Broken[] = isOther ? [{ kind: "value", keyword: "enum", message: `is none of ${choice}` }] : [];
  const digits = textOfNumber(value);
  if (digits !== undefined) return [...broken, ...brokenBounds(schema, digits)];
  if (typeof value === "string") return [...broken, ...brokenText(schema, value)];
  return Array.isArray(value) ? [...broken, ...tooFewOrMany(schema, "Items", "items", value.length)] : broken;
}

function isSame(documented: unknown, value: unknown): boolean {
  const digits = textOfNumber(value);
  if (digits === undefined) return documented === value || JSON.stringify(documented) === JSON.stringify(value);
  return typeof documented === "number" && isNumberText(digits) && compareNumbers(String(documented), digits) === 0;
}

const BOUNDS = [
  { keyword: "minimum", words: "is less than", breaks: (order: number) => order < 0 },
  { keyword: "maximum", words: "is more than", breaks: (order: number) => order > 0 },
  { keyword: "exclusiveMinimum", words: "is not more than", breaks: (order: number) => order <= 0 },
  { keyword: "exclusiveMaximum", words: "is not less than", breaks: (order: number) => order >= 0 },
] as const;

function brokenBounds(schema: Schema, digits: string): readonly Broken[] {
  return BOUNDS.flatMap(({ keyword, words, breaks }): Broken[] => {
    const bound = schema[keyword];
    if (bound === undefined || !breaks(compareNumbers(digits, String(bound)))) return [];
    return [{ kind: "bound", keyword, message: `${words} ${bound}` }];
  });
}

function brokenText(schema: Schema, text: string): readonly Broken[] {
  const length = tooFewOrMany(schema, "Length", "characters", codePoints(text));
  const { pattern } = schema;
  if (pattern === undefined || new RegExp(pattern, "u").test(text)) return length;
  return [...length, { kind: "value", keyword: "pattern", message: `does not match ${pattern}` }];
}

/** A character outside of the basic plane is two units. */
function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs += 1;
  return text.length - pairs;
}

function tooFewOrMany(schema: Schema, of: "Length" | "Items", what: string, count: number): readonly Broken[] {
  const [least, most] = [schema[`min${of}`], schema[`max${of}`]];
  if (least !== undefined && count < least)
    return [{ kind: "bound", keyword: `min${of}`, message: `has fewer than ${least} ${what}` }];
  if (most !== undefined && count > most)
    return [{ kind: "bound", keyword: `max${of}`, message: `has more than ${most} ${what}` }];
  return [];
}

/** As the compiled validators see it: beyond a double's range there is no number. */
function isNumberText(digits: string): boolean {
  return Number.isFinite(Number(digits)) && /^-?[0-9]/.test(digits);
}

function isIntegerText(digits: string): boolean {
  return isNumberText(digits) && integerDigits(digits) !== undefined;
}
