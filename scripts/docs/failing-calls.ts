import type { ErrorType } from "../../src/client/failure.js";
import { type Evidence, type Outcome, VERDICTS } from "../../src/client/outcome.js";
import { descriptor } from "../generate/operations.js";
import { type FoundOperation, isObject, resolve, type Spec } from "../generate/spec.js";
import { type Circumstances, ownExport, trialOf } from "./call-trial.js";
import { firstParagraph, tablesOf } from "./markdown.js";

/** One way in which a call can fail, and what our client makes of it. */
export interface Failing {
  /** With the provider's code where only the code tells; empty where no response came. */
  readonly status: string;
  /** In Markdown. */
  readonly what: string;
  readonly error: string;
  readonly outcome: Outcome;
  readonly repeats: boolean;
}
/** A code with which a provider rejects under a status of success. */
export interface RejectionCode {
  readonly code: string;
  readonly meaning: string;
  readonly error: string;
  readonly outcome: Outcome;
  readonly advice: string | undefined;
}

type Fetch = typeof globalThis.fetch;
interface Way extends Circumstances {
  readonly status: string;
  readonly what: string;
}

/** Every response of an operation that is no success, by each of its examples, and what can happen to any call. */
export async function failuresOf(spec: Spec, found: FoundOperation): Promise<readonly Failing[]> {
  const trial = await trialOf(spec, found);
  const seen = await Promise.all(
    [...documented(spec, found), ...EVENTS].map(async (way) => {
      const { error, repeats } = await trial(way);
      const { status, what } = way;
      return { status, what, code: error.code, error: error.name, outcome: error.outcome, repeats };
    }),
  );
  const meanings = meaningsOf(spec.document);
  const rows = seen.map(({ status, what, code, ...rest }): Failing => {
    const codes = new Set(seen.filter((other) => other.status === status).map((other) => other.code));
    if (code === undefined || codes.size === 1) return { status, what, ...rest };
    return { status: `${status} ${code}`, what: meanings.get(code) ?? what, ...rest };
  });
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function documented({ document }: Spec, { operation }: FoundOperation): readonly Way[] {
  const failures = Object.entries(operation.responses).filter(([status]) => !status.startsWith("2"));
  return failures.flatMap(([status, reference]) => {
    const response = resolve(document, reference);
    const what = firstParagraph(String(Reflect.get(response, "description")));
    return Object.entries(response.content ?? {}).flatMap(([type, media]) => {
      const examples: unknown = Reflect.get(media, "examples");
      return Object.values(isObject(examples) ? examples : {}).map((example) => {
        const body = JSON.stringify(isObject(example) ? example.value : undefined);
        return { status, what, fetch: responding(Number(status.replace(/XX$/, "00")), body, type) };
      });
    });
  });
}

function responding(status: number, body: string, type: string): Fetch {
  return async () => new Response(body, { status, headers: { "content-type": type } });
}

function losing(code: string, syscall: string): Fetch {
  return async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
  };
}

/** Never responds; ends with its signal. */
const hang: Fetch = (_, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));

const EVENTS: readonly Way[] = [
  {
    status: "other 4XX",
    what: "A rejection that the document does not know.",
    fetch: responding(418, "{}", "application/json"),
  },
  {
    status: "any other",
    what: "A response that the document does not allow: a wrong type, a missing field, no JSON, a redirect, too large.",
    fetch: responding(200, "<!doctype html>", "text/html"),
  },
  {
    status: "",
    what: "A field of the request or a credential is wrong; nothing is sent.",
    fetch: hang,
    credential: () => "",
  },
  {
    status: "",
    what: "The connection cannot be made: refused, no such host, no route, a bad certificate.",
    fetch: losing("ECONNREFUSED", "connect"),
  },
  { status: "", what: "The connection is lost before the response is whole.", fetch: losing("ECONNRESET", "read") },
  { status: "", what: "No response in time.", fetch: hang, attemptTimeoutMs: 5 },
  { status: "", what: "You end the call after it began.", fetch: hang, ended: true },
];

/**
 * What the provider's codes under a status of success mean for this operation: in words by the document, whose table
 * begins with the column "Code", and as proof by the provider's own `codes.ts`. None where there is no such file.
 */
export async function codesOf(spec: Spec, found: FoundOperation): Promise<readonly RejectionCode[]> {
  const rejectionOf = await ownExport(spec.provider, "codes.ts", asRejectionOf);
  const success = await ownExport(spec.provider, "codes.ts", (name, value) =>
    name === "SUCCESS" ? String(value) : undefined,
  );
  if (rejectionOf === undefined) return [];
  const verdicts = VERDICTS[descriptor(spec, found).kind];
  const successes = Object.entries(found.operation.responses).filter(([status]) => status.startsWith("2"));
  const meanings = successes.flatMap(([, response]) => [...meaningsOf(spec.document, response)]);
  return meanings.flatMap(([code, meaning]) => {
    if (code === success) return [];
    const { type, evidence, advice } = rejectionOf(code, "");
    return [{ code, meaning, error: type.prototype.name, outcome: verdicts[evidence].outcome, advice }];
  });
}

type RefusalOf = (
  code: string,
  message: string,
) => { readonly type: ErrorType; readonly evidence: Evidence; readonly advice?: string | undefined };

function asRejectionOf(name: string, value: unknown): RefusalOf | undefined {
  return name === "rejectionOf" && isRejectionOf(value) ? value : undefined;
}
function isRejectionOf(value: unknown): value is RefusalOf {
  return typeof value === "function";
}

/** The words for each code, out of every table in the descriptions below a part of the document. */
function meaningsOf(
  document: Spec["document"],
  part: unknown = document,
  seen = new Set(),
): ReadonlyMap<string, string> {
  if (seen.has(part)) return new Map();
  seen.add(part);
  const values = Array.isArray(part) ? part : isObject(part) ? Object.values(part) : [];
  const target = isObject(part) && typeof part.$ref === "string" ? [resolve(document, { $ref: part.$ref })] : [];
  const own = isObject(part) && typeof part.description === "string" ? tablesOf(part.description).flat() : [];
  const rows = own.flatMap(({ Code, Meaning }): [string, string][] =>
    Code === undefined || Meaning === undefined ? [] : [[Code.replaceAll("`", ""), Meaning]],
  );
  return new Map([...rows, ...[...values, ...target].flatMap((value) => [...meaningsOf(document, value, seen)])]);
}
