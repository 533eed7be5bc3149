import { contractOf } from "./contract.js";
import { descriptorsOf } from "./operations.js";
import type { Spec } from "./spec.js";
import { typesOf } from "./types.js";
import { validatorsOf } from "./validators.js";

/** Text by path below `generated/`. */
export type Files = ReadonlyMap<string, string>;

/** All that is generated of one document, in memory. */
export async function filesOf(spec: Spec): Promise<Files> {
  // In this order: esbuild bundles the validators in a process of its own while this one makes the types.
  const validators = validatorsOf(spec);
  const [{ code, declarations }, types] = await Promise.all([validators, typesOf(spec)]);
  return new Map([
    [`${spec.provider}/types.ts`, types],
    [`${spec.provider}/operations.ts`, descriptorsOf(spec)],
    [`${spec.provider}/validators.js`, code],
    [`${spec.provider}/validators.d.ts`, declarations],
    [`${spec.provider}/contract.ts`, contractOf(spec)],
  ]);
}
