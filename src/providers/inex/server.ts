import { OPERATIONS, PROVIDER } from "../../../generated/inex/operations.js";
import type { operations } from "../../../generated/inex/types.js";
import { server as answers, client as checks } from "../../../generated/inex/validators.js";
import type { SchemaIssue } from "../../core/issues.js";
import type { Handlers, ProviderServer, ServerOptions } from "../../server/handlers.js";
import type { Problem } from "../../server/problem.js";
import { createServer } from "../../server/server.js";

export type { HandlerRequest, HandlerResponse, ProviderServer, ServerOptions } from "../../server/handlers.js";
/** A handler for each operation, by its operationId: it takes the checked request and returns one of the documented responses. */
export type InexHandlers = Handlers<operations>;

const MEDIA_TYPE = "application/json";

/** A server stub for Inex: handlers typed by the spec; it rejects in the form of the vendor's framework. */
export function createInexServer(handlers: Partial<InexHandlers>, options?: ServerOptions): ProviderServer {
  const definition = { info: PROVIDER, operations: OPERATIONS, checks, answers, mediaType: MEDIA_TYPE, describe };
  return createServer<operations>(definition, handlers, options);
}

const MESSAGES: Readonly<Partial<Record<Problem["status"], string>>> = {
  401: "Unauthenticated.",
  500: "Server Error",
};

/** Laravel's body: `message`, and on 422 the texts by field. */
function describe({ status, text, issues }: Problem): unknown {
  if (status !== 422) return { message: MESSAGES[status] ?? sentence(text) };
  const errors = issues.map((issue): [string, string[]] => [fieldOf(issue), [wording(issue)]]);
  const [first = sentence(text)] = errors.flatMap(([, texts]) => texts);
  const more = errors.length - 1;
  const message = more > 0 ? `${first} (and ${more} more ${more === 1 ? "error" : "errors"})` : first;
  return { message, errors: Object.fromEntries(errors) };
}

/** `The room number field is required when waybill number is not present.`, as the vendor's sample has it. */
function wording(issue: SchemaIssue): string {
  const field = `The ${words(fieldOf(issue))} field`;
  const [rival] = issue.rivals;
  return rival === undefined
    ? `${field} ${issue.message}.`
    : `${field} is required when ${words(rival)} is not present.`;
}

function fieldOf({ pointer }: SchemaIssue): string {
  return pointer.split("/").at(-1) ?? "";
}

function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
