/** One run of one generator; when it ends, it leaves its peak memory and its processor time in a file. */
import { readFileSync, writeFileSync } from "node:fs";

export interface Job {
  /** A folder with `openapi/synthetic/openapi.yaml`. */
  readonly root: string;
  readonly spec: string;
  /** An empty folder to write to. */
  readonly out: string;
}

export async function run({ generate }: { generate: (job: Job) => Promise<void> }): Promise<void> {
  const [, , root = "", spec = "", out = ""] = process.argv;
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    const peakMB = ((process.resourceUsage().maxRSS + childrenKiB()) * 1024) / 1e6;
    writeFileSync(`${out}.json`, JSON.stringify({ peakMB, cpuSeconds: (user + system) / 1e6 }));
  });
  await generate({ root, spec, out });
}

/** esbuild works in a process of its own; Linux reports that one's memory. */
function childrenKiB(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    const peaks = children.map((pid) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return peaks.reduce((sum, peak) => sum + Number(peak ?? 0), 0);
  } catch {
    return 0;
  }
}
