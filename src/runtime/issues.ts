import type { SchemaError } from "./operation.js";

/** What is wrong with one field, named as our API names it. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** Thrown by what builds a request and by what reads an answer; the call turns it into the right public error. */
export class IssueError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(describe(issues));
    this.issues = issues;
  }
}

/** @throws IssueError always */
export function refuse(path: string, message: string): never {
  throw new IssueError([{ path, message }]);
}

export function describe(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path === "" ? message : `${path} ${message}`)).join("; ");
}

/** More would only make a log unreadable. */
const MAX_ISSUES = 20;

/**
 * A compiled schema's complaints in the names of our API.
 * @param envelope wire members that our shapes do not have (`data`, `attributes`)
 */
export function issuesOf(errors: readonly SchemaError[], envelope: readonly string[]): readonly Issue[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const issues = errors.flatMap((error) => {
    // That no branch of a union fits says less than why each of them does not.
    if (unions.includes(error) && errors.some((other) => isWithin(other, error))) return [];
    const issue = issueOf(error, envelope);
    const union = unions.find((candidate) => isWithin(error, candidate));
    const rivals = union && error.keyword === "required" ? rivalsOf(memberOf(error), union, errors) : [];
    return rivals.length === 0 ? [issue] : [{ ...issue, message: `is required where ${rivals.join(", ")} is missing` }];
  });
  const distinct = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...distinct.values()].slice(0, MAX_ISSUES);
}

function isWithin(error: SchemaError, union: SchemaError): boolean {
  return error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath === union.instancePath;
}

/** What would do in the place of a missing member: what other branches of the union ask for, but not all of them. */
function rivalsOf(member: string, union: SchemaError, errors: readonly SchemaError[]): readonly string[] {
  const demands = errors.filter((error) => error.keyword === "required" && isWithin(error, union));
  const names = [...new Set(demands.map((demand) => camel(memberOf(demand))))];
  const count = (name: string) => demands.filter((demand) => camel(memberOf(demand)) === name).length;
  const branches = new Set(demands.map(({ schemaPath }) => schemaPath)).size;
  const partial = names.filter((name) => count(name) < branches);
  return partial.includes(camel(member)) ? partial.filter((name) => name !== camel(member)) : [];
}

function issueOf(error: SchemaError, envelope: readonly string[]): Issue {
  const member = memberOf(error);
  const segments = error.instancePath.split("/").slice(1);
  if (error.keyword === "required") return { path: pathOf([...segments, member], envelope), message: "is required" };
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    return { path: pathOf([...segments, member], envelope), message: "is not a known field" };
  }
  if (error.keyword === "false schema") {
    return { path: pathOf(segments, envelope), message: "must not be here beside the other fields" };
  }
  return { path: pathOf(segments, envelope), message: error.message ?? `breaks the rule ${error.keyword}` };
}

function memberOf({ params }: SchemaError): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof name === "string" ? name : "";
}

/** The parts of a wire request, which no caller of ours has ever seen. */
const PARTS = /^(?:params\/(?:path|query|header)|body)\//;

function pathOf(segments: readonly string[], envelope: readonly string[]): string {
  const decoded = segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const own = decoded.join("/").replace(PARTS, "").split("/");
  const named = own.filter((segment) => !envelope.includes(camel(segment)));
  return named.reduce((path, segment) => {
    if (/^[0-9]+$/.test(segment)) return `${path}[${segment}]`;
    return path === "" ? camel(segment) : `${path}.${camel(segment)}`;
  }, "");
}

/** `payment_method_id` and `PaymentDate` as `paymentMethodId` and `paymentDate`. */
function camel(name: string): string {
  return name
    .replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^[A-Z]/, (c) => c.toLowerCase());
}
