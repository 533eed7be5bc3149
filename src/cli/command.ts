/** Node only: what every command of this project has in common, those of `payspec` and those of `npm run`. */
import { once } from "node:events";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { wrapHelp, wrapText } from "./wrap-text.js";

type OptionSpecs = NonNullable<ParseArgsConfig["options"]>;
/** What a command gets for its options. */
export type OptionValues<O extends OptionSpecs> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>["values"];

export interface Command<O extends OptionSpecs> {
  /** As its user types it: `payspec sandbox`, `npm run mock --`. */
  readonly name: string;
  /** The whole text of `--help`; it is printed in lines of 80 characters. */
  readonly help: string;
  /** `--help` and `-h` are there without being listed. */
  readonly options: O;
  /** The name of what may follow without an option, for messages: `FILE`. Absent: nothing may. */
  readonly operand?: string;
  readonly run: (values: OptionValues<O>, operands: readonly string[]) => void | Promise<void>;
}

/** Ends a command with one line and without a stack: 1 where the work failed, 2 where the usage is wrong. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command and sets the exit code of the process. */
export async function runCommand<const O extends OptionSpecs>(
  command: Command<O>,
  args: readonly string[],
): Promise<void> {
  // The reader of the output may be gone (`… | head -1`).
  const leave = (): never => process.exit();
  process.stdout.on("error", leave);
  try {
    if (args.includes("--help") || args.includes("-h")) return console.log(wrapHelp(command.help));
    const { values, positionals } = parsed(command, args);
    await command.run(values, positionals);
  } catch (error) {
    printError(`${shortName(command.name)}: ${messageOf(error)}`);
    process.exitCode = error instanceof CommandError ? error.exitCode : 1;
  } finally {
    await flushed();
    process.stdout.off("error", leave);
  }
}

/** A pipe reports that its reader is gone only once it was written to, and in a later turn. */
async function flushed(): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Waits for Ctrl+C or SIGTERM; a second one ends the process at once. */
export async function untilInterrupted(): Promise<void> {
  const abort = new AbortController();
  const { signal } = abort;
  await Promise.race([once(process, "SIGINT", { signal }), once(process, "SIGTERM", { signal })]);
  abort.abort();
}

/** Node's own words for a wrong option are long and change with its version, so what is wrong is found before it parses. */
function parsed<O extends OptionSpecs>({ name, options, operand }: Command<O>, args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const checked = tokens.flatMap((token) => {
    if (token.kind === "option-terminator") return [];
    if (token.kind === "positional") {
      if (operand !== undefined) return [];
      throw new CommandError(
        2,
        `unexpected argument ${JSON.stringify(token.value)} (${name} --help shows the options)`,
      );
    }
    const { rawName, value } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined)
      throw new CommandError(2, `unknown option ${JSON.stringify(rawName)}; ${expected(options)}`);
    if (option.type === "boolean") {
      if (value !== undefined) throw new CommandError(2, `${rawName} takes no value`);
      return [rawName];
    }
    // `--seed --port 1`: an option that follows is no value; `--seed=--port` is one.
    if (value === undefined || value === "" || (token.inlineValue === false && value.startsWith("--"))) {
      throw new CommandError(2, `${rawName} has no value (${name} --help shows the options)`);
    }
    return [`${rawName}=${value}`];
  });
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return parseArgs({ args: [...checked, "--", ...operands], options, allowPositionals: true });
}

function expected(options: OptionSpecs): string {
  const known = [...Object.keys(options), "help"].map((option) => `--${option}`);
  return `expected ${known.length > 1 ? "one of " : ""}${known.join(", ")}`;
}

/** At a terminal no word is broken; elsewhere a message keeps its lines. */
export function printError(text: string): void {
  const { isTTY, columns } = process.stderr;
  const lines = text.split("\n").flatMap((line) => (isTTY ? wrapText(line, columns, "    ") : line));
  console.error(lines.join("\n"));
}

/** `payspec sandbox` speaks as payspec, `npm run mock --` as mock. */
function shortName(name: string): string {
  return name.startsWith("payspec") ? "payspec" : name.replace(/^npm (?:run )?/, "").replace(/ --$/, "");
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/** Why a file that was named cannot be read. */
export function cannotRead(file: string, error: unknown): CommandError {
  const code = error instanceof Error && "code" in error ? String(error.code) : messageOf(error);
  return new CommandError(2, `${file} cannot be read: ${UNREADABLE[code] ?? code}`);
}

/** @throws CommandError naming the option */
export function portOf(text: string, least = 0, most = 65_535): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= least && port <= most) return port;
  throw new CommandError(2, `--port must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`);
}

/** Why a server cannot listen, and what to do about it. `command` is what to type for another port. */
export function cannotListen(error: unknown, host: string, port: number, command: string): CommandError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new CommandError(
      1,
      `port ${port} of ${host} is taken; end what listens there, or choose another: ${command}`,
    );
  }
  if (code === "EACCES") {
    return new CommandError(1, `port ${port} may not be used by this user; choose one above 1023`);
  }
  return new CommandError(1, `cannot listen at ${host}: ${messageOf(error)}`);
}
