import type { SchemaError } from "./operation.js";

/** What is wrong with one field, named as our API names it. */
export interface Issue {
  /** The field, such as `amount.currency` or `invoices[0].amount`; empty for the whole. */
  readonly path: string;
  /** The rule that it breaks; never its value. */
  readonly message: string;
}
/** An issue out of a schema, with what a server's own wording of it needs. */
export interface SchemaIssue extends Issue {
  /** Where it is on the wire, as a JSON pointer into `{ params: { path, query }, body }`. */
  readonly pointer: string;
  /** The fields of which one would do in the place of the missing one. */
  readonly rivals: readonly string[];
}

/** Thrown by what builds a request and by what reads a response; the call turns it into the right public error. */
export class IssueError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(describeIssues(issues));
    this.issues = issues;
  }
}

/** @throws IssueError always */
export function invalid(path: string, message: string): never {
  throw new IssueError([{ path, message }]);
}

export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path === "" ? message : `${path} ${message}`)).join("; ");
}

/** More would only make a log unreadable. */
const MAX_ISSUES = 20;

/**
 * A compiled schema's complaints in the names of our API.
 * @param envelope wire members that our shapes do not have (`data`, `attributes`)
 */
export function issuesOf(all: readonly SchemaError[], envelope: readonly string[]): readonly SchemaIssue[] {
  const errors = firstOfEachRule(all.length > 1 ? all.filter(({ keyword }) => !SUMMARIES.has(keyword)) : all);
  const unions = errors.filter(isUnion);
  const telling = unions.reduce<readonly SchemaError[]>(withoutNoise, errors);
  const issues = telling.flatMap((error) => {
    const issue = { ...issueOf(error, envelope), pointer: pointerOf(error), rivals: [] };
    const choices = unions.flatMap((union) => choiceOf(error, union, errors) ?? []);
    const [choice] = choices;
    if (choice === undefined) return [issue];
    // Another branch is complete without it.
    if (choice.rivals.length === 0) return [];
    const { rivals } = choice;
    return [{ ...issue, rivals, message: `is required where ${rivals.join(", ")} is missing` }];
  });
  const distinct = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...distinct.values()].slice(0, MAX_ISSUES);
}

/** What they sum up is among the errors, too. */
const SUMMARIES = new Set(["if", "propertyNames"]);

/**
 * The first errors of each rule of the schema: a body of a megabyte can break one 90,000 times, and what follows compares
 * errors with each other.
 */
function firstOfEachRule(errors: readonly SchemaError[]): readonly SchemaError[] {
  if (errors.length <= MAX_ISSUES) return errors;
  const counts = new Map<string, number>();
  return errors.filter(({ schemaPath }) => {
    const count = (counts.get(schemaPath) ?? 0) + 1;
    counts.set(schemaPath, count);
    return count <= MAX_ISSUES;
  });
}

function isUnion({ keyword }: SchemaError): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

/**
 * No branch of a union fits, and each says why; only the one that was meant says something useful. A complaint about a
 * member shows that the branch was meant; that a member is missing, or is one of another branch, shows the opposite.
 */
function withoutNoise(all: readonly SchemaError[], union: SchemaError): readonly SchemaError[] {
  const within = all.filter((error) => !isUnion(error) && error.instancePath.startsWith(union.instancePath));
  // A branch that complains of anything else takes a value of this type.
  const typed = within.filter(({ keyword, instancePath }) => keyword !== "type" || instancePath !== union.instancePath);
  const inside = typed.length > 0 ? typed : within;
  const foreign = inside.filter(({ keyword }) => keyword === "false schema");
  const about = inside.filter((error) => error.keyword !== "false schema" && isAboutMember(error, union));
  // A member that one branch complains of is known, whatever another says of it.
  const isKnown = (error: SchemaError): boolean =>
    error.keyword.endsWith("Properties") && about.some(({ instancePath }) => instancePath === pointerOf(error));
  const inner = about.filter((error) => !isKnown(error));
  const choice = inside.filter((error) => choiceOf(error, union, all)?.rivals.length);
  const meant = inner.length > 0 ? [...choice, ...inner] : foreign;
  const kept = new Set(meant.length > 0 ? meant : inside);
  const noise = new Set(within.filter((error) => !kept.has(error)));
  return kept.size === 0 ? all : all.filter((error) => error !== union && !noise.has(error));
}

function isAboutMember({ instancePath, keyword }: SchemaError, union: SchemaError): boolean {
  return instancePath !== union.instancePath || keyword.endsWith("Properties");
}

/** A missing member that some branches of a union ask for, but not all of them. */
interface Choice {
  /** What would do in its place. */
  readonly rivals: readonly string[];
}

function choiceOf(error: SchemaError, union: SchemaError, errors: readonly SchemaError[]): Choice | undefined {
  const isDemand = ({ keyword, instancePath, schemaPath }: SchemaError): boolean =>
    keyword === "required" && instancePath === union.instancePath && schemaPath.startsWith(`${union.schemaPath}/`);
  if (!isDemand(error)) return undefined;
  const demands = errors.filter(isDemand);
  const count = (name: string): number => demands.filter((demand) => camel(memberOf(demand)) === name).length;
  const branches = new Set(demands.map(({ schemaPath }) => schemaPath)).size;
  const own = camel(memberOf(error));
  const partial = [...new Set(demands.map((demand) => camel(memberOf(demand))))].filter(
    (name) => count(name) < branches,
  );
  return partial.includes(own) ? { rivals: partial.filter((name) => name !== own) } : undefined;
}

/** How a validator prints the pattern with which our documents demand a text that says something. */
const NOT_BLANK = 'pattern "\\S"';

function issueOf(error: SchemaError, envelope: readonly string[]): Issue {
  const member = memberOf(error);
  const segments = error.instancePath.split("/").slice(1);
  if (error.keyword === "required") return { path: pathOf([...segments, member], envelope), message: "is required" };
  if (error.keyword === "requiresOneOf") {
    const others = new Set(String(error.params.rivals).split(",").map(camel));
    others.delete(camel(member));
    const message = others.size === 0 ? "is required" : `is required where ${[...others].join(", ")} is missing`;
    return { path: pathOf([...segments, member], envelope), message };
  }
  if (error.keyword === "discriminator") {
    const message = error.params.tagValue === undefined ? "is required" : "names none of the documented forms";
    return { path: pathOf([...segments, String(error.params.tag)], envelope), message };
  }
  if (error.keyword === "dependentRequired") {
    const message = `is required where ${camel(String(error.params.property))} is given`;
    return { path: pathOf([...segments, member], envelope), message };
  }
  if (error.propertyName !== undefined) {
    const message = `is not a valid name: it ${messageOf(error)}`;
    return { path: pathOf(segments, envelope, error.propertyName), message };
  }
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    // In the caller's own spelling, which is what they will look for.
    return { path: pathOf(segments, envelope, member), message: "is not a known field" };
  }
  if (error.keyword === "false schema") {
    return { path: pathOf(segments, envelope), message: "must not be combined with the other fields" };
  }
  if (error.keyword === "pattern" && error.message?.endsWith(NOT_BLANK) === true) {
    return { path: pathOf(segments, envelope), message: "must not be blank" };
  }
  return { path: pathOf(segments, envelope), message: messageOf(error) };
}

/** Where the validator's own words leave out what would help. */
function messageOf({ keyword, params, message = `breaks the rule ${keyword}` }: SchemaError): string {
  // "must be string,null"
  if (keyword === "type") return message.replaceAll(",", " or ");
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "enum") return `must be one of ${shortList(params.allowedValues)}`;
  if (keyword === "uniqueItems") return `must not have the same item twice, at ${params.j} and ${params.i}`;
  return keyword === "not" ? "must not be a value that is excluded" : message;
}

function shortList(values: unknown): string {
  const texts = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
  return texts.length > 12 ? `${texts.slice(0, 12).join(", ")} and ${texts.length - 12} more` : texts.join(", ");
}

function pointerOf(error: SchemaError): string {
  const member = memberOf(error);
  return member === "" ? error.instancePath : `${error.instancePath}/${escapePointer(member)}`;
}

/** As a segment of a JSON pointer. */
export function escapePointer(member: string): string {
  return member.replaceAll("~", "~0").replaceAll("/", "~1");
}

function memberOf({ params }: SchemaError): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof name === "string" ? name : "";
}

/** The parts of a wire request, which no caller of ours has ever seen. */
const PARTS = /^(?:params\/(?:path|query|header)|body)\//;

function pathOf(segments: readonly string[], envelope: readonly string[], unknown?: string): string {
  const decoded = segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const own = `${decoded.join("/")}/`.replace(PARTS, "").split("/").slice(0, -1);
  // An envelope that is itself wrong has no other name.
  const isShown = (segment: string, index: number) =>
    !envelope.includes(camel(segment)) || (index === own.length - 1 && unknown === undefined);
  const path = own.filter(isShown).reduce((path, segment) => {
    if (/^[0-9]+$/.test(segment)) return `${path}[${segment}]`;
    return path === "" ? camel(segment) : `${path}.${camel(segment)}`;
  }, "");
  return unknown === undefined || path === "" ? (unknown ?? path) : `${path}.${unknown}`;
}

/** `payment_method_id` and `PaymentDate` as `paymentMethodId` and `paymentDate`. */
function camel(name: string): string {
  // The name of a header, or one with brackets, names no field of a caller.
  if (!/^\w*$/.test(name)) return name;
  return (
    name
      .replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
      // `EUR` is nobody's spelling of a field.
      .replace(/^[A-Z](?![A-Z])/, (c) => c.toLowerCase())
  );
}
