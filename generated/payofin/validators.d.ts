// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientValidators, ServerValidators } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly collectInvoice: ClientValidators<operations["collectInvoice"]>;
  readonly queryInvoices: ClientValidators<operations["queryInvoices"]>;
  readonly listCollections: ClientValidators<operations["listCollections"]>;
  readonly checkCollection: ClientValidators<operations["checkCollection"]>;
  readonly listInstitutions: ClientValidators<operations["listInstitutions"]>;
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
  readonly collectInvoice: ServerValidators<operations["collectInvoice"]>;
  readonly queryInvoices: ServerValidators<operations["queryInvoices"]>;
  readonly listCollections: ServerValidators<operations["listCollections"]>;
  readonly checkCollection: ServerValidators<operations["checkCollection"]>;
  readonly listInstitutions: ServerValidators<operations["listInstitutions"]>;
};
