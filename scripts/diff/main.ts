import { CommandError, runCommand } from "../../src/cli/command.js";
import { baseOf, isShallow } from "./base.js";
import { missedBumps, report } from "./diff-report.js";
import { changelogEntry, printReport } from "./diff-report-text.js";

const HELP = `Usage: npm run diff [-- BASE] [--changelog] [--format text|json]

What changed in the specs since BASE, a git revision, and what it means: breaking, additive or docs only, with the
reason and the line. Without BASE: since the last release tag, or else since the commit that brought the specs.

What decides is which requests and responses are let through, by every keyword and place that openapi/README.md has;
whatever it does not have is breaking. Quirks and x-idempotency have rules of their own. Then the types: all that
clients, \`raw\` and stubs offered at BASE, its type tests and the examples of its documents are compared with the types
of now, and what no longer compiles is listed by operation.

Since a release, a breaking change asks for the next major info.version (below 1.0.0: the next minor), an additive one
for the next minor (below 1.0.0: patch), one of the docs alone for none; package.json follows the gravest change.

  --changelog      print a proposal for CHANGELOG.md and nothing else
  --format json    all of it for programs; \`changes\`, \`errors\`, \`missedBumps\` and \`changelog\`
  --help           show this text

Exit code 0: every version says what changed; 1: one does not; 2: no such revision, or one without specs.`;

const OPTIONS = {
  changelog: { type: "boolean" },
  format: { type: "string", default: "text" },
} as const;

async function diff(
  { changelog, format }: { changelog?: boolean | undefined; format: string },
  operands: readonly string[],
): Promise<void> {
  if (operands.length > 1) throw new CommandError(2, `one BASE, not ${operands.length}: ${operands.join(", ")}`);
  if (format !== "text" && format !== "json")
    throw new CommandError(2, `--format is text or json, not ${JSON.stringify(format)}`);
  const base = baseOf(operands[0]);
  const found = await report(base);
  const entry = changelogEntry(found);
  if (changelog === true && format === "text") return console.log(entry.join("\n"));
  // Not before it is needed: TypeScript takes longer to load than all the rest.
  const { callerErrors } = await import("./callers.js");
  const errors = await callerErrors(base);
  const missed = missedBumps(found);
  if (format === "json") {
    console.log(JSON.stringify({ ...found, errors, missedBumps: missed, changelog: entry.join("\n") }, null, 2));
  } else {
    for (const line of printReport(found, errors)) console.log(line);
    if (isShallow())
      console.log("\nThis clone is shallow: older releases and commits are not in it (git fetch --unshallow --tags)");
    for (const line of missed) console.log(`\n${line}`);
    console.log("\nnpm run diff -- --changelog proposes an entry for CHANGELOG.md.");
  }
  if (missed.length > 0) process.exitCode = 1;
}

await runCommand(
  { name: "npm run diff --", help: HELP, options: OPTIONS, operand: "BASE", run: diff },
  process.argv.slice(2),
);
