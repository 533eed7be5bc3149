import { OPERATIONS, PROVIDER } from "../../../generated/payofin/operations.js";
import type { operations } from "../../../generated/payofin/types.js";
import { server as answers, client as checks } from "../../../generated/payofin/validators.js";
import type { Handlers, ProviderServer, ServerOptions } from "../../server/handlers.js";
import type { Problem } from "../../server/problem.js";
import { createServer } from "../../server/server.js";

export type { HandlerAnswer, HandlerRequest, ProviderServer, ServerOptions } from "../../server/handlers.js";
export type PayofinHandlers = Handlers<operations>;

/** A server stub for Payofin: handlers typed by the spec; what it refuses has the form of the vendor's refusals. */
export function createPayofinServer(handlers: Partial<PayofinHandlers>, options?: ServerOptions): ProviderServer {
  const definition = {
    info: PROVIDER,
    operations: OPERATIONS,
    checks,
    answers,
    mediaType: "application/json",
    describe,
  };
  return createServer<operations>(definition, handlers, options);
}

/** The vendor's codes for a wrong amount, a wrong invoice and wrong credentials; for all else its own failure. */
const CODES = { partialAmount: -8, invoiceQueryId: -21, credentials: -22, failure: -18 } as const;

function describe(problem: Problem): unknown {
  return { result: false, resultCode: codeOf(problem), resultMessage: problem.text };
}

function codeOf({ status, issues }: Problem): number {
  if (status === 401) return CODES.credentials;
  const fields = issues.map(({ path }) => path);
  if (fields.includes("invoiceQueryId")) return CODES.invoiceQueryId;
  return fields.includes("partialAmount") ? CODES.partialAmount : CODES.failure;
}
