import { OPERATIONS, PROVIDER } from "../../../generated/acme/operations.js";
import type { operations } from "../../../generated/acme/types.js";
import { server as answers, client as checks } from "../../../generated/acme/validators.js";
import type { Handlers, ProviderServer, ServerOptions } from "../../server/handlers.js";
import type { Problem } from "../../server/problem.js";
import { createServer } from "../../server/server.js";

export type { HandlerRequest, HandlerResponse, ProviderServer, ServerOptions } from "../../server/handlers.js";
/** A handler for each operation, by its operationId: it takes the checked request and returns one of the documented responses. */
export type AcmeHandlers = Handlers<operations>;

const MEDIA_TYPE = "application/json";

/** A server stub for Acme: handlers typed by the spec; it rejects in the vendor's form. */
export function createAcmeServer(handlers: Partial<AcmeHandlers>, options?: ServerOptions): ProviderServer {
  const definition = { info: PROVIDER, operations: OPERATIONS, checks, answers, mediaType: MEDIA_TYPE, describe };
  return createServer<operations>(definition, handlers, options);
}

const CODES: Readonly<Partial<Record<Problem["status"], string>>> = { 401: "UNAUTHENTICATED", 422: "INVALID" };

function describe({ status, text }: Problem): unknown {
  return { code: CODES[status] ?? "INTERNAL", message: text };
}
