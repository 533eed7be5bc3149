import { describeIssues, issuesOf } from "../core/issues.js";
import { printJson } from "../core/json.js";
import type { ClientValidators, Operation, ProviderInfo, RequestOf, Validator } from "../core/operation.js";
import { credentialsOf, type Decoded, decode, decodeHead } from "./decode.js";
import { type Incoming, keepExchange, type Outgoing } from "./exchange.js";
import { type FoundOperation, operationFinder } from "./find-operation.js";
import type { HandlerRequest, Handlers, ProviderServer, ServerOptions } from "./handlers.js";
import { print } from "./plain.js";
import { type Problem, RejectedRequest } from "./problem.js";
import { WebIncoming } from "./web.js";

/** All that the server is told of a provider. */
export interface ServerDefinition<Ops> {
  readonly info: ProviderInfo;
  readonly operations: { readonly [Id in keyof Ops]: Operation };
  readonly checks: { readonly [Id in keyof Ops]: ClientValidators<Ops[Id]> };
  /** By status, as the document has it: `200`, `5XX`. */
  readonly answers: { readonly [Id in keyof Ops]: Readonly<Record<string, Validator<unknown>>> };
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
  const find = operationFinder<keyof Ops & string>(definition.operations, ids);
  const readCredentials = credentialsOf(definition.info);

  const serve = async <Id extends keyof Ops & string>(
    incoming: Incoming,
    match: FoundOperation<Id>,
  ): Promise<Outgoing> => {
    const credentials = readCredentials(incoming);
    const { authenticate } = options;
    if (authenticate !== undefined && !(await authenticate(credentials, incoming.request))) {
      throw new RejectedRequest(401, "wrong credentials");
    }
    const head = decodeHead(incoming, match);
    const decoded = decode(head, head.hasBody ? await incoming.text(maxRequestBytes) : undefined);
    const candidate = candidateOf(decoded, incoming);
    const check = definition.checks[match.id].request;
    if (!passes<Ops[Id]>(candidate, decoded, check)) throw invalid(check);
    const handler = handlers[match.id];
    if (handler === undefined) throw new RejectedRequest(501, `there is no handler of ${match.id}`);
    const { status, body, headers } = read(await handler(candidate));
    const { text, checked } = print(body);
    checkAnswer(match, status, checked, definition.answers[match.id]);
    return { status, text, headers: headersOf(match.operation.responseType, headers) };
  };

  const exchange = async (incoming: Incoming): Promise<Outgoing> => {
    try {
      return await serve(incoming, find(incoming.method, incoming.pathname));
    } catch (thrown) {
      if (!(thrown instanceof RejectedRequest)) tell(options.onError, thrown, incoming);
      const { problem } = thrown instanceof RejectedRequest ? thrown : new RejectedRequest(500, "internal error");
      const headers = headersOf(definition.mediaType, problem.headers);
      return { status: problem.status, text: printJson(definition.describe(problem)), headers };
    }
  };
  const fetch: ProviderServer["fetch"] = async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { status, text, headers } = await exchange(new WebIncoming(request));
    return new Response(text, { status, headers });
  };
  keepExchange(fetch, exchange);
  return { fetch };
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

function candidateOf({ path, query, body }: Decoded, incoming: Incoming): Candidate {
  return {
    path,
    query,
    body,
    // Few handlers look at it, and it costs more than all the rest of a call.
    get request(): Request {
      return incoming.request;
    },
  };
}

/** The check speaks of the request as openapi-fetch takes it; the handler is given the same parts by their own names. */
function passes<Op>(
  _candidate: Candidate,
  { checked }: Decoded,
  check: Validator<RequestOf<Op>>,
): _candidate is Candidate & HandlerRequest<Op> {
  return check(checked);
}

function invalid({ errors }: Validator<unknown>): RejectedRequest {
  const issues = issuesOf(errors ?? [], []);
  return new RejectedRequest(422, describeIssues(issues), { issues });
}

/** What a handler returned; an untyped one may return anything. */
function read(answer: unknown): { status: number; body: unknown; headers: object } {
  if (typeof answer !== "object" || answer === null || !("status" in answer) || typeof answer.status !== "number") {
    throw new TypeError("a handler must return { status, body }");
  }
  const headers = "headers" in answer && typeof answer.headers === "object" ? (answer.headers ?? NONE) : NONE;
  return { status: answer.status, body: "body" in answer ? answer.body : undefined, headers };
}

function checkAnswer(
  { id }: FoundOperation,
  status: number,
  checked: unknown,
  checks: Readonly<Record<string, Validator<unknown>>>,
): void {
  const check = checks[String(status)] ?? checks[`${String(status)[0]}XX`];
  if (check === undefined || !isStatus(status)) {
    throw new TypeError(`${id} answered ${status}, which its document does not know`);
  }
  if (!check(checked)) {
    throw new TypeError(
      `${id} answered ${status} against its document: ${describeIssues(issuesOf(check.errors ?? [], []))}`,
    );
  }
}

/** One that a `Response` with a body can have. */
function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
}

function tell(onError: ServerOptions["onError"], error: unknown, incoming: Incoming): void {
  // Whoever listens must not decide what the caller is answered; one that is async may reject.
  const told = async (): Promise<void> => onError?.(error, incoming.request);
  told().catch(() => {});
}

const NONE: Readonly<Record<string, unknown>> = {};

/** @throws TypeError for a name or a value that no header can have */
function headersOf(type: string, given: object): Readonly<Record<string, string>> {
  if (given === NONE) return { "content-type": type };
  const headers = new Headers(Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]));
  headers.set("content-type", type);
  return Object.fromEntries(headers);
}
