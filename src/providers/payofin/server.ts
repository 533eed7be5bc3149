import { OPERATIONS, PROVIDER } from "../../../generated/payofin/operations.js";
import type { operations } from "../../../generated/payofin/types.js";
import { server as answers, client as checks } from "../../../generated/payofin/validators.js";
import type { Handlers, ProviderServer, ServerOptions } from "../../server/handlers.js";
import type { Problem } from "../../server/problem.js";
import { createServer } from "../../server/server.js";

export type { HandlerRequest, HandlerResponse, ProviderServer, ServerOptions } from "../../server/handlers.js";
/** A handler for each operation, by its operationId: it takes the checked request and returns one of the documented responses. */
export type PayofinHandlers = Handlers<operations>;

const MEDIA_TYPE = "application/json";

/** A server stub for Payofin: handlers typed by the spec; it rejects in the form of the vendor's own rejections. */
export function createPayofinServer(handlers: Partial<PayofinHandlers>, options?: ServerOptions): ProviderServer {
  const definition = { info: PROVIDER, operations: OPERATIONS, checks, answers, mediaType: MEDIA_TYPE, describe };
  return createServer<operations>(definition, handlers, options);
}

/** The vendor's code for each field that is wrong, in the order in which they are looked for; for all else its own failure. */
const CODES = {
  invoiceQueryId: -21,
  invoicePaymentId: -21,
  partialAmount: -8,
  subscriberNo: -14,
  firmRefNo: -15,
  additionalNo: -16,
  sootCode: -17,
  firstDate: -26,
  lastDate: -26,
} as const;
const WRONG_CREDENTIALS = -22;
const FAILURE = -18;

function describe(problem: Problem): unknown {
  return { result: false, resultCode: codeOf(problem), resultMessage: problem.text };
}

function codeOf({ status, issues }: Problem): number {
  if (status === 401) return WRONG_CREDENTIALS;
  const fields = issues.map(({ path }) => path);
  const [, code = FAILURE] = Object.entries(CODES).find(([name]) => fields.includes(name)) ?? [];
  return code;
}
