import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject, type Spec } from "../generate/spec.js";

/** A flow of a provider, as much of it as a reader wants to see. */
export interface Flow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly FlowStep[];
}
export interface FlowStep {
  readonly operation: string;
  readonly description: string;
  /** What the response must be, in a few words: `200`, `totalDebt > 0`. */
  readonly criteria: readonly string[];
}

/** The flows beside a spec; none where there is no such file. */
export function flowsOf(spec: Spec, root: string): readonly Flow[] {
  const path = join(root, "openapi", spec.provider, "flows.arazzo.yaml");
  if (!existsSync(path)) return [];
  const document: unknown = parse(readFileSync(path, "utf8"));
  return records(document, "workflows").map((workflow) => {
    const steps = records(workflow, "steps");
    const ids = steps.map((step) => text(step.stepId));
    return {
      id: text(workflow.workflowId),
      title: text(workflow.summary),
      description: text(workflow.description),
      steps: steps.map((step) => ({
        operation: text(step.operationId),
        description: text(step.description),
        criteria: records(step, "successCriteria").map(({ condition }) => plain(text(condition), ids)),
      })),
    };
  });
}

/**
 * `$statusCode == 200` is `200`; a body's member is its name, once, however many places and spellings of it the
 * condition allows; another step's output is that step's number.
 */
function plain(condition: string, steps: readonly string[]): string {
  const [, inside = condition] = /^\$\[\?(.*)\]$/.exec(condition) ?? [];
  const spoken = inside.split("||").map((part) =>
    part
      .trim()
      .replace(/^\$statusCode == /, "")
      .replace(/\$response\.body#\S*\/(\w+)|@(?:\.\w+)*\.(\w+)/g, "$1$2")
      .replace(/\$steps\.(\w+)\.outputs\.\w+/g, (_, id: string) => `that of ${steps.indexOf(id) + 1}`)
      .replace(" == ", " = ")
      .replaceAll('"', ""),
  );
  const once = spoken.filter((one, index) => spoken.findIndex((other) => folded(other) === folded(one)) === index);
  return once.join(" or ");
}

function folded(words: string): string {
  return words.toLowerCase();
}

/** The objects of a list that may not be there. */
export function records(node: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isObject(node) ? node[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
