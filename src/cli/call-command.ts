/** `payspec call`: one call of an operation, by hand. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { InvalidRequestError, PayspecError } from "../client/errors.js";
import { printJson } from "../core/json.js";
import { type FieldFlag, requestOf, splitArgs } from "./call-request.js";
import { CommandError, messageOf, runCommand } from "./command.js";
import { type CallableOperation, type LoadedClient, loadClients } from "./load-clients.js";

const OPTIONS = {
  "base-url": { type: "string" },
  request: { type: "string" },
  "allow-http-host": { type: "string", multiple: true },
  yes: { type: "boolean" },
} as const;

interface Options {
  readonly "base-url"?: string | undefined;
  readonly request?: string | undefined;
  readonly "allow-http-host"?: readonly string[] | undefined;
  readonly yes?: boolean | undefined;
}
interface Asking extends Options {
  readonly ask: Ask | undefined;
}

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
  const operations = clients.map(
    ({ provider, operations }) =>
      `  ${provider}\n${operations.map(({ id, kind }) => `    ${kind === "read" ? id : `${id}  (pays)`}`).join("\n")}`,
  );
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
  const request = value ?? requestOf(jsonOf(options.request), checkedFields(client, fields));
  if (value !== undefined && (fields.length > 0 || options.request !== undefined)) {
    throw new CommandError(2, `${value} must not be combined with other fields: a request is one value, or fields`);
  }
  if (request !== undefined && !operation.takesRequest) throw new CommandError(2, `${operation.id} takes no request`);
  const baseUrl = options["base-url"] ?? fromEnvironment(operation.provider, "baseUrl", "give --base-url or set");
  const method = connect(client, baseUrl, options)(operation.id);
  if (operation.kind !== "read" && options.yes !== true) await confirm(operation, baseUrl, request, options.ask);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once("SIGINT", interrupt);
  try {
    const callOptions = { signal: interruption.signal };
    const result = await (operation.takesRequest ? method(request ?? {}, callOptions) : method(callOptions));
    console.log(JSON.stringify(result ?? null, null, 2));
  } catch (error) {
    if (!(error instanceof PayspecError)) throw error;
    console.error(described(error));
    process.exitCode = error instanceof InvalidRequestError && error.attempts === 0 ? 2 : EXIT_CODES[error.outcome];
  } finally {
    process.off("SIGINT", interrupt);
  }
}

const EXIT_CODES = { failed: 1, unknown: 3 } as const;

function targetOf(clients: readonly LoadedClient[], [id, value, ...others]: readonly string[]) {
  const known = clients.flatMap((client) => client.operations.map((operation) => ({ client, operation })));
  const ids = known.map(({ operation }) => operation.id).join(", ");
  if (id === undefined) throw new CommandError(2, `no operation given; expected one of ${ids}`);
  const found = known.find(({ operation }) => operation.id === id);
  if (found === undefined) throw new CommandError(2, `unknown operation ${JSON.stringify(id)}; expected one of ${ids}`);
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

function fromEnvironment(provider: string, name: string, fix: string): string {
  const variable = variableOf(provider, name);
  const value = process.env[variable];
  if (value === undefined || value === "") throw new CommandError(2, `${fix} ${variable} in the environment`);
  return value;
}

function connect({ provider, credentials, connect }: LoadedClient, baseUrl: string, options: Options) {
  const secrets = credentials.map((name) => [name, fromEnvironment(provider, name, "set")]);
  const hosts = options["allow-http-host"];
  try {
    const allowed = hosts === undefined ? {} : { allowHttpHosts: hosts };
    return connect({ baseUrl, ...Object.fromEntries(secrets), ...allowed });
  } catch (error) {
    const flags = messageOf(error)
      .replaceAll("baseUrl", "--base-url")
      .replaceAll("allowHttpHosts", "--allow-http-host");
    throw new CommandError(2, flags);
  }
}

async function confirm({ id }: CallableOperation, baseUrl: string, request: unknown, ask: Ask | undefined) {
  if (ask === undefined) {
    throw new CommandError(2, `${id} is a payment: confirm it with --yes where there is no terminal to ask at`);
  }
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
