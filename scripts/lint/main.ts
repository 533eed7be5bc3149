import { CommandError, runCommand } from "../../src/cli/command.js";
import { describeProblem } from "../generate/problem.js";
import { documents } from "../generate/spec.js";
import { lintDocuments } from "./redocly.js";

const HELP = `Usage: npm run lint

Checks every document below openapi/ by Redocly's rules and those of this project (openapi/README.md lists them).
Prints file, line, column, rule and fix of each problem; exit code 1 where there is one.`;

async function lint(): Promise<void> {
  const { problems, exitCode } = await lintDocuments(documents());
  for (const problem of problems) console.log(describeProblem(problem));
  if (exitCode !== 0) throw new CommandError(1, problems.length === 1 ? "1 problem" : `${problems.length} problems`);
  console.log(`${documents().length} documents: nothing to fix`);
}

await runCommand({ name: "npm run lint --", help: HELP, options: {}, run: lint }, process.argv.slice(2));
