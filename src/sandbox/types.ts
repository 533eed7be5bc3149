import type { OperationName, ProviderName, ProviderSeeds, WireChoices } from "../../generated/providers.js";
import type { ProviderServer } from "../server/handlers.js";
import type { SandboxEffect, WireQuirk } from "./provider.js";

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
  /**
   * Starts providers again from other seeds, while the sandbox runs; those that are not named stay as they are. Effects of
   * these providers are forgotten, and a later reset goes back to these seeds.
   * @throws TypeError naming the path and the rule of a seed that is wrong; then nothing has changed
   */
  seed(seeds: SandboxSeed): void;
  /** Back to the seed: no effects, no faults, the vendors' own forms. */
  reset(): void;
}

/** By provider; each replaces the default seed whole. The types are in the entry `payspec/sandbox`. */
export type SandboxSeed = { readonly [Name in ProviderName]?: ProviderSeeds[Name] | undefined };

/** By quirk, one of the forms that its documents mix. */
export type WireForms = { readonly [Quirk in keyof WireChoices]?: WireChoices[Quirk][number] | undefined };

/** What each kind of fault does to a call that the sandbox accepts. */
export const FAULT_MEANINGS = {
  "refuse-connection": "Nothing arrives, and nothing happens.",
  "drop-before-commit": "The call arrives, the connection is lost, and nothing happens.",
  "drop-after-commit": "It happens, and the connection is lost before the response.",
  truncate: "It happens, and half of the response arrives.",
  hang: "It happens, and no response comes until the caller gives up.",
  malformed: "It happens, and the response is not valid JSON.",
  "server-error-before-commit": "502 with a page of HTML; nothing happens.",
  "server-error-after-commit": "It happens, and the response is 502 with a page of HTML.",
  "rate-limit": "429 with Retry-After; nothing happens.",
} as const;
/** What a fault does: before the commit nothing happens, after it the payment is made. */
export type FaultKind = keyof typeof FAULT_MEANINGS;
export const FAULT_KINDS = Object.keys(FAULT_MEANINGS).filter((kind): kind is FaultKind => kind in FAULT_MEANINGS);

/** How the next calls of an operation are to fail. */
export interface Fault {
  /** The operationId of the calls. */
  operation: OperationName;
  /** What happens to them; FAULT_MEANINGS explains each. */
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
  | { readonly type: "respond"; readonly response: Response }
  /** The connection ends before the first byte of a response; `refused` where there never was one. */
  | { readonly type: "drop"; readonly refused: boolean }
  /** The response's headers, and the first half of its body. */
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
  /** As in `Sandbox`, with every field checked: what comes over HTTP may be anything. */
  inject(fault: object): void;
  wire(forms: object): void;
  seed(seeds: object): void;
  /** Takes one queued fault back. @throws RangeError where none has this `id` */
  remove(choice: object): void;
  /** What each provider started from. */
  readonly seeds: Readonly<Record<string, unknown>>;
  /** Calls back after whatever can be seen has changed. @returns ends that */
  onChange(listener: () => void): () => void;
  /** The wire form in force, by quirk id. */
  readonly forms: Readonly<Record<string, string>>;
  /** The forms there are, by quirk id; the first is in force until another is chosen. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Why there is a choice, by quirk id. */
  readonly quirks: Readonly<Record<string, WireQuirk>>;
  /** Every operation that a fault can wait for. */
  readonly operations: readonly OperationName[];
}

/** Everything the start page and `GET /_sandbox` show. */
export interface Overview
  extends Pick<SandboxCore, "effects" | "faults" | "log" | "forms" | "choices" | "quirks" | "seeds"> {
  readonly state: Readonly<Record<string, unknown>>;
  readonly routes: readonly RouteInfo[];
}
export interface RouteInfo {
  readonly method: string;
  readonly path: string;
  /** The operation of a provider, as `faults` takes it. */
  readonly operation?: string;
}
