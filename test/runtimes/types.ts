// The declarations, read by every TypeScript that users have.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";
import { compile, compilePages, type Platform, type Resolution } from "../helpers/typed.js";
import { HOME } from "./runtimes.js";

export interface Compiler {
  readonly id: string;
  readonly title: string;
  /** @returns what is wrong; `undefined` where the compiler is not there */
  readonly run: (folder: string) => readonly string[] | undefined;
}

type Setting = readonly [Resolution, Platform];
/** What `npm test` does not try with 5.9; every compiler gets both resolutions and both platforms. */
const CROSSED: readonly Setting[] = [
  ["nodenext", "dom"],
  ["bundler", "node"],
];
const EVERY: readonly Setting[] = [...CROSSED, ["nodenext", "node"], ["bundler", "dom"], ["node16", "node"]];
const RESOLUTIONS: readonly Resolution[] = ["node16", "nodenext", "bundler"];

function compiler(id: string, title: string, home: string, settings: readonly Setting[]): Compiler {
  const tsc = join(home, "bin/tsc");
  const run = (folder: string): readonly string[] | undefined => {
    if (!existsSync(tsc)) return undefined;
    const declarations = settings.map(([resolution, platform]) => ({
      setting: `${resolution}, types of ${platform}`,
      said: compile(tsc, folder, resolution, platform),
    }));
    const pages = RESOLUTIONS.map((resolution) => ({
      setting: `${resolution}, the programs of README.md and docs/`,
      said: compilePages(tsc, folder, resolution),
    }));
    return [...declarations, ...pages].flatMap(({ setting, said }) => (said === "" ? [] : [`${setting}: ${said}`]));
  };
  return { id, title, run };
}

export const compilers: readonly Compiler[] = [
  compiler("typescript5", "TypeScript 5.9", join(ROOT, "node_modules/typescript"), CROSSED),
  compiler("typescript6", "TypeScript 6", join(HOME, "node_modules/typescript6"), CROSSED),
  compiler("typescript7", "TypeScript 7", join(HOME, "node_modules/typescript7"), EVERY),
];
