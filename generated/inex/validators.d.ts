// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientChecks, ServerChecks } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly checkDebts: ClientChecks<operations["checkDebts"]>;
  readonly payDebt: ClientChecks<operations["payDebt"]>;
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
  readonly checkDebts: ServerChecks<operations["checkDebts"]>;
  readonly payDebt: ServerChecks<operations["payDebt"]>;
};
