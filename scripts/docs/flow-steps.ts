import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { flowsPath, isObject, ROOT, type Spec } from "../generate/spec.js";

/** A flow of a provider, as much of it as a reader wants to see. */
export interface Flow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly { readonly operation: string; readonly description: string }[];
}

/** The flows in the folder of a spec; none where there is no such file. */
export function flowsOf({ provider }: Spec): readonly Flow[] {
  const path = join(ROOT, flowsPath(provider));
  const document: unknown = existsSync(path) ? parse(readFileSync(path, "utf8")) : undefined;
  return records(document, "workflows").map((workflow) => ({
    id: text(workflow.workflowId),
    title: text(workflow.summary),
    description: text(workflow.description),
    steps: records(workflow, "steps").map((step) => ({
      operation: text(step.operationId),
      description: text(step.description),
    })),
  }));
}

/** The objects of a list that may not be there. */
export function records(node: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isObject(node) ? node[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Empty for what is no text. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
