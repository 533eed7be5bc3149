import { contractOf } from "./contract.js";
import { descriptorsOf } from "./operations.js";
import { followed, type Spec } from "./spec.js";
import { typesOf } from "./types.js";
import { validatorsOf } from "./validators.js";

/** Text by path below `generated/`. */
export type Files = ReadonlyMap<string, string>;

/** All that is generated of one document, in memory. The types are printed meanwhile, in a thread of their own. */
export async function filesOf(spec: Spec): Promise<Files> {
  const types = typesOf(spec).catch((error: unknown) =>
    followed(spec, () => {
      throw error;
    }),
  );
  // Waited for below; without this an error in between would end the process.
  types.catch(() => {});
  const files = followed(spec, () => checksOf(spec));
  return new Map([...files, [`${spec.provider}/types.ts`, await types]]);
}

function checksOf(spec: Spec): Files {
  const { code, declarations } = validatorsOf(spec);
  return new Map([
    [`${spec.provider}/operations.ts`, descriptorsOf(spec)],
    [`${spec.provider}/validators.js`, code],
    [`${spec.provider}/validators.d.ts`, declarations],
    [`${spec.provider}/contract.ts`, contractOf(spec)],
  ]);
}
