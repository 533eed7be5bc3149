/** What lint finds by the generator's own reading of a document. */
import { existsSync, readFileSync } from "node:fs";
import { resolve as absolute, isAbsolute, relative } from "node:path";
import { DocumentError, type Problem } from "../generate/problem.js";
import { followed, isObject, ROOT, readDocument, specOf } from "../generate/spec.js";
import { misfitsIn } from "./examples.js";
import { brokenReferencesIn } from "./flow-references.js";

export interface OwnReading {
  /** Whether the document is one at all. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** What the generator rejects. Documents beside the providers' folders are linted, but nothing is generated of them. */
export function readHere(path: string): OwnReading {
  const file = shownAs(path);
  const from = absolute(ROOT, path);
  const reject = (message: string): OwnReading => ({
    readable: false,
    problems: [{ file, line: 1, column: 1, rule: "document", severity: "error", message }],
  });
  if (!existsSync(from)) return reject("this file is not there; write it, or delete its folder");
  try {
    const read = readDocument(file, readFileSync(from, "utf8"));
    const { value } = read;
    if (!isObject(value) || !("openapi" in value || "arazzo" in value))
      return reject("this must be one OpenAPI 3.1 or Arazzo 1.0 document; write its version first, `openapi: 3.1.0`");
    if ("arazzo" in value) return { readable: true, problems: brokenReferencesIn(file, read) };
    if (/^openapi\/[^/]+$/.test(file)) return { readable: true, problems: [] };
    const spec = specOf(file, read);
    return { readable: true, problems: followed(spec, () => misfitsIn(spec, read.positionOf)) };
  } catch (error) {
    if (error instanceof DocumentError) return { readable: false, problems: error.problems };
    throw error;
  }
}

function shownAs(path: string): string {
  return (isAbsolute(path) ? relative(ROOT, path) : path).replaceAll("\\", "/");
}
