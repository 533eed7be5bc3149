#!/usr/bin/env node
import { packageVersion } from "./node/package-files.js";

const HELP = `Usage: payspec <command> [options]

  sandbox     the payment providers on this machine, with state and faults
  docs        what each provider does, how its calls fail, and its reference, to browse
  verify      recorded exchanges (HAR), held against the documents

  --help      show this text; payspec <command> --help shows a command's options
  --version   show the version`;

/** Loaded only when asked for: no command waits for the imports of another. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> = {
  sandbox: () => import("./cli/sandbox-command.js"),
  verify: () => import("./cli/verify-command.js"),
  docs: () => import("./cli/docs-command.js"),
};

const [name = "--help", ...args] = process.argv.slice(2);
if (["--help", "-h", "help"].includes(name)) console.log(HELP);
else if (name === "--version") console.log(packageVersion());
else if (Object.hasOwn(COMMANDS, name)) await (await COMMANDS[name]?.())?.run(args);
else {
  const [what, known] = name.startsWith("-") ? ["option", ["--help", "--version"]] : ["command", Object.keys(COMMANDS)];
  console.error(`payspec: ${JSON.stringify(name)} is no ${what}; there are ${known.join(", ")}`);
  process.exitCode = 2;
}
