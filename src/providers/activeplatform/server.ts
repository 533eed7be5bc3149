import { OPERATIONS, PROVIDER } from "../../../generated/activeplatform/operations.js";
import type { operations } from "../../../generated/activeplatform/types.js";
import { server as answers, client as checks } from "../../../generated/activeplatform/validators.js";
import type { Handlers, ProviderServer, ServerOptions } from "../../server/handlers.js";
import type { Problem } from "../../server/problem.js";
import { createServer } from "../../server/server.js";

export type { HandlerRequest, HandlerResponse, ProviderServer, ServerOptions } from "../../server/handlers.js";
/** A handler for each operation, by its operationId: it takes the checked request and returns one of the documented responses. */
export type ActivePlatformHandlers = Handlers<operations>;

const MEDIA_TYPE = "application/vnd.api+json";

/** A server stub for ActivePlatform: handlers typed by the spec; it rejects in the form of JSON:API. */
export function createActivePlatformServer(
  handlers: Partial<ActivePlatformHandlers>,
  options?: ServerOptions,
): ProviderServer {
  const definition = { info: PROVIDER, operations: OPERATIONS, checks, answers, mediaType: MEDIA_TYPE, describe };
  return createServer<operations>(definition, handlers, options);
}

/** One error per field, with a pointer into the body or the name of the parameter. */
function describe({ status, text, issues }: Problem): unknown {
  if (issues.length === 0) return { errors: [{ status: String(status), title: text }] };
  return {
    errors: issues.map(({ pointer, message }) => ({
      status: String(status),
      title: `${pointer.split("/").at(-1)} ${message}`,
      source: sourceOf(pointer),
    })),
  };
}

function sourceOf(pointer: string): { pointer: string } | { parameter: string } {
  const [, place, , name] = pointer.split("/");
  return place === "params" && name !== undefined ? { parameter: name } : { pointer: pointer.replace(/^\/body/, "") };
}
