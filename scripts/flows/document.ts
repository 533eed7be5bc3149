import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flowsPath, ROOT } from "../generate/spec.js";
import { at, listOf, membersOf } from "../generate/values.js";
import { readYaml } from "../generate/yaml.js";

/** One flow, as far as this project reads it; the lint has validated the document. */
export interface Flow {
  readonly id: string;
  readonly summary: string;
  readonly inputs: readonly FlowInput[];
  readonly steps: readonly FlowStep[];
}
export interface FlowInput {
  readonly name: string;
  /** What the sandbox's own data has for it. */
  readonly example: unknown;
}
export interface FlowStep {
  readonly id: string;
  readonly operationId: string;
  readonly description: string;
  /** Runtime expressions by the name of the output. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * @returns nothing where a provider has no document of flows
 * @throws Error with file and line where it is not YAML, or has no flow
 */
export function flowsOf(provider: string, root = ROOT): readonly Flow[] {
  const path = flowsPath(provider);
  const file = join(root, path);
  if (!existsSync(file)) return [];
  const document = readYaml(path, readFileSync(file, "utf8")).value;
  const workflows = listOf(at(document, "workflows"));
  if (workflows.length === 0) throw new Error(`${path}:1:1 has no workflows: write one, or delete the file`);
  return workflows.map((workflow) => ({
    id: text(at(workflow, "workflowId")),
    summary: text(at(workflow, "summary")),
    inputs: membersOf(at(workflow, "inputs", "properties")).map(([name, schema]) => ({
      name,
      example: at(schema, "examples", 0),
    })),
    steps: listOf(at(workflow, "steps")).map((step) => ({
      id: text(at(step, "stepId")),
      operationId: text(at(step, "operationId")),
      description: text(at(step, "description")),
      outputs: Object.fromEntries(membersOf(at(step, "outputs")).map(([name, value]) => [name, text(value)])),
    })),
  }));
}

/** The inputs of all flows of a provider; one name means one thing in all of them. */
export function inputsOf(flows: readonly Flow[]): readonly FlowInput[] {
  return [...new Map(flows.flatMap(({ inputs }) => inputs.map((input) => [input.name, input] as const))).values()];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
