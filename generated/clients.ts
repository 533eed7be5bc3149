// Generated from the folders of openapi/ by `npm run generate`. Add a folder, not a line.

import type { Operations, ProviderInfo } from "../src/core/operation.js";

type Loading = Promise<readonly [object, { readonly OPERATIONS: Operations; readonly PROVIDER: ProviderInfo }]>;

export const CLIENTS: Readonly<Record<string, () => Loading>> = {
  activeplatform: () => Promise.all([import("../src/providers/activeplatform/index.js"), import("./activeplatform/operations.js")]),
  inex: () => Promise.all([import("../src/providers/inex/index.js"), import("./inex/operations.js")]),
  payofin: () => Promise.all([import("../src/providers/payofin/index.js"), import("./payofin/operations.js")]),
};
