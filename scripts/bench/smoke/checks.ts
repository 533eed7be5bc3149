/** Ratios that hold on any machine: what doubles one of them has made payspec slower, not the machine. */
import { callTimes } from "../parts/client.js";
import { generatorRuns } from "../parts/generation.js";
import { rates } from "../parts/server.js";
import { checkTimes } from "../parts/validators.js";

export interface SmokeCheck {
  readonly id: string;
  readonly says: string;
  readonly measure: () => Promise<number>;
}

/** The best of each is what an idle machine would show; anything else that runs can only add to it. */
const best = (values: readonly number[]): number => Math.min(...values);

const OPERATIONS = 300;

export const CHECKS: readonly SmokeCheck[] = [
  {
    id: "call",
    says: "a call's time, to openapi-fetch's",
    async measure() {
      const times = await callTimes(["payspec", "openapi-fetch"], { rounds: 3, warmUpMs: 250, batches: 9 });
      return best(times("payspec")) / best(times("openapi-fetch"));
    },
  },
  {
    id: "stub",
    says: "a stub's processor time for a request, to a handler's written by hand",
    async measure() {
      const effort = { rounds: 2, warmUpMs: 500, measuredMs: 500 };
      const figures = await rates(["payspec", "bare"], ["pay"], effort);
      const cost = (name: string) => best(figures(name, "pay", "perCpuSecond").map((rate) => 1 / rate));
      return cost("payspec") / cost("bare");
    },
  },
  {
    id: "generation",
    says: `generating ${OPERATIONS} operations, to openapi-typescript alone`,
    async measure() {
      const runs = await generatorRuns(["payspec", "openapi-typescript"], OPERATIONS, 2);
      const cost = (name: string) => best(runs(name).map(({ cpuSeconds }) => cpuSeconds));
      return cost("payspec") / cost("openapi-typescript");
    },
  },
  {
    id: "validators",
    says: "a check of an answer, to Ajv's",
    async measure() {
      const values = await checkTimes(["payspec", "ajv"], 2, 100);
      return best(values("payspec", "response")) / best(values("ajv", "response"));
    },
  },
];

export async function measureSmoke(): Promise<Readonly<Record<string, number>>> {
  const measured: Record<string, number> = {};
  for (const { id, measure } of CHECKS) measured[id] = Number((await measure()).toPrecision(3));
  return measured;
}
