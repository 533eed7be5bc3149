import { contractOf } from "./contract.js";
import { descriptorsOf } from "./operations.js";
import { followed, type Spec } from "./spec.js";
import { typesOf } from "./types.js";
import { validatorsOf } from "./validators.js";

/** Text by path below `generated/`. */
export type Files = ReadonlyMap<string, string>;

/** All that is generated of one document, in memory. */
export function filesOf(spec: Spec): Files {
  return followed(spec, () => allOf(spec));
}

function allOf(spec: Spec): Files {
  const { code, declarations } = validatorsOf(spec);
  return new Map([
    [`${spec.provider}/types.ts`, typesOf(spec)],
    [`${spec.provider}/operations.ts`, descriptorsOf(spec)],
    [`${spec.provider}/validators.js`, code],
    [`${spec.provider}/validators.d.ts`, declarations],
    [`${spec.provider}/contract.ts`, contractOf(spec)],
  ]);
}
