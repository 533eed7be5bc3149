import { isObject, loadSpec, providers } from "../generate/spec.js";
import { compiler } from "../generate/validators.js";

/**
 * Compiles every schema of every document strictly, those of errors and parameters included: a mock server passes over
 * one that it cannot compile, and answers 200 to anything.
 * @returns one line per schema that does not compile
 */
export function brokenSchemas(): readonly string[] {
  return providers().flatMap((provider) => {
    const { document, path } = loadSpec(provider);
    const ajv = compiler({ allErrors: false });
    ajv.addVocabulary([...documentKeys(document)]);
    ajv.addSchema({ ...document, $id: "document" });
    return schemasOf(document).flatMap(({ pointer }) => {
      try {
        ajv.compile({ $ref: `document#${pointer}` });
        return [];
      } catch (error) {
        return [`${path}#${pointer} ${error instanceof Error ? error.message : "does not compile"}`];
      }
    });
  });
}

/** The root of a document is no schema; its members are passed over on the way to those that are. */
function documentKeys(document: object): readonly string[] {
  return Object.keys(document).filter((key) => key !== "components");
}

interface Found {
  readonly pointer: string;
}

function schemasOf(node: unknown, pointer = "", key = ""): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => schemasOf(item, `${pointer}/${index}`));
  if (!isObject(node) || key === "example" || key === "examples" || key === "value") return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25").replaceAll("{", "%7B").replaceAll("}", "%7D")}`;
    if (name === "schema" || name === "x-query") return [{ pointer: at }];
    if (name === "schemas" && isObject(value))
      return Object.keys(value).map((schema) => ({ pointer: `${at}/${schema}` }));
    return schemasOf(value, at, name);
  });
}
