// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientChecks } from "../../src/runtime/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly checkDebts: ClientChecks<operations["checkDebts"]>;
  readonly payDebt: ClientChecks<operations["payDebt"]>;
};
