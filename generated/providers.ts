// Generated from the folders of openapi/ by `npm run generate`. Add a folder, not a line.

import { SIMULATED as activeplatformSandbox } from "../src/providers/activeplatform/sandbox.js";
import { SIMULATED as inexSandbox } from "../src/providers/inex/sandbox.js";
import { SIMULATED as payofinSandbox } from "../src/providers/payofin/sandbox.js";
import type { Simulated } from "../src/sandbox/provider.js";
import * as activeplatformSpec from "./activeplatform/operations.js";
import * as inexSpec from "./inex/operations.js";
import * as payofinSpec from "./payofin/operations.js";

import type { ActivePlatformSeed } from "../src/providers/activeplatform/sandbox.js";
import type { InexSeed } from "../src/providers/inex/sandbox.js";
import type { PayofinSeed } from "../src/providers/payofin/sandbox.js";

export type { ActivePlatformSeed, InexSeed, PayofinSeed };

export type ProviderName = "activeplatform" | "inex" | "payofin";

export const NAMES: readonly ProviderName[] = ["activeplatform", "inex", "payofin"];

/** What each provider's sandbox starts from. */
export interface ProviderSeeds {
  activeplatform: ActivePlatformSeed;
  inex: InexSeed;
  payofin: PayofinSeed;
}

/** The operations of every provider, by the names that their documents give them. */
export type OperationName =
  | keyof typeof activeplatformSpec.OPERATIONS
  | keyof typeof inexSpec.OPERATIONS
  | keyof typeof payofinSpec.OPERATIONS;

/** The wire forms of every provider, by quirk. */
export type WireChoices = typeof activeplatformSpec.WIRE_FORMS & typeof inexSpec.WIRE_FORMS & typeof payofinSpec.WIRE_FORMS;

/** One value for each provider. */
export function perProvider<T>(make: (name: ProviderName) => T): Readonly<Record<ProviderName, T>> {
  return {
    activeplatform: make("activeplatform"),
    inex: make("inex"),
    payofin: make("payofin"),
  };
}

export const PROVIDERS: Readonly<Record<ProviderName, Simulated>> = {
  activeplatform: { ...activeplatformSandbox, operations: activeplatformSpec.OPERATIONS, forms: activeplatformSpec.WIRE_FORMS, quirks: activeplatformSpec.WIRE_QUIRKS },
  inex: { ...inexSandbox, operations: inexSpec.OPERATIONS, forms: inexSpec.WIRE_FORMS, quirks: inexSpec.WIRE_QUIRKS },
  payofin: { ...payofinSandbox, operations: payofinSpec.OPERATIONS, forms: payofinSpec.WIRE_FORMS, quirks: payofinSpec.WIRE_QUIRKS },
};
