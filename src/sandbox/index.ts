/** The providers, simulated with state and faults. `payspec/testing` makes it listen on a port. */
import { createSandboxCore } from "./core.js";
import type { Sandbox, SandboxSeed } from "./types.js";

export type * from "../../generated/providers.js";
export type { ProviderServer } from "../server/handlers.js";
export type { Fault, FaultKind, Sandbox, SandboxEffect, SandboxSeed, WireForms } from "./types.js";

/**
 * @param options `seed` replaces a provider's seed whole (by default the vendors' own samples); `now` is the clock
 * @throws TypeError for an unknown option, and one naming the path and the rule of a seed that is wrong
 */
export function createSandbox(
  options: { seed?: SandboxSeed | undefined; now?: (() => Date) | undefined } = {},
): Sandbox {
  return createSandboxCore(options);
}
