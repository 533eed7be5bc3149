// A Postgres of the machine's own, started for a test in a folder that is deleted afterwards. It must not run as root.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningPostgres {
  readonly connectionString: string;
  /** As if the server had died, and what it had not yet written to its log with it; then starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** @returns the folder of `initdb` and `postgres`; undefined where they are not installed */
export function postgresFolder(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** @param settings further ones; without `fsync=on` a commit does not wait for the disk, as it does in production */
export async function startPostgres(folder: string, ...settings: readonly string[]): Promise<RunningPostgres> {
  const home = mkdtempSync(join(tmpdir(), "payspec-postgres-"));
  const owner = ownerOf();
  if (owner !== undefined) chownSync(home, owner.uid, owner.gid);
  const options = { ...owner, cwd: home, encoding: "utf8" } as const;
  const data = join(home, "data");
  const init = spawnSync(
    join(folder, "initdb"),
    ["-D", data, "-U", "payspec", "-A", "trust", "-E", "UTF8", "-N"],
    options,
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`);
  const port = await freePort();
  const all = ["listen_addresses=127.0.0.1", "fsync=off", ...settings].flatMap((setting) => ["-c", setting]);
  const args = ["-D", data, "-p", String(port), "-k", home, ...all];
  const start = async (): Promise<(signal: NodeJS.Signals) => Promise<void>> => {
    const server = spawn(join(folder, "postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
    const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    await new Promise<void>((resolve, reject) => {
      let text = "";
      server.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        if (text.includes("ready to accept connections")) resolve();
      });
      server.once("exit", () => reject(new Error(`postgres ended: ${text}`)));
    });
    return async (signal) => {
      server.kill(signal);
      await ended;
    };
  };
  let end = await start();
  return {
    connectionString: `postgres://payspec@127.0.0.1:${port}/postgres`,
    async crash() {
      // Immediate shutdown: nothing is written any more.
      await end("SIGQUIT");
      end = await start();
    },
    async stop() {
      // Fast shutdown: connections that are left open are closed.
      await end("SIGINT");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Whom it runs as where the test is root: Debian's own user. */
function ownerOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
