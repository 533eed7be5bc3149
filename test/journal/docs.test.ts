// The programs of docs/journal.md are run: on PGlite, through a pool of pg, and in pg-boss with a worker that is killed.
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import pg from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { entryPaths } from "../../scripts/diff/program.js";
import { ROOT } from "../../scripts/generate/spec.js";
import { createJournal } from "../../src/journal/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { startSandbox } from "../../src/testing/index.js";
import { postgresFolder, type RunningPostgres, startPostgres } from "./postgres.js";

const blocks = [...readFileSync(join(ROOT, "docs/journal.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, code = ""]) => code,
);
const home = mkdtempSync(join(tmpdir(), "payspec-journal-docs-"));
symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));

const folder = postgresFolder();
if (folder === undefined) console.log("skipped: no Postgres is installed (initdb, postgres)");
let postgres: RunningPostgres | undefined;
beforeAll(async () => {
  if (folder !== undefined) postgres = await startPostgres(folder);
}, 60_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The block with this text in it, against the sources in the place of the package. @param more what follows it */
async function bundled(name: string, text: string, more = ""): Promise<string> {
  const code = blocks.find((block) => block.includes(text));
  if (code === undefined) return expect.unreachable(`docs/journal.md has no block with ${text}`);
  const entry = join(home, `${name}.ts`);
  writeFileSync(entry, `${code}\n${more}`);
  const outfile = join(home, `${name}.mjs`);
  const alias = Object.fromEntries(
    Object.entries(entryPaths()).flatMap(([from, [to = ""]]) => (from.includes("*") ? [] : [[from, join(ROOT, to)]])),
  );
  const providers = ["inex", "payofin"].map((it) => [`payspec/${it}`, join(ROOT, "src/providers", it, "index.ts")]);
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" },
    alias: { ...alias, ...Object.fromEntries(providers) },
    external: ["pg", "pg-boss", "@electric-sql/pglite"],
  });
  return outfile;
}

test("on PGlite, the second call returns what the first one stored", { timeout: 60_000 }, async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  await import(pathToFileURL(await bundled("pglite", "PGlite.create()")).href);
  expect(log.mock.calls).toEqual([[{ transactionId: "123456" }], [{ transactionId: "123456" }]]);
});

test.skipIf(folder === undefined)("through a pool of pg, a bill is collected once", { timeout: 60_000 }, async () => {
  const { url, sandbox, close } = await startSandbox();
  onTestFinished(close);
  vi.stubEnv("DATABASE_URL", postgres?.connectionString ?? "");
  vi.stubEnv("PAYOFIN_URL", `${url}/payofin`);
  vi.stubEnv("PAYOFIN_API_KEY", "any");
  vi.stubEnv("PAYOFIN_SECRET_KEY", "any");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const example = await import(pathToFileURL(await bundled("pool", "new pg.Pool", "export { journal, pool };")).href);
  await example.journal.migrate();
  const collect = () => example.collect("bill-1", "615210", "1345699000", "F615210");
  expect(await collect()).toEqual(await collect());
  expect(sandbox.effects).toHaveLength(1);
  await example.pool.end();
});

test.skipIf(folder === undefined)(
  "in pg-boss, a job whose worker is killed is paid once",
  { timeout: 90_000 },
  async () => {
    const connectionString = postgres?.connectionString ?? "";
    const { url, sandbox, close } = await startSandbox();
    onTestFinished(close);
    const pool = new pg.Pool({ connectionString });
    pool.on("error", () => {});
    onTestFinished(() => pool.end());
    const options = { baseUrl: `${url}/inex`, token: "any", timeoutMs: 20_000 };
    const journal = createJournal({ db: pool, clients: { inex: createInexClient(options) }, table: "queued" });
    await journal.migrate();

    // The worker is in the middle of the payment when it is killed: it is made, and no response comes.
    sandbox.inject({ operation: "payDebt", kind: "hang" });
    const program = `
    import pg from "pg";
    import { createInexClient } from "payspec/inex";
    import { createJournal } from "payspec/journal";
    const inex = createInexClient(${JSON.stringify(options)});
    const db = new pg.Pool({ connectionString: "${connectionString}" });
    const boss = await startQueue("${connectionString}", createJournal({ db, clients: { inex }, table: "queued" }));
    await boss.send("payments", { id: "INV0001", room: "IG00001" });`;
    const worker = fork(await bundled("worker", "startQueue", program));
    const killed = new Promise((resolve) => worker.once("exit", resolve));
    await vi.waitFor(() => expect(sandbox.effects).toHaveLength(1), { timeout: 30_000, interval: 20 });
    worker.kill("SIGKILL");
    await killed;
    expect(await journal.get("INV0001")).toMatchObject({ state: "started", attempts: 1 });

    // As if the lease and the job's time were over.
    await pool.query("update queued set lease_until = lease_until - interval '1 minute'");
    await pool.query("update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'");
    const { startQueue } = await import(pathToFileURL(await bundled("queue", "startQueue")).href);
    const boss = await startQueue(connectionString, journal);
    await boss.maintain();
    await pool.query("update pgboss.job set start_after = now() where state = 'retry'");
    await vi.waitFor(async () => expect(await journal.get("INV0001")).toMatchObject({ state: "done" }), {
      ...{ timeout: 30_000, interval: 100 },
    });
    await boss.stop({ graceful: false });
    expect(await journal.get("INV0001")).toMatchObject({ attempts: 2, result: { transactionId: "123456" } });
    expect(sandbox.effects).toHaveLength(1);
  },
);
