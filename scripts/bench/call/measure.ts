/**
 * Measures one client in a process of its own, run with --expose-gc: `measure.js MODULE OPERATION`. Tells the median
 * microseconds of processor time, which a busy machine changes less than the clock, and the mean bytes of a call.
 */
import { getHeapStatistics } from "node:v8";
import type { Calls } from "./stub.js";

const WARM_UP = 12_000;
const BATCHES = 21;
const BATCH = 1_000;
/** Few enough that no collection comes between. */
const COUNTED = 100;

const [, , path = "", operation = ""] = process.argv;
const { calls } = (await import(path)) as { calls: Calls };
if (operation !== "checkDebts" && operation !== "payDebt") throw new Error(`there is no operation ${operation}`);
const call = calls[operation];

if ((await call()) === undefined) throw new Error("the call gave nothing");
await repeat(WARM_UP);
const times: number[] = [];
for (let batch = 0; batch < BATCHES; batch++) {
  const begun = process.cpuUsage();
  await repeat(BATCH);
  const { user, system } = process.cpuUsage(begun);
  times.push((user + system) / BATCH);
}
times.sort((a, b) => a - b);

globalThis.gc?.();
const before = allocated();
await repeat(COUNTED);
const bytes = (allocated() - before) / COUNTED;
process.stdout.write(JSON.stringify({ micros: times[times.length >> 1], bytes }));

async function repeat(count: number): Promise<void> {
  for (let done = 0; done < count; done++) await call();
}

function allocated(): number {
  const { used_heap_size, malloced_memory } = getHeapStatistics();
  return used_heap_size + malloced_memory;
}
