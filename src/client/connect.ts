import { describeIssues, type Issue, IssueError, issuesOf } from "../core/issues.js";
import { approximate } from "../core/json.js";
import type {
  ClientValidators,
  Operation,
  ProviderInfo,
  RequestOf,
  ResponseBodyOf,
  Validator,
} from "../core/operation.js";
import { isBodiless, isSuccess, withEnumNumbers } from "../core/statuses.js";
import { contractFailure, type ReadError } from "./classify.js";
import { CallContext } from "./context.js";
import { ContractError, InvalidRequestError, PayspecError } from "./errors.js";
import { type Failure, isSetupError, RejectedResponse, type SeenResponse } from "./failure.js";
import {
  BodyTypeError,
  createRaw,
  createWriter,
  type OperationRequest,
  type RawClient,
  readOutgoing,
  toResponse,
} from "./fetch-client.js";
import {
  type CallOptions,
  type CallSettings,
  type ClientOptions,
  checkCallOptions,
  checkClientOptions,
  type Settings,
  signalOf,
} from "./options.js";
import { type AttemptResult, send } from "./send.js";

/** All that the runtime is told of a provider; `Ops` is openapi-typescript's `operations`. */
export interface Provider<Ops> {
  readonly info: ProviderInfo;
  readonly operations: { readonly [Id in keyof Ops]: Operation };
  readonly checks: { readonly [Id in keyof Ops]: ClientValidators<Ops[Id]> };
  /** Members of the provider's bodies that our shapes do not have, in camelCase. */
  readonly envelope: readonly string[];
  readonly readError: ReadError;
}

export interface Connection<Paths extends object, Ops> {
  /**
   * One call of an operation, from start to finish.
   * @param build makes the wire request; what it throws is an InvalidRequestError, and nothing is sent
   * @param read makes the domain value of a response that fits the spec, and may compare it with the wire request that
   * was sent; what it throws is a ContractError
   */
  call<Id extends keyof Ops & string, T>(
    id: Id,
    options: CallOptions | undefined,
    build: () => RequestOf<Ops[Id]>,
    read: (data: ResponseBodyOf<Ops[Id]>, request: RequestOf<Ops[Id]>) => T,
  ): Promise<T>;
  readonly raw: RawClient<Paths>;
}

/** The `timeoutMs` of every client, by its `raw`: who keeps a lease must know how long a call may take. */
const TIMEOUTS = new WeakMap<object, number>();

/** In ms. @returns undefined where it is no client of ours */
export function timeoutOf(client: { readonly raw: object }): number | undefined {
  return TIMEOUTS.get(client.raw);
}

/** @throws TypeError, RangeError naming the option */
export function connect<Paths extends object, Ops>(
  provider: Provider<Ops>,
  options: ClientOptions,
): Connection<Paths, Ops> {
  const settings = checkClientOptions(options, credentialsOf(provider));
  const write = createWriter(settings.baseUrl);
  const usual: Settings & CallSettings = { ...settings, signal: undefined, tag: undefined };
  const begin = (id: string, operation: Operation, given: CallOptions | undefined): CallContext =>
    new CallContext(
      provider.info,
      id,
      operation,
      given === undefined ? usual : { ...usual, ...checkCallOptions(given, usual) },
    );

  const connection: Connection<Paths, Ops> = {
    async call(id, given, build, read) {
      const call = begin(id, provider.operations[id], given);
      try {
        const { request: checkRequest, response: checkResponse } = provider.checks[id];
        const wire = buildRequest(call, build, checkRequest, provider.envelope);
        const result = await send(write(call.operation, wire), call, provider.readError);
        if (result.kind === "failure") throw call.error(result.failure);
        const { response } = result;
        const value = readData(call, response, checkResponse, (data) => read(data, wire), provider.envelope);
        call.reportSuccess(response);
        return value;
      } catch (thrown) {
        if (isSetupError(thrown)) throw thrown;
        throw reported(call, thrown instanceof PayspecError && call.made(thrown) ? thrown : unforeseen(call, thrown));
      }
    },

    raw: createRaw<Paths>(settings.baseUrl, async (method, path, signal, run) => {
      const found = Object.entries<Operation>(provider.operations).find(
        ([, operation]) => operation.method === method && operation.path === path,
      );
      if (found === undefined) throw new TypeError(`${method} ${path} is not an operation of ${provider.info.name}`);
      const given = signalOf(signal ?? undefined);
      const call = begin(...found, given && { signal: given });
      let result: AttemptResult | undefined;
      let error: PayspecError | undefined;
      try {
        const value = await run(call.operation, async (outgoing) => {
          result = await send(await readOutgoing(outgoing, settings.baseUrl), call, provider.readError);
          if (result.kind === "failure") error = call.error(result.failure);
          if (result.response !== undefined && isReadable(result, call.operation)) return toResponse(result.response);
          throw error;
        });
        // What a middleware returns is the caller's; the events tell of what happened, if anything did.
        if (error !== undefined) call.reportError(error);
        else if (result?.response !== undefined) call.reportSuccess(result.response);
        return value;
      } catch (thrown) {
        if (isSetupError(thrown) || thrown instanceof BodyTypeError) throw thrown;
        if (result?.kind !== "failure" || thrown === error) throw reported(call, error ?? unforeseen(call, thrown));
        // A middleware cannot change what became of the call.
        const { failure } = result;
        throw reported(call, call.error({ ...failure, cause: failure.cause ?? call.causeOf(thrown) }));
      }
    }),
  };
  TIMEOUTS.set(connection.raw, settings.timeoutMs);
  return connection;
}

/** Every credential, and whether some operation cannot be called without it. */
function credentialsOf<Ops>({ info, operations }: Provider<Ops>): Readonly<Record<string, boolean>> {
  const all = Object.values<Operation>(operations);
  const names = Object.keys(info.credentials);
  const isNeeded = (name: string): boolean =>
    all.some(({ security = [names] }) => security.every((alternative) => alternative.includes(name)));
  return Object.fromEntries(names.map((name) => [name, isNeeded(name)]));
}

/** A success that cannot be read is no response for `raw`, and neither is a status that no Response can have. */
function isReadable({ kind, response }: AttemptResult, operation: Operation): boolean {
  if (response === undefined || response.status < 200 || response.status > 599) return false;
  return kind === "response" || !isSuccess(operation, response.status);
}

function reported(call: CallContext, error: PayspecError): PayspecError {
  call.reportError(error);
  return error;
}

/** Only before the first attempt is it certain that nothing was sent; a caller's code may throw after it. */
function unforeseen(call: CallContext, thrown: unknown): PayspecError {
  const isOurs = thrown instanceof IssueError && call.attempts === 0;
  if (isOurs) return call.error(invalidRequest(thrown.issues));
  const cause = call.causeOf(thrown);
  const message = "the caller's own code threw an error; see its cause";
  if (call.attempts === 0) return call.error({ ...invalidRequest([{ path: "", message }]), cause });
  return call.error({ ...contractFailure(`the response arrived, but ${message}`), cause });
}

function buildRequest<T extends OperationRequest>(
  call: CallContext,
  build: () => T,
  check: Validator<T>,
  envelope: readonly string[],
): T {
  const wire = build();
  if (conforms(check, wire)) return wire;
  const issues = issuesOf(check.errors ?? [], envelope);
  throw call.error(invalidRequest(issues));
}

/** What is found before the first attempt; nothing was sent. */
function invalidRequest(issues: readonly Issue[]): Failure {
  return { type: InvalidRequestError, evidence: "unsent", repeatable: false, message: describeIssues(issues), issues };
}

function readData<T, V>(
  call: CallContext,
  seen: SeenResponse,
  check: Validator<T>,
  read: (data: T) => V,
  envelope: readonly string[],
): V {
  const { operation } = call;
  try {
    const body = isBodiless(operation, seen.status) ? NO_BODY : { value: withEnumNumbers(operation, seen.body) };
    if (isExpected(check, body)) return read(body.value);
  } catch (thrown) {
    throw call.error(unread(thrown, seen));
  }
  const issues = issuesOf(check.errors ?? [], envelope);
  throw call.error({ ...contractFailure(`the response breaks the spec: ${describeIssues(issues)}`, seen), issues });
}

function unread(thrown: unknown, seen: SeenResponse): Failure {
  if (thrown instanceof RejectedResponse) {
    const { refusal } = thrown;
    const message = refusal.message ?? "the provider refused";
    const issues = refusal.type === ContractError ? [{ path: "", message }] : undefined;
    return { ...refusal, message, issues, repeatable: false, response: seen };
  }
  const issues = thrown instanceof IssueError ? thrown.issues : [{ path: "", message: "cannot be read" }];
  return {
    ...contractFailure(`the response breaks the spec: ${describeIssues(issues)}`, seen),
    type: ContractError,
    issues,
  };
}

/** What a success without a body is, for its reader. */
const NO_BODY = { value: undefined };

function isExpected<T>(check: Validator<T>, body: { readonly value: unknown }): body is { readonly value: T } {
  return body === NO_BODY || conforms(check, body.value);
}

/** The check sees rounded numbers, the reader exact ones; all else is the same. */
function conforms<T>(check: Validator<T>, value: unknown): value is T {
  return check(approximate(value));
}
