// `PAYSPEC_TIMES=10 npx vitest run test/client/model.test.ts` searches ten times as long. In the suite a search is several
// times as long as planted faults need to be found; `.ci/run` searches longer.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect } from "vitest";

const MEBIBYTE = 1_048_576;
const asked = process.env.PAYSPEC_TIMES;
if (!/^[1-9][0-9]{0,4}$/.test(asked ?? "1"))
  throw new RangeError("PAYSPEC_TIMES must be a whole number from 1 to 99999");
const TIMES = Number(asked ?? 1);

/** Whether more is asked for than a run of the suite; then a search also prints what it came to. */
export const isLong = TIMES > 1;

/** How many runs a search has, or how many ms it may take: as many times as `PAYSPEC_TIMES` says. */
export function manyTimes(usual: number): number {
  return usual * TIMES;
}

/** Whether memory is given back: compares the heap at the end of a long search with that after a fifth of it. */
export class HeapCheck {
  readonly #heaps: number[] = [];

  /** Does nothing in a usual run, where a full collection would cost more than it finds. */
  measure(): void {
    if (!isLong) return;
    setFlagsFromString("--expose-gc");
    const collect: unknown = runInNewContext("gc");
    if (typeof collect === "function") collect();
    this.#heaps.push(process.memoryUsage().heapUsed);
  }

  expectSteady(): void {
    if (!isLong) return;
    this.measure();
    const early = this.#heaps[Math.max(1, Math.round((this.#heaps.length - 1) / 5))] ?? 0;
    const megabytes = this.#heaps.map((bytes) => (bytes / MEBIBYTE).toFixed(1));
    const last = this.#heaps.at(-1) ?? 0;
    expect(last, `the heap has grown, in MB: ${megabytes.join(", ")}`).toBeLessThan(early * 1.5 + 20 * MEBIBYTE);
  }
}
