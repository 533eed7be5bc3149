import { NAMES, PROVIDERS } from "../../generated/providers.js";
import { changesOf } from "./changes.js";
import { UnknownChoice } from "./faults.js";
import { type Notice, startPage } from "./page.js";
import { SCRIPT, STYLE } from "./page-assets.js";
import { ControlRejection, type FieldReader, isFromForm, parsed, postedFields } from "./posted-fields.js";
import type { Overview, RouteInfo, SandboxCore } from "./types.js";

interface Endpoint {
  readonly get?: (core: SandboxCore) => unknown;
  /** Changes something; what the core rejects is the caller's mistake. */
  readonly post?: (core: SandboxCore, fields: Readonly<Record<string, unknown>>) => unknown;
  /** What a field of the page's form stands for; without it a body is not read. */
  readonly readText?: FieldReader;
}

/** An input of a page sends its number as a text. */
const numberOrText: FieldReader = (name, text) =>
  ["times", "delayMs", "id"].includes(name) && /^[0-9]{1,15}$/.test(text) ? Number(text) : text;

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "/_sandbox": { get: overview },
  "/_sandbox/effects": { get: ({ effects }) => ({ effects }) },
  "/_sandbox/log": { get: ({ log }) => ({ log }) },
  "/_sandbox/events": { get: changesOf },
  "/_sandbox/faults": {
    readText: numberOrText,
    post(core, fault) {
      core.inject(fault);
      return { faults: core.faults };
    },
  },
  "/_sandbox/faults/remove": {
    readText: numberOrText,
    post(core, choice) {
      core.remove(choice);
      return { faults: core.faults };
    },
  },
  "/_sandbox/wire": {
    readText: (_, text) => text,
    post(core, forms) {
      if (Object.keys(forms).length === 0) {
        throw new UnknownChoice("the body must name at least one quirk", Object.keys(core.forms));
      }
      core.wire(forms);
      return { forms: core.forms };
    },
  },
  "/_sandbox/seed": {
    readText: (provider, text) => parsed(`seed.${provider}`, text),
    post(core, seeds) {
      if (Object.keys(seeds).length === 0) throw new UnknownChoice("the body must name at least one provider", NAMES);
      core.seed(seeds);
      return { seeds: core.seeds };
    },
  },
  "/_sandbox/reset": {
    post(core) {
      core.reset();
      return overview(core);
    },
  },
};

const PROVIDER_ROUTES = NAMES.flatMap((name) =>
  Object.entries(PROVIDERS[name].operations).map(([operation, { method, path }]): RouteInfo => {
    return { method, path: `/${name}${path}`, operation };
  }),
);
const CONTROL_ROUTES = Object.entries(ENDPOINTS).flatMap(([path, { get, post }]): RouteInfo[] => [
  ...(get === undefined ? [] : [{ method: "GET", path }]),
  ...(post === undefined ? [] : [{ method: "POST", path }]),
]);

/** Responds to what is below `/_sandbox`, and with the start page at `/`; `undefined` for any other path. */
export async function control(core: SandboxCore, request: Request): Promise<Response | undefined> {
  const path = new URL(request.url).pathname.replace(/(?<=.)\/+$/, "");
  if (path !== "/" && path !== "/_sandbox" && !path.startsWith("/_sandbox/")) return undefined;
  const fromForm = isFromForm(request);
  // The page shows what was typed again where it is rejected.
  const typed = fromForm ? request.clone() : undefined;
  try {
    // Any page on the web can send a form to this machine, or show what is there as a picture; only the own one may.
    if (isForeign(request)) {
      throw new ControlRejection(403, "Origin: a page of another origin may not use the sandbox", [originOf(request)]);
    }
    if (path === "/") {
      allow(request, ["GET", "HEAD"]);
      return await page(200, core, request);
    }
    const result = await run(core, request, path);
    if (result instanceof Response) return result;
    return fromForm ? new Response(null, { status: 303, headers: { location: "/" } }) : json(200, result);
  } catch (thrown) {
    if (!(thrown instanceof ControlRejection)) throw thrown;
    const { status, message, known } = thrown;
    // A form of the page wants the page back, not JSON; a foreign page gets nothing to show.
    if (typed !== undefined && status === 422) {
      return await page(status, core, request, { message, known, typed: new URLSearchParams(await typed.text()) });
    }
    return json(status, { error: message, known }, status === 405 ? { allow: known.join(", ") } : {});
  }
}

async function run(core: SandboxCore, request: Request, path: string): Promise<unknown> {
  const endpoint = Object.hasOwn(ENDPOINTS, path) ? ENDPOINTS[path] : undefined;
  if (endpoint === undefined) {
    const known = CONTROL_ROUTES.map((route) => `${route.method} ${route.path}`);
    throw new ControlRejection(404, `there is no ${path}`, known);
  }
  const { get, post, readText } = endpoint;
  allow(request, [...(get === undefined ? [] : ["GET", "HEAD"]), ...(post === undefined ? [] : ["POST"])]);
  if (request.method !== "POST") return get?.(core);
  const fields = readText === undefined ? {} : await postedFields(request, readText);
  try {
    return post?.(core, fields);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new ControlRejection(422, error.message, error instanceof UnknownChoice ? error.known : []);
  }
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
  if (!methods.includes(method)) throw new ControlRejection(405, `method ${method} is not allowed here`, methods);
}

function overview(core: SandboxCore): Overview {
  const { effects, log, faults, forms, choices, quirks, seeds } = core;
  const routes = [...PROVIDER_ROUTES, ...CONTROL_ROUTES];
  return { state: core.view(), effects, log, faults, forms, choices, quirks, seeds, routes };
}

function originOf(request: Request): string {
  return new URL(request.url).origin;
}

const COMMON = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const body = `${JSON.stringify(value, null, 2)}\n`;
  return new Response(body, { status, headers: { ...headers, ...COMMON, "content-type": "application/json" } });
}

/** The page runs its own script, asks its own server, and gets nothing of anybody else. */
async function policyOf(): Promise<string> {
  const [script, style] = await Promise.all([hashOf(SCRIPT), hashOf(STYLE)]);
  return (
    `default-src 'none'; script-src ${script}; style-src ${style}; connect-src 'self'; img-src data:; ` +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  );
}
let policy: Promise<string> | undefined;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

async function page(status: number, core: SandboxCore, request: Request, notice?: Notice): Promise<Response> {
  policy ??= policyOf();
  const headers = { ...COMMON, "content-type": "text/html; charset=utf-8", "content-security-policy": await policy };
  return new Response(startPage(overview(core), originOf(request), notice), { status, headers });
}
