/** `npm run flows`: the flows of `openapi/<provider>/flows.arazzo.yaml`, run step by step. */
import { CommandError, runCommand } from "../../src/cli/command.js";
import { redactor } from "../../src/client/redact.js";
import { loadSpec, providers } from "../generate/spec.js";
import { flowsOf } from "./document.js";
import { type Outcome, runAgainst, runInSandbox } from "./run.js";
import { targetOf } from "./target.js";

const HELP = `Usage: npm run flows [-- PROVIDER …]
       npm run flows -- PROVIDER --server URL --yes-this-pays --input NAME=VALUE …

Runs openapi/<provider>/flows.arazzo.yaml with redocly respect: without --server against a sandbox in this process, each
provider's from its seed. A line a step; for one that fails, what was expected and what came. Exit code 1 then.

Against a server it pays real money. Its credentials come from the environment, INEX_TOKEN for inex's token, and are
sent to that server alone. It never runs where CI is set.

  --server URL        the provider's base URL: https, or http on a loopback address
  --input NAME=VALUE  an input of the flow, such as roomNumber=IG00001; each that it has, once
  --yes-this-pays     needed for any server but one on a loopback address, where the flow's examples will do, too
  --help              show this text`;

interface Options {
  readonly server?: string | undefined;
  readonly input?: readonly string[] | undefined;
  readonly "yes-this-pays"?: boolean | undefined;
}

async function run(options: Options, asked: readonly string[]): Promise<void> {
  // A spec with a mistake is named; Redocly would blame the flow that leads to it.
  for (const provider of providers()) loadSpec(provider);
  const known = providers().filter((provider) => flowsOf(provider).length > 0);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new CommandError(2, `there are no flows of ${unknown.join(", ")}; there are ${known.join(", ")}`);
  const { server, input: inputs = [], "yes-this-pays": confirmed = false } = options;
  if (server !== undefined) {
    const target = targetOf({ providers: asked, server, inputs, confirmed }, process.env);
    const { text } = redactor(new Set(Object.values(target.credentials)));
    return report(await runAgainst(target), text);
  }
  if (inputs.length > 0 || confirmed) {
    throw new CommandError(2, "--input and --yes-this-pays are for --server; the sandbox takes the flow's examples");
  }
  const outcomes = await Promise.all((asked.length === 0 ? known : asked).map((provider) => runInSandbox(provider)));
  for (const outcome of outcomes) report(outcome, (text) => text);
}

function report({ lines, passed }: Outcome, redact: (text: string) => string): void {
  for (const line of lines) console.log(redact(line));
  if (!passed) process.exitCode = 1;
}

const options = {
  server: { type: "string" },
  input: { type: "string", multiple: true },
  "yes-this-pays": { type: "boolean" },
} as const;
await runCommand({ name: "npm run flows --", help: HELP, options, operand: "PROVIDER", run }, process.argv.slice(2));
