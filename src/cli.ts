#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packageVersion } from "./files.js";
import { createSandboxCore } from "./sandbox/core.js";
import { type Call, isLoopback, type Listening, listen } from "./sandbox/listen.js";
import type { SandboxCore } from "./sandbox/types.js";

const PORT = 4020;
const HOST = "127.0.0.1";

const HELP = `Usage: payspec <command> [options]

  sandbox     the payment providers on this machine, with state and faults

  --help      show this text; payspec <command> --help shows a command's options
  --version   show the version`;

const SANDBOX_HELP = `Usage: payspec sandbox [options]

Serves Inex, Payofin and ActivePlatform, simulated, until Ctrl+C. They remember what was paid, and fail on demand.
Open the printed address in a browser for their state, or drive them with HTTP below /_sandbox.

  --port N      port, 0 to 65535; 0 takes a free one (default ${PORT})
  --host H      address to listen at (default ${HOST}: only this machine)
  --seed FILE   JSON that replaces what the providers start from: {"inex": …, "payofin": …, "activeplatform": …}
  --help        show this text`;

/** What ends the process with one line, and without a stack. */
class Failure extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h") return console.log(HELP);
  if (command === "--version") return console.log(packageVersion());
  if (command === "sandbox") return sandbox(rest);
  const what = command.startsWith("-") ? "option" : "command";
  throw new Failure(2, `${JSON.stringify(command)} is no ${what} (payspec --help shows them)`);
}

async function sandbox(args: string[]): Promise<void> {
  const { port, host, seed, help } = optionsOf(args);
  if (help) return console.log(SANDBOX_HELP);
  const core = coreOf(seed);
  const running = await listen(core, { port, host, onCall: log }).catch((error: unknown) => {
    throw new Failure(1, cannotListen(error, host, port));
  });
  // A name can lead anywhere; only an address and this machine's own name are known to stay here.
  if (!isLoopback(host)) console.error(`warning: anyone who reaches ${host} can use and change this sandbox`);
  console.log(introduction(running.url, core).join("\n"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(running));
  // Whoever read the lines has gone (`payspec sandbox | head -1`); there is nobody left to serve.
  process.stdout.on("error", () => void stop(running));
}

async function stop(running: Listening): Promise<void> {
  await running.close();
  process.exit(0);
}

interface Options {
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly help: boolean;
}

function optionsOf(args: string[]): Options {
  const { port = String(PORT), host = HOST, seed, help = false } = parsed(args);
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Failure(2, `--port must be a whole number from 0 to 65535, not ${JSON.stringify(port)}`);
  }
  if (host === "") throw new Failure(2, "--host must not be empty");
  return { port: Number(port), host, seed, help };
}

function parsed(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const options = { port: text, host: text, seed: text, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Failure(2, `${messageOf(error).replace(/\. .*$/s, "")} (payspec sandbox --help shows the options)`);
  }
}

function coreOf(file: string | undefined): SandboxCore {
  if (file === undefined) return createSandboxCore({});
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure(2, `the seed file cannot be read: ${messageOf(error)}`);
  }
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch (error) {
    throw new Failure(2, `${file}: the seed is no valid JSON: ${messageOf(error)}`);
  }
  if (typeof seed !== "object" || seed === null || Array.isArray(seed)) {
    throw new Failure(2, `${file}: seed must be an object`);
  }
  try {
    return createSandboxCore({ seed });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new Failure(2, `${file}: ${error.message}`);
    throw error;
  }
}

function cannotListen(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `port ${port} of ${host} is taken; end what listens there, or choose another: payspec sandbox --port 0`;
  }
  if (code === "EACCES") return `port ${port} may not be used by this user; choose one above 1023`;
  return `cannot listen at ${host}: ${messageOf(error)}`;
}

function introduction(url: string, core: SandboxCore): readonly string[] {
  const rows = Object.keys(core.view()).map((provider) => [provider, `${url}/${provider}`]);
  const lines = [["payspec sandbox", url], ...rows, ["control", `${url}/_sandbox`]];
  const width = Math.max(...lines.map(([name = ""]) => name.length));
  return [
    ...lines.map(([name = "", address = ""]) => `${name.padEnd(width)}  ${address}`),
    "",
    "Open the first address in a browser. Any well-formed credential passes. Ctrl+C ends the sandbox.",
    "",
  ];
}

function log({ method, path, result, durationMs }: Call): void {
  console.log(`${method.padEnd(4)} ${path}  ${result}  ${durationMs} ms`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`payspec: ${error instanceof Failure ? error.message : messageOf(error)}`);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
}
