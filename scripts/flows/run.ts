import { wrapText } from "../../src/cli/wrap-text.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import type { SandboxEffect } from "../../src/sandbox/types.js";
import { flowsPath, ROOT } from "../generate/spec.js";
import { type Flow, flowsOf, inputsOf } from "./document.js";
import { explain } from "./explain.js";
import { type RunStep, respect } from "./respect.js";

/** What came of the flows of one provider. */
export interface FlowReport {
  readonly lines: readonly string[];
  readonly passed: boolean;
  readonly steps: readonly RunStep[];
  /** What the sandbox's ledger has after the last step. */
  readonly effects: readonly SandboxEffect[];
}

/** Runs a provider's flows against a sandbox of their own, with the examples of their inputs. */
export async function runInSandbox(provider: string, root = ROOT): Promise<FlowReport> {
  const flows = flowsOf(provider, root);
  const core = createSandboxCore();
  const { url, close } = await listen(core, { port: 0 });
  try {
    const inputs = Object.fromEntries(inputsOf(flows).map(({ name, example }) => [name, example]));
    const server = `${url}/${provider}`;
    const steps = await respect({ file: flowsPath(provider), source: provider, server, inputs, root });
    const wanted = flows.reduce((sum, flow) => sum + flow.steps.length, 0);
    const { effects } = core;
    return {
      lines: [
        ...flows.flatMap((flow) => linesOf(provider, flow, steps)),
        `  the ledger has ${effects.length} ${effects.length === 1 ? "payment" : "payments"}`,
      ],
      passed: steps.length === wanted && steps.every(({ failed }) => failed.length === 0),
      steps,
      effects,
    };
  } finally {
    await close();
  }
}

/** A line a step; below one that failed, what was expected and what came. */
function linesOf(provider: string, flow: Flow, all: readonly RunStep[]): readonly string[] {
  const steps = all.filter((step) => step.flow === flow.id);
  const lines = flow.steps.flatMap(({ id, operationId, description }) => {
    const step = steps.find((one) => one.id === id);
    if (step === undefined) return [`  --    ${id}: not run`];
    const passed = step.failed.length === 0;
    const line = `${passed ? "ok  " : "FAIL"}  ${id}: ${operationId}, ${step.status ?? "no response"}`;
    if (passed) return wrapText(`  ${line}  (${description.split(/(?<=\.) /)[0] ?? ""})`, 80, " ".repeat(8));
    const details = [...(step.request === "" ? [] : [step.request]), ...explain(step, { flow, steps })];
    return [`  ${line}`, ...details.map((text) => `        ${text}`)];
  });
  return [`${provider}: ${flow.summary}`, ...lines];
}
