import type { PayspecError } from "../../src/index.js";

/** One call of a client, at this address, through this `fetch`. */
export type Call = (options: { baseUrl: string; fetch: typeof globalThis.fetch }) => Promise<unknown>;

/** What an example of an answer becomes that is an error. */
export interface Expected {
  readonly type: abstract new (...details: never[]) => PayspecError;
  readonly outcome: PayspecError["outcome"];
}

/** A request that breaks the spec. */
export interface BadRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** What `test/providers/<provider>/calls.ts` exports, for `test/verify/contract.test.ts`. */
export interface ProviderCalls {
  /** The vendor's own sample request of each operation. */
  readonly calls: Readonly<Record<string, Call>>;
  /** What each example of a success reads as, by the example's name. An example without a line here fails its test. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Examples whose code, not whose status, says what they are. */
  readonly refusals: Readonly<Record<string, Expected>>;
  /** At least one for each operation. */
  readonly badRequests: readonly BadRequest[];
  /** Well-formed credentials and the media type of a body. */
  readonly headers: Readonly<Record<string, string>>;
}
