import { NAMES, type OperationName, PROVIDERS, type ProviderName, perProvider } from "../../generated/providers.js";
import { takeOptions } from "../core/fields.js";
import { isRecord } from "../core/untyped.js";
import { operationFinder } from "../server/find-operation.js";
import type { ProviderServer } from "../server/handlers.js";
import { responderOf } from "../server/responder.js";
import { WebIncoming } from "../server/web.js";
import { control } from "./control.js";
import { actOut, experience } from "./experience.js";
import { Faults } from "./faults.js";
import type { ProviderSandbox, SandboxContext } from "./provider.js";
import type { FaultKind, LoggedCall, Reaction, SandboxCore, SandboxEffect } from "./types.js";

const CHOICES = new Map(NAMES.flatMap((name) => Object.entries(PROVIDERS[name].forms)));
const OPERATION_IDS = NAMES.flatMap((name) => {
  const { operations } = PROVIDERS[name];
  return Object.keys(operations).filter((id): id is OperationName => id in operations);
});

/** The operation of a request to a provider, or `undefined` where it is none: no fault waits for such a one. */
const FIND = new Map(
  NAMES.map((name) => {
    const { operations } = PROVIDERS[name];
    return [
      name,
      operationFinder(
        operations,
        OPERATION_IDS.filter((id) => id in operations),
      ),
    ];
  }),
);

/** Its values are checked where they are read: they may come from a file. */
type UncheckedSeed = Partial<Readonly<Record<ProviderName, unknown>>>;

/**
 * @param options `seed` replaces a provider's default seed whole; `now` is the clock of answers and effects
 * @throws TypeError naming the path and the rule of a seed that is wrong
 */
export function createSandboxCore(
  options: { seed?: UncheckedSeed | undefined; now?: (() => Date) | undefined } = {},
): SandboxCore {
  const { seed = {}, now = () => new Date() } = takeOptions(options, ["seed", "now"], "the sandbox's options");
  if (typeof now !== "function") throw new TypeError("now must be a function that returns a Date");
  if (!isRecord(seed)) throw new TypeError(`seed must be an object with ${NAMES.join(", ")}`);
  const unknown = Object.keys(seed).find((name) => !NAMES.some((known) => known === name));
  if (unknown !== undefined) throw new TypeError(`seed.${unknown} is unknown; expected one of ${NAMES.join(", ")}`);

  const effects: SandboxEffect[] = [];
  const faults = new Faults(OPERATION_IDS);
  const log: LoggedCall[] = [];
  const chosen = new Map<string, string>();
  const formOf = (quirk: string): string => chosen.get(quirk) ?? CHOICES.get(quirk)?.[0] ?? "";

  const start = (name: ProviderName): ProviderSandbox => {
    const record: SandboxContext["record"] = (effect) => {
      effects.push({ provider: name, ...effect, at: now().toISOString() });
    };
    const { create, seed: fallback } = PROVIDERS[name];
    return create(seed[name] === undefined ? fallback : seed[name], { now, form: formOf, record });
  };
  const startAll = (): ReadonlyMap<ProviderName, ProviderSandbox> => new Map(NAMES.map((name) => [name, start(name)]));
  let states = startAll();

  const answer = async (name: ProviderName, request: Request): Promise<Response> => {
    const state = states.get(name);
    if (state === undefined) throw new Error(`there is no ${name}`);
    return state.server.fetch(request);
  };

  const rejectionOf = async (name: ProviderName, request: Request, kind: FaultKind): Promise<Response | undefined> => {
    const responder = responderOf(states.get(name)?.server.fetch ?? {});
    // Of a call that never arrives nobody may take the body: that is how a client knows that nothing was sent.
    const outgoing = await (kind === "refuse-connection"
      ? responder?.reject(new WebIncoming(request), "head")
      : responder?.reject(new WebIncoming(request.clone()), "whole"));
    return outgoing && new Response(outgoing.text, { status: outgoing.status, headers: outgoing.headers });
  };

  const reactTo = async (name: ProviderName, request: Request, operation: string): Promise<Experience> => {
    // A call that is rejected anyway must not use up a fault that waits for a good one.
    const next = faults.next(operation);
    const rejected = next && (await rejectionOf(name, request, next.kind));
    if (rejected !== undefined) return { reaction: { type: "answer", response: rejected } };
    const fault = faults.take(operation);
    if (fault === undefined) return { reaction: { type: "answer", response: await answer(name, request) } };
    const arrived = fault.delayMs > 0 && fault.kind !== "refuse-connection" ? await readAhead(request) : request;
    if (fault.delayMs > 0) await wait(fault.delayMs, request.signal);
    return { reaction: await actOut(fault.kind, () => answer(name, arrived)), fault: fault.kind };
  };

  const reactAs = async (name: ProviderName, request: Request): Promise<Reaction> => {
    const { method, url } = request;
    const call = { at: now().toISOString(), method, path: new URL(url).pathname };
    const operation = operationOf(name, request);
    const { reaction, fault } = await reactTo(name, request, operation ?? "");
    log.push({ ...call, ...(operation && { operation }), ...(fault && { fault }), result: resultOf(reaction) });
    if (log.length > MAX_LOG) log.shift();
    return reaction;
  };

  const react = async (request: Request): Promise<Reaction> => {
    const { pathname } = new URL(request.url);
    const name = NAMES.find((known) => pathname.startsWith(`/${known}/`));
    if (name !== undefined) return reactAs(name, request);
    const controlled = await control(core, request);
    return { type: "answer", response: controlled ?? notFound() };
  };

  const provider = (name: ProviderName): ProviderServer => ({
    fetch: (input, init) => inProcess((request) => reactAs(name, request), input, init),
  });

  const core: SandboxCore = {
    ...perProvider(provider),
    fetch: (input, init) => inProcess(react, input, init),
    react,
    effects,
    log,
    get faults() {
      return faults.all;
    },
    get forms() {
      return Object.fromEntries([...CHOICES.keys()].map((quirk) => [quirk, formOf(quirk)]));
    },
    choices: Object.fromEntries(CHOICES),
    operations: OPERATION_IDS,
    inject: (fault) => faults.add(fault),
    remove: (faultId) => faults.remove(faultId),
    wire(forms) {
      const entries = Object.entries(forms).flatMap(([quirk, form]): [string, string][] =>
        form === undefined ? [] : [[quirk, form]],
      );
      for (const [quirk, form] of entries) checkForm(quirk, form);
      for (const [quirk, form] of entries) chosen.set(quirk, form);
    },
    reset() {
      effects.length = 0;
      log.length = 0;
      faults.clear();
      chosen.clear();
      states = startAll();
    },
    view: () => Object.fromEntries([...states].map(([name, state]) => [name, state.view()])),
  };
  return core;
}

/** Until the time is over or the caller is gone. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal.aborted) done();
    else signal.addEventListener("abort", done, { once: true });
  });
}

/** What a call experienced, and by which fault. */
interface Experience {
  readonly reaction: Reaction;
  readonly fault?: FaultKind;
}

/** More would be a file's business. */
const MAX_LOG = 100;

function resultOf(reaction: Reaction): string {
  switch (reaction.type) {
    case "answer":
      return String(reaction.response.status);
    case "drop":
      return reaction.refused ? "connection refused" : "connection dropped";
    case "truncate":
      return `${reaction.response.status}, cut short`;
    case "hang":
      return "no response";
  }
}

function operationOf(name: ProviderName, request: Request): OperationName | undefined {
  try {
    return FIND.get(name)?.(request.method, new URL(request.url).pathname).id;
  } catch {
    return undefined;
  }
}

/** @throws RangeError naming what there is */
function checkForm(quirk: string, form: unknown): void {
  const forms = CHOICES.get(quirk);
  if (forms === undefined)
    throw new RangeError(`unknown quirk "${quirk}"; expected one of ${[...CHOICES.keys()].join(", ")}`);
  if (!forms.some((known) => known === form))
    throw new RangeError(`the form of ${quirk} must be ${forms.join(" or ")}`);
}

function notFound(): Response {
  const error = "there is no such path";
  return Response.json({ error, known: [...NAMES.map((name) => `/${name}/…`), "/_sandbox", "/"] }, { status: 404 });
}

/** What has arrived happens, even if its caller does not stay for it. */
async function readAhead(request: Request): Promise<Request> {
  return request.body === null ? request : new Request(request, { body: await request.arrayBuffer() });
}

async function inProcess(
  react: (request: Request) => Promise<Reaction>,
  input: Request | string | URL,
  init: RequestInit | undefined,
): Promise<Response> {
  const request = input instanceof Request && init === undefined ? input : new Request(input, init);
  request.signal.throwIfAborted();
  return experience(await react(request), request.signal);
}
