import { IssueError, issuesOf } from "../core/issues.js";
import { approximate, NestingError } from "../core/json.js";
import type {
  ClientValidators,
  Operation,
  ProviderInfo,
  RequestOf,
  ResponseBodyOf,
  Validator,
} from "../core/operation.js";
import { documentedStatus, isBodiless, isSuccess } from "../core/statuses.js";
import { contractFailure, invalidRequest, type ReadError, specFailure } from "./classify.js";
import { CallContext } from "./context.js";
import { ContractError, type PayspecError } from "./errors.js";
import { FailedCall, type Failure, isSetupError, RejectedResponse, type SeenResponse } from "./failure.js";
import { BodyTypeError, createRaw, type RawClient, readOutgoing, toResponse } from "./fetch-client.js";
import {
  type CallOptions,
  type CallSettings,
  type ClientOptions,
  checkCallOptions,
  checkClientOptions,
  type Settings,
  signalOf,
} from "./options.js";
import { type AttemptResult, send, writeRequest } from "./send.js";

/** All that the runtime knows of a provider; `Ops` is openapi-typescript's `operations`. */
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

/** In ms. @returns undefined for any other object */
export function timeoutOf(client: { readonly raw: object }): number | undefined {
  return TIMEOUTS.get(client.raw);
}

/** @throws TypeError, RangeError naming the option */
export function connect<Paths extends object, Ops>(
  provider: Provider<Ops>,
  options: ClientOptions,
): Connection<Paths, Ops> {
  const settings = checkClientOptions(options, credentialsOf(provider));
  const root = settings.baseUrl.href.replace(/\/$/, "");
  const defaults: Settings & CallSettings = { ...settings, signal: undefined, tag: undefined };
  const begin = (id: string, operation: Operation, given: CallOptions | undefined): CallContext =>
    new CallContext(
      provider.info,
      id,
      operation,
      given === undefined ? defaults : { ...defaults, ...checkCallOptions(given, defaults) },
    );

  const connection: Connection<Paths, Ops> = {
    async call(id, given, build, read) {
      const call = begin(id, provider.operations[id], given);
      const checks = provider.checks[id];
      try {
        const wire = build();
        if (!conforms(checks.request, wire) && !conforms(checks.request, withPlaces(wire))) {
          throw new FailedCall(invalidRequest(issuesOf(checks.request.errors ?? [], provider.envelope)));
        }
        const result = await send(writeRequest(root, call.operation, wire), call, provider.readError);
        if (result.kind === "failure") throw new FailedCall(result.failure);
        const { response } = result;
        const check = successCheck(checks, response.status);
        const value = readData(call, response, check, (data) => read(data, wire), provider.envelope);
        call.reportSuccess(response);
        return value;
      } catch (thrown) {
        if (isSetupError(thrown)) throw thrown;
        throw call.reportError(call.error(thrown instanceof FailedCall ? thrown.failure : unforeseen(call, thrown)));
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
          // A middleware that sends again after a success cannot prove that nothing was done.
          if (result?.kind === "response") call.evidence = "uncertain";
          const wire = await readOutgoing(outgoing, settings.baseUrl);
          result = await send(wire, call, provider.readError);
          error = result.kind === "failure" ? call.error(result.failure) : undefined;
          if (result.response !== undefined && isReadable(result, call.operation))
            return toResponse(result.response, wire.url);
          throw error;
        });
        // What a middleware returns is the caller's; the events report what happened, if anything did.
        if (error !== undefined) call.reportError(error);
        else if (result?.response !== undefined) call.reportSuccess(result.response);
        return value;
      } catch (thrown) {
        if (isSetupError(thrown) || thrown instanceof BodyTypeError) throw thrown;
        if (result?.kind !== "failure") throw call.reportError(call.error(unforeseen(call, thrown)));
        if (error !== undefined && thrown === error) throw call.reportError(error);
        // A middleware cannot change what became of the call.
        const { failure } = result;
        throw call.reportError(call.error({ ...failure, cause: failure.cause ?? call.causeOf(thrown) }));
      }
    }),
  };
  TIMEOUTS.set(connection.raw, settings.timeoutMs);
  return connection;
}

/** What is missing of a place of parameters that was left out is named one by one. */
function withPlaces(request: object): unknown {
  return { ...request, params: { path: {}, query: {}, header: {}, ...Object(request).params } };
}

/** Every credential, and whether some operation cannot be called without it. */
function credentialsOf<Ops>({ info, operations }: Provider<Ops>): Readonly<Record<string, boolean>> {
  const all = Object.values<Operation>(operations);
  const names = Object.keys(info.credentials);
  const isNeeded = (name: string): boolean =>
    all.some(({ security = [names] }) => security.every((alternative) => alternative.includes(name)));
  return Object.fromEntries(names.map((name) => [name, isNeeded(name)]));
}

/** `raw` hands out neither a success that cannot be read nor a status that no Response can have. */
function isReadable({ kind, response }: AttemptResult, operation: Operation): boolean {
  if (response === undefined || response.status < 200 || response.status > 599) return false;
  return kind === "response" || !isSuccess(operation, response.status);
}

const CALLER_THREW = "the caller's own code threw an error; see its cause";

/** Only before the first attempt is it certain that nothing was sent; a caller's code may throw after it. */
function unforeseen(call: CallContext, thrown: unknown): Failure {
  if (call.attempts === 0 && thrown instanceof IssueError) return invalidRequest(thrown.issues);
  const cause = call.causeOf(thrown);
  if (call.attempts > 0) return { ...contractFailure(`after the request was sent, ${CALLER_THREW}`), cause };
  return { ...invalidRequest([{ path: "", message: CALLER_THREW }]), cause };
}

/** A 202 is no 201: where their bodies differ, each is checked by its own. */
function successCheck<Op>({ response, statuses }: ClientValidators<Op>, status: number): Validator<ResponseBodyOf<Op>> {
  return statuses?.[documentedStatus(statuses, status) ?? ""] ?? response;
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
    const body = isBodiless(operation, seen.status) ? NO_BODY : { value: seen.body };
    if (isExpected(check, body)) return read(body.value);
  } catch (thrown) {
    throw new FailedCall(unread(thrown, seen));
  }
  throw new FailedCall(specFailure(issuesOf(check.errors ?? [], envelope), seen));
}

function unread(thrown: unknown, seen: SeenResponse): Failure {
  if (!(thrown instanceof RejectedResponse)) {
    const message = thrown instanceof NestingError ? thrown.message : "cannot be read";
    return specFailure(thrown instanceof IssueError ? thrown.issues : [{ path: "", message }], seen);
  }
  const { message = "the provider rejected the request", ...rejection } = thrown.rejection;
  const issues = rejection.type === ContractError ? [{ path: "", message }] : undefined;
  return { ...rejection, message, issues, repeatable: false, response: seen };
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
