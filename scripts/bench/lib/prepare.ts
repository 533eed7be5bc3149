/** What has to be there before anything is measured: the peers, their generated clients, and the cases as JavaScript. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { CommandError } from "../../../src/cli/command.js";
import { isObject, ROOT, specPath } from "../../generate/spec.js";

export const BENCH = join(ROOT, "scripts/bench");
export const WORK = join(BENCH, ".work");
export const INEX = join(ROOT, specPath("inex"));

/** Installs what this project is measured against, unless exactly that is there. */
export function installPeers(): void {
  const lock = readFileSync(join(BENCH, "package-lock.json"), "utf8");
  const mark = join(BENCH, "node_modules/.installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("installing the peers below scripts/bench/ …");
  command("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], BENCH);
  writeFileSync(mark, lock);
}

/** The peers' clients of the same document as ours. */
export function generatePeers(): void {
  rmSync(join(WORK, "clients"), { recursive: true, force: true });
  mkdirSync(join(WORK, "clients"), { recursive: true });
  const heyApi = join(BENCH, "node_modules/@hey-api/openapi-ts/bin/run.js");
  command(process.execPath, [heyApi, "--input", INEX, "--output", join(WORK, "clients/hey-api"), "--silent"], WORK);
  const redocly = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
  command(process.execPath, [redocly, "generate-client", INEX, "--output", join(WORK, "clients/redocly.ts")], WORK);
}

/** @throws Failure with what the command printed */
export function command(file: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd,
    env,
    encoding: "utf8",
    timeout: 180_000,
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new CommandError(1, `${[file, ...args].join(" ")} failed\n${stdout}${stderr}`);
  return stdout;
}

/** A bundle has another folder than its sources, some of which look for files beside themselves. */
const ownFolders: Plugin = {
  name: "own-folders",
  setup(context) {
    context.onLoad({ filter: /[\\/](?:scripts|src)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8").replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents: text, loader: "ts" };
    });
  },
};

/** A script of the bench that stands by itself. @returns its path, in JavaScript */
export async function ownScript(path: string): Promise<string> {
  return bundled(path.replaceAll(/[^a-z-]+/g, "-"), [`import "./${path}.js";`]);
}

/**
 * A worker with its case, in JavaScript: no loader stands between Node and what is measured. Packages stay where they are
 * installed, as for anyone who uses them on Node.
 * @returns the script's path
 */
export async function script(worker: string, of: string): Promise<string> {
  const lines = [
    `import { run } from "./workers/${worker}.js";`,
    `import * as it from "./cases/${of}.js";`,
    "run(it);",
  ];
  return bundled(`${worker}-${of.replaceAll("/", "-")}`, lines);
}

async function bundled(name: string, lines: readonly string[]): Promise<string> {
  const outfile = join(WORK, `${name}.mjs`);
  await build({
    stdin: { contents: lines.join("\n"), resolveDir: BENCH, loader: "ts" },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "error" },
    plugins: [ownFolders],
    outfile,
  });
  return outfile;
}

export async function scripts(
  worker: string,
  folder: string,
  names: readonly string[],
): Promise<(name: string) => string> {
  const paths = new Map<string, string>();
  for (const name of names) paths.set(name, await script(worker, `${folder}/${name}`));
  return (name) => paths.get(name) ?? "";
}

/** @returns the version that is measured: the bench's own, or else the project's */
export function versionOf(name: string): string {
  const folder = [BENCH, ROOT]
    .map((root) => join(root, "node_modules", name, "package.json"))
    .find((path) => existsSync(path));
  const manifest: unknown = folder === undefined ? undefined : JSON.parse(readFileSync(folder, "utf8"));
  return isObject(manifest) ? String(manifest.version) : "unknown";
}
