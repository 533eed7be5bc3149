/** One run of one generator. When it ends, by itself or by its generator's command, it leaves its highest memory and its processor time. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Job } from "../cases/generation/case.js";

export async function run({ generate }: { generate: (job: Job) => Promise<void> }): Promise<void> {
  const [, , root = "", spec = "", out = ""] = process.argv;
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    const peakMB = ((process.resourceUsage().maxRSS + childrenKiB()) * 1024) / 1e6;
    writeFileSync(`${out}.json`, JSON.stringify({ peakMB, cpuSeconds: (user + system) / 1e6 }));
  });
  await generate({ root, spec, out });
}

/** esbuild works in a process of its own; Linux says how much memory that one took. */
function childrenKiB(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    const peaks = children.map((pid) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return peaks.reduce((sum, peak) => sum + Number(peak ?? 0), 0);
  } catch {
    return 0;
  }
}
