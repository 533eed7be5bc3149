/** Documents of any size for the generators, always of the same text: synthetic.yaml, repeated. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

const TEXT = readFileSync(join(import.meta.dirname, "synthetic.yaml"), "utf8");

/** @returns an OpenAPI document in YAML, with exactly so many operations */
export function syntheticDocument(operations: number): string {
  const document = parse(TEXT);
  const json = JSON.stringify({ paths: document.paths, schemas: document.components.schemas });
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, unknown> = {};
  for (let index = 0, left = operations; left > 0; index += 1) {
    const resource = JSON.parse(json.replaceAll(/resource/gi, `$&${index}`));
    Object.assign(schemas, resource.schemas);
    for (const [path, methods] of Object.entries<object>(resource.paths)) {
      const wanted = Object.entries(methods).slice(0, left);
      if (wanted.length > 0) paths[path] = Object.fromEntries(wanted);
      left -= wanted.length;
    }
  }
  const components = { ...document.components, schemas };
  return stringify({ ...document, paths, components }, { aliasDuplicateObjects: false });
}
