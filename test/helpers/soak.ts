// `SOAK_CALLS=100000 npx vitest run test/client/model.test.ts test/sandbox/model.test.ts`: the same models, for longer,
// with a look at the memory.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect } from "vitest";

const MEBIBYTE = 1_048_576;
const asked = process.env.SOAK_CALLS;
const isSoak = asked !== undefined;

/** How many scenarios a model runs: `SOAK_CALLS`, or `usual` where it is not set. */
export function soakRuns(usual: number): number {
  if (asked === undefined) return usual;
  if (!/^[1-9][0-9]{0,6}$/.test(asked)) throw new RangeError("SOAK_CALLS must be a whole number from 1 to 9999999");
  return Math.max(Number(asked), usual);
}

/** In ms; a soak may take half an hour. */
export function soakTimeout(usual: number): number {
  return isSoak ? 30 * 60_000 : usual;
}

/** Whether memory is given back: compares the heap at the end of a soak with that after a fifth of it. */
export class HeapCheck {
  readonly #heaps: number[] = [];

  /** Does nothing outside a soak, where a full collection would cost more than it finds. */
  measure(): void {
    if (!isSoak) return;
    setFlagsFromString("--expose-gc");
    const collect: unknown = runInNewContext("gc");
    if (typeof collect === "function") collect();
    this.#heaps.push(process.memoryUsage().heapUsed);
  }

  expectSteady(): void {
    if (!isSoak) return;
    this.measure();
    const early = this.#heaps[Math.max(1, Math.round((this.#heaps.length - 1) / 5))] ?? 0;
    const megabytes = this.#heaps.map((bytes) => (bytes / MEBIBYTE).toFixed(1));
    const last = this.#heaps.at(-1) ?? 0;
    expect(last, `the heap has grown, in MB: ${megabytes.join(", ")}`).toBeLessThan(early * 1.5 + 20 * MEBIBYTE);
  }
}
