// A user's TypeScript project against the packed package: strict, and with every declaration checked.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

export type Resolution = "nodenext" | "bundler";
/** Where the types of the platform come from: @types/node and no DOM, or the DOM and no @types/node. */
export type Platform = "node" | "dom";

/** @returns what the compiler says; nothing where all is well */
export function compile(tsc: string, folder: string, resolution: Resolution, platform: Platform): string {
  const project = join(folder, `tsconfig.${resolution}.${platform}.json`);
  const types = platform === "node" ? ["node"] : [];
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ noEmit: true, skipLibCheck: false, target: "es2022" },
    lib: platform === "node" ? ["es2023"] : ["es2023", "dom", "dom.iterable"],
    types,
    typeRoots: types.map(() => join(ROOT, "node_modules/@types")),
    module: resolution === "bundler" ? "esnext" : "nodenext",
    moduleResolution: resolution,
  };
  writeFileSync(join(folder, "typed.mts"), TYPED);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ["typed.mts"] }));
  const argv = [tsc, "-p", project, "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
  return `${stdout}${stderr}`.trim();
}
