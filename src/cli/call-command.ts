/** `payspec call`: one call of an operation, by hand. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { InvalidRequestError, PayspecError } from "../client/errors.js";
import type { CallOptions } from "../client/options.js";
import { describeIssues } from "../core/issues.js";
import { printJson } from "../core/json.js";
import { isRecord } from "../core/untyped.js";
import { type FieldFlag, requestOf, splitArgs } from "./call-request.js";
import { CommandError, messageOf, type OptionValues, printError, runCommand } from "./command.js";
import { type CallableOperation, type LoadedClient, loadClients, type Method } from "./load-clients.js";

const OPTIONS = {
  "base-url": { type: "string" },
  request: { type: "string" },
  "allow-http-host": { type: "string", multiple: true },
  yes: { type: "boolean" },
} as const;

type Options = OptionValues<typeof OPTIONS>;
type Asking = Options & { readonly ask: Ask | undefined };

/** Asks a question and returns what was typed. */
type Ask = (question: string) => Promise<string>;

/** @param ask absent where there is nobody to ask */
export async function run(args: readonly string[], ask: Ask | undefined = terminal()): Promise<void> {
  const clients = await loadClients();
  const { fields, rest } = splitArgs(args, OPTIONS);
  const command = {
    name: "payspec call",
    help: helpOf(clients),
    options: OPTIONS,
    operand: "OPERATION",
    run: (options: Options, operands: readonly string[]) => callByHand(clients, { ...options, ask }, operands, fields),
  };
  await runCommand(command, rest);
}

function helpOf(clients: readonly LoadedClient[]): string {
  const operations = clients.map(({ provider, operations }) => {
    const lines = operations.map(({ id, kind, valueName }) =>
      [id, ...(valueName === undefined ? [] : ["VALUE"]), ...(kind === "read" ? [] : [" (pays)"])].join(" "),
    );
    return [`  ${provider}`, ...lines.map((line) => `    ${line}`)].join("\n");
  });
  const variables = clients.map(
    ({ provider, credentials }) =>
      `  ${[...credentials, "baseUrl"].map((name) => variableOf(provider, name)).join("\n  ")}`,
  );
  return `Usage: payspec call OPERATION [VALUE] [--FIELD VALUE …] [options]

Makes one call by hand and prints its result as JSON. Fields are those of the client's method, such as
--roomNumber IG00001 or --total.amount 15.00; a method that takes one plain value has it as VALUE. Numbers keep their
digits. What pays asks for confirmation.

  --request JSON          the request as JSON; - reads it from standard input. Flags are added to it
  --base-url URL          root of the provider's API, instead of the environment's
  --allow-http-host HOST  a host to which http is allowed, besides this machine; may be given more than once
  --yes                   confirms a payment; needed where there is no terminal to ask at
  --help                  show this text

Operations
${operations.join("\n")}

Environment: credentials are read from here alone
${variables.join("\n")}

Exit code 0: it succeeded; 1: it failed, certainly without effect; 2: the usage or the request is invalid, and nothing
was sent; 3: the outcome is unknown, it may have taken effect.`;
}

/** `PAYSPEC_PAYOFIN_API_KEY` for payofin's apiKey. */
function variableOf(provider: string, name: string): string {
  const words = `payspec_${provider}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`)}`;
  return words.replaceAll("-", "_").toUpperCase();
}

async function callByHand(
  clients: readonly LoadedClient[],
  options: Asking,
  operands: readonly string[],
  fields: readonly FieldFlag[],
): Promise<void> {
  const incomplete = fields.find(({ value }) => value === undefined);
  if (incomplete !== undefined) {
    throw new CommandError(2, `--${incomplete.flag} has no value (payspec call --help shows the options)`);
  }
  const { client, operation, value } = targetOf(clients, operands);
  const given = requestOf(jsonOf(options.request), checkedFields(client, fields));
  if (value !== undefined && (fields.length > 0 || options.request !== undefined)) {
    throw new CommandError(2, `${value} must not be combined with other fields: a request is one value, or fields`);
  }
  const request = value ?? (operation.valueName === undefined ? given : plainValue(given, operation.valueName));
  if (request !== undefined && !operation.takesRequest) throw new CommandError(2, `${operation.id} takes no request`);
  const environment = environmentOf(client, options["base-url"]);
  const pays = operation.kind !== "read" && options.yes !== true;
  const problems = [
    ...(await requestProblems(operation, request)),
    ...environment.problems,
    ...(pays && options.ask === undefined ? ["confirm the payment with --yes: there is no terminal to ask at"] : []),
  ];
  if (problems.length > 0) {
    const list = problems.length === 1 ? ` ${problems[0]}` : problems.map((problem) => `\n  ${problem}`).join("");
    throw new CommandError(2, `${operation.id} was not sent:${list}`);
  }
  const method = connect(client, environment.values, options)(operation.id);
  if (pays && options.ask !== undefined) await confirm(operation, environment.values, request, options.ask);
  await callAndPrint(operation, method, request);
}

const EXIT_CODES = { failed: 1, unknown: 3 } as const;

/** Ctrl+C ends the call; what was sent by then has an outcome all the same. */
async function callAndPrint(operation: CallableOperation, method: Method, request: unknown): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once("SIGINT", interrupt);
  try {
    const result = await invoke(operation, method, request, { signal: interruption.signal });
    console.log(JSON.stringify(result ?? null, null, 2));
  } catch (error) {
    if (!(error instanceof PayspecError)) throw error;
    printError(described(error));
    process.exitCode = EXIT_CODES[error.outcome];
  } finally {
    process.off("SIGINT", interrupt);
  }
}

function invoke(operation: CallableOperation, method: Method, request: unknown, options: CallOptions) {
  const { takesRequest, valueName } = operation;
  return takesRequest ? method(request ?? (valueName === undefined ? {} : undefined), options) : method(options);
}

/** `--roomNumber IG00001` is the value itself where a method takes only that. */
function plainValue(request: unknown, name: string): unknown {
  if (!isRecord(request)) return request;
  const unknown = Object.keys(request).find((key) => key !== name);
  if (unknown !== undefined) throw new CommandError(2, `unknown field ${JSON.stringify(unknown)}; expected ${name}`);
  return request[name];
}

async function requestProblems(operation: CallableOperation, request: unknown): Promise<readonly string[]> {
  try {
    await invoke(operation, operation.check, request, {});
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.issues.map((issue) => describeIssues([issue]));
    if (!(error instanceof PayspecError)) throw error;
  }
  return [];
}

function targetOf(clients: readonly LoadedClient[], [id, value, ...others]: readonly string[]) {
  const known = clients.flatMap((client) => client.operations.map((operation) => ({ client, operation })));
  const found = known.find(({ operation }) => operation.id === id);
  if (found === undefined) {
    const what = id === undefined ? "no operation given" : `unknown operation ${JSON.stringify(id)}`;
    const ids = clients.map(
      ({ provider, operations }) => `\n  ${provider}: ${operations.map((operation) => operation.id).join(", ")}`,
    );
    throw new CommandError(2, `${what}; expected one of${ids.join("")}`);
  }
  if (others.length > 0) throw new CommandError(2, "more than one value is given: give fields as --FIELD VALUE");
  return { ...found, value };
}

/** A credential on a command line stands in the shell's history and in the list of processes. */
function checkedFields({ provider, credentials }: LoadedClient, fields: readonly FieldFlag[]): readonly FieldFlag[] {
  const credential = fields.find(({ path }) => credentials.includes(path));
  if (credential === undefined) return fields;
  const variable = variableOf(provider, credential.path);
  throw new CommandError(2, `--${credential.path} is a credential: set ${variable} in the environment instead`);
}

function jsonOf(request: string | undefined): string | undefined {
  if (request !== "-") return request;
  try {
    return readFileSync(0, "utf8");
  } catch (error) {
    throw new CommandError(2, `standard input cannot be read: ${messageOf(error)}`);
  }
}

/** @returns the client's options that the environment has, and what is missing there */
function environmentOf({ provider, credentials }: LoadedClient, baseUrl: string | undefined) {
  const found = ["baseUrl", ...credentials].map((name) => {
    const variable = variableOf(provider, name);
    const value = (name === "baseUrl" ? baseUrl : undefined) ?? process.env[variable] ?? "";
    const fix = name === "baseUrl" ? "give --base-url or set" : "set";
    return { name, value, problem: `${fix} ${variable} in the environment` };
  });
  return {
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    problems: found.filter(({ value }) => value === "").map(({ problem }) => problem),
  };
}

type Environment = Readonly<Record<string, string>>;

function connect({ connect }: LoadedClient, environment: Environment, options: Options) {
  const hosts = options["allow-http-host"];
  try {
    return connect({ ...environment, ...(hosts === undefined ? {} : { allowHttpHosts: hosts }) });
  } catch (error) {
    const flags = messageOf(error)
      .replaceAll("baseUrl", "--base-url")
      .replaceAll("allowHttpHosts", "--allow-http-host");
    throw new CommandError(2, flags);
  }
}

async function confirm({ id }: CallableOperation, { baseUrl = "" }: Environment, request: unknown, ask: Ask) {
  const { host } = new URL(baseUrl);
  const typed = await ask(`${id} at ${host} with ${printJson(request ?? {})}\nThis pays. Type yes to send it: `);
  if (typed.trim() !== "yes") throw new CommandError(2, "not confirmed; nothing was sent");
}

function terminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (question) => {
    const asking = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await asking.question(question);
    } finally {
      asking.close();
    }
  };
}

function described({ name, message, outcome, status, code, advice }: PayspecError): string {
  const facts = { outcome, status, code, advice };
  const lines = Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [`${fact}: ${value}`]));
  return [`payspec: ${name}: ${message}`, ...lines].join("\n");
}
