import { descriptor } from "../generate/operations.js";
import { isObject, operationsOf, type Spec } from "../generate/spec.js";
import { exampleOf } from "./call-examples.js";
import { text } from "./flow-steps.js";
import { calledTwice } from "./provider-page.js";

/** Redoc shows no extensions: what ours say is put into the descriptions, as words and tables, for its pages alone. */
export function annotated(spec: Spec): object {
  const document = forReaders(structuredClone(spec.document));
  if (!isObject(document)) throw new TypeError(`${spec.path} is no document`);
  const { paths } = document;
  // Redoc folds the operations of a tag away; without tags it shows all of them.
  delete document.tags;
  for (const found of operationsOf(spec)) {
    const item = isObject(paths) ? paths[found.path] : undefined;
    const operation = isObject(item) ? item[found.method] : undefined;
    if (!isObject(operation)) continue;
    delete operation.tags;
    const { kind, key } = descriptor(spec, found);
    const { evidence, advice } = found.operation["x-idempotency"];
    const { typescript, curl } = exampleOf(spec, found);
    operation.description = [
      text(found.operation.description),
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

function forReaders(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forReaders);
  if (!isObject(node)) return node;
  const { "x-quirks": quirks, ...rest } = node;
  const whole = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, forReaders(shown(name, value))]));
  const table = quirkTable(quirks);
  return table === "" ? whole : { ...whole, description: `${text(whole.description)}\n\n${table}`.trim() };
}

/** What Redoc would show badly in another form. */
function shown(keyword: string, value: unknown): unknown {
  if (keyword === "properties") return allowed(value);
  return (keyword === "anyOf" || keyword === "oneOf") && Array.isArray(value) ? value.map(titled) : value;
}

/** A branch is called after what it requires; without a title Redoc calls all of them "object". */
function titled(branch: unknown): unknown {
  if (!isObject(branch) || "$ref" in branch || !Array.isArray(branch.required)) return branch;
  return { title: `with ${branch.required.join(", ")}`, ...branch };
}

/** A member that must not be there is only the mark of another branch; Redoc would show it as "any". */
function allowed(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  const isNever = (schema: unknown): boolean =>
    schema === false ||
    (isObject(schema) && (schema.not === true || (isObject(schema.not) && Object.keys(schema.not).length === 0)));
  return Object.fromEntries(Object.entries(properties).filter(([, schema]) => !isNever(schema)));
}

function quirkTable(quirks: unknown): string {
  if (!Array.isArray(quirks)) return "";
  const rows = quirks.filter(isObject).map(({ id, says, shows, reading }) => {
    const name = text(id);
    return `| ${[says, shows].map(cell).join(" | ")} | ${cell(reading)} [${name}](index.html#${name}) |`;
  });
  return `| The document says | It also shows | What payspec does |\n|---|---|---|\n${rows.join("\n")}`;
}

function cell(value: unknown): string {
  return text(value).replace(/\s+/g, " ").replaceAll("|", "\\|");
}
