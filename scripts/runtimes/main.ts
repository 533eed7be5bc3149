import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { CommandError, messageOf, runCommand } from "../../src/cli/command.js";
import { installPacked } from "../../test/helpers/packed.js";
import { HOME, RUNTIMES, type Runtime, type Suite, versionOf } from "../../test/runtimes/runtimes.js";
import { startServers } from "../../test/runtimes/servers.js";
import { missing, type Observed, write } from "../../test/runtimes/table.js";
import { compilers } from "../../test/runtimes/types.js";
import { ROOT } from "../generate/spec.js";

const IDS = [...RUNTIMES.map(({ id }) => id), ...compilers.map(({ id }) => id)];
/** The journal's database, which its user installs. */
const PGLITE = "@electric-sql";
const HELP = `Usage: npm run test:runtimes [-- options]

Packs the package, installs it into a project of its own, and runs one suite on every runtime: client, stub, errors,
digits, what each says of a lost connection, and the journal on PGlite where packages are resolved. Compiles its declarations, and every program of README.md and docs/,
with TypeScript 5.9, 6 and 7. The runtimes come from npm (test/runtimes/package.json), Chromium from this machine; what
cannot be had is skipped, and the reason is said.

  --only LIST   run these alone: ${IDS.join(", ")}
  --write       rewrite the tables of docs/runtimes.md; they are compared otherwise
  --help        show this text`;

/** Runtimes, some hundred megabytes of them: installed once, and again when the lockfile changes. */
function install(): void {
  const lock = readFileSync(join(HOME, "package-lock.json"), "utf8");
  const mark = join(HOME, "node_modules/.installed");
  try {
    if (readFileSync(mark, "utf8") === lock) return;
  } catch {
    // Not yet installed.
  }
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const { status, stderr } = spawnSync("npm", args, { cwd: HOME, encoding: "utf8" });
  // Without a network there may still be a browser to test.
  if (status === 0) writeFileSync(mark, lock);
  else console.log(`the runtimes could not be installed: ${stderr.trim().split("\n").at(-1)}`);
}

/** The sources of the suite name those of the package; what runs has to come from the package itself. */
const fromPackage: Plugin = {
  name: "from-package",
  setup({ onResolve }) {
    onResolve({ filter: /\/src\// }, ({ path }) => {
      const name = path
        .replace(/^.*\/src\/(?:providers\/)?/, "payspec/")
        .replace(/\.js$/, "")
        .replace(/\/index$/, "");
      return { path: name, external: true };
    });
  },
};

async function makeSuite(folder: string): Promise<Suite> {
  const options = { bundle: true, format: "esm", target: "es2022", logLevel: "warning" } as const;
  const suite = join(folder, "suite.mjs");
  const made = { ...options, plugins: [fromPackage] };
  await build({ ...made, entryPoints: [join(HOME, "suite.ts")], outfile: suite });
  const external = [`${PGLITE}/*`];
  await build({ ...made, entryPoints: [join(HOME, "journal.ts")], outfile: join(folder, "journal.mjs"), external });
  symlinkSync(join(ROOT, "node_modules", PGLITE), join(folder, "node_modules", PGLITE));
  // Nothing of Node may be needed: esbuild fails where it is.
  await build({ ...options, entryPoints: [suite], outfile: join(folder, "bundle.mjs"), platform: "browser" });
  const script = `import { JOURNAL } from "./journal.mjs";
import { run } from "./suite.mjs";
console.log(JSON.stringify(await run(JSON.parse(process.env.PAYSPEC_WORLD), JOURNAL)));
`;
  writeFileSync(join(folder, "main.mjs"), script);
  return { folder, script: "main.mjs", bundle: "bundle.mjs" };
}

const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

/** @returns what was observed; nothing where it was skipped or failed */
async function runOne(runtime: Runtime, suite: Suite): Promise<Observed | undefined> {
  const { id, title } = runtime;
  const binary = runtime.find();
  if (binary === undefined) return skip(title, `there is none for ${process.platform}-${process.arch} here`);
  let version: string;
  try {
    version = await versionOf(binary, runtime.version);
  } catch (error) {
    return skip(title, `it does not start: ${messageOf(error)}`);
  }
  const begun = performance.now();
  const servers = await startServers();
  try {
    const { results, observations } = await runtime.run(binary, suite, { runtime: id, urls: servers.urls });
    const wrong = results.filter(({ problem }) => problem !== undefined);
    const count = `${results.length} cases (${seconds(begun)})`;
    if (wrong.length > 0) fail(`${title} ${version}  ${wrong.length} of ${count}`);
    else console.log(`ok    ${title} ${version}  ${count}`);
    for (const { name, problem } of wrong) console.log(`      ${name}: ${problem}`);
    return wrong.length === 0 ? { title, version, observations } : undefined;
  } catch (error) {
    fail(`${title} ${version}  ${messageOf(error)}`);
    return undefined;
  } finally {
    await servers.close();
  }
}

function skip(title: string, reason: string): undefined {
  console.log(`skip  ${title}: ${reason}`);
}

function fail(line: string): void {
  console.log(`FAIL  ${line}`);
  process.exitCode = 1;
}

async function test({ only, write: rewrite = false }: { only?: string | undefined; write?: boolean | undefined }) {
  const asked = only?.split(",") ?? IDS;
  const unknown = asked.filter((id) => !IDS.includes(id));
  if (unknown.length > 0)
    throw new CommandError(2, `there is no runtime ${unknown.join(", ")}; there are ${IDS.join(", ")}`);
  install();
  const project = installPacked();
  try {
    const suite = await makeSuite(project.folder);
    const observed: Observed[] = [];
    for (const runtime of RUNTIMES.filter(({ id }) => asked.includes(id))) {
      const seen = await runOne(runtime, suite);
      if (seen !== undefined) observed.push(seen);
    }
    if (rewrite && observed.length < RUNTIMES.length) throw new CommandError(1, "docs/runtimes.md needs every runtime");
    if (rewrite) write(observed);
    else for (const line of missing(observed)) fail(line);
    for (const { id, title, run } of compilers.filter(({ id }) => asked.includes(id))) {
      const begun = performance.now();
      const problems = run(project.folder);
      if (problems === undefined) skip(title, `${id} is not installed`);
      else if (problems.length === 0) console.log(`ok    ${title}  (${seconds(begun)})`);
      else fail([title, ...problems].join("\n      "));
    }
  } finally {
    project.remove();
  }
}

const options = { only: { type: "string" }, write: { type: "boolean" } } as const;
await runCommand({ name: "npm run test:runtimes --", help: HELP, options, run: test }, process.argv.slice(2));
