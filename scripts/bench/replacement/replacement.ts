/**
 * What it would cost to replace openapi-fetch by own code, and openapi-typescript by Redocly's generator. Run by hand:
 * `tsx scripts/bench/replacement/replacement.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import createOriginal, { createQuerySerializer } from "openapi-fetch";
import type { paths } from "../../../generated/inex/types.js";
import { providers, ROOT, specPath } from "../../generate/spec.js";
import { sizeOf } from "../parts/size.js";
import createReplacement from "./fetch.js";

const ROUNDS = 15;
const CALLS = 2_000;

const OPTIONS = {
  baseUrl: "https://api.test/v1",
  bodySerializer: (body: unknown) => JSON.stringify(body),
  pathSerializer: (template: string) => template,
  querySerializer: createQuerySerializer<Record<string, unknown>>(),
};
const BODY = '{"data":{"transactionId":123456}}';
const HEADERS = { "content-type": "application/json", "content-length": String(BODY.length) };
const fetch = async (_: Request): Promise<Response> => new Response(BODY, { headers: HEADERS });
const init = { body: { roomNumber: "IG00001", paymentId: "1" }, fetch };
const PAY = "/integrators/payments/debts/pay";

const original = createOriginal<paths>(OPTIONS);
const replacement = createReplacement<paths>(OPTIONS);
const SUBJECTS = {
  "openapi-fetch": () => original.POST(PAY, init),
  replacement: () => replacement.POST(PAY, init),
};

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let count = 0; count < CALLS; count += 1) await call();
  return ((performance.now() - begun) * 1000) / CALLS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** By turns, so that both meet the same noise; the first round warms up. */
async function time(): Promise<void> {
  const ratios: number[] = [];
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [a, b] = [await microseconds(SUBJECTS["openapi-fetch"]), await microseconds(SUBJECTS.replacement)];
    if (round === 0) continue;
    theirs.push(a);
    own.push(b);
    ratios.push(b / a);
  }
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  console.log(`openapi-fetch  ${median(theirs).toFixed(1)} µs a call`);
  console.log(
    `replacement    ${median(own).toFixed(1)} µs a call, ratio ${median(ratios).toFixed(2)} (${least} to ${most})`,
  );
}

async function gzipped(lines: readonly string[], alias = {}): Promise<string> {
  const { gzipped } = await sizeOf(lines, ROOT, alias);
  return `${(gzipped / 1000).toFixed(2)} kB`;
}

async function sizes(): Promise<void> {
  const own = join(import.meta.dirname, "fetch.ts");
  const alone = (from: string): readonly string[] => [`export { default } from ${JSON.stringify(from)};`];
  const client = ['export * from "./src/providers/inex/index.ts";'];
  const [theirs, ours] = [await gzipped(alone("openapi-fetch")), await gzipped(alone(own))];
  console.log(`alone, gzipped        openapi-fetch ${theirs}, replacement ${ours}`);
  const [before, after] = [await gzipped(client), await gzipped(client, { "openapi-fetch": own })];
  console.log(`in one client         openapi-fetch ${before}, replacement ${after}`);
}

/** How much Redocly's generator writes for the documents, in how much time. */
function generator(): void {
  const home = mkdtempSync(join(tmpdir(), "payspec-bench-"));
  const cli = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
  try {
    for (const provider of providers()) {
      const output = join(home, provider, "client.ts");
      const begun = performance.now();
      const args = [cli, "generate-client", specPath(provider), "--output", output, "--output-mode", "split"];
      execFileSync(process.execPath, args, {
        cwd: ROOT,
        stdio: "ignore",
        env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      });
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const files = readdirSync(join(home, provider)).map((name) => join(home, provider, name));
      const lines = files.map((path) => `${readFileSync(path, "utf8").split("\n").length} lines`);
      const types = statSync(join(ROOT, "generated", provider, "types.ts")).size;
      console.log(
        `${provider.padEnd(15)} Redocly ${files.map((path) => path.split("/").at(-1))}: ${lines}, ${seconds} s; types.ts ${types} B`,
      );
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? "unknown"}\n`);
await time();
await sizes();
generator();
