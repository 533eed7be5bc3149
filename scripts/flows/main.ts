/** `npm run flows`: the flows of `openapi/<provider>/flows.arazzo.yaml`, run step by step. */
import { CommandError, runCommand } from "../../src/cli/command.js";
import { loadSpec, providers } from "../generate/spec.js";
import { flowsOf } from "./document.js";
import { runInSandbox } from "./run.js";

const HELP = `Usage: npm run flows [-- PROVIDER …]

Runs openapi/<provider>/flows.arazzo.yaml with redocly respect against a sandbox in this process, each provider's from
its seed. A line a step; for one that fails, what was expected and what came. Exit code 1 then.

To compare a real server with its spec, record its traffic and run payspec verify.

  --help   show this text`;

async function run(_options: object, names: readonly string[]): Promise<void> {
  // A spec with a mistake is named; Redocly would blame the flow that leads to it.
  for (const provider of providers()) loadSpec(provider);
  const known = providers().filter((provider) => flowsOf(provider).length > 0);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new CommandError(2, `no flows of ${unknown.join(", ")}; expected one of ${known.join(", ")}`);
  const reports = await Promise.all((names.length === 0 ? known : names).map((provider) => runInSandbox(provider)));
  for (const { lines, passed } of reports) {
    for (const line of lines) console.log(line);
    if (!passed) process.exitCode = 1;
  }
}

await runCommand(
  { name: "npm run flows --", help: HELP, options: {}, operand: "PROVIDER", run },
  process.argv.slice(2),
);
