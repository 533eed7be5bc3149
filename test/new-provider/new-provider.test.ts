// `npm run new-provider`, in a copy: green at once, refused for a wrong name, and gone without a trace.
import { execFile, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers, ROOT } from "../../scripts/generate/spec.js";
import { renamed } from "../../scripts/new-provider/files.js";
import { rejectName } from "../../scripts/new-provider/name.js";
import { type Copy, withCopy } from "../helpers/copy.js";
import { TSX } from "../helpers/tsx.js";
import { followTutorial } from "../helpers/tutorial.js";
import { inParts, isWhole } from "../helpers/whole.js";

/** Every file of the project by its path, but for what is installed. */
function filesOf({ root }: Copy): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("node_modules"));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** Beside whatever else runs. */
function inCopy({ root }: Copy, ...argv: readonly string[]) {
  const options = { cwd: root, env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1e8 };
  return new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [...argv], options, (error, stdout, stderr) => {
      resolve({ failed: error !== null, stdout, stderr });
    });
  });
}

const NAME = "my-new-bank";
const PLAIN = "a-bank";
/** Processes are started one after the other; on a busy machine each waits for its turn. */
const LONG = { timeout: 300_000 };

/** What a maintainer's own first provider may be: without a quirk, without any number, and with a 402. */
function makePlain(copy: Copy, name: string): void {
  const spec = `openapi/${name}/openapi.yaml`;
  copy.replace(spec, /type: \[string, integer\]\n[\s\S]*?(?= {4}Problem:)/, "type: string\n");
  copy.replace(spec, / +paid-number:.*\n/, "");
  copy.replace(
    spec,
    '        "404":',
    `        "402":
          description: The merchant's balance does not cover it.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Problem" }
              examples:
                no-balance: { summary: Not enough, value: { code: BALANCE, message: The balance does not cover it } }
        "404":`,
  );
  copy.replace(`src/providers/${name}/read.ts`, 'readIdentifier(answer.paymentId, "paymentId")', "answer.paymentId");
  copy.replace(`src/providers/${name}/read.ts`, "readDecimal, readIdentifier", "readDecimal");
  copy.replace(`src/providers/${name}/sandbox.ts`, / +const paymentId = form.*\n/, "const paymentId = String(id);\n");
  copy.replace(`src/providers/${name}/sandbox.ts`, "{ form, record }", "{ record }");
  copy.replace(`test/providers/${name}/calls.ts`, '  "paid-number": PAYMENT,\n', "");
  rmSync(join(copy.root, `test/providers/${name}/quirks.ts`));
}

const TRANSFER = `paths:
  /transfers:
    post:
      operationId: sendABankTransfer
      tags: [Bills]
      summary: Send a transfer
      description: Pays a bill; a repeat under the same key pays nothing.
      x-idempotency:
        kind: key
        key: { header: Idempotency-Key }
        evidence: The page Transfers.
        advice: Send the transfer again with the same key.
      parameters:
        - { name: Idempotency-Key, in: header, required: true, description: An id., schema: { type: string, minLength: 8 } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BillPaymentRequest" }
            examples: { transfer: { summary: An open bill, value: { billNumber: B-1001 } } }
      responses:
        "201":
          description: It is sent.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Transfer" }
              examples: { sent: { summary: It is sent, value: { transferId: T-1 } } }
        "422":
          description: It cannot be sent.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Problem" }
              examples: { unsent: { summary: It is paid, value: { code: PAID, message: It is paid } } }
`;

/** By CONTRIBUTING's steps: the spec, one reader, one method. The compiler then asks for the sandbox, a test for the call. */
function addKeyedPayment(copy: Copy, name: string): void {
  const after = (path: string, line: string, code: string) => copy.replace(path, `${line}\n`, `${line}\n${code}\n`);
  const source = (file: string) => `src/providers/${name}/${file}.ts`;
  copy.replace(`openapi/${name}/openapi.yaml`, "paths:\n", TRANSFER);
  const schema = "    Transfer: { type: object, required: [transferId], properties: { transferId: { type: string } } }";
  after(`openapi/${name}/openapi.yaml`, "  schemas:", schema);
  const reader = 'export const readTransfer = ({ transferId }: Wire["Transfer"]): string => transferId;';
  after(source("read"), 'type Wire = components["schemas"];', reader);
  const method = "sendABankTransfer(key: string, billNumber: string, options?: CallOptions): Promise<string>;";
  after(
    source("client"),
    "export interface ABankClient {",
    `  /** Sent again under its key. Vendor page: Transfers. */\n  ${method}`,
  );
  const request = '() => ({ params: { header: { "Idempotency-Key": key } }, body: { billNumber } })';
  const call = `call("sendABankTransfer", options, ${request}, readTransfer)`;
  after(source("client"), "  return {", `    sendABankTransfer: (key, billNumber, options) => ${call},`);
  copy.replace(source("client"), "readBillPayment } from", "readBillPayment, readTransfer } from");

  const handler = `({ header, body: { billNumber } }) => {
      record({ operation: "sendABankTransfer", reference: billNumber, amount: { amount: "12.50", currency: "EUR" } });
      return { status: 201, body: { transferId: header["Idempotency-Key"] } };
    }`;
  after(source("sandbox"), "  const server = createABankServer({", `    sendABankTransfer: ${handler},`);
  const calls = `test/providers/${name}/calls.ts`;
  const made = 'createABankClient({ ...options, token: TOKEN }).sendABankTransfer("12345678", "B-1001")';
  after(calls, 'export const calls: ProviderCalls["calls"] = {', `  sendABankTransfer: (options) => ${made},`);
  after(calls, 'export const values: ProviderCalls["values"] = {', '  sent: "T-1",');
}

const FOLDERS = ["openapi", "src/providers", "test/providers", "docs/calls", "generated"].map(
  (folder) => `${folder}/${NAME}`,
);

/** Compiles its sources, with tests and what they import; `npm run check` compiles the rest of the project. */
function compile(copy: Copy): string {
  const include = FOLDERS.filter((folder) => !/^(?:openapi|docs)/.test(folder));
  copy.write("tsconfig.provider.json", JSON.stringify({ extends: "./tsconfig.json", include }));
  const tsc = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const argv = [tsc, "-p", join(copy.root, "tsconfig.provider.json"), "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  return `${stdout}${stderr}`;
}

/** @returns the files that it added */
function addProvider(copy: Copy): readonly string[] {
  const before = filesOf(copy);
  const { status, output } = copy.run("scripts/new-provider/main.ts", NAME);
  expect(status, output).toBe(0);
  for (const [index, path] of [`openapi/${NAME}/openapi.yaml`, "read.ts", "errors.ts"].entries()) {
    expect(output).toMatch(new RegExp(`^  ${index + 1}\\. .*${path}  +\\w`, "m"));
  }
  const paths = [...filesOf(copy).keys()].filter((path) => !before.has(path));
  const added = paths.map((path) => path.slice(copy.root.length + 1));
  expect(added.filter((path) => !FOLDERS.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
  return added;
}

test.skipIf(isWhole)(`a new provider lies in its folders and compiles, and the tutorial fits it${inParts}`, LONG, () =>
  withCopy((copy) => {
    expect(addProvider(copy).length).toBeGreaterThan(FOLDERS.length);
    expect(compile(copy)).toBe("");
    expect(followTutorial(copy, NAME, (text) => renamed(text, NAME))).toBe(10);
  }),
);

test.runIf(isWhole)(
  "a new provider is green at once, and neither its deletion nor its failure leaves a trace",
  LONG,
  () =>
    withCopy(async (copy) => {
      const before = filesOf(copy);
      const added = addProvider(copy);

      // It gets a second operation, by the steps of the tutorial.
      expect(followTutorial(copy, NAME, (text) => renamed(text, NAME))).toBe(10);
      // A second provider, first of all by its name, whose spec says less and answers with a 402; one run generates both.
      const files = 'import { create, filesFor } from "./scripts/new-provider/files.ts";';
      const create = await inCopy(
        copy,
        ...TSX,
        "--input-type=module",
        "-e",
        `${files} create(filesFor("${PLAIN}"), "${PLAIN}")`,
      );
      expect(create.failed, create.stderr).toBe(false);
      makePlain(copy, PLAIN);
      addKeyedPayment(copy, PLAIN);
      expect(copy.run("scripts/generate/main.ts").status).toBe(0);
      const written = ["src/providers", "test/providers", "docs/calls"];
      expect(copy.run("node_modules/@biomejs/biome/bin/biome", "check", "--write", ...written).status).toBe(0);

      const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
      const tests = ["verify/contract", "quirks", "flows/flows", "docs/calls"].map((file) => `test/${file}.test.ts`);
      const [check, tested] = await Promise.all([
        // Without the specs and the style, which were checked a moment ago.
        inCopy(copy, ...TSX, "scripts/check/main.ts", "quirks", "layers", "types"),
        inCopy(copy, vitest, "run", ...tests, "-t", `${NAME}|${PLAIN}`, "--no-isolate", "--maxWorkers=1"),
      ]);
      expect(check.failed, check.stdout + check.stderr).toBe(false);
      expect(tested.failed, tested.stdout + tested.stderr).toBe(false);
      // Each of eight examples of one and of eight of the other, two bad requests, the flow, the program and the command of
      // the docs (with curl), and two forms of the quirk.
      expect(Number(/Tests .*?\b(\d+) passed/.exec(tested.stdout)?.[1])).toBeGreaterThanOrEqual(26);
      rmSync(join(copy.root, "generated", PLAIN), { recursive: true });
      for (const folder of ["openapi", "src/providers", "test/providers", "docs/calls"]) {
        rmSync(join(copy.root, folder, PLAIN), { recursive: true });
      }

      for (const folder of FOLDERS.slice(0, -1)) rmSync(join(copy.root, folder), { recursive: true });
      const generated = copy.run("scripts/generate/main.ts");
      const removed = added.filter((path) => path.startsWith("generated/")).map((path) => `${path}: removed`);
      expect(generated.output.trim().split("\n")).toEqual(
        ["generated/clients.ts", "generated/contracts.ts", ...removed, "generated/providers.ts"].sort(),
      );
      expect(generated.status).toBe(0);
      expect(filesOf(copy)).toEqual(before);

      // Somebody else's operation has the name that the new one would have.
      for (const file of ["openapi.yaml", "flows.arazzo.yaml"]) {
        copy.replace(`openapi/payofin/${file}`, /operationId: collectInvoice/g, "operationId: payMyNewBankBill");
      }
      const taken = filesOf(copy);
      const { status, output } = copy.run("scripts/new-provider/main.ts", NAME);
      expect(output).toMatch(
        /^new-provider: nothing of my-new-bank was left behind.*operationId payMyNewBankBill is taken/s,
      );
      expect(status).toBe(1);
      expect(filesOf(copy)).toEqual(taken);
    }),
);

test.each([
  ["../x", '"../x" is not a valid provider name: use lower-case letters, digits and single dashes, such as x'],
  ["Acme!", "such as acme"],
  ["1pay", "such as pay"],
  ["my_bank", "such as my-bank"],
  ["", "such as acme"],
  ["-", "such as acme"],
  ["a--b", "such as a-b"],
  [providers()[0] ?? "", "exists already"],
  ...["sandbox", "testing", "node", "server", "fetch", "constructor"].map((name) => [name, `such as ${name}-payments`]),
  ["x".repeat(31), "is too long: 31 letters, where at most 30 are allowed"],
])("%j is rejected with a name that would be valid", (name = "", says = "") => {
  expect(() => rejectName(name)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining(says) }),
  );
});
