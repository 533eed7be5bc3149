import { at } from "../lint/redocly.js";
import type { Flow } from "./document.js";
import type { RunStep } from "./respect.js";

const EXPRESSION = /\$(?:statusCode|response\.body(?:#[^\s)]*)?|steps\.[\w-]+\.outputs\.[\w-]+)/g;
const LONGEST = 200;

/** What a failed criterion is explained with; Redocly prints no values. */
interface FlowRun {
  readonly flow: Flow;
  readonly steps: readonly RunStep[];
}

/** @returns a line for each thing that was expected of a step, and what came instead */
export function explain(step: RunStep, run: FlowRun): readonly string[] {
  return step.failed.flatMap(({ name, message, condition }) => {
    if (name !== "success criteria check" || condition === undefined) return [oneLine(message)];
    return [`expected  ${condition}`, `came      ${values(condition, step, run)}`];
  });
}

/** Each expression of a condition with its value; the whole body for a JSONPath, which names none. */
function values(condition: string, step: RunStep, run: FlowRun): string {
  const named = condition.match(EXPRESSION) ?? ["$response.body"];
  return [...new Set(named)]
    .map((expression) => `${expression} is ${shown(evaluate(expression, step, run))}`)
    .join("; ");
}

function evaluate(expression: string, step: RunStep, run: FlowRun): unknown {
  if (expression === "$statusCode") return step.status;
  const [, id, output] = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
  if (id !== undefined && output !== undefined) {
    const earlier = run.steps.find((one) => one.id === id);
    const source = run.flow.steps.find((one) => one.id === id)?.outputs[output];
    return earlier === undefined || source === undefined ? undefined : evaluate(source, earlier, run);
  }
  const [, pointer = ""] = expression.split("#");
  const keys = pointer.split("/").slice(1);
  return at(step.body, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function shown(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ");
}
