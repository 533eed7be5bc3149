/** Redocly's own rules for flows do not open the spec: a step that names no operation would only be found by running it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { METHODS } from "../generate/model.js";
import { DocumentError, type Problem } from "../generate/problem.js";
import { ROOT, readDocument } from "../generate/spec.js";
import { at, isObject, listOf, membersOf } from "../generate/values.js";
import type { ReadYaml } from "../generate/yaml.js";

/** @returns a problem for each step without its operation, and for each input that is undeclared or cannot be filled in */
export function brokenReferencesIn(file: string, { value: root, positionOf }: ReadYaml): readonly Problem[] {
  const problems: Problem[] = [];
  const reject = (owner: object, member: string, message: string): void => {
    problems.push({ file, ...positionOf(owner, member), rule: "payspec/flow-references", severity: "error", message });
  };
  const spec = specBeside(file, root);
  if (spec === undefined) {
    const message = "sourceDescriptions must name the provider's spec alone, by its file: `url: ./openapi.yaml`.";
    if (isObject(root)) reject(root, "sourceDescriptions", message);
    return problems;
  }
  const operations = operationsIn(spec);
  const schemes = membersOf(at(spec, "components", "securitySchemes")).map(([name]) => name);
  for (const workflow of listOf(at(root, "workflows")).filter(isObject)) {
    const inputs = at(workflow, "inputs", "properties");
    const names = membersOf(inputs).map(([name]) => name);
    for (const [name, schema] of membersOf(inputs))
      for (const message of mistakesIn(name, schema, schemes)) if (isObject(inputs)) reject(inputs, name, message);
    for (const name of usedInputs(workflow).filter((name) => !names.includes(name)))
      reject(
        workflow,
        "workflowId",
        `$inputs.${name} is no input of this workflow; declare it under \`inputs\`, or use one of ${names.join(", ")}.`,
      );
    for (const step of listOf(workflow.steps).filter(isObject)) {
      const { operationId } = step;
      if (operations.some((id) => id === operationId)) continue;
      const message = `operationId ${JSON.stringify(operationId)} is not in the spec; ${thereAre(operations)}.`;
      reject(step, "operationId" in step ? "operationId" : "stepId", message);
    }
  }
  return problems;
}

/** @returns undefined where there is not just one file to be read */
function specBeside(file: string, root: unknown): unknown {
  const [source, ...more] = listOf(at(root, "sourceDescriptions"));
  const url = at(source, "url");
  if (more.length > 0 || at(source, "type") !== "openapi") return undefined;
  if (typeof url !== "string" || !/^\.[\w./-]+$/.test(url)) return undefined;
  const path = join(dirname(file), url).replaceAll("\\", "/");
  if (!existsSync(join(ROOT, path))) return undefined;
  try {
    const { value } = readDocument(path, readFileSync(join(ROOT, path), "utf8"));
    return isObject(value) ? value : undefined;
  } catch (error) {
    // Its own mistakes are reported where it is read itself.
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

function operationsIn(spec: unknown): readonly unknown[] {
  const items = membersOf(at(spec, "paths")).map(([, item]) => item);
  return items.flatMap((item) => METHODS.flatMap((method) => at(item, method, "operationId") ?? []));
}

/** Without an example the flow does not run in the sandbox; a credential is found by the name of its scheme. */
function mistakesIn(name: string, schema: unknown, schemes: readonly string[]): readonly string[] {
  const isCredential = at(schema, "format") === "password";
  const described = typeof at(schema, "description") === "string";
  const shown = listOf(at(schema, "examples")).length > 0;
  const misnamed = isCredential
    ? `the input ${name} is a password, but no security scheme of the spec; ${thereAre(schemes)}.`
    : `the input ${name} is a credential; give it \`format: password\`, so that nobody shows it.`;
  return [
    ...(described ? [] : [`the input ${name} has no description; say what it is.`]),
    ...(shown
      ? []
      : [`the input ${name} has no example; under \`examples\`, give the value that the sandbox's own data has.`]),
    ...(isCredential === schemes.includes(name) ? [] : [misnamed]),
  ];
}

function usedInputs(workflow: Readonly<Record<string, unknown>>): readonly string[] {
  const text = JSON.stringify({ ...workflow, inputs: undefined });
  return [...new Set([...text.matchAll(/\$inputs\.([\w-]+)/g)].map(([, name = ""]) => name))];
}

const thereAre = (names: readonly unknown[]): string =>
  `there ${names.length === 1 ? "is" : "are"} ${names.join(", ")}`;
