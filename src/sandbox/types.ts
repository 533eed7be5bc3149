import type { OperationName, ProviderName, ProviderSeeds, WireChoices } from "../../generated/providers.js";
import type { ProviderServer } from "../server/handlers.js";
import type { SandboxEffect } from "./provider.js";

export type { SandboxEffect } from "./provider.js";

/** Each provider under its name, such as `inex`; and all of them together. */
export interface Sandbox extends Readonly<Record<ProviderName, ProviderServer>> {
  /** All of them below one origin, each at its name (`/inex`), with `/_sandbox` for control. */
  readonly fetch: ProviderServer["fetch"];
  /** What really happened, in order: the truth a client's outcome is judged by. */
  readonly effects: readonly SandboxEffect[];
  /**
   * Queues a fault for the next `times` calls of an operation (1 by default).
   * @throws RangeError, TypeError naming what is unknown
   */
  inject(fault: Fault): void;
  /**
   * Chooses between the contradictory wire forms of the vendors' documents, by quirk id.
   * @throws RangeError naming the quirk or form that is unknown, with those that are
   */
  wire(forms: WireForms): void;
  /** Back to the seed: no effects, no faults, the vendors' own forms. */
  reset(): void;
}

/** By provider; each replaces the default seed whole. The types are in the entry `payspec/sandbox`. */
export type SandboxSeed = { readonly [Name in ProviderName]?: ProviderSeeds[Name] | undefined };

/** By quirk, one of the forms that its documents mix. */
export type WireForms = { readonly [Quirk in keyof WireChoices]?: WireChoices[Quirk][number] | undefined };

export const FAULT_KINDS = [
  /** Nothing arrives. */
  "refuse-connection",
  /** It arrives, the connection dies, nothing happened. */
  "drop-before-commit",
  /** It happened, the connection dies before the answer. */
  "drop-after-commit",
  /** It happened, the answer is cut short. */
  "truncate",
  /** It happened, and there is no answer until the caller gives up. */
  "hang",
  /** It happened, the answer is no JSON. */
  "malformed",
  "server-error-before-commit",
  "server-error-after-commit",
  /** 429 with Retry-After, nothing happened. */
  "rate-limit",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  operation: OperationName;
  kind: FaultKind;
  /** How many calls experience it. @default 1 */
  times?: number | undefined;
  /** Waited before the fault acts, in ms, up to 600_000. @default 0 */
  delayMs?: number | undefined;
}

export interface QueuedFault {
  /** By which it is taken back. */
  readonly id: number;
  readonly operation: OperationName;
  readonly kind: FaultKind;
  readonly times: number;
  readonly delayMs: number;
}

/** A call to a provider, when it was over. */
export interface LoggedCall {
  /** RFC 3339, UTC: when it began. */
  readonly at: string;
  readonly method: string;
  /** Without the query, which can name a customer. */
  readonly path: string;
  readonly operation?: OperationName;
  /** The fault that it experienced. */
  readonly fault?: FaultKind;
  /** The status, or what became of the connection instead. */
  readonly result: string;
}

/**
 * What a caller is to experience. In process it becomes what `fetch` would do, on a socket what the network would.
 */
export type Reaction =
  | { readonly type: "answer"; readonly response: Response }
  /** The connection ends before the first byte of an answer; `refused` where it never was one. */
  | { readonly type: "drop"; readonly refused: boolean }
  /** The answer's headers, and the first half of its body. */
  | { readonly type: "truncate"; readonly response: Response }
  | { readonly type: "hang" };

/** What listens on a socket needs beyond the public surface. */
export interface SandboxCore extends Sandbox {
  /** The same requests as `fetch`, with the faults left for the socket to act out. */
  react(request: Request): Promise<Reaction>;
  /** The state of every provider, as plain data, for people to look at. */
  view(): Readonly<Record<string, unknown>>;
  readonly faults: readonly QueuedFault[];
  /** The last hundred calls to providers, oldest first. */
  readonly log: readonly LoggedCall[];
  /** Takes one queued fault back. @throws RangeError where none has this id */
  remove(faultId: number): void;
  /** The wire form in force, by quirk id. */
  readonly forms: Readonly<Record<string, string>>;
  /** The forms there are, by quirk id; the first is in force until another is chosen. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Every operation that a fault can wait for. */
  readonly operations: readonly OperationName[];
}

/** Everything the start page and `GET /_sandbox` show. */
export interface Overview {
  readonly state: Readonly<Record<string, unknown>>;
  readonly effects: SandboxCore["effects"];
  readonly faults: SandboxCore["faults"];
  readonly log: SandboxCore["log"];
  readonly forms: SandboxCore["forms"];
  /** The wire forms there are, by quirk id. */
  readonly choices: SandboxCore["choices"];
  readonly routes: readonly RouteInfo[];
}
export interface RouteInfo {
  readonly method: string;
  readonly path: string;
  /** The operation of a provider, as `faults` takes it. */
  readonly operation?: string;
}
