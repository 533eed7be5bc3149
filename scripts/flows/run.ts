import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { flowsPath, ROOT } from "../generate/spec.js";
import { type Flow, flowsOf, inputsOf } from "./document.js";
import { explain } from "./explain.js";
import { openGate } from "./gate.js";
import { type RunStep, respect } from "./respect.js";

/** What came of the flows of one provider. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly steps: number;
  readonly passed: boolean;
}

/** Runs a provider's flows against a sandbox of their own, with the examples of their inputs. */
export async function runInSandbox(provider: string, root = ROOT): Promise<Outcome> {
  const flows = flowsOf(provider, root);
  const core = createSandboxCore();
  const { url, close } = await listen(core, { port: 0 });
  try {
    const inputs = Object.fromEntries(inputsOf(flows).map(({ name, example }) => [name, example]));
    const asked = { file: flowsPath(provider), source: provider, server: `${url}/${provider}`, inputs, root };
    const outcome = tell(provider, flows, await respect(asked), []);
    const { length } = core.effects;
    return {
      ...outcome,
      lines: [...outcome.lines, `  the ledger has ${length} ${length === 1 ? "payment" : "payments"}`],
    };
  } finally {
    await close();
  }
}

export interface Target {
  readonly provider: string;
  readonly baseUrl: URL;
  /** By the name of the spec's security scheme, which is that of the input. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Runs a provider's flows against a server. The credentials stay in this process. */
export async function runAgainst({ provider, baseUrl, credentials, inputs }: Target): Promise<Outcome> {
  const flows = flowsOf(provider);
  const gate = await openGate(provider, baseUrl, credentials);
  try {
    const held = Object.fromEntries(Object.keys(credentials).map((name) => [name, "held-by-the-gate"]));
    const asked = { file: flowsPath(provider), source: provider, server: gate.url, inputs: { ...inputs, ...held } };
    return tell(provider, flows, await respect(asked), gate.troubles);
  } finally {
    await gate.close();
  }
}

/** A line a step; below one that failed, what was expected and what came. */
function tell(
  provider: string,
  flows: readonly Flow[],
  steps: readonly RunStep[],
  troubles: readonly string[],
): Outcome {
  const lines = flows.flatMap((flow) => {
    const ran = steps.filter((step) => step.flow === flow.id);
    const told = flow.steps.flatMap(({ id, operationId, description }) => {
      const step = ran.find((one) => one.id === id);
      if (step === undefined) return [`  --    ${id}: not run`];
      const line = `${step.failed.length === 0 ? "ok  " : "FAIL"}  ${id}: ${operationId}, ${step.status ?? "no answer"}`;
      if (step.failed.length === 0) return [`  ${line}  (${description.split(/(?<=\.) /)[0] ?? ""})`];
      const why = [...explain(step, { flow, steps: ran }), ...(step.status === undefined ? troubles : [])];
      return [
        `  ${line}`,
        ...(step.request === "" ? [] : [`        ${step.request}`]),
        ...why.map((text) => `        ${text}`),
      ];
    });
    return [`${provider}: ${flow.summary}`, ...told];
  });
  const wanted = flows.reduce((sum, flow) => sum + flow.steps.length, 0);
  const passed = steps.length === wanted && steps.every(({ failed }) => failed.length === 0);
  return { lines, steps: steps.length, passed };
}
