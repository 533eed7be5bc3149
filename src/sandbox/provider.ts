import type { Money } from "../core/money.js";
import type { Operations } from "../core/operation.js";
import type { ProviderServer } from "../server/handlers.js";

/** A contradiction of a vendor's documents, in the words of its spec. */
export interface WireQuirk {
  readonly says: string;
  readonly shows: string;
  /** What the client makes of either. */
  readonly reading: string;
}

/** Something that really happened. */
export interface SandboxEffect {
  /** Its name, such as "inex". */
  provider: string;
  /** The operationId of the call. */
  operation: string;
  /** What was paid: a room or parcel, an invoice query, a payment's number. */
  reference: string;
  /** The idempotency key, where the operation has one. */
  key?: string;
  /** What was paid. */
  amount: Money;
  /** RFC 3339, UTC. */
  at: string;
}

/** What the sandbox gives to a provider's state. */
export interface SandboxContext {
  readonly now: () => Date;
  /** The wire form in force, by quirk id. */
  readonly form: (quirk: string) => string;
  /** Writes down what really happened. */
  readonly record: (effect: Omit<SandboxEffect, "provider" | "at">) => void;
}

/** One provider, simulated: its server, and its state for people to look at. */
export interface ProviderSandbox {
  readonly server: ProviderServer;
  readonly view: () => unknown;
}

/** What a provider's `sandbox.ts` offers to the sandbox. */
export interface Simulation {
  readonly create: (seed: unknown, context: SandboxContext) => ProviderSandbox;
  /** What it starts from when nothing else is asked for. */
  readonly seed: unknown;
}

/** The same, with what its spec says. */
export interface Simulated extends Simulation {
  readonly operations: Operations;
  readonly forms: Readonly<Record<string, readonly [string, ...string[]]>>;
  readonly quirks: Readonly<Record<string, WireQuirk>>;
}
