/** What must be there before anything is measured: the peers, their generated clients, the cases as JavaScript. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { CommandError } from "../../../src/cli/command.js";
import { isObject, ROOT, specPath } from "../../generate/spec.js";

export const BENCH = join(ROOT, "scripts/bench");
export const WORK = join(BENCH, ".work");
const INEX = join(ROOT, specPath("inex"));

/** Installs the peers, unless exactly these are installed. */
export function installPeers(): void {
  const lock = readFileSync(join(BENCH, "package-lock.json"), "utf8");
  const mark = join(BENCH, "node_modules/.installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("installing the peers below scripts/bench/ …");
  command("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], BENCH);
  writeFileSync(mark, lock);
}

/** The peers' clients of the document that ours is generated from. */
export function generatePeers(): void {
  const clients = join(WORK, "clients");
  rmSync(clients, { recursive: true, force: true });
  mkdirSync(clients, { recursive: true });
  const node = (script: string, ...args: readonly string[]) => command(process.execPath, [script, ...args], WORK);
  const heyApi = join(BENCH, "node_modules/@hey-api/openapi-ts/bin/run.js");
  node(heyApi, "--input", INEX, "--output", join(clients, "hey-api"), "--silent");
  const redocly = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
  node(redocly, "generate-client", INEX, "--output", join(clients, "redocly.ts"));
}

/** @throws CommandError with what the command printed */
export function command(file: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const result = spawnSync(file, args, { cwd, env, encoding: "utf8", timeout: 180_000, maxBuffer: 1e8 });
  if (result.status !== 0)
    throw new CommandError(1, `${[file, ...args].join(" ")} failed\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

/** Some sources read files next to themselves; their bundle is in another folder. */
const keepFolders: Plugin = {
  name: "keep-folders",
  setup(context) {
    context.onLoad({ filter: /[\\/](?:scripts|src)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8").replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents: text, loader: "ts" };
    });
  },
};

/**
 * JavaScript, so that no loader stands between Node and what is measured; packages stay where npm put them.
 * @returns the path of the bundle
 */
export async function bundle(name: string, lines: readonly string[]): Promise<string> {
  const outfile = join(WORK, `${name.replaceAll(/[^a-z0-9-]+/g, "-")}.mjs`);
  await build({
    stdin: { contents: lines.join("\n"), resolveDir: BENCH, loader: "ts" },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "error" },
    plugins: [keepFolders],
    outfile,
  });
  return outfile;
}

/** A worker with each of its cases. */
export async function workers(kind: string, names: readonly string[]): Promise<(name: string) => string> {
  const lines = (name: string) => [
    `import { run } from "./cases/${kind}/worker.js";`,
    `import * as it from "./cases/${kind}/${name}.js";`,
    "await run(it);",
  ];
  const bundles = names.map(async (name) => [name, await bundle(`${kind}-${name}`, lines(name))] as const);
  const paths = new Map(await Promise.all(bundles));
  return (name) => paths.get(name) ?? "";
}

const MEASURED = [
  ...["openapi-fetch", "openapi-typescript", "@redocly/cli", "@hey-api/openapi-ts", "axios", "ky"],
  ...["@stoplight/prism-cli", "openapi-backend", "fastify", "ajv", "zod", "mitata", "autocannon", "esbuild"],
];

/** The machine and the version of everything that is measured. */
export function conditions(): string {
  const versions = MEASURED.map((name) => `${name} ${versionOf(name)}`).join(", ");
  const [{ model = "unknown" } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model.trim()}, ${memory} GiB, ${process.platform}, Node ${process.versions.node}; ${versions}`;
}

function versionOf(name: string): string {
  const paths = [BENCH, ROOT].map((root) => join(root, "node_modules", name, "package.json"));
  const path = paths.find((path) => existsSync(path));
  const manifest: unknown = path === undefined ? undefined : JSON.parse(readFileSync(path, "utf8"));
  return isObject(manifest) ? String(manifest.version) : "unknown";
}
