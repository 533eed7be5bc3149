import { describeIssues, IssueError, issuesOf } from "../core/issues.js";
import { approximate } from "../core/json.js";
import type {
  ClientValidators,
  Operation,
  ProviderInfo,
  RequestOf,
  ResponseBodyOf,
  Validator,
} from "../core/operation.js";
import { contractFailure, type ReadError } from "./classify.js";
import { CallContext } from "./context.js";
import { ContractError, InvalidRequestError, PayspecError } from "./errors.js";
import { type Failure, isSetupError, RejectedResponse, type SeenResponse } from "./failure.js";
import { createRaw, createWriter, type OperationRequest, type RawClient, toResponse, wireOf } from "./fetch-client.js";
import {
  type CallOptions,
  type CallSettings,
  type ClientOptions,
  checkCallOptions,
  checkClientOptions,
  type Settings,
  signalOf,
} from "./options.js";
import { type Sent, send } from "./send.js";

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

/** @throws TypeError, RangeError naming the option */
export function connect<Paths extends object, Ops>(
  provider: Provider<Ops>,
  options: ClientOptions,
): Connection<Paths, Ops> {
  const settings = checkClientOptions(options, Object.keys(provider.info.credentials));
  const write = createWriter(settings.baseUrl);
  const usual: Settings & CallSettings = { ...settings, signal: undefined, tag: undefined };
  const begin = (id: string, operation: Operation, given: CallOptions | undefined): CallContext =>
    new CallContext(
      provider.info,
      id,
      operation,
      given === undefined ? usual : { ...usual, ...checkCallOptions(given, usual) },
    );

  return {
    async call(id, given, build, read) {
      const call = begin(id, provider.operations[id], given);
      try {
        const { request, response } = provider.checks[id];
        const wire = buildRequest(call, build, request, provider.envelope);
        const { answer, error } = await send(write(call.operation, wire), call, provider.readError);
        if (error !== undefined) throw error;
        const value = readData(call, answer, response, (data) => read(data, wire), provider.envelope);
        call.reportSuccess(answer);
        return value;
      } catch (thrown) {
        throw failed(call, thrown);
      }
    },

    raw: createRaw<Paths>(settings.baseUrl, async (method, path, signal, run) => {
      const found = Object.entries<Operation>(provider.operations).find(
        ([, operation]) => operation.method === method && operation.path === path,
      );
      if (found === undefined) throw new TypeError(`${method} ${path} is no operation of ${provider.info.name}`);
      const given = signalOf(signal ?? undefined);
      const call = begin(...found, given && { signal: given });
      let sent: Sent | undefined;
      try {
        const value = await run(async (outgoing) => {
          sent = await send(await wireOf(outgoing, settings.baseUrl), call, provider.readError);
          return toResponse(sent.answer);
        });
        // An answer that is an error is handed on as it is.
        if (sent?.error === undefined) call.reportSuccess(sent?.answer);
        else call.reportError(sent.error);
        return value;
      } catch (thrown) {
        throw failed(call, thrown);
      }
    }),
  };
}

/** @returns what every call that fails ends with: a PayspecError of its own, after the event that tells of it */
function failed(call: CallContext, thrown: unknown): PayspecError {
  if (isSetupError(thrown)) throw thrown;
  const own = thrown instanceof PayspecError && call.made(thrown);
  const error = own ? thrown : call.error(unforeseen(thrown, call));
  call.reportError(error);
  return error;
}

/** Only before the first attempt is it certain that nothing was sent; a caller's middleware may throw after it. */
function unforeseen(thrown: unknown, call: CallContext): Failure {
  return call.attempts === 0 ? invalidRequest(thrown) : contractFailure("the answer came, but could not be taken in");
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
  throw call.error({ ...invalidRequest(undefined), message: describeIssues(issues), issues });
}

/** What is thrown before the first attempt; nothing was sent. */
function invalidRequest(thrown: unknown): Failure {
  const issues =
    thrown instanceof IssueError ? thrown.issues : [{ path: "", message: "the request is not of the documented form" }];
  return { type: InvalidRequestError, evidence: "unsent", repeatable: false, message: describeIssues(issues), issues };
}

function readData<T, V>(
  call: CallContext,
  seen: SeenResponse,
  check: Validator<T>,
  read: (data: T) => V,
  envelope: readonly string[],
): V {
  try {
    if (conforms(check, seen.body)) return read(seen.body);
  } catch (thrown) {
    throw call.error(unread(thrown, seen));
  }
  const issues = issuesOf(check.errors ?? [], envelope);
  throw call.error({ ...contractFailure(`the answer breaks the spec: ${describeIssues(issues)}`, seen), issues });
}

function unread(thrown: unknown, seen: SeenResponse): Failure {
  if (thrown instanceof RejectedResponse) {
    const { refusal } = thrown;
    const message = refusal.message ?? "the provider refused";
    const issues = refusal.type === ContractError ? [{ path: "", message }] : undefined;
    return { ...refusal, message, issues, repeatable: false, answer: seen };
  }
  const issues = thrown instanceof IssueError ? thrown.issues : [{ path: "", message: "cannot be read" }];
  return {
    ...contractFailure(`the answer breaks the spec: ${describeIssues(issues)}`, seen),
    type: ContractError,
    issues,
  };
}

/** The check sees rounded numbers, the reader exact ones; all else is the same. */
function conforms<T>(check: Validator<T>, value: unknown): value is T {
  return check(approximate(value));
}
