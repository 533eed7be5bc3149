import { describe, issuesOf } from "../runtime/issues.js";
import { approximate, parseJson, printJson } from "../runtime/json.js";
import type { Check, ClientChecks, Operation, ProviderInfo, RequestOf } from "../runtime/operation.js";
import { credentialsOf, decode } from "./decode.js";
import type { HandlerRequest, Handlers, ProviderServer, ServerOptions } from "./handlers.js";
import { type Problem, Refused } from "./problem.js";
import { type Match, routesOf } from "./routes.js";

/** All that the server is told of a provider. */
export interface ServerDefinition<Ops> {
  readonly info: ProviderInfo;
  readonly operations: { readonly [Id in keyof Ops]: Operation };
  readonly checks: { readonly [Id in keyof Ops]: ClientChecks<Ops[Id]> };
  /** By status, as the document has it: `200`, `5XX`. */
  readonly answers: { readonly [Id in keyof Ops]: Readonly<Record<string, Check<unknown>>> };
  readonly mediaType: string;
  /** A problem in the provider's own form. */
  readonly describe: (problem: Problem) => unknown;
}

const OPTIONS = ["authenticate", "onError", "maxRequestBytes"];
const MAX_REQUEST_BYTES = 1_048_576;

/** @throws TypeError, RangeError naming the option or the handler that is wrong */
export function createServer<Ops>(
  definition: ServerDefinition<Ops>,
  handlers: Partial<Handlers<Ops>>,
  options: ServerOptions = {},
): ProviderServer {
  const { maxRequestBytes = MAX_REQUEST_BYTES } = options;
  checkOptions(options, maxRequestBytes);
  const ids = Object.keys(definition.operations).filter((id): id is keyof Ops & string => id in definition.operations);
  for (const id of Object.keys(handlers)) {
    if (!ids.some((known) => known === id)) throw new TypeError(`${id} is no operation; there are ${ids.join(", ")}`);
  }
  const find = routesOf<keyof Ops & string>(definition.operations, ids);

  const serve = async <Id extends keyof Ops & string>(
    request: Request,
    url: URL,
    match: Match<Id>,
  ): Promise<Response> => {
    const credentials = credentialsOf(request, definition.info);
    const { authenticate = () => true } = options;
    if (!(await authenticate(credentials, request))) throw new Refused(401, "wrong credentials");
    const decoded = await decode(request, url, match, maxRequestBytes);
    const candidate = { ...decoded.params, body: decoded.body, request };
    if (!passes<Ops[Id]>(candidate, definition.checks[match.id].request)) {
      throw invalid(definition.checks[match.id].request);
    }
    const handler = handlers[match.id];
    if (handler === undefined) throw new Refused(501, `${match.id} is not implemented`);
    const { status, body, headers } = read(await handler(candidate));
    const text = printJson(body);
    checkAnswer(match, status, text, definition.answers[match.id]);
    return respond(status, text, match.operation.responseType, headers);
  };

  const handle = async (request: Request): Promise<Response> => {
    try {
      const url = new URL(request.url);
      return await serve(request, url, find(request.method, url.pathname));
    } catch (thrown) {
      if (!(thrown instanceof Refused)) tell(options.onError, thrown, request);
      const { problem } = thrown instanceof Refused ? thrown : new Refused(500, "internal error");
      return respond(problem.status, printJson(definition.describe(problem)), definition.mediaType, problem.headers);
    }
  };
  return {
    fetch: async (input, init) =>
      handle(input instanceof Request && init === undefined ? input : new Request(input, init)),
  };
}

function checkOptions(options: ServerOptions, maxRequestBytes: number): void {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is no option; there are ${OPTIONS.join(", ")}`);
  if (!Number.isSafeInteger(maxRequestBytes) || maxRequestBytes < 1) {
    throw new RangeError(`maxRequestBytes must be a whole number of at least 1, not ${maxRequestBytes}`);
  }
}

interface Candidate {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly request: Request;
}

/** The check speaks of the request as openapi-fetch takes it; the handler is given the same parts by their own names. */
function passes<Op>(candidate: Candidate, check: Check<RequestOf<Op>>): candidate is Candidate & HandlerRequest<Op> {
  const { path, query, body } = candidate;
  return check(approximate({ params: { path, query }, body }));
}

function invalid({ errors }: Check<unknown>): Refused {
  const issues = issuesOf(errors ?? [], []);
  return new Refused(422, describe(issues), { issues });
}

/** What a handler returned; an untyped one may return anything. */
function read(answer: unknown): { status: number; body: unknown; headers: Readonly<Record<string, string>> } {
  if (typeof answer !== "object" || answer === null || !("status" in answer) || typeof answer.status !== "number") {
    throw new TypeError("a handler must return { status, body }");
  }
  const given = "headers" in answer && typeof answer.headers === "object" ? Object.entries(answer.headers ?? {}) : [];
  const headers = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  return { status: answer.status, body: "body" in answer ? answer.body : undefined, headers };
}

/** Looks at what is sent, not at what was returned: an exact number is one however the handler wrote it. */
function checkAnswer(
  { id }: Match<string>,
  status: number,
  text: string,
  checks: Readonly<Record<string, Check<unknown>>>,
): void {
  const check = checks[String(status)] ?? checks[`${String(status)[0]}XX`];
  if (check === undefined) throw new TypeError(`${id} answered ${status}, which its document does not know`);
  if (!check(approximate(parseJson(text)))) {
    throw new TypeError(`${id} answered ${status} against its document: ${describe(issuesOf(check.errors ?? [], []))}`);
  }
}

function tell(onError: ServerOptions["onError"], error: unknown, request: Request): void {
  // Whoever listens must not decide what the caller is answered; one that is async may reject.
  const told = async (): Promise<void> => onError?.(error, request);
  told().catch(() => {});
}

function respond(status: number, text: string, type: string, given: Readonly<Record<string, string>>): Response {
  const headers = new Headers(given);
  headers.set("content-type", type);
  return new Response(text, { status, headers });
}
