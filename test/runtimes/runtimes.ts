// Where each runtime is found, and how it is made to run the suite.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { isObject, ROOT } from "../../scripts/generate/spec.js";
import type { World } from "./assert.js";
import type { Report } from "./suite.js";

export const HOME = join(ROOT, "test/runtimes");
const TIME_LIMIT_MS = 60_000;

/** Files that the suite was made into, in a project that has the package installed. */
export interface Suite {
  readonly folder: string;
  /** Imports the package by its name; for runtimes that resolve it. */
  readonly script: string;
  /** Suite and package in one file, with an `exports.run` that a page or a worker calls. */
  readonly bundle: string;
}

export interface Runtime {
  readonly id: string;
  readonly title: string;
  /** @returns the binary, where this machine has one */
  readonly find: () => string | undefined;
  readonly version: readonly string[];
  readonly run: (binary: string, suite: Suite, world: World) => Promise<Report>;
}

const platform = `${process.platform}-${process.arch}`;

function installed(...candidates: readonly string[]): string | undefined {
  return candidates.map((path) => join(HOME, "node_modules", path)).find(existsSync);
}

function node(major: number): Runtime {
  const id = `node${major}`;
  const find = () => installed(`${id}-${platform}/bin/node`);
  return { id, title: `Node ${major}`, find, version: ["--version"], run: runScript([]) };
}

const ARCH = process.arch === "arm64" ? "aarch64" : process.arch;
const WORKERD_ARCH = process.arch === "x64" ? "64" : process.arch;
const DENO = ["run", "--allow-all", "--quiet", "--no-lock", "--node-modules-dir=manual"];

export const RUNTIMES: readonly Runtime[] = [
  ...[20, 22, 24, 26].map(node),
  {
    id: "bun",
    title: "Bun",
    find: () => installed(`@oven/bun-${process.platform}-${ARCH}/bin/bun`),
    version: ["--version"],
    run: runScript(["--no-install"]),
  },
  {
    id: "deno",
    title: "Deno",
    find: () => installed(`@deno/${platform}-glibc/deno`, `@deno/${platform}/deno`),
    version: ["--version"],
    run: runScript(DENO),
  },
  {
    id: "workerd",
    title: "workerd",
    find: () => installed(`@cloudflare/workerd-${process.platform}-${WORKERD_ARCH}/bin/workerd`),
    version: ["--version"],
    run: runWorkerd,
  },
  {
    id: "chromium",
    title: "Chromium",
    find: () => ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync),
    version: ["--version"],
    run: runChromium,
  },
];

/** The first line of what a binary says of itself: it also shows that it can be run here at all. */
export function versionOf(binary: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(binary, args, { timeout: 20_000 }, (error, stdout, stderr) => {
      const number = /[0-9]+[.-][0-9][0-9.-]*/.exec(stdout)?.[0];
      if (error !== null || number === undefined) reject(new Error(firstLine(stderr || String(error ?? stdout))));
      else resolve(number);
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

function runScript(args: readonly string[]) {
  return (binary: string, { folder, script }: Suite, world: World): Promise<Report> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, PAYSPEC_WORLD: JSON.stringify(world), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
      const options = { cwd: folder, env, timeout: TIME_LIMIT_MS, maxBuffer: 1e7 };
      execFile(binary, [...args, script], options, (error, stdout, stderr) => {
        const report = reportOf(stdout.trim().split("\n").at(-1) ?? "");
        // A suite that was done, and a process that was not well, is no success.
        if (report === undefined || error !== null) reject(new Error(stderr.trim() || String(error ?? stdout)));
        else resolve(report);
      });
    });
}

async function runWorkerd(binary: string, { folder, bundle }: Suite, world: World): Promise<Report> {
  const worker = `import { run } from "./${bundle}";
export default { fetch: async () => Response.json(await run(${JSON.stringify(world)})) };`;
  writeFileSync(join(folder, "worker.mjs"), worker);
  // Loopback is a private network, which a worker may not reach by default.
  writeFileSync(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "${bundle}", esModule = embed "${bundle}"),
      ],
      # Before workers were given what is Node's.
      compatibilityDate = "2024-09-01",
    )),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`,
  );
  const child = spawn(binary, ["serve", "--control-fd=3", "worker.capnp"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += String(chunk);
  });
  try {
    const port = await portOf(child).catch((error: unknown) => {
      throw new Error(complaint.trim() || String(error));
    });
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    const text = await response.text();
    const report = reportOf(text);
    if (report === undefined) throw new Error(text || complaint);
    return report;
  } finally {
    await end(child);
  }
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
    let text = "";
    child.stdio[3]?.on("data", (chunk) => {
      text += String(chunk);
      const port = /"port":([0-9]+)/.exec(text)?.[1];
      if (port !== undefined) resolve(port);
    });
  });
}

const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"],
  // No provider answers a browser's question beforehand; what is tested is what the payment itself does.
  "--disable-web-security",
];

/** The page runs the suite and posts its report to the server that it came from. */
async function runChromium(binary: string, { folder, bundle }: Suite, world: World): Promise<Report> {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const page = `<!doctype html><script type="module">
const suite = import("/${bundle}").then(({ run }) => run(${JSON.stringify(world)}));
const said = await suite.catch((error) => String(error?.stack ?? error));
await fetch("/report", { method: "POST", body: typeof said === "string" ? said : JSON.stringify(said) });
</script>`;
  const server = createServer();
  try {
    const text = await new Promise<string>((resolve, reject) => {
      server.on("request", (request, response) => {
        if (request.url === "/report") {
          let body = "";
          request.on("data", (chunk) => {
            body += String(chunk);
          });
          request.on("end", () => {
            response.end();
            resolve(body);
          });
        } else if (request.url === `/${bundle}`) {
          response.setHeader("content-type", "text/javascript");
          response.end(readFileSync(join(folder, bundle)));
        } else {
          response.setHeader("content-type", "text/html");
          response.end(page);
        }
      });
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        const port = typeof address === "object" && address !== null ? address.port : 0;
        const profile = mkdtempSync(join(folder, "chromium-"));
        const args = [...FLAGS, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`];
        child = spawn(binary, args, { stdio: "ignore" });
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`the browser ended with ${code}`)));
      });
      timer = setTimeout(() => reject(new Error("the browser sent no report")), TIME_LIMIT_MS);
    });
    const report = reportOf(text);
    if (report === undefined) throw new Error(text);
    return report;
  } finally {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
    if (child !== undefined) await end(child);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function reportOf(text: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is Report {
  return isObject(value) && Array.isArray(value.results) && Array.isArray(value.observations);
}
