import { takeOptions } from "../core/fields.js";
import { describeIssues, type Issue, issuesOf } from "../core/issues.js";
import { printJson } from "../core/json.js";
import type { ClientValidators, Operation, ProviderInfo, RequestOf, Validator } from "../core/operation.js";
import { fitsText, printScalar } from "../core/parameters.js";
import { BODILESS_STATUSES, documentedStatus } from "../core/statuses.js";
import { isRecord } from "../core/untyped.js";
import { credentialsOf, type Decoded, decode, decodeHead } from "./decode.js";
import { type FoundOperation, operationFinder } from "./find-operation.js";
import type { HandlerRequest, Handlers, ProviderServer, ServerOptions } from "./handlers.js";
import { print } from "./plain.js";
import { type Problem, RejectedRequest } from "./problem.js";
import { type Incoming, keepResponder, type Outgoing, type Responder } from "./responder.js";
import { WebIncoming } from "./web.js";

/** What the server knows of a provider. */
export interface ServerDefinition<Ops> {
  readonly info: ProviderInfo;
  readonly operations: { readonly [Id in keyof Ops]: Operation };
  readonly checks: { readonly [Id in keyof Ops]: ClientValidators<Ops[Id]> };
  /** By status, as the document has it: `200`, `5XX`, `200 retry-after`. */
  readonly answers: { readonly [Id in keyof Ops]: Readonly<Record<string, Validator<unknown>>> };
  readonly mediaType: string;
  /** A problem in the provider's own form. */
  readonly describe: (problem: Problem) => unknown;
}

const MAX_REQUEST_BYTES = 1_048_576;

/** @throws TypeError, RangeError naming the option or the handler that is wrong */
export function createServer<Ops>(
  definition: ServerDefinition<Ops>,
  handlers: Partial<Handlers<Ops>>,
  options: ServerOptions = {},
): ProviderServer {
  const { authenticate, onError, maxRequestBytes, mount } = checkOptions(options);
  const ids = Object.keys(definition.operations).filter((id): id is keyof Ops & string => id in definition.operations);
  checkHandlers(handlers, ids);
  const find = operationFinder<keyof Ops & string>(definition.operations, ids, mount);
  const readCredentials = credentialsOf(definition.info);

  const admitHead = async (incoming: Incoming, found: FoundOperation) => {
    const credentials = readCredentials(incoming, found.operation);
    if (authenticate !== undefined && !(await authenticate(credentials, incoming.request))) {
      throw new RejectedRequest(401, "wrong credentials");
    }
    return decodeHead(incoming, found);
  };
  const admit = async <Id extends keyof Ops & string>(incoming: Incoming, found: FoundOperation<Id>) => {
    const head = await admitHead(incoming, found);
    const { operation } = found;
    const text = operation.requestType === undefined ? undefined : await incoming.text(maxRequestBytes);
    const decoded = decode(head, operation, text);
    const candidate = candidateOf(decoded, incoming);
    const check = definition.checks[found.id].request;
    if (!passes<Ops[Id]>(candidate, decoded, check)) throw invalid(check);
    const handler = handlers[found.id];
    if (handler === undefined) throw new RejectedRequest(501, `there is no handler of ${found.id}`);
    return () => handler(candidate);
  };
  const serve = async <Id extends keyof Ops & string>(
    incoming: Incoming,
    found: FoundOperation<Id>,
  ): Promise<Outgoing> => {
    const handle = await admit(incoming, found);
    const { status, body, headers } = read(await handle(), found.id);
    const answers = definition.answers[found.id];
    const documented = documentedFor(found, status, answers);
    const {
      type = found.operation.responseType,
      types,
      headers: required = [],
    } = found.operation.responses?.[documented.name] ?? {};
    checkHeaders(found, status, headers, required, (name) => answers[`${documented.name} ${name}`]);
    if (found.operation.bodiless?.includes(documented.name)) return bodiless(found, status, body, headers);
    const { text, checked } = print(body);
    if (!documented.check(checked)) throw broken(found, status, "body", issuesOf(documented.check.errors ?? [], []));
    if (BODILESS_STATUSES.has(status))
      throw new TypeError(`the handler of ${found.id} returned a body, but a ${status} can have none`);
    const own = types?.find((one) => answers[`${documented.name} ${one}`]?.(checked));
    return { status, text, headers: headersOf(own ?? type, headers) };
  };
  const responseTo = (thrown: unknown, incoming: Incoming): Outgoing => {
    if (!(thrown instanceof RejectedRequest)) report(onError, thrown, incoming);
    const { problem } = thrown instanceof RejectedRequest ? thrown : new RejectedRequest(500, "internal error");
    const headers = headersOf(definition.mediaType, problem.headers);
    return { status: problem.status, text: printJson(definition.describe(problem)), headers };
  };

  const respond = async (incoming: Incoming): Promise<Outgoing> => {
    try {
      return await serve(incoming, find(incoming.method, incoming.pathname));
    } catch (thrown) {
      return responseTo(thrown, incoming);
    }
  };
  const reject: Responder["reject"] = async (incoming, part) => {
    try {
      const found = find(incoming.method, incoming.pathname);
      await (part === "head" ? admitHead(incoming, found) : admit(incoming, found));
      return undefined;
    } catch (thrown) {
      return responseTo(thrown, incoming);
    }
  };
  const fetch: ProviderServer["fetch"] = async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { status, text, headers } = await respond(new WebIncoming(request));
    return new Response(text === "" ? null : text, { status, headers });
  };
  keepResponder(fetch, { respond, reject });
  return { fetch };
}

function checkHandlers(handlers: object, ids: readonly string[]): void {
  if (!isRecord(handlers)) throw new TypeError(`handlers must be an object with ${ids.join(", ")}`);
  for (const [id, handler] of Object.entries(handlers)) {
    if (!ids.includes(id)) throw new TypeError(`unknown handler "${id}"; expected one of ${ids.join(", ")}`);
    if (handler !== undefined && typeof handler !== "function") throw new TypeError(`${id} must be a function`);
  }
}

function checkOptions(given: ServerOptions) {
  const options = takeOptions(given, ["authenticate", "onError", "maxRequestBytes", "mount"], "options");
  const { authenticate, onError = logError, maxRequestBytes = MAX_REQUEST_BYTES, mount } = options;
  for (const [name, option] of Object.entries({ authenticate, onError })) {
    if (option !== undefined && typeof option !== "function") throw new TypeError(`${name} must be a function`);
  }
  if (!Number.isSafeInteger(maxRequestBytes) || maxRequestBytes < 1) {
    throw new RangeError(`maxRequestBytes must be a whole number of at least 1, not ${maxRequestBytes}`);
  }
  if (mount !== undefined && !/^(?:\/[^/?#]+)*$/.test(mount)) {
    throw new TypeError('mount must be a path without a slash at its end, such as "/v1", or ""');
  }
  return { authenticate, onError, maxRequestBytes, mount };
}

/** What a handler is given, once the check has passed. */
function candidateOf({ path, query, header, body }: Decoded, incoming: Incoming) {
  return {
    path,
    query,
    header,
    body,
    // Few handlers look at it, and it costs more than all the rest of a call.
    get request(): Request {
      return incoming.request;
    },
  };
}

/** The check speaks of the request as openapi-fetch takes it; the handler is given the same parts by their own names. */
function passes<Op>(
  _candidate: object,
  { checked }: Decoded,
  check: Validator<RequestOf<Op>>,
): _candidate is HandlerRequest<Op> {
  return check(checked);
}

function invalid({ errors }: Validator<unknown>): RejectedRequest {
  const issues = issuesOf(errors ?? [], []);
  return new RejectedRequest(422, describeIssues(issues), { issues });
}

/** What a handler returned; an untyped one may return anything. */
function read(result: unknown, id: string): { status: number; body: unknown; headers: typeof NONE } {
  if (typeof result !== "object" || result === null || !("status" in result) || typeof result.status !== "number") {
    throw new TypeError(`the handler of ${id} must return { status, body }, with a number as status`);
  }
  const headers = "headers" in result && isRecord(result.headers) ? textsOf(result.headers, id) : NONE;
  return { status: result.status, body: "body" in result ? result.body : undefined, headers };
}

/** By name in lower case. */
function textsOf(headers: Readonly<Record<string, unknown>>, id: string): typeof NONE {
  const given = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const texts = given.flatMap(([name, value]): [string, string][] => {
    const text = printScalar(value);
    if (text === undefined && value !== undefined)
      throw new TypeError(
        `the handler of ${id} returned the header ${name} as a ${typeof value}; give a text or a number`,
      );
    return text === undefined ? [] : [[name.toLowerCase(), text]];
  });
  return Object.fromEntries(texts);
}

/** What the document says of a status. @throws TypeError where it says nothing */
function documentedFor(
  { id }: FoundOperation,
  status: number,
  checks: Readonly<Record<string, Validator<unknown>>>,
): { readonly name: string; readonly check: Validator<unknown> } {
  const name = isStatus(status) ? documentedStatus(checks, status) : undefined;
  const check = name === undefined ? undefined : checks[name];
  if (name !== undefined && check !== undefined) return { name, check };
  const known = Object.keys(checks)
    .filter((key) => !key.includes(" "))
    .join(", ");
  throw new TypeError(`the handler of ${id} returned the status ${status}; its document has ${known}`);
}

function checkHeaders(
  found: FoundOperation,
  status: number,
  given: typeof NONE,
  required: readonly string[],
  checkOf: (name: string) => Validator<unknown> | undefined,
): void {
  const missing = required.filter((name) => !Object.hasOwn(given, name));
  const wrong = Object.entries(given).flatMap(([name, text]) => {
    const check = checkOf(name);
    return check === undefined || fitsText(check, text)
      ? []
      : issuesOf(check.errors ?? [], []).map(({ message }) => ({ path: name, message }));
  });
  const issues = [...missing.map((path) => ({ path, message: "is required" })), ...wrong];
  if (issues.length > 0) throw broken(found, status, "headers", issues);
}

function broken({ id }: FoundOperation, status: number, part: string, issues: readonly Issue[]): TypeError {
  const what = describeIssues(issues);
  return new TypeError(`the handler of ${id} returned a ${status} that breaks its document; fix its ${part}: ${what}`);
}

function bodiless({ id }: FoundOperation, status: number, body: unknown, headers: typeof NONE): Outgoing {
  if (body === undefined) return { status, text: "", headers: headersOf(undefined, headers) };
  throw new TypeError(`the handler of ${id} returned a ${status} with a body; its document has none, leave it out`);
}

/** One that a `Response` can have. */
function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

/** The error itself says what to do where the mistake is one of the handler against its document, or of the mount. */
function logError(error: unknown): void {
  console.error("payspec: a server stub responded with 500; fix what threw, or pass onError to handle it:", error);
}

function report(onError: NonNullable<ServerOptions["onError"]>, error: unknown, incoming: Incoming): void {
  // A listener for errors must not decide what the caller gets; one that is async may reject.
  const reported = async (): Promise<unknown> =>
    onError === logError ? logError(error) : onError(error, incoming.request);
  reported().catch(() => {});
}

const NONE: Readonly<Record<string, string>> = {};

/** @throws TypeError for a name or a value that no header can have */
function headersOf(type: string | undefined, given: typeof NONE): typeof NONE {
  if (given === NONE) return type === undefined ? {} : { "content-type": type };
  const headers = new Headers(given);
  if (type === undefined) headers.delete("content-type");
  else headers.set("content-type", type);
  return Object.fromEntries(headers);
}
