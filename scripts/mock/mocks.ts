import { join } from "node:path";
import { type PrismMocks, startPrism as start } from "../../src/testing/prism.js";
import { providers, ROOT, specPath } from "../generate/spec.js";

export type { PrismMocks };

/**
 * One Prism per provider, in this process, on loopback.
 * @param port of the first provider, the others follow; 0 takes free ones
 */
export function startPrism(port = 0): Promise<PrismMocks> {
  return start(Object.fromEntries(providers().map((provider) => [provider, join(ROOT, specPath(provider))])), port);
}
