import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { providers, ROOT } from "../generate/spec.js";

/**
 * Loads the same file of every provider's folder in `test/providers/`.
 * @param file such as `calls.ts`; a provider without it is left out
 * @typeParam M what the file exports, which each declares for itself
 */
export async function eachProvider<M>(file: string): Promise<readonly (M & { readonly provider: string })[]> {
  const there = providers().filter((provider) => existsSync(pathOf(provider, file)));
  return Promise.all(
    there.map(async (provider) => {
      const module: M = await import(/* @vite-ignore */ pathToFileURL(pathOf(provider, file)).href);
      return { ...module, provider };
    }),
  );
}

function pathOf(provider: string, file: string): string {
  return join(ROOT, "test", "providers", provider, file);
}
