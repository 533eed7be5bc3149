import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptorsOf } from "./generate/operations.js";
import { loadSpec, providers, ROOT } from "./generate/spec.js";
import { typesOf } from "./generate/types.js";
import { validatorsOf } from "./generate/validators.js";

/** Every generated file by its path below `generated/`. */
export async function generate(root = ROOT): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const provider of providers(root)) {
    const spec = loadSpec(provider, root);
    const { code, declarations } = await validatorsOf(spec);
    files.set(`${provider}/types.ts`, await typesOf(spec));
    files.set(`${provider}/operations.ts`, descriptorsOf(spec));
    files.set(`${provider}/validators.js`, code);
    files.set(`${provider}/validators.d.ts`, declarations);
  }
  return files;
}

/** Whole folders are rewritten, so that nothing stays of a provider that is gone. */
function write(files: ReadonlyMap<string, string>): void {
  const target = join(ROOT, "generated");
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(join(target, path, ".."), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}

write(await generate());
