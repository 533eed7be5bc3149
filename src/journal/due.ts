import type { Settlement } from "../core/settlement.js";
import { OPERATIONS } from "./operations.js";
import type { StoredEntry } from "./store.js";
import type { JournalOperation } from "./types.js";

/** When an entry is settled next, and until when at all. */

/** A provider shows a collection or completion by then at the latest. */
export const SETTLED_AFTER_MS = 120_000;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
const LOOKED_UP_FOR_MS = 7 * 24 * 3_600_000;
/** No provider says how long it remembers a key. */
const KEY_TRUSTED_FOR_MS = 24 * 3_600_000;
export const KEY_EXPIRED =
  "The payment was sent more than a day ago, and the provider does not say how long it remembers a key: a repeat may pay " +
  "again. Ask the provider.";

/** Whether the attempt that may have paid is, by either clock, so old that nothing settles it by itself any more. */
export function hasExpired(operation: JournalOperation, { ageMs, attemptedAt }: StoredEntry): boolean {
  return (
    Math.max(ageMs, Date.now() - Date.parse(attemptedAt)) >
    (OPERATIONS[operation].settle === undefined ? KEY_TRUSTED_FOR_MS : LOOKED_UP_FOR_MS)
  );
}

/** A look-up searches the days around the attempt; a clock that is wrong by more would have it search others. */
const CLOCKS_DIFFER_BY_MIN = 60;

/** What found nothing proves nothing where the clock of the database, or the difference of the clocks, speaks against it. */
export function believed<T>({ attemptedAt, ageMs }: StoredEntry, settled: Settlement<T>): Settlement<T> {
  if (settled.state !== "not-done") return settled;
  const minutes = Math.round(Math.abs(Date.parse(attemptedAt) + ageMs - Date.now()) / 60_000);
  if (ageMs < SETTLED_AFTER_MS)
    return {
      state: "unknown",
      advice: "It may still be under way. Settle it again two minutes after the attempt or later.",
    };
  if (minutes <= CLOCKS_DIFFER_BY_MIN) return settled;
  const advice = `The clocks of this machine and of the database differ by ${minutes} minutes. Set them, then settle it again.`;
  return { state: "unknown", advice };
}

/** @returns null where it is never due again */
export function waitMs(operation: JournalOperation, entry: StoredEntry): number | null {
  return hasExpired(operation, entry) ? null : Math.min(FIRST_WAIT_MS * 2 ** entry.settles, LONGEST_WAIT_MS);
}
