import type { Evidence, Outcome } from "../../src/client/outcome.js";
import type { Idempotency } from "../../src/core/operation.js";

/** What each kind of operation means to its caller; the evidence for it is the document's own. */
export function calledTwice(kind: Idempotency, key: string | undefined): string {
  if (kind === "read") return "Costs nothing: it only reads.";
  if (kind === "none")
    return "May pay twice: nothing protects from it. The client never sends it again once any of it may have arrived.";
  return `Costs nothing more under the same \`${key}\`: it pays once. Under a new \`${key}\` it is a new payment.`;
}

export const KINDS: Readonly<Record<Idempotency, string>> = {
  read: "A read",
  key: "A payment with a key",
  none: "A payment without one",
};

export const EVIDENCES: Readonly<Record<Evidence, string>> = {
  unsent: "Nothing reached the provider",
  refused: "The provider said no",
  uncertain: "Anything else",
};

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  failed: "It certainly had no effect.",
  unknown: "It may have had an effect. Look before you pay again.",
};
