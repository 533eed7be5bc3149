// Generated from the folders of openapi/ by `npm run generate`. Add a folder, not a line.

import type { Contract, ContractChecks } from "../src/verify/contract.js";

type Loading = Promise<readonly [{ readonly CONTRACT: Contract }, ContractChecks]>;

export const CONTRACTS: Readonly<Record<string, () => Loading>> = {
  activeplatform: () => Promise.all([import("./activeplatform/contract.js"), import("./activeplatform/validators.js")]),
  inex: () => Promise.all([import("./inex/contract.js"), import("./inex/validators.js")]),
  payofin: () => Promise.all([import("./payofin/contract.js"), import("./payofin/validators.js")]),
};
