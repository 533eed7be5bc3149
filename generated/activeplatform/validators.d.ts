// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { ClientValidators, ServerValidators } from "../../src/core/operation.js";
import type { operations } from "./types.js";

/** What a client checks: the wire request before it is sent, the body of a success before it is read. */
export declare const client: {
  readonly getPayment: ClientValidators<operations["getPayment"]>;
  readonly completePayment: ClientValidators<operations["completePayment"]>;
  readonly completePaymentById: ClientValidators<operations["completePaymentById"]>;
  readonly cancelPayment: ClientValidators<operations["cancelPayment"]>;
  readonly listPayments: ClientValidators<operations["listPayments"]>;
};

/** What a server checks besides: the body of each status before it is sent. */
export declare const server: {
  readonly getPayment: ServerValidators<operations["getPayment"]>;
  readonly completePayment: ServerValidators<operations["completePayment"]>;
  readonly completePaymentById: ServerValidators<operations["completePaymentById"]>;
  readonly cancelPayment: ServerValidators<operations["cancelPayment"]>;
  readonly listPayments: ServerValidators<operations["listPayments"]>;
};
