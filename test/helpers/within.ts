import { runInNewContext } from "node:vm";

/**
 * Runs synchronous work and ends it when its time is over, even within one regular expression: no timeout of a test runner
 * can interrupt that, and a test of a hang would hang itself.
 * @throws Error "Script execution timed out after … ms"
 */
export function within<T>(timeoutMs: number, work: () => T): T {
  const results: T[] = [];
  runInNewContext("work()", { work: () => void results.push(work()) }, { timeout: timeoutMs });
  const [result] = results;
  if (results.length === 0 || result === undefined) throw new Error("the work has no result");
  return result;
}

/** What this process has worked, in ms: a bound of it holds on a machine that is busy with other things. */
export const cpuMs = (): number => process.cpuUsage().user / 1000;
