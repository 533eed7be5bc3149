import { descriptor } from "../generate/operations.js";
import { isObject, operationsOf, type Spec } from "../generate/spec.js";
import { exampleOf } from "./examples.js";
import { calledTwice } from "./words.js";

/** Redoc shows no extensions: what ours say is put into the descriptions, as words and tables, for its pages alone. */
export function annotated(spec: Spec): object {
  const document = withQuirks(structuredClone(spec.document));
  if (!isObject(document)) throw new TypeError(`${spec.path} is no document`);
  const { info, paths } = document;
  if (isObject(info)) {
    info.description = `${textOf(info.description)}\n\n[Calls, outcomes, flows and quirks](index.html) · [All providers](../index.html)`;
  }
  for (const found of operationsOf(spec)) {
    const item = isObject(paths) ? paths[found.path] : undefined;
    const operation = isObject(item) ? item[found.method] : undefined;
    if (!isObject(operation)) continue;
    const { kind, key } = descriptor(spec, found);
    const { evidence, advice } = found.operation["x-idempotency"];
    const { typescript, curl } = exampleOf(spec, found);
    operation.description = [
      textOf(found.operation.description),
      `**Calling it twice.** ${calledTwice(kind, key)} ${evidence}`,
      ...(advice === undefined ? [] : [`**While the outcome is unknown.** ${advice}`]),
      `[How it fails, and what that proves](index.html#${found.operation.operationId})`,
      quirkTable(Reflect.get(found.operation, "x-quirks")),
    ].join("\n\n");
    operation["x-codeSamples"] = [
      ...(typescript === undefined ? [] : [{ lang: "JavaScript", label: "TypeScript", source: typescript }]),
      { lang: "curl", label: "curl", source: curl },
    ];
  }
  return document;
}

function withQuirks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withQuirks);
  if (!isObject(node)) return node;
  const { "x-quirks": quirks, ...rest } = node;
  const whole = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withQuirks(value)]));
  const table = quirkTable(quirks);
  return table === "" ? whole : { ...whole, description: `${textOf(whole.description)}\n\n${table}`.trim() };
}

function quirkTable(quirks: unknown): string {
  if (!Array.isArray(quirks)) return "";
  const rows = quirks.filter(isObject).map(({ id, says, shows, reading }) => {
    const name = textOf(id);
    return `| ${[says, shows].map(cell).join(" | ")} | ${cell(reading)} [${name}](index.html#${name}) |`;
  });
  return `| The document says | It also shows | What payspec does |\n|---|---|---|\n${rows.join("\n")}`;
}

function cell(value: unknown): string {
  return textOf(value).replace(/\s+/g, " ").replaceAll("|", "\\|");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
