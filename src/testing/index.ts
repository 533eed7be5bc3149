/** Node only: servers for a test run, on this machine and free ports. */
import { type ProviderName, perProvider } from "../../generated/providers.js";
import { takeOptions } from "../core/fields.js";
import { shippedSpec } from "../node/package-files.js";
import { createSandboxCore } from "../sandbox/core.js";
import { listen } from "../sandbox/listen.js";
import type { Sandbox, SandboxSeed } from "../sandbox/types.js";
import { type PreferredResponse, preferring } from "./prefer.js";
import { startPrism } from "./prism.js";

export { MockError, type PreferredResponse } from "./prefer.js";

/** The address of each provider's mock under its name, such as `inex`. */
export interface Mocks extends Readonly<Record<ProviderName, string>> {
  /**
   * A `fetch` that asks for this response: by status, by the name of an example in the document, or both.
   * @throws TypeError for what no response can have; its `fetch` throws a {@link MockError} for what the operation
   * does not document, and a client passes that on as it is
   */
  prefer(response: PreferredResponse): typeof globalThis.fetch;
  /** Ends the mocks; a second call does nothing more. */
  close(): Promise<void>;
}

/** A sandbox that listens. */
export interface RunningSandbox {
  /** Its origin; each provider is below it, at its name: `/inex`. */
  readonly url: string;
  /** The same sandbox in this process: faults, effects, wire forms. */
  readonly sandbox: Sandbox;
  /** Ends it, with every connection that still waits for an answer. */
  close(): Promise<void>;
}

/** What `startSandbox` takes. */
export interface SandboxOptions {
  /** By provider, what it starts from; each replaces the provider's default whole. */
  seed?: SandboxSeed | undefined;
  /** 0 takes a free one. @default 0 */
  port?: number | undefined;
  /** Names by which it is reached, such as a service of a compose file; loopback is always allowed. @default none */
  allowedHosts?: readonly string[] | undefined;
}

/**
 * Prism, one server per provider, made of the shipped documents. They remember nothing; the sandbox does.
 * Prism's packages are optional peers.
 * @throws TypeError for an option, for there are none; Error that names the Prism package that is missing or of a wrong version, and what to install
 */
export async function startMocks(options: Readonly<Record<string, never>> = {}): Promise<Mocks> {
  const [unknown] = Object.keys(options);
  if (unknown !== undefined) throw new TypeError(`unknown option "${unknown}"; startMocks has none`);
  const mocks = await startPrism(perProvider(shippedSpec));
  return {
    ...perProvider((name) => mocks.url(name)),
    prefer: (response) => preferring(mocks, response),
    close: once(() => mocks.close()),
  };
}

/**
 * The sandbox on a loopback port; faults act on the socket. A connection that a fault rejects is one that was
 * reset here, for the port itself stays open.
 * @throws TypeError for an unknown option; TypeError, RangeError naming what is wrong in the seed; Error with the code
 * EADDRINUSE for a taken port
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const names = ["seed", "port", "allowedHosts"] as const;
  const { seed, port = 0, allowedHosts = [] } = takeOptions(options, names, "the sandbox's options");
  const sandbox = createSandboxCore(seed === undefined ? {} : { seed });
  const { url, close } = await listen(sandbox, { port, allowedHosts });
  return { url, sandbox, close };
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
