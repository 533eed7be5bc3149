import { NAMES, type OperationName, PROVIDERS, type ProviderName, perProvider } from "../../generated/providers.js";
import { takeOptions } from "../core/fields.js";
import { isRecord } from "../core/untyped.js";
import { operationFinder } from "../server/find-operation.js";
import type { ProviderServer } from "../server/handlers.js";
import { responderOf } from "../server/responder.js";
import { WebIncoming } from "../server/web.js";
import { control } from "./control.js";
import { actOut, experience } from "./experience.js";
import { choiceOf, Faults, UnknownChoice } from "./faults.js";
import type { ProviderSandbox, SandboxContext } from "./provider.js";
import type { FaultKind, LoggedCall, Reaction, SandboxCore, SandboxEffect } from "./types.js";

const CHOICES = new Map(NAMES.flatMap((name) => Object.entries(PROVIDERS[name].forms)));
const QUIRKS = Object.fromEntries(NAMES.flatMap((name) => Object.entries(PROVIDERS[name].quirks)));
const idsOf = (name: ProviderName): readonly OperationName[] => {
  const { operations } = PROVIDERS[name];
  return Object.keys(operations).filter((id): id is OperationName => id in operations);
};
const OPERATION_IDS = NAMES.flatMap(idsOf);
const FIND = perProvider((name) => operationFinder(PROVIDERS[name].operations, idsOf(name)));

/** Its values are checked where they are read: they may come from a file. */
type UncheckedSeed = Partial<Readonly<Record<ProviderName, unknown>>>;

/**
 * @param options `seed` replaces a provider's default seed whole; `now` is the clock of responses and effects
 * @throws TypeError naming the path and the rule of a seed that is wrong
 */
export function createSandboxCore(
  options: { seed?: UncheckedSeed | undefined; now?: (() => Date) | undefined } = {},
): SandboxCore {
  const { seed = {}, now = () => new Date() } = takeOptions(options, ["seed", "now"], "the sandbox's options");
  if (typeof now !== "function") throw new TypeError("now must be a function that returns a Date");
  const effects: SandboxEffect[] = [];
  const faults = new Faults(OPERATION_IDS);
  const log: LoggedCall[] = [];
  const chosen = new Map<string, string>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const formOf = (quirk: string): string => chosen.get(quirk) ?? CHOICES.get(quirk)?.[0] ?? "";

  const start = (name: ProviderName, from: unknown): ProviderSandbox => {
    const record: SandboxContext["record"] = (effect) => {
      effects.push({ provider: name, ...effect, at: now().toISOString() });
    };
    return PROVIDERS[name].create(from, { now, form: formOf, record });
  };
  const seeds = { ...perProvider((name): unknown => PROVIDERS[name].seed), ...Object.fromEntries(seedsOf(seed)) };
  const states = { ...perProvider((name) => start(name, seeds[name])) };

  const respond = async (name: ProviderName, request: Request): Promise<Response> => states[name].server.fetch(request);

  const rejectionOf = async (name: ProviderName, request: Request, kind: FaultKind): Promise<Response | undefined> => {
    const responder = responderOf(states[name].server.fetch);
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
    if (rejected !== undefined) return { reaction: { type: "respond", response: rejected } };
    const fault = faults.take(operation);
    if (fault === undefined) return { reaction: { type: "respond", response: await respond(name, request) } };
    const arrived = fault.delayMs > 0 && fault.kind !== "refuse-connection" ? await readAhead(request) : request;
    if (fault.delayMs > 0) await wait(fault.delayMs, request.signal);
    return { reaction: await actOut(fault.kind, () => respond(name, arrived)), fault: fault.kind };
  };

  const reactAs = async (name: ProviderName, request: Request): Promise<Reaction> => {
    const { method, url } = request;
    const call = { at: now().toISOString(), method, path: new URL(url).pathname };
    const operation = operationOf(name, request);
    const { reaction, fault } = await reactTo(name, request, operation ?? "");
    log.push({ ...call, ...(operation && { operation }), ...(fault && { fault }), result: resultOf(reaction) });
    if (log.length > MAX_LOG) log.shift();
    changed();
    return reaction;
  };

  const react = async (request: Request): Promise<Reaction> => {
    const { pathname } = new URL(request.url);
    const name = NAMES.find((known) => pathname.startsWith(`/${known}/`));
    if (name !== undefined) return reactAs(name, request);
    const controlled = await control(core, request);
    return { type: "respond", response: controlled ?? notFound() };
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
    quirks: QUIRKS,
    operations: OPERATION_IDS,
    inject(fault) {
      faults.add(fault);
      changed();
    },
    remove(choice) {
      faults.remove(choice);
      changed();
    },
    wire(forms) {
      const named = Object.entries(forms).filter(([, form]) => form !== undefined);
      const checked = named.map(([quirk, form]) => [quirk, checkedForm(quirk, form)] as const);
      for (const [quirk, form] of checked) chosen.set(quirk, form);
      changed();
    },
    get seeds() {
      return { ...seeds };
    },
    seed(given) {
      // All are read before one takes its place.
      const fresh = seedsOf(given).map(([name, from]) => ({ name, from, state: start(name, from) }));
      for (const { name, from, state } of fresh) {
        seeds[name] = from;
        states[name] = state;
      }
      const kept = effects.filter(({ provider }) => !fresh.some(({ name }) => name === provider));
      effects.splice(0, effects.length, ...kept);
      changed();
    },
    reset() {
      effects.length = 0;
      log.length = 0;
      faults.clear();
      chosen.clear();
      for (const name of NAMES) states[name] = start(name, seeds[name]);
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => perProvider((name) => states[name].view()),
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
    case "respond":
      return String(reaction.response.status);
    case "drop":
      return reaction.refused ? "connection refused" : "connection dropped";
    case "truncate":
      return `${reaction.response.status}, cut short`;
    case "hang":
      return "no response";
  }
}

/** `undefined` for a request that is none of an operation: no fault waits for such a one. */
function operationOf(name: ProviderName, request: Request): OperationName | undefined {
  try {
    return FIND[name](request.method, new URL(request.url).pathname).id;
  } catch {
    return undefined;
  }
}

/** @throws UnknownChoice */
function checkedForm(quirk: string, form: unknown): string {
  const forms = CHOICES.get(quirk);
  if (forms === undefined) {
    const known = [...CHOICES.keys()];
    throw new UnknownChoice(`unknown quirk "${quirk}"; expected one of ${known.join(", ")}`, known);
  }
  return choiceOf(`the form of ${quirk}`, form, forms);
}

/** @throws TypeError for a provider that there is not; the seeds themselves are checked by their providers */
function seedsOf(given: object): readonly (readonly [ProviderName, unknown])[] {
  if (!isRecord(given)) throw new TypeError(`seed must be an object with ${NAMES.join(", ")}`);
  return Object.entries(given).flatMap(([name, seed]: [string, unknown]) => {
    const known = NAMES.find((provider) => provider === name);
    if (known === undefined) throw new TypeError(`seed.${name} is unknown; expected one of ${NAMES.join(", ")}`);
    return seed === undefined ? [] : [[known, seed] as const];
  });
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
