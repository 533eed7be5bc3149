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
} from "./runtime/errors.js";
export type { RawClient } from "./runtime/http.js";
export type { Issue } from "./runtime/issues.js";
export { digitsOf, type ExactNumber, type JsonNumber, jsonNumber } from "./runtime/json.js";
export { fromMinorUnits, type Money, money, toMinorUnits } from "./runtime/money.js";
export type { CallOptions, ClientEvent, ClientOptions, Secret } from "./runtime/options.js";
export type { Outcome } from "./runtime/outcome.js";
