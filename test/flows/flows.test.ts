// The flows of openapi/<provider>/flows.arazzo.yaml, run by redocly respect.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JsonValue, query } from "jsonpath-rfc9535";
import { expect, onTestFinished, test } from "vitest";
import { flowsOf } from "../../scripts/flows/document.js";
import { type FlowReport, runInSandbox } from "../../scripts/flows/run.js";
import { flowsPath, providers, ROOT } from "../../scripts/generate/spec.js";
import { readYaml } from "../../scripts/generate/yaml.js";
import { at } from "../../scripts/lint/redocly.js";

test.concurrent.each(providers())(
  "the flows of %s hold, pay nothing twice, and hold by RFC 9535 too",
  async (provider) => {
    const { passed, lines, steps, effects } = await runInSandbox(provider);
    expect(lines.filter((line) => line.includes("FAIL"))).toEqual([]);
    expect(passed).toBe(true);
    const paid = effects.map(({ operation, reference }) => `${operation} ${reference}`);
    expect(paid.length).toBeGreaterThan(0);
    expect([...new Set(paid)]).toEqual(paid);
    for (const { flow, step, condition } of jsonPathsOf(provider)) {
      const body = steps.find((one) => one.flow === flow && one.id === step)?.body;
      expect(isJson(body) && query(body, condition), `${step}: ${condition}`).not.toEqual([]);
    }
  },
);

/** The criteria of a provider's flows that are JSONPaths. */
function jsonPathsOf(provider: string) {
  const path = flowsPath(provider);
  const document = readYaml(path, readFileSync(join(ROOT, path), "utf8")).value;
  return each(at(document, "workflows")).flatMap((workflow) =>
    each(at(workflow, "steps")).flatMap((step) =>
      each(at(step, "successCriteria")).flatMap((criterion) => {
        if (at(criterion, "type") !== "jsonpath") return [];
        const condition = String(at(criterion, "condition"));
        return [{ flow: String(at(workflow, "workflowId")), step: String(at(step, "stepId")), condition }];
      }),
    ),
  );
}

function each(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

test("Payofin's rejection is found by its code alone, in both libraries' reading", () => {
  const [found] = jsonPathsOf("payofin");
  expect(found?.condition).toBe("$..[?@ == -10]");
  const holds = (body: JsonValue) => query(body, found?.condition ?? "").length > 0;
  expect(holds({ Result: false, ResultCode: -10 })).toBe(true);
  expect(holds({ result: true, resultCode: 1 })).toBe(false);
});

test("every provider has a flow", () => {
  const without = providers().filter((provider) => flowsOf(provider).every(({ steps }) => steps.length === 0));
  expect(without).toEqual([]);
});

/** Inex's flows with a mistake in them, run in the sandbox. */
async function withMistake(from: string, to: string): Promise<FlowReport> {
  const root = mkdtempSync(join(tmpdir(), "payspec-flows-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(ROOT, "openapi/inex"), join(root, "openapi/inex"), { recursive: true });
  const text = readFileSync(join(root, flowsPath("inex")), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, flowsPath("inex")), text.replaceAll(from, to));
  return runInSandbox("inex", root);
}

test.concurrent.each([
  [
    "a value that is not in the response",
    "$response.body#/data/transactionId == $steps.pay.outputs.transactionId",
    "$response.body#/data/transactionId > $steps.pay.outputs.transactionId",
    [
      "  FAIL  replay: payDebt, 200",
      "        POST /inex/integrators/payments/debts/pay",
      "        expected  $response.body#/data/transactionId > $steps.pay.outputs.transactionId",
      "        came      $response.body#/data/transactionId is 123456; $steps.pay.outputs.transactionId is 123456",
    ],
  ],
  [
    "an operation that is not there",
    "operationId: payDebt\n",
    "operationId: payDebts\n",
    [
      "  FAIL  pay: payDebts, no response",
      "        Unknown operationId payDebts. No openapi source description defines it.",
      "  --    checkAfter: not run",
    ],
  ],
])("%s is reported at its step", async (_, from, to, says) => {
  const { passed, lines } = await withMistake(from, to);
  expect(passed).toBe(false);
  expect(lines.join("\n")).toContain(says.join("\n"));
});
