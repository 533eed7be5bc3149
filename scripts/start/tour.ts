import { NAMES, type ProviderName } from "../../generated/providers.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { eachProvider } from "../lib/provider-files.js";

export interface Step {
  readonly operation: string;
  /** What is special about this call. */
  readonly note?: string;
  /** How it must end. */
  readonly ends: "success" | "failed" | "unknown";
  /** What it must add to the sandbox's ledger. */
  readonly effects: 0 | 1;
  /** What to show of a large value; everything when left out. */
  readonly show?: readonly string[];
  /** Sets the scene: a wire form, a fault. */
  readonly prepare?: (sandbox: Sandbox) => void;
  /** Nothing leaves the process: this `fetch` is the sandbox, and any well-formed credential passes. */
  readonly call: (fetch: typeof globalThis.fetch) => Promise<object>;
}

/** What `test/providers/<provider>/tour.ts` exports: every operation, a rejection, and a response that is lost. */
export interface ProviderTour {
  /** Where the sandbox's own seed does not do. */
  readonly seed?: unknown;
  readonly steps: readonly Step[];
}

export interface Tour {
  readonly sandbox: Sandbox;
  readonly steps: readonly (Step & { readonly provider: ProviderName })[];
}

export async function prepareTour(): Promise<Tour> {
  const tours = await eachProvider<ProviderTour>("tour.ts");
  const seeds = tours.flatMap(({ provider, seed }) => (seed === undefined ? [] : [[provider, seed]]));
  const steps = NAMES.flatMap((name) => {
    const own = tours.find(({ provider }) => provider === name)?.steps ?? [];
    return own.map((step) => ({ ...step, provider: name }));
  });
  return { sandbox: createSandbox({ seed: Object.fromEntries(seeds) }), steps };
}
