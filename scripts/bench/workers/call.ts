/** Time and allocations of a call, without a network. */
import type { Calls, Setting, Stub } from "../cases/client/case.js";
import { lowerQuartile, median } from "../lib/figures.js";
import { ANSWERS, prove, stubOf } from "./proof.js";

/** Long enough that the young generation is collected in each. */
const BATCH_MS = 30;

export async function run({ create }: { create: (setting: Setting) => Calls }): Promise<void> {
  const [, , what = "", warmUpMs = "", batches = ""] = process.argv;
  await prove(create);
  const stub: Stub = stubOf();
  const calls = create({ baseUrl: ANSWERS.baseUrl, stub });
  const measure = what === "allocations" ? allocations : times;
  const [pay, check] = [
    await measure(() => calls.payDebt(), Number(warmUpMs), Number(batches)),
    await measure(() => calls.checkDebts(), Number(warmUpMs), Number(batches)),
  ];
  process.send?.({ pay, check }, () => process.exit(0));
}

/** Microseconds a call: the lower quartile of many stretches. What else runs on the machine can only add to one. */
async function times(call: () => Promise<unknown>, warmUpMs: number, batches: number): Promise<number> {
  let size = 1;
  for (const end = performance.now() + warmUpMs; performance.now() < end; ) {
    const begun = performance.now();
    for (let index = 0; index < size; index++) await call();
    if (performance.now() - begun < BATCH_MS) size *= 2;
  }
  const figures: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const begun = performance.now();
    for (let index = 0; index < size; index++) await call();
    figures.push(((performance.now() - begun) * 1000) / size);
  }
  return lowerQuartile(figures);
}

const MEASURED_CALLS = 500;

/** KiB a call. The process has a young generation so large that nothing is collected between the two readings. */
async function allocations(call: () => Promise<unknown>, warmUpMs: number, batches: number): Promise<number> {
  for (const end = performance.now() + warmUpMs; performance.now() < end; ) await call();
  const figures: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < MEASURED_CALLS; index++) await call();
    figures.push((process.memoryUsage().heapUsed - before) / MEASURED_CALLS / 1024);
  }
  return median(figures);
}
