import type { Idempotency } from "../core/operation.js";

/** "failed": the operation certainly did not take effect. "unknown": it may have; look before paying again. */
export type Outcome = "failed" | "unknown";

/**
 * What a failure proves. `unsent`: nothing reached the server. `refused`: the provider rejected the request. `uncertain`: anything
 * else. Only proof makes the first two; a guess is `uncertain`.
 */
export type Evidence = "unsent" | "refused" | "uncertain";

export interface Verdict {
  readonly outcome: Outcome;
  readonly repeat: boolean;
}
const REPEAT = { outcome: "failed", repeat: true } as const;

/**
 * Kind of the operation × evidence of the failure. `repeat` allows a further attempt where the event itself can pass
 * (a rate limit can, a 403 cannot).
 */
export const VERDICTS: Readonly<Record<Idempotency, Readonly<Record<Evidence, Verdict>>>> = {
  read: { unsent: REPEAT, refused: REPEAT, uncertain: REPEAT },
  key: { unsent: REPEAT, refused: REPEAT, uncertain: { outcome: "unknown", repeat: true } },
  none: { unsent: REPEAT, refused: REPEAT, uncertain: { outcome: "unknown", repeat: false } },
};

/** Once an attempt was uncertain, nothing later in the same call can prove that it had no effect. */
export function sumUp(before: Evidence | undefined, now: Evidence): Evidence {
  return before === "uncertain" ? before : now;
}
