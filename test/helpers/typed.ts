// A user's TypeScript project against the packed package: strict, and with every declaration checked.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";

const TYPED = `
import type { ClientOptions, Money, Outcome } from "payspec";
import { createInexClient, type Debts, type DebtFilter, type ServiceType } from "payspec/inex";
import { createPayofinClient, type InvoiceCollection } from "payspec/payofin";
import { createActivePlatformClient, type Payment } from "payspec/activeplatform";
import { createInexServer } from "payspec/inex/server";
import { createPayofinServer } from "payspec/payofin/server";
import { createActivePlatformServer } from "payspec/activeplatform/server";
import { createSandbox } from "payspec/sandbox";
import type { startSandbox } from "payspec/testing";

const base = { baseUrl: "https://api.test" } satisfies ClientOptions;
const filter: DebtFilter = { roomNumber: "IG00001" };
const debts: Debts = await createInexClient({ ...base, token: () => "t", fetch }).checkDebts(filter);
const total: Money = debts.totalDebt;
const type: ServiceType | undefined = debts.invoices[0]?.serviceType;
const collected: InvoiceCollection = await createPayofinClient({ ...base, apiKey: "a", secretKey: async () => "b" }).collectInvoice({ invoiceQueryId: "1" });
const payment: Payment = await createActivePlatformClient({ ...base, apiToken: "t", fetch: createSandbox().activeplatform.fetch }).completePayment({ resellerId: 1, documentId: "1", paymentMethodId: 2 });
const { data, error } = await createInexClient({ ...base, token: "t" }).raw.GET("/integrators/payments/debts/detail", { params: { query: { roomNumber: "IG00001" } } });
if (data !== undefined && !("data" in data)) data.totalDebt;
if (error !== undefined) error.message.toUpperCase();
const response: Response = await createInexServer({}).fetch(new Request("https://api.test"));
createPayofinServer({ collectInvoice: ({ request }) => ({ status: 500, body: { result: false, resultCode: -6, resultMessage: request.url } }) });
createActivePlatformServer({}, { authenticate: async (given, request) => given.apiToken === request.headers.get("x") });
// @ts-expect-error a payment names whose debt it pays
createInexClient({ ...base, token: "t" }).payDebt({ paymentId: "1" });
// @ts-expect-error credentials have no default
createPayofinClient({ ...base, apiKey: "a" });
// @ts-expect-error nobody pays the wrong environment by accident
createActivePlatformClient({ apiToken: "t" });
const outcome: Outcome = "unknown";
export { total, type, collected, payment, outcome, response, type startSandbox };
`;

export type Resolution = "node16" | "nodenext" | "bundler";
/** Where the types of the platform come from: @types/node and no DOM, or the DOM and no @types/node. */
export type Platform = "node" | "dom";

/** What all settings share: as strict as a user's can be. */
const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };

function moduleOptions(resolution: Resolution): object {
  return { module: resolution === "bundler" ? "esnext" : resolution, moduleResolution: resolution };
}

function libraryOptions(platform: Platform): object {
  const types = platform === "node" ? ["node"] : [];
  const lib = platform === "node" ? ["es2023"] : ["es2023", "dom", "dom.iterable"];
  return { target: "es2022", lib, types, typeRoots: types.map(() => join(ROOT, "node_modules/@types")) };
}

/** @returns what the compiler says; nothing where all is well */
export function compile(tsc: string, folder: string, resolution: Resolution, platform: Platform): string {
  writeFileSync(join(folder, "typed.mts"), TYPED);
  const compilerOptions = {
    ...STRICT,
    skipLibCheck: false,
    ...libraryOptions(platform),
    ...moduleOptions(resolution),
  };
  return runCompiler(tsc, folder, `${resolution}.${platform}`, compilerOptions, ["typed.mts"]);
}

/** What the programs of the pages import beside the package. */
const PEERS = ["@electric-sql", "@types", "pg", "pg-boss", "undici", "vitest"];

/** Every TypeScript block of the README and of docs/, each a program of its own. */
export function compilePages(tsc: string, folder: string, resolution: Resolution): string {
  for (const peer of PEERS) {
    const link = join(folder, "node_modules", peer);
    if (!existsSync(link)) symlinkSync(join(ROOT, "node_modules", peer), link);
  }
  const pages = ["README.md", ...readdirSync(join(ROOT, "docs")).map((name) => join("docs", name))];
  const programs = pages.filter((page) => page.endsWith(".md")).flatMap((page) => programsOf(page));
  for (const { file, code } of programs) writeFileSync(join(folder, file), code);
  // The declarations of other packages are not ours to check; our own are, by `compile`.
  const compilerOptions = { ...STRICT, skipLibCheck: true, ...libraryOptions("node"), ...moduleOptions(resolution) };
  const files = programs.map(({ file }) => file);
  return runCompiler(tsc, folder, `${resolution}.pages`, compilerOptions, files);
}

function programsOf(page: string): readonly { readonly file: string; readonly code: string }[] {
  const blocks = [...readFileSync(join(ROOT, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, code = ""], index) => ({ file: `${page.replace(/\W/g, "-")}-${index + 1}.ts`, code }));
}

function runCompiler(
  tsc: string,
  folder: string,
  name: string,
  compilerOptions: object,
  files: readonly string[],
): string {
  const project = join(folder, `tsconfig.${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const argv = [tsc, "-p", project, "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
  return `${stdout}${stderr}`.trim();
}
