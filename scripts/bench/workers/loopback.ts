/** How many requests a client makes over loopback: by the processor time of its own process, so that a core is a core. */
import type { Calls, Setting } from "../cases/client/case.js";
import { prove } from "./proof.js";

const WARM_UP_MS = 250;

export async function run({ create }: { create: (setting: Setting) => Calls }): Promise<void> {
  const [, , baseUrl = "", measuredMs = "", ...levels] = process.argv;
  await prove(create);
  const calls = create({ baseUrl });
  const told: Record<string, number> = {};
  for (const level of levels) told[level] = await perCpuSecond(calls, Number(level), Number(measuredMs));
  process.send?.(told, () => process.exit(0));
}

async function perCpuSecond(calls: Calls, inFlight: number, measuredMs: number): Promise<number> {
  let [done, running] = [0, true];
  const caller = async (): Promise<void> => {
    while (running) {
      await calls.payDebt();
      await calls.checkDebts();
      done += 2;
    }
  };
  const callers = Array.from({ length: inFlight }, caller);
  await wait(WARM_UP_MS);
  const [before, used] = [done, process.cpuUsage()];
  await wait(measuredMs);
  const { user, system } = process.cpuUsage(used);
  const figure = ((done - before) * 1e6) / (user + system);
  running = false;
  await Promise.all(callers);
  return figure;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
