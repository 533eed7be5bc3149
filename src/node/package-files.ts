/** Node only: the files that the package ships with its code. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../core/untyped.js";

/** The package's folder, seen from `src/` as well as from wherever in `dist/` this is bundled to. */
export function packageRoot(): string {
  const candidates = ["..", "../..", "../../.."].map((up) => join(import.meta.dirname, up));
  const found = candidates.find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined)
    throw new Error(`payspec is not whole: there is no package.json above ${import.meta.dirname}`);
  return found;
}

export function packageManifest(): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return isRecord(manifest) ? manifest : {};
}

export function packageVersion(): string {
  const { version } = packageManifest();
  return typeof version === "string" ? version : "unknown";
}

/** Where the document of a provider is. */
export function shippedSpec(provider: string): string {
  return join(packageRoot(), "openapi", provider, "openapi.yaml");
}
