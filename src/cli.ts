#!/usr/bin/env node
import { packageVersion } from "./node/package-files.js";

const HELP = `Usage: payspec <command> [options]

  sandbox     the payment providers on this machine, with state and faults
  docs        what each provider does, how its calls fail, its reference
  verify      recorded traffic (HAR), compared with the specs
  call        one call by hand, its result as JSON

  --help      show this text; payspec <command> --help shows a command's options
  --version   show the version

Examples:
  payspec sandbox --port 4020
  payspec verify recording.har --provider inex
  payspec call checkCollection 1786 --base-url http://localhost:4020/payofin`;

/** Loaded only when needed: no command waits for the imports of another. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> = {
  sandbox: () => import("./cli/sandbox-command.js"),
  docs: () => import("./cli/docs-command.js"),
  verify: () => import("./cli/verify-command.js"),
  call: () => import("./cli/call-command.js"),
};

const [name = "--help", ...args] = process.argv.slice(2);
if (["--help", "-h", "help"].includes(name)) console.log(HELP);
else if (name === "--version") console.log(packageVersion());
else if (Object.hasOwn(COMMANDS, name)) await (await COMMANDS[name]?.())?.run(args);
else {
  const [what, known] = name.startsWith("-") ? ["option", ["--help", "--version"]] : ["command", Object.keys(COMMANDS)];
  console.error(`payspec: unknown ${what} ${JSON.stringify(name)}; expected one of ${known.join(", ")}`);
  process.exitCode = 2;
}
