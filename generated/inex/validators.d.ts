// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientValidators, ServerValidators } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly checkDebts: ClientValidators<operations["checkDebts"]>;
  readonly payDebt: ClientValidators<operations["payDebt"]>;
  readonly topUpBalance: ClientValidators<operations["topUpBalance"]>;
  readonly getCustomer: ClientValidators<operations["getCustomer"]>;
  readonly listWallets: ClientValidators<operations["listWallets"]>;
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
  readonly checkDebts: ServerValidators<operations["checkDebts"]>;
  readonly payDebt: ServerValidators<operations["payDebt"]>;
  readonly topUpBalance: ServerValidators<operations["topUpBalance"]>;
  readonly getCustomer: ServerValidators<operations["getCustomer"]>;
  readonly listWallets: ServerValidators<operations["listWallets"]>;
};
