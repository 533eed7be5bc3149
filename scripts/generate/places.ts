/** Where the documents are. Apart from what reads them, which takes a tenth of a second to load. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** One provider per folder of `openapi/`; there is no list of them anywhere. */
export function providers(root = ROOT): readonly string[] {
  const folders = readdirSync(join(root, "openapi"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

export function specPath(provider: string): string {
  return `openapi/${provider}/openapi.yaml`;
}

/** Which calls make a payment: an Arazzo document beside the spec. */
export function flowsPath(provider: string): string {
  return `openapi/${provider}/flows.arazzo.yaml`;
}

/** Every document that is linted: the providers' specs and flows, and those beside their folders, of which nothing is generated. */
export function documents(root = ROOT): readonly string[] {
  const beside = readdirSync(join(root, "openapi")).filter((name) => name.endsWith(".yaml"));
  const flows = providers(root)
    .map(flowsPath)
    .filter((path) => existsSync(join(root, path)));
  return [...providers(root).map(specPath), ...flows, ...beside.map((name) => `openapi/${name}`)];
}
