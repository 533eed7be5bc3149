/** What every provider shares. Each provider's client is an entry of its own: `payspec/inex`, `payspec/payofin`, … */
export {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  ContractError,
  type ErrorResponse,
  InvalidRequestError,
  NotFoundError,
  PayspecError,
  PermissionError,
  RateLimitError,
  RejectedError,
  ServerError,
  TimeoutError,
} from "./client/errors.js";
export type { RawClient } from "./client/fetch-client.js";
export type { CallOptions, ClientEvent, ClientOptions, Secret } from "./client/options.js";
export type { Outcome } from "./client/outcome.js";
export type { Issue } from "./core/issues.js";
export { digitsOf, type ExactNumber, type JsonNumber, jsonNumber } from "./core/json.js";
export { fromMinorUnits, type Money, money, toMinorUnits } from "./core/money.js";
export type { Settlement } from "./core/settlement.js";
