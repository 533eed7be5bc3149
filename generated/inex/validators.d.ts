// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientValidators, ServerValidators } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly checkDebts: ClientValidators<operations["checkDebts"]>;
  readonly payDebt: ClientValidators<operations["payDebt"]>;
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
  readonly checkDebts: ServerValidators<operations["checkDebts"]>;
  readonly payDebt: ServerValidators<operations["payDebt"]>;
};
