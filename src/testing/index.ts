/** Node only: servers for a test run, on this machine and free ports. */
import { type ProviderName, perProvider } from "../../generated/providers.js";
import { shippedSpec } from "../node/package-files.js";
import { createSandboxCore } from "../sandbox/core.js";
import { listen } from "../sandbox/listen.js";
import type { Sandbox, SandboxSeed } from "../sandbox/types.js";
import { startPrism } from "./prism.js";

/** The address of each provider's mock under its name, such as `inex`. */
export interface Mocks extends Readonly<Record<ProviderName, string>> {
  /** A `fetch` that asks for this answer: by status, by the name of an example in the document, or both. */
  prefer(answer: PreferredAnswer): typeof globalThis.fetch;
  close(): Promise<void>;
}
export interface PreferredAnswer {
  code?: number;
  example?: string;
}

export interface RunningSandbox {
  /** Its origin; each provider is below it, at its name: `/inex`. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Ends it, with every connection that still waits for an answer. */
  close(): Promise<void>;
}

/**
 * Prism, one server per provider, made of the shipped documents. They remember nothing; the sandbox does.
 * `@stoplight/prism-cli` is an optional peer.
 * @throws Error that says how to install Prism where it is missing
 */
export async function startMocks(): Promise<Mocks> {
  const mocks = await startPrism(perProvider(shippedSpec));
  return { ...perProvider((name) => mocks.url(name)), prefer, close: once(() => mocks.close()) };
}

/**
 * The sandbox on a loopback port; faults act on the socket. A connection that is refused by a fault is one that was
 * reset here, for the port itself stays open.
 * @throws TypeError, RangeError naming what is wrong in the seed; Error with the code EADDRINUSE for a taken port
 */
export async function startSandbox(options: { seed?: SandboxSeed; port?: number } = {}): Promise<RunningSandbox> {
  const { seed, port = 0 } = options;
  const sandbox = createSandboxCore(seed === undefined ? {} : { seed });
  const { url, close } = await listen(sandbox, { port });
  return { url, sandbox, close };
}

/** @throws TypeError naming what no answer can have */
function prefer({ code, example }: PreferredAnswer): typeof globalThis.fetch {
  if (code !== undefined && !(Number.isInteger(code) && code >= 100 && code <= 599)) {
    throw new TypeError(`code must be an HTTP status, not ${String(code)}`);
  }
  if (example !== undefined && !/^[\w-]+$/.test(example)) {
    throw new TypeError("example must be the name of an example in the provider's document");
  }
  const wanted = [code === undefined ? [] : `code=${code}`, example === undefined ? [] : `example=${example}`].flat();
  return async (input, init) => {
    const request = new Request(input, init);
    if (wanted.length === 0) return fetch(request);
    request.headers.set("prefer", wanted.join(", "));
    const response = await fetch(request);
    // Prism's own 404 looks like a provider's, and a test that was promised another answer would pass by mistake.
    if (response.headers.get("content-type")?.includes("problem+json") && (await isComplaint(response.clone()))) {
      throw new Error(`the mock has no answer for Prefer: ${wanted.join(", ")}`);
    }
    return response;
  };
}

async function isComplaint(response: Response): Promise<boolean> {
  return (await response.text()).includes("stoplight.io/prism/errors");
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
