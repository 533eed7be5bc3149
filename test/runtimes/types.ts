// The declarations, read by every TypeScript that users have.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";
import { compile } from "../helpers/typed.js";
import { HOME } from "./runtimes.js";

export interface Compiler {
  readonly id: string;
  readonly title: string;
  /** @returns what is wrong; `undefined` where the compiler is not there */
  readonly run: (folder: string) => readonly string[] | undefined;
}

function compiler(id: string, title: string, home: string): Compiler {
  const tsc = join(home, "bin/tsc");
  const run = (folder: string): readonly string[] | undefined => {
    if (!existsSync(tsc)) return undefined;
    return (["nodenext", "bundler"] as const).flatMap((resolution) =>
      (["node", "dom"] as const).flatMap((platform) => {
        const said = compile(tsc, folder, resolution, platform);
        return said === "" ? [] : [`${resolution}, types of ${platform}: ${said}`];
      }),
    );
  };
  return { id, title, run };
}

export const compilers: readonly Compiler[] = [
  compiler("typescript5", "TypeScript 5.9", join(ROOT, "node_modules/typescript")),
  compiler("typescript6", "TypeScript 6", join(HOME, "node_modules/typescript6")),
  compiler("typescript7", "TypeScript 7", join(HOME, "node_modules/typescript7")),
];
