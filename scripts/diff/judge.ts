import { type Kind, kindOf } from "./grammar.js";
import { changeOf, openness, type Shift, shiftOf } from "./schema.js";
import { type Difference, type Direction, THE_QUERY } from "./walk.js";

/** In rising order. */
export const VERDICTS = ["docs only", "additive", "breaking"] as const;
export type Verdict = (typeof VERDICTS)[number];

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))] ?? "docs only";
}

export interface Judgement {
  readonly verdict: Verdict;
  /** After the subject: `is gone`. */
  readonly what: string;
  readonly why: string;
}

const breaking = (what: string, why: string): Judgement => ({ verdict: "breaking", what, why });
const additive = (what: string, why: string): Judgement => ({ verdict: "additive", what, why });
const docs = (what: string, why: string): Judgement => ({ verdict: "docs only", what, why });

const TOLD = new Set(["summary", "description", "title", "tags", "externalDocs"]);

type Judge = (difference: Difference) => Judgement;

export function judge(difference: Difference): Judgement {
  const { owner, key } = difference;
  const told = TOLD.has(key) && !NAMED.has(owner);
  return told ? docs(`${key} reads differently`, "it is only told") : (JUDGES[owner] ?? otherwise)(difference);
}

/** Holders whose keys are names that somebody chose, and no keywords. */
const NAMED = new Set<Kind>([
  "properties",
  "headers",
  "schemas",
  "examples",
  "responses",
  "schemes",
  "bodies",
  "content",
]);

const JUDGES: Readonly<Partial<Record<Kind, Judge>>> = {
  document: ({ key, base, now }) => {
    const what = `${key}: ${changeOf(base?.value, now?.value)}`;
    if (key === "security") return breaking(what, "every call needs other credentials");
    if (key === "x-provider") return breaking(what, "errors and events name another provider");
    return docs(what, key === "servers" ? "a client is given its base URL by its caller" : "no call is concerned");
  },
  info: ({ key, base, now }) => docs(`${key}: ${changeOf(base?.value, now?.value)}`, "it is only told"),
  pathItem: (difference) =>
    kindOf("pathItem", difference.key) === "operation"
      ? fate(difference, {
          gone: breaking("is gone", "its method, its `raw` path and its handler no longer compile"),
          come: additive("is a new operation", "nobody calls it yet"),
        })
      : otherwise(difference),
  operation: judgeOperation,
  idempotency: judgeIdempotency,
  parameters: (difference) => {
    const required = flag(difference.now?.value, "required") || difference.key.startsWith("path ");
    return fate(difference, {
      gone: breaking("is gone", "callers that send it no longer compile"),
      come: required
        ? breaking("is new and required", "every call of today lacks it")
        : additive("is new and optional", "calls without it stay as they are"),
    });
  },
  headers: (difference) =>
    fate(difference, {
      gone: breaking("is gone", "code that reads it finds it untyped"),
      come: flag(difference.now?.value, "required")
        ? breaking("is new and required", "a stub's handlers must send it")
        : additive("is new", "code without it stays as it is"),
    }),
  parameter: judgeParameter,
  body: judgeParameter,
  content: (difference) =>
    fate(difference, {
      gone: breaking(`${difference.key} is gone`, "bodies of this media type are no longer taken"),
      come: additive(`${difference.key} is new`, "the others stay as they are"),
    }),
  responses: (difference) => judgeStatus(difference),
  schema: judgeKeyword,
  properties: judgeProperty,
  branches: (difference) => judgeBranch(difference, "wider", "narrower"),
  parts: (difference) => judgeBranch(difference, "narrower", "wider"),
  examples: (difference) =>
    fate(difference, {
      gone: docs("is gone", "mocks no longer answer with it; a test that asks for it by name finds none"),
      come: docs("is new", "mocks can answer with it"),
      changed: docs("is another one", "mocks and tests answer with it"),
    }),
  schemes: (difference) =>
    fate(difference, {
      gone: breaking(`credential ${difference.key} is gone`, "clients that are given it no longer compile"),
      come: additive(`credential ${difference.key} is new`, "it counts where an operation's `security` names it"),
    }),
  scheme: ({ key, base, now }) =>
    key.startsWith("x-")
      ? docs(`${key}: ${changeOf(base?.value, now?.value)}`, "it is only told")
      : breaking(`${key}: ${changeOf(base?.value, now?.value)}`, "the credential goes elsewhere"),
  schemas: (difference) => unused(difference),
  bodies: (difference) => unused(difference),
};

function otherwise({ key, base, now }: Difference): Judgement {
  return docs(`${key}: ${changeOf(base?.value, now?.value)}`, "no rule knows it: look at it");
}

interface Fates {
  readonly gone: Judgement;
  readonly come: Judgement;
  readonly changed?: Judgement;
}

function fate(difference: Difference, { gone, come, changed }: Fates): Judgement {
  if (difference.base === undefined) return come;
  if (difference.now === undefined) return gone;
  return changed ?? otherwise(difference);
}

function unused({ base }: Difference): Judgement {
  return docs(`is ${base === undefined ? "new" : "gone"}`, "what it does to operations stands with them");
}

function judgeOperation({ key, base, now, context }: Difference): Judgement {
  const change = changeOf(base?.value, now?.value);
  const what = `${key}: ${change}`;
  switch (key) {
    case "operationId":
      return breaking(`is renamed: ${change}`, "its method, its handler and the name in events and errors change");
    case "x-idempotency":
      return breaking(`${key} ${base === undefined ? "is new" : "is gone"}`, "it decides what is sent again");
    case "x-query":
      return judgeKeyword({ key, owner: "schema", ...both(base, now), context: { ...context, direction: "request" } });
    case "requestBody":
      if (base !== undefined) return breaking("is gone", "callers that send it no longer compile");
      return flag(now?.value, "required")
        ? breaking("is new and required", "every call of today lacks it")
        : additive("is new and optional", "calls without it stay as they are");
    case "security":
      return breaking(what, "the call needs other credentials");
    case "deprecated":
      return additive(what, "callers are warned");
    default:
      return docs(what, "no call is concerned");
  }
}

function both(base: Difference["base"], now: Difference["now"]): Pick<Difference, "base" | "now"> {
  return { ...(base === undefined ? {} : { base }), ...(now === undefined ? {} : { now }) };
}

/** Money: what is sent again after a lost answer hangs on it. */
function judgeIdempotency({ key, base, now }: Difference): Judgement {
  const what = `x-idempotency ${key}: ${changeOf(base?.value, now?.value)}`;
  if (key === "kind") {
    const why =
      now?.value === "none"
        ? "it is never sent again once sent, and a lost answer leaves the outcome unknown"
        : `it is now sent again after a lost answer: be sure that ${now?.value === "key" ? "its key" : "a read"} makes that harmless`;
    return breaking(what, why);
  }
  if (key === "key") {
    const why =
      now === undefined
        ? "no field makes a repeat harmless"
        : "another field makes a repeat harmless: a caller that varies it may pay twice";
    return breaking(what, why);
  }
  return docs(what, key === "advice" ? "errors give this advice while the outcome is unknown" : "it is only told");
}

function judgeParameter({ key, base, now, context }: Difference): Judgement {
  const what = `${key}: ${changeOf(base?.value, now?.value)}`;
  if (key === "required") {
    const must = now?.value === true;
    if (context.direction === "answer") {
      return must
        ? breaking("is required now", "a stub's handlers must send it")
        : breaking("may be missing now", "code that reads it must look first");
    }
    return must
      ? breaking("is required now", "calls without it no longer compile")
      : additive("may be left out now", "calls of today stay as they are");
  }
  if (key.startsWith("x-") || key.startsWith("example")) return docs(what, "it is only told");
  return key === "deprecated"
    ? additive(what, "callers are warned")
    : breaking(what, "it has another form on the wire");
}

function judgeStatus({ key, base, now }: Difference): Judgement {
  if (now === undefined) return breaking("is gone", "an answer with this status is one that nothing documents");
  if (base !== undefined) return breaking("is another one", "its body has another form");
  if (key.startsWith("2")) return breaking("is a new success", "code that reads the answer meets another form");
  return additive("is documented now", "what it proves of a payment may be more than before");
}

function judgeKeyword(difference: Difference): Judgement {
  const { key, base, now, context } = difference;
  const what = `${key}: ${changeOf(base?.value, now?.value)}`;
  const shift = shiftOf(key, base?.value, now?.value);
  if (key === "deprecated") return additive(what, "callers are warned");
  if (key === "type" && context.subject === THE_QUERY) return docs(what, "a query is always an object");
  if (key === "x-extensible-enum" && shift.to !== "told") return judgeKnown(what, shift.to);
  return judgeShift(what, shift, context.direction);
}

/** The type stays open: any other text still arrives. */
function judgeKnown(what: string, to: Shift["to"]): Judgement {
  return to === "wider"
    ? additive(what, "the value arrived before, too; now it is offered by name")
    : breaking(what, "the value is unknown from now on: code that compares with it is no longer offered it");
}

function judgeProperty({ key, base, now, owner, context }: Difference): Judgement {
  const mark = base?.value === false || now?.value === false;
  if (mark || (base !== undefined && now !== undefined)) {
    const to = openness(base === undefined ? true : base.value, now === undefined ? true : now.value);
    return judgeShift(
      now?.value === false ? "must not be there" : "may be there",
      { to, typed: true },
      context.direction,
    );
  }
  const judged = fate(
    { key, owner, context, ...both(base, now) },
    {
      gone: breaking(
        "is gone",
        context.direction === "request" ? "callers that send it are refused" : "code that reads it no longer compiles",
      ),
      come: additive("is new", "it stands beside the others"),
    },
  );
  return context.direction === "neither" ? docs(judged.what, NOBODY) : judged;
}

const NOBODY = "no operation uses it";

function judgeBranch({ base, now, context }: Difference, come: Shift["to"], gone: Shift["to"]): Judgement {
  const value = now?.value ?? base?.value;
  const change = now === undefined ? changeOf([value], []) : changeOf([], [value]);
  if (base !== undefined && now !== undefined) {
    return judgeShift("has another form", { to: openness(base.value, now.value), typed: true }, context.direction);
  }
  return judgeShift(`form: ${change}`, { to: now === undefined ? gone : come, typed: true }, context.direction);
}

/** What a schema that takes more, fewer or other values does to those who write and to those who read them. */
function judgeShift(what: string, { to, typed }: Shift, direction: Direction): Judgement {
  if (to === "told") return docs(what, "it is only told");
  if (direction === "neither") return docs(what, NOBODY);
  if (direction === "request") {
    if (to === "wider") return additive(what, "what was taken is still taken; a stub's handlers may be given more");
    return breaking(what, "what was taken may be refused before it is sent");
  }
  if (to === "wider") {
    return typed
      ? breaking(what, "callers may be given what they do not expect")
      : additive(what, "callers may be given more, of the same type");
  }
  return breaking(what, "clients refuse what they took before; a stub's handlers may not answer it any more");
}

function flag(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, name) === true;
}
