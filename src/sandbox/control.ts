import { NAMES, PROVIDERS } from "../../generated/providers.js";
import type { Operations } from "../core/operation.js";
import { isRecord } from "../core/untyped.js";
import { startPage } from "./page.js";
import { FAULT_KINDS, type Fault, type Overview, type RouteInfo, type SandboxCore } from "./types.js";

/** A refusal, with what there is instead. */
class Refusal extends Error {
  readonly status: number;
  readonly known: readonly string[];
  constructor(status: number, message: string, known: readonly string[] = []) {
    super(message);
    this.status = status;
    this.known = known;
  }
}

type Action = (core: SandboxCore, request: Request) => unknown;
interface Endpoint {
  readonly get?: Action;
  readonly post?: Action;
}

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "/_sandbox": { get: overview },
  "/_sandbox/effects": { get: ({ effects }) => ({ effects }) },
  "/_sandbox/log": { get: ({ log }) => ({ log }) },
  "/_sandbox/faults": { post: injectFault },
  "/_sandbox/faults/remove": { post: removeFault },
  "/_sandbox/wire": { post: switchForms },
  "/_sandbox/reset": {
    post: (core) => {
      core.reset();
      return overview(core);
    },
  },
};

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
const FAULT_FIELDS = ["operation", "kind", "times", "delayMs"];

const PROVIDER_ROUTES = NAMES.flatMap((name) => routesOf(name, PROVIDERS[name].operations));
const CONTROL_ROUTES = Object.entries(ENDPOINTS).flatMap(([path, { get, post }]): RouteInfo[] => [
  ...(get === undefined ? [] : [{ method: "GET", path }]),
  ...(post === undefined ? [] : [{ method: "POST", path }]),
]);

/** Answers what is below `/_sandbox`, and the start page at `/`; `undefined` for any other path. */
export async function control(core: SandboxCore, request: Request): Promise<Response | undefined> {
  const path = new URL(request.url).pathname.replace(/(?<=.)\/+$/, "");
  if (path !== "/" && path !== "/_sandbox" && !path.startsWith("/_sandbox/")) return undefined;
  const fromPage = typeOf(request) === FORM_TYPE;
  try {
    // Any page on the web can send a form to this machine, or show what is there as a picture; only the own one may.
    if (isForeign(request)) {
      throw new Refusal(403, "Origin: a page of another origin may not use the sandbox", [originOf(request)]);
    }
    if (path === "/") {
      allow(request, ["GET", "HEAD"]);
      return html(200, startPage(overview(core), originOf(request)));
    }
    const result = await run(core, request, path);
    return fromPage ? new Response(null, { status: 303, headers: { location: "/" } }) : json(200, result);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { status, message, known } = thrown;
    // Who pressed a button wants the page back, not JSON; a foreign page gets nothing to show.
    if (fromPage && status === 422)
      return html(status, startPage(overview(core), originOf(request), { message, known }));
    const headers = status === 405 ? { allow: known.join(", ") } : {};
    return json(status, { error: message, known }, headers);
  }
}

async function run(core: SandboxCore, request: Request, path: string): Promise<unknown> {
  const endpoint = Object.hasOwn(ENDPOINTS, path) ? ENDPOINTS[path] : undefined;
  if (endpoint === undefined) {
    const known = CONTROL_ROUTES.map((route) => `${route.method} ${route.path}`);
    throw new Refusal(404, `there is no ${path}`, known);
  }
  const { get, post } = endpoint;
  allow(request, [...(get === undefined ? [] : ["GET", "HEAD"]), ...(post === undefined ? [] : ["POST"])]);
  if (request.method !== "POST") return get?.(core, request);
  return await post?.(core, request);
}

/** Sent by a browser for the page of another origin; a person who follows a link to the start page is none. */
export function isForeign(request: Request): boolean {
  const { method, headers } = request;
  const origin = headers.get("origin");
  if (origin !== null) return origin !== originOf(request);
  const isVisit = method === "GET" && headers.get("sec-fetch-dest") === "document";
  return !isVisit && ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
}

function allow({ method }: Request, methods: readonly string[]): void {
  if (!methods.includes(method)) throw new Refusal(405, `method: ${method} is not allowed here`, methods);
}

function overview(core: SandboxCore): Overview {
  const { effects, log, faults, forms, choices } = core;
  return { state: core.view(), effects, log, faults, forms, choices, routes: [...PROVIDER_ROUTES, ...CONTROL_ROUTES] };
}

function routesOf(provider: string, operations: Operations): readonly RouteInfo[] {
  return Object.entries(operations).map(([operation, { method, path }]) => ({
    method,
    path: `/${provider}${path}`,
    operation,
  }));
}

async function injectFault(core: SandboxCore, request: Request): Promise<unknown> {
  const fields = await fieldsOf(request);
  const unknown = Object.keys(fields).find((name) => !FAULT_FIELDS.includes(name));
  if (unknown !== undefined)
    throw new Refusal(422, `${unknown}: is unknown; expected one of ${FAULT_FIELDS.join(", ")}`, FAULT_FIELDS);
  const operation = oneOf("operation", fields, core.operations);
  const kind = oneOf("kind", fields, FAULT_KINDS);
  const fault: Fault = { operation, kind };
  const numbers = typeOf(request) === FORM_TYPE ? typed(fields) : fields;
  const times = numberIn("times", numbers, 1);
  const delayMs = numberIn("delayMs", numbers, 0);
  if (times !== undefined) fault.times = times;
  if (delayMs !== undefined) fault.delayMs = delayMs;
  orRefuse(() => core.inject(fault), FAULT_FIELDS);
  return { faults: core.faults };
}

async function removeFault(core: SandboxCore, request: Request): Promise<unknown> {
  const fields = await fieldsOf(request);
  const unknown = Object.keys(fields).find((name) => name !== "id");
  if (unknown !== undefined) throw new Refusal(422, `${unknown}: is unknown; expected id`, ["id"]);
  const id = numberIn("id", typeOf(request) === FORM_TYPE ? typed(fields) : fields, 1);
  if (id === undefined)
    throw new Refusal(
      422,
      "id: is missing",
      core.faults.map((fault) => String(fault.id)),
    );
  orRefuse(
    () => core.remove(id),
    core.faults.map((fault) => String(fault.id)),
  );
  return { faults: core.faults };
}

async function switchForms(core: SandboxCore, request: Request): Promise<unknown> {
  const fields = await fieldsOf(request);
  const quirks = Object.keys(core.forms);
  const chosen = Object.entries(fields).map(([quirk, form]): [string, string] => {
    if (!quirks.includes(quirk)) throw new Refusal(422, `${quirk}: is no quirk with wire forms`, quirks);
    const known = core.choices[quirk];
    if (typeof form !== "string" || known?.includes(form) === false) {
      throw new Refusal(422, `${quirk}: must be the name of a wire form`, known);
    }
    return [quirk, form];
  });
  if (chosen.length === 0) throw new Refusal(422, "body: must name at least one quirk", quirks);
  orRefuse(() => core.wire(Object.fromEntries(chosen)), []);
  return { forms: core.forms };
}

/** The core has the last word on values; what it refuses is the caller's mistake. */
function orRefuse(action: () => void, known: readonly string[]): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new Refusal(422, error.message, known);
  }
}

function oneOf<T extends string>(name: string, fields: Readonly<Record<string, unknown>>, known: readonly T[]): T {
  const value = fields[name];
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const what = typeof value === "string" ? `must be one of those known, not ${JSON.stringify(value)}` : "is missing";
  throw new Refusal(
    422,
    `${name}: ${value === undefined || typeof value === "string" ? what : "must be a text"}`,
    known,
  );
}

/** An input of a page sends its number as a text, and an empty one where nothing was typed. */
function typed(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const numbers = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    if (value === "") return [];
    return [[name, typeof value === "string" && /^[0-9]{1,15}$/.test(value) ? Number(value) : value]];
  });
  return Object.fromEntries(numbers);
}

function numberIn(name: string, fields: Readonly<Record<string, unknown>>, least: number): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new Refusal(422, `${name}: must be a whole number of at least ${least}`);
}

async function fieldsOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const type = typeOf(request);
  if (type !== JSON_TYPE && type !== FORM_TYPE) {
    const what = type === "" ? "is missing" : `is ${type}`;
    throw new Refusal(415, `Content-Type: ${what}, but must be one of those known`, [JSON_TYPE, FORM_TYPE]);
  }
  const text = await request.text();
  if (type === FORM_TYPE) return fieldsOfForm(text);
  const value = parse(text);
  if (!isRecord(value)) throw new Refusal(400, "body: must be a JSON object");
  return value;
}

function fieldsOfForm(text: string): Readonly<Record<string, string>> {
  const fields = new URLSearchParams(text);
  const names = [...fields.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Refusal(422, `${twice}: must be given once`);
  return Object.fromEntries(fields);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "body: is no valid JSON");
  }
}

function typeOf(request: Request): string {
  return request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

function originOf(request: Request): string {
  return new URL(request.url).origin;
}

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const common = { "content-type": JSON_TYPE, "cache-control": "no-store", "x-content-type-options": "nosniff" };
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { status, headers: { ...headers, ...common } });
}

/** The page needs its own style and forms, and nothing of anybody else. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";

function html(status: number, page: string): Response {
  return new Response(page, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
