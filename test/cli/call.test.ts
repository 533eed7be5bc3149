// `payspec call` against the sandbox on a socket: every operation of every provider, and what it asks of its user.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { NAMES } from "../../generated/providers.js";
import { loadSpec, operationsOf, ROOT } from "../../scripts/generate/spec.js";
import { run } from "../../src/cli/call-command.js";
import { loadClients } from "../../src/cli/load-clients.js";
import { startSandbox } from "../../src/testing/index.js";
import { TSX } from "../helpers/tsx.js";

let server: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  server = await startSandbox();
});
afterAll(() => server.close());

const SECRETS = {
  PAYSPEC_INEX_TOKEN: "tok-secret-1",
  PAYSPEC_PAYOFIN_API_KEY: "key-secret-2",
  PAYSPEC_PAYOFIN_SECRET_KEY: "key-secret-3",
  PAYSPEC_ACTIVEPLATFORM_API_TOKEN: "tok-secret-4",
};
const { exitCode } = process;
beforeEach(() => {
  server.sandbox.reset();
  for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value);
  for (const name of NAMES) vi.stubEnv(`PAYSPEC_${name.toUpperCase()}_BASE_URL`, `${server.url}/${name}`);
});
afterEach(() => {
  ask = undefined;
  process.exitCode = exitCode;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

let ask: ((question: string) => Promise<string>) | undefined;

async function call(...args: readonly string[]) {
  const out = vi.spyOn(console, "log").mockClear().mockReturnValue();
  const err = vi.spyOn(console, "error").mockClear().mockReturnValue();
  process.exitCode = 0;
  await run(args, ask);
  const seen = { code: process.exitCode, out: out.mock.calls.flat().join("\n"), err: err.mock.calls.flat().join("\n") };
  expect(seen.out + seen.err).not.toMatch(/secret-\d/);
  return { ...seen, result: seen.out === "" ? undefined : JSON.parse(seen.out) };
}

const OPERATIONS = NAMES.flatMap((name) => operationsOf(loadSpec(name)).map(({ operation }) => operation));

test("every operation of every document can be called, and --help has it with what pays", async () => {
  const { out } = await callHelp();
  const callable = (await loadClients()).flatMap(({ operations }) => operations.map(({ id }) => id));
  for (const {
    operationId,
    "x-idempotency": { kind },
  } of OPERATIONS) {
    expect(callable).toContain(operationId);
    expect(out).toMatch(new RegExp(`^    ${operationId}(?: VALUE)?${kind === "read" ? "" : "  \\(pays\\)"}$`, "m"));
  }
  for (const name of Object.keys(SECRETS)) expect(out).toContain(`  ${name}\n`);
});

async function callHelp() {
  const out = vi.spyOn(console, "log").mockReturnValue();
  await run(["--help"]);
  return { out: out.mock.calls.flat().join("\n") };
}

test.each(OPERATIONS)(
  "$operationId reaches its client: without a request it is sent, or each field is named",
  async (operation) => {
    const { code, err } = await call(operation.operationId, "--yes");
    const { operationId } = operation;
    if (code !== 0) expect(err).toMatch(new RegExp(`^payspec: ${operationId} was not sent:[^]*\\w+ is required`));
    expect([0, 2]).toContain(code);
  },
);

test.each(OPERATIONS.filter((operation) => operation["x-idempotency"].kind !== "read"))(
  "$operationId is not sent unconfirmed where there is no terminal",
  async ({ operationId }) => {
    const { code, err } = await call(operationId);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("\n  confirm the payment with --yes: there is no terminal to ask at"),
    });
    expect(server.sandbox.effects).toEqual([]);
  },
);

test("at a terminal it is sent where its user types yes, and not otherwise", async () => {
  const questions: string[] = [];
  const args = ["payDebt", "--roomNumber", "IG00001", "--paymentId", "INV0001"];
  ask = async (question) => {
    questions.push(question);
    return questions.length === 1 ? "y" : "yes";
  };
  expect(await call(...args)).toMatchObject({ code: 2, err: "payspec: not confirmed; nothing was sent" });
  expect(server.sandbox.effects).toEqual([]);
  expect(await call(...args)).toMatchObject({ code: 0 });
  expect(server.sandbox.effects).toHaveLength(1);
  const { host } = new URL(server.url);
  expect(questions[1]).toMatch(`payDebt at ${host} with {"roomNumber":"IG00001","paymentId":"INV0001"}\nThis pays.`);
  await call("checkDebts", "--roomNumber", "IG00001");
  expect(questions).toHaveLength(2);
});

test("fields by flags, a payment once, and its repeat", async () => {
  expect(await call("checkDebts", "--room-number", "IG00001")).toMatchObject({
    code: 0,
    result: { totalDebt: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency: "GEL" } },
  });
  const paid = await call("payDebt", "--roomNumber=IG00001", "--paymentId", "INV0001", "--yes");
  expect(paid).toMatchObject({ code: 0, result: { transactionId: expect.any(String) } });
  expect((await call("payDebt", "--yes", "--paymentId", "INV0001", "--roomNumber", "IG00001")).result).toEqual(
    paid.result,
  );
  expect(server.sandbox.effects).toHaveLength(1);
});

test("amounts and long numbers keep their digits, by flags and in JSON", async () => {
  const seen: unknown[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    seen.push(String(init?.body ?? (input instanceof Request ? await input.text() : "")));
    throw new TypeError("stop");
  });
  const payment = { resellerId: 1, documentId: "2005258", paymentMethodId: 2 };
  await call(
    "completePayment",
    "--resellerId",
    "1",
    "--documentId",
    "2005258",
    "--paymentMethodId",
    "2",
    "--total.amount",
    "15.10",
    "--total.currency",
    "USD",
    "--yes",
  );
  await call(
    "completePayment",
    "--request",
    `${JSON.stringify(payment).slice(0, -1)},"total":{"amount":15.10,"currency":"USD"}}`,
    "--yes",
  );
  await call("collectInvoice", "--request", '{"invoiceQueryId":98765432109876543210}', "--yes");
  expect(seen).toEqual([
    expect.stringContaining('"total":15.10'),
    expect.stringContaining('"total":15.10'),
    expect.stringContaining('"invoiceQueryId":98765432109876543210'),
  ]);
});

describe("exit codes say what a failure proves", () => {
  test("1: the provider rejected it", async () => {
    const { code, err } = await call("payDebt", "--roomNumber", "nobody", "--paymentId", "1", "--yes");
    expect(code).toBe(1);
    expect(err).toMatch(/^payspec: \w+Error: .*\noutcome: failed\nstatus: \d+/);
  });

  test("3: the outcome is unknown, with advice", async () => {
    server.sandbox.inject({ operation: "collectInvoice", kind: "drop-after-commit" });
    const { code, out, err } = await call("collectInvoice", "--invoiceQueryId", "615209", "--yes");
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^payspec: ConnectionError: .*\noutcome: unknown\nadvice: \S/);
    expect(server.sandbox.effects).toHaveLength(1);
  });

  test("3: Ctrl+C after a payment was sent", async () => {
    server.sandbox.inject({ operation: "collectInvoice", kind: "hang" });
    const known = new Set(process.rawListeners("SIGINT"));
    const interrupt = () => process.rawListeners("SIGINT").find((listener) => !known.has(listener));
    const called = call("collectInvoice", "--invoiceQueryId", "615209", "--yes");
    await expect.poll(() => server.sandbox.effects.length).toBe(1);
    interrupt()?.("SIGINT");
    const { code, err } = await called;
    expect(code).toBe(3);
    expect(err).toMatch(/^payspec: AbortedError: .*\noutcome: unknown\nadvice: /);
    expect(interrupt()).toBeUndefined();
  });

  test("2: a field is wrong, and nothing is sent", async () => {
    const { code, err } = await call("payDebt", "--roomNumber", "IG00001", "--yes");
    expect({ code, err }).toEqual({ code: 2, err: "payspec: payDebt was not sent: paymentId is required" });
    ask = () => expect.unreachable("it asks before it knows that the request is complete");
    expect((await call("payDebt", "--roomNumber", "IG00001")).code).toBe(2);
  });
});

describe("wrong usage is one line, 2, and nothing is sent", () => {
  test.each<[readonly string[], RegExp]>([
    [["checkDebts", "--yes=no"], /--yes takes no value/],
    [["checkDebts", "--request", "--yes"], /--request has no value/],
    [["getCustomer", "--roomNo", "1"], /unknown field "roomNo"; expected roomNumber/],
    [["payDebt", "--token", "tok-1"], /--token is a credential: set PAYSPEC_INEX_TOKEN in the environment instead/],
    [["payDebt", "--paymentId"], /--paymentId has no value \(payspec call --help shows the options\)/],
    [["checkDebts", "--request", "{"], /--request must be JSON/],
    [["checkDebts", "--request", "[1]", "--roomNumber", "1"], /--request must be a JSON object where fields/],
    [["checkDebts", "a", "b"], /more than one value is given/],
    [["checkDebts", "a", "--roomNumber", "1"], /a must not be combined with other fields/],
    [
      ["checkDebts", "--roomNumber", "1", "--base-url", "http://sandbox.test"],
      /--base-url must be https.*--allow-http-host/,
    ],
  ])("%j", async (args, says) => {
    const sent = vi.spyOn(globalThis, "fetch");
    const { code, out, err } = await call(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).not.toContain("\n");
    expect(sent).not.toHaveBeenCalled();
  });

  test.each([
    [[], "no operation given"],
    [["payDebts"], 'unknown operation "payDebts"'],
  ])(
    "%j is answered with the operations of each provider, in lines that a terminal does not break",
    async (args, says) => {
      const { code, err } = await call(...args);
      const [first, ...providers] = err.split("\n");
      expect({ code, first }).toEqual({ code: 2, first: `payspec: ${says}; expected one of` });
      expect(providers.map((line) => /^ {2}(\w+): /.exec(line)?.[1])).toEqual([...NAMES].sort());
      const terminal = Object.assign(Object.create(process.stderr), { isTTY: true, columns: 80 });
      vi.spyOn(process, "stderr", "get").mockReturnValue(terminal);
      const lines = (await call(...args)).err.split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines.join(" ").replace(/ +/g, " ")).toBe(err.replace(/\s+/g, " "));
    },
  );

  test("all that is missing is named at once: values, credentials, the base URL and the confirmation", async () => {
    vi.stubEnv("PAYSPEC_PAYOFIN_SECRET_KEY", "");
    vi.stubEnv("PAYSPEC_PAYOFIN_BASE_URL", undefined);
    expect((await call("collectInvoice")).err.split("\n")).toEqual([
      "payspec: collectInvoice was not sent:",
      "  invoiceQueryId is required",
      "  give --base-url or set PAYSPEC_PAYOFIN_BASE_URL in the environment",
      "  set PAYSPEC_PAYOFIN_SECRET_KEY in the environment",
      "  confirm the payment with --yes: there is no terminal to ask at",
    ]);
    vi.stubEnv("PAYSPEC_INEX_BASE_URL", undefined);
    const { code, err } = await call("checkDebts", "--roomNumber", "1");
    expect({ code, err }).toEqual({
      code: 2,
      err: "payspec: checkDebts was not sent: give --base-url or set PAYSPEC_INEX_BASE_URL in the environment",
    });
  });

  test("a method of one plain value takes it by its name too", async () => {
    const [byName, byValue] = [
      await call("getCustomer", "--roomNumber", "IG00001"),
      await call("getCustomer", "IG00001"),
    ];
    expect(byName).toEqual(byValue);
    expect(byName.code).toBe(0);
    expect((await call("checkCollection")).err).toBe(
      "payspec: checkCollection was not sent: invoicePaymentId is required",
    );
  });
});

test("http to a host that is allowed is sent", async () => {
  const sent = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("stop"));
  const args = [
    "checkDebts",
    "--roomNumber",
    "1",
    "--base-url",
    "http://sandbox.test",
    "--allow-http-host",
    "sandbox.test",
  ];
  expect((await call(...args)).code).toBe(1);
  expect(sent).toHaveBeenCalled();
});

test("as a process: the request from standard input, the result on standard output", async () => {
  const argv = [...TSX, join(ROOT, "src/cli.ts"), "call", "checkDebts", "--request", "-"];
  const child = spawn(process.execPath, argv, { env: process.env, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end('{"roomNumber":"IG00001"}');
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(JSON.parse(out)).toMatchObject({ totalDebt: { currency: "GEL" } });
});
