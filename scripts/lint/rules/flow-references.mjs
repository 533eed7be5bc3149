// Redocly's own rules for Arazzo do not open the spec: a step that names no operation, or an input that nobody gives,
// would only be found by running the flow.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../schema.mjs";

const METHODS = ["get", "post", "put", "patch", "delete"];

export default () => ({
  Root(root, { report, location }) {
    const spec = specOf(root, location.source.absoluteRef);
    if (spec === undefined) {
      const message = "sourceDescriptions must name the provider's spec alone, by its file: `url: ./openapi.yaml`.";
      return report({ message, location: location.child("sourceDescriptions") });
    }
    const operations = operationsIn(spec);
    const schemes = Object.keys(spec.components?.securitySchemes ?? {});
    for (const [index, workflow] of listOf(root.workflows).entries()) {
      const at = location.child(["workflows", index]);
      const inputs = isObject(workflow.inputs?.properties) ? workflow.inputs.properties : {};
      for (const [name, schema] of Object.entries(inputs)) {
        for (const message of mistakesIn(name, schema, schemes)) {
          report({ message, location: at.child(["inputs", "properties", name]).key() });
        }
      }
      for (const name of namesOfInputs(workflow)) {
        if (name in inputs) continue;
        const message = `$inputs.${name} is no input of this workflow; declare it under \`inputs\`, or use one of ${words(Object.keys(inputs))}.`;
        report({ message, location: at.child("workflowId") });
      }
      for (const [number, step] of listOf(workflow.steps).entries()) {
        if (operations.includes(step.operationId)) continue;
        const message = `operationId ${JSON.stringify(step.operationId)} is not in the spec; there ${operations.length === 1 ? "is" : "are"} ${words(operations)}.`;
        const place = at.child(["steps", number]);
        report({ message, location: place.child("operationId" in step ? "operationId" : "stepId") });
      }
    }
  },
});

/** @returns undefined where there is not just one file to be read */
function specOf(root, file) {
  const [source, ...more] = listOf(root.sourceDescriptions);
  if (more.length > 0 || source?.type !== "openapi" || !/^\.[\w./-]+$/.test(source.url)) return undefined;
  try {
    const spec = parse(readFileSync(join(dirname(file), source.url), "utf8"));
    return isObject(spec) ? spec : undefined;
  } catch {
    return undefined;
  }
}

function operationsIn(spec) {
  const items = Object.values(spec.paths ?? {}).filter(isObject);
  return items.flatMap((item) => METHODS.flatMap((method) => item[method]?.operationId ?? []));
}

/** Without an example the flow does not run in the sandbox; a credential is found by the name of its scheme. */
function mistakesIn(name, schema, schemes) {
  const isCredential = schema?.format === "password";
  return [
    ...(typeof schema?.description === "string" ? [] : [`the input ${name} has no description; say what it is.`]),
    ...(listOf(schema?.examples).length > 0
      ? []
      : [`the input ${name} has no example; under \`examples\`, give the value that the sandbox's own data has.`]),
    ...(isCredential === schemes.includes(name)
      ? []
      : [
          isCredential
            ? `the input ${name} is a password, but no security scheme of the spec; there ${schemes.length === 1 ? "is" : "are"} ${words(schemes)}.`
            : `the input ${name} is a credential; give it \`format: password\`, so that nobody shows it.`,
        ]),
  ];
}

function namesOfInputs(workflow) {
  const { inputs, ...rest } = workflow;
  return new Set([...JSON.stringify(rest).matchAll(/\$inputs\.([\w-]+)/g)].map(([, name]) => name));
}

function listOf(value) {
  return Array.isArray(value) ? value : [];
}

function words(names) {
  return names.join(", ");
}
